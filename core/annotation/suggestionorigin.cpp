// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/suggestionorigin.h"

#include <QJsonArray>

namespace duikan {

namespace {

constexpr QLatin1String kKind{"kind"};
constexpr QLatin1String kSuggestion{"suggestion"};
constexpr QLatin1String kScore{"score"};
constexpr QLatin1String kReasons{"reasons"};
constexpr QLatin1String kText{"text"};

} // namespace

QJsonObject toJson(const SuggestionOrigin& origin) {
    QJsonArray reasons;
    for (const SuggestionOrigin::Reason& reason : origin.reasons) {
        reasons.append(QJsonObject{{kKind, reason.kind}, {kText, reason.text}});
    }
    return {{kKind, kSuggestion}, {kScore, origin.score}, {kReasons, reasons}};
}

std::optional<SuggestionOrigin> suggestionOriginFromJson(const QJsonObject& object) {
    if (object.value(kKind).toString() != kSuggestion) {
        return std::nullopt;
    }
    SuggestionOrigin origin{.score = object.value(kScore).toDouble(), .reasons = {}};
    for (const auto& value : object.value(kReasons).toArray()) {
        const QJsonObject reason = value.toObject();
        origin.reasons.push_back({reason.value(kKind).toString(), reason.value(kText).toString()});
    }
    return origin;
}

} // namespace duikan
