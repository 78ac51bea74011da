// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/akntext.h"

#include "core/export/markup.h"
#include "core/export/worddocument.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace duikan {

/// A stretch of a paragraph that is more than words: one of its three.
struct AknTextWriter::Piece {
    TextRange range;
    const FootnoteReference* footnote = nullptr;
    const Citation* citation = nullptr;
    QString href = {};

    [[nodiscard]] bool isOpening() const { return !footnote && !citation; }
};

std::vector<AknTextWriter::Piece> AknTextWriter::piecesOf(const Paragraph& paragraph) const {
    static const QRegularExpression iso(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    std::vector<Piece> pieces;
    for (const FootnoteReference& reference : m_references.in(paragraph)) {
        if (!reference.mark.isEmpty()) {
            pieces.push_back({.range = reference.mark, .footnote = &reference});
        }
    }
    if (paragraph.opening && !m_document.language.startsWith(QLatin1String("zh")) &&
        !m_document.language.startsWith(QLatin1String("ar"))) {
        pieces.push_back({.range = wholeCharacters(paragraph.text, paragraph.opening->range)});
    }
    for (const Citation& citation : paragraph.citations) {
        const QString href = aknReference(citation, m_eIds);
        const bool isDay = citation.kind == CitationKind::Date && iso.match(citation.normalized).hasMatch();
        if (isDay || !href.isEmpty()) {
            pieces.push_back({.range = wholeCharacters(paragraph.text, citation.range),
                              .citation = &citation,
                              .href = href});
        }
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.range.begin < b.range.begin; });
    return pieces;
}

void AknTextWriter::write(const Paragraph& paragraph, const QString& context) {
    qsizetype written = 0;
    const auto plainUpTo = [&](qsizetype end) {
        plain(QStringView(paragraph.text).sliced(written, end - written));
        written = end;
    };
    for (const Piece& piece : piecesOf(paragraph)) {
        if (piece.range.begin < written || piece.range.isEmpty()) {
            continue; // what overlaps stays words
        }
        plainUpTo(piece.range.begin);
        if (piece.footnote) {
            footnote(*piece.footnote, context);
            written = piece.range.end; // the mark is an attribute of the note
            continue;
        }
        if (piece.citation) {
            cite(*piece.citation, piece.href, context);
        } else {
            m_xml.writeStartElement(kAknNamespace, QStringLiteral("i"));
        }
        plainUpTo(piece.range.end);
        m_xml.writeEndElement();
    }
    plainUpTo(paragraph.text.size());
    for (const FootnoteReference& reference : m_references.in(paragraph)) {
        if (reference.mark.isEmpty()) {
            footnote(reference, context);
        }
    }
}

void AknTextWriter::plain(QStringView text) {
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype lineEnd = text.indexOf(u'\n', from);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        m_xml.writeCharacters(aknWritable(text.sliced(from, end - from).toString()));
        if (lineEnd >= 0) {
            m_xml.writeEmptyElement(kAknNamespace, QStringLiteral("br"));
        }
        from = end + 1;
    }
}

void AknTextWriter::footnote(const FootnoteReference& reference, const QString& context) {
    const QString id = m_ids.make(context, QStringLiteral("authorialNote"));
    m_xml.writeStartElement(kAknNamespace, QStringLiteral("authorialNote"));
    m_xml.writeAttribute(QStringLiteral("eId"), id);
    m_xml.writeAttribute(QStringLiteral("marker"), aknWritable(reference.footnote->number));
    m_xml.writeAttribute(QStringLiteral("placement"), QStringLiteral("bottom"));
    m_xml.writeStartElement(kAknNamespace, QStringLiteral("p"));
    write(*reference.footnote, id);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void AknTextWriter::cite(const Citation& citation, const QString& href, const QString& context) {
    if (citation.kind == CitationKind::Date) {
        m_xml.writeStartElement(kAknNamespace, QStringLiteral("date"));
        m_xml.writeAttribute(QStringLiteral("date"), citation.normalized);
        return;
    }
    m_xml.writeStartElement(kAknNamespace, QStringLiteral("ref"));
    m_xml.writeAttribute(QStringLiteral("eId"), m_ids.make(context, QStringLiteral("ref")));
    m_xml.writeAttribute(QStringLiteral("href"), href);
}

QString aknWritable(const QString& text) {
    return WordDocument::writable(text);
}

QString aknReference(const Citation& citation, const QHash<QString, QString>& eIds) {
    switch (citation.kind) {
    case CitationKind::InternalParagraph: {
        const QString eId = eIds.value(citation.target);
        return eId.isEmpty() ? QString() : u'#' + eId;
    }
    case CitationKind::Resolution:
    case CitationKind::Document: {
        // "A/HRC/RES/18/18, paras. 3, 4": the paragraphs have no address of their own.
        const QString symbol = citation.normalized.section(u',', 0, 0).remove(u' ');
        static const QRegularExpression isSymbol(QStringLiteral("^[A-Z]+[A-Z0-9.]*/"));
        return isSymbol.match(symbol).hasMatch()
                   ? QStringLiteral("https://undocs.org/") +
                         QString::fromLatin1(QUrl::toPercentEncoding(symbol, "/()"))
                   : QString();
    }
    default:
        return {};
    }
}

} // namespace duikan
