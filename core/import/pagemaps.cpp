// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pagemaps.h"

#include "core/import/importer.h"

namespace duikan {

Result<PageMapPtr> pageMapOfSource(const SourceInfo& source, const QByteArray& bytes, const Document& structure,
                                   const ImportOptions& options) {
    if (source.mediaType != QLatin1String("application/pdf")) {
        return PageMapPtr();
    }
    const auto again = importBytes(source.name, bytes, options);
    if (!again) {
        return std::unexpected(again.error());
    }
    if (!again->pageMap || *again->structure == structure) {
        return again->pageMap;
    }
    // A later importer may understand the file otherwise; the structure that anchors were made on stays.
    return std::make_shared<const PageMap>(pageMapFor(*again->structure, *again->pageMap, structure));
}

Result<PageMapPtr> pageMapOf(Review& review, DraftId draft, const ImportOptions& options) {
    const auto kept = review.pageMap(draft);
    if (!kept || *kept) {
        return kept;
    }
    const auto bytes = review.sourceBytes(draft);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Draft& known = *review.state().draft(draft);
    const auto made = pageMapOfSource(known.source, *bytes, *known.imported, options);
    if (!made || !*made) {
        return made;
    }
    if (const auto stored = review.keepPageMap(draft, **made); !stored) {
        return std::unexpected(stored.error());
    }
    return review.pageMap(draft);
}

} // namespace duikan
