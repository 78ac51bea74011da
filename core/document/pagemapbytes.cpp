// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a review keeps a page map (docs/file-format.md).
#include "core/document/pagemap.h"
#include "core/document/pagemapform.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace duikan {

namespace {

/// What a map begins with; another form would begin otherwise. (The first one had no such mark, and began with its length.)
constexpr QByteArrayView kForm("DKP2");
/// A twip: finer than any screen shows at the zoom people read at, and a page of 45 m still fits 20 bits.
constexpr double kUnitsPerPoint = 20.0;
/// Bounds on what is read back, far above any file that is imported; they keep damaged bytes from asking for
/// memory.
constexpr quint32 kMostParagraphs = 4'000'000;
constexpr quint32 kMostLines = 16'000'000;
constexpr quint32 kMostPages = 1'000'000;

/// No page is 1,900 km wide: coordinates beyond come from damage, and would not add up.
constexpr qint64 kFarthest = 100'000'000;

qint32 toUnits(double points) {
    return qint32(std::lround(std::clamp(points * kUnitsPerPoint, -double(kFarthest), double(kFarthest))));
}
float toPoints(qint64 units) {
    return float(double(units) / kUnitsPerPoint);
}

/// Numbers one after the other, the low byte first.
class NumberWriter {
public:
    template<typename Number>
    void put(Number number) {
        char bytes[sizeof(Number)];
        qToLittleEndian(number, bytes);
        put(QByteArrayView(bytes, sizeof(Number)));
    }
    void put(QByteArrayView bytes) {
        // Appending to a QByteArray asks whether it is shared, two million times in a long document.
        if (m_size + bytes.size() > m_bytes.size()) {
            m_bytes.resize(2 * m_bytes.size() + kLeastRoom);
        }
        std::copy(bytes.begin(), bytes.end(), m_bytes.data() + m_size);
        m_size += bytes.size();
    }
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(m_bytes).first(m_size); }

private:
    static constexpr qsizetype kLeastRoom = 1 << 16;
    QByteArray m_bytes;
    qsizetype m_size = 0;
};

class NumberReader {
public:
    explicit NumberReader(const QByteArray& bytes)
        : m_at(bytes.cbegin())
        , m_end(bytes.cend()) {}
    /// 0 from the end on.
    template<typename Number>
    [[nodiscard]] Number take() {
        if (left() < qsizetype(sizeof(Number))) {
            m_isWhole = false;
            return 0;
        }
        const auto number = qFromLittleEndian<Number>(m_at);
        m_at += sizeof(Number);
        return number;
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< nothing was asked for beyond the end
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }

private:
    const char* m_at;
    const char* m_end;
    bool m_isWhole = true;
};

/// What a character says of its box, each number as the difference to the one before: mostly nothing, or a little.
struct BoxSteps {
    std::array<qint32, 4> values{}; ///< gap to the last one's right edge, growth of width, drop, growth of height
};

/// The last box, and the way to and from the next.
class BoxTrack {
public:
    [[nodiscard]] BoxSteps to(const CharacterBox& box) {
        const qint32 left = toUnits(double(box.left));
        const qint32 right = toUnits(double(box.right));
        const qint32 top = toUnits(double(box.top));
        const qint32 bottom = toUnits(double(box.bottom));
        const BoxSteps steps{{left - m_right, right - left - m_width, top - m_top, bottom - top - m_height}};
        m_right = right;
        m_width = right - left;
        m_top = top;
        m_height = bottom - top;
        return steps;
    }
    [[nodiscard]] CharacterBox from(const BoxSteps& steps) {
        const auto& [gap, wider, drop, higher] = steps.values;
        const qint32 left = within(qint64(m_right) + gap);
        m_width = within(qint64(m_width) + wider);
        m_right = within(qint64(left) + m_width);
        m_top = within(qint64(m_top) + drop);
        m_height = within(qint64(m_height) + higher);
        return {toPoints(left), toPoints(m_top), toPoints(m_right), toPoints(qint64(m_top) + m_height)};
    }

private:
    /// Damaged bytes could add up beyond what a number holds.
    static qint32 within(qint64 units) { return qint32(std::clamp<qint64>(units, -kFarthest, kFarthest)); }

    qint32 m_right = 0;
    qint32 m_width = 0;
    qint32 m_top = 0;
    qint32 m_height = 0;
};

/// One byte says with two bits for each number how long it is, then come those that are not 0.
enum : quint8 { kNothing, kOneByte, kTwoBytes, kFourBytes };

void writeSteps(NumberWriter& writer, const BoxSteps& steps) {
    std::array<char, 17> bytes{};
    char* at = bytes.data() + 1;
    quint8 lengths = 0;
    for (std::size_t i = 0; i < steps.values.size(); ++i) {
        const qint32 value = steps.values[i];
        quint8 length = kNothing;
        if (value != 0 && value == qint8(value)) {
            length = kOneByte;
            *at++ = char(value);
        } else if (value != 0 && value == qint16(value)) {
            length = kTwoBytes;
            qToLittleEndian(qint16(value), at);
            at += sizeof(qint16);
        } else if (value != 0) {
            length = kFourBytes;
            qToLittleEndian(value, at);
            at += sizeof(qint32);
        }
        lengths |= quint8(length << (2 * i));
    }
    bytes[0] = char(lengths);
    writer.put(QByteArrayView(bytes.data(), at - bytes.data()));
}

BoxSteps readSteps(NumberReader& reader) {
    BoxSteps steps;
    auto lengths = reader.take<quint8>();
    for (qint32& value : steps.values) {
        switch (lengths & 3U) {
        case kOneByte:
            value = reader.take<qint8>();
            break;
        case kTwoBytes:
            value = reader.take<qint16>();
            break;
        case kFourBytes:
            value = reader.take<qint32>();
            break;
        default:
            break;
        }
        lengths >>= 2;
    }
    return steps;
}

void writeLine(NumberWriter& writer, BoxTrack& track, const PlacedLine& line) {
    writer.put(qint32(line.range.begin));
    writer.put(quint32(line.boxes.size()));
    writer.put(qint32(line.page));
    for (const CharacterBox& box : line.boxes) {
        writeSteps(writer, track.to(box));
    }
}

bool readLine(NumberReader& reader, BoxTrack& track, PlacedLine& line, quint32 pages) {
    const auto begin = reader.take<qint32>();
    const auto count = reader.take<quint32>();
    const auto page = reader.take<qint32>();
    if (!reader.isWhole() || begin < 0 || qsizetype(count) > reader.left() || page < 1 || quint32(page) > pages) {
        return false;
    }
    line.range = {begin, begin + qsizetype(count)};
    line.page = page;
    line.boxes.reserve(count);
    for (quint32 i = 0; i < count && reader.isWhole(); ++i) {
        line.boxes.push_back(track.from(readSteps(reader)));
    }
    return reader.isWhole();
}

} // namespace

QByteArray PageMap::toBytes() const {
    NumberWriter writer;
    BoxTrack track;
    writer.put(quint32(m_pageSizes.size()));
    for (const QSizeF& size : m_pageSizes) {
        writer.put(toUnits(size.width()));
        writer.put(toUnits(size.height()));
    }
    writer.put(quint32(m_lines.size()));
    for (const auto& lines : m_lines) {
        writer.put(quint32(lines.size()));
        for (const PlacedLine& line : lines) {
            writeLine(writer, track, line);
        }
    }
    return kForm.toByteArray() + qCompress(reinterpret_cast<const uchar*>(writer.bytes().data()), writer.bytes().size(), 1);
}

bool isPageMap(const QByteArray& bytes) {
    return bytes.startsWith(kForm);
}

Result<PageMap> PageMap::fromBytes(const QByteArray& bytes) {
    const auto damaged = [] {
        return failure(ErrorKind::InvalidArgument, QStringLiteral("page map"), QStringLiteral("damaged"));
    };
    if (!isPageMap(bytes)) {
        return damaged();
    }
    const QByteArray plain =
        qUncompress(reinterpret_cast<const uchar*>(bytes.data()) + kForm.size(), bytes.size() - kForm.size());
    NumberReader reader(plain);
    BoxTrack track;
    const auto pages = reader.take<quint32>();
    if (pages > kMostPages) {
        return damaged();
    }
    std::vector<QSizeF> sizes;
    for (quint32 i = 0; i < pages && reader.isWhole(); ++i) {
        const auto width = reader.take<qint32>();
        const auto height = reader.take<qint32>();
        sizes.emplace_back(width / kUnitsPerPoint, height / kUnitsPerPoint);
    }
    const auto paragraphs = reader.take<quint32>();
    if (!reader.isWhole() || paragraphs > kMostParagraphs) {
        return damaged();
    }
    std::vector<std::vector<PlacedLine>> lines;
    for (quint32 i = 0; i < paragraphs; ++i) {
        const auto count = reader.take<quint32>();
        if (!reader.isWhole() || count > kMostLines) {
            return damaged();
        }
        auto& placed = lines.emplace_back();
        for (quint32 j = 0; j < count; ++j) {
            if (!readLine(reader, track, placed.emplace_back(), pages)) {
                return damaged();
            }
        }
    }
    return PageMap(std::move(sizes), std::move(lines));
}

} // namespace duikan
