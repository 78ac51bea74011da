// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr std::array kHyphensBefore{8, 12, 16, 20}; // hex digits written before each hyphen

int hexValue(QChar c) {
    const ushort u = c.unicode();
    if (u >= u'0' && u <= u'9') {
        return u - u'0';
    }
    if (u >= u'a' && u <= u'f') {
        return u - u'a' + 10;
    }
    if (u >= u'A' && u <= u'F') {
        return u - u'A' + 10;
    }
    return -1;
}

} // namespace

std::optional<Uuid> Uuid::parse(QStringView text) {
    const bool hyphenated = text.size() == 36;
    if (!hyphenated && text.size() != 32) {
        return std::nullopt;
    }
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (hyphenated && (i == 8 || i == 13 || i == 18 || i == 23)) {
            if (text[i] != u'-') {
                return std::nullopt;
            }
            continue;
        }
        const int digit = hexValue(text[i]);
        if (digit < 0) {
            return std::nullopt;
        }
        auto& half = digits < 16 ? high : low;
        half = (half << 4) | std::uint64_t(digit);
        ++digits;
    }
    return Uuid{high, low};
}

std::optional<Uuid> Uuid::fromBytes(const void* bytes, qsizetype size) {
    if (size != 16) {
        return std::nullopt;
    }
    const auto* p = static_cast<const unsigned char*>(bytes);
    std::uint64_t halves[2] = {0, 0};
    for (int i = 0; i < 16; ++i) {
        halves[i / 8] = (halves[i / 8] << 8) | p[i];
    }
    return Uuid{halves[0], halves[1]};
}

QString Uuid::toString() const {
    static constexpr char16_t kDigits[] = u"0123456789abcdef";
    QString out;
    out.reserve(36);
    for (int digit = 0; digit < 32; ++digit) {
        if (std::find(kHyphensBefore.begin(), kHyphensBefore.end(), digit) != kHyphensBefore.end()) {
            out += u'-';
        }
        const std::uint64_t half = digit < 16 ? m_high : m_low;
        out += QChar(kDigits[(half >> (60 - 4 * (digit % 16))) & 0xF]);
    }
    return out;
}

std::array<unsigned char, 16> Uuid::toBytes() const {
    std::array<unsigned char, 16> bytes{};
    for (int i = 0; i < 8; ++i) {
        bytes[size_t(i)] = static_cast<unsigned char>(m_high >> (56 - 8 * i));
        bytes[size_t(i) + 8] = static_cast<unsigned char>(m_low >> (56 - 8 * i));
    }
    return bytes;
}

} // namespace duikan
