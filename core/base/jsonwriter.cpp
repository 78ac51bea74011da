// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <QLocale>

#include <charconv>
#include <utility>

namespace duikan {

namespace {

constexpr int kIndent = 4;

/// The letter behind the backslash of a short escape, or 0.
char shortEscape(char c) {
    switch (c) {
    case '"':
    case '\\':
        return c;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

void appendEscaped(QByteArray& out, QByteArrayView utf8) {
    constexpr char kHex[] = "0123456789abcdef";
    qsizetype plain = 0; // where the stretch without escapes begins
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        out.append(utf8.sliced(plain, at - plain));
        plain = at + 1;
        out.append('\\');
        if (const char letter = shortEscape(c)) {
            out.append(letter);
        } else {
            out.append("u00").append(kHex[c >> 4]).append(kHex[c & 0xF]);
        }
    }
    out.append(utf8.sliced(plain));
}

} // namespace

void JsonWriter::indent() {
    m_json.append(qsizetype(m_depth) * kIndent, ' ');
}

void JsonWriter::separate() {
    if (m_followsKey) {
        m_followsKey = false;
        return;
    }
    if (m_depth > 0) {
        if (!m_isFirst) {
            m_json.append(",\n");
        }
        indent();
    }
    m_isFirst = false;
}

void JsonWriter::begin(char bracket) {
    separate();
    m_json.append(bracket).append('\n');
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket) {
    if (!m_isFirst) {
        m_json.append('\n');
    }
    --m_depth;
    indent();
    m_json.append(bracket);
    m_isFirst = false;
}

void JsonWriter::beginObject() {
    begin('{');
}

void JsonWriter::endObject() {
    end('}');
}

void JsonWriter::beginArray() {
    begin('[');
}

void JsonWriter::endArray() {
    end(']');
}

void JsonWriter::key(QLatin1StringView name) {
    separate();
    m_json.append('"').append(name.data(), name.size()).append("\": ");
    m_followsKey = true;
}

void JsonWriter::value(QStringView text) {
    separate();
    m_json.append('"');
    appendEscaped(m_json, text.toUtf8());
    m_json.append('"');
}

void JsonWriter::value(qsizetype number) {
    separate();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    m_json.append(digits, end - digits);
}

void JsonWriter::value(double number) {
    separate();
    m_json.append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::value(bool truth) {
    separate();
    m_json.append(truth ? "true" : "false");
}

void JsonWriter::null() {
    separate();
    m_json.append("null");
}

QByteArray JsonWriter::take() {
    m_json.append('\n');
    return std::exchange(m_json, {});
}

} // namespace duikan
