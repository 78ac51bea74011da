// SPDX-License-Identifier: GPL-3.0-or-later
// The acts that carry passages to the next draft and settle what became of them.
#include "core/review/carrying.h"
#include "core/review/fields.h"
#include "core/review/review_p.h"

#include <algorithm>

namespace duikan {

void Review::Private::addCarried(std::vector<Change>& changes, DocumentId document, DraftId draft,
                                 const DocumentPtr& structure) {
    const ReviewState& state = builder.state();
    const auto& documents = state.documents();
    const auto owner =
        std::find_if(documents.begin(), documents.end(),
                     [document](const ReviewedDocument& known) { return known.id == document; });
    if (owner == documents.end() || owner->drafts.empty()) {
        return;
    }
    const Draft& last = *state.draft(owner->drafts.back());
    const PassageCarrier carrier(last.id, last.structure, draft, structure);
    const auto add = [&](TargetKind kind, Uuid id, QLatin1String prefix, const Passage& passage) {
        if (const auto carried = carrier.carry(passage)) {
            addEdit(changes, {kind, id}, prefix + draft.toString(), QJsonValue(QJsonValue::Undefined),
                    QJsonValue(toJson(*carried)));
        }
    };
    for (const auto& [id, annotation] : state.annotations()) {
        add(TargetKind::Annotation, id.value, field::kCarriedPrefix, annotation.anchors);
    }
    for (const auto& [id, link] : state.crossReferences()) {
        add(TargetKind::CrossReference, id.value, field::kFromCarriedPrefix, link.from);
        add(TargetKind::CrossReference, id.value, field::kToCarriedPrefix, link.to);
    }
    for (const auto& [id, dismissal] : state.dismissals()) {
        add(TargetKind::Dismissal, id.value, field::kFromCarriedPrefix, dismissal.from);
        add(TargetKind::Dismissal, id.value, field::kToCarriedPrefix, dismissal.to);
    }
}

Result<void> Review::settle(AnnotationId id, DraftId draft, Settlement settlement) {
    const Annotation* const annotation = state().annotation(id);
    return settlePassage({TargetKind::Annotation, id.value}, field::kSettledPrefix,
                         annotation != nullptr ? &annotation->carried : nullptr, draft, settlement);
}

Result<void> Review::settle(CrossReferenceId id, LinkSide side, DraftId draft, Settlement settlement) {
    const CrossReference* const link = state().crossReference(id);
    const bool from = side == LinkSide::From;
    return settlePassage({TargetKind::CrossReference, id.value},
                         from ? field::kFromSettledPrefix : field::kToSettledPrefix,
                         link == nullptr ? nullptr
                         : from          ? &link->carriedFrom
                                         : &link->carriedTo,
                         draft, settlement);
}

Result<void> Review::settlePassage(const Target& target, QLatin1String prefix,
                                   const CarriedPassages* passages, DraftId draft, Settlement settlement) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    if (passages == nullptr || !passages->contains(draft)) {
        return failure(ErrorKind::UnknownItem, target.id.toString());
    }
    const CarriedPassage& passage = passages->at(draft);
    if ((settlement == Settlement::Confirmed && passage.found.empty()) ||
        (settlement == Settlement::Other && passage.second.empty())) {
        return failure(ErrorKind::InvalidArgument, target.id.toString(), QStringLiteral("no such place"));
    }
    std::vector<Change> changes;
    d->addEdit(changes, target, prefix + draft.toString(), toString(passage.settlement),
               QJsonValue(toString(settlement)));
    return perform(QStringLiteral("settle-passage"), std::move(changes));
}

} // namespace duikan
