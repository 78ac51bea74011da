// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citations.h"

#include "core/structure/citationmemory.h"
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

namespace {

/// Goes through the paragraphs of a document, front to back.
class CitationReader {
public:
    CitationReader(const Document& document, CitationMemory* memory)
        : m_numbers(document)
        , m_author(authorOf(document))
        , m_bodies(m_author)
        , m_memory(memory) {}

    [[nodiscard]] std::vector<Citation> read(const QString& text) {
        if (const auto* const known = m_memory ? m_memory->find(text, m_bodies.meanings(), m_year) : nullptr) {
            m_bodies.goOn(known->after);
            m_year = known->isYearNamed ? known->namedYear : m_year;
            rememberInstruments(known->citations);
            return known->citations;
        }
        CitationMemory::Reading reading{.before = m_bodies.meanings(), .askedYear = m_year};
        const FoldedText folded = fold(text);
        const PhraseText phrases(folded.text);
        CitedText cited{
            .text = folded.text, .signs = signsOf(folded.text), .author = m_author, .named = m_named};
        cited.bodies = m_bodies.read(cited.text, phrases);
        cited.instruments = instrumentsIn(phrases);
        CarriedYear year(m_year);
        find(cited, year);
        for (auto& [begin, citation] : cited.found) {
            citation.range = folded.sourceRange(citation.range);
            citation.text = text.mid(citation.range.begin, citation.range.length());
            reading.citations.push_back(std::move(citation));
        }
        m_year = year.value();
        rememberInstruments(reading.citations);
        if (m_memory && !cited.hangsOnNamed && !citesItself(reading.citations)) {
            reading.after = m_bodies.meanings();
            reading.namedYear = m_year;
            reading.isYearAsked = year.isAsked();
            reading.isYearNamed = year.isNamed();
            m_memory->add(text, reading);
        }
        return std::move(reading.citations);
    }

private:
    void find(CitedText& cited, CarriedYear& year) const {
        findSymbols(cited);
        findResolutions(cited);
        findFunds(cited);
        findInstruments(cited);
        findAgendaItems(cited);
        findSessions(cited);
        findDates(cited, year);
        findParagraphs(cited, m_numbers);
    }

    static bool citesItself(const std::vector<Citation>& citations) {
        return std::ranges::find(citations, CitationKind::InternalParagraph, &Citation::kind) != citations.end();
    }

    void rememberInstruments(const std::vector<Citation>& citations) {
        for (const Citation& citation : citations) {
            if (citation.kind == CitationKind::Treaty && !citation.normalized.isEmpty() &&
                (m_named.isEmpty() || m_named.back() != citation.normalized)) {
                m_named << citation.normalized;
            }
        }
    }

    const ParagraphNumbers m_numbers;
    const UnBody m_author;
    BodyReader m_bodies;
    std::optional<int> m_year;
    QStringList m_named; ///< instruments, oldest first
    CitationMemory* m_memory;
};

} // namespace

void recogniseCitations(Document& document, CitationMemory* memory) {
    CitationReader reader(document, memory);
    for (Paragraph& paragraph : document.paragraphs) {
        paragraph.citations = reader.read(paragraph.text);
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
