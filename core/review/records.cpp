// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/records.h"

#include "core/review/fields.h"

#include <QJsonArray>

#include <algorithm>

namespace duikan {

namespace {

bool creates(const Change& change) { return change.id.value == change.target.id; }

bool deletes(const Change& change) { return change.field == field::kExists && !change.value.toBool(); }

std::set<ChangeId> changeIds(const QJsonValue& array) {
    std::set<ChangeId> ids;
    for (const auto& entry : array.toArray()) {
        if (const auto id = ChangeId::parse(entry.toString())) {
            ids.insert(*id);
        }
    }
    return ids;
}

/// Whether the author of a deletion had seen all these edits. One that does not say what it saw was written where
/// nothing had been merged: it saw what is older.
bool sawAll(const Change& deletion, const std::set<ChangeId>& edits) {
    const QJsonObject before = deletion.before.toObject();
    if (!before.contains(field::kSeen)) {
        return edits.empty() || *edits.rbegin() < deletion.id;
    }
    const std::set<ChangeId> seen = changeIds(before.value(field::kSeen));
    return std::includes(seen.begin(), seen.end(), edits.begin(), edits.end());
}

bool isGround(const Target& target) {
    return target.kind == TargetKind::Document || target.kind == TargetKind::Draft;
}

} // namespace

bool isComputed(const QString& field) {
    return field.startsWith(field::kCarriedPrefix) || field.startsWith(field::kFromCarriedPrefix) ||
           field.startsWith(field::kToCarriedPrefix);
}

std::set<Target> groundsOf(const Change& creation) {
    std::set<Target> grounds;
    const QJsonObject fields = creation.value.toObject();
    for (const QLatin1String name : {field::kAnchors, field::kFrom, field::kTo}) {
        for (const auto& anchor : fields.value(name).toArray()) {
            if (const auto draft = Uuid::parse(anchor.toObject().value(QLatin1String("draft")).toString())) {
                grounds.insert({TargetKind::Draft, *draft});
            }
        }
    }
    if (const auto document = Uuid::parse(fields.value(field::kDocument).toString())) {
        grounds.insert({TargetKind::Document, *document});
    }
    if (const auto note = Uuid::parse(fields.value(field::kAnnotation).toString())) {
        grounds.insert({TargetKind::Annotation, *note});
    }
    return grounds;
}

std::set<ActId> actsTakenIn(const Change& change) {
    std::set<ActId> acts;
    if (change.field == field::kMerged) {
        for (const ChangeId id : changeIds(change.value.toObject().value(QLatin1String("acts")))) {
            acts.insert(ActId{id.value});
        }
    }
    return acts;
}

Act mergeOf(const std::set<ActId>& acts) {
    QJsonArray ids;
    for (const ActId id : acts) {
        ids.append(id.toString());
    }
    Change change;
    change.target = {TargetKind::Review, {}};
    change.field = field::kMerged;
    change.value = QJsonObject{{QStringLiteral("acts"), ids}};
    change.before = QJsonValue(QJsonValue::Undefined);
    Act act;
    act.title = QStringLiteral("merge");
    act.changes = {std::move(change)};
    return act;
}

bool isMerge(const Act& act) {
    return act.kind == ActKind::Step && !act.changes.empty() && act.changes.front().field == field::kMerged;
}

std::set<Target> Records::add(const std::vector<Act>& acts) {
    std::set<Target> stale;   // records to be made anew
    std::set<ActId> turned;   // acts that may count now and did not, or the other way round
    std::set<Target> touched;
    for (const Act& act : acts) {
        enter(act, stale, turned);
        for (const Change& change : act.changes) {
            if (change.field != field::kMerged) {
                touched.insert(change.target);
            }
        }
    }
    if (!turned.empty()) {
        stale.merge(targetsOf(turned));
    }
    for (const Target& target : stale) {
        rebuild(target);
    }
    touched.insert(stale.begin(), stale.end());
    std::erase_if(touched, [this](const Target& target) { return !m_records.contains(target); });
    settleExistence(touched);
    return touched;
}

void Records::enter(const Act& act, std::set<Target>& stale, std::set<ActId>& turned) {
    if (isMerge(act)) {
        const std::set<ActId> taken = actsTakenIn(act.changes.front());
        for (const ActId id : taken) {
            m_takenInBy[id].insert(act.id);
        }
        turned.insert(taken.begin(), taken.end());
        m_merges.emplace(act.id, taken);
    } else if (act.kind == ActKind::Step) {
        enterStep(act);
    } else {
        m_fates[act.of].emplace(act.id, act.kind);
        m_fateOf.emplace(act.id, act.of);
        if (const auto merge = m_merges.find(act.of); merge != m_merges.end()) {
            turned.insert(merge->second.begin(), merge->second.end());
        }
        for (const Change& change : act.changes) {
            if (change.field != field::kMerged) {
                stale.insert(change.target);
            }
        }
    }
}

void Records::enterStep(const Act& act) {
    const bool counted = counts(act.id);
    for (const Change& change : act.changes) {
        m_changes[change.target].push_back(change);
        if (counted || creates(change)) {
            m_records[change.target].apply(change);
        }
        if (change.field == field::kExists || (creates(change) && !counted)) {
            m_contested.insert(change.target);
        }
        if (!creates(change)) {
            continue;
        }
        if (change.target.kind == TargetKind::Reply) {
            const QString annotation = change.value.toObject().value(field::kAnnotation).toString();
            if (const auto id = AnnotationId::parse(annotation)) {
                m_threads[*id].push_back(ReplyId{change.target.id});
            }
        }
    }
}

void Records::rebuild(const Target& target) {
    const auto changes = m_changes.find(target);
    if (changes == m_changes.end()) {
        return; // its changes are still to come
    }
    Record record;
    for (const Change& change : changes->second) {
        const bool counted = counts(change.act);
        if (counted || creates(change)) {
            record.apply(change);
        }
        if (creates(change) && !counted) {
            m_contested.insert(target);
        }
    }
    m_records.insert_or_assign(target, std::move(record));
}

std::set<Target> Records::targetsOf(const std::set<ActId>& acts) const {
    std::set<ActId> steps = acts;
    for (const ActId act : acts) {
        if (const auto of = m_fateOf.find(act); of != m_fateOf.end()) {
            steps.insert(of->second);
        }
    }
    std::set<Target> targets;
    for (const auto& [target, changes] : m_changes) {
        if (std::ranges::any_of(changes, [&](const Change& change) { return steps.contains(change.act); })) {
            targets.insert(target);
        }
    }
    return targets;
}

std::set<Target> Records::targetsOf(const Act& act) const {
    const auto merge = m_merges.find(act.kind == ActKind::Step ? act.id : act.of);
    if (merge != m_merges.end()) {
        return targetsOf(merge->second);
    }
    std::set<Target> targets;
    for (const Change& change : act.changes) {
        targets.insert(change.target);
    }
    return targets;
}

/// What hangs on others may bring them back: replies their note, notes and links their drafts, drafts their document.
void Records::settleExistence(std::set<Target>& touched) {
    std::set<Target> grounds;
    for (const Target& target : touched) {
        if (target.kind == TargetKind::Reply) {
            const auto id = Uuid::parse(m_records.at(target).value(field::kAnnotation).toString());
            if (id && m_contested.contains({TargetKind::Annotation, *id})) {
                grounds.insert({TargetKind::Annotation, *id});
            }
        }
        for (const Target& ground : contestedGrounds(target)) {
            grounds.insert(ground);
            grounds.merge(contestedGrounds(ground));
        }
    }
    touched.merge(grounds);
    for (const Target& target : touched) {
        if (m_contested.contains(target) && m_records.contains(target)) {
            m_records.at(target).setExists(lives(target));
        }
    }
    std::erase_if(touched, [this](const Target& target) { return !m_records.contains(target); });
}

std::set<Target> Records::contestedGrounds(const Target& target) const {
    std::set<Target> held;
    if (m_contested.empty() || !isGround(*m_contested.begin())) { // documents and drafts come first
        return held;
    }
    const auto changes = m_changes.find(target);
    if (changes != m_changes.end()) {
        const auto creation = std::ranges::find_if(changes->second, creates);
        if (creation != changes->second.end()) {
            for (const Target& ground : groundsOf(*creation)) {
                if (isGround(ground) && m_contested.contains(ground)) {
                    held.insert(ground);
                }
            }
        }
    }
    return held;
}

bool Records::lives(const Target& target) const {
    const std::set<ChangeId> changed = edits(target);
    bool isCreated = false;
    bool isDeleted = false;
    for (const Change& change : m_changes.at(target)) {
        if (creates(change)) {
            isCreated = counts(change.act);
        } else if (deletes(change) && counts(change.act)) {
            isDeleted = isDeleted || sawAll(change, changed);
        }
    }
    if (isDeleted) {
        return false;
    }
    if (isCreated || !changed.empty()) {
        return true;
    }
    return isStoodOn(target);
}

bool Records::isStoodOn(const Target& ground) const {
    if (!isGround(ground)) {
        return false;
    }
    return std::ranges::any_of(m_changes, [&](const auto& entry) {
        const auto creation = std::ranges::find_if(entry.second, creates);
        return creation != entry.second.end() && groundsOf(*creation).contains(ground) &&
               (counts(creation->act) || (ground.kind == TargetKind::Document &&
                                          entry.first.kind == TargetKind::Draft && lives(entry.first)));
    });
}

std::set<ChangeId> Records::edits(const Target& target) const {
    std::set<ChangeId> edits;
    const auto gather = [&](const Target& from, bool creationToo) {
        const auto changes = m_changes.find(from);
        if (changes == m_changes.end()) {
            return;
        }
        for (const Change& change : changes->second) {
            if ((creationToo || !creates(change)) && !deletes(change) && !isComputed(change.field) &&
                counts(change.act)) {
                edits.insert(change.id);
            }
        }
    };
    gather(target, false);
    if (target.kind == TargetKind::Annotation) {
        for (const ReplyId reply : thread(AnnotationId{target.id})) {
            gather({TargetKind::Reply, reply.value}, true);
        }
    }
    return edits;
}

bool Records::isUndone(ActId act) const {
    const auto fates = m_fates.find(act);
    if (fates == m_fates.end()) {
        return false;
    }
    const auto latest = std::find_if(fates->second.rbegin(), fates->second.rend(),
                                     [this](const auto& fate) { return isVisible(fate.first); });
    return latest != fates->second.rend() && latest->second == ActKind::Undo;
}

bool Records::isVisible(ActId act) const {
    const auto merges = m_takenInBy.find(act);
    return merges == m_takenInBy.end() ||
           std::ranges::any_of(merges->second, [this](ActId merge) { return !isUndone(merge); });
}

bool Records::isVisible(const Target& target) const {
    const auto changes = m_changes.find(target);
    return changes != m_changes.end() && std::ranges::any_of(changes->second, [this](const Change& change) {
               return creates(change) && isVisible(change.act);
           });
}

bool Records::counts(ActId act) const { return isVisible(act) && !isUndone(act); }

bool Records::isTakenIn(ActId act) const { return m_takenInBy.contains(act); }

bool Records::isOfThisCopy(const Act& act) const {
    return isMerge(act) || (act.kind != ActKind::Step && m_merges.contains(act.of));
}

QJsonValue Records::value(const Target& target, const QString& field) const {
    const auto record = m_records.find(target);
    return record == m_records.end() ? QJsonValue(QJsonValue::Undefined) : record->second.fields().value(field);
}

ChangeId Records::newestChange(const Target& target) const {
    ChangeId newest;
    if (const auto changes = m_changes.find(target); changes != m_changes.end()) {
        for (const Change& change : changes->second) {
            if (change.id > newest && counts(change.act)) {
                newest = change.id;
            }
        }
    }
    return newest;
}

const Change* Records::newestChange(const Target& target, QLatin1String field) const {
    const Change* newest = nullptr;
    if (const auto changes = m_changes.find(target); changes != m_changes.end()) {
        for (const Change& change : changes->second) {
            if (change.field == field && (newest == nullptr || change.id > newest->id) && counts(change.act)) {
                newest = &change;
            }
        }
    }
    return newest;
}

std::vector<ReplyId> Records::thread(AnnotationId id) const {
    const auto found = m_threads.find(id);
    return found == m_threads.end() ? std::vector<ReplyId>() : found->second;
}

std::vector<FieldConflict> Records::conflicts(const Target& target) const {
    const auto changes = m_changes.find(target);
    if (changes == m_changes.end() || changes->second.size() < 2) {
        return {};
    }
    std::map<QString, std::map<ChangeId, const Change*>> byField;
    std::set<ChangeId> settled;
    for (const Change& change : changes->second) {
        if (creates(change) || !counts(change.act)) {
            continue;
        }
        if (change.field.startsWith(field::kAgreedPrefix)) {
            settled.merge(changeIds(change.value));
        } else if (change.field != field::kExists && !isComputed(change.field)) {
            byField[change.field].emplace(change.id, &change);
        }
    }
    std::vector<FieldConflict> found;
    for (const auto& [field, ordered] : byField) {
        std::set<ChangeId> seen = settled;
        for (auto later = ordered.begin(); later != ordered.end(); ++later) {
            bool foundItsValue = false;
            for (auto earlier = std::make_reverse_iterator(later); earlier != ordered.rend(); ++earlier) {
                const bool isItsValue = !foundItsValue && earlier->second->value == later->second->before;
                const bool isSameSession = earlier->first.value.low() == later->first.value.low();
                if (isItsValue || isSameSession) {
                    seen.insert(earlier->first);
                }
                foundItsValue = foundItsValue || isItsValue;
            }
        }
        FieldConflict conflict{.field = field, .rivals = {}, .changes = {}};
        for (auto it = ordered.rbegin(); it != ordered.rend(); ++it) {
            if (seen.contains(it->first)) {
                continue;
            }
            conflict.changes.push_back(it->first);
            const bool isKnown = std::ranges::any_of(conflict.rivals, [&](const FieldConflict::Rival& rival) {
                return rival.value == it->second->value;
            });
            if (!isKnown) {
                conflict.rivals.push_back({it->first, it->second->author, it->second->value});
            }
        }
        if (conflict.rivals.size() > 1) {
            found.push_back(std::move(conflict));
        }
    }
    return found;
}

} // namespace duikan
