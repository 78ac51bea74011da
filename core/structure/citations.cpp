// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citations.h"

#include "core/structure/citedtext.h"
#include "core/text/folding.h"

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
    std::vector<const Citation*> treaties;
    for (const Citation& citation : cited.found) {
        if (citation.kind == CitationKind::Treaty && !citation.normalized.isEmpty()) {
            treaties.push_back(&citation);
        }
    }
    std::ranges::sort(treaties, {}, [](const Citation* citation) { return citation->range.begin; });
    for (const Citation* citation : treaties) {
        named << citation->normalized;
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

void addCitation(CitedText& cited, TextRange range, CitationKind kind, const QString& normalized, const QString& target) {
    while (!range.isEmpty() && cited.text[range.begin].isSpace()) {
        ++range.begin;
    }
    while (!range.isEmpty() && cited.text[range.end - 1].isSpace()) {
        --range.end;
    }
    const bool isTaken = std::ranges::any_of(
        cited.found, [&](const Citation& citation) { return citation.range.intersects(range); });
    if (!range.isEmpty() && !isTaken) {
        cited.found.push_back(
            {range, cited.text.mid(range.begin, range.length()), kind, normalized, target});
    }
}

void recogniseCitations(Document& document) {
    BodyReader bodies(authorOf(document));
    std::optional<int> year;
    QStringList named;
    for (Paragraph& paragraph : document.paragraphs) {
        const FoldedText folded = fold(paragraph.text);
        CitedText cited{.text = folded.text, .author = authorOf(document), .named = named};
        cited.bodies = bodies.read(cited.text);
        findSymbols(cited);
        findResolutions(cited);
        findFunds(cited);
        findInstruments(cited);
        findAgendaItems(cited);
        findSessions(cited);
        findDates(cited, year);
        findParagraphs(cited, document);
        rememberInstruments(cited, named);
        std::ranges::sort(cited.found, {}, [](const Citation& citation) { return citation.range; });
        for (Citation& citation : cited.found) {
            citation.range = folded.sourceRange(citation.range);
            citation.text = paragraph.text.mid(citation.range.begin, citation.range.length());
        }
        paragraph.citations = std::move(cited.found);
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
            const QString clause = QStringLiteral("OP ") + citation.normalized.section(QLatin1String(", para. "), 1);
            const auto meant = std::ranges::find(cited.paragraphs, clause, &Paragraph::label);
            citation.target = meant != cited.paragraphs.end() ? clause : title->label;
        }
    }
}

} // namespace duikan
