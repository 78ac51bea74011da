// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search.h"
#include "ui/workspace.h"

#include <QObject>
#include <QThreadPool>

namespace duikan {

/// What a search found, with what it looked through: hits name places in the scope.
struct FoundInReview {
    std::shared_ptr<const SearchScope> scope;
    SearchResult result;
};

/// Searches the review of the window in another thread. A new search cancels the one before; answers come in the
/// thread of the window, and only those of the last search.
class Searcher : public QObject {
    Q_OBJECT
public:
    explicit Searcher(Workspace& workspace, QObject* parent = nullptr);
    ~Searcher() override;

    /// The file of the review, where its index is; empty for none. To be called before the review goes: it waits
    /// until nobody reads the file any more.
    void setFile(const QString& path);

    void search(const SearchQuery& query, const SearchFilter& filter);
    void cancel();
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// What there is to find now: authors and tags to choose from.
    [[nodiscard]] std::shared_ptr<const SearchScope> scope();

signals:
    void found(const duikan::FoundInReview& found);
    void outdated(); ///< the review is another one now, or says other things

private:
    Workspace& m_workspace;
    QString m_path;
    std::shared_ptr<const SearchScope> m_scope;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_isSearching = false;
    QThreadPool m_thread; ///< one: a search that is cancelled makes room within a millisecond
};

} // namespace duikan
