// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace duikan {

/// 128 bits laid out as a UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, 12 bits of counter,
/// 62 bits of node. Byte order is time order. The null value names nothing.
class Uuid {
public:
    constexpr Uuid() = default;
    constexpr Uuid(std::uint64_t high, std::uint64_t low) : m_high(high), m_low(low) {}

    /// Accepts 32 hex digits, with or without the four hyphens, in either case.
    [[nodiscard]] static std::optional<Uuid> parse(QStringView text);
    /// Exactly 16 bytes, big-endian.
    [[nodiscard]] static std::optional<Uuid> fromBytes(const void* bytes, qsizetype size);

    [[nodiscard]] QString toString() const; ///< 8-4-4-4-12, lower case
    [[nodiscard]] std::array<unsigned char, 16> toBytes() const;
    [[nodiscard]] constexpr bool isNull() const { return m_high == 0 && m_low == 0; }
    [[nodiscard]] constexpr std::uint64_t high() const { return m_high; }
    [[nodiscard]] constexpr std::uint64_t low() const { return m_low; }

    friend constexpr auto operator<=>(Uuid, Uuid) = default;
    friend size_t qHash(Uuid uuid, size_t seed = 0) noexcept {
        return ::qHashMulti(seed, quint64(uuid.m_high), quint64(uuid.m_low));
    }

private:
    std::uint64_t m_high = 0;
    std::uint64_t m_low = 0;
};

/// An identity that cannot be mistaken for one of another kind: `Id<struct AnnotationTag>`.
template<typename Tag>
struct Id {
    Uuid value;

    [[nodiscard]] static std::optional<Id> parse(QStringView text) {
        if (const auto uuid = Uuid::parse(text)) {
            return Id{*uuid};
        }
        return std::nullopt;
    }
    [[nodiscard]] QString toString() const { return value.toString(); }
    [[nodiscard]] constexpr bool isNull() const { return value.isNull(); }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return qHash(id.value, seed); }
};

using ChangeId = Id<struct ChangeTag>;
using ActId = Id<struct ActTag>;
using DocumentId = Id<struct DocumentTag>;
using DraftId = Id<struct DraftTag>;
using AnnotationId = Id<struct AnnotationTag>;
using ReplyId = Id<struct ReplyTag>;
using CrossReferenceId = Id<struct CrossReferenceTag>;

} // namespace duikan
