// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searcher.h"

#include "core/store/searchindex.h"

namespace duikan {

namespace {

constexpr qint64 kHitsShown = 200; ///< of each group

FoundInReview searchFile(const QString& path, const std::shared_ptr<const SearchScope>& scope,
                         const SearchRequest& request, const std::atomic<bool>& cancelled) {
    const auto reader = SearchIndexReader::open(path);
    const IndexLoader load = [&reader](const QByteArray& sha256) {
        return reader ? (*reader)->index(sha256) : nullptr;
    };
    return {scope, search(*scope, request, load, cancelled)};
}

} // namespace

Searcher::Searcher(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    m_thread.setMaxThreadCount(1);
    const auto forget = [this] {
        m_scope.reset();
        emit outdated();
    };
    connect(&workspace, &Workspace::reviewReplaced, this, forget);
    connect(&workspace, &Workspace::reviewChanged, this, forget);
}

Searcher::~Searcher() {
    setFile({});
}

void Searcher::setFile(const QString& path) {
    cancel();
    m_thread.waitForDone();
    m_path = path;
    m_scope.reset();
}

void Searcher::cancel() {
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_cancelled.reset();
    m_isSearching = false;
}

std::shared_ptr<const SearchScope> Searcher::scope() {
    if (!m_scope) {
        m_scope = std::make_shared<const SearchScope>(m_workspace.review() ? SearchScope::of(m_workspace.review()->state())
                                                                          : SearchScope{});
    }
    return m_scope;
}

void Searcher::search(const SearchQuery& query, const SearchFilter& filter) {
    cancel();
    m_isSearching = true;
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    m_thread.start([this, cancelled, scope = scope(), path = m_path,
                    request = SearchRequest{query, filter, kHitsShown, true}] {
        if (*cancelled) {
            return;
        }
        FoundInReview answer = searchFile(path, scope, request, *cancelled);
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, answer = std::move(answer)] {
                if (!*cancelled) {
                    m_isSearching = false;
                    emit found(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace duikan
