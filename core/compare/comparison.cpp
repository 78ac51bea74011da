// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/base/enumnames.h"
#include "core/compare/comparisonnotes.h"
#include "core/compare/words.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr EnumNames<PairRelation, 8> kRelations{{
    {PairRelation::Unchanged, u"unchanged"},
    {PairRelation::Amended, u"amended"},
    {PairRelation::Moved, u"moved"},
    {PairRelation::MovedAmended, u"moved-amended"},
    {PairRelation::Split, u"split"},
    {PairRelation::Merged, u"merged"},
    {PairRelation::Inserted, u"inserted"},
    {PairRelation::Deleted, u"deleted"},
}};

constexpr EnumNames<ComparisonNoteKind, 9> kNoteKinds{{
    {ComparisonNoteKind::OperativeVerb, u"operative-verb"},
    {ComparisonNoteKind::Number, u"number"},
    {ComparisonNoteKind::Date, u"date"},
    {ComparisonNoteKind::Citation, u"citation"},
    {ComparisonNoteKind::AgreedLanguageMoved, u"agreed-language-moved"},
    {ComparisonNoteKind::Renumbered, u"renumbered"},
    {ComparisonNoteKind::InternalReference, u"internal-reference"},
    {ComparisonNoteKind::SponsorJoined, u"sponsor-joined"},
    {ComparisonNoteKind::SponsorLeft, u"sponsor-left"},
}};

constexpr EnumNames<AlignmentChoice::Kind, 3> kChoices{{
    {AlignmentChoice::Kind::Tie, u"tie"},
    {AlignmentChoice::Kind::Untie, u"untie"},
    {AlignmentChoice::Kind::Moved, u"moved"},
}};

std::vector<QString> wordings(const Document& document) {
    std::vector<QString> out;
    out.reserve(document.paragraphs.size());
    for (const Paragraph& paragraph : document.paragraphs) {
        out.push_back(paragraph.text);
    }
    return out;
}

std::vector<AlignmentInput::Choice> choicesByIndex(const Document& left, const Document& right,
                                                   const std::vector<AlignmentChoice>& choices) {
    std::vector<AlignmentInput::Choice> out;
    for (const AlignmentChoice& choice : choices) {
        const Paragraph* const from = left.byId(choice.left);
        const Paragraph* const to = right.byId(choice.right);
        if (from && to) {
            out.push_back({.left = from->ordinal - 1,
                           .right = to->ordinal - 1,
                           .tied = choice.kind != AlignmentChoice::Kind::Untie,
                           .moved = choice.kind == AlignmentChoice::Kind::Moved});
        }
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        return std::pair(a.left, a.right) < std::pair(b.left, b.right);
    });
    return out;
}

std::vector<int> ordinals(const std::vector<int>& indices) {
    std::vector<int> out;
    out.reserve(indices.size());
    for (const int index : indices) {
        out.push_back(index + 1);
    }
    return out;
}

bool isUnchanged(const std::vector<Hunk>& hunks) {
    return std::all_of(hunks.begin(), hunks.end(),
                       [](const Hunk& hunk) { return hunk.op == Hunk::Op::Equal; });
}

PairRelation relationOf(const AlignedGroup& group, const std::vector<Hunk>& hunks) {
    if (group.left.empty()) {
        return PairRelation::Inserted;
    }
    if (group.right.empty()) {
        return PairRelation::Deleted;
    }
    if (group.right.size() > 1) {
        return PairRelation::Split;
    }
    if (group.left.size() > 1) {
        return PairRelation::Merged;
    }
    if (isUnchanged(hunks)) {
        return group.moved ? PairRelation::Moved : PairRelation::Unchanged;
    }
    return group.moved ? PairRelation::MovedAmended : PairRelation::Amended;
}

/// Puts one side together again from the hunks alone and holds it against the draft.
bool givesBack(const Document& document, const Comparison& comparison, Hunk::Op onlyThere,
               std::vector<int> ComparedPair::*side, TextRange Hunk::*range) {
    std::vector<int> seen;
    for (const ComparedPair& pair : comparison.pairs) {
        const QString whole = joinedText(document, pair.*side);
        QString rebuilt;
        rebuilt.reserve(whole.size());
        for (const Hunk& hunk : pair.hunks) {
            if (hunk.op == Hunk::Op::Equal || hunk.op == onlyThere) {
                rebuilt += QStringView(whole).sliced((hunk.*range).begin, (hunk.*range).length());
            }
        }
        if (rebuilt != whole) {
            return false;
        }
        seen.insert(seen.end(), (pair.*side).begin(), (pair.*side).end());
    }
    std::sort(seen.begin(), seen.end());
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] != int(i) + 1) {
            return false;
        }
    }
    return seen.size() == document.paragraphs.size();
}

} // namespace

QString toString(PairRelation relation) {
    return kRelations.name(relation);
}

QString toString(AlignmentChoice::Kind kind) {
    return kChoices.name(kind);
}

std::optional<AlignmentChoice::Kind> alignmentChoiceFromString(QStringView name) {
    return kChoices.value(name);
}

QString toString(ComparisonNoteKind kind) {
    return kNoteKinds.name(kind);
}

int Comparison::count(PairRelation relation) const {
    return int(std::count_if(pairs.begin(), pairs.end(),
                             [relation](const ComparedPair& pair) { return pair.relation == relation; }));
}

QString joinedText(const Document& document, const std::vector<int>& ordinals) {
    if (ordinals.size() == 1) { // nearly always: the text itself, not a copy
        const Paragraph* const paragraph = document.at(ordinals.front());
        return paragraph ? paragraph->text : QString();
    }
    QString out;
    for (const int ordinal : ordinals) {
        if (!out.isEmpty() || ordinal != ordinals.front()) {
            out += u'\n';
        }
        if (const Paragraph* const paragraph = document.at(ordinal)) {
            out += paragraph->text;
        }
    }
    return out;
}

std::vector<AlignedGroup> alignDocuments(const Document& left, const Document& right,
                                         const std::vector<AlignmentChoice>& choices) {
    return align({wordings(left), wordings(right), choicesByIndex(left, right, choices)});
}

namespace {

/// `vocabulary` knows texts of the documents themselves, not such as are put together for a split or a merge.
ComparedPair comparePair(const Document& left, const Document& right, const AlignedGroup& group,
                         Vocabulary& vocabulary) {
    ComparedPair pair{.left = ordinals(group.left),
                      .right = ordinals(group.right),
                      .relation = PairRelation::Unchanged,
                      .moved = group.moved,
                      .chosen = group.chosen,
                      .similarity = group.similarity,
                      .hunks = {},
                      .notes = {}};
    const QString before = joinedText(left, pair.left);
    const QString after = joinedText(right, pair.right);
    const bool isJoined = pair.left.size() > 1 || pair.right.size() > 1;
    pair.hunks = isJoined ? diffWording(before, after) : diffWording(before, after, vocabulary);
    pair.relation = relationOf(group, pair.hunks);
    if (pair.relation == PairRelation::Unchanged || pair.relation == PairRelation::Moved) {
        pair.similarity = 1.0;
    }
    return pair;
}

} // namespace

ComparedPair compareGroup(const Document& left, const Document& right, const AlignedGroup& group) {
    Vocabulary vocabulary;
    return comparePair(left, right, group, vocabulary);
}

Comparison compareDocuments(const Document& left, const Document& right,
                            const std::vector<AlignmentChoice>& choices) {
    Comparison comparison;
    const auto groups = alignDocuments(left, right, choices);
    comparison.pairs.reserve(groups.size());
    Vocabulary vocabulary;
    for (const AlignedGroup& group : groups) {
        comparison.pairs.push_back(comparePair(left, right, group, vocabulary));
    }
    addNotes(comparison, left, right);
    comparison.proof = {
        .rejectAllEqualsLeft =
            givesBack(left, comparison, Hunk::Op::Delete, &ComparedPair::left, &Hunk::left),
        .acceptAllEqualsRight =
            givesBack(right, comparison, Hunk::Op::Insert, &ComparedPair::right, &Hunk::right),
    };
    return comparison;
}

} // namespace duikan
