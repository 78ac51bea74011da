// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewcopy.h"

#include "core/export/markup.h"
#include "core/export/reviewcopyparts.h"
#include "core/export/reviewcopywords.h"

#include <QFile>
#include <QLocale>

namespace duikan {

namespace {

QString styleSheet(CopyMedium medium) {
    QFile file(medium == CopyMedium::Screen ? QStringLiteral(":/duikan/print/reviewpage.css")
                                            : QStringLiteral(":/duikan/print/reviewcopy.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a page says to a browser that opens it from a file: fit the window, run and fetch nothing.
QString screenHead() {
    return QStringLiteral(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
}

QString mediumClass(const ReviewCopyOptions& options) {
    if (options.medium == CopyMedium::Screen) {
        return QStringLiteral("screen");
    }
    const QString paper = options.paper == PaperSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
    return options.annotations ? paper + QStringLiteral(" with-annotations") : paper;
}

/// A part at the end of the copy, with its heading, bookmark and running head; nothing when there is no
/// content.
QString appendix(ReviewCopy& copy, const QString& destination, const QString& heading,
                 const QString& content) {
    if (content.isEmpty()) {
        return {};
    }
    copy.bookmarks.push_back({heading, 0, destination});
    copy.sections.push_back({heading, destination});
    return QStringLiteral("<section class=\"tables\" id=\"%1\"><h2><a href=\"#%1\">%2</a></h2>%3</section>")
        .arg(destination, escapedText(heading), content);
}

QString titleOf(const CopySource& source) {
    if (!source.review.state().title().isEmpty()) {
        return source.review.state().title();
    }
    QStringList titles;
    for (const CopiedDocument& document : source.documents()) {
        titles.append(document.title());
    }
    return titles.join(QStringLiteral(" / "));
}

} // namespace

ReviewCopy composeReviewCopy(const Review& review, const ReviewCopyOptions& options) {
    const CopySource source(review, options);
    ReviewCopy copy;
    copy.title = titleOf(source);
    copy.author = source.authors().isEmpty() ? review.author() : source.authors().join(QStringLiteral("; "));
    copy.language = source.documents().empty() ? QString() : source.documents().front().text().language;

    copy.noteCount = int(review.state().annotations().size());

    QString body;
    for (const CopiedDocument& document : source.documents()) {
        body += documentHtml(source, document, copy);
    }
    if (options.crossReferenceTable && options.links) {
        body += appendix(copy, QStringLiteral("cross-references"), ReviewCopyWords::tr("Cross-references"),
                         crossReferencesHtml(source));
    }
    if (options.notes) {
        body += appendix(copy, QStringLiteral("unplaced"),
                         ReviewCopyWords::tr("Notes without a place in the current drafts"),
                         unplacedNotesHtml(source));
    }
    if (options.repairs) {
        body += appendix(copy, QStringLiteral("repairs"), ReviewCopyWords::tr("Repairs made at import"),
                         repairsHtml(source));
    }

    QString front;
    if (options.cover) {
        front = coverHtml(source) + contentsHtml(copy.bookmarks);
        copy.sections.insert(copy.sections.begin(), {copy.title, QStringLiteral("contents")});
        copy.bookmarks.insert(copy.bookmarks.begin(),
                              {ReviewCopyWords::tr("Contents"), 0, QStringLiteral("contents")});
    }
    const bool onScreen = options.medium == CopyMedium::Screen;
    copy.html = QStringLiteral("<!DOCTYPE html><html lang=\"%1\" class=\"%2\"><head><meta charset=\"utf-8\">%3"
                               "<title>%4</title><style>%5</style></head><body>%6%7</body></html>")
                    .arg(QLocale().bcp47Name(), mediumClass(options), onScreen ? screenHead() : QString(),
                         escapedText(copy.title), styleSheet(options.medium), front, body);
    return copy;
}

} // namespace duikan
