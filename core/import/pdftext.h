// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/pagemap.h"
#include "core/import/pdfturn.h"
#include "core/import/progress.h"

namespace duikan {

/// A word as a PDF page prints it: glyphs of one font without a gap. boxes has one entry per UTF-16 unit. In
/// a script written from right to left the text is in reading order all the same.
struct PdfWord {
    QString text;
    std::vector<CharacterBox> boxes;
    CharacterBox box;    ///< of the whole word
    float fontSize = 0;  ///< points
    float baseline = 0;  ///< that its letters stand on; of an upright word
    bool isBold = false; ///< as the font's name says
    bool isItalic = false;
    bool isBarcode = false;
    bool isUpright = true; ///< not turned against most of the page's text
    bool hasSpaceAfter = false;
};

/// The words of a page in no order that could be relied on. Places are in the frame in which most of the text is upright.
struct PdfPage {
    QSizeF size; ///< points
    PdfTurn turn;
    std::vector<PdfWord> words;
    std::vector<CharacterBox> blanks; ///< that are printed, on a page with a script from right to left; else none
    bool isRightToLeft = false; ///< most of it
};

/// The words of all pages. Errors: FileBinary (no PDF), PasswordNeeded, FileUnreadable (damaged beyond
/// recovery), FileTooLarge (pages), Cancelled. `name` is for the errors.
[[nodiscard]] Result<std::vector<PdfPage>> readPdfText(const QString& name, const QByteArray& bytes,
                                                       const QString& password = {},
                                                       const Progress& progress = {});

/// More pages are no negotiated text; the longest budget documents have some 2,000.
inline constexpr int kMostPdfPages = 20'000;

} // namespace duikan
