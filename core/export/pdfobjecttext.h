// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pdfcipher.h"

#include <QDateTime>
#include <QRectF>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>

namespace duikan {

/// Writes the text of one indirect object of a PDF (ISO 32000-2, 7.3), with its strings encrypted as that object's
/// have to be. Strings are hexadecimal, so that nothing in them needs escaping.
class PdfObjectText {
public:
    /// Other numbers for the references in an object that comes from another PDF.
    using Renumbering = std::function<int(const QPDFObjectHandle& reference)>;

    PdfObjectText(const PdfCipher& cipher, int object, int generation)
        : m_cipher(&cipher)
        , m_object(object)
        , m_generation(generation) {}

    [[nodiscard]] QByteArray bytes(const QByteArray& string) const;
    [[nodiscard]] QByteArray text(const QString& words) const; ///< as UTF-16BE
    [[nodiscard]] QByteArray date(const QDateTime& at) const;  ///< in UTC
    /// An object, its dictionaries and arrays written out, what it refers to left as references.
    [[nodiscard]] QByteArray object(const QPDFObjectHandle& object, const Renumbering& renumbered = {}) const;
    /// The same as a value in a dictionary or array: a reference where it is an object of its own.
    [[nodiscard]] QByteArray value(const QPDFObjectHandle& object, const Renumbering& renumbered = {}) const;

    [[nodiscard]] static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }
    [[nodiscard]] static QByteArray number(double value); ///< to a thousandth, without exponent
    [[nodiscard]] static QByteArray rectangle(const QRectF& rect); ///< "[x0 y0 x1 y1]"; top() is the lower edge

private:
    void append(QByteArray& out, QPDFObjectHandle object, const Renumbering& renumbered, bool isTop, int depth) const;

    const PdfCipher* m_cipher;
    int m_object;
    int m_generation;
};

} // namespace duikan
