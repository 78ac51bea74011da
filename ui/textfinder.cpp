// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textfinder.h"

#include "core/search/searchquery.h"
#include "ui/readingview.h"
#include "ui/words.h"

namespace duikan {

namespace {

constexpr size_t kMostMarked = 5000; ///< on one side; all are counted and gone through
constexpr qsizetype kWordsSaid = 24;

} // namespace

TextFinder::TextFinder(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::reviewReplaced, this, [this] {
        m_words.clear();
        m_found.clear();
        m_current = -1;
        emit counted(0, 0);
    });
    connect(&workspace, &Workspace::reviewChanged, this, [this] {
        if (!m_words.isEmpty() &&
            (m_searched[0] != m_workspace.view(Side::Left).document() || m_searched[1] != m_workspace.view(Side::Right).document())) {
            m_current = -1;
            search();
            emit counted(0, qsizetype(m_found.size()));
        }
    });
}

void TextFinder::find(const QString& words, bool backward) {
    if (words.isEmpty()) {
        end();
        return;
    }
    const auto total = [this] { return qsizetype(m_found.size()); };
    if (words != m_words) {
        m_words = words;
        m_current = -1;
        search();
    }
    if (m_found.empty()) {
        emit counted(0, 0);
        m_workspace.announce(tr("“%1” is in neither text.").arg(excerpt(words, kWordsSaid)));
        return;
    }
    const bool isAtOne = m_current >= 0 && m_found[size_t(m_current)].side == m_workspace.activeSide();
    goTo(isAtOne ? (m_current + (backward ? total() - 1 : 1)) % total() : first(backward));
}

void TextFinder::show(Side side, int ordinal, const std::vector<TextRange>& ranges) {
    end();
    std::vector<Place> places;
    for (const TextRange range : ranges) {
        places.push_back({ordinal, range});
    }
    if (places.empty()) {
        return;
    }
    ReadingView& view = m_workspace.view(side);
    view.setFound(places);
    view.setCurrentFound(places.front());
    m_workspace.setActiveSide(side);
    view.setCurrentParagraph(ordinal);
    view.goTo(places.front());
}

void TextFinder::search() {
    m_found.clear();
    const auto query = SearchQuery::phrase(m_words);
    for (const Side side : kSides) {
        ReadingView& view = m_workspace.view(side);
        m_searched[size_t(side)] = view.document();
        std::vector<Place> places;
        if (query && view.document()) {
            for (const Paragraph& paragraph : view.document()->paragraphs) {
                for (const TextRange range : query->occurrences(paragraph.text)) {
                    places.push_back({paragraph.ordinal, range});
                    m_found.push_back({side, places.back()});
                }
            }
        }
        places.resize(std::min(places.size(), kMostMarked));
        view.setFound(places);
        view.setCurrentFound(std::nullopt);
    }
}

void TextFinder::end() {
    m_words.clear();
    m_found.clear();
    m_current = -1;
    for (const Side side : kSides) {
        m_workspace.view(side).setFound({});
        m_workspace.view(side).setCurrentFound(std::nullopt);
    }
    emit counted(0, 0);
}

/// The first place after where the reader stands on the side being worked on, or the last before; else the first of
/// what comes next.
qsizetype TextFinder::first(bool backward) const {
    const Side side = m_workspace.activeSide();
    const ReadingView& view = m_workspace.view(side);
    const int top = std::max(1, int(view.topParagraph()));
    qsizetype before = -1;
    for (size_t i = 0; i < m_found.size(); ++i) {
        const bool isBefore = std::pair(m_found[i].side, m_found[i].place.ordinal) < std::pair(side, top);
        if (!isBefore) {
            return !backward ? qsizetype(i) : before >= 0 ? before : qsizetype(m_found.size()) - 1;
        }
        before = qsizetype(i);
    }
    return backward ? before : 0;
}

void TextFinder::goTo(qsizetype index) {
    m_current = index;
    const Found& found = m_found[size_t(index)];
    m_workspace.setActiveSide(found.side);
    m_workspace.view(opposite(found.side)).setCurrentFound(std::nullopt);
    ReadingView& view = m_workspace.view(found.side);
    view.setCurrentFound(found.place);
    view.setCurrentParagraph(found.place.ordinal);
    view.goTo(found.place);
    emit counted(index + 1, qsizetype(m_found.size()));
}

} // namespace duikan
