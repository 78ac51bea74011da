// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/carriedpassage.h"

#include "core/base/enumnames.h"

#include <algorithm>
#include <iterator>

namespace duikan {

namespace {

constexpr EnumNames<Settlement, 4> kSettlements{{
    {Settlement::None, u"none"},
    {Settlement::Confirmed, u"confirmed"},
    {Settlement::Other, u"other"},
    {Settlement::Detached, u"detached"},
}};

constexpr QLatin1String kVerdict{"verdict"};
constexpr QLatin1String kScore{"score"};
constexpr QLatin1String kRunnerUp{"runnerUp"};
constexpr QLatin1String kFound{"found"};
constexpr QLatin1String kSecond{"second"};
constexpr QLatin1String kBefore{"before"};

std::vector<Anchor> anchorsFrom(const QJsonValue& value) {
    return passageFromJson(value.toArray()).value_or(Passage());
}

} // namespace

QString toString(Settlement settlement) {
    return kSettlements.name(settlement);
}

std::optional<Settlement> settlementFromString(QStringView name) {
    return kSettlements.value(name);
}

const std::vector<Anchor>& CarriedPassage::standing() const {
    static const std::vector<Anchor> kNowhere;
    switch (settlement) {
    case Settlement::None:
        return isOpen() ? kNowhere : found;
    case Settlement::Confirmed:
        return found;
    case Settlement::Other:
        return second;
    case Settlement::Detached:
        break;
    }
    return kNowhere;
}

bool CarriedPassage::isOpen() const {
    return settlement == Settlement::None && (verdict == u"ambiguous" || verdict == u"orphaned");
}

std::vector<Anchor> standingIn(DraftId draft, const Passage& written, const CarriedPassages& carried) {
    std::vector<Anchor> anchors;
    std::copy_if(written.begin(), written.end(), std::back_inserter(anchors),
                 [draft](const Anchor& anchor) { return anchor.draft == draft; });
    if (const auto here = carried.find(draft); here != carried.end()) {
        const auto& standing = here->second.standing();
        anchors.insert(anchors.end(), standing.begin(), standing.end());
    }
    return anchors;
}

QJsonObject toJson(const CarriedPassage& carried) {
    QJsonObject object{{kVerdict, carried.verdict}, {kScore, carried.score}, {kRunnerUp, carried.runnerUp}};
    for (const auto& [key, anchors] : {std::pair(kFound, &carried.found), std::pair(kSecond, &carried.second),
                                       std::pair(kBefore, &carried.before)}) {
        if (!anchors->empty()) {
            object.insert(key, toJson(*anchors));
        }
    }
    return object;
}

std::optional<CarriedPassage> carriedPassageFromJson(const QJsonObject& object) {
    const QString verdict = object.value(kVerdict).toString();
    if (verdict.isEmpty()) {
        return std::nullopt;
    }
    return CarriedPassage{
        .verdict = verdict,
        .score = object.value(kScore).toDouble(),
        .runnerUp = object.value(kRunnerUp).toDouble(),
        .found = anchorsFrom(object.value(kFound)),
        .second = anchorsFrom(object.value(kSecond)),
        .before = anchorsFrom(object.value(kBefore)),
    };
}

} // namespace duikan
