// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorreason.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace duikan {

namespace {

constexpr const char* kContext = "ErrorReason";

/// Every reason that the core gives, as it stands there; a test looks for those that are missing here.
constexpr const char* kReasons[] = {
    QT_TRANSLATE_NOOP("ErrorReason", "%1 at byte %2"),
    QT_TRANSLATE_NOOP("ErrorReason", "%1 is missing"),
    QT_TRANSLATE_NOOP("ErrorReason", "%1 pages"),
    QT_TRANSLATE_NOOP("ErrorReason", "%1 times"),
    QT_TRANSLATE_NOOP("ErrorReason", "LibreOffice could not read it"),
    QT_TRANSLATE_NOOP("ErrorReason", "a ZIP file, but no Word document"),
    QT_TRANSLATE_NOOP("ErrorReason", "a bundle is of the whole review: leave the number of the document out"),
    QT_TRANSLATE_NOOP("ErrorReason", "a concept has no id or no wordings"),
    QT_TRANSLATE_NOOP("ErrorReason", "act %1 cannot be read"),
    QT_TRANSLATE_NOOP("ErrorReason", "act %1 is about something that is not there"),
    QT_TRANSLATE_NOOP("ErrorReason", "act %1 is not the same in both copies"),
    QT_TRANSLATE_NOOP("ErrorReason", "byte %1 is no UTF-8, and the text is no UTF-16 or GB18030 either"),
    QT_TRANSLATE_NOOP("ErrorReason", "change %1 cannot be read"),
    QT_TRANSLATE_NOOP("ErrorReason", "exit code %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "it adds a draft from “%1”, which is not in a bundle: ask for the whole review"),
    QT_TRANSLATE_NOOP("ErrorReason", "it cannot be started: %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "it closed its output but did not end"),
    QT_TRANSLATE_NOOP("ErrorReason", "it contains zero bytes, which no text has"),
    QT_TRANSLATE_NOOP("ErrorReason", "it declares a document type, which no notes need"),
    QT_TRANSLATE_NOOP("ErrorReason", "it has no Web Annotation in it"),
    QT_TRANSLATE_NOOP("ErrorReason", "it has no comments"),
    QT_TRANSLATE_NOOP("ErrorReason", "it has no letter"),
    QT_TRANSLATE_NOOP("ErrorReason", "it has no part %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "it holds a part twice"),
    QT_TRANSLATE_NOOP("ErrorReason", "it holds a part with a wrong name"),
    QT_TRANSLATE_NOOP("ErrorReason", "it holds nothing but blanks"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is UTF-8, but byte %1 is damaged"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is XML, but no XFDF"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is a folder"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is full of control characters"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is no JSON, %1 at byte %2"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is no JSON object"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is no ordinary file"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is not a copy of this review"),
    QT_TRANSLATE_NOOP("ErrorReason", "it is the review itself"),
    QT_TRANSLATE_NOOP("ErrorReason", "it needs more memory than is allowed"),
    QT_TRANSLATE_NOOP("ErrorReason", "it unpacks to more than a document can be"),
    QT_TRANSLATE_NOOP("ErrorReason", "it vanished while it was read"),
    QT_TRANSLATE_NOOP("ErrorReason", "its answer is not understood"),
    QT_TRANSLATE_NOOP("ErrorReason", "its elements nest too deep"),
    QT_TRANSLATE_NOOP("ErrorReason", "its encryption is not known"),
    QT_TRANSLATE_NOOP("ErrorReason", "its pages are pictures"),
    QT_TRANSLATE_NOOP("ErrorReason", "its picture is not understood"),
    QT_TRANSLATE_NOOP("ErrorReason", "line %1: %2"),
    QT_TRANSLATE_NOOP("ErrorReason", "marked as %1, but byte %2 does not fit"),
    QT_TRANSLATE_NOOP("ErrorReason", "no colour of tags"),
    QT_TRANSLATE_NOOP("ErrorReason", "no room for a temporary file"),
    QT_TRANSLATE_NOOP("ErrorReason", "no source %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "no such draft"),
    QT_TRANSLATE_NOOP("ErrorReason", "no such paragraph"),
    QT_TRANSLATE_NOOP("ErrorReason", "no such place"),
    QT_TRANSLATE_NOOP("ErrorReason", "no such repair"),
    QT_TRANSLATE_NOOP("ErrorReason", "no words are selected"),
    QT_TRANSLATE_NOOP("ErrorReason", "not a %1 object"),
    QT_TRANSLATE_NOOP("ErrorReason", "not a PDF"),
    QT_TRANSLATE_NOOP("ErrorReason", "not a colour of the form #rrggbb"),
    QT_TRANSLATE_NOOP("ErrorReason", "not a field that can be put back"),
    QT_TRANSLATE_NOOP("ErrorReason", "not a file"),
    QT_TRANSLATE_NOOP("ErrorReason", "one of its parts declares a document type"),
    QT_TRANSLATE_NOOP("ErrorReason", "one of its parts is nested too deep"),
    QT_TRANSLATE_NOOP("ErrorReason", "older than the log it is to lengthen"),
    QT_TRANSLATE_NOOP("ErrorReason", "one draft twice"),
    QT_TRANSLATE_NOOP("ErrorReason", "page %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "page %1 cannot be drawn"),
    QT_TRANSLATE_NOOP("ErrorReason", "page %1 is damaged"),
    QT_TRANSLATE_NOOP("ErrorReason", "paragraph %1 is malformed"),
    QT_TRANSLATE_NOOP("ErrorReason", "repair %1 is malformed"),
    QT_TRANSLATE_NOOP("ErrorReason", "the structure is malformed"),
    QT_TRANSLATE_NOOP("ErrorReason", "source %1 was altered"),
    QT_TRANSLATE_NOOP("ErrorReason", "the PDF is damaged"),
    QT_TRANSLATE_NOOP("ErrorReason", "the archive is damaged"),
    QT_TRANSLATE_NOOP("ErrorReason", "the concept has no name"),
    QT_TRANSLATE_NOOP("ErrorReason", "the file written does not read back"),
    QT_TRANSLATE_NOOP("ErrorReason", "the name does not say in which format it is"),
    QT_TRANSLATE_NOOP("ErrorReason", "the page map of source %1 was altered"),
    QT_TRANSLATE_NOOP("ErrorReason", "the passage is empty"),
    QT_TRANSLATE_NOOP("ErrorReason", "the relation is empty"),
    QT_TRANSLATE_NOOP("ErrorReason", "the reply is empty"),
    QT_TRANSLATE_NOOP("ErrorReason",
                      "the report would not give it back letter for letter, so nothing was written"),
    QT_TRANSLATE_NOOP("ErrorReason", "the review has no document yet to put notes on"),
    QT_TRANSLATE_NOOP("ErrorReason", "the source was not read"),
    QT_TRANSLATE_NOOP("ErrorReason", "there is no memory for it"),
    QT_TRANSLATE_NOOP("ErrorReason", "this field cannot hold both values"),
    QT_TRANSLATE_NOOP("ErrorReason", "this format holds one document: say which, by its number"),
    QT_TRANSLATE_NOOP("ErrorReason", "too large for a sheet"),
    QT_TRANSLATE_NOOP("ErrorReason", "too many notes for a sheet"),
    QT_TRANSLATE_NOOP("ErrorReason", "too many parts"),
    QT_TRANSLATE_NOOP("ErrorReason", "version %1"),
    QT_TRANSLATE_NOOP("ErrorReason", "what it holds does not have its hash"),
    QT_TRANSLATE_NOOP("ErrorReason", "what was written does not read back"),
};

/// A reason with places: what fills them is everything that the rest leaves.
QString withPlaces(const QString& reason, const QString& detail) {
    QString pattern = QRegularExpression::escape(reason);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%[12]")), QStringLiteral("(.+?)"));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                          QRegularExpression::DotMatchesEverythingOption)
                           .match(detail);
    if (!match.hasMatch()) {
        return {};
    }
    const QString text = QCoreApplication::translate(kContext, reason.toUtf8().constData());
    return match.lastCapturedIndex() == 1 ? text.arg(match.captured(1))
                                          : text.arg(match.captured(1), match.captured(2));
}

} // namespace

QString errorReason(const QString& detail) {
    for (const char* const each : kReasons) {
        const QString reason = QString::fromUtf8(each);
        if (reason == detail) {
            return QCoreApplication::translate(kContext, each);
        }
        if (reason.contains(QLatin1String("%1"))) {
            if (const QString text = withPlaces(reason, detail); !text.isEmpty()) {
                return text;
            }
        }
    }
    return detail;
}

} // namespace duikan
