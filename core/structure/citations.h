// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace duikan {

class CitationMemory;

/// Fills Paragraph::citations of every paragraph: what the text refers to, in the six UN languages, with
/// exact ranges that never overlap, in text order. Forms by kind (`normalized`):
///  - resolution: its symbol, "A/HRC/RES/18/18", "A/RES/217 A (III)", "S/RES/1325 (2000)",
///  "E/CN.4/RES/1993/87"; the body
///    comes from the words around it, else from the document. Empty where the body cannot be told. A
///    resolution named by its title keeps the title. Paragraphs of a resolution are a citation of it:
///    "A/HRC/RES/18/18, paras. 3, 4"
///  - treaty: the English title ("Charter of the United Nations"), or the title as cited where it is not well
///  known
///  - agenda-item "agenda item 10"; session "session 21", "special session 5"; fund: as treaty
///  - document: the symbol; date: ISO 8601, "2018-11-06/2018-11-09", "--09-18" where no year can be told
///  - internal-paragraph "OP 4", "PP 2" or "paragraph 4"; `target` is the label of the one paragraph that it
///  can mean
/// Labels, body and symbol of the document must be set. What `memory` knows from another text is not read again, with
/// the same outcome; it takes in what is read.
void recogniseCitations(Document& document, CitationMemory* memory = nullptr);

/// Points the citations of a document that name another one lying in the review, by its symbol or by its body
/// and number, at that document's title. What cannot be told apart stays without target.
void resolveCitationsBetween(Document& citing, const Document& cited);

} // namespace duikan
