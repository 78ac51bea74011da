// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace duikan {

/// The sheets that are printed on.
enum class PaperSize { A4, Letter };
enum class PaperOrientation { Portrait, Landscape };

/// The paper people use where the locale is from.
[[nodiscard]] PaperSize customaryPaperSize();

/// An entry of the outline of a PDF. `destination` is the id of an element that some link of the page leads
/// to (its own will do: `<a id="x" href="#x">`), so that Chromium writes it into the PDF as a named
/// destination.
struct Bookmark {
    QString title;
    int level = 0; ///< 0 is outermost
    QString destination;
};

/// A report (a comparison, a synopsis, a matrix) as one self-contained HTML page to be set on paper, and what
/// the furniture of the pages says, which CSS cannot add: the running head is the title, with the occasion at
/// its right; the foot names the files and counts the pages.
///
/// The text area is the sheet without the margins above and below that the furniture needs. At the sides the
/// page keeps its own: 48 CSS pixels left and 46 right line up with the furniture. A4 is 794 pixels wide, or
/// 1123 across.
struct PrintedReport {
    QString html;
    QString title;
    QString author;
    QString language; ///< BCP 47
    QString occasion; ///< "Comparison, 21 November 2026"
    QString sources;  ///< the files it was made from
    PaperSize paper = PaperSize::A4;
    PaperOrientation orientation = PaperOrientation::Portrait;
    std::vector<Bookmark> bookmarks; ///< in page order
};

} // namespace duikan
