// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/anchorplacing.h"

#include "core/export/webannotationterms.h"
#include "core/text/codepoints.h"

#include <QUrl>

#include <algorithm>
#include <functional>
#include <iterator>

namespace duikan {

namespace {

/// A quote longer than this is no passage but a document, and looking for it would take minutes. One that need not be
/// looked for may be as long as a text.
constexpr qsizetype kLongestQuote = 20'000;

bool isClear(Verdict verdict) {
    return verdict == Verdict::Exact || verdict == Verdict::Moved || verdict == Verdict::Amended;
}

/// Letters of context by which one place must be ahead of the next: as many as the Anchorer asks for between twins.
constexpr qsizetype kClearlyMore = 8;

QString letters(const QString& text) {
    QString kept;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(kept), [](QChar c) { return !c.isSpace(); });
    return kept;
}

qsizetype commonBeginning(const QString& text, const QString& context) {
    const QString a = letters(text.left(4 * context.size()));
    const QString b = letters(context);
    return std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend()).first - a.cbegin();
}

qsizetype commonEnd(const QString& text, const QString& context) {
    QString a = letters(text.right(4 * context.size()));
    QString b = letters(context);
    std::reverse(a.begin(), a.end());
    std::reverse(b.begin(), b.end());
    return std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend()).first - a.cbegin();
}

/// The context as we keep it: what stands nearest to the words.
QuoteSelector trimmed(QuoteSelector quote) {
    quote.prefix = quote.prefix.right(QuoteSelector::kContextLength);
    quote.suffix = quote.suffix.left(QuoteSelector::kContextLength);
    return quote;
}

} // namespace

struct AnchorPlacing::Private {
    struct Place {
        const Draft* draft = nullptr;
        Resolution resolution;
    };

    explicit Private(const Review& known)
        : review(known) {
        for (const auto& [id, draft] : review.state().drafts()) {
            draftsByIri.try_emplace(oa::sourceIri(draft.source.sha256), &draft);
        }
    }

    [[nodiscard]] const Anchorer& anchorer(const Draft& draft) const {
        auto& known = anchorers[draft.id];
        if (!known) {
            known = std::make_unique<Anchorer>(draft.structure);
        }
        return *known;
    }

    [[nodiscard]] const Paragraph* paragraph(const Draft& draft, const QString& id) const {
        auto& known = paragraphs[draft.id];
        if (known.isEmpty()) {
            for (const Paragraph& each : draft.imported->paragraphs) {
                known.insert(each.id, &each);
            }
        }
        return known.value(id, nullptr);
    }

    /// Where the passage may stand: the current drafts of the documents that the source can mean.
    [[nodiscard]] std::vector<const Draft*> candidates(const QString& source) const {
        const ReviewState& state = review.state();
        std::vector<const Draft*> all;
        std::vector<const Draft*> named;
        const QString name = QUrl(source).fileName(QUrl::FullyDecoded);
        for (const ReviewedDocument& document : state.documents()) {
            const Draft* const current = state.currentDraft(document.number);
            if (current == nullptr || current->structure->paragraphs.empty()) {
                continue;
            }
            all.push_back(current);
            for (const DraftId id : document.drafts) {
                const Draft* const draft = state.draft(id);
                if (draft != nullptr && !name.isEmpty() && draft->source.name == name) {
                    named.push_back(current);
                    break;
                }
            }
        }
        return named.empty() ? all : named;
    }

    [[nodiscard]] Resolution resolve(const Draft& draft, const ForeignPassage& passage) const {
        Anchor anchor{.draft = draft.id,
                      .paragraph = passage.paragraph,
                      .label = passage.label,
                      .position = {0, passage.quote.exact.size()},
                      .quote = passage.quote,
                      .wholeParagraph = false};
        const Resolution withContext = anchorer(draft).resolve(anchor);
        if (isClear(withContext.verdict)) {
            return withContext;
        }
        const Resolution alone = resolveByWords(*draft.structure, passage.quote);
        return alone.verdict == Verdict::Orphaned ? withContext : alone;
    }

    /// Without the help of paragraphs only the very words will do; of several places the one that clearly has the
    /// context around it, wherever paragraphs end.
    [[nodiscard]] static Resolution resolveByWords(const Document& document, const QuoteSelector& quote) {
        struct Found {
            duikan::Place place;
            qsizetype around = 0; ///< letters of the context
        };
        std::vector<Found> found;
        for (size_t i = 0; i < document.paragraphs.size(); ++i) {
            const QString& text = document.paragraphs[i].text;
            for (qsizetype at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
                const qsizetype end = at + quote.exact.size();
                const QString before = i > 0 ? document.paragraphs[i - 1].text : QString();
                const QString after = i + 1 < document.paragraphs.size() ? document.paragraphs[i + 1].text : QString();
                found.push_back({.place = {int(i) + 1, {at, end}},
                                 .around = commonEnd(before + text.first(at), quote.prefix) +
                                           commonBeginning(text.sliced(end) + after, quote.suffix)});
            }
        }
        if (found.empty()) {
            return {};
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &Found::around);
        const bool isClear = found.size() == 1 || found[0].around - found[1].around >= kClearlyMore;
        Resolution resolution{.verdict = isClear ? Verdict::Moved : Verdict::Ambiguous,
                              .place = found[0].place,
                              .score = 1.0,
                              .second = {},
                              .runnerUp = 0.0};
        if (!isClear) {
            resolution.second = found[1].place;
            resolution.runnerUp = 1.0;
        }
        return resolution;
    }

    [[nodiscard]] static Anchor found(const Place& place, const ForeignPassage& passage) {
        const Paragraph& paragraph = *place.draft->structure->at(place.resolution.place->ordinal);
        Anchor anchor = passage.wholeParagraph && place.resolution.place->range.length() == paragraph.text.size()
                            ? describeParagraph(place.draft->id, paragraph)
                            : describe(place.draft->id, paragraph, place.resolution.place->range);
        if (place.resolution.verdict == Verdict::Amended) {
            anchor.quote = passage.quote; // the words meant stay on record
        }
        return anchor;
    }

    const Review& review;
    std::map<QString, const Draft*> draftsByIri;
    mutable std::map<DraftId, std::unique_ptr<Anchorer>> anchorers;
    mutable std::map<DraftId, QHash<QString, const Paragraph*>> paragraphs;
};

AnchorPlacing::AnchorPlacing(const Review& review)
    : d(std::make_unique<Private>(review)) {}

AnchorPlacing::~AnchorPlacing() = default;

Passage AnchorPlacing::place(const ForeignPassage& foreign, NotesFile& file) const {
    ForeignPassage passage = foreign;
    if (passage.quote.exact.size() > kLongestImportedText) {
        file.remark(ImportRemark::TooLong);
        return {};
    }
    const auto known = d->draftsByIri.find(passage.source);
    if (known != d->draftsByIri.end() && !passage.paragraph.isEmpty()) {
        const Paragraph* const paragraph = d->paragraph(*known->second, passage.paragraph);
        const TextRange position =
            utf16Range(paragraph ? QStringView(paragraph->text) : QStringView(), passage.codePoints);
        if (position.begin >= 0 && position.end >= position.begin &&
            (passage.wholeParagraph || !passage.quote.exact.isEmpty())) {
            return {{.draft = known->second->id,
                     .paragraph = passage.paragraph,
                     .label = passage.label,
                     .position = position,
                     .quote = passage.quote,
                     .wholeParagraph = passage.wholeParagraph}};
        }
    }
    if (passage.quote.exact.size() > kLongestQuote) {
        file.remark(ImportRemark::TooLong);
        return {};
    }
    passage.quote = trimmed(passage.quote);
    const std::vector<const Draft*> drafts = known != d->draftsByIri.end()
                                                 ? std::vector<const Draft*>{known->second}
                                                 : d->candidates(passage.source);
    if (drafts.empty()) {
        file.remark(ImportRemark::Malformed);
        return {};
    }
    if (passage.quote.exact.trimmed().isEmpty()) {
        file.remark(ImportRemark::WholeDocument);
        return {describeParagraph(drafts.front()->id, drafts.front()->structure->paragraphs.front())};
    }
    std::vector<Private::Place> clear;
    Private::Place other{.draft = drafts.front(), .resolution = {}};
    for (const Draft* const draft : drafts) {
        const Private::Place place{.draft = draft, .resolution = d->resolve(*draft, passage)};
        if (isClear(place.resolution.verdict)) {
            clear.push_back(place);
        } else if (place.resolution.verdict == Verdict::Ambiguous && other.resolution.verdict != Verdict::Ambiguous) {
            other = place;
        }
    }
    const auto isAmended = [](const Private::Place& place) { return place.resolution.verdict == Verdict::Amended; };
    if (!std::ranges::all_of(clear, isAmended)) {
        std::erase_if(clear, isAmended); // the very words elsewhere are the better witness
    }
    Passage anchors;
    for (const Private::Place& place : clear) {
        anchors.push_back(Private::found(place, passage));
    }
    if (clear.size() == 1 && clear.front().resolution.verdict == Verdict::Amended) {
        file.remark(ImportRemark::Amended);
    } else if (clear.size() > 1) {
        file.remark(ImportRemark::Ambiguous);
    } else if (clear.empty()) {
        file.remark(other.resolution.verdict == Verdict::Ambiguous ? ImportRemark::Ambiguous : ImportRemark::Orphaned);
        anchors.push_back({.draft = other.draft->id,
                           .paragraph = passage.paragraph,
                           .label = passage.label,
                           .position = {0, passage.quote.exact.size()},
                           .quote = passage.quote,
                           .wholeParagraph = false});
    }
    return anchors;
}

} // namespace duikan
