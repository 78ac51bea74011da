// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/evidence.h"

#include "core/text/folding.h"
#include "core/text/script.h"

#include <QSet>

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

bool isIdeographToken(const PhraseToken& token) {
    return !token.text.isEmpty() &&
           (token.text.front().isHighSurrogate() || isIdeograph(token.text.front().unicode()));
}

/// Words of a resolution's frame, and of any text, that never tie two paragraphs. Short words need no list.
bool isFrameWord(const QString& word) {
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "also that their this with which have from these such including inter alia well other further "
            "upon into been being "
            "they them those where when than more most shall should would could will must within between "
            "among through under "
            "human rights states state united nations council assembly general resolution resolutions "
            "international national "
            "recalling reaffirming recognizing stressing emphasizing welcoming noting taking note bearing "
            "mind calls encourages "
            "invites requests urges decides stresses welcomes notes reaffirms recognizes emphasizes "
            "acknowledging acknowledges "
            "about after against before because does done during each every found give given last less like "
            "made "
            "make many much need number only onto over people person persons place same since some still "
            "take "
            "taken than then there thereto therein thereof too used using very were what while who whose "
            "year "
            "years your measures order ensure appropriate necessary relevant particular including regard "
            "respect "
            "promote protect support supported strengthen continue provide full effective relation basis "
            "dans avec pour leur leurs cette entre ainsi notamment droits homme états nations unies afin "
            "aussi "
            "autres avant chaque comme contre depuis dont doit elle elles encore être faire fait mais même "
            "moins "
            "nous pays plus pourquoi quand quelle sans sont sous sur tous tout toute toutes très vers "
            "mesures "
            "demande encourage rappelant décide ceux celles chez deux ans année "
            "para como sobre entre derechos humanos estados naciones unidas también además ante aunque cada "
            "contra cuando desde donde durante ella ellos este esta estas estos hacer hasta haya mismo "
            "mismas "
            "mucho muchos otras otros pero porque puede según sean ser sino tiene tienen toda todas todo "
            "todos "
            "años medidas exhorta insta alienta recordando decide todavía parte partes "
            "通过 加强 提供 支持 方面 作用 包括 进行 继续 促进 推动 开展 领域 人权 国家 各国 有关 相关 作为 "
            "以及 实施 落实 工作 项目 发展 "
            "帮助 提高 提升 基础 重要 主要 问题 情况 活动 根据 确保 建立 努力 原则 目标 方式 过程 意见 "
            "также прав человека государств организации объединенных наций более были быть всех для если или "
            "которые которых между него отношении после путем своих том чтобы этой этих меры призывает "
            "настоятельно рекомендует "
            "التي الذي الذين على إلى عن من في هذا هذه ذلك بين جميع الدول حقوق الإنسان الأمم المتحدة كما أن");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

/// Two ideographs that are grammar, not matter, in most pairs they make.
bool isGrammar(const QString& ideograph) {
    static const QString particles =
        QStringLiteral("的和与及在为对并以于等是有了将就从向由其之各这该所而或者也可应要其他");
    return particles.contains(ideograph);
}

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
        if (!isPair || isGrammar(token.text) || isGrammar(next->text) ||
            isFrameWord(token.text + next->text)) {
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
