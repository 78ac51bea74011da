// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include <QHash>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>
#include <span>
#include <thread>

namespace duikan {

namespace {

constexpr int kTextsBetweenLooks = 256; ///< at whether the search was cancelled: well below a millisecond

bool admits(const QStringList& allowed, const QString& value) {
    return allowed.isEmpty() || allowed.contains(value, Qt::CaseInsensitive);
}

bool isWithin(const SearchFilter& filter, const QDateTime& time) {
    return (!filter.since.isValid() || time >= filter.since) && (!filter.until.isValid() || time < filter.until);
}

bool admits(const SearchFilter& filter, const SearchedDraft& draft) {
    return filter.inTexts && (filter.earlierDrafts || draft.isCurrent) &&
           (filter.document == 0 || filter.document == draft.document) &&
           (filter.draft == 0 || filter.draft == draft.number) && filter.states.isEmpty() && filter.tags.isEmpty() &&
           filter.authors.isEmpty() && isWithin(filter, draft.added);
}

bool admits(const SearchFilter& filter, const WrittenText& text) {
    const bool isOfKind = admits(filter.kinds, text.kind) ||
                          (text.field == WrittenField::Reply && admits(filter.kinds, QStringLiteral("reply")));
    const bool hasTag = filter.tags.isEmpty() || std::any_of(text.tags.begin(), text.tags.end(), [&](const QString& tag) {
                            return admits(filter.tags, tag);
                        });
    return filter.inNotes && isOfKind && hasTag && admits(filter.states, text.state) &&
           admits(filter.authors, text.author) && (filter.document == 0 || filter.document == text.document) &&
           (filter.draft == 0 || filter.draft == text.draft) && isWithin(filter, text.modified);
}

/// Brings what will be read soon nearer: paragraphs lie scattered in memory, and their texts elsewhere again.
void fetchParagraph(const Document& document, size_t paragraph) {
    if (paragraph < document.paragraphs.size()) {
        __builtin_prefetch(&document.paragraphs[paragraph].text);
    }
}

void fetchText(const Document& document, size_t paragraph) {
    if (paragraph < document.paragraphs.size()) {
        const char* const text = reinterpret_cast<const char*>(document.paragraphs[paragraph].text.constData());
        for (int line = 0; line < 5; ++line) { // 160 units: most paragraphs
            __builtin_prefetch(text + line * 64);
        }
    }
}

/// One draft searched for one query.
class DraftSearch {
public:
    DraftSearch(const SearchedDraft& draft, const SearchRequest& request, const std::atomic<bool>& cancelled)
        : m_draft(draft)
        , m_request(request)
        , m_cancelled(cancelled) {}

    SearchGroup run(GramIndex* index) {
        const bool isIndexed = index != nullptr && m_request.query.root() != nullptr;
        if (!isIndexed) {
            scan();
        } else if (m_draft.structure == m_draft.imported) {
            searchIndexed(*index, [](size_t text) { return text; });
        } else {
            searchRepaired(*index);
        }
        if (isIndexed && index->hasFailed()) {
            m_group = {};
            scan();
        }
        return std::move(m_group);
    }

private:
    [[nodiscard]] bool isDone() const {
        return !m_request.countsAll && m_group.total >= m_request.limit;
    }

    bool goesOn() {
        ++m_looked;
        return !isDone() && (m_looked % kTextsBetweenLooks != 0 || !m_cancelled.load(std::memory_order_relaxed));
    }

    [[nodiscard]] bool isOfKind(const Paragraph& paragraph) const {
        return m_request.filter.kinds.isEmpty() || admits(m_request.filter.kinds, toString(paragraph.kind));
    }

    [[nodiscard]] bool isHit(const Paragraph& paragraph, bool isSure) const {
        return isOfKind(paragraph) && (isSure || m_request.query.isIn(paragraph.text));
    }

    void look(const Paragraph& paragraph, bool isSure) {
        if (!isHit(paragraph, isSure)) {
            return;
        }
        if (m_group.total++ < m_request.limit) {
            m_group.hits.push_back({paragraph.ordinal, -1, m_request.query.occurrences(paragraph.text)});
        }
    }

    void scan() {
        for (const Paragraph& paragraph : m_draft.structure->paragraphs) {
            look(paragraph, false);
            if (!goesOn()) {
                return;
            }
        }
    }

    /// `place` says where a text of the index stands among the paragraphs shown.
    template<typename Place>
    void searchIndexed(GramIndex& index, Place place) {
        const Document& document = *m_draft.structure;
        const int texts = int(m_draft.imported->paragraphs.size());
        for (int block = 0; block * kTextsInBlock < texts; ++block) {
            const int inBlock = std::min(kTextsInBlock, texts - block * kTextsInBlock);
            const Candidates candidates = candidatesIn(index, block, inBlock, *m_request.query.root());
            if (candidates.areExact && m_request.filter.kinds.isEmpty() && m_request.countsAll &&
                m_group.total >= m_request.limit && &document == m_draft.imported.get()) {
                m_group.total += candidates.texts.count();
                continue;
            }
            lookAt(document, candidates, unsigned(block * kTextsInBlock), place);
            if (isDone() || m_cancelled.load(std::memory_order_relaxed)) {
                return;
            }
        }
        m_group.total += count(document, m_sure, true) + count(document, m_unsure, false);
    }

    template<typename Place>
    void lookAt(const Document& document, const Candidates& candidates, unsigned first, Place place) {
        std::vector<size_t> texts;
        texts.reserve(size_t(candidates.texts.count()));
        candidates.texts.forEach([&](unsigned text) {
            texts.push_back(first + text);
            return true;
        });
        std::transform(texts.begin(), texts.end(), texts.begin(), place);
        size_t i = 0;
        for (; i < texts.size() && m_group.total < m_request.limit; ++i) {
            if (texts[i] < document.paragraphs.size()) {
                look(document.paragraphs[texts[i]], candidates.areExact);
            }
            if (!goesOn()) {
                return;
            }
        }
        std::vector<size_t>& rest = candidates.areExact ? m_sure : m_unsure;
        rest.insert(rest.end(), texts.begin() + std::ptrdiff_t(i), texts.end());
    }

    /// A count that several threads share, a share at a time. Whoever comes when nothing is left to do has nothing to
    /// look at any more: so nobody waits for a thread that has not begun.
    struct SharedCount {
        std::atomic<size_t> next = 0; ///< share
        std::atomic<size_t> done = 0; ///< shares
        std::atomic<qint64> total = 0;
    };

    /// Looks at texts of which only the number is wanted, on all processors where there are many.
    [[nodiscard]] qint64 count(const Document& document, std::span<const size_t> texts, bool areSure) const {
        static constexpr size_t kShare = 512; // some fifty microseconds
        const size_t shares = (texts.size() + kShare - 1) / kShare;
        const auto work = std::make_shared<SharedCount>();
        const auto take = [this, work, shares, &document, texts, areSure] {
            for (size_t share = work->next++; share < shares; share = work->next++) {
                const size_t begin = share * kShare;
                const auto part = texts.subspan(begin, std::min(kShare, texts.size() - begin));
                work->total += countShare(document, part, areSure);
                ++work->done;
                work->done.notify_all();
            }
        };
        const size_t helpers = std::min<size_t>(shares, std::max(1U, std::thread::hardware_concurrency()));
        for (size_t helper = 1; helper < helpers; ++helper) {
            QThreadPool::globalInstance()->start(take);
        }
        take();
        for (size_t done = work->done; done < shares; done = work->done) {
            work->done.wait(done);
        }
        return work->total;
    }

    [[nodiscard]] qint64 countShare(const Document& document, std::span<const size_t> texts, bool areSure) const {
        constexpr size_t kAhead = 8; // paragraphs read while one comes from memory
        qint64 total = 0;
        for (size_t i = 0; i < texts.size(); ++i) {
            if (i + 2 * kAhead < texts.size()) {
                fetchParagraph(document, texts[i + 2 * kAhead]);
            }
            if (i + kAhead < texts.size()) {
                fetchText(document, texts[i + kAhead]);
            }
            if (texts[i] < document.paragraphs.size()) {
                total += isHit(document.paragraphs[texts[i]], areSure) ? 1 : 0;
            }
            if (i % kTextsBetweenLooks == 0 && m_cancelled.load(std::memory_order_relaxed)) {
                break;
            }
        }
        return total;
    }

    /// A draft of which repairs were taken back: paragraphs that are as they were imported are found by the index,
    /// the others are looked at one by one.
    void searchRepaired(GramIndex& index) {
        QHash<QString, size_t> shown;
        for (size_t i = 0; i < m_draft.structure->paragraphs.size(); ++i) {
            shown.insert(m_draft.structure->paragraphs[i].id, i);
        }
        constexpr size_t kNowhere = size_t(-1);
        std::vector<size_t> places;
        std::vector<bool> isIndexed(m_draft.structure->paragraphs.size());
        for (const Paragraph& paragraph : m_draft.imported->paragraphs) {
            const size_t at = shown.value(paragraph.id, kNowhere);
            const bool isSame = at != kNowhere && m_draft.structure->paragraphs[at].text == paragraph.text;
            places.push_back(isSame ? at : kNowhere);
            if (isSame) {
                isIndexed[at] = true;
            }
        }
        searchIndexed(index, [&](size_t text) { return places[text]; });
        for (size_t i = 0; i < isIndexed.size() && goesOn(); ++i) {
            if (!isIndexed[i]) {
                look(m_draft.structure->paragraphs[i], false);
            }
        }
        std::sort(m_group.hits.begin(), m_group.hits.end(),
                  [](const SearchHit& a, const SearchHit& b) { return a.ordinal < b.ordinal; });
    }

    const SearchedDraft& m_draft;
    const SearchRequest& m_request;
    const std::atomic<bool>& m_cancelled;
    SearchGroup m_group;
    std::vector<size_t> m_sure;   ///< texts that are only to be counted, by what the index knows of them
    std::vector<size_t> m_unsure;
    int m_looked = 0;
};

SearchGroup searchWritten(const SearchScope& scope, const SearchRequest& request, const std::atomic<bool>& cancelled) {
    SearchGroup group;
    for (size_t i = 0; i < scope.written.size(); ++i) {
        if (cancelled.load(std::memory_order_relaxed)) {
            break;
        }
        const WrittenText& text = scope.written[i];
        if (!admits(request.filter, text) || !request.query.isIn(text.text)) {
            continue;
        }
        if (group.total++ < request.limit) {
            group.hits.push_back({0, int(i), request.query.occurrences(text.text)});
        }
        if (!request.countsAll && group.total >= request.limit) {
            break;
        }
    }
    return group;
}

} // namespace

SearchResult search(const SearchScope& scope, const SearchRequest& request, const IndexLoader& loadIndex,
                    const std::atomic<bool>& cancelled) {
    SearchResult result;
    const auto add = [&result](SearchGroup group) {
        result.total += group.total;
        if (group.total > 0) {
            result.groups.push_back(std::move(group));
        }
    };
    const auto addDrafts = [&](bool current) {
        for (size_t i = 0; i < scope.drafts.size(); ++i) {
            const SearchedDraft& draft = scope.drafts[i];
            if (draft.isCurrent == current && admits(request.filter, draft) && !cancelled) {
                const auto index = loadIndex ? loadIndex(draft.sha256) : nullptr;
                SearchGroup group = DraftSearch(draft, request, cancelled).run(index.get());
                group.draft = int(i);
                add(std::move(group));
            }
        }
    };
    addDrafts(true);
    add(searchWritten(scope, request, cancelled));
    addDrafts(false);
    result.isComplete = !cancelled;
    return result;
}

} // namespace duikan
