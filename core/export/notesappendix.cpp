// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notesappendix.h"

#include "core/export/markup.h"
#include "core/export/reviewcopyparts.h"
#include "core/export/reviewcopywords.h"
#include "core/review/readingorder.h"

#include <QFile>
#include <QLocale>

namespace duikan {

namespace {

constexpr qsizetype kQuote = 400; // half a page at most, however long the passage

struct NotesAppendixWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::NotesAppendix)
};

QString styleSheet() {
    QFile file(QStringLiteral(":/duikan/print/reviewcopy.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString section(const QString& heading, const QString& content) {
    return content.isEmpty() ? QString()
                             : QStringLiteral("<section class=\"tables\"><h2>%1</h2>%2</section>")
                                   .arg(escapedText(heading), content);
}

QString notesHtml(const CopySource& source) {
    QString html;
    for (const PlacedNote& placed : notesInReadingOrder(source.review)) {
        const Annotation* note = source.review.state().annotation(placed.annotation);
        if (note == nullptr || !source.concerns(note->anchors)) {
            continue;
        }
        QString passages;
        for (const CopiedPlace& place : source.places(note->anchors)) {
            passages += QStringLiteral("<div class=\"end\"><span class=\"place\">%1</span> %2</div>")
                            .arg(escapedText(narrow(place.paragraph->label)),
                                 escapedText(elided(place.words(), kQuote)));
        }
        const QString number = QStringLiteral("<span class=\"number\">%1</span> ").arg(placed.number);
        html += QStringLiteral("<div class=\"unplaced %1\">%2%3</div>\n")
                    .arg(toString(note->kind), passages, noteHtml(source, *note, number));
    }
    return html;
}

} // namespace

PrintedReport notesAppendix(const Review& review, int document) {
    ReviewCopyOptions options;
    options.documents = {document};
    const CopySource source(review, options);
    PrintedReport report;
    report.title = NotesAppendixWords::tr("Notes and cross-references");
    report.author = source.authors().join(QStringLiteral("; "));
    report.language = QLocale().bcp47Name();
    report.occasion = ReviewCopyWords::date(options.date);
    report.sources = source.documents().empty() ? QString() : source.documents().front().draft->label;
    const QString body = section(NotesAppendixWords::tr("Notes"), notesHtml(source)) +
                         section(ReviewCopyWords::tr("Cross-references"), crossReferencesHtml(source));
    report.html = QStringLiteral("<!DOCTYPE html><html lang=\"%1\" class=\"a4\"><head><meta charset=\"utf-8\"><title>%2"
                                 "</title><style>%3</style></head><body>%4</body></html>")
                      .arg(report.language, escapedText(report.title), styleSheet(),
                           body.isEmpty() ? section(report.title, QStringLiteral("<p>%1</p>").arg(escapedText(
                                                                      NotesAppendixWords::tr("There are none."))))
                                          : body);
    return report;
}

} // namespace duikan
