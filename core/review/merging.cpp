// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merging.h"

#include "core/document/sourceinfojson.h"
#include "core/review/fields.h"
#include "core/review/records.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace duikan {

namespace {

/// What a plan is about is told by the records; the texts of the drafts do not enter into it.
Records recordsOf(const std::vector<Act>& acts) {
    Records records;
    records.add(acts);
    return records;
}

QByteArray textOf(const QJsonValue& value) {
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// Whether two acts say the same in the log. What was just done here may hold 1.0 where what was read from a file holds
/// the number 1.
bool areSame(const Act& one, const Act& other) {
    return one == other ||
           (one.id == other.id && one.kind == other.kind && one.of == other.of && one.title == other.title &&
            std::ranges::equal(one.changes, other.changes, [](const Change& a, const Change& b) {
                return a.id == b.id && a.act == b.act && a.author == b.author && a.target == b.target &&
                       a.field == b.field && textOf(a.value) == textOf(b.value) && textOf(a.before) == textOf(b.before);
            }));
}

Result<void> chooseActs(MergePlan& plan, const std::vector<Act>& mine, const Records& here,
                        const std::vector<Act>& theirs, const Records& there) {
    std::map<ActId, const Act*> known;
    for (const Act& act : mine) {
        known.emplace(act.id, &act);
    }
    bool isCopy = false;
    for (const Act& act : theirs) {
        const auto twin = known.find(act.id);
        if (twin != known.end() && !areSame(act, *twin->second)) {
            return failure(ErrorKind::DamagedReview, {},
                           QStringLiteral("act %1 is not the same in both copies").arg(act.id.toString()));
        }
        isCopy = isCopy || twin != known.end();
        if (there.isOfThisCopy(act) || !there.isVisible(act.id)) {
            continue;
        }
        if (twin == known.end()) {
            plan.fresh.push_back(act);
        }
        if (twin == known.end() || !here.isVisible(act.id)) {
            plan.taken.insert(act.id);
        }
    }
    if (!isCopy) {
        return failure(ErrorKind::InvalidArgument, {}, QStringLiteral("it is not a copy of this review"));
    }
    return {};
}

/// That everything the fresh acts speak of is there, as far as they count: a bundle may have been made by hand.
Result<void> checkReferences(const MergePlan& plan, const std::vector<Act>& mine) {
    std::set<ActId> steps;
    for (const std::vector<Act>* acts : {&mine, &plan.fresh}) {
        for (const Act& act : *acts) {
            if (act.kind == ActKind::Step) {
                steps.insert(act.id);
            }
        }
    }
    const auto isKnown = [&plan](const Target& target) {
        return target.kind == TargetKind::Review || plan.after.all().contains(target);
    };
    for (const Act& act : plan.fresh) {
        const bool isSound =
            act.kind == ActKind::Step
                ? !plan.after.counts(act.id) || std::ranges::all_of(act.changes, [&](const Change& change) {
                      return isKnown(change.target) &&
                             (change.field != field::kAll || std::ranges::all_of(groundsOf(change), isKnown));
                  })
                : steps.contains(act.of);
        if (!isSound) {
            return failure(ErrorKind::DamagedReview, {},
                           QStringLiteral("act %1 is about something that is not there").arg(act.id.toString()));
        }
    }
    return {};
}

bool isThere(const Records& records, const Target& target) {
    const auto record = records.all().find(target);
    return record != records.all().end() &&
           (target.kind == TargetKind::Review || record->second.exists());
}

QJsonObject written(const Record& record) {
    QJsonObject fields = record.fields();
    for (auto it = fields.begin(); it != fields.end();) {
        it = isComputed(it.key()) ? fields.erase(it) : std::next(it);
    }
    return fields;
}

void tellItems(MergePlan& plan, const Records& there) {
    const Records& before = plan.before;
    const Records& after = plan.after;
    for (const auto& [target, record] : after.all()) {
        const bool was = isThere(before, target);
        const bool is = isThere(after, target);
        const bool wasKnown = before.isVisible(target) || target.kind == TargetKind::Review;
        if (is && !was) {
            (wasKnown ? plan.edited : plan.added).push_back(target);
        } else if (was && !is) {
            plan.removed.push_back(target);
        } else if (is && written(record) != written(before.at(target))) {
            plan.edited.push_back(target);
        } else if (is && target.kind != TargetKind::Review && isThere(there, target)) {
            plan.duplicates.push_back(target);
        }
        if (!is) {
            continue;
        }
        const auto known = before.conflicts(target);
        for (FieldConflict& conflict : after.conflicts(target)) {
            if (std::ranges::find(known, conflict) == known.end()) {
                plan.conflicts.push_back({target, std::move(conflict)});
            }
        }
    }
}

} // namespace

Result<MergePlan> planMerge(const std::vector<Act>& mine, const std::vector<Act>& theirs) {
    Records before = recordsOf(mine);
    const Records there = recordsOf(theirs);
    MergePlan plan;
    if (auto chosen = chooseActs(plan, mine, before, theirs, there); !chosen) {
        return std::unexpected(chosen.error());
    }
    plan.before = before;
    plan.after = std::move(before);
    plan.after.add(plan.fresh);
    if (!plan.taken.empty()) {
        plan.after.add({mergeOf(plan.taken)});
    }
    if (auto sound = checkReferences(plan, mine); !sound) {
        return std::unexpected(sound.error());
    }
    tellItems(plan, there);
    for (const Act& act : plan.fresh) {
        for (const Change& change : act.changes) {
            if (change.target.kind == TargetKind::Draft && change.field == field::kAll) {
                plan.sources.push_back(sourceInfoFromJson(change.value.toObject().value(field::kSource).toObject()));
            }
        }
    }
    return plan;
}

} // namespace duikan
