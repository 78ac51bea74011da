// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>

namespace duikan {

namespace {

constexpr int kIndent = 4;
constexpr double kMostExact = 9007199254740992.0; // 2^53: whole numbers up to here are exact
constexpr qsizetype kLeastRoom = 4096; // bytes; from there it doubles

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

bool isPlain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

} // namespace

/// Where `size` more bytes go.
inline char* JsonWriter::room(qsizetype size) {
    if (m_size + size > m_capacity) {
        grow(size);
    }
    return m_begin + std::exchange(m_size, m_size + size);
}

void JsonWriter::grow(qsizetype size) {
    m_json.resize(std::max(m_size + size, 2 * m_json.size() + kLeastRoom));
    m_begin = m_json.data();
    m_capacity = m_json.size();
}

void JsonWriter::put(QByteArrayView bytes) { std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size())); }

void JsonWriter::put(char c) { *room(1) = c; }

void JsonWriter::putEscaped(QByteArrayView utf8) {
    constexpr char kHex[] = "0123456789abcdef";
    qsizetype plain = 0; // where the stretch without escapes begins
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (isPlain(c)) {
            continue;
        }
        put(utf8.sliced(plain, at - plain));
        plain = at + 1;
        put('\\');
        if (const char letter = shortEscape(c)) {
            put(letter);
        } else {
            put("u00");
            put(kHex[c >> 4]);
            put(kHex[c & 0xF]);
        }
    }
    put(utf8.sliced(plain));
}

/// On to the next line, at its depth, behind what stands before it.
void JsonWriter::breakLine(QByteArrayView before) {
    if (m_isCompact) {
        put(before);
        return;
    }
    const qsizetype width = qsizetype(m_depth) * kIndent;
    char* next = room(before.size() + 1 + width);
    std::memcpy(next, before.data(), size_t(before.size()));
    next += before.size();
    *next++ = '\n';
    std::memset(next, ' ', size_t(width));
}

void JsonWriter::separate() {
    if (m_followsKey) {
        m_followsKey = false;
        return;
    }
    if (m_depth > 0) {
        breakLine(m_isFirst ? "" : ",");
    }
    m_isFirst = false;
}

void JsonWriter::begin(char bracket) {
    separate();
    put(bracket);
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket) {
    --m_depth;
    breakLine("");
    put(bracket);
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
    const QByteArrayView behind = m_isCompact ? "\":" : "\": ";
    char* const place = room(name.size() + 1 + behind.size());
    place[0] = '"';
    std::memcpy(place + 1, name.data(), size_t(name.size()));
    std::memcpy(place + 1 + name.size(), behind.data(), size_t(behind.size()));
    m_followsKey = true;
}

void JsonWriter::value(QStringView text) {
    separate();
    put('"');
    putEscaped(text.toUtf8());
    put('"');
}

void JsonWriter::value(qsizetype number) {
    separate();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    put(QByteArrayView(digits, end - digits));
}

void JsonWriter::value(double number) {
    if (number == std::trunc(number) && std::abs(number) < kMostExact) {
        value(qsizetype(number)); // QJsonDocument writes 1000000 and not 1e+06
        return;
    }
    separate();
    put(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::value(bool truth) {
    separate();
    put(truth ? "true" : "false");
}

void JsonWriter::null() {
    separate();
    put("null");
}

QByteArray JsonWriter::take() {
    if (!m_isCompact) {
        put('\n');
    }
    m_json.truncate(std::exchange(m_size, 0));
    m_begin = nullptr;
    m_capacity = 0;
    return std::exchange(m_json, {});
}

} // namespace duikan
