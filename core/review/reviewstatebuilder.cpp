// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewstatebuilder.h"

#include "core/base/hybridclock.h"
#include "core/document/sourceinfojson.h"
#include "core/review/carrying.h"
#include "core/review/fields.h"

#include <QTimeZone>

#include <algorithm>
#include <set>
#include <utility>

namespace duikan {

namespace {

QDateTime timeOf(Uuid reading) {
    return QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(reading), QTimeZone::utc());
}

QStringList stringsOf(const QJsonValue& value) {
    QStringList strings;
    for (const auto& entry : value.toArray()) {
        strings.append(entry.toString());
    }
    return strings;
}

QSet<QString> undoneRepairs(const Record& record) {
    QSet<QString> repairs;
    const QJsonObject& fields = record.fields();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().startsWith(field::kRepairPrefix) && it.value().toBool()) {
            repairs.insert(it.key().mid(field::kRepairPrefix.size()));
        }
    }
    return repairs;
}

Settlement settledAs(const Record& record, const QString& field) {
    return settlementFromString(record.fields().value(field).toString()).value_or(Settlement::None);
}

/// The fields "<prefix><draft>" of a record, with how each was settled.
CarriedPassages carriedPassages(const Record& record, QLatin1String prefix, QLatin1String settledPrefix) {
    CarriedPassages carried;
    const QJsonObject& fields = record.fields();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it.key().startsWith(prefix)) {
            continue;
        }
        const QString draft = it.key().mid(prefix.size());
        const auto id = DraftId::parse(draft);
        auto passage = carriedPassageFromJson(it.value().toObject());
        if (id && passage) {
            passage->settlement = settledAs(record, settledPrefix + draft);
            carried.emplace(*id, *std::move(passage));
        }
    }
    return carried;
}

/// An item that a file brought is its author's there, of the time it has there, until somebody alters it here.
template<typename Item>
void attribute(Item& item, const Record& record, bool isAltered) {
    item.imported = provenanceFromJson(record.value(field::kImported).toObject());
    if (!item.imported) {
        return;
    }
    const auto given = [](const auto& value, auto& place) {
        if (value != std::decay_t<decltype(value)>()) {
            place = value;
        }
    };
    given(item.imported->author, item.author);
    given(item.imported->created, item.created);
    if constexpr (requires { item.modified; }) {
        if (!isAltered) {
            item.modified = item.imported->modified.isValid() ? item.imported->modified : item.created;
        }
    }
}

} // namespace

ReviewStateBuilder::ReviewStateBuilder(StructureLoader loadStructure)
    : m_loadStructure(std::move(loadStructure)) {}

Result<void> ReviewStateBuilder::apply(const Act& act) { return apply(std::vector<Act>{act}); }

Result<void> ReviewStateBuilder::apply(const std::vector<Act>& acts) {
    const std::set<Target> touched = m_records.add(acts);
    const auto isDraft = [](const Target& target) {
        return target.kind == TargetKind::Document || target.kind == TargetKind::Draft;
    };
    Result<void> result;
    const bool hasOtherDrafts = std::any_of(touched.begin(), touched.end(), isDraft);
    if (hasOtherDrafts) {
        result = showDocuments();
        showAlignmentChoices();
        m_lateCarrying.forget();
    }
    for (const Target& target : touched) {
        if (!isDraft(target)) {
            show(target);
        }
        showConflicts(target);
    }
    if (hasOtherDrafts) {
        showAllPassages(); // where a passage stands depends on which drafts there are
    }
    return result;
}

void ReviewStateBuilder::show(const Target& target) {
    const Record& record = m_records.at(target);
    switch (target.kind) {
    case TargetKind::Document:
    case TargetKind::Draft:
        break; // shown all together
    case TargetKind::Annotation:
        showAnnotation(AnnotationId{target.id}, record);
        break;
    case TargetKind::Reply:
        showReply(ReplyId{target.id}, record);
        break;
    case TargetKind::CrossReference:
        showCrossReference(CrossReferenceId{target.id}, record);
        break;
    case TargetKind::Review:
        showReview(record);
        break;
    case TargetKind::Dismissal:
        showDismissal(DismissalId{target.id}, record);
        break;
    case TargetKind::Concept:
        showOwnConcept(OwnConceptId{target.id}, record);
        break;
    }
}

void ReviewStateBuilder::showAllPassages() {
    const std::set<Target> late = std::exchange(m_carriedLate, {});
    const auto show = [&](const Target& target, Passage& stands, const Passage& written, CarriedPassages& carried,
                          QLatin1String prefix, QLatin1String settledPrefix) {
        if (late.contains(target)) {
            carried = carriedPassages(m_records.at(target), prefix, settledPrefix);
        }
        carryLate(target, written, settledPrefix, carried);
        stands = standing(written, carried);
    };
    const auto showEnds = [&](const Target& target, auto& item) {
        show(target, item.from, item.writtenFrom, item.carriedFrom, field::kFromCarriedPrefix,
             field::kFromSettledPrefix);
        show(target, item.to, item.writtenTo, item.carriedTo, field::kToCarriedPrefix, field::kToSettledPrefix);
    };
    for (auto& [id, annotation] : m_state.m_annotations) {
        show({TargetKind::Annotation, id.value}, annotation.anchors, annotation.written, annotation.carried,
             field::kCarriedPrefix, field::kSettledPrefix);
    }
    for (auto& [id, link] : m_state.m_crossReferences) {
        showEnds({TargetKind::CrossReference, id.value}, link);
    }
    for (auto& [id, dismissal] : m_state.m_dismissals) {
        showEnds({TargetKind::Dismissal, id.value}, dismissal);
    }
}

CarriedPassages ReviewStateBuilder::carriedIn(const Target& target, const Passage& written, QLatin1String prefix,
                                              QLatin1String settledPrefix) {
    CarriedPassages carried = carriedPassages(m_records.at(target), prefix, settledPrefix);
    carryLate(target, written, settledPrefix, carried);
    return carried;
}

void ReviewStateBuilder::carryLate(const Target& target, const Passage& written, QLatin1String settledPrefix,
                                   CarriedPassages& carried) {
    const auto settlementIn = [&](DraftId draft) {
        return settledAs(m_records.at(target), settledPrefix + draft.toString());
    };
    if (m_lateCarrying.fill(m_state, written, settlementIn, carried)) {
        m_carriedLate.insert(target);
    }
}

Passage ReviewStateBuilder::standing(const Passage& written, const CarriedPassages& carried) const {
    return standingPassage(written, carried, [this](DraftId draft) {
        const Draft* const known = m_state.draft(draft);
        const auto& documents = m_state.m_documents;
        const auto owner = std::find_if(documents.begin(), documents.end(), [known](const ReviewedDocument& document) {
            return known != nullptr && document.id == known->document;
        });
        return owner == documents.end() ? std::vector<DraftId>() : owner->drafts;
    });
}

Result<void> ReviewStateBuilder::showDocuments() {
    Result<void> result;
    std::vector<ReviewedDocument> documents;
    std::map<DraftId, Draft> drafts;
    for (const auto& [target, record] : m_records.all()) { // in order of kind: documents first, each kind by time
        if (target.kind == TargetKind::Document && record.exists()) {
            documents.push_back({.id = {target.id}, .number = int(documents.size()) + 1, .drafts = {}});
        } else if (target.kind == TargetKind::Draft && record.exists()) {
            const auto document = DocumentId::parse(record.value(field::kDocument).toString());
            const auto owner = std::find_if(documents.begin(), documents.end(), [&](const ReviewedDocument& d) {
                return document && d.id == *document;
            });
            if (owner == documents.end()) {
                continue;
            }
            auto shown = draft(DraftId{target.id}, record);
            if (!shown) {
                result = std::unexpected(shown.error());
                continue;
            }
            owner->drafts.push_back(shown->id);
            shown->document = owner->id;
            shown->number = int(owner->drafts.size());
            drafts.emplace(shown->id, *std::move(shown));
        } else if (target.kind > TargetKind::Draft) {
            break;
        }
    }
    m_state.m_documents = std::move(documents);
    m_state.m_drafts = std::move(drafts);
    return result;
}

void ReviewStateBuilder::showAlignmentChoices() {
    m_state.m_alignmentChoices.clear();
    for (const auto& [id, draft] : m_state.m_drafts) {
        const QJsonObject& fields = m_records.at({TargetKind::Draft, id.value}).fields();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!it.key().startsWith(field::kAlignedPrefix)) {
                continue;
            }
            const QStringList parts = it.key().mid(field::kAlignedPrefix.size()).split(u':');
            const auto left = DraftId::parse(parts.front());
            const auto choice = alignmentChoiceFromString(it.value().toString());
            if (choice && left && parts.size() == 3 && m_state.m_drafts.contains(*left)) {
                m_state.m_alignmentChoices.emplace(ParagraphPair{*left, parts[1], id, parts[2]}, *choice);
            }
        }
    }
}

Result<Draft> ReviewStateBuilder::draft(DraftId id, const Record& record) const {
    Draft draft;
    draft.id = id;
    draft.label = record.value(field::kLabel).toString();
    draft.source = sourceInfoFromJson(record.value(field::kSource).toObject());
    draft.added = timeOf(id.value);
    draft.undoneRepairs = undoneRepairs(record);
    const Draft* shown = m_state.draft(id);
    if (shown != nullptr) {
        draft.imported = shown->imported;
    } else if (auto loaded = m_loadStructure(draft.source.sha256)) {
        draft.imported = *std::move(loaded);
    } else {
        return std::unexpected(loaded.error());
    }
    if (shown != nullptr && shown->undoneRepairs == draft.undoneRepairs) {
        draft.structure = shown->structure;
    } else if (draft.undoneRepairs.isEmpty()) {
        draft.structure = draft.imported;
    } else {
        draft.structure =
            std::make_shared<const Document>(withoutRepairs(*draft.imported, draft.undoneRepairs));
    }
    return draft;
}

void ReviewStateBuilder::showAnnotation(AnnotationId id, const Record& record) {
    const auto anchors = passageFromJson(record.value(field::kAnchors).toArray());
    const bool shown = m_state.m_annotations.contains(id);
    if (!record.exists() || !anchors) {
        m_state.m_annotations.erase(id);
    } else {
        m_state.m_annotations[id] = Annotation{
            .id = id,
            .author = record.author(),
            .created = timeOf(id.value),
            .modified = modified({TargetKind::Annotation, id.value}),
            .kind = annotationKindFromString(record.value(field::kKind).toString())
                        .value_or(AnnotationKind::Comment),
            .state = annotationStateFromString(record.value(field::kState).toString())
                         .value_or(AnnotationState::Open),
            .color = record.value(field::kColor).toString(),
            .body = record.value(field::kBody).toString(),
            .replacement = record.value(field::kReplacement).toString(),
            .tags = stringsOf(record.value(field::kTags)),
            .assignee = record.value(field::kAssignee).toString(),
            .written = *anchors,
            .carried = carriedIn({TargetKind::Annotation, id.value}, *anchors, field::kCarriedPrefix,
                                 field::kSettledPrefix),
        };
    }
    if (const auto it = m_state.m_annotations.find(id); it != m_state.m_annotations.end()) {
        attribute(it->second, record, it->second.modified != it->second.created);
        it->second.anchors = standing(it->second.written, it->second.carried);
        showDecision(it->second);
        if (it->second.decidedBy.isEmpty() && it->second.imported) { // nobody here has said otherwise
            it->second.decidedBy = it->second.imported->decidedBy;
            it->second.decided = it->second.imported->decided;
        }
    }
    if (shown != m_state.m_annotations.contains(id)) {
        showRepliesTo(id);
    }
}

/// The latest step that said what the state is now: one that was undone said nothing.
void ReviewStateBuilder::showDecision(Annotation& annotation) const {
    const Change* const latest = m_records.newestChange({TargetKind::Annotation, annotation.id.value}, field::kState);
    if (latest != nullptr && latest->value.toString() == toString(annotation.state)) {
        annotation.decidedBy = latest->author;
        annotation.decided = timeOf(latest->id.value);
    }
}

void ReviewStateBuilder::showReview(const Record& record) {
    m_state.m_title = record.value(field::kTitle).toString();
    m_state.m_tagColors.clear();
    const QJsonObject& fields = record.fields();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().startsWith(field::kTagColorPrefix) && !it.value().toString().isEmpty()) {
            m_state.m_tagColors.emplace(it.key().mid(field::kTagColorPrefix.size()), it.value().toString());
        }
    }
}

void ReviewStateBuilder::showReply(ReplyId id, const Record& record) {
    const auto annotation = AnnotationId::parse(record.value(field::kAnnotation).toString());
    if (!record.exists() || !annotation || !m_state.m_annotations.contains(*annotation)) {
        m_state.m_replies.erase(id);
        return;
    }
    m_state.m_replies[id] = Reply{
        .id = id,
        .annotation = *annotation,
        .author = record.author(),
        .created = timeOf(id.value),
        .body = record.value(field::kBody).toString(),
    };
    attribute(m_state.m_replies[id], record, false);
}

void ReviewStateBuilder::showRepliesTo(AnnotationId id) {
    for (const ReplyId reply : m_records.thread(id)) {
        showReply(reply, m_records.at({TargetKind::Reply, reply.value}));
    }
}

void ReviewStateBuilder::showCrossReference(CrossReferenceId id, const Record& record) {
    const auto from = passageFromJson(record.value(field::kFrom).toArray());
    const auto to = passageFromJson(record.value(field::kTo).toArray());
    if (!record.exists() || !from || !to) {
        m_state.m_crossReferences.erase(id);
        return;
    }
    const Target target{TargetKind::CrossReference, id.value};
    m_state.m_crossReferences[id] = CrossReference{
        .id = id,
        .author = record.author(),
        .created = timeOf(id.value),
        .modified = modified(target),
        .relation = record.value(field::kRelation).toString(),
        .note = record.value(field::kNote).toString(),
        .writtenFrom = *from,
        .writtenTo = *to,
        .carriedFrom = carriedIn(target, *from, field::kFromCarriedPrefix, field::kFromSettledPrefix),
        .carriedTo = carriedIn(target, *to, field::kToCarriedPrefix, field::kToSettledPrefix),
        .origin = suggestionOriginFromJson(record.value(field::kOrigin).toObject()),
    };
    CrossReference& link = m_state.m_crossReferences[id];
    attribute(link, record, link.modified != link.created);
    link.from = standing(link.writtenFrom, link.carriedFrom);
    link.to = standing(link.writtenTo, link.carriedTo);
}

void ReviewStateBuilder::showDismissal(DismissalId id, const Record& record) {
    const auto from = passageFromJson(record.value(field::kFrom).toArray());
    const auto to = passageFromJson(record.value(field::kTo).toArray());
    if (!record.exists() || !from || !to) {
        m_state.m_dismissals.erase(id);
        return;
    }
    const Target target{TargetKind::Dismissal, id.value};
    Dismissal& dismissal = m_state.m_dismissals[id];
    dismissal = {
        .id = id,
        .author = record.author(),
        .created = timeOf(id.value),
        .writtenFrom = *from,
        .writtenTo = *to,
        .carriedFrom = carriedIn(target, *from, field::kFromCarriedPrefix, field::kFromSettledPrefix),
        .carriedTo = carriedIn(target, *to, field::kToCarriedPrefix, field::kToSettledPrefix),
    };
    dismissal.from = standing(dismissal.writtenFrom, dismissal.carriedFrom);
    dismissal.to = standing(dismissal.writtenTo, dismissal.carriedTo);
}

void ReviewStateBuilder::showOwnConcept(OwnConceptId id, const Record& record) {
    if (!record.exists()) {
        m_state.m_ownConcepts.erase(id);
        return;
    }
    m_state.m_ownConcepts[id] = OwnConcept{
        .id = id,
        .author = record.author(),
        .created = timeOf(id.value),
        .words = {.name = record.value(field::kName).toString(),
                  .wordings = stringsOf(record.value(field::kWordings)),
                  .related = stringsOf(record.value(field::kRelated))},
    };
}

void ReviewStateBuilder::showConflicts(const Target& target) {
    auto conflicts = m_records.conflicts(target);
    const bool exists = target.kind == TargetKind::Review || m_records.at(target).exists();
    if (conflicts.empty() || !exists) {
        m_state.m_conflicts.erase(target);
    } else {
        m_state.m_conflicts.insert_or_assign(target, std::move(conflicts));
    }
}

QDateTime ReviewStateBuilder::modified(const Target& target) const {
    return timeOf(std::max(ChangeId{target.id}, m_records.newestChange(target)).value);
}

} // namespace duikan
