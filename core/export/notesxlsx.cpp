// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notesxlsx.h"

#include "core/export/exportwords.h"
#include "core/export/notestable.h"
#include "core/export/workbook.h"

#include <algorithm>

namespace duikan {

namespace {

// The colours of a printed review copy (resources/print/reviewcopy.css).
constexpr lxw_color_t kInk = 0x1D2126;
constexpr lxw_color_t kHeadFill = 0xF1F2F3;

/// In characters, as spreadsheets count.
double widthOf(const QString& column) {
    using W = ExportWords;
    if (QStringList{W::text(), W::replacement(), W::quote(), W::toQuote()}.contains(column)) {
        return 48;
    }
    if (QStringList{W::created(), W::modified(), W::author()}.contains(column)) {
        return 24;
    }
    return QStringList{W::id(), W::inReplyTo()}.contains(column) ? 18 : 12;
}

/// Answers how many texts were cut.
int write(Workbook& book, const QString& name, const NotesTable& table) {
    lxw_worksheet* const sheet = book.addSheet(name);
    lxw_format* const head = book.make(kInk, kHeadFill, true);
    lxw_format* const cell = book.make(kInk, 0xFFFFFF, false);
    format_set_text_wrap(cell);
    int cut = 0;
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        const auto at = lxw_col_t(column);
        book.note(worksheet_set_column(sheet, at, at, widthOf(table.head[column]), nullptr));
        book.put(sheet, 0, at, table.head[column], head);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            cut += !book.put(sheet, lxw_row_t(row + 1), at, table.rows[row][column], cell);
        }
    }
    book.note(worksheet_autofilter(sheet, 0, 0, lxw_row_t(std::max<size_t>(1, table.rows.size())),
                                   lxw_col_t(table.head.size() - 1)));
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    book.note(worksheet_repeat_rows(sheet, 0, 0));
    return cut;
}

/// The newest change: the file is as old as what is in it, and the same review gives the same bytes.
QDateTime newest(const ExportedItems& items) {
    QDateTime time = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const ExportedNote& entry : items.notes) {
        time = std::max(time, entry.note->modified);
        for (const Reply* const reply : entry.replies) {
            time = std::max(time, reply->created);
        }
    }
    for (const ExportedLink& entry : items.links) {
        time = std::max(time, entry.link->modified);
    }
    return time;
}

} // namespace

Result<ExportedFile> notesXlsx(const Review& review, const ExportOptions& options) {
    const ExportedItems items = itemsToExport(review, options);
    const NotesTable notes = notesTable(items);
    const NotesTable links = linksTable(items);
    if (std::max(notes.rows.size(), links.rows.size()) >= Workbook::kMostRows) {
        return failure(ErrorKind::WriteFailed, options.reviewName, QStringLiteral("too many notes for a sheet"));
    }
    Workbook book(newest(items));
    ExportSummary summary = tableSummary(items);
    if (book.isOpen()) {
        summary.lose(Loss::Letters, write(book, ExportWords::notes(), notes));
        summary.lose(Loss::Letters, write(book, ExportWords::links(), links));
    }
    auto bytes = book.take();
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return ExportedFile{.bytes = *std::move(bytes), .summary = std::move(summary), .check = {}};
}

} // namespace duikan
