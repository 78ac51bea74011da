// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citations.h"

#include "core/structure/citedtext.h"
#include "core/text/folding.h"
#include "core/text/script.h"

#include <QRegularExpression>

#include <algorithm>

namespace duikan {

namespace {

UnBody authorOf(const Document& document) {
    if (const UnBody body = bodyOfSymbol(document.symbol); body != UnBody::None) {
        return body;
    }
    if (const UnBody body = bodyNamed(fold(document.body).text); body != UnBody::None) {
        return body;
    }
    return bodyNamed(fold(document.title).text);
}

void rememberInstruments(const CitedText& cited, QStringList& named) {
    for (const auto& [begin, citation] : cited.found) {
        if (citation.kind == CitationKind::Treaty && !citation.normalized.isEmpty() &&
            (named.isEmpty() || named.back() != citation.normalized)) {
            named << citation.normalized;
        }
    }
}

/// The symbol that others would cite a document by.
QString citedSymbol(const Document& document) {
    static const QRegularExpression number(QStringLiteral("^\\d{1,3}/\\d{1,3}$"));
    if (!document.symbol.isEmpty()) {
        return document.symbol;
    }
    if (!document.number.contains(number)) {
        return {};
    }
    switch (authorOf(document)) {
    case UnBody::HumanRightsCouncil:
        return QStringLiteral("A/HRC/RES/") + document.number;
    case UnBody::GeneralAssembly:
        return QStringLiteral("A/RES/") + document.number;
    default:
        return {};
    }
}

} // namespace

void addCitation(CitedText& cited, TextRange range, CitationKind kind, const QString& normalized,
                 const QString& target) {
    while (!range.isEmpty() && cited.text[range.begin].isSpace()) {
        ++range.begin;
    }
    while (!range.isEmpty() && cited.text[range.end - 1].isSpace()) {
        --range.end;
    }
    if (!range.isEmpty() && cited.foundBetween(range.begin, range.end).empty()) {
        const QString text = cited.text.mid(range.begin, range.length());
        cited.found.emplace(range.begin, Citation{range, text, kind, normalized, target});
    }
}

bool hasAny(QStringView text, std::initializer_list<QStringView> words) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const QStringView word : words) {
            if (text[at] == word.front() && text.sliced(at).startsWith(word)) {
                return true;
            }
        }
    }
    return false;
}

std::vector<const Citation*> CitedText::foundBetween(qsizetype begin, qsizetype end) const {
    std::vector<const Citation*> between;
    auto citation = found.lower_bound(begin);
    if (citation != found.begin() && std::prev(citation)->second.range.end > begin) {
        --citation;
    }
    for (; citation != found.end() && citation->first < end; ++citation) {
        between.push_back(&citation->second);
    }
    return between;
}

std::span<const BodyMention> CitedText::bodiesBetween(qsizetype begin, qsizetype end) const {
    const auto endOf = [](const BodyMention& mention) { return mention.range.end; };
    const auto beginOf = [](const BodyMention& mention) { return mention.range.begin; };
    const auto first = std::ranges::upper_bound(bodies, begin, {}, endOf);
    const auto last = std::ranges::lower_bound(first, bodies.end(), end, {}, beginOf);
    return {first, last};
}

void recogniseCitations(Document& document) {
    const UnBody author = authorOf(document);
    const ParagraphNumbers numbers(document);
    BodyReader bodies(author);
    std::optional<int> year;
    QStringList named;
    for (Paragraph& paragraph : document.paragraphs) {
        const FoldedText folded = fold(paragraph.text);
        const PhraseText phrases(folded.text);
        CitedText cited{
            .text = folded.text, .signs = signsOf(folded.text), .author = author, .named = named};
        cited.bodies = bodies.read(cited.text, phrases);
        cited.instruments = instrumentsIn(phrases);
        findSymbols(cited);
        findResolutions(cited);
        findFunds(cited);
        findInstruments(cited);
        findAgendaItems(cited);
        findSessions(cited);
        findDates(cited, year);
        findParagraphs(cited, numbers);
        rememberInstruments(cited, named);
        paragraph.citations.clear();
        for (auto& [begin, citation] : cited.found) {
            citation.range = folded.sourceRange(citation.range);
            citation.text = paragraph.text.mid(citation.range.begin, citation.range.length());
            paragraph.citations.push_back(std::move(citation));
        }
    }
}

void resolveCitationsBetween(Document& citing, const Document& cited) {
    const QString symbol = citedSymbol(cited);
    const auto title = std::ranges::find(cited.paragraphs, ParagraphKind::Title, &Paragraph::kind);
    if (symbol.isEmpty() || title == cited.paragraphs.end()) {
        return;
    }
    for (Paragraph& paragraph : citing.paragraphs) {
        for (Citation& citation : paragraph.citations) {
            if (citation.normalized.section(QLatin1String(", para"), 0, 0) != symbol) {
                continue;
            }
            const QString clause =
                QStringLiteral("OP ") + citation.normalized.section(QLatin1String(", para. "), 1);
            const auto meant = std::ranges::find(cited.paragraphs, clause, &Paragraph::label);
            citation.target = meant != cited.paragraphs.end() ? clause : title->label;
        }
    }
}

} // namespace duikan
