// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/quotation.h"

#include "core/export/markup.h"

#include <QLocale>

namespace duikan {

namespace {

QString nameOf(const Draft& draft) {
    const Document& document = *draft.structure;
    return !document.symbol.isEmpty()  ? document.symbol
           : !document.title.isEmpty() ? document.title
                                       : draft.label;
}

} // namespace

Quotation quotationOf(const Draft& draft, const Passage& passage, const QString& labels) {
    const QString language = draft.structure->language;
    const QLocale locale = language.isEmpty() ? QLocale::c() : QLocale(language);
    QStringList quotes;
    for (const Anchor& anchor : passage) {
        quotes.append(locale.quoteString(anchor.quote.exact));
    }
    const QString words = quotes.join(QStringLiteral(" … "));
    // Chinese closes up and has punctuation as wide as its characters.
    const QString frame = locale.language() == QLocale::Chinese ? QStringLiteral("%1（%2，%3）")
                                                                : QStringLiteral("%1 (%2, %3)");
    QString html = escapedText(words).replace(u'\n', QLatin1String("<br>"));
    html = frame.arg(html, QStringLiteral("<cite>%1</cite>").arg(escapedText(nameOf(draft))),
                     escapedText(labels));
    return {frame.arg(words, nameOf(draft), labels),
            QStringLiteral("<p lang=\"%1\">%2</p>").arg(escapedText(language), html)};
}

} // namespace duikan
