// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/draftpages.h"

#include "core/import/importer.h"

#include <map>

namespace duikan {

namespace {

/// Only these verdicts name one place.
bool isCertain(const Resolution& resolution) {
    return resolution.place && resolution.verdict != Verdict::Ambiguous &&
           resolution.verdict != Verdict::Orphaned;
}

} // namespace

DraftPages::DraftPages(const Review& review, const Draft& draft, std::shared_ptr<const PageMap> map, bool isAsPrinted)
    : m_review(&review)
    , m_draft(&draft)
    , m_map(std::move(map))
    , m_imported(isAsPrinted && draft.structure != draft.imported ? std::make_shared<const Anchorer>(draft.imported)
                                                                  : nullptr) {}

Result<std::shared_ptr<const PageMap>> readPageMap(const SourceInfo& source, const QByteArray& bytes,
                                                   const QString& password) {
    if (source.mediaType != u"application/pdf") {
        return failure(ErrorKind::NoPages, source.name);
    }
    ImportOptions options;
    options.password = password;
    const auto read = importBytes(source.name, bytes, options);
    if (!read) {
        return std::unexpected(read.error());
    }
    return read->pageMap;
}

Result<DraftPages> DraftPages::of(const Review& review, DraftId draft, const QString& password) {
    const Draft* known = review.state().draft(draft);
    if (known == nullptr) {
        return failure(ErrorKind::UnknownItem, draft.toString());
    }
    if (auto pages = kept(review, draft)) {
        return *std::move(pages);
    }
    const auto bytes = review.sourceBytes(draft);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    auto map = readPageMap(known->source, *bytes, password);
    if (!map) {
        return std::unexpected(map.error());
    }
    return of(review, draft, *std::move(map));
}

Result<DraftPages> DraftPages::of(const Review& review, DraftId draft, std::shared_ptr<const PageMap> map) {
    const Draft* known = review.state().draft(draft);
    if (known == nullptr) {
        return failure(ErrorKind::UnknownItem, draft.toString());
    }
    if (map == nullptr) {
        return failure(ErrorKind::NoPages, known->label);
    }
    return DraftPages(review, *known, std::move(map), true);
}

Result<DraftPages> DraftPages::typeset(const Review& review, DraftId draft, std::shared_ptr<const PageMap> map) {
    const Draft* known = review.state().draft(draft);
    if (known == nullptr || map == nullptr) {
        return failure(ErrorKind::UnknownItem, draft.toString());
    }
    return DraftPages(review, *known, std::move(map), false);
}

std::optional<DraftPages> DraftPages::kept(const Review& review, DraftId draft) {
    const Draft* known = review.state().draft(draft);
    auto map = review.pageMap(draft); // of the draft as it is shown
    if (known == nullptr || !map || *map == nullptr) {
        return std::nullopt;
    }
    return DraftPages(review, *known, *std::move(map), false);
}

/// Where an anchor stands in the draft as it was printed: repairs that were taken back change texts and ordinals.
std::optional<Place> DraftPages::printed(const Anchor& anchor) const {
    const Resolution& shown = m_review->resolution(anchor);
    if (!isCertain(shown)) {
        return std::nullopt;
    }
    if (!m_imported) {
        return shown.place;
    }
    const Paragraph* paragraph = m_draft->structure->at(shown.place->ordinal);
    if (paragraph == nullptr) {
        return std::nullopt;
    }
    const Resolution original =
        m_imported->resolve(anchor.wholeParagraph ? describeParagraph(anchor.draft, *paragraph)
                                                  : describe(anchor.draft, *paragraph, shown.place->range));
    return isCertain(original) ? original.place : std::nullopt;
}

std::vector<PageQuads> DraftPages::quads(const Passage& passage) const {
    std::map<int, std::vector<QRectF>> pages;
    for (const Anchor& anchor : passage) {
        const std::optional<Place> place = printed(anchor);
        if (!place) {
            continue;
        }
        for (const PageQuads& part : m_map->quads(place->ordinal, place->range)) {
            auto& all = pages[part.page];
            all.insert(all.end(), part.quads.begin(), part.quads.end());
        }
    }
    std::vector<PageQuads> quads;
    for (auto& [page, all] : pages) {
        quads.push_back({.page = page, .quads = std::move(all)});
    }
    return quads;
}

Passage DraftPages::passage(const std::vector<PageQuads>& quads) const {
    const DocumentPtr& printed = m_imported ? m_draft->imported : m_draft->structure;
    std::shared_ptr<const Anchorer> shown;
    Passage passage;
    for (const PageQuads& page : quads) {
        for (const ParagraphRange& part : m_map->textUnder(page)) {
            const Paragraph* paragraph = printed->at(part.ordinal);
            if (paragraph == nullptr || part.range.length() == 0) {
                continue;
            }
            Anchor anchor = describe(m_draft->id, *paragraph, part.range);
            if (m_imported) {
                shown = shown ? shown : std::make_shared<const Anchorer>(m_draft->structure);
                const Resolution resolution = shown->resolve(anchor);
                const Paragraph* now =
                    isCertain(resolution) ? m_draft->structure->at(resolution.place->ordinal) : nullptr;
                if (now == nullptr) {
                    continue;
                }
                anchor = describe(m_draft->id, *now, resolution.place->range);
            }
            passage.push_back(std::move(anchor));
        }
    }
    return passage;
}

} // namespace duikan
