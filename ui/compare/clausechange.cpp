// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/clausechange.h"

#include "core/compare/comparisonnotes.h"
#include "core/export/comparisonwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duikan {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ClauseChange)
};

bool isWordingChanged(const ComparedPair& pair) {
    return std::ranges::any_of(pair.hunks, [](const Hunk& hunk) { return hunk.op != Hunk::Op::Equal; });
}

ChangeKinds kindsOf(const ComparedPair& pair) {
    ChangeKinds kinds;
    const auto set = [&kinds](ChangeKind kind) { kinds.set(size_t(kind)); };
    switch (pair.relation) {
    case PairRelation::Unchanged:
        if (isWordingChanged(pair)) {
            set(ChangeKind::Spacing);
        }
        break;
    case PairRelation::Amended:
        set(ChangeKind::Amended);
        break;
    case PairRelation::Moved:
    case PairRelation::MovedAmended:
        set(ChangeKind::Moved);
        break;
    case PairRelation::Split:
    case PairRelation::Merged:
        set(ChangeKind::SplitOrMerged);
        break;
    case PairRelation::Inserted:
        set(ChangeKind::Inserted);
        break;
    case PairRelation::Deleted:
        set(ChangeKind::Deleted);
        break;
    }
    for (const ComparisonNote& note : pair.notes) {
        switch (note.kind) {
        case ComparisonNoteKind::OperativeVerb:
            kinds.reset(size_t(ChangeKind::Amended)); // counted once, as what is to be seen first
            set(ChangeKind::VerbForce);
            break;
        case ComparisonNoteKind::Number:
        case ComparisonNoteKind::Date:
            set(ChangeKind::Figures);
            break;
        case ComparisonNoteKind::Citation:
        case ComparisonNoteKind::InternalReference:
            set(ChangeKind::Citations);
            break;
        case ComparisonNoteKind::SponsorJoined:
        case ComparisonNoteKind::SponsorLeft:
            set(ChangeKind::Sponsors);
            break;
        case ComparisonNoteKind::AgreedLanguageMoved:
            set(ChangeKind::AgreedLanguage);
            break;
        case ComparisonNoteKind::Renumbered:
            break;
        }
    }
    const bool isRenumbered = std::ranges::any_of(pair.notes, [](const ComparisonNote& note) {
        return note.kind == ComparisonNoteKind::Renumbered;
    });
    if (kinds.none() && isRenumbered) {
        set(ChangeKind::Renumbered);
    }
    return kinds;
}

ChangeKind leading(const ChangeKinds& kinds) {
    for (int kind = 0; kind < kChangeKinds; ++kind) {
        if (kinds.test(size_t(kind))) {
            return ChangeKind(kind);
        }
    }
    return ChangeKind::Renumbered;
}

double similarityOf(const std::vector<Hunk>& hunks, qsizetype left, qsizetype right) {
    qsizetype kept = 0;
    for (const Hunk& hunk : hunks) {
        kept += hunk.op == Hunk::Op::Equal ? hunk.left.length() + hunk.right.length() : 0;
    }
    return left + right == 0 ? 1.0 : double(kept) / double(left + right);
}

} // namespace

std::vector<ClauseChange> changesOf(const Comparison& comparison) {
    std::vector<ClauseChange> changes;
    for (size_t i = 0; i < comparison.pairs.size(); ++i) {
        const ChangeKinds kinds = kindsOf(comparison.pairs[i]);
        if (kinds.any()) {
            changes.push_back({int(i), leading(kinds), kinds});
        }
    }
    return changes;
}

void showToTheLetter(Comparison& comparison, const Document& left, const Document& right) {
    for (ComparedPair& pair : comparison.pairs) {
        if (pair.left.empty() || pair.right.empty()) {
            continue;
        }
        // What was reworded is handed over as one stretch, so that its letters are compared too.
        std::vector<Hunk> stretches;
        for (const Hunk& hunk : pair.hunks) {
            const bool follows = !stretches.empty() && hunk.op == Hunk::Op::Insert &&
                                 stretches.back().op == Hunk::Op::Delete;
            if (follows) {
                stretches.back() = {Hunk::Op::Equal, stretches.back().left, hunk.right};
            } else {
                stretches.push_back(hunk);
            }
        }
        pair.hunks = toTheLetter(stretches, joinedText(left, pair.left), joinedText(right, pair.right));
    }
}

Comparison compareClauses(const Document& left, int leftOrdinal, const Document& right, int rightOrdinal) {
    Comparison comparison;
    ComparedPair pair;
    pair.left = {leftOrdinal};
    pair.right = {rightOrdinal};
    const QString before = joinedText(left, pair.left);
    const QString after = joinedText(right, pair.right);
    pair.hunks = diffWording(before, after);
    pair.relation = isWordingChanged(pair) ? PairRelation::Amended : PairRelation::Unchanged;
    pair.similarity = similarityOf(pair.hunks, before.size(), after.size());
    comparison.pairs.push_back(std::move(pair));
    addNotes(comparison, left, right);
    // Two clauses of two documents have numbers of their own, and refer to paragraphs of their own.
    std::erase_if(comparison.pairs.front().notes, [](const ComparisonNote& note) {
        return note.kind == ComparisonNoteKind::Renumbered || note.kind == ComparisonNoteKind::InternalReference;
    });
    return comparison;
}

const ComparisonNote* operativeVerb(const ComparedPair& pair) {
    const auto note = std::ranges::find(pair.notes, ComparisonNoteKind::OperativeVerb, &ComparisonNote::kind);
    return note == pair.notes.end() ? nullptr : &*note;
}

QString changeKindName(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::VerbForce:
        return ChangeWords::tr("Verb force");
    case ChangeKind::Amended:
        return ChangeWords::tr("Amended");
    case ChangeKind::Moved:
        return ChangeWords::tr("Moved");
    case ChangeKind::Inserted:
        return ChangeWords::tr("Inserted");
    case ChangeKind::Deleted:
        return ChangeWords::tr("Deleted");
    case ChangeKind::SplitOrMerged:
        return ChangeWords::tr("Split or merged");
    case ChangeKind::Figures:
        return ChangeWords::tr("Figures and dates");
    case ChangeKind::Citations:
        return ChangeWords::tr("Citations");
    case ChangeKind::AgreedLanguage:
        return ChangeWords::tr("Agreed language moved");
    case ChangeKind::Sponsors:
        return ChangeWords::tr("Sponsors");
    case ChangeKind::Spacing:
        return ChangeWords::tr("Spacing and width");
    case ChangeKind::Renumbered:
        return ChangeWords::tr("Renumbered only");
    }
    return {};
}

QString changeName(const ClauseChange& change, const ComparedPair& pair) {
    if (change.kind == ChangeKind::VerbForce) {
        const ComparisonNote* verb = operativeVerb(pair);
        const auto force = [](const ComparisonNoteSide& side) { return QString::number(side.force.value_or(0)); };
        return ChangeWords::tr("verb force %1 → %2").arg(force(verb->left), force(verb->right));
    }
    if (pair.relation == PairRelation::Unchanged) {
        return change.kind == ChangeKind::Renumbered ? ChangeWords::tr("renumbered")
                                                     : changeKindName(change.kind).toLower();
    }
    return ComparisonWords::of(pair.relation);
}

ChangeColors changeColors(ChangeKind kind, const Theme& theme) {
    const bool isDark = theme.tone == Theme::Tone::Dark;
    const auto either = [isDark](QRgb light, QRgb dark) { return QColor::fromRgb(isDark ? dark : light); };
    switch (kind) {
    case ChangeKind::VerbForce:
        return {theme.relation(QStringLiteral("conflicts")), theme.deleted};
    case ChangeKind::Moved:
    case ChangeKind::SplitOrMerged:
        return {either(0x4F3A8C, 0xCFC3F6), either(0xE5E2F7, 0x3B3560)};
    case ChangeKind::Inserted:
        return {theme.insertedText, theme.inserted};
    case ChangeKind::Deleted:
        return {theme.deletedText, theme.deleted};
    case ChangeKind::Amended:
    case ChangeKind::Figures:
    case ChangeKind::Citations:
    case ChangeKind::AgreedLanguage:
    case ChangeKind::Sponsors:
        return {either(0x8A5A00, 0xDCB65E), either(0xF5E9CF, 0x51461F)};
    case ChangeKind::Spacing:
    case ChangeKind::Renumbered:
        return {theme.label, theme.innerLine};
    }
    return {theme.label, theme.innerLine};
}

} // namespace duikan
