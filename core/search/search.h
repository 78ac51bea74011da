// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/crossreference.h"
#include "core/document/draft.h"
#include "core/search/candidates.h"

#include <atomic>
#include <functional>

namespace duikan {

class ReviewState;

/// A draft as it is searched.
struct SearchedDraft {
    DraftId draft;
    int document = 0; ///< 1-based
    int number = 0;   ///< of the draft, 1-based
    bool isCurrent = true;
    QString label;
    QByteArray sha256; ///< of its source, by which its index is kept
    QDateTime added;
    DocumentPtr imported;  ///< what the index is of
    DocumentPtr structure; ///< what is shown
};

enum class WrittenField { Body, Replacement, Reply, LinkNote };
[[nodiscard]] QString toString(WrittenField field); ///< "body", "replacement", "reply", "link-note"

/// A text that somebody wrote in the review: a note's body or replacement, a reply, what is said of a link.
struct WrittenText {
    WrittenField field = WrittenField::Body;
    QString text;
    AnnotationId annotation; ///< of a reply: the note it answers
    ReplyId reply;
    CrossReferenceId crossReference;
    int document = 0; ///< of the first anchor
    int draft = 0;
    QString label; ///< of the paragraph it was first tied to
    QString author;
    QDateTime created;
    QDateTime modified;
    QString kind;  ///< of the note: "question"; "link" for a link
    QString state; ///< of the note: "open"; empty for a link
    QStringList tags;
};

/// All that can be found in a review at one moment: current drafts by document, then what was written by time, then
/// earlier drafts, newest first. Shares the texts; safe to hand to another thread.
struct SearchScope {
    std::vector<SearchedDraft> drafts;
    std::vector<WrittenText> written;

    static SearchScope of(const ReviewState& state);
};

/// What narrows a search; what is empty narrows nothing. States, tags and authors are those of notes and links and
/// leave out the texts of documents.
struct SearchFilter {
    bool inTexts = true;
    bool inNotes = true;
    bool earlierDrafts = true;
    int document = 0; ///< 1-based; 0 for all
    int draft = 0;
    QStringList kinds; ///< of notes ("question"), "reply", "link", and of paragraphs ("operative")
    QStringList states;
    QStringList tags;
    QStringList authors; ///< whole names, whatever the case
    QDateTime since;     ///< the draft was added or the words last changed at this time or later
    QDateTime until;     ///< before this time

    friend bool operator==(const SearchFilter&, const SearchFilter&) = default;
};

/// A paragraph, or a written text, in which the query is.
struct SearchHit {
    int ordinal = 0;  ///< of the paragraph, 1-based; 0 for a written text
    int written = -1; ///< place in SearchScope::written; -1 for a paragraph
    std::vector<TextRange> ranges; ///< the words found; empty where all that was asked is what is not there
};

/// The hits in one draft, or in what was written.
struct SearchGroup {
    int draft = -1; ///< place in SearchScope::drafts; -1 for what was written
    qint64 total = 0;
    std::vector<SearchHit> hits; ///< in reading order, or by time; at most SearchRequest::limit
};

struct SearchRequest {
    SearchQuery query;
    SearchFilter filter;
    qint64 limit = 50;     ///< hits with their words, of each group
    bool countsAll = true; ///< else a group ends at its limit, and so does its total
};

struct SearchResult {
    qint64 total = 0;
    std::vector<SearchGroup> groups; ///< those with hits, in the order of the scope
    bool isComplete = true;          ///< false when it was cancelled
};

/// Finds the index of a source; null when there is none, and its texts are read through instead.
using IndexLoader = std::function<std::unique_ptr<GramIndex>(const QByteArray& sha256)>;

/// Exact, with or without index: every text named is looked at unless the index proves what is in it. Thread-safe
/// as far as `loadIndex` is. Stops soon after `cancelled` turns true.
[[nodiscard]] SearchResult search(const SearchScope& scope, const SearchRequest& request, const IndexLoader& loadIndex,
                                  const std::atomic<bool>& cancelled);

} // namespace duikan
