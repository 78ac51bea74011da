// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QStringList>

#include <vector>

namespace duikan {

/// An entry of the outline that a PDF brings with it (ISO 32000-2, 12.3.3).
struct PdfBookmark {
    QString title;
    int page = 0;  ///< 1-based; 0 where it leads to no page of the file
    int depth = 0; ///< 0 is outermost
    friend bool operator==(const PdfBookmark&, const PdfBookmark&) = default;
};

/// What is known of a PDF as soon as it is open.
struct PdfOpening {
    int pageCount = 0;
    QSizeF firstPage; ///< points, as it is displayed
    friend bool operator==(const PdfOpening&, const PdfOpening&) = default;
};

/// What a PDF says of its pages, and of the way to them.
struct PdfContents {
    std::vector<QSizeF> sizes; ///< of each page, in points, as it is displayed
    QStringList labels;        ///< of each page: "iv", "A-3" (ISO 32000-2, 12.4.2); empty where they are the plain numbers
    std::vector<PdfBookmark> outline;
    friend bool operator==(const PdfContents&, const PdfContents&) = default;
};

/// Most entries of an outline that are read; nobody finds a way through more.
inline constexpr int kMostBookmarks = 20'000;

} // namespace duikan
