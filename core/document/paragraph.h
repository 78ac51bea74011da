// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duikan {

/// What a paragraph is. The words are those of the UN Editorial Manual (preambular, operative) and of the
/// head block of a Council document.
enum class ParagraphKind {
    Title,
    Heading,
    Paragraph,
    Caption,
    Figure,
    Sponsors,
    Agenda,
    Session,
    Body,
    AdoptingBody,
    Preambular,
    Operative,
    Subparagraph,
    Footnote,
    Adoption,
    AnnexTitle,
    Table,
};

[[nodiscard]] QString toString(ParagraphKind kind); ///< as in the JSON contract: "adopting-body"
[[nodiscard]] std::optional<ParagraphKind> paragraphKindFromString(QStringView name);

/// Source lines, 1-based, both ends included. {0, 0} where the source has no lines.
struct LineRange {
    int first = 0;
    int last = 0;
    friend bool operator==(const LineRange&, const LineRange&) = default;
};

/// Where text stands on a page: PDF points, origin top left; pages are 1-based.
struct PageQuads {
    int page = 0;
    std::vector<QRectF> quads;
    friend bool operator==(const PageQuads&, const PageQuads&) = default;
};

/// The words a preambular or operative paragraph opens with, and how much they bind (0 to 5, as in
/// resources/lexicon/openings.json).
struct Opening {
    QString id;
    QString text;
    TextRange range;
    int force = 0;
    friend bool operator==(const Opening&, const Opening&) = default;
};

enum class CitationKind { Resolution, Treaty, AgendaItem, Session, Document, Fund, Date, InternalParagraph };

[[nodiscard]] QString toString(CitationKind kind); ///< "agenda-item"
[[nodiscard]] std::optional<CitationKind> citationKindFromString(QStringView name);

/// A reference made in the text to something outside or inside it.
struct Citation {
    TextRange range;
    QString text;
    CitationKind kind = CitationKind::Document;
    QString normalized; ///< "A/HRC/RES/18/18"; empty where nothing can be said
    QString target;     ///< label of the paragraph meant, when it lies in the review
    friend bool operator==(const Citation&, const Citation&) = default;
};

/// One addressable piece of a document. `text` is the author's words with the damage of extraction repaired and
/// the printed number taken off into `number`.
struct Paragraph {
    int ordinal = 0; ///< place in the document, 1-based
    QString id;      ///< same text in the same document gives the same id at each import
    QString label;   ///< what people say: "PP 3", "OP 7 (b)", "二（一） ¶3"; unique in the document
    ParagraphKind kind = ParagraphKind::Paragraph;
    QString number; ///< as printed: "5.", "（一）", "2、", "(b)"; empty without one
    int level = 0;  ///< of a heading or a subparagraph, 1-based; an operative paragraph is 1; else 0
    QString text;
    LineRange lines;
    std::vector<PageQuads> pages;
    std::optional<Opening> opening;
    std::vector<Citation> citations; ///< in text order
    QStringList footnotes;           ///< marks of the footnotes that the text refers to

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

} // namespace duikan
