// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foreignformat.h"

#include <algorithm>

namespace duikan {

namespace {

/// ISO 32000-2, annex I: readers accept the header within the first kilobyte.
constexpr qsizetype kPdfHeaderWithin = 1024;

bool looksLikeWord(const QString& name, const QByteArray& bytes) {
    // The name of its main part stands in the archive as it is.
    return name.endsWith(u".docx", Qt::CaseInsensitive) || name.endsWith(u".docm", Qt::CaseInsensitive) ||
           name.endsWith(u".dotx", Qt::CaseInsensitive) || bytes.contains("word/document.xml");
}

bool looksLikeHtml(const QString& name, const QByteArray& bytes) {
    const QByteArray head = bytes.first(std::min(bytes.size(), kPdfHeaderWithin)).trimmed().toLower();
    for (const char* suffix : {".html", ".htm", ".xhtml"}) {
        if (name.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive) && head.contains('<')) {
            return true;
        }
    }
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}

} // namespace

std::optional<ForeignFormat> foreignFormat(const QString& name, const QByteArray& bytes) {
    if (QByteArrayView(bytes).first(std::min(bytes.size(), kPdfHeaderWithin)).indexOf("%PDF-") >= 0) {
        return ForeignFormat::Pdf;
    }
    if (bytes.startsWith("PK\x03\x04") && looksLikeWord(name, bytes)) {
        return ForeignFormat::Docx;
    }
    return looksLikeHtml(name, bytes) ? std::optional(ForeignFormat::Html) : std::nullopt;
}

} // namespace duikan
