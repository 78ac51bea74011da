// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"

namespace duikan {

/// What kind of damage an importer mended.
enum class RepairKind {
    PageBreak,   ///< a paragraph cut in two by a page was joined
    LineBreak,   ///< a line end inside a paragraph was joined
    Footnote,    ///< a footnote standing between paragraphs was lifted to the end
    DoubledMark, ///< a punctuation mark printed twice was reduced to one
    Image,       ///< an image placeholder with its junk was taken out of the text
    Junk,        ///< lines that are no language were dropped
    Rule,        ///< a stray rule ("---") was dropped
    RunningHead,
    PageNumber,
    Hyphen,  ///< a hyphenated word was joined
    Radical, ///< Kangxi or radical code points were folded to ideographs
};

[[nodiscard]] QString toString(RepairKind kind); ///< "page-break"
[[nodiscard]] std::optional<RepairKind> repairKindFromString(QStringView name);

/// One change an importer made to what it read, with the text before and after, so that the reader can see it and
/// take it back. The words of the author are never changed by one.
struct Repair {
    QString id; ///< unique in the document, the same at each import of the same source
    RepairKind kind = RepairKind::Junk;
    int paragraph = 0; ///< ordinal of the paragraph it touched, or of the one it stood before; 0 at the very end
    LineRange lines;   ///< of the source
    QString before;    ///< as in the source, with a little context where the repair is inside a paragraph
    QString after;     ///< as in the text; empty where something was taken out whole
    TextRange range;   ///< where `after` stands in the paragraph's text; {0, 0} for a repair between paragraphs

    friend bool operator==(const Repair&, const Repair&) = default;
};

} // namespace duikan
