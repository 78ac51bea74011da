// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/evidence.h"

#include "core/linking/framewords.h"
#include "core/text/folding.h"
#include "core/text/script.h"

#include <algorithm>

namespace duikan {

namespace {

/// Parts of a text that evidence was taken from already.
class Covered {
public:
    explicit Covered(qsizetype size)
        : m_units(size_t(size), false) {}
    void add(TextRange range) {
        const TextRange within = range.clampedTo(qsizetype(m_units.size()));
        std::fill(m_units.begin() + within.begin, m_units.begin() + within.end, true);
    }
    [[nodiscard]] bool touches(TextRange range) const {
        const TextRange within = range.clampedTo(qsizetype(m_units.size()));
        return std::find(m_units.begin() + within.begin, m_units.begin() + within.end, true) !=
               m_units.begin() + within.end;
    }

private:
    std::vector<bool> m_units;
};

constexpr double kTail = 0.25; // what the last words of a clause lose: they list means and addressees

/// A term or a number, and where it stands.
struct Letters {
    ReasonKind kind;
    QString text;
    TextRange range; ///< of the folded text
};

/// What letters say at a token: two ideographs, a word cut to its stem, or a number; nothing for what is
/// grammar.
std::optional<Letters> lettersAt(const PhraseToken& token, const PhraseToken* next) {
    constexpr qsizetype kShortestWord = 4;
    constexpr qsizetype kStem = 7; // enough to tell words apart, short enough to drop most endings
    if (isIdeographToken(token)) {
        const bool isPair = next && isIdeographToken(*next) && next->range.begin == token.range.end;
        if (!isPair || !isTelling(token, *next)) {
            return std::nullopt;
        }
        return Letters{ReasonKind::Term, token.text + next->text, {token.range.begin, next->range.end}};
    }
    if (token.text.front().isDigit()) {
        return token.text.size() >= 2 ? std::optional(Letters{ReasonKind::Number, token.text, token.range})
                                      : std::nullopt;
    }
    if (token.text.size() < kShortestWord || isFrameWord(token.text)) {
        return std::nullopt;
    }
    return Letters{ReasonKind::Term, token.text.left(kStem), token.range};
}

} // namespace

bool isBodyParagraph(const Paragraph& paragraph) {
    switch (paragraph.kind) {
    case ParagraphKind::Paragraph:
    case ParagraphKind::Caption:
    case ParagraphKind::Preambular:
    case ParagraphKind::Operative:
    case ParagraphKind::Subparagraph:
    case ParagraphKind::Table:
        return !paragraph.text.isEmpty();
    default:
        return false;
    }
}

EvidenceReader::EvidenceReader(const ConceptLexicon& lexicon)
    : m_lexicon(lexicon)
    , m_conceptCount(int(lexicon.concepts().size())) {}

ReasonKind EvidenceReader::kindOf(int feature) const {
    return feature < m_conceptCount ? ReasonKind::Concept : m_names[size_t(feature - m_conceptCount)].kind;
}

QString EvidenceReader::nameOf(int feature) const {
    return feature < m_conceptCount ? m_lexicon.concepts()[size_t(feature)].name
                                    : m_names[size_t(feature - m_conceptCount)].text;
}

bool EvidenceReader::isWord(int feature) const {
    if (kindOf(feature) != ReasonKind::Term) {
        return false;
    }
    const QChar first = m_names[size_t(feature - m_conceptCount)].text.front();
    return !first.isHighSurrogate() && !isIdeograph(first.unicode());
}

int EvidenceReader::featureOf(ReasonKind kind, const QString& text) {
    const QString key = QString::number(int(kind)) + text;
    if (const auto known = m_ids.find(key); known != m_ids.end()) {
        return *known;
    }
    const int id = featureCount();
    m_ids.insert(key, id);
    m_names.push_back({kind, text});
    return id;
}

Profile EvidenceReader::profile(const Paragraph& paragraph) {
    const FoldedText folded = fold(paragraph.text);
    const std::vector<PhraseToken> tokens = phraseTokens(folded.text);
    Profile profile{paragraph.ordinal, {}};
    Covered covered(folded.text.size());
    if (paragraph.opening) {
        covered.add(folded.foldedRange(paragraph.opening->range));
    }
    for (const Citation& citation : paragraph.citations) {
        covered.add(folded.foldedRange(citation.range));
        if (citation.kind != CitationKind::Date && citation.kind != CitationKind::InternalParagraph &&
            !citation.normalized.isEmpty()) {
            const QString name = citation.normalized.section(QLatin1String(", para"), 0, 0);
            profile.features.push_back({featureOf(ReasonKind::Citation, name), citation.range, 1.0});
        }
    }
    for (const ConceptMention& mention : m_lexicon.mentions(tokens)) {
        covered.add(mention.range);
        profile.features.push_back({mention.index, folded.sourceRange(mention.range), 1.0});
    }
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].isPause() || covered.touches(tokens[i].range)) {
            continue;
        }
        const bool hasNext = i + 1 < tokens.size() && !covered.touches(tokens[i + 1].range);
        if (const auto letters = lettersAt(tokens[i], hasNext ? &tokens[i + 1] : nullptr)) {
            profile.features.push_back(
                {featureOf(letters->kind, letters->text), folded.sourceRange(letters->range), 1.0});
        }
    }
    std::ranges::stable_sort(profile.features, {}, &Feature::id);
    const auto repeated = std::ranges::unique(profile.features, {}, &Feature::id);
    profile.features.erase(repeated.begin(), repeated.end());
    if (paragraph.kind == ParagraphKind::Preambular || paragraph.kind == ParagraphKind::Operative) {
        for (Feature& feature : profile.features) {
            feature.focus = 1.0 - kTail * double(feature.range.begin) / double(paragraph.text.size());
        }
    }
    return profile;
}

std::vector<Profile> EvidenceReader::read(const Document& document) {
    std::vector<Profile> profiles;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (isBodyParagraph(paragraph)) {
            profiles.push_back(profile(paragraph));
        }
    }
    return profiles;
}

} // namespace duikan
