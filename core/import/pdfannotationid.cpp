// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfannotationid.h"

#include "core/base/sha256.h"

namespace duikan {

QString pdfAnnotationId(int page, const QString& author, const QString& contents) {
    constexpr qsizetype kEnough = 12; ///< bytes that tell the annotations of one page apart
    const QString key = author.simplified() + u'\n' + contents.simplified();
    return QStringLiteral("p%1-%2")
        .arg(page)
        .arg(QString::fromLatin1(sha256(key.toUtf8()).first(kEnough).toHex()));
}

} // namespace duikan
