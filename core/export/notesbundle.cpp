// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notesbundle.h"

#include "core/store/reviewbundle.h"

namespace duikan {

Result<ExportedFile> notesBundle(const Review& review, const ExportOptions& options) {
    if (options.document != 0) {
        return failure(ErrorKind::InvalidArgument, options.reviewName,
                       QStringLiteral("a bundle is of the whole review: leave the number of the document out"));
    }
    const ReviewState& state = review.state();
    ExportedFile file;
    file.bytes = bundleOf(review);
    file.summary.notes = int(state.annotations().size());
    file.summary.replies = int(state.replies().size());
    file.summary.links = int(state.crossReferences().size());
    file.check = [](const QString& path) -> Result<void> {
        const auto read = openBundle(path);
        return read ? Result<void>() : std::unexpected(read.error());
    };
    return file;
}

} // namespace duikan
