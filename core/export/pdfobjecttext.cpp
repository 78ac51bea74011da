// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfobjecttext.h"

#include <qpdf/QPDF.hh>

#include <QtEndian>

#include <stdexcept>

namespace duikan {

namespace {

/// Nested direct objects go no deeper in a file made in good faith; libqpdf's own parser stops at 500.
constexpr int kDeepest = 500;

} // namespace

QByteArray PdfObjectText::bytes(const QByteArray& string) const {
    return '<' + m_cipher->string(string, m_object, m_generation).toHex() + '>';
}

QByteArray PdfObjectText::text(const QString& words) const {
    QByteArray encoded("\xFE\xFF", 2);
    encoded.resize(2 + words.size() * 2);
    qToBigEndian<quint16>(words.utf16(), words.size(), encoded.data() + 2);
    return bytes(encoded);
}

QByteArray PdfObjectText::date(const QDateTime& at) const {
    return bytes(at.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1());
}

QByteArray PdfObjectText::number(double value) {
    QByteArray digits = QByteArray::number(value, 'f', 3);
    while (digits.endsWith('0')) {
        digits.chop(1);
    }
    if (digits.endsWith('.')) {
        digits.chop(1);
    }
    return digits == "-0" ? QByteArray("0") : digits;
}

QByteArray PdfObjectText::rectangle(const QRectF& rect) {
    return '[' + number(rect.left()) + ' ' + number(rect.top()) + ' ' + number(rect.right()) + ' ' +
           number(rect.bottom()) + ']';
}

QByteArray PdfObjectText::object(const QPDFObjectHandle& object, const Renumbering& renumbered) const {
    QByteArray out;
    append(out, object, renumbered, true, 0);
    return out;
}

QByteArray PdfObjectText::value(const QPDFObjectHandle& object, const Renumbering& renumbered) const {
    QByteArray out;
    append(out, object, renumbered, false, 0);
    return out;
}

void PdfObjectText::append(QByteArray& out, QPDFObjectHandle object, const Renumbering& renumbered, bool isTop,
                           int depth) const {
    if (depth > kDeepest) {
        throw std::runtime_error("objects nested too deep");
    }
    if (object.isIndirect() && !isTop) {
        out += renumbered ? reference(renumbered(object))
                          : QByteArray::number(object.getObjectID()) + ' ' +
                                QByteArray::number(object.getGeneration()) + " R";
    } else if (object.isDictionary()) {
        out += "<<";
        for (const auto& [key, value] : object.getDictAsMap()) {
            out += ' ' + QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' ';
            append(out, value, renumbered, false, depth + 1);
        }
        out += " >>";
    } else if (object.isArray()) {
        out += '[';
        for (const QPDFObjectHandle& item : object.getArrayAsVector()) {
            out += ' ';
            append(out, item, renumbered, false, depth + 1);
        }
        out += " ]";
    } else if (object.isString()) {
        out += bytes(QByteArray::fromStdString(object.getStringValue()));
    } else {
        out += QByteArray::fromStdString(object.unparseResolved());
    }
}

} // namespace duikan
