// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notestable.h"

#include "core/export/csv.h"
#include "core/export/exportwords.h"
#include "core/export/reviewcopywords.h"

namespace duikan {

namespace {

using W = ExportWords;

QString numbered(int number) { return number == 0 ? QString() : QString::number(number); }

QStringList cellsOf(const ExportedPlace& place) {
    return {numbered(place.document), numbered(place.draft), place.label, place.quote, toString(place.verdict)};
}

QStringList rowOf(const ExportedNote& entry) {
    const Annotation& note = *entry.note;
    return QStringList{W::note(), QString::number(entry.number), publicId(note.id.value, note.imported), QString()} +
           cellsOf(entry.place) +
           QStringList{ReviewCopyWords::of(note.kind), ReviewCopyWords::of(note.state),
                       note.tags.join(QStringLiteral("; ")), note.assignee, note.author, exportedTime(note.created),
                       exportedTime(note.modified), note.body, note.replacement};
}

QStringList rowOf(const Reply& reply, const ExportedNote& entry) {
    return QStringList{W::reply(), QString::number(entry.number), publicId(reply.id.value, reply.imported), publicId(entry.note->id.value, entry.note->imported)} +
           cellsOf(entry.place) +
           QStringList{QString(), QString(), QString(), QString(), reply.author, exportedTime(reply.created), QString(),
                       reply.body, QString()};
}

} // namespace

NotesTable notesTable(const ExportedItems& items) {
    NotesTable table{.head = {W::item(), W::number(), W::id(), W::inReplyTo(), W::document(), W::draft(),
                              W::paragraph(), W::quote(), W::verdict(), W::kind(), W::state(), W::tags(), W::assignee(), W::author(),
                              W::created(), W::modified(), W::text(), W::replacement()},
                     .rows = {}};
    for (const ExportedNote& entry : items.notes) {
        table.rows.push_back(rowOf(entry));
        for (const Reply* const reply : entry.replies) {
            table.rows.push_back(rowOf(*reply, entry));
        }
    }
    return table;
}

NotesTable linksTable(const ExportedItems& items) {
    NotesTable table{.head = {W::item(), W::number(), W::id(), W::document(), W::draft(), W::paragraph(), W::quote(),
                              W::verdict(), W::relation(), W::toDocument(), W::toDraft(), W::toParagraph(),
                              W::toQuote(), W::toVerdict(), W::author(), W::created(), W::modified(), W::text()},
                     .rows = {}};
    for (const ExportedLink& entry : items.links) {
        const CrossReference& link = *entry.link;
        table.rows.push_back(QStringList{W::link(), QString::number(entry.number), publicId(link.id.value, link.imported)} +
                             cellsOf(entry.from) + QStringList{ReviewCopyWords::relation(link.relation)} +
                             cellsOf(entry.to) +
                             QStringList{link.author, exportedTime(link.created), exportedTime(link.modified),
                                         link.note});
    }
    return table;
}

ExportSummary tableSummary(const ExportedItems& items) {
    ExportSummary summary{.notes = int(items.notes.size()), .replies = 0, .links = int(items.links.size()), .losses = {}, .remarks = {}};
    for (const ExportedNote& entry : items.notes) {
        summary.replies += int(entry.replies.size());
        summary.lose(Loss::Passages, entry.note->anchors.size() > 1);
        summary.lose(Loss::Colors, !entry.note->color.isEmpty());
        summary.lose(Loss::Carrying, !entry.note->carried.empty());
    }
    for (const ExportedLink& entry : items.links) {
        summary.lose(Loss::Passages, entry.link->from.size() > 1 || entry.link->to.size() > 1);
        summary.lose(Loss::Evidence, entry.link->origin.has_value());
        summary.lose(Loss::Carrying, !entry.link->carriedFrom.empty() || !entry.link->carriedTo.empty());
    }
    return summary;
}

Result<ExportedFile> notesCsv(const Review& review, const ExportOptions& options) {
    const ExportedItems items = itemsToExport(review, options);
    const NotesTable notes = notesTable(items);
    const NotesTable links = linksTable(items);
    // One table has one head (RFC 4180, 2.4): the columns of the notes, then those that only links have.
    QStringList head = notes.head;
    for (const QString& column : links.head) {
        if (!head.contains(column)) {
            head << column;
        }
    }
    QString text = QChar(0xFEFF) + csvLine(head);
    for (const NotesTable* table : {&notes, &links}) {
        for (const QStringList& row : table->rows) {
            QStringList cells;
            for (const QString& column : std::as_const(head)) {
                cells << row.value(table->head.indexOf(column));
            }
            text += csvLine(cells);
        }
    }
    return ExportedFile{.bytes = text.toUtf8(), .summary = tableSummary(items), .check = {}};
}

} // namespace duikan
