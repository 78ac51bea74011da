// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonwords.h"

#include "core/export/reviewcopywords.h"

namespace duikan {

namespace {

/// A printed number, or a dash where there was none.
QString numberOr(const QString& number) {
    return number.isEmpty() ? QStringLiteral("–") : number;
}

/// Enough of the words to know them by.
QString elided(const QString& words) {
    constexpr qsizetype kLength = 60;
    return words.size() <= kLength ? words : words.left(kLength - 1).trimmed() + u'…';
}

QString forceOf(const ComparisonNoteSide& side) {
    return QString::number(side.force.value_or(0));
}

} // namespace

QString ComparisonWords::of(PairRelation relation) {
    switch (relation) {
    case PairRelation::Unchanged:
        return tr("unchanged");
    case PairRelation::Amended:
        return tr("amended");
    case PairRelation::Moved:
        return tr("moved");
    case PairRelation::MovedAmended:
        return tr("moved and amended");
    case PairRelation::Split:
        return tr("split");
    case PairRelation::Merged:
        return tr("merged");
    case PairRelation::Inserted:
        return tr("inserted");
    case PairRelation::Deleted:
        return tr("deleted");
    }
    return {};
}

QString ComparisonWords::of(const ComparisonNote& note) {
    switch (note.kind) {
    case ComparisonNoteKind::OperativeVerb: {
        const int before = note.left.force.value_or(0);
        const int after = note.right.force.value_or(0);
        const QString direction = after > before   ? tr("stronger")
                                  : after < before ? tr("weaker")
                                                   : tr("same force");
        return tr("%1 (%2) → %3 (%4), %5")
            .arg(note.left.text, forceOf(note.left), note.right.text, forceOf(note.right), direction);
    }
    case ComparisonNoteKind::Number:
        return tr("figure %1 → %2").arg(note.left.text, note.right.text);
    case ComparisonNoteKind::Date:
        return tr("date %1 → %2").arg(note.left.text, note.right.text);
    case ComparisonNoteKind::Citation:
        return note.left.text.isEmpty() ? tr("now cites %1").arg(note.right.text)
               : note.right.text.isEmpty()
                   ? tr("no longer cites %1").arg(note.left.text)
                   : tr("cites %2 instead of %1").arg(note.left.text, note.right.text);
    case ComparisonNoteKind::AgreedLanguageMoved:
        return tr("“%1” moved from %2 to %3").arg(elided(note.left.text), note.left.label, note.right.label);
    case ComparisonNoteKind::Renumbered:
        return tr("renumbered %1 → %2").arg(numberOr(note.left.text), numberOr(note.right.text));
    case ComparisonNoteKind::InternalReference:
        return tr("“%1” now names another paragraph").arg(note.right.text);
    case ComparisonNoteKind::SponsorJoined:
        return tr("%1 joined the sponsors").arg(note.right.text);
    case ComparisonNoteKind::SponsorLeft:
        return tr("%1 left the sponsors").arg(note.left.text);
    }
    return {};
}

QString ComparisonWords::title(const QString& document) {
    return tr("Comparison: %1").arg(document);
}

QString ComparisonWords::fromTo(const QString& left, const QString& right) {
    return tr("%1 compared with %2").arg(right, left);
}

QString ComparisonWords::change() {
    return tr("Change");
}

QString ComparisonWords::unchanged(int count, const QString& from, const QString& to) {
    return count == 1 ? tr("%1: unchanged").arg(from)
                      : tr("%1 to %2: %n paragraph(s) unchanged", nullptr, count).arg(from, to);
}

QString ComparisonWords::certificate() {
    return tr("Certificate");
}

QString ComparisonWords::rejecting(const QString& left) {
    return tr("Rejecting every change gives %1").arg(left);
}

QString ComparisonWords::accepting(const QString& right) {
    return tr("Accepting every change gives %1").arg(right);
}

QString ComparisonWords::verdict(bool holds) {
    return holds ? tr("yes, letter for letter") : tr("no: do not rely on this comparison");
}

QString ComparisonWords::settings() {
    return tr("Settings");
}

QString ComparisonWords::settingsInForce() {
    return tr(
        "by words; width, spacing, line and page breaks are no changes; printed numbers are no wording");
}

QString ComparisonWords::counts() {
    return tr("Paragraphs");
}

QString ComparisonWords::countsOf(const Comparison& comparison) {
    QStringList counts;
    for (const PairRelation relation : kCountedRelations) {
        if (const int count = comparison.count(relation); count > 0) {
            counts.append(
                tr("%1 %2", "what became of paragraphs, and of how many").arg(of(relation)).arg(count));
        }
    }
    return counts.join(tr(", "));
}

QString ComparisonWords::program() {
    return tr("Made with");
}

QString ComparisonWords::occasion(const QDateTime& at) {
    return tr("Comparison, %1").arg(ReviewCopyWords::date(at.toLocalTime().date()));
}

QString ComparisonWords::compared() {
    return tr("Compared");
}

} // namespace duikan
