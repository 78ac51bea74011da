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

/// Collects the changes of one settling, with what follows from it in still later drafts.
class Review::Private::Settling {
public:
    Settling(Review::Private& review, DraftId draft, Settlement settlement)
        : m_review(review)
        , m_draft(draft)
        , m_settlement(settlement) {}

    [[nodiscard]] Result<void> add(const LedgerEntry& entry) {
        const ReviewState& state = m_review.builder.state();
        if (const Annotation* const note = state.annotation(entry.annotation)) {
            return add({TargetKind::Annotation, note->id.value}, field::kCarriedPrefix, field::kSettledPrefix,
                       note->carried);
        }
        if (const CrossReference* const link = state.crossReference(entry.crossReference)) {
            const Target target{TargetKind::CrossReference, link->id.value};
            return entry.side == LinkSide::From
                       ? add(target, field::kFromCarriedPrefix, field::kFromSettledPrefix, link->carriedFrom)
                       : add(target, field::kToCarriedPrefix, field::kToSettledPrefix, link->carriedTo);
        }
        return failure(ErrorKind::UnknownItem, (entry.annotation.isNull() ? entry.crossReference.toString()
                                                                           : entry.annotation.toString()));
    }

    std::vector<Change> changes;

private:
    [[nodiscard]] Result<void> add(const Target& target, QLatin1String carriedPrefix, QLatin1String settledPrefix,
                                   const CarriedPassages& passages) {
        const auto known = passages.find(m_draft);
        if (known == passages.end()) {
            return failure(ErrorKind::UnknownItem, target.id.toString());
        }
        CarriedPassage passage = known->second;
        if ((m_settlement == Settlement::Confirmed && passage.found.empty()) ||
            (m_settlement == Settlement::Other && passage.second.empty())) {
            return failure(ErrorKind::InvalidArgument, target.id.toString(), QStringLiteral("no such place"));
        }
        m_review.addEdit(changes, target, settledPrefix + m_draft.toString(), toString(passage.settlement),
                         QJsonValue(toString(m_settlement)));
        const Passage stood = passage.standing();
        passage.settlement = m_settlement;
        if (passage.standing() != stood) {
            carryOn(target, carriedPrefix, passages, passage.standing());
        }
        return {};
    }

    void carryOn(const Target& target, QLatin1String prefix, const CarriedPassages& passages, Passage standing) {
        const ReviewState& state = m_review.builder.state();
        const auto& drafts = state.document(state.documentNumber(m_draft))->drafts;
        auto draft = std::find(drafts.begin(), drafts.end(), m_draft);
        for (DraftId from = *draft++; draft != drafts.end(); from = *draft++) {
            const auto known = passages.find(*draft);
            const bool isKnown = known != passages.end();
            if (isKnown && known->second.settlement != Settlement::None) {
                return;
            }
            const auto carried = standing.empty() ? std::nullopt : carrier(from, *draft).carry(standing);
            const QJsonValue nothing(QJsonValue::Undefined);
            m_review.addEdit(changes, target, prefix + draft->toString(),
                             isKnown ? QJsonValue(toJson(known->second)) : nothing,
                             carried ? QJsonValue(toJson(*carried)) : nothing);
            standing = carried ? carried->standing() : Passage();
        }
    }

    [[nodiscard]] const PassageCarrier& carrier(DraftId from, DraftId to) {
        auto& known = m_carriers[to];
        if (!known) {
            const ReviewState& state = m_review.builder.state();
            known = std::make_unique<PassageCarrier>(from, state.draft(from)->structure, to,
                                                     state.draft(to)->structure, choicesBetween(state, from, to));
        }
        return *known;
    }

    Review::Private& m_review;
    DraftId m_draft;
    Settlement m_settlement;
    std::map<DraftId, std::unique_ptr<PassageCarrier>> m_carriers;
};

Result<void> Review::settle(AnnotationId id, DraftId draft, Settlement settlement) {
    return settle({LedgerEntry{.annotation = id, .crossReference = {}, .carried = {}}}, draft, settlement);
}

Result<void> Review::settle(CrossReferenceId id, LinkSide side, DraftId draft, Settlement settlement) {
    return settle({LedgerEntry{.annotation = {}, .crossReference = id, .side = side, .carried = {}}}, draft,
                  settlement);
}

Result<void> Review::confirmRewording(CrossReferenceId id) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    const CrossReference* const link = state().crossReference(id);
    if (link == nullptr) {
        return failure(ErrorKind::UnknownItem, id.toString());
    }
    std::vector<Change> changes;
    const auto confirm = [&](const CarriedPassages& passages, QLatin1String prefix) {
        for (const auto& [draft, passage] : passages) {
            if (passage.verdict == toString(Verdict::Amended) && passage.settlement == Settlement::None) {
                d->addEdit(changes, {TargetKind::CrossReference, id.value}, prefix + draft.toString(),
                           toString(Settlement::None), QJsonValue(toString(Settlement::Confirmed)));
            }
        }
    };
    confirm(link->carriedFrom, field::kFromSettledPrefix);
    confirm(link->carriedTo, field::kToSettledPrefix);
    return perform(QStringLiteral("settle-passage"), std::move(changes));
}

Result<void> Review::settle(const std::vector<LedgerEntry>& entries, DraftId draft, Settlement settlement) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    Private::Settling settling(*d, draft, settlement);
    for (const LedgerEntry& entry : entries) {
        if (auto added = settling.add(entry); !added) {
            return added;
        }
    }
    return perform(entries.size() == 1 ? QStringLiteral("settle-passage") : QStringLiteral("settle-passages"),
                   std::move(settling.changes));
}

} // namespace duikan
