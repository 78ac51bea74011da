// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the last clause of a resolution and above its title, in the six languages.
#include "core/structure/recogniser.h"
#include "sourcetext.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

struct Ending {
    const char* name;
    const char* opening; ///< adopting body, a preambular and an operative paragraph
    std::vector<const char*> lines;
    const char* after = nullptr; ///< a line that is none of them
};

void PrintTo(const Ending& ending, std::ostream* out) {
    *out << ending.name;
}

const Ending kEndings[] = {
    {"EnglishVote",
     "The General Assembly,\n\nRecalling its resolution 72/183 of 19 December 2017,\n\n1. Decides to remain seized of the matter.",
     {"55th plenary meeting", "17 December 2018",
      "Adopted by a recorded vote of 120 to 5, with 45 abstentions. The voting was as follows:",
      "In favour: Algeria, Angola, Argentina", "Against: Australia, Canada", "Abstaining: Albania, Andorra"},
     "The text above was issued on the same day."},
    {"EnglishVoteInBrackets",
     "The Human Rights Council,\n\nRecalling its resolution 18/18,\n\n1. Decides to remain seized of the matter.",
     {"40th meeting", "6 July 2018",
      "[Adopted by a recorded vote of 27 to 13, with 7 abstentions. The voting was as follows:", "In favour:",
      "Afghanistan, Angola, Burundi, China", "Against:", "Australia, Belgium", "Abstaining:", "Brazil, Peru]"}},
    {"French",
     "L’Assemblée générale,\n\nRappelant sa résolution 72/183 du 19 décembre 2017,\n\n1. Décide de rester saisie de la question.",
     {"55e séance plénière", "17 décembre 2018",
      "Adoptée par 120 voix contre 5, avec 45 abstentions. Les voix se sont réparties comme suit :",
      "Ont voté pour : Algérie, Angola", "Ont voté contre : Australie", "Se sont abstenus : Albanie"}},
    {"Spanish",
     "La Asamblea General,\n\nRecordando su resolución 72/183, de 19 de diciembre de 2017,\n\n1. Decide seguir ocupándose de la cuestión.",
     {"55ª sesión plenaria", "17 de diciembre de 2018",
      "Aprobada en votación registrada por 120 votos contra 5. El resultado de la votación fue el siguiente:",
      "Votos a favor: Argelia", "Votos en contra: Australia", "Abstenciones: Albania"}},
    {"Russian",
     "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 72/183,\n\n1. постановляет продолжать заниматься этим вопросом.",
     {"55-е пленарное заседание,", "17 декабря 2018 года", "Принята без голосования."}},
    {"Arabic",
     "إن الجمعية العامة،\n\nإذ تشير إلى قرارها ٧٢/١٨٣،\n\n١ - تقرر أن تبقي المسألة قيد نظرها.",
     {"الجلسة العامة ٥٥", "١٧ كانون الأول/ديسمبر ٢٠١٨", "اعتمد بدون تصويت."}},
    {"ChineseWithTheDateAbove",
     "大会，\n\n回顾其2017年12月19日第72/183号决议，\n\n1. 决定继续处理此案。",
     {"2018年12月17日", "第55次全体会议", "以120票对5票、45票弃权通过。表决情况如下：", "赞成：阿尔及利亚、安哥拉", "反对：澳大利亚",
      "弃权：阿尔巴尼亚"}},
};

class EveryEnding : public testing::TestWithParam<Ending> {};

} // namespace

TEST_P(EveryEnding, IsToldFromTheText) {
    QString text = QString::fromUtf8(GetParam().opening);
    for (const char* line : GetParam().lines) {
        text += QStringLiteral("\n\n") + QString::fromUtf8(line);
    }
    if (GetParam().after != nullptr) {
        text += QStringLiteral("\n\n") + QString::fromUtf8(GetParam().after);
    }
    const Document document = recogniseStructure(linesOf(text), SourceSyntax::PlainText);
    QStringList found;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind == ParagraphKind::Adoption) {
            found.append(paragraph.text);
        }
    }
    QStringList expected;
    for (const char* line : GetParam().lines) {
        expected.append(QString::fromUtf8(line));
    }
    EXPECT_EQ(found.join(u'\n').toStdString(), expected.join(u'\n').toStdString());
}

INSTANTIATE_TEST_SUITE_P(AdoptionLines, EveryEnding, testing::ValuesIn(kEndings),
                         [](const auto& ending) { return std::string(ending.param.name); });

TEST(Recogniser, ReadsTheNumbersOfAgendaItemsInEveryLanguage) {
    const std::pair<const char*, const char*> cases[] = {
        {"Agenda item 74 (b)", "74 (b)"},        {"Point 74 b) de l’ordre du jour", "74 b)"}, {"Tema 74 b) del programa", "74 b)"},
        {"Пункт 74 b) повестки дня", "74 b)"}, {"البند ٧٤ (ب) من جدول الأعمال", "٧٤ (ب)"},  {"议程项目74(b)", "74(b)"},
    };
    for (const auto& [line, number] : cases) {
        const QString text = QStringLiteral("Seventy-third session\n\n") + QString::fromUtf8(line) +
                             QStringLiteral("\n\nRights of the child\n\nThe General Assembly,\n\nRecalling its resolution 72/183,\n\n1. "
                                            "Decides to remain seized of the matter.");
        const Document document = recogniseStructure(linesOf(text), SourceSyntax::PlainText);
        ASSERT_TRUE(document.agendaItem) << line;
        EXPECT_EQ(document.agendaItem->number.toStdString(), number);
    }
}

TEST(Recogniser, KnowsAnOrganWhoseNameIsSetWide) {
    const Document document = recogniseStructure(
        linesOf(QStringLiteral("大　会\n\n第七十三届会议\n\n2018年12月17日大会决议\n\n73/198. 加强人权领域的技术合作\n\n大会，\n\n回顾其第72/183号决议，\n\n1. 决定继续处理此案。")),
        SourceSyntax::PlainText);
    ASSERT_GE(document.paragraphs.size(), 4U);
    EXPECT_EQ(document.body, u"大会");
    EXPECT_EQ(document.paragraphs.at(0).kind, ParagraphKind::Body);
    EXPECT_EQ(document.paragraphs.at(2).kind, ParagraphKind::Adoption);
    EXPECT_EQ(document.paragraphs.at(3).kind, ParagraphKind::Title);
}

} // namespace duikan
