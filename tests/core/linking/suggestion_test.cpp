// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/suggestion.h"

#include "core/import/importer.h"
#include "core/linking/evidence.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace duikan {
namespace {

const QString kRoot = QStringLiteral(DUIKAN_SOURCE_DIR);

DocumentPtr imported(const QString& path) {
    const auto source = importFile(kRoot + path);
    if (!source) {
        ADD_FAILURE() << qPrintable(path);
        return std::make_shared<Document>();
    }
    return source->structure;
}

using LabelPair = std::pair<QString, QString>;

QSet<LabelPair> goldOf(const QString& name) {
    QFile file(kRoot + QStringLiteral("/tests/baselines/suggestions/%1.gold").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<LabelPair> pairs;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        pairs.insert({line.section(u'\t', 0, 0), line.section(u'\t', 1, 1)});
    }
    return pairs;
}

struct Quality {
    double averagePrecision = 0;
    double first10 = 0;
    double recall100 = 0;
};

Quality qualityOf(const std::vector<LabelPair>& ranking, const QSet<LabelPair>& gold) {
    Quality quality;
    int right = 0;
    for (size_t i = 0; i < ranking.size(); ++i) {
        if (!gold.contains(ranking[i])) {
            continue;
        }
        ++right;
        quality.averagePrecision += double(right) / double(i + 1) / double(gold.size());
        quality.first10 += i < 10 ? 0.1 : 0.0;
        quality.recall100 += i < 100 ? 1.0 / double(gold.size()) : 0.0;
    }
    return quality;
}

std::vector<LabelPair> labelled(const std::vector<Suggestion>& suggestions, const Document& left,
                                const Document& right) {
    std::vector<LabelPair> pairs;
    for (const Suggestion& suggestion : suggestions) {
        pairs.push_back({left.at(suggestion.left)->label, right.at(suggestion.right)->label});
    }
    return pairs;
}

/// What plain letters give: BM25 over character bigrams, the usual parameters.
std::vector<LabelPair> bigramRanking(const Document& left, const Document& right) {
    const auto bigrams = [](const Paragraph& paragraph) {
        QHash<QString, int> counted;
        const QString text = paragraph.text.toLower();
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i].isLetterOrNumber() && text[i + 1].isLetterOrNumber()) {
                ++counted[text.mid(i, 2)];
            }
        }
        return counted;
    };
    QHash<QString, int> having;
    double total = 0;
    int count = 0;
    for (const Paragraph& paragraph : right.paragraphs) {
        if (isBodyParagraph(paragraph)) {
            const auto counted = bigrams(paragraph);
            for (auto gram = counted.begin(); gram != counted.end(); ++gram) {
                ++having[gram.key()];
                total += gram.value();
            }
            ++count;
        }
    }
    std::vector<std::pair<double, LabelPair>> scored;
    for (const Paragraph& query : left.paragraphs) {
        for (const Paragraph& paragraph : right.paragraphs) {
            if (!isBodyParagraph(query) || !isBodyParagraph(paragraph)) {
                continue;
            }
            const auto wanted = bigrams(query);
            const auto counted = bigrams(paragraph);
            double length = 0;
            for (const int times : counted) {
                length += times;
            }
            double score = 0;
            for (auto gram = wanted.begin(); gram != wanted.end(); ++gram) {
                if (const int times = counted.value(gram.key()); times > 0) {
                    const double rare =
                        std::log(1 + (count - having[gram.key()] + 0.5) / (having[gram.key()] + 0.5));
                    score += rare * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length * count / total));
                }
            }
            scored.push_back({-score, {query.label, paragraph.label}});
        }
    }
    std::ranges::sort(scored);
    std::vector<LabelPair> pairs;
    for (const auto& [score, pair] : scored) {
        pairs.push_back(pair);
    }
    return pairs;
}

struct GoldSet {
    const char* name;
    const char* left;
    const char* right;
    double first10 = 0.85; ///< what the first ten must reach
    double averagePrecision = 0.60;
    double recall100 = 0.80;
};

void PrintTo(const GoldSet& set, std::ostream* stream) {
    *stream << set.name;
}

class SuggestionQuality : public testing::TestWithParam<GoldSet> {};

TEST_P(SuggestionQuality, HoldsOnTheGoldSet) {
    const DocumentPtr left = imported(QString::fromUtf8(GetParam().left));
    const DocumentPtr right = imported(QString::fromUtf8(GetParam().right));
    const QSet<LabelPair> gold = goldOf(QString::fromUtf8(GetParam().name));
    const std::vector<LabelPair> letters = bigramRanking(*left, *right);
    for (const LabelPair& pair : gold) {
        EXPECT_NE(std::ranges::find(letters, pair), letters.end())
            << qPrintable(pair.first) << " and " << qPrintable(pair.second) << " are no pair of these texts";
    }
    const Quality quality = qualityOf(labelled(suggest(*left, *right), *left, *right), gold);
    const Quality plain = qualityOf(letters, gold);
    const auto print = [&](const char* ranking, const Quality& q) {
        std::printf(
            "%-9s %-6s average precision %.2f, right among the first 10 %.1f, found in the first 100 %.2f\n",
            GetParam().name, ranking, q.averagePrecision, q.first10, q.recall100);
    };
    print("ours", quality);
    print("BM25", plain);
    EXPECT_GE(quality.averagePrecision, GetParam().averagePrecision);
    EXPECT_GE(quality.first10, GetParam().first10);
    EXPECT_GE(quality.recall100, GetParam().recall100);
    EXPECT_GT(quality.averagePrecision, 1.2 * plain.averagePrecision);
}

/// A reviewer who decides on the best suggestion again and again, as the gold set says, and looks at the
/// rest.
std::vector<LabelPair> decidedOneByOne(const Document& left, const Document& right,
                                       const QSet<LabelPair>& gold, int decisions) {
    SuggestionOptions options;
    std::vector<LabelPair> seen;
    for (int i = 0; i < decisions; ++i) {
        options.limit = 1;
        const auto best = suggest(left, right, options);
        if (best.empty()) {
            return seen;
        }
        seen.push_back(labelled(best, left, right).front());
        (gold.contains(seen.back()) ? options.accepted : options.dismissed)
            .push_back({best.front().left, best.front().right});
    }
    options.limit = 0;
    std::ranges::move(labelled(suggest(left, right, options), left, right), std::back_inserter(seen));
    return seen;
}

TEST_P(SuggestionQuality, DecisionsDoNotSpoilTheRest) {
    const DocumentPtr left = imported(QString::fromUtf8(GetParam().left));
    const DocumentPtr right = imported(QString::fromUtf8(GetParam().right));
    const QSet<LabelPair> gold = goldOf(QString::fromUtf8(GetParam().name));
    const Quality untouched = qualityOf(labelled(suggest(*left, *right), *left, *right), gold);
    const Quality decided = qualityOf(decidedOneByOne(*left, *right, gold, 60), gold);
    std::printf("%-9s average precision %.3f without decisions, %.3f with 60\n", GetParam().name,
                untouched.averagePrecision, decided.averagePrecision);
    EXPECT_GE(decided.averagePrecision, untouched.averagePrecision - 0.04)
        << "in a set of fifteen pairs, one that falls back a few places costs three hundredths";
}

INSTANTIATE_TEST_SUITE_P(
    Sets, SuggestionQuality,
    testing::Values(GoldSet{"samples", "/resources/samples/000_77a0e7615b3c51b9.txt",
                            "/resources/samples/004_b66339c8392d9b34.txt"},
                    GoldSet{"samples-en", "/resources/samples/000_77a0e7615b3c51b9.txt",
                            "/tests/baselines/suggestions/samples-resolution-en.txt"},
                    GoldSet{"water", "/tests/baselines/suggestions/water-submission.txt",
                            "/tests/baselines/suggestions/water-resolution.txt"},
                    GoldSet{"water-zh", "/tests/baselines/suggestions/water-submission-zh.txt",
                            "/tests/baselines/suggestions/water-resolution.txt"},
                    GoldSet{"disability", "/tests/baselines/suggestions/disability-submission.txt",
                            "/tests/baselines/suggestions/disability-resolution.txt"},
                    GoldSet{"development", "/tests/baselines/suggestions/development-submission.txt",
                            "/tests/baselines/suggestions/development-resolution.txt"},
                    GoldSet{"climate", "/tests/baselines/suggestions/climate-submission-zh.txt",
                            "/tests/baselines/suggestions/climate-resolution.txt"},
                    GoldSet{"children", "/tests/baselines/suggestions/children-submission-es.txt",
                            "/tests/baselines/suggestions/children-resolution-es.txt"},
                    GoldSet{"food", "/tests/baselines/suggestions/food-submission.txt",
                            "/tests/baselines/suggestions/food-resolution.txt"},
                    GoldSet{"racism", "/tests/baselines/suggestions/racism-submission-fr.txt",
                            "/tests/baselines/suggestions/racism-resolution-fr.txt"},
                    GoldSet{"justice", "/tests/baselines/suggestions/justice-submission-zh.txt",
                            "/tests/baselines/suggestions/justice-resolution.txt", 0.75},
                    GoldSet{"digital", "/tests/baselines/suggestions/digital-submission-zh.txt",
                            "/tests/baselines/suggestions/digital-resolution-zh.txt"},
                    GoldSet{"ageing", "/tests/baselines/suggestions/ageing-submission-zh.txt",
                            "/tests/baselines/suggestions/ageing-resolution-zh.txt", 0.75, 0.50, 0.62},
                    GoldSet{"housing", "/tests/baselines/suggestions/housing-submission.txt",
                            "/tests/baselines/suggestions/housing-resolution.txt", 0.75, 0.60, 0.70},
                    GoldSet{"trafficking", "/tests/baselines/suggestions/trafficking-submission-zh.txt",
                            "/tests/baselines/suggestions/trafficking-resolution.txt", 0.75, 0.60, 0.75},
                    GoldSet{"waste", "/tests/baselines/suggestions/waste-submission-fr.txt",
                            "/tests/baselines/suggestions/waste-resolution-fr.txt", 0.75, 0.60, 0.70},
                    GoldSet{"press", "/tests/baselines/suggestions/press-submission.txt",
                            "/tests/baselines/suggestions/press-resolution.txt", 0.55, 0.40, 0.60},
                    GoldSet{"peoples", "/tests/baselines/suggestions/peoples-submission-es.txt",
                            "/tests/baselines/suggestions/peoples-resolution-es.txt", 0.4, 0.25, 0.50},
                    GoldSet{"mind", "/tests/baselines/suggestions/mind-submission-zh.txt",
                            "/tests/baselines/suggestions/mind-resolution-zh.txt", 0.4, 0.33, 0.65},
                    GoldSet{"hazards", "/tests/baselines/suggestions/hazards-submission.txt",
                            "/tests/baselines/suggestions/hazards-resolution-zh.txt", 0.55, 0.45, 0.50},
                    GoldSet{"torture", "/tests/baselines/suggestions/torture-submission-ru.txt",
                            "/tests/baselines/suggestions/torture-resolution-ru.txt", 0.65, 0.55, 0.80},
                    GoldSet{"business", "/tests/baselines/suggestions/business-submission.txt",
                            "/tests/baselines/suggestions/business-resolution-zh.txt", 0.35, 0.35, 0.65},
                    GoldSet{"migrants", "/tests/baselines/suggestions/migrants-submission.txt",
                            "/tests/baselines/suggestions/migrants-resolution.txt"},
                    GoldSet{"schooling", "/tests/baselines/suggestions/schooling-submission-zh.txt",
                            "/tests/baselines/suggestions/schooling-resolution-zh.txt"},
                    GoldSet{"country", "/tests/baselines/suggestions/country-submission.txt",
                            "/tests/baselines/suggestions/country-resolution.txt"},
                    GoldSet{"albinism", "/tests/baselines/suggestions/albinism-submission.txt",
                            "/tests/baselines/suggestions/albinism-resolution-zh.txt", 0.75, 0.50, 0.75},
                    GoldSet{"privacy", "/tests/baselines/suggestions/privacy-submission.txt",
                            "/tests/baselines/suggestions/privacy-resolution-fr.txt", 0.60, 0.42, 0.65}),
    [](const auto& parameter) { return QString::fromUtf8(parameter.param.name).remove(u'-').toStdString(); });

DocumentPtr paragraphs(const std::vector<const char*>& texts) {
    auto document = std::make_shared<Document>();
    for (const char* const text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document->paragraphs.size()) + 1;
        paragraph.text = QString::fromUtf8(text);
        paragraph.label = QStringLiteral("¶%1").arg(paragraph.ordinal);
        document->paragraphs.push_back(paragraph);
    }
    return document;
}

const Suggestion* find(const std::vector<Suggestion>& suggestions, int left, int right) {
    const auto at = std::ranges::find_if(
        suggestions, [&](const Suggestion& entry) { return entry.left == left && entry.right == right; });
    return at != suggestions.end() ? &*at : nullptr;
}

double scoreOf(const std::vector<Suggestion>& suggestions, int left, int right) {
    const Suggestion* entry = find(suggestions, left, right);
    return entry ? entry->score : 0.0;
}

TEST(Suggest, SeesOneConceptInDifferentWords) {
    const auto left = paragraphs({"尊重当事国意愿，照顾其关切。", "举办花展。", "修建铁路。"});
    const auto right =
        paragraphs({"技术援助应与有关国家协商并征得其同意；", "欢迎体育部门的报告；", "决定继续审议。"});
    const auto suggestions = suggest(*left, *right);
    ASSERT_FALSE(suggestions.empty());
    EXPECT_EQ(suggestions.front().left, 1);
    EXPECT_EQ(suggestions.front().right, 1);
}

TEST(Suggest, WorksAcrossLanguages) {
    const auto left = paragraphs({"中国参加第三轮国别人权审议。", "修建铁路。"});
    const auto right = paragraphs(
        {"Welcomes the report on roads;", "Invites States to take part in the universal periodic review;"});
    EXPECT_GT(scoreOf(suggest(*left, *right), 1, 2), 0.3);
}

TEST(Suggest, DoesNotTakeOneWordForAnother) {
    const auto left = paragraphs({"推动全球治理民主化、法治化。", "加强司法工作和法治。", "修建铁路。"});
    const auto right = paragraphs({"鼓励各国加强司法体系和法治；", "欢迎修建公路的报告；"});
    const auto suggestions = suggest(*left, *right);
    EXPECT_GT(scoreOf(suggestions, 2, 1), 2 * scoreOf(suggestions, 1, 1));
}

TEST(Suggest, TiesRareWordsThatNoConceptNames) {
    const auto left = paragraphs({"The harbour quays were dredged.", "Songs were sung."});
    const auto right = paragraphs({"Notes the state of the harbour quays;", "Notes the weather;"});
    EXPECT_GT(scoreOf(suggest(*left, *right), 1, 1), 0.2);
    EXPECT_EQ(scoreOf(suggest(*left, *right), 2, 2), 0.0);
}

TEST(Suggest, GivesLengthNoBonus) {
    const QString matter = QStringLiteral("Contributions to the voluntary fund were made. ");
    const QString padding =
        QStringLiteral("Trains, bridges, stadiums and museums were opened by the mayor. ").repeated(12);
    auto left = std::make_shared<Document>(*paragraphs({"", "", "Nothing."}));
    left->paragraphs[0].text = matter;
    left->paragraphs[1].text = matter + padding;
    const auto right =
        paragraphs({"Invites donors to contribute to the voluntary fund;", "Notes the weather."});
    const auto suggestions = suggest(*left, *right);
    EXPECT_GE(scoreOf(suggestions, 1, 1), scoreOf(suggestions, 2, 1));
}

TEST(Suggest, GivesReasonsThatStandInBothTexts) {
    const auto left = paragraphs({"中国向自愿基金捐款80万美元，参加普遍定期审议。", "修建铁路。"});
    const auto right = paragraphs({"鼓励各国向基金捐款，支持普遍定期审议；", "决定继续审议。"});
    const auto suggestions = suggest(*left, *right);
    ASSERT_FALSE(suggestions.empty());
    ASSERT_GE(suggestions.front().reasons.size(), 2U);
    const auto words = [](const Document& document, int ordinal, TextRange range) {
        return document.at(ordinal)->text.mid(range.begin, range.length());
    };
    for (const SuggestionReason& reason : suggestions.front().reasons) {
        if (reason.text == u"universal periodic review") {
            EXPECT_EQ(words(*left, 1, reason.left), u"普遍定期审议");
            EXPECT_EQ(words(*right, 1, reason.right), u"普遍定期审议");
            return;
        }
    }
    FAIL() << "the review is no reason";
}

TEST(Suggest, GivesIdeographsOfOneWordingAsOneReason) {
    const auto left = paragraphs({"去年鲸鲨观测站落成。", "修建铁路。"});
    const auto right = paragraphs({"赞赏鲸鲨观测站；", "决定继续审议；"});
    const auto suggestions = suggest(*left, *right);
    ASSERT_FALSE(suggestions.empty());
    ASSERT_EQ(suggestions.front().reasons.size(), 1U);
    EXPECT_EQ(suggestions.front().reasons.front().text, QStringLiteral("鲸鲨观测站"));
    EXPECT_EQ(suggestions.front().reasons.front().left, (TextRange{2, 7}));
    EXPECT_EQ(suggestions.front().reasons.front().right, (TextRange{2, 7}));
}

TEST(Suggest, NamesItsConceptsInTheLanguageOfTheReader) {
    const auto left = paragraphs({"尊重当事国意愿，照顾其关切。", "修建铁路。"});
    const auto right = paragraphs({"技术援助应与有关国家协商并征得其同意；", "决定继续审议。"});
    const auto suggestions = suggest(*left, *right);
    ASSERT_FALSE(suggestions.empty());
    const SuggestionReason& reason = suggestions.front().reasons.front();
    EXPECT_EQ(reason.rightConcept, u"consent-of-state");
    const ConceptLexicon& lexicon = ConceptLexicon::builtIn();
    EXPECT_EQ(textOf(reason, lexicon, u"zh"), QStringLiteral("有关国家同意"));
    EXPECT_EQ(textOf(reason, lexicon, u"en"), QStringLiteral("consent of the State concerned"));
    SuggestionReason near = reason;
    near.leftConcept = QStringLiteral("poverty");
    EXPECT_EQ(textOf(near, lexicon, u"zh"), QStringLiteral("贫困 ~ 有关国家同意"));
}

TEST(Suggest, FollowsATextThatGoesThroughTheOtherInItsOrder) {
    const std::vector<const char*> matters = {"Torture.", "Poverty.", "Climate change.",    "Elections.",
                                              "Malaria.", "Child labour.", "Water and sanitation.", "The death penalty."};
    std::vector<const char*> comments = matters;
    comments[3] = "Selected songs."; // hardly a trace of the clause
    const auto right = paragraphs(matters);
    const auto suggestions = suggest(*paragraphs(comments), *right);
    const Suggestion* const followed = find(suggestions, 4, 4);
    ASSERT_NE(followed, nullptr);
    EXPECT_EQ(followed->order, QStringLiteral("¶3 ~ ¶3 … ¶5 ~ ¶5"));
    ASSERT_FALSE(followed->reasons.empty());

    std::ranges::reverse(comments);
    EXPECT_LT(scoreOf(suggest(*paragraphs(comments), *right), 5, 4), followed->score / 2) << "no order, no lift";
}

TEST(Suggest, ProposesNothingForTheOrderAlone) {
    const std::vector<const char*> matters = {"Torture.", "Poverty.", "Climate change.",    "Elections.",
                                              "Malaria.", "Child labour.", "Water and sanitation.", "The death penalty."};
    std::vector<const char*> comments = matters;
    comments[3] = "我们同意。"; // says nothing that the clause says
    const auto suggestions = suggest(*paragraphs(comments), *paragraphs(matters));
    EXPECT_EQ(find(suggestions, 4, 4), nullptr);
    EXPECT_TRUE(std::ranges::none_of(suggestions, [](const Suggestion& one) { return one.reasons.empty(); }));
}

TEST(Suggest, SeesOneWordWithOtherEndings) {
    const auto left = paragraphs({"The lighthouse keepers were dismissed.", "Songs were sung."});
    const auto right = paragraphs({"Regrets the dismissal of keepers of lighthouses;", "Notes the weather;"});
    EXPECT_GT(scoreOf(suggest(*left, *right), 1, 1), 0.3);
}

TEST(Suggest, DropsDecidedPairsAndLearnsFromThem) {
    const auto left = paragraphs(
        {"Donors gave to the voluntary fund.", "The voluntary fund grows.", "Poverty falls.", "Roads."});
    const auto right = paragraphs({"The voluntary fund is thanked;", "Contributions to the voluntary fund;",
                                   "Poverty is a concern;", "Songs."});
    const double before = scoreOf(suggest(*left, *right), 2, 1);
    SuggestionOptions options;
    options.dismissed = {{1, 2}};
    const auto after = suggest(*left, *right, options);
    EXPECT_EQ(find(after, 1, 2), nullptr);
    EXPECT_LT(scoreOf(after, 2, 1), before);
    options.accepted = std::exchange(options.dismissed, {});
    EXPECT_GT(scoreOf(suggest(*left, *right, options), 2, 1), before);
}

TEST(Suggest, KeepsToTheLimitBestFirst) {
    const auto left = paragraphs({"Poverty and hunger.", "Poverty.", "Torture."});
    const auto right = paragraphs({"Poverty and hunger;", "Torture;", "Songs;"});
    SuggestionOptions options;
    options.limit = 2;
    const auto suggestions = suggest(*left, *right, options);
    ASSERT_EQ(suggestions.size(), 2U);
    EXPECT_GE(suggestions[0].score, suggestions[1].score);
}

TEST(Suggest, SurvivesEmptyDocuments) {
    EXPECT_TRUE(suggest({}, {}).empty());
    EXPECT_TRUE(suggest(*paragraphs({"Poverty."}), {}).empty());
}

} // namespace
} // namespace duikan
