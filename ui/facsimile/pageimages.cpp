// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/pageimages.h"

#include "core/import/rendersession.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace duikan {

/// One thread with one session.
struct PageImages::Drawing {
    Drawing(const QString& name, const QByteArray& bytes, const QString& password)
        : session(name, bytes, password) {}

    /// A picture, or where there is no tile, what the file says of its pages.
    struct Wish {
        std::optional<PageTile> tile;
        QSizeF pageSize;
    };

    /// Blocks until something is wanted; none when it is over.
    std::optional<Wish> next() {
        std::unique_lock lock(mutex);
        while (true) {
            isWanted.wait(lock, [this] { return isOver || firstTile || !wishes.empty() || (hasDrawn && !hasContents); });
            if (isOver) {
                return std::nullopt;
            }
            if (const FirstTile tile = std::exchange(firstTile, nullptr); tile && firstPage) {
                inHand = tile(*firstPage);
                std::erase_if(wishes, [this](const Wish& other) { return other.tile == inHand; });
                return Wish{inHand, *firstPage};
            }
            if (!wishes.empty()) {
                const Wish wish = wishes.front();
                wishes.erase(wishes.begin());
                inHand = wish.tile;
                return wish;
            }
            if (hasDrawn && !hasContents) {
                hasContents = true;
                return Wish{};
            }
        }
    }

    RenderSession session;
    std::thread thread;
    std::weak_ptr<Drawing> self;
    std::mutex mutex;
    std::condition_variable isWanted;
    std::vector<Wish> wishes;
    std::optional<PageTile> inHand; ///< being drawn, or on its way
    FirstTile firstTile;             ///< null where none is wanted, or it was drawn
    std::optional<QSizeF> firstPage; ///< none while the file is not open
    bool hasDrawn = false;
    bool hasContents = false; ///< they were asked for
    bool isOver = false;
};

PageImages::PageImages(QObject* parent, qint64 mostBytes)
    : QObject(parent)
    , m_mostBytes(mostBytes) {}

PageImages::~PageImages() {
    stop();
}

void PageImages::stop() {
    if (m_drawing) {
        {
            const std::lock_guard lock(m_drawing->mutex);
            m_drawing->isOver = true;
        }
        m_drawing->session.cancel(); // heard within a glance, so that joining is short
        m_drawing->isWanted.notify_all();
        m_drawing->thread.join();
    }
    m_drawing.reset();
}

/// On this object's thread, unless something else is drawn by then. This object joins the thread before it goes, and what
/// was sent to it goes with it.
void PageImages::tell(const Drawing& drawing, std::function<void()> act) {
    QMetaObject::invokeMethod(
        this,
        [this, of = drawing.self, act = std::move(act)] {
            if (m_drawing && m_drawing == of.lock()) {
                act();
            }
        },
        Qt::QueuedConnection);
}

void PageImages::start() {
    m_drawing = std::make_shared<Drawing>(m_name, m_source, m_password);
    m_drawing->self = m_drawing;
    m_drawing->hasContents = !m_contents.sizes.empty();
    m_drawing->thread = std::thread([this, drawing = m_drawing.get()] {
        const auto opening = drawing->session.open();
        if (opening) {
            const std::lock_guard lock(drawing->mutex);
            drawing->firstPage = opening->firstPage;
        }
        tell(*drawing, [this, opening] { takeOpening(opening); });
        while (const auto wish = drawing->next()) {
            if (wish->tile) {
                auto image = drawing->session.render(*wish->tile, wish->pageSize);
                drawing->hasDrawn = true;
                tell(*drawing, [this, tile = *wish->tile, image = std::move(image)] { take(tile, image); });
            } else {
                tell(*drawing, [this, contents = drawing->session.contents()] { takeContents(contents); });
            }
        }
    });
}

void PageImages::open() {
    if (!m_drawing && !m_source.isEmpty()) {
        start();
    }
}

void PageImages::drawFirst(FirstTile tile) {
    open();
    if (m_drawing) {
        const std::lock_guard lock(m_drawing->mutex);
        m_drawing->firstTile = std::move(tile);
        m_drawing->isWanted.notify_all();
    }
}

bool PageImages::setSource(const QString& name, const QByteArray& bytes, const QString& password) {
    if (!bytes.isEmpty() && bytes == m_source && (password == m_password || password.isEmpty())) {
        return false;
    }
    stop();
    m_name = name;
    m_source = bytes;
    m_password = password;
    m_pageSizes.clear();
    m_opening.reset();
    m_contents = {};
    m_kept.clear();
    m_uses.clear();
    m_failed.clear();
    m_wanted.clear();
    m_bytes = 0;
    return true;
}

void PageImages::setPassword(const QString& password) {
    stop();
    m_password = password;
    m_failed.clear();
    if (m_pageSizes.empty()) {
        open();
    } else {
        want(std::vector(m_wanted));
    }
}

void PageImages::want(const std::vector<PageTile>& tiles) {
    m_wanted.clear();
    std::ranges::copy_if(tiles, std::back_inserter(m_wanted), [this](const PageTile& tile) {
        return tile.page >= 1 && std::size_t(tile.page) <= m_pageSizes.size() && !hasFailed(tile.page) &&
               !m_kept.contains(tile);
    });
    if (!m_wanted.empty()) {
        open();
    }
    if (m_drawing) {
        const std::lock_guard lock(m_drawing->mutex);
        m_drawing->wishes.clear();
        for (const PageTile& tile : m_wanted) {
            if (tile != m_drawing->inHand) {
                m_drawing->wishes.push_back({tile, m_pageSizes[std::size_t(tile.page - 1)]});
            }
        }
        m_drawing->isWanted.notify_all();
    }
}

void PageImages::takeOpening(const Result<PdfOpening>& opening) {
    if (opening) {
        m_opening = *opening;
        emit opened(opening->pageCount, opening->firstPage);
    } else if (opening.error().kind == ErrorKind::PasswordNeeded) {
        stop(); // what was wanted waits for the password
        emit passwordNeeded();
    }
    // What else went wrong is said of each page that is wanted.
}

void PageImages::takeContents(const Result<PdfContents>& contents) {
    if (contents) {
        m_contents = *contents;
        emit contentsRead();
    }
}

const QImage* PageImages::picture(const PageTile& tile) {
    const auto found = m_kept.find(tile);
    if (found == m_kept.end()) {
        return nullptr;
    }
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return &found->second.image;
}

std::vector<std::pair<PageTile, const QImage*>> PageImages::pictures(int page) const {
    std::vector<std::pair<PageTile, const QImage*>> found;
    for (auto it = m_kept.lower_bound(PageTile{.page = page, .scale = 0, .column = 0, .row = 0});
         it != m_kept.end() && it->first.page == page; ++it) {
        found.emplace_back(it->first, &it->second.image);
    }
    return found;
}

void PageImages::take(const PageTile& tile, const Result<QImage>& image) {
    {
        const std::lock_guard lock(m_drawing->mutex);
        if (m_drawing->inHand == tile) {
            m_drawing->inHand.reset();
        }
    }
    if (!image && image.error().kind == ErrorKind::PasswordNeeded) {
        stop(); // what was wanted waits for the password
        emit passwordNeeded();
        return;
    }
    std::erase(m_wanted, tile);
    if (image) {
        ++m_drawnCount;
        keep(tile, *image);
        emit drawn(tile.page);
    } else if (image.error().kind != ErrorKind::Cancelled) {
        m_failed.insert(tile.page);
        emit failed(tile.page, image.error());
    }
}

void PageImages::keep(const PageTile& tile, const QImage& image) {
    if (m_kept.contains(tile)) {
        return;
    }
    m_uses.push_front(tile);
    m_bytes += image.sizeInBytes();
    m_kept.emplace(tile, Kept{image, m_uses.begin()});
    while (m_bytes > m_mostBytes && m_uses.size() > 1) {
        const auto oldest = m_kept.find(m_uses.back());
        m_bytes -= oldest->second.image.sizeInBytes();
        m_kept.erase(oldest);
        m_uses.pop_back();
    }
}

} // namespace duikan
