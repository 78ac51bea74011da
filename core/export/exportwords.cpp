// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportwords.h"

namespace duikan {

QString ExportWords::annotatedPdf() { return tr("PDF with annotations"); }
QString ExportWords::csv() { return tr("Table for spreadsheets (CSV)"); }
QString ExportWords::docx() { return tr("Word document with comments"); }
QString ExportWords::akomaNtoso() { return tr("Akoma Ntoso (AKN4UN): the text in its structure"); }
QString ExportWords::html() { return tr("Page for a browser (HTML)"); }
QString ExportWords::jsonld() { return tr("Web Annotations (JSON-LD)"); }
QString ExportWords::markdown() { return tr("Text with the notes (Markdown)"); }
QString ExportWords::xfdf() { return tr("Notes for PDF programs (XFDF)"); }
QString ExportWords::xlsx() { return tr("Workbook (XLSX)"); }

QString ExportWords::bundle() { return tr("Bundle to merge: everything but the files (Duikan)"); }

QString ExportWords::counts(const ExportSummary& summary) {
    QStringList parts{tr("%n note(s)", nullptr, summary.notes)};
    if (summary.replies > 0) {
        parts << tr("%n reply(ies)", nullptr, summary.replies);
    }
    if (summary.links > 0) {
        parts << tr("%n link(s)", nullptr, summary.links);
    }
    return parts.join(tr(", "));
}

QString ExportWords::of(Loss loss, int count) {
    switch (loss) {
    case Loss::Notes:
        return tr("%n note(s) left out", nullptr, count);
    case Loss::Replies:
        return tr("%n reply(ies) left out", nullptr, count);
    case Loss::Links:
        return tr("%n link(s) left out", nullptr, count);
    case Loss::Places:
        return tr("%n note(s) without their place in the text", nullptr, count);
    case Loss::Passages:
        return tr("%n item(s) with only the first of their passages", nullptr, count);
    case Loss::Kinds:
        return tr("%n note(s) without their kind", nullptr, count);
    case Loss::States:
        return tr("%n note(s) without their state", nullptr, count);
    case Loss::Tags:
        return tr("%n note(s) without their tags", nullptr, count);
    case Loss::Colors:
        return tr("%n note(s) without their colour", nullptr, count);
    case Loss::Replacements:
        return tr("%n proposed wording(s) left out", nullptr, count);
    case Loss::Times:
        return tr("%n item(s) without their times", nullptr, count);
    case Loss::Letters:
        return tr("%n text(s) cut short", nullptr, count);
    case Loss::Evidence:
        return tr("%n link(s) without the reasons they were suggested for", nullptr, count);
    case Loss::Assignees:
        return tr("%n note(s) without whom they are assigned to", nullptr, count);
    case Loss::Carrying:
        return tr("%n item(s) without what became of them from draft to draft", nullptr, count);
    }
    return {};
}

QStringList ExportWords::losses(const ExportSummary& summary) {
    QStringList lines;
    for (const auto& [loss, count] : summary.losses) {
        lines << of(loss, count);
    }
    return lines + summary.remarks;
}

QString ExportWords::linksAreRead() {
    return tr("links can be read in it as underlined words, but do not come back as links");
}

QString ExportWords::notes() { return tr("Notes"); }
QString ExportWords::links() { return tr("Links"); }
QString ExportWords::withoutPlace() { return tr("without a certain place in the text"); }
QString ExportWords::item() { return tr("Item"); }
QString ExportWords::note() { return tr("Note"); }
QString ExportWords::reply() { return tr("Reply"); }
QString ExportWords::link() { return tr("Link"); }
QString ExportWords::number() { return tr("No."); }
QString ExportWords::id() { return tr("Id"); }
QString ExportWords::inReplyTo() { return tr("In reply to"); }
QString ExportWords::document() { return tr("Document"); }
QString ExportWords::draft() { return tr("Draft"); }
QString ExportWords::paragraph() { return tr("Paragraph"); }
QString ExportWords::quote() { return tr("Words"); }
QString ExportWords::verdict() { return tr("Found"); }
QString ExportWords::relation() { return tr("Relation"); }
QString ExportWords::toDocument() { return tr("To document"); }
QString ExportWords::toDraft() { return tr("To draft"); }
QString ExportWords::toParagraph() { return tr("To paragraph"); }
QString ExportWords::toQuote() { return tr("To words"); }
QString ExportWords::toVerdict() { return tr("To found"); }
QString ExportWords::kind() { return tr("Kind"); }
QString ExportWords::state() { return tr("State"); }
QString ExportWords::tags() { return tr("Tags"); }
QString ExportWords::assignee() { return tr("Assigned to"); }
QString ExportWords::author() { return tr("Author"); }
QString ExportWords::created() { return tr("Created"); }
QString ExportWords::modified() { return tr("Modified"); }
QString ExportWords::text() { return tr("Text"); }
QString ExportWords::replacement() { return tr("Proposed wording"); }

} // namespace duikan
