// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace duikan {

/// What a cross-reference remembers of the suggestion it was made from: the evidence as it was shown to whoever
/// accepted it. Never recomputed.
struct SuggestionOrigin {
    struct Reason {
        QString kind; ///< "concept", "citation", "term" or "number"
        QString text; ///< as SuggestionReason::text
        friend bool operator==(const Reason&, const Reason&) = default;
    };

    double score = 0; ///< 0 to 1
    std::vector<Reason> reasons; ///< weightiest first

    friend bool operator==(const SuggestionOrigin&, const SuggestionOrigin&) = default;
};

/// {"kind": "suggestion", "score", "reasons": [{"kind", "text"}]}
[[nodiscard]] QJsonObject toJson(const SuggestionOrigin& origin);
[[nodiscard]] std::optional<SuggestionOrigin> suggestionOriginFromJson(const QJsonObject& object);

} // namespace duikan
