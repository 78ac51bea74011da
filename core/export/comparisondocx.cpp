// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisondocx.h"

#include "core/export/comparisonwords.h"
#include "core/export/trackedtext.h"
#include "core/export/worddocument.h"

namespace duikan {

namespace {

using Op = TrackedPiece::Op;

class BodyWriter {
public:
    BodyWriter(WordDocument& document, const TrackedChangeOptions& options)
        : m_document(document)
        , m_xml(document.xml())
        , m_author(options.author)
        , m_at(options.at.toUTC().toString(Qt::ISODate)) {}

    void write(const std::vector<TrackedPiece>& pieces) {
        std::vector<TrackedPiece> paragraph;
        for (const TrackedPiece& piece : pieces) {
            if (!piece.endsParagraph) {
                paragraph.push_back(piece);
                continue;
            }
            writeParagraph(paragraph, piece);
            paragraph.clear();
        }
    }

private:
    static QString elementOf(Op op) {
        switch (op) {
        case Op::Delete:
            return QStringLiteral("del");
        case Op::Insert:
            return QStringLiteral("ins");
        case Op::MoveFrom:
            return QStringLiteral("moveFrom");
        case Op::MoveTo:
            return QStringLiteral("moveTo");
        case Op::Equal:
            break;
        }
        return {};
    }

    void writeAttribution() {
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("id"), QString::number(++m_lastId));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("author"), m_author);
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("date"), m_at);
    }

    void writeParagraph(const std::vector<TrackedPiece>& pieces, const TrackedPiece& end) {
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("p"));
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("pPr"));
        m_document.element("pStyle", wordStyleOf(end.kind, end.level));
        if (end.op != Op::Equal) {
            m_xml.writeStartElement(kWordNamespace, QStringLiteral("rPr"));
            m_xml.writeEmptyElement(kWordNamespace, elementOf(end.op));
            writeAttribution();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        const bool moved = end.op == Op::MoveFrom || end.op == Op::MoveTo;
        const int range = moved ? openMoveRange(end) : 0;
        for (const TrackedPiece& piece : pieces) {
            writePiece(piece);
        }
        if (moved) {
            m_xml.writeEmptyElement(kWordNamespace, elementOf(end.op) + QStringLiteral("RangeEnd"));
            m_xml.writeAttribute(kWordNamespace, QStringLiteral("id"), QString::number(range));
        }
        m_xml.writeEndElement();
    }

    int openMoveRange(const TrackedPiece& end) {
        m_xml.writeEmptyElement(kWordNamespace, elementOf(end.op) + QStringLiteral("RangeStart"));
        writeAttribution();
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("name"), QStringLiteral("move%1").arg(end.move));
        return m_lastId;
    }

    void writePiece(const TrackedPiece& piece) {
        const QString element = elementOf(piece.op);
        if (!element.isEmpty()) {
            m_xml.writeStartElement(kWordNamespace, element);
            writeAttribution();
        }
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
        m_document.text(piece.text, piece.op == Op::Delete ? "delText" : "t");
        m_xml.writeEndElement();
        if (!element.isEmpty()) {
            m_xml.writeEndElement();
        }
    }

    WordDocument& m_document;
    QXmlStreamWriter& m_xml;
    QString m_author;
    QString m_at;
    int m_lastId = 0;
};

/// The draft as its printed paragraphs, one a line.
QString printed(const Document& document) {
    QString text;
    for (const Paragraph& paragraph : document.paragraphs) {
        text += printedNumber(paragraph) + paragraph.text + u'\n';
    }
    return text;
}

QString side(const std::vector<TrackedPiece>& pieces, bool (TrackedPiece::*isOnSide)() const) {
    QString text;
    for (const TrackedPiece& piece : pieces) {
        if ((piece.*isOnSide)()) {
            text += piece.endsParagraph ? QStringLiteral("\n") : piece.text;
        }
    }
    return text;
}

} // namespace

Result<QByteArray> comparisonDocx(const Comparison& comparison, const ComparedDraft& left,
                                  const ComparedDraft& right, const TrackedChangeOptions& options) {
    const std::vector<TrackedPiece> pieces = trackedText(comparison, left.document, right.document);
    Comparison proven = comparison;
    proven.proof.rejectAllEqualsLeft &= side(pieces, &TrackedPiece::isOnLeft) == printed(left.document);
    proven.proof.acceptAllEqualsRight &= side(pieces, &TrackedPiece::isOnRight) == printed(right.document);
    if (const auto proof = requireProof(proven, left.source.name, right.source.name); !proof) {
        return std::unexpected(proof.error());
    }
    WordDocument document({.title = right.document.title.isEmpty() ? right.source.name : right.document.title,
                           .author = options.author,
                           .created = options.at,
                           .language = right.document.language,
                           .footer = ComparisonWords::fromTo(left.source.name, right.source.name)});
    BodyWriter(document, options).write(pieces);
    return document.finish(certificateOf(proven, left, right, options.at));
}

} // namespace duikan
