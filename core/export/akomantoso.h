// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// The current draft of a document in Akoma Ntoso 1.0 (OASIS Standard, 29 August 2018), as the United Nations
/// profile AKN4UN has it: a resolution is a <statement> of subtype deliberation with preface, recitals,
/// numbered paragraphs with lists, and conclusions; anything else a <doc>. Headings are sections, footnotes
/// authorial notes at their marks; references to paragraphs lead to them, those to documents of the United
/// Nations to their symbols. Identifiers follow the Akoma Ntoso Naming Convention 1.0. Valid against
/// akomantoso30.xsd.
///
/// Annexes stay in the body, as containers of that name: AKN4UN would make documents of them, with dates and
/// numbers that the text does not tell. Notes and links are no part of the format. UnknownDocument.
[[nodiscard]] Result<ExportedFile> akomaNtoso(const Review& review, const ExportOptions& options);

} // namespace duikan
