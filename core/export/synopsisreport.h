// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/certificate.h"
#include "core/export/printedreport.h"
#include "core/export/synopsiscells.h"

#include <QJsonObject>

namespace duikan {

// A synopsis in the forms it is handed round in. Each has a column for each text, the base first, under a
// head that repeats on every page; a label over the words of each cell; and the differences from the base
// struck (what it says and the column does not) and underlined (what the column says and the base does not).
// unproven() when a comparison behind it does not give both of its texts back.

/// One self-contained HTML page, ready for paper across.
[[nodiscard]] Result<PrintedReport> synopsisReport(const SynopsisCells& cells, const QDateTime& at);

/// A Word document with one real table, across.
[[nodiscard]] Result<QByteArray> synopsisDocx(const SynopsisCells& cells, const QString& author,
                                              const QDateTime& at);

/// Schema duikan/synopsis/1: the columns with name and hash, and for each row and column the ordinals and
/// labels of its paragraphs, what became of the base, and the runs of the text.
[[nodiscard]] QJsonObject toJson(const SynopsisCells& cells);

[[nodiscard]] Certificate certificateOf(const SynopsisCells& cells, const QDateTime& at);

} // namespace duikan
