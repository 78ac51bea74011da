// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/incomingtext.h"

#include "core/import/notesimport.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace duikan {

namespace {

bool isKept(char16_t c) {
    const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7F && c < 0xA0);
    return !isControl && c < 0xFFFE;
}

} // namespace

bool isTooLong(const QString& text) { return text.size() > kLongestImportedText; }

QString inert(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && isKept(c.unicode())) {
            kept += c;
        }
    }
    return kept;
}

QString colorOrNone(const QString& text) {
    static const QRegularExpression kPattern(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return kPattern.match(text).hasMatch() ? text.toLower() : QString();
}

QDateTime incomingTime(const QString& text) {
    if (text.size() > 40) {
        return {};
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) {
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    }
    const int year = time.date().year();
    return time.isValid() && year >= 1970 && year < 10000 ? time.toUTC() : QDateTime();
}

QByteArray withoutByteOrderMark(const QByteArray& utf8) {
    return utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8;
}

} // namespace duikan
