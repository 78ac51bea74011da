// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a review that have to do with its copies.
#include "core/review/fields.h"
#include "core/review/review_p.h"

#include <algorithm>

namespace duikan {

void Review::Private::rebuildUndoStack() {
    const Records& records = builder.records();
    undoStack = {};
    for (const Act& act : acts) {
        if (!records.isTakenIn(act.id)) {
            undoStack.add(act);
        } else if (act.kind == ActKind::Undo && records.isVisible(act.id)) {
            undoStack.forget(act.of);
        }
    }
}

/// A source that stays without a draft, since the merge fails after all, does no harm.
Result<void> Review::Private::keepSources(ChangeSink& other, const std::vector<SourceInfo>& sources) {
    for (const SourceInfo& source : sources) {
        if (sink->structure(source.sha256)) {
            continue; // here already
        }
        const auto bytes = other.sourceBytes(source.sha256);
        if (!bytes && bytes.error().kind == ErrorKind::FileNotFound) {
            return failure(ErrorKind::InvalidArgument, {},
                           QStringLiteral("it adds a draft from “%1”, which is not in a bundle: ask for the whole review")
                               .arg(source.name));
        }
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const auto document = other.structure(source.sha256);
        if (!document) {
            return std::unexpected(document.error());
        }
        if (auto kept = sink->putSource(source, *bytes, **document); !kept) {
            return kept;
        }
    }
    return {};
}

Result<MergePlan> Review::planMerge(ChangeSink& other) const {
    const auto theirs = other.acts();
    if (!theirs) {
        return std::unexpected(theirs.error());
    }
    return duikan::planMerge(d->acts, *theirs);
}

Result<MergePlan> Review::merge(ChangeSink& other) {
    if (auto writable = d->checkWritable(); !writable) {
        return std::unexpected(writable.error());
    }
    auto plan = planMerge(other);
    if (!plan || plan->isEmpty()) {
        return plan;
    }
    if (auto kept = d->keepSources(other, plan->sources); !kept) {
        return std::unexpected(kept.error());
    }
    for (const Act& act : plan->fresh) {
        for (const Change& change : act.changes) {
            d->clock.observe(change.id.value);
        }
    }
    Act merge = mergeOf(plan->taken);
    Change& change = merge.changes.front();
    change.id = ChangeId{d->clock.tick()};
    merge.id = ActId{change.id.value};
    change.act = merge.id;
    change.author = d->author;
    if (auto appended = d->sink->appendMerge(plan->fresh, merge); !appended) {
        return std::unexpected(appended.error());
    }
    std::vector<Act> arrived = plan->fresh;
    arrived.push_back(merge);
    d->acts.insert(d->acts.end(), arrived.begin(), arrived.end());
    std::ranges::sort(d->acts, {}, &Act::id);
    const auto applied = d->builder.apply(arrived);
    d->rebuildUndoStack();
    if (!applied) {
        return std::unexpected(applied.error());
    }
    emit changed(d->itemsOf(merge));
    return plan;
}

Result<void> Review::settleConflict(const Target& target, const QString& field, std::optional<ChangeId> chosen) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const auto unknown = [&] { return failure(ErrorKind::UnknownItem, target.id.toString(), field); };
    const auto ofItem = state().conflicts().find(target);
    if (ofItem == state().conflicts().end()) {
        return unknown();
    }
    const auto conflict = std::ranges::find(ofItem->second, field, &FieldConflict::field);
    if (conflict == ofItem->second.end()) {
        return unknown();
    }
    QJsonValue agreed;
    if (chosen) {
        const auto rival = std::ranges::find(conflict->rivals, *chosen, &FieldConflict::Rival::change);
        if (rival == conflict->rivals.end()) {
            return unknown();
        }
        agreed = rival->value;
    } else if (const auto both = bothOf(*conflict)) {
        agreed = *both;
    } else {
        return failure(ErrorKind::InvalidArgument, field, QStringLiteral("this field cannot hold both values"));
    }
    QJsonArray rivals;
    for (const ChangeId one : conflict->changes) {
        rivals.append(one.toString());
    }
    const auto change = [&](const QString& name, const QJsonValue& value) {
        return Change{.id = ChangeId{d->clock.tick()},
                      .act = {},
                      .author = d->author,
                      .target = target,
                      .field = name,
                      .value = value,
                      .before = d->builder.records().value(target, name)};
    };
    // The value is said anew even where it stands: whoever chooses otherwise elsewhere meets this choice.
    std::vector<Change> changes{change(field::kAgreedPrefix + field, rivals), change(field, agreed)};
    return perform(QStringLiteral("settle-conflict"), std::move(changes));
}

} // namespace duikan
