// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

namespace duikan {

/// The tables of notestable.h as a workbook: a sheet of notes and replies, a sheet of links, each with a filter. Texts
/// stay texts, whatever they begin with; a text longer than a cell holds is cut and told of (Loss::Letters).
[[nodiscard]] Result<ExportedFile> notesXlsx(const Review& review, const ExportOptions& options);

} // namespace duikan
