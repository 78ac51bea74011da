// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pagemap.h"
#include "core/review/review.h"

namespace duikan {

/// Where the words of a draft stand on the pages of its source.
class DraftPages {
public:
    /// By the page map that the review keeps, or else by reading the source again: NoPages for one without pages, or what
    /// reading it says. `password` opens an encrypted one.
    [[nodiscard]] static Result<DraftPages> of(const Review& review, DraftId draft, const QString& password = {});

    /// By the page map that the review keeps; none where it keeps none.
    [[nodiscard]] static std::optional<DraftPages> kept(const Review& review, DraftId draft);
    /// With a page map at hand (readPageMap()).
    [[nodiscard]] static Result<DraftPages> of(const Review& review, DraftId draft,
                                               std::shared_ptr<const PageMap> map);

    /// On pages that the program set of the draft as it is shown.
    [[nodiscard]] static Result<DraftPages> typeset(const Review& review, DraftId draft,
                                                    std::shared_ptr<const PageMap> map);

    /// One quad a line, page by page, the pages in order. Empty for a passage that has no certain place.
    [[nodiscard]] std::vector<PageQuads> quads(const Passage& passage) const;
    /// The passage under quads, in words of the draft as it stands; empty when there is no text, or none that is
    /// there still.
    [[nodiscard]] Passage passage(const std::vector<PageQuads>& quads) const;
    [[nodiscard]] const PageMap& map() const { return *m_map; }
    [[nodiscard]] const Draft& draft() const { return *m_draft; }

private:
    DraftPages(const Review& review, const Draft& draft, std::shared_ptr<const PageMap> map, bool isAsPrinted);
    [[nodiscard]] std::optional<Place> printed(const Anchor& anchor) const;

    const Review* m_review;
    const Draft* m_draft;
    std::shared_ptr<const PageMap> m_map;
    std::shared_ptr<const Anchorer> m_imported; ///< when the draft differs from what the map is of
};

/// The page map of a source, worked out by reading it again. Reentrant; blocks.
[[nodiscard]] Result<std::shared_ptr<const PageMap>> readPageMap(const SourceInfo& source, const QByteArray& bytes,
                                                                 const QString& password = {});

} // namespace duikan
