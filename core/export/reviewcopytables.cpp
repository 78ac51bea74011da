// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markup.h"
#include "core/export/reviewcopyparts.h"
#include "core/export/reviewcopywords.h"
#include "core/review/readingorder.h"

namespace duikan {

namespace {

constexpr qsizetype kQuoteInTable = 400; // half a page at most, however long the passage
constexpr qsizetype kRepairedText = 120;

QString table(const QString& name, const QStringList& heads, const QString& rows) {
    if (rows.isEmpty()) {
        return {};
    }
    QString cells;
    for (const QString& head : heads) {
        cells += QStringLiteral("<th>%1</th>").arg(escapedText(head));
    }
    return QStringLiteral("<table class=\"%1\"><thead><tr>%2</tr></thead><tbody>%3</tbody></table>")
        .arg(name, cells, rows);
}

/// Label and words of each passage of one end of a link; the words it had when nobody knows where they are
/// now.
QString endCell(const CopySource& source, const Passage& passage) {
    QString html;
    const std::vector<CopiedPlace> places = source.places(passage);
    for (const CopiedPlace& place : places) {
        html += QStringLiteral("<div class=\"end\"><a class=\"place\" href=\"#%1\">%2</a> %3</div>")
                    .arg(place.document->destination(place.paragraph->ordinal),
                         escapedText(narrow(place.paragraph->label)),
                         escapedText(elided(place.words(), kQuoteInTable)));
    }
    if (places.empty()) {
        for (const Anchor& anchor : passage) {
            const bool isElsewhere = source.review.resolution(anchor).verdict == Verdict::Exact;
            const QString where =
                isElsewhere ? narrow(anchor.label)
                            : ReviewCopyWords::tr("%1, no certain place now").arg(narrow(anchor.label));
            html += QStringLiteral("<div class=\"end lost\"><span class=\"place\">%1</span> %2</div>")
                        .arg(escapedText(where), escapedText(elided(anchor.quote.exact, kQuoteInTable)));
        }
    }
    return html;
}

QString crossReferenceRow(const CopySource& source, const PlacedLink& placed, const CrossReference& link) {
    const QString note = link.note.isEmpty()
                             ? QString()
                             : QStringLiteral("<div class=\"remark\">%1</div>").arg(linesHtml(link.note));
    return QStringLiteral(
               "<tr class=\"%1\"><td class=\"number\">%2</td><td>%3</td><td class=\"relation\">%4</td>"
               "<td>%5%6<div class=\"by\">%7</div></td></tr>\n")
        .arg(classToken(link.relation), QString::number(placed.number), endCell(source, link.from),
             escapedText(ReviewCopyWords::relation(link.relation)), endCell(source, link.to), note,
             escapedText(link.author));
}

QString candidates(const Resolution& resolution, const Document& text) {
    QStringList labels;
    for (const std::optional<Place>& place : {resolution.place, resolution.second}) {
        if (const Paragraph* paragraph = place ? text.at(place->ordinal) : nullptr) {
            labels.append(narrow(paragraph->label));
        }
    }
    return labels.join(ReviewCopyWords::tr(" or "));
}

/// Where the note stood, and why it has no place now.
QString lostPlace(const CopySource& source, const Anchor& anchor) {
    const CopiedDocument* document = source.document(anchor.draft);
    const Resolution& resolution = source.review.resolution(anchor);
    QString reason = ReviewCopyWords::tr("was at %1").arg(narrow(anchor.label));
    if (document && resolution.verdict == Verdict::Ambiguous) {
        reason = ReviewCopyWords::tr("was at %1; could be %2")
                     .arg(narrow(anchor.label), candidates(resolution, document->text()));
    }
    return QStringLiteral("<div class=\"end lost\"><span class=\"place\">%1</span> %2</div>")
        .arg(escapedText(reason), escapedText(elided(anchor.quote.exact, kQuoteInTable)));
}

} // namespace

QString crossReferencesHtml(const CopySource& source) {
    QString rows;
    for (const PlacedLink& placed : linksInReadingOrder(source.review)) {
        const CrossReference* link = source.review.state().crossReference(placed.crossReference);
        if (link && (source.concerns(link->from) || source.concerns(link->to))) {
            rows += crossReferenceRow(source, placed, *link);
        }
    }
    return table(QStringLiteral("cross-references"),
                 {ReviewCopyWords::tr("No."), ReviewCopyWords::tr("Passage"), ReviewCopyWords::tr("Relation"),
                  ReviewCopyWords::tr("Passage it is tied to")},
                 rows);
}

QString unplacedNotesHtml(const CopySource& source) {
    QString html;
    for (const PlacedNote& placed : notesInReadingOrder(source.review)) {
        const Annotation* note = source.review.state().annotation(placed.annotation);
        if (!note || !source.concerns(note->anchors) || !source.places(note->anchors).empty()) {
            continue;
        }
        QString passages;
        for (const Anchor& anchor : note->anchors) {
            passages += lostPlace(source, anchor);
        }
        const QString number = QStringLiteral("<span class=\"number\">%1</span> ").arg(placed.number);
        html += QStringLiteral("<div class=\"unplaced %1\">%2%3</div>\n")
                    .arg(toString(note->kind), passages, noteHtml(source, *note, number));
    }
    return html;
}

QString repairsHtml(const CopySource& source) {
    QString html;
    for (const CopiedDocument& copied : source.documents()) {
        QString rows;
        for (const Repair& repair : copied.text().repairs) {
            const Paragraph* paragraph = copied.text().at(repair.paragraph);
            const QString lines =
                repair.lines.first == repair.lines.last
                    ? QString::number(repair.lines.first)
                    : QStringLiteral("%1–%2").arg(repair.lines.first).arg(repair.lines.last);
            rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>\n")
                        .arg(repair.lines.first > 0 ? lines : QString(),
                             escapedText(paragraph ? narrow(paragraph->label) : QString()),
                             escapedText(ReviewCopyWords::of(repair.kind)),
                             escapedText(elided(repair.before, kRepairedText)),
                             escapedText(elided(repair.after, kRepairedText)));
        }
        const QString content =
            table(QStringLiteral("repairs"),
                  {ReviewCopyWords::tr("Lines"), ReviewCopyWords::tr("At"), ReviewCopyWords::tr("Repair"),
                   ReviewCopyWords::tr("In the source"), ReviewCopyWords::tr("In the text")},
                  rows);
        if (!content.isEmpty()) {
            html += QStringLiteral("<h3>%1</h3>").arg(escapedText(copied.title())) + content;
        }
    }
    return html;
}

} // namespace duikan
