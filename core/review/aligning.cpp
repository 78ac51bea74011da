// SPDX-License-Identifier: GPL-3.0-or-later
// The acts that correct the alignment of drafts, and what they make of the passages carried between them.
#include "core/review/carrying.h"
#include "core/review/fields.h"
#include "core/review/review_p.h"

#include <algorithm>
#include <set>

namespace duikan {

namespace {

constexpr QLatin1String kNoChoice{"none"};

QString fieldOf(const ParagraphPair& pair) {
    return field::kAlignedPrefix + pair.left.toString() + u':' + pair.leftParagraph + u':' +
           pair.rightParagraph;
}

QString nameOf(std::optional<AlignmentChoice::Kind> choice) {
    return choice ? toString(*choice) : QString(kNoChoice);
}

QString titleOf(std::optional<AlignmentChoice::Kind> choice) {
    if (!choice) {
        return QStringLiteral("leave-alignment");
    }
    switch (*choice) {
    case AlignmentChoice::Kind::Tie:
        return QStringLiteral("tie-paragraphs");
    case AlignmentChoice::Kind::Untie:
        return QStringLiteral("untie-paragraphs");
    case AlignmentChoice::Kind::Moved:
        break;
    }
    return QStringLiteral("mark-moved");
}

/// Ids of the earlier draft's paragraphs of which one alignment says something else than the other.
std::set<QString> differing(const Document& earlier, const std::vector<AlignedGroup>& before,
                            const std::vector<AlignedGroup>& after) {
    std::set<QString> ids;
    const auto add = [&](const std::vector<AlignedGroup>& groups, const std::vector<AlignedGroup>& others) {
        std::map<int, const AlignedGroup*> byLeft;
        for (const AlignedGroup& other : others) {
            for (const int left : other.left) {
                byLeft[left] = &other;
            }
        }
        for (const AlignedGroup& group : groups) {
            for (const int left : group.left) {
                if (!(*byLeft.at(left) == group)) {
                    ids.insert(earlier.paragraphs[size_t(left)].id);
                }
            }
        }
    };
    add(before, after);
    add(after, before);
    return ids;
}

} // namespace

/// Carries anew what nobody settled and what stands in a paragraph that is aligned otherwise now.
class Review::Private::Recarrying {
public:
    Recarrying(Review::Private& review, const Draft& earlier, const Draft& later,
               const std::vector<AlignmentChoice>& choices)
        : m_review(review)
        , m_later(later.id)
        , m_anchorer(earlier.structure)
        , m_concerned(differing(
              *earlier.structure,
              alignDocuments(*earlier.structure, *later.structure,
                             choicesBetween(review.builder.state(), earlier.id, later.id)),
              alignDocuments(*earlier.structure, *later.structure, choices)))
        , m_earlier(earlier.structure)
        , m_carrier(earlier.id, earlier.structure, later.id, later.structure, choices) {}

    void add(std::vector<Change>& changes, const Target& target, QLatin1String prefix,
             const CarriedPassages& passages) const {
        const auto known = passages.find(m_later);
        if (known == passages.end() || known->second.settlement != Settlement::None ||
            std::none_of(known->second.before.begin(), known->second.before.end(),
                         [this](const Anchor& anchor) { return isConcerned(anchor); })) {
            return;
        }
        if (const auto carried = m_carrier.carry(known->second.before)) {
            m_review.addEdit(changes, target, prefix + m_later.toString(), QJsonValue(toJson(known->second)),
                             QJsonValue(toJson(*carried)));
        }
    }

private:
    [[nodiscard]] bool isConcerned(const Anchor& anchor) const {
        const Resolution stood = m_anchorer.resolve(anchor);
        return stood.place && m_concerned.contains(m_earlier->at(stood.place->ordinal)->id);
    }

    Review::Private& m_review;
    DraftId m_later;
    Anchorer m_anchorer;
    std::set<QString> m_concerned;
    DocumentPtr m_earlier;
    PassageCarrier m_carrier;
};

void Review::Private::addRecarried(std::vector<Change>& changes, const ParagraphPair& pair,
                                   std::optional<AlignmentChoice::Kind> choice) {
    const ReviewState& state = builder.state();
    const Draft& later = *state.draft(pair.right);
    const auto& drafts = state.document(state.documentNumber(later.id))->drafts;
    if (drafts.size() < 2 || drafts.back() != pair.right || *(drafts.end() - 2) != pair.left) {
        return; // carried on from there already, or never carried between these two
    }
    std::vector<AlignmentChoice> choices = choicesBetween(state, pair.left, pair.right);
    std::erase_if(choices, [&](const AlignmentChoice& other) {
        return other.left == pair.leftParagraph && other.right == pair.rightParagraph;
    });
    if (choice) {
        choices.push_back({*choice, pair.leftParagraph, pair.rightParagraph});
    }
    const Recarrying recarrying(*this, *state.draft(pair.left), later, choices);
    for (const auto& [id, annotation] : state.annotations()) {
        recarrying.add(changes, {TargetKind::Annotation, id.value}, field::kCarriedPrefix, annotation.carried);
    }
    for (const auto& [id, link] : state.crossReferences()) {
        const Target target{TargetKind::CrossReference, id.value};
        recarrying.add(changes, target, field::kFromCarriedPrefix, link.carriedFrom);
        recarrying.add(changes, target, field::kToCarriedPrefix, link.carriedTo);
    }
}

Result<void> Review::align(const ParagraphPair& pair, std::optional<AlignmentChoice::Kind> choice) {
    if (auto writable = d->checkWritable(); !writable) {
        return writable;
    }
    for (const auto& [draft, paragraph] :
         {std::pair(pair.left, pair.leftParagraph), std::pair(pair.right, pair.rightParagraph)}) {
        const Draft* const known = state().draft(draft);
        if (known == nullptr) {
            return failure(ErrorKind::UnknownItem, draft.toString(), QStringLiteral("no such draft"));
        }
        if (known->structure->byId(paragraph) == nullptr) {
            return failure(ErrorKind::UnknownItem, paragraph, QStringLiteral("no such paragraph"));
        }
    }
    if (pair.left == pair.right) {
        return failure(ErrorKind::InvalidArgument, pair.left.toString(), QStringLiteral("one draft twice"));
    }
    const ParagraphPair kept = inOrderOfDrafts(state(), pair);
    const auto& known = state().alignmentChoices();
    const auto before = known.find(kept);
    std::vector<Change> changes;
    d->addEdit(changes, {TargetKind::Draft, kept.right.value}, fieldOf(kept),
               nameOf(before == known.end() ? std::nullopt : std::optional(before->second)),
               QJsonValue(nameOf(choice)));
    if (!changes.empty()) {
        d->addRecarried(changes, kept, choice);
    }
    return perform(titleOf(choice), std::move(changes));
}

} // namespace duikan
