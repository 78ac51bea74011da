// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

#include <optional>
#include <string>

namespace duikan {

/// A change as the table `changes` has it, column by column. Both ways, and hashed, in one place, so that what is
/// checked is what is written.
struct ChangeRow {
    std::string id;
    std::optional<std::string> act;
    std::optional<std::string> actKind;
    std::optional<std::string> actOf;
    std::optional<std::string> actTitle;
    std::string author;
    std::string targetKind;
    std::optional<std::string> target;
    std::string field;
    std::optional<std::string> value;
    std::optional<std::string> before;

    /// SHA-256 of the columns in the order above, each as its length (8 bytes, big-endian; all ones for NULL) and
    /// its bytes.
    [[nodiscard]] std::string hash() const;
};

[[nodiscard]] ChangeRow rowOf(const Change& change, const Act& act);

/// A change, and the act as far as its first row tells of it.
struct ReadChange {
    Change change;
    std::optional<Act> opened; ///< of the first change of an act; without changes
};
[[nodiscard]] std::optional<ReadChange> changeOf(const ChangeRow& row);

[[nodiscard]] std::string bytesOf(Uuid id);
[[nodiscard]] std::optional<Uuid> uuidOf(const std::string& bytes);
/// Compact JSON of any value, not only of objects and arrays; nothing for Undefined.
[[nodiscard]] std::optional<std::string> jsonOf(const QJsonValue& value);
[[nodiscard]] std::optional<QJsonValue> valueOf(const std::string& json);

} // namespace duikan
