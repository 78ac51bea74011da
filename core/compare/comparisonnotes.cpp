// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonnotes.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace duikan {

namespace {

void noteOpeningVerb(ComparedPair& pair, const Paragraph& left, const Paragraph& right) {
    if (!left.opening || !right.opening || left.opening->id == right.opening->id ||
        left.opening->text == right.opening->text) { // one wording may open for two verbs, by the part it stands in
        return;
    }
    pair.notes.push_back({ComparisonNoteKind::OperativeVerb,
                          {left.opening->text, left.opening->force},
                          {right.opening->text, right.opening->force}});
}

void noteRenumbering(ComparedPair& pair, const Paragraph& left, const Paragraph& right) {
    if (left.number != right.number) {
        pair.notes.push_back({ComparisonNoteKind::Renumbered, {left.number, {}}, {right.number, {}}});
    }
}

/// Every run of digits, with the separators inside it: "2,000", "18/18", "0.5".
QStringList figures(QStringView text) {
    QStringList out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit()) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() &&
               (text[end].isDigit() || (end + 1 < text.size() && text[end + 1].isDigit() &&
                                        QStringView(u".,/:-").contains(text[end])))) {
            ++end;
        }
        out.append(text.sliced(i, end - i).toString());
        i = end;
    }
    return out;
}

void noteFigures(ComparedPair& pair, const QString& left, const QString& right) {
    for (size_t h = 0; h + 1 < pair.hunks.size(); ++h) {
        const Hunk& out = pair.hunks[h];
        const Hunk& in = pair.hunks[h + 1];
        if (out.op != Hunk::Op::Delete || in.op != Hunk::Op::Insert) {
            continue;
        }
        const QStringList before = figures(QStringView(left).sliced(out.left.begin, out.left.length()));
        const QStringList after = figures(QStringView(right).sliced(in.right.begin, in.right.length()));
        if (before.size() == 1 && after.size() == 1 && before != after) {
            pair.notes.push_back({ComparisonNoteKind::Number, {before.front(), {}}, {after.front(), {}}});
        }
    }
}

void noteSponsors(ComparedPair& pair, const Document& left, const Document& right) {
    const auto isIn = [](const std::vector<Sponsor>& sponsors, const QString& name) {
        return std::any_of(sponsors.begin(), sponsors.end(),
                           [&name](const Sponsor& sponsor) { return sponsor.name == name; });
    };
    for (const Sponsor& sponsor : right.sponsors) {
        if (!isIn(left.sponsors, sponsor.name)) {
            pair.notes.push_back({ComparisonNoteKind::SponsorJoined, {}, {sponsor.name, {}}});
        }
    }
    for (const Sponsor& sponsor : left.sponsors) {
        if (!isIn(right.sponsors, sponsor.name)) {
            pair.notes.push_back({ComparisonNoteKind::SponsorLeft, {sponsor.name, {}}, {}});
        }
    }
}

/// A reference kept letter for letter while the paragraph it named got another number.
void noteInternalReferences(ComparedPair& pair, const Paragraph& left, const Paragraph& right,
                            const QHash<QString, QString>& labelBefore) {
    for (const Citation& citation : right.citations) {
        if (citation.kind != CitationKind::InternalParagraph || citation.target.isEmpty()) {
            continue;
        }
        const bool kept = std::any_of(left.citations.begin(), left.citations.end(), [&](const Citation& old) {
            return old.kind == citation.kind && old.text == citation.text && old.target == citation.target;
        });
        const QString meantNow = labelBefore.value(citation.target);
        if (kept && meantNow != citation.target) {
            pair.notes.push_back(
                {ComparisonNoteKind::InternalReference, {citation.text, {}}, {citation.text, {}}});
        }
    }
}

/// For each label of the right draft, the label that the same paragraph bore on the left.
QHash<QString, QString> labelsBefore(const Comparison& comparison, const Document& left,
                                     const Document& right) {
    QHash<QString, QString> labels;
    for (const ComparedPair& pair : comparison.pairs) {
        if (!pair.left.empty() && !pair.right.empty()) {
            labels.insert(right.at(pair.right.front())->label, left.at(pair.left.front())->label);
        }
    }
    return labels;
}

} // namespace

void addNotes(Comparison& comparison, const Document& left, const Document& right) {
    const QHash<QString, QString> labelBefore = labelsBefore(comparison, left, right);
    for (ComparedPair& pair : comparison.pairs) {
        if (pair.left.empty() || pair.right.empty()) {
            continue;
        }
        const Paragraph& from = *left.at(pair.left.front());
        const Paragraph& to = *right.at(pair.right.front());
        noteOpeningVerb(pair, from, to);
        noteFigures(pair, joinedText(left, pair.left), joinedText(right, pair.right));
        if (from.kind == ParagraphKind::Sponsors && to.kind == ParagraphKind::Sponsors) {
            noteSponsors(pair, left, right);
        }
        noteInternalReferences(pair, from, to, labelBefore);
        noteRenumbering(pair, from, to);
    }
}

} // namespace duikan
