// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace duikan {

/// The written names of an enumeration's values, both ways. Names are those of the JSON contract and of the
/// review file: they are never translated and never change.
template<typename Enum, std::size_t N>
struct EnumNames {
    std::pair<Enum, QStringView> entries[N];

    [[nodiscard]] constexpr QStringView view(Enum value) const {
        for (const auto& [entry, name] : entries) {
            if (entry == value) {
                return name;
            }
        }
        return {};
    }
    [[nodiscard]] QString name(Enum value) const { return view(value).toString(); }

    [[nodiscard]] std::optional<Enum> value(QStringView name) const {
        for (const auto& [entry, entryName] : entries) {
            if (entryName == name) {
                return entry;
            }
        }
        return std::nullopt;
    }
};

} // namespace duikan
