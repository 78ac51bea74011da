// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfoutline.h"

#include <poppler-qt6.h>

namespace duikan {

namespace {

constexpr int kDeepest = 32; ///< an outline that goes deeper refers to itself
constexpr qsizetype kLongestTitle = 400;

void collect(const QList<Poppler::OutlineItem>& items, int depth, int pageCount, std::vector<PdfBookmark>& found) {
    for (const Poppler::OutlineItem& item : items) {
        if (int(found.size()) >= kMostBookmarks) {
            return;
        }
        const auto destination = item.externalFileName().isEmpty() ? item.destination() : nullptr;
        const int page = destination ? destination->pageNumber() : 0;
        found.push_back({.title = item.name().simplified().left(kLongestTitle),
                         .page = page >= 1 && page <= pageCount ? page : 0,
                         .depth = depth});
        if (depth + 1 < kDeepest && item.hasChildren()) {
            collect(item.children(), depth + 1, pageCount, found);
        }
    }
}

} // namespace

std::vector<PdfBookmark> outlineOfPdf(const QByteArray& bytes, const QString& password) {
    std::vector<PdfBookmark> found;
    const std::unique_ptr<Poppler::Document> document =
        Poppler::Document::loadFromData(bytes, password.toUtf8(), password.toUtf8());
    if (document && !document->isLocked()) {
        collect(document->outline(), 0, document->numPages(), found);
    }
    return found;
}

} // namespace duikan
