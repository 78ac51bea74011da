// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonnotes.h"

#include "core/compare/movedlanguage.h"

#include <QHash>

#include <algorithm>

namespace duikan {

namespace {

void noteOpeningVerb(ComparedPair& pair, const Paragraph& left, const Paragraph& right) {
    if (!left.opening || !right.opening || left.opening->id == right.opening->id ||
        left.opening->text == right.opening->text) { // one wording opens for two verbs, by its part
        return;
    }
    pair.notes.push_back({ComparisonNoteKind::OperativeVerb,
                          {left.opening->text, left.opening->force, {}},
                          {right.opening->text, right.opening->force, {}}});
}

void noteRenumbering(ComparedPair& pair, const Paragraph& left, const Paragraph& right) {
    if (left.number != right.number) {
        pair.notes.push_back({ComparisonNoteKind::Renumbered, {left.number, {}, {}}, {right.number, {}, {}}});
    }
}

/// What a paragraph says that counts for itself: a figure outside citations, a date, or something cited.
struct Mention {
    ComparisonNoteKind note = ComparisonNoteKind::Number;
    CitationKind kind = CitationKind::Document; ///< of a citation
    TextRange range;                            ///< in the joined text
    QString text;
    QString meaning; ///< what it comes to, however it is written
};

/// Every run of digits, with the separators inside it: "2,000", "0.5".
void addFigures(std::vector<Mention>& mentions, QStringView text, TextRange range) {
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (!text[i].isDigit()) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() &&
               (text[end].isDigit() || (end + 1 < text.size() && text[end + 1].isDigit() &&
                                        QStringView(u".,/:-").contains(text[end])))) {
            ++end;
        }
        const QString figure = text.sliced(i, end - i).toString();
        mentions.push_back(
            {.note = ComparisonNoteKind::Number, .range = {i, end}, .text = figure, .meaning = figure});
        i = end;
    }
}

std::vector<Mention> mentionsOf(const Document& document, const std::vector<int>& ordinals,
                                const QString& joined) {
    std::vector<Mention> mentions;
    qsizetype offset = 0;
    for (const int ordinal : ordinals) {
        const Paragraph& paragraph = *document.at(ordinal);
        for (const Citation& citation : paragraph.citations) {
            const bool isOfThisText = citation.kind == CitationKind::InternalParagraph;
            mentions.push_back(
                {.note = isOfThisText                          ? ComparisonNoteKind::InternalReference
                         : citation.kind == CitationKind::Date ? ComparisonNoteKind::Date
                                                               : ComparisonNoteKind::Citation,
                 .kind = citation.kind,
                 .range = citation.range.shifted(offset),
                 .text = citation.text,
                 .meaning = citation.normalized.isEmpty() ? citation.text : citation.normalized});
        }
        offset += paragraph.text.size() + 1;
    }
    const size_t cited = mentions.size();
    qsizetype from = 0;
    for (size_t i = 0; i < cited; ++i) {
        const TextRange range = mentions[i].range;
        addFigures(mentions, joined, {from, std::max(from, range.begin)});
        from = std::max(from, range.end);
    }
    addFigures(mentions, joined, {from, joined.size()});
    return mentions;
}

/// Takes out of both lists what each has of the other's.
void dropCommon(std::vector<Mention>& left, std::vector<Mention>& right) {
    for (auto mention = left.begin(); mention != left.end();) {
        const auto same = std::find_if(right.begin(), right.end(), [&mention](const Mention& other) {
            return other.note == mention->note && other.kind == mention->kind &&
                   other.meaning == mention->meaning;
        });
        if (same == right.end()) {
            ++mention;
            continue;
        }
        right.erase(same);
        mention = left.erase(mention);
    }
}

/// Whether one stands where the other stood: between the same unchanged words.
bool isReplacedBy(const std::vector<Hunk>& hunks, TextRange before, TextRange after) {
    for (size_t h = 0; h < hunks.size(); ++h) {
        if (hunks[h].op == Hunk::Op::Equal) {
            continue;
        }
        TextRange left = hunks[h].left;
        TextRange right = hunks[h].right;
        while (h + 1 < hunks.size() && hunks[h + 1].op != Hunk::Op::Equal) {
            ++h;
            left.end = hunks[h].left.end;
            right.end = hunks[h].right.end;
        }
        if (left.intersects(before) && right.intersects(after)) {
            return true;
        }
    }
    return false;
}

/// Figures, dates and citations that joined, left or became another. A figure that merely came or went with
/// the words around it is no news; a citation is.
void noteMentions(ComparedPair& pair, const Document& left, const Document& right, const QString& before,
                  const QString& after) {
    std::vector<Mention> gone = mentionsOf(left, pair.left, before);
    std::vector<Mention> come = mentionsOf(right, pair.right, after);
    dropCommon(gone, come);
    for (const Mention& mention : gone) {
        const auto replacement = std::find_if(come.begin(), come.end(), [&](const Mention& other) {
            return other.note == mention.note && other.kind == mention.kind &&
                   isReplacedBy(pair.hunks, mention.range, other.range);
        });
        const bool isOfThisText = mention.note == ComparisonNoteKind::InternalReference;
        if (replacement != come.end()) {
            if (!isOfThisText) {
                pair.notes.push_back({mention.note, {mention.text, {}, {}}, {replacement->text, {}, {}}});
            }
            come.erase(replacement);
        } else if (mention.note == ComparisonNoteKind::Citation) {
            pair.notes.push_back({mention.note, {mention.text, {}, {}}, {}});
        }
    }
    for (const Mention& mention : come) {
        if (mention.note == ComparisonNoteKind::Citation) {
            pair.notes.push_back({mention.note, {}, {mention.text, {}, {}}});
        }
    }
}

void noteMovedLanguage(Comparison& comparison, const Document& left, const Document& right) {
    for (const MovedLanguage& moved : movedLanguage(comparison, left, right)) {
        const ComparisonNote note{ComparisonNoteKind::AgreedLanguageMoved,
                                  {moved.words, {}, left.at(moved.left)->label},
                                  {moved.words, {}, right.at(moved.right)->label}};
        comparison.pairs[moved.from].notes.push_back(note);
        comparison.pairs[moved.to].notes.push_back(note);
    }
}

void noteSponsors(ComparedPair& pair, const Document& left, const Document& right) {
    const auto isIn = [](const std::vector<Sponsor>& sponsors, const QString& name) {
        return std::any_of(sponsors.begin(), sponsors.end(),
                           [&name](const Sponsor& sponsor) { return sponsor.name == name; });
    };
    for (const Sponsor& sponsor : right.sponsors) {
        if (!isIn(left.sponsors, sponsor.name)) {
            pair.notes.push_back({ComparisonNoteKind::SponsorJoined, {}, {sponsor.name, {}, {}}});
        }
    }
    for (const Sponsor& sponsor : left.sponsors) {
        if (!isIn(right.sponsors, sponsor.name)) {
            pair.notes.push_back({ComparisonNoteKind::SponsorLeft, {sponsor.name, {}, {}}, {}});
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
                {ComparisonNoteKind::InternalReference, {citation.text, {}, {}}, {citation.text, {}, {}}});
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
        if (std::any_of(pair.hunks.begin(), pair.hunks.end(),
                        [](const Hunk& hunk) { return hunk.op != Hunk::Op::Equal; })) {
            noteMentions(pair, left, right, joinedText(left, pair.left), joinedText(right, pair.right));
        }
        if (from.kind == ParagraphKind::Sponsors && to.kind == ParagraphKind::Sponsors) {
            noteSponsors(pair, left, right);
        }
        noteInternalReferences(pair, from, to, labelBefore);
        noteRenumbering(pair, from, to);
    }
    noteMovedLanguage(comparison, left, right);
}

} // namespace duikan
