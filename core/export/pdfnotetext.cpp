// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfnotetext.h"

namespace duikan {

namespace {

const QString kArrow = QStringLiteral("⇒ ");

} // namespace

QString toPdfContents(const PdfNoteText& text) {
    if (text.replacement.isEmpty()) {
        return text.body;
    }
    return text.body + (text.body.isEmpty() ? QString() : QStringLiteral("\n\n")) + kArrow + text.replacement;
}

PdfNoteText fromPdfContents(const QString& contents, AnnotationKind kind) {
    QString text = contents;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    if (kind == AnnotationKind::Proposal) {
        const qsizetype at =
            text.startsWith(kArrow) ? 0 : text.lastIndexOf(u'\n' + kArrow) + 1;
        if (at > 0 || text.startsWith(kArrow)) {
            QString body = text.first(at);
            while (body.endsWith(u'\n')) {
                body.chop(1);
            }
            return {.body = body, .replacement = text.mid(at + kArrow.size())};
        }
    }
    return {.body = text, .replacement = {}};
}

QString toPdfState(AnnotationState state) {
    switch (state) {
    case AnnotationState::Accepted:
        return QStringLiteral("Accepted");
    case AnnotationState::Rejected:
        return QStringLiteral("Rejected");
    case AnnotationState::Resolved:
        return QStringLiteral("Completed");
    case AnnotationState::Open:
        break;
    }
    return {};
}

} // namespace duikan
