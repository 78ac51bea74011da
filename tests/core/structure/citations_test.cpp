// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citations.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

namespace duikan {
namespace {

/// "text|kind|normalized", and "|target" where there is one, in text order.
QStringList listed(const Paragraph& paragraph) {
    QStringList lines;
    for (const Citation& citation : paragraph.citations) {
        QStringList fields{citation.text, toString(citation.kind), citation.normalized};
        if (!citation.target.isEmpty()) {
            fields << citation.target;
        }
        lines << fields.join(u'|');
    }
    return lines;
}

Document documentOf(const QString& body, const QStringList& texts) {
    Document document;
    document.body = body;
    for (const QString& text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.text = text;
        document.paragraphs.push_back(paragraph);
    }
    return document;
}

struct CitationCase {
    const char* name;
    const char* body;
    const char* text;
    std::vector<const char*> expected;
};

void PrintTo(const CitationCase& entry, std::ostream* stream) {
    *stream << entry.text;
}

class Citations : public testing::TestWithParam<CitationCase> {};

TEST_P(Citations, AreRecognisedAndNormalised) {
    const CitationCase& entry = GetParam();
    Document document = documentOf(QString::fromUtf8(entry.body), {QString::fromUtf8(entry.text)});
    recogniseCitations(document);
    QStringList expected;
    for (const char* const line : entry.expected) {
        expected << QString::fromUtf8(line);
    }
    EXPECT_EQ(listed(document.paragraphs.front()).join(u'\n').toStdString(),
              expected.join(u'\n').toStdString());
    for (const Citation& citation : document.paragraphs.front().citations) {
        EXPECT_EQ(document.paragraphs.front().text.mid(citation.range.begin, citation.range.length()),
                  citation.text);
    }
}

constexpr const char* kCouncilZh = "人权理事会";
constexpr const char* kCouncil = "Human Rights Council";
constexpr const char* kAssembly = "General Assembly";

#define CASES(suite, ...)                                                                                    \
    INSTANTIATE_TEST_SUITE_P(suite, Citations, testing::Values(__VA_ARGS__),                                 \
                             [](const auto& parameter) { return std::string(parameter.param.name); })

CASES(Chinese,
      CitationCase{
          "ownBody", kCouncilZh, "重申第 18/18 号决议，", {"第 18/18 号决议|resolution|A/HRC/RES/18/18"}},
      CitationCase{"listUnderOneDate",
                   kCouncilZh,
                   "理事会2007年6月18日第5/1号和第5/2号决议",
                   {"2007年6月18日|date|2007-06-18", "第5/1号|resolution|A/HRC/RES/5/1",
                    "第5/2号决议|resolution|A/HRC/RES/5/2"}},
      CitationCase{"listWithOneOrdinal",
                   "",
                   "大会第48/141、60/251号决议",
                   {"第48/141|resolution|A/RES/48/141", "60/251号决议|resolution|A/RES/60/251"}},
      CitationCase{
          "assembly", kCouncilZh, "回顾大会第60/251号决议", {"第60/251号决议|resolution|A/RES/60/251"}},
      CitationCase{"romanSession",
                   kCouncilZh,
                   "大会第2200 A (XXI)号决议",
                   {"第2200 A (XXI)号决议|resolution|A/RES/2200 A (XXI)"}},
      CitationCase{"commission",
                   kCouncilZh,
                   "人权委员会1993年3月10日第1993/87号决议",
                   {"1993年3月10日|date|1993-03-10", "第1993/87号决议|resolution|E/CN.4/RES/1993/87"}},
      CitationCase{"yearFirstIsTheCommissions",
                   kCouncilZh,
                   "第 2004/81 号决议",
                   {"第 2004/81 号决议|resolution|E/CN.4/RES/2004/81"}},
      CitationCase{"securityCouncil",
                   kCouncilZh,
                   "安全理事会第1325（2000）号决议",
                   {"第1325（2000）号决议|resolution|S/RES/1325 (2000)"}},
      CitationCase{"economicAndSocialCouncil",
                   kCouncilZh,
                   "经社理事会第1996/31号决议",
                   {"第1996/31号决议|resolution|E/RES/1996/31"}},
      CitationCase{
          "decision", kCouncilZh, "理事会第17/119号决定", {"第17/119号决定|resolution|A/HRC/DEC/17/119"}},
      CitationCase{"unknownBodyIsNotGuessed", "", "第 18/18 号决议", {"第 18/18 号决议|resolution|"}},
      CitationCase{"title", "", "通过了“促进合作”决议", {"“促进合作”决议|resolution|促进合作"}},
      CitationCase{"ownedParagraphs",
                   kCouncilZh,
                   "根据理事会第 18/18 号决议第 7 和第 8 段",
                   {"第 18/18 号决议|resolution|A/HRC/RES/18/18",
                    "第 7 和第 8 段|resolution|A/HRC/RES/18/18, paras. 7, 8"}},
      CitationCase{"agenda", kCouncilZh, "议程项目 10下", {"议程项目 10|agenda-item|agenda item 10"}},
      CitationCase{
          "agendaInChinese", kCouncilZh, "在议程项目十之下", {"议程项目十|agenda-item|agenda item 10"}},
      CitationCase{"sessions",
                   kCouncilZh,
                   "第二十一届会议、第37次会议和第五届特别会议",
                   {"第二十一届会议|session|session 21", "第37次会议|session|session 37",
                    "第五届特别会议|session|special session 5"}},
      CitationCase{"congressIsNoSession", "", "中国共产党第十八次全国代表大会以来，第16届研讨会", {}},
      CitationCase{"treaties",
                   "",
                   "《联合国宪章》和世界人权宣言，《某某条约》",
                   {"《联合国宪章》|treaty|Charter of the United Nations",
                    "世界人权宣言|treaty|Universal Declaration of Human Rights",
                    "《某某条约》|treaty|某某条约"}},
      CitationCase{"titleWithCommas",
                   "",
                   "《经济、社会及文化权利国际公约》",
                   {"《经济、社会及文化权利国际公约》|treaty|International Covenant on Economic, Social and "
                    "Cultural Rights"}},
      CitationCase{"shortTitle",
                   "",
                   "《儿童权利公约》缔约国应履行《公约》义务",
                   {"《儿童权利公约》|treaty|Convention on the Rights of the Child",
                    "《公约》|treaty|Convention on the Rights of the Child"}},
      CitationCase{"agendaIsNoDate",
                   "",
                   "落实2030年可持续发展议程",
                   {"2030年可持续发展议程|treaty|2030 Agenda for Sustainable Development"}},
      CitationCase{"goalsByName",
                   "",
                   "落实千年发展目标和联合国2030年可持续发展议程的可持续发展目标",
                   {"千年发展目标|treaty|Millennium Development Goals",
                    "联合国2030年可持续发展议程|treaty|2030 Agenda for Sustainable Development",
                    "可持续发展目标|treaty|Sustainable Development Goals"}},
      CitationCase{"goalsByNameElsewhere",
                   "",
                   "the Millennium Development Goals; les objectifs de développement durable; los Objetivos de "
                   "Desarrollo Sostenible; целей в области устойчивого развития; أهداف التنمية المستدامة",
                   {"Millennium Development Goals|treaty|Millennium Development Goals",
                    "objectifs de développement durable|treaty|Sustainable Development Goals",
                    "Objetivos de Desarrollo Sostenible|treaty|Sustainable Development Goals",
                    "целей в области устойчивого развития|treaty|Sustainable Development Goals",
                    "أهداف التنمية المستدامة|treaty|Sustainable Development Goals"}},
      CitationCase{"sameYear", "", "2015年宣布，同年12月落实", {"2015年|date|2015", "同年12月|date|2015-12"}},
      CitationCase{"withoutYear", "", "9月18-19日在北京", {"9月18-19日|date|--09-18/--09-19"}},
      CitationCase{"spans",
                   "",
                   "2018年11月6日至9日，2017-2018年，2014年至2016年",
                   {"2018年11月6日至9日|date|2018-11-06/2018-11-09", "2017-2018年|date|2017/2018",
                    "2014年至2016年|date|2014/2016"}},
      CitationCase{"twoYears", "", "于2016和2018年举办", {"2016|date|2016", "2018年|date|2018"}},
      CitationCase{"chineseFigures", "", "二〇一八年三月", {"二〇一八年三月|date|2018-03"}},
      CitationCase{"durationsAreNoDates", "", "未来5年、60多年来、30周年、2.1万人次、6500多万人", {}},
      CitationCase{"funds",
                   "",
                   "向南南合作援助基金捐款，盖茨基金会，货币基金组织，下设和平与安全子基金",
                   {"南南合作援助基金|fund|South-South Cooperation Assistance Fund",
                    "和平与安全子基金|fund|和平与安全子基金"}},
      CitationCase{"generalCommentZh",
                   "",
                   "第 15 号一般性意见",
                   {"第 15 号一般性意见|document|General comment No. 15"}},
      CitationCase{
          "covenantZh",
          "",
          "《公民权利和政治权利国际公约》及《公约》",
          {"《公民权利和政治权利国际公约》|treaty|International Covenant on Civil and Political Rights",
           "《公约》|treaty|International Covenant on Civil and Political Rights"}},
      CitationCase{"aboveTwice",
                   "",
                   "第 6 段(b)分段，见上文第2段和第3段。",
                   {"第 6 段(b)分段|internal-paragraph|paragraph 6 (b)",
                    "上文第2段|internal-paragraph|paragraph 2", "第3段|internal-paragraph|paragraph 3"}},
      CitationCase{
          "securityCouncilList",
          "",
          "安理会第1325(2000)、1820(2008)号决议",
          {"第1325(2000)|resolution|S/RES/1325 (2000)", "1820(2008)号决议|resolution|S/RES/1820 (2008)"}},
      CitationCase{
          "symbols",
          "",
          "见A/HRC/21/L.9/Rev.1和E/CN.4/2004/81号文件",
          {"A/HRC/21/L.9/Rev.1|document|A/HRC/21/L.9/Rev.1", "E/CN.4/2004/81|document|E/CN.4/2004/81"}});

CASES(
    English,
    CitationCase{"withDate",
                 "",
                 "Human Rights Council resolution 18/18 of 29 September 2011",
                 {"resolution 18/18|resolution|A/HRC/RES/18/18", "29 September 2011|date|2011-09-29"}},
    CitationCase{"its",
                 kCouncil,
                 "Recalling its resolutions 5/1 and 5/2 of 18 June 2007,",
                 {"resolutions 5/1|resolution|A/HRC/RES/5/1", "5/2|resolution|A/HRC/RES/5/2",
                  "18 June 2007|date|2007-06-18"}},
    CitationCase{"listWithClauses",
                 kAssembly,
                 "Recalling its resolutions 54/175 of 17 December 1999, on the right to development, 55/196 "
                 "of 20 December "
                 "2000, proclaiming 2003 as a Year, and 64/198 of 21 December 2009",
                 {"resolutions 54/175|resolution|A/RES/54/175", "17 December 1999|date|1999-12-17",
                  "55/196|resolution|A/RES/55/196", "20 December 2000|date|2000-12-20",
                  "64/198|resolution|A/RES/64/198", "21 December 2009|date|2009-12-21"}},
    CitationCase{"bodyBehind",
                 "",
                 "resolution 60/251 of the General Assembly",
                 {"resolution 60/251|resolution|A/RES/60/251"}},
    CitationCase{"roman",
                 kCouncil,
                 "General Assembly resolution 217 A (III)",
                 {"resolution 217 A (III)|resolution|A/RES/217 A (III)"}},
    CitationCase{"securityCouncil",
                 kCouncil,
                 "Security Council resolution 1325 (2000)",
                 {"resolution 1325 (2000)|resolution|S/RES/1325 (2000)"}},
    CitationCase{"abbreviated", "", "HRC resolution 18/18", {"resolution 18/18|resolution|A/HRC/RES/18/18"}},
    CitationCase{"specialSession",
                 "",
                 "Human Rights Council resolution S-17/1",
                 {"resolution S-17/1|resolution|A/HRC/RES/S-17/1"}},
    CitationCase{"otherCouncils", "", "European Council resolution 5/1", {"resolution 5/1|resolution|"}},
    CitationCase{"generalComment",
                 "",
                 "General Comment No. 15 (2002) of the Committee",
                 {"General Comment No. 15 (2002)|document|General comment No. 15 (2002)"}},
    CitationCase{"nameWithParticle",
                 "",
                 "the Mar del Plata Action Plan and the Habitat Agenda",
                 {"Mar del Plata Action Plan|treaty|Mar del Plata Action Plan",
                  "Habitat Agenda|treaty|Habitat Agenda"}},
    CitationCase{"worldHealthAssembly",
                 kAssembly,
                 "World Health Assembly resolution 69.2 of 28 May 2016",
                 {"resolution 69.2|resolution|WHA69.2", "28 May 2016|date|2016-05-28"}},
    CitationCase{"paragraphsOfAnother",
                 kCouncil,
                 "pursuant to paragraphs 7 and 8 of Council resolution 18/18",
                 {"paragraphs 7 and 8|resolution|A/HRC/RES/18/18, paras. 7, 8",
                  "resolution 18/18|resolution|A/HRC/RES/18/18"}},
    CitationCase{"paragraphOfTheResolution",
                 kAssembly,
                 "in its resolution 58/318 of 13 September 2004, including paragraph 3 of the resolution",
                 {"resolution 58/318|resolution|A/RES/58/318", "13 September 2004|date|2004-09-13",
                  "paragraph 3|resolution|A/RES/58/318, para. 3"}},
    CitationCase{"provisionOfATreaty",
                 "",
                 "article 12, paragraph 3, of the Rome Statute",
                 {"Rome Statute|treaty|Rome Statute of the International Criminal Court"}},
    CitationCase{"sessions",
                 "",
                 "its twenty-second session and the sixtieth and sixty-first sessions",
                 {"twenty-second session|session|session 22", "sixtieth|session|session 60",
                  "sixty-first sessions|session|session 61"}},
    CitationCase{"agenda",
                 "",
                 "under agenda item 10 and item 66 (b) of the agenda",
                 {"agenda item 10|agenda-item|agenda item 10",
                  "item 66 (b) of the agenda|agenda-item|agenda item 66 (b)"}},
    CitationCase{
        "treaties",
        "",
        "the Charter, the Convention on the Rights of the Child and the Optional Protocol to the Convention",
        {"Charter|treaty|Charter of the United Nations",
         "Convention on the Rights of the Child|treaty|Convention on the Rights of the Child",
         "Optional Protocol to the Convention|treaty|Optional Protocol to the Convention"}},
    CitationCase{
        "fund",
        "",
        "the United Nations Voluntary Fund for Technical Cooperation in the Field of Human Rights; the Fund",
        {"United Nations Voluntary Fund for Technical Cooperation in the Field of Human Rights|fund|"
         "United Nations Voluntary Fund for Technical Cooperation in the Field of Human Rights"}},
    CitationCase{"dates",
                 "",
                 "20 to 22 June 2012, September 29, 2011, in 2015, in December of the same year, 3-14 June",
                 {"20 to 22 June 2012|date|2012-06-20/2012-06-22", "September 29, 2011|date|2011-09-29",
                  "2015|date|2015", "December of the same year|date|2015-12",
                  "3-14 June|date|2015-06-03/2015-06-14"}},
    CitationCase{
        "plainNumbers", "", "15,000 people, 3/4 of them, and 2,000 projects; the parties may decide", {}});

CASES(
    French,
    CitationCase{"resolutions",
                 "",
                 "les résolutions 5/1 et 5/2 du Conseil des droits de l'homme, en date du 18 juin 2007",
                 {"résolutions 5/1|resolution|A/HRC/RES/5/1", "5/2|resolution|A/HRC/RES/5/2",
                  "18 juin 2007|date|2007-06-18"}},
    CitationCase{"assembly",
                 "Conseil des droits de l'homme",
                 "la résolution 60/251 de l’Assemblée générale",
                 {"résolution 60/251|resolution|A/RES/60/251"}},
    CitationCase{"own",
                 "Conseil des droits de l'homme",
                 "Rappelant sa résolution 18/18 du 29 septembre 2011",
                 {"résolution 18/18|resolution|A/HRC/RES/18/18", "29 septembre 2011|date|2011-09-29"}},
    CitationCase{
        "rest",
        "",
        "la Charte des Nations Unies, au titre du point 10 de l'ordre du jour, à sa vingt et unième session",
        {"Charte des Nations Unies|treaty|Charter of the United Nations",
         "point 10 de l'ordre du jour|agenda-item|agenda item 10",
         "vingt et unième session|session|session 21"}},
    CitationCase{"paragraphs",
                 "",
                 "le paragraphe 4 ci-dessus",
                 {"paragraphe 4 ci-dessus|internal-paragraph|paragraph 4"}});

CASES(Spanish,
      CitationCase{"resolutions",
                   "",
                   "las resoluciones 5/1 y 5/2 del Consejo de Derechos Humanos, de 18 de junio de 2007",
                   {"resoluciones 5/1|resolution|A/HRC/RES/5/1", "5/2|resolution|A/HRC/RES/5/2",
                    "18 de junio de 2007|date|2007-06-18"}},
      CitationCase{
          "own",
          "Consejo de Derechos Humanos",
          "Recordando su resolución 18/18, de 29 de septiembre de 2011",
          {"resolución 18/18|resolution|A/HRC/RES/18/18", "29 de septiembre de 2011|date|2011-09-29"}},
      CitationCase{"rest",
                   "",
                   "la Carta de las Naciones Unidas, en el tema 10 de la agenda, en su vigésimo primer "
                   "período de sesiones",
                   {"Carta de las Naciones Unidas|treaty|Charter of the United Nations",
                    "tema 10 de la agenda|agenda-item|agenda item 10",
                    "vigésimo primer período de sesiones|session|session 21"}},
      CitationCase{"paragraphs",
                   "",
                   "los párrafos 7 y 8 de la resolución 18/18 del Consejo de Derechos Humanos",
                   {"párrafos 7 y 8|resolution|A/HRC/RES/18/18, paras. 7, 8",
                    "resolución 18/18|resolution|A/HRC/RES/18/18"}});

CASES(Russian,
      CitationCase{"resolutions",
                   "",
                   "резолюции 5/1 и 5/2 Совета по правам человека от 18 июня 2007 года",
                   {"резолюции 5/1|resolution|A/HRC/RES/5/1", "5/2|resolution|A/HRC/RES/5/2",
                    "18 июня 2007 года|date|2007-06-18"}},
      CitationCase{"assembly",
                   "Совет по правам человека",
                   "резолюцию 60/251 Генеральной Ассамблеи",
                   {"резолюцию 60/251|resolution|A/RES/60/251"}},
      CitationCase{
          "rest",
          "",
          "Устава Организации Объединенных Наций, по пункту 10 повестки дня, на своей двадцать первой сессии",
          {"Устава Организации Объединенных Наций|treaty|Charter of the United Nations",
           "пункту 10 повестки дня|agenda-item|agenda item 10", "двадцать первой сессии|session|session 21"}},
      CitationCase{"paragraphs", "", "в пункте 4 выше", {"пункте 4 выше|internal-paragraph|paragraph 4"}});

CASES(Arabic,
      CitationCase{"resolutions",
                   "",
                   "قراري مجلس حقوق الإنسان 5/1 و5/2 المؤرخين 18 حزيران/يونيه 2007",
                   {"قراري مجلس حقوق الإنسان 5/1|resolution|A/HRC/RES/5/1", "5/2|resolution|A/HRC/RES/5/2",
                    "18 حزيران/يونيه 2007|date|2007-06-18"}},
      CitationCase{"assembly",
                   "مجلس حقوق الإنسان",
                   "قرار الجمعية العامة 60/251",
                   {"قرار الجمعية العامة 60/251|resolution|A/RES/60/251"}},
      CitationCase{"rest",
                   "",
                   "ميثاق الأمم المتحدة، في إطار البند 10 من جدول الأعمال، في دورته الحادية والعشرين",
                   {"ميثاق الأمم المتحدة|treaty|Charter of the United Nations",
                    "البند 10 من جدول الأعمال|agenda-item|agenda item 10",
                    "دورته الحادية والعشرين|session|session 21"}},
      CitationCase{"paragraphs", "", "الفقرة 4 أعلاه", {"الفقرة 4 أعلاه|internal-paragraph|paragraph 4"}});

/// Odd forms of resolutions, reports and footnotes, each seen in documents of the United Nations.
CASES(OddForms,
      CitationCase{"twoDatesOfTwoResolutions",
                   kCouncil,
                   "General Assembly resolutions 60/251 and 65/281 of 15 March 2006 and 17 June 2011",
                   {"resolutions 60/251|resolution|A/RES/60/251", "65/281|resolution|A/RES/65/281",
                    "15 March 2006|date|2006-03-15", "17 June 2011|date|2011-06-17"}},
      CitationCase{"emergencySpecialSession", kCouncil, "resolution ES-11/1",
                   {"resolution ES-11/1|resolution|A/RES/ES-11/1"}},
      CitationCase{"presidentialStatement", kCouncil, "presidential statement PRST OS/8/1 and PRST/19/4",
                   {"PRST OS/8/1|document|A/HRC/PRST/OS/8/1", "PRST/19/4|document|A/HRC/PRST/19/4"}},
      CitationCase{"worldHealthAssembly",
                   "",
                   "in line with World Health Assembly resolution 71.3 and document WHA67/2014/REC/1",
                   {"resolution 71.3|resolution|WHA71.3", "WHA67/2014/REC/1|document|WHA67/2014/REC/1"}},
      CitationCase{"spanOfAReport",
                   kCouncil,
                   "paragraphs 12-15 of the report, A/HRC/50/30",
                   {"paragraphs 12-15|document|A/HRC/50/30, paras. 12-15", "A/HRC/50/30|document|A/HRC/50/30"}},
      CitationCase{"uncitedReport", kCouncil, "as stated in paragraph 12 of the report", {}},
      CitationCase{"annexOfAResolution",
                   kCouncil,
                   "resolution 16/21 of 25 March 2011 and the annex thereto, paras. 5 (c) and 7",
                   {"resolution 16/21|resolution|A/HRC/RES/16/21", "25 March 2011|date|2011-03-25",
                    "paras. 5 (c) and 7|resolution|A/HRC/RES/16/21, paras. 5 (c), 7"}},
      CitationCase{"paragraphOfAnArticle", kCouncil, "paragraph 3 of article 19", {}},
      CitationCase{"paragraphOfAnArticleFr", "", "le paragraphe 3 de l'article 19", {}},
      CitationCase{"paragraphOfAnArticleRu", "", "пункт 3 статьи 19", {}},
      CitationCase{"paragraphOfAnArticleAr", "", "الفقرة 3 من المادة 19", {}},
      CitationCase{"agendaItems", kCouncil, "under agenda items 2 and 10",
                   {"agenda items 2|agenda-item|agenda item 2", "10|agenda-item|agenda item 10"}},
      CitationCase{"agendaItemsFr", "", "au titre des points 2 et 10 de l'ordre du jour",
                   {"points 2|agenda-item|agenda item 2", "10 de l'ordre du jour|agenda-item|agenda item 10"}},
      CitationCase{"agendaItemsEs", "", "en relación con los temas 2 y 10 de la agenda",
                   {"temas 2|agenda-item|agenda item 2", "10 de la agenda|agenda-item|agenda item 10"}},
      CitationCase{"agendaItemsRu", "", "в рамках пунктов 2 и 10 повестки дня",
                   {"пунктов 2|agenda-item|agenda item 2", "10 повестки дня|agenda-item|agenda item 10"}},
      CitationCase{"agendaItemsAr", "", "في إطار البندين 2 و10 من جدول الأعمال",
                   {"البندين 2|agenda-item|agenda item 2", "10 من جدول الأعمال|agenda-item|agenda item 10"}},
      CitationCase{"agendaItemsZh", kCouncilZh, "在议程项目2和10下与20个国家讨论",
                   {"议程项目2|agenda-item|agenda item 2", "10|agenda-item|agenda item 10"}},
      CitationCase{"specialSessionZh", kCouncilZh, "S-15/1号决议", {"S-15/1号决议|resolution|A/HRC/RES/S-15/1"}},
      CitationCase{"specialSessionAr", "", "قرار مجلس حقوق الإنسان دإ-15/1",
                   {"قرار مجلس حقوق الإنسان دإ-15/1|resolution|A/HRC/RES/S-15/1"}},
      CitationCase{"partAndParagraphZh",
                   kCouncilZh,
                   "《维也纳宣言和行动纲领》第一部分第5段",
                   {"《维也纳宣言和行动纲领》|treaty|Vienna Declaration and Programme of Action",
                    "第5段|treaty|Vienna Declaration and Programme of Action, para. 5"}},
      CitationCase{"paragraphsOfADocumentZh",
                   kCouncilZh,
                   "A/HRC/50/30号文件第12至15段",
                   {"A/HRC/50/30|document|A/HRC/50/30", "第12至15段|document|A/HRC/50/30, paras. 12-15"}},
      CitationCase{"generalRecommendationRu", "", "общую рекомендацию № 35 (2017) и замечание общего порядка № 34",
                   {"общую рекомендацию № 35 (2017)|document|General recommendation No. 35 (2017)",
                    "замечание общего порядка № 34|document|General comment No. 34"}},
      CitationCase{"generalRecommendationAr", "", "التوصية العامة رقم 35 والتعليق العام رقم 34",
                   {"التوصية العامة رقم 35|document|General recommendation No. 35",
                    "والتعليق العام رقم 34|document|General comment No. 34"}},
      CitationCase{"titleBehindAKnownOne",
                   "",
                   "the Universal Declaration of Human Rights, the ILO Violence and Harassment Convention, 2019",
                   {"Universal Declaration of Human Rights|treaty|Universal Declaration of Human Rights",
                    "ILO Violence and Harassment Convention|treaty|ILO Violence and Harassment Convention"}},
      CitationCase{"fundBehindAKnownOne",
                   "",
                   "the Voluntary Fund for Victims of Torture and the Special Trust Fund for Afghanistan",
                   {"Voluntary Fund for Victims of Torture|fund|United Nations Voluntary Fund for Victims of Torture",
                    "Special Trust Fund for Afghanistan|fund|Special Trust Fund for Afghanistan"}});

/// Forms as they stand in resolutions and reports of each language, beyond the tables above.
CASES(MoreEnglish,
      CitationCase{"twoDated",
                   kCouncil,
                   "General Assembly resolutions 48/141 of 20 December 1993 and 60/251 of 15 March 2006",
                   {"resolutions 48/141|resolution|A/RES/48/141", "20 December 1993|date|1993-12-20",
                    "60/251|resolution|A/RES/60/251", "15 March 2006|date|2006-03-15"}},
      CitationCase{"romanOnly",
                   "",
                   "General Assembly resolution 2625 (XXV) of 24 October 1970",
                   {"resolution 2625 (XXV)|resolution|A/RES/2625 (XXV)", "24 October 1970|date|1970-10-24"}},
      CitationCase{"emergency",
                   "",
                   "at its tenth emergency special session",
                   {"tenth emergency special session|session|special session 10"}},
      CitationCase{"clauseOfAnother",
                   kCouncil,
                   "paragraph 5 (a) of General Assembly resolution 60/251",
                   {"paragraph 5 (a)|resolution|A/RES/60/251, para. 5 (a)",
                    "resolution 60/251|resolution|A/RES/60/251"}},
      CitationCase{
          "economicCouncil",
          kCouncil,
          "Economic and Social Council resolution 1996/31 and Human Rights Council decision 17/119",
          {"resolution 1996/31|resolution|E/RES/1996/31", "decision 17/119|resolution|A/HRC/DEC/17/119"}},
      CitationCase{"symbols",
                   "",
                   "see A/78/213, A/CONF.157/23 and A/HRC/41/L.10/Rev.1",
                   {"A/78/213|document|A/78/213", "A/CONF.157/23|document|A/CONF.157/23",
                    "A/HRC/41/L.10/Rev.1|document|A/HRC/41/L.10/Rev.1"}});

CASES(MoreFrench,
      CitationCase{"securityCouncil",
                   "",
                   "la résolution 1325 (2000) du Conseil de sécurité",
                   {"résolution 1325 (2000)|resolution|S/RES/1325 (2000)"}},
      CitationCase{
          "roman",
          "",
          "la résolution 217 A (III) de l'Assemblée générale, en date du 10 décembre 1948",
          {"résolution 217 A (III)|resolution|A/RES/217 A (III)", "10 décembre 1948|date|1948-12-10"}},
      CitationCase{"sessions",
                   "",
                   "à sa quarante-huitième session et à sa dix-septième session extraordinaire",
                   {"quarante-huitième session|session|session 48",
                    "dix-septième session extraordinaire|session|special session 17"}},
      CitationCase{"letteredItem",
                   "",
                   "au titre du point 66 b) de l'ordre du jour",
                   {"point 66 b) de l'ordre du jour|agenda-item|agenda item 66 (b)"}},
      CitationCase{"letteredParagraph",
                   "",
                   "voir le paragraphe 4 b) ci-dessus",
                   {"paragraphe 4 b) ci-dessus|internal-paragraph|paragraph 4 (b)"}},
      CitationCase{"treaties",
                   "",
                   "la Déclaration universelle des droits de l'homme et le Pacte international relatif aux "
                   "droits civils et politiques",
                   {"Déclaration universelle des droits de l'homme|treaty|Universal Declaration of Human "
                    "Rights",
                    "Pacte international relatif aux droits civils et politiques|treaty|International "
                    "Covenant on Civil and Political Rights"}},
      CitationCase{"dates",
                   "",
                   "du 3 au 14 juin 2013 et le 1er janvier 2020",
                   {"3 au 14 juin 2013|date|2013-06-03/2013-06-14", "1er janvier 2020|date|2020-01-01"}});

CASES(MoreSpanish,
      CitationCase{"securityCouncil",
                   "",
                   "la resolución 1325 (2000) del Consejo de Seguridad",
                   {"resolución 1325 (2000)|resolution|S/RES/1325 (2000)"}},
      CitationCase{
          "roman",
          "",
          "la resolución 217 A (III) de la Asamblea General, de 10 de diciembre de 1948",
          {"resolución 217 A (III)|resolution|A/RES/217 A (III)", "10 de diciembre de 1948|date|1948-12-10"}},
      CitationCase{"sessions",
                   "",
                   "en su cuadragésimo octavo período de sesiones, en el 22º período de sesiones",
                   {"cuadragésimo octavo período de sesiones|session|session 48",
                    "22º período de sesiones|session|session 22"}},
      CitationCase{"letteredItem",
                   "",
                   "en el tema 66 b) del programa",
                   {"tema 66 b) del programa|agenda-item|agenda item 66 (b)"}},
      CitationCase{"letteredParagraph",
                   "",
                   "véase el párrafo 4 b) supra",
                   {"párrafo 4 b) supra|internal-paragraph|paragraph 4 (b)"}},
      CitationCase{"treaty",
                   "",
                   "la Declaración Universal de Derechos Humanos",
                   {"Declaración Universal de Derechos Humanos|treaty|Universal Declaration of Human "
                    "Rights"}},
      CitationCase{"dates",
                   "",
                   "del 20 al 22 de junio de 2012",
                   {"20 al 22 de junio de 2012|date|2012-06-20/2012-06-22"}});

CASES(MoreRussian,
      CitationCase{"securityCouncil",
                   "",
                   "резолюция 1325 (2000) Совета Безопасности",
                   {"резолюция 1325 (2000)|resolution|S/RES/1325 (2000)"}},
      CitationCase{
          "roman",
          "",
          "резолюции 217 A (III) Генеральной Ассамблеи от 10 декабря 1948 года",
          {"резолюции 217 A (III)|resolution|A/RES/217 A (III)", "10 декабря 1948 года|date|1948-12-10"}},
      CitationCase{
          "sessions",
          "",
          "на своей сорок восьмой сессии и на шестьдесят первой сессии",
          {"сорок восьмой сессии|session|session 48", "шестьдесят первой сессии|session|session 61"}},
      CitationCase{"letteredItem",
                   "",
                   "по пункту 66 b) повестки дня",
                   {"пункту 66 b) повестки дня|agenda-item|agenda item 66 (b)"}},
      CitationCase{"treaty",
                   "",
                   "Всеобщей декларации прав человека",
                   {"Всеобщей декларации прав человека|treaty|Universal Declaration of Human Rights"}},
      CitationCase{"month", "", "в декабре 2015 года", {"декабре 2015 года|date|2015-12"}});

CASES(MoreArabic,
      CitationCase{"securityCouncil",
                   "",
                   "قرار مجلس الأمن 1325 (2000)",
                   {"قرار مجلس الأمن 1325 (2000)|resolution|S/RES/1325 (2000)"}},
      CitationCase{"roman",
                   "",
                   "قرار الجمعية العامة 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948",
                   {"قرار الجمعية العامة 217 ألف (د-3)|resolution|A/RES/217 A (III)",
                    "10 كانون الأول/ديسمبر 1948|date|1948-12-10"}},
      CitationCase{"romanAlone",
                   "",
                   "قرار الجمعية العامة 2625 (د-25)",
                   {"قرار الجمعية العامة 2625 (د-25)|resolution|A/RES/2625 (XXV)"}},
      CitationCase{
          "session", "", "في دورته الثامنة والأربعين", {"دورته الثامنة والأربعين|session|session 48"}},
      CitationCase{"treaty",
                   "",
                   "الإعلان العالمي لحقوق الإنسان",
                   {"الإعلان العالمي لحقوق الإنسان|treaty|Universal Declaration of Human Rights"}});

CASES(MoreChinese,
      CitationCase{"romanClose",
                   kCouncilZh,
                   "大会1948年12月10日第217A(III)号决议",
                   {"1948年12月10日|date|1948-12-10", "第217A(III)号决议|resolution|A/RES/217 A (III)"}},
      CitationCase{
          "clauseOfAnother",
          kCouncilZh,
          "大会第60/251号决议第5段(a)分段",
          {"第60/251号决议|resolution|A/RES/60/251", "第5段(a)分段|resolution|A/RES/60/251, para. 5 (a)"}},
      CitationCase{
          "emergency", "", "大会第十届紧急特别会议", {"第十届紧急特别会议|session|special session 10"}},
      CitationCase{"letteredItem", "", "议程项目66(b)", {"议程项目66(b)|agenda-item|agenda item 66 (b)"}},
      CitationCase{"bodyByPosition",
                   kCouncilZh,
                   "安全理事会2000年10月31日第1325(2000)号决议及其后各项决议",
                   {"2000年10月31日|date|2000-10-31", "第1325(2000)号决议|resolution|S/RES/1325 (2000)"}});

Document numberedResolution() {
    Document document = documentOf(QString::fromUtf8(kCouncil), {});
    const auto add = [&](ParagraphKind kind, const QString& number, const QString& label,
                         const QString& text) {
        Paragraph paragraph;
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.kind = kind;
        paragraph.number = number;
        paragraph.label = label;
        paragraph.text = text;
        document.paragraphs.push_back(paragraph);
    };
    add(ParagraphKind::Preambular, {}, QStringLiteral("PP 1"), QStringLiteral("Recalling,"));
    add(ParagraphKind::Operative, QStringLiteral("1."), QStringLiteral("OP 1"), QStringLiteral("Decides:"));
    add(ParagraphKind::Subparagraph, QStringLiteral("(a)"), QStringLiteral("OP 1 (a)"),
        QStringLiteral("To act;"));
    add(ParagraphKind::Operative, QStringLiteral("2."), QStringLiteral("OP 2"),
        QStringLiteral(
            "Recalls paragraph 1 above, paragraph 1 (a), preambular paragraph 1 and paragraph 9."));
    return document;
}

TEST(CitationsInside, LinkToTheParagraphTheyMean) {
    Document document = numberedResolution();
    recogniseCitations(document);
    const QStringList expected{
        QStringLiteral("paragraph 1 above|internal-paragraph|OP 1|OP 1"),
        QStringLiteral("paragraph 1 (a)|internal-paragraph|OP 1 (a)|OP 1 (a)"),
        QStringLiteral("preambular paragraph 1|internal-paragraph|PP 1|PP 1"),
        QStringLiteral("paragraph 9|internal-paragraph|paragraph 9"),
    };
    EXPECT_EQ(listed(document.paragraphs.back()).join(u'\n').toStdString(),
              expected.join(u'\n').toStdString());
}

TEST(CitationsInside, StayUnresolvedWhereTwoParagraphsFit) {
    Document document = numberedResolution();
    Paragraph twin = document.paragraphs[1];
    twin.label = QStringLiteral("annex OP 1");
    document.paragraphs.insert(document.paragraphs.begin() + 3, twin);
    recogniseCitations(document);
    EXPECT_EQ(document.paragraphs.back().citations.front().target, QString());
}

TEST(CitationsBetween, LinkIntoTheOtherDocument) {
    Document cited = numberedResolution();
    cited.number = QStringLiteral("18/18");
    Paragraph title;
    title.kind = ParagraphKind::Title;
    title.label = QStringLiteral("title");
    cited.paragraphs.insert(cited.paragraphs.begin(), title);
    Document citing =
        documentOf(QString::fromUtf8(kCouncilZh), {QStringLiteral("第 18/18 号决议第 2 段，第 5/1 号决议")});
    recogniseCitations(citing);
    resolveCitationsBetween(citing, cited);
    EXPECT_EQ(listed(citing.paragraphs.front()),
              (QStringList{QStringLiteral("第 18/18 号决议|resolution|A/HRC/RES/18/18|title"),
                           QStringLiteral("第 2 段|resolution|A/HRC/RES/18/18, para. 2|OP 2"),
                           QStringLiteral("第 5/1 号决议|resolution|A/HRC/RES/5/1")}));
}

/// The two samples against tests/baselines/citations: every citation that a reader going through them line by
/// line wrote down, as "line|text|kind|normalized".
class SampleCitations : public testing::TestWithParam<const char*> {};

QStringList linesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

TEST_P(SampleCitations, AgreeWithAReader) {
    const QString name = QString::fromUtf8(GetParam());
    const QString root = QStringLiteral(DUIKAN_SOURCE_DIR);
    Document document = documentOf(QString::fromUtf8(kCouncilZh),
                                   linesOf(root + QStringLiteral("/resources/samples/%1.txt").arg(name)));
    recogniseCitations(document);
    QStringList found;
    for (const Paragraph& paragraph : document.paragraphs) {
        for (const QString& line : listed(paragraph)) {
            found << QStringLiteral("%1|%2").arg(paragraph.ordinal).arg(line);
        }
    }
    QStringList expected = linesOf(root + QStringLiteral("/tests/baselines/citations/%1.txt").arg(name));
    expected.removeAll(QString());
    QStringList missed = expected;
    QStringList wrong = found;
    for (const QString& line : found) {
        missed.removeOne(line);
    }
    for (const QString& line : expected) {
        wrong.removeOne(line);
    }
    EXPECT_LE(double(missed.size()), 0.03 * double(expected.size())) << missed.join(u'\n').toStdString();
    EXPECT_LE(double(wrong.size()), 0.03 * double(found.size())) << wrong.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Samples, SampleCitations,
                         testing::Values("000_77a0e7615b3c51b9", "004_b66339c8392d9b34"),
                         [](const auto& parameter) { return std::string(parameter.param); });

TEST(Citations, OfOneEndlessParagraphTakeNoSquareOfItsLength) {
    const QString sentence = QStringLiteral("大会2005年第60/251号决议第 3 段和南南合作援助基金, in its "
                                            "resolution 18/18 of 29 September, paragraph 4 above 5月6日 ");
    Document document = documentOf({}, {sentence.repeated(3000)});
    QElapsedTimer timer;
    timer.start();
    recogniseCitations(document);
    EXPECT_GT(document.paragraphs.front().citations.size(), 15000U);
    EXPECT_LT(timer.elapsed(), 20000)
        << "a quarter of a million letters; linear takes a second or two in a debug build";
}

CASES(InCapitals, CitationCase{"Nouns",
                               kCouncil,
                               "RECALLING ITS RESOLUTION 18/18 AND AGENDA ITEM 10 OF ITS TWENTY-FIRST SESSION",
                               {"RESOLUTION 18/18|resolution|A/HRC/RES/18/18",
                                "AGENDA ITEM 10|agenda-item|agenda item 10",
                                "TWENTY-FIRST SESSION|session|session 21"}});

TEST(Citations, OfATwistedTextNeverOverlapAndKeepTheirRanges) {
    const QString text = QStringLiteral("第１８/１８号决议第 3 段《联合国宪章》resolution 18/18, paragraph 3 "
                                        "(2018年3月)\u00AD同年9月18-19日“第37次会议”基金");
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        Document document = documentOf({}, {text.left(cut), text.mid(cut)});
        recogniseCitations(document);
        for (const Paragraph& paragraph : document.paragraphs) {
            qsizetype end = 0;
            for (const Citation& citation : paragraph.citations) {
                EXPECT_GE(citation.range.begin, end);
                EXPECT_FALSE(citation.range.isEmpty());
                end = citation.range.end;
                EXPECT_LE(end, paragraph.text.size());
            }
        }
    }
}

} // namespace
} // namespace duikan
