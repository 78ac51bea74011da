// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/conceptlexicon.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

QStringList conceptsIn(const ConceptLexicon& lexicon, const char* text) {
    QStringList ids;
    for (const ConceptMention& mention : lexicon.mentions(phraseTokens(QString::fromUtf8(text)))) {
        ids << lexicon.concepts()[size_t(mention.index)].id;
    }
    return ids;
}

struct WordingCase {
    const char* name;
    const char* text;
    const char* id;
};

class Wordings : public testing::TestWithParam<WordingCase> {};

TEST_P(Wordings, NameTheConcept) {
    EXPECT_TRUE(
        conceptsIn(ConceptLexicon::builtIn(), GetParam().text).contains(QString::fromUtf8(GetParam().id)))
        << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Wordings,
    testing::Values(
        WordingCase{"zhConsent", "与有关国家协商并征得其同意", "consent-of-state"},
        WordingCase{"zhWish", "尊重当事国意愿", "consent-of-state"},
        WordingCase{"zhReview", "国别人权审议", "universal-periodic-review"},
        WordingCase{"enReview", "the Universal Periodic Review", "universal-periodic-review"},
        WordingCase{"frReview", "l'examen périodique universel", "universal-periodic-review"},
        WordingCase{"esReview", "el examen periódico universal", "universal-periodic-review"},
        WordingCase{"ruReview", "в рамках универсального периодического обзора", "universal-periodic-review"},
        WordingCase{"arReview", "الاستعراض الدوري الشامل", "universal-periodic-review"},
        WordingCase{"frBuilding", "le renforcement des capacités", "capacity-building"},
        WordingCase{"esCooperation", "la cooperación técnica", "technical-cooperation"},
        WordingCase{"ruSociety", "гражданского общества", "civil-society"},
        WordingCase{"arRights", "الحقوق الاقتصادية والاجتماعية والثقافية", "economic-social-cultural-rights"},
        WordingCase{"longObject", "分享中国开展残疾人工作经验", "sharing-experience"}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(ConceptLexicon, TakesTheLongerWording) {
    EXPECT_EQ(conceptsIn(ConceptLexicon::builtIn(), "法治化"),
              QStringList{QStringLiteral("rule-based-governance")});
    EXPECT_EQ(conceptsIn(ConceptLexicon::builtIn(), "technical cooperation"),
              QStringList{QStringLiteral("technical-cooperation")});
}

TEST(ConceptLexicon, IsLargeAndSpeaksSixLanguages) {
    EXPECT_GE(ConceptLexicon::builtIn().concepts().size(), 250U);
}

TEST(ConceptLexicon, NamesAConceptInTheLanguageOfItsReader) {
    const ConceptLexicon& lexicon = ConceptLexicon::builtIn();
    const QString consent = QStringLiteral("consent-of-state");
    EXPECT_EQ(lexicon.nameOf(consent, u"zh_CN"), QStringLiteral("有关国家同意"));
    EXPECT_EQ(lexicon.nameOf(consent, u"en"), QStringLiteral("consent of the State concerned"));
    EXPECT_EQ(lexicon.nameOf(consent, u"xx"), QStringLiteral("consent of the State concerned"));
    EXPECT_EQ(lexicon.nameOf(QStringLiteral("poverty"), u"fr"), QStringLiteral("pauvreté"));
    EXPECT_EQ(lexicon.nameOf(QStringLiteral("nothing"), u"zh"), QStringLiteral("nothing"));
}

TEST(ConceptLexicon, HasAChineseNameForEveryConcept) {
    for (const Concept& known : ConceptLexicon::builtIn().concepts()) {
        const QString name = known.names.value(QStringLiteral("zh"));
        EXPECT_FALSE(name.isEmpty() || name.contains(u'…') || name.contains(u'*')) << qPrintable(known.id);
    }
}

TEST(ConceptLexicon, RelatesBothWays) {
    const ConceptLexicon& lexicon = ConceptLexicon::builtIn();
    for (int a = 0; a < int(lexicon.concepts().size()); ++a) {
        for (const ConceptNeighbour& neighbour : lexicon.neighbours(a)) {
            const auto& back = lexicon.neighbours(neighbour.index);
            const auto same = std::ranges::find(back, a, &ConceptNeighbour::index);
            ASSERT_NE(same, back.end());
            EXPECT_EQ(same->nearness, neighbour.nearness);
        }
    }
}

QJsonObject json(const char* text) {
    return QJsonDocument::fromJson(text).object();
}

TEST(ConceptLexicon, TakesConceptsOfAReview) {
    const auto lexicon = ConceptLexicon::builtInWith(json(
        R"({"concepts": [{"id": "lighthouses", "broader": ["oceans"], "wordings": {"en": ["lighthouse*"], "zh": ["灯塔"]}},
                         {"id": "poverty", "wordings": {"en": ["penury"]}}]})"));
    ASSERT_TRUE(lexicon);
    EXPECT_EQ(conceptsIn(*lexicon, "Lighthouses"), QStringList{QStringLiteral("lighthouses")});
    EXPECT_EQ(conceptsIn(*lexicon, "penury"), QStringList{QStringLiteral("poverty")});
    EXPECT_EQ(conceptsIn(*lexicon, "贫困"), QStringList{QStringLiteral("poverty")});
}

TEST(ConceptLexicon, RefusesWhatItCannotUse) {
    EXPECT_FALSE(ConceptLexicon::builtInWith(json(R"({"concepts": [{"id": "x"}]})")));
    EXPECT_FALSE(ConceptLexicon::builtInWith(
        json(R"({"concepts": [{"id": "x", "broader": ["nowhere"], "wordings": {"en": ["x"]}}]})")));
}

} // namespace
} // namespace duikan
