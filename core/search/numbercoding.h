// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>

namespace duikan {

/// Numbers of seven bits a byte, the lowest first; all but the last byte have the highest bit.
inline void appendNumber(QByteArray& bytes, std::uint32_t number) {
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

/// Reads what appendNumber() wrote. Past the end it reads zeros: a damaged page yields wrong texts, never a wild read.
class NumberReader {
public:
    explicit NumberReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const unsigned char*>(bytes.data()))
        , m_end(m_at + bytes.size()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    std::uint32_t next() {
        std::uint32_t number = 0;
        for (int shift = 0; m_at != m_end && shift < 32; shift += 7) {
            const unsigned char byte = *m_at++;
            number |= std::uint32_t(byte & 0x7F) << shift;
            if (byte < 0x80) {
                break;
            }
        }
        return number;
    }

    QByteArrayView take(qsizetype size) {
        size = std::min<qsizetype>(size, m_end - m_at);
        const QByteArrayView bytes(reinterpret_cast<const char*>(m_at), size);
        m_at += size;
        return bytes;
    }

private:
    const unsigned char* m_at;
    const unsigned char* m_end;
};

} // namespace duikan
