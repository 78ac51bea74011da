// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/recogniser.h"

#include "core/structure/markdown.h"
#include "sourcetext.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

using Kind = ParagraphKind;

/// One paragraph as a careful reader sees it in the source.
struct Reading {
    QStringView label;
    Kind kind;
    QStringView number;
    int level;
    LineRange lines;
    QStringView begins;
    QStringView ends;
};

QString sampleText(const char* name) {
    QFile file(QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

Document read(const QString& text) {
    const auto lines = linesOf(text);
    return recogniseStructure(lines, guessSyntax(lines));
}

template<size_t N>
void expectReading(const Document& document, const Reading (&readings)[N]) {
    for (size_t i = 0; i < std::min(N, document.paragraphs.size()); ++i) {
        const Paragraph& paragraph = document.paragraphs[i];
        const Reading& reading = readings[i];
        SCOPED_TRACE(reading.label.toString().toStdString());
        EXPECT_EQ(paragraph.label, reading.label);
        EXPECT_EQ(toString(paragraph.kind), toString(reading.kind));
        EXPECT_EQ(paragraph.number, reading.number);
        EXPECT_EQ(paragraph.level, reading.level);
        EXPECT_EQ(paragraph.lines, reading.lines);
        EXPECT_TRUE(paragraph.text.startsWith(reading.begins)) << paragraph.text.toStdString();
        EXPECT_TRUE(paragraph.text.endsWith(reading.ends)) << paragraph.text.toStdString();
    }
    EXPECT_EQ(document.paragraphs.size(), N);
}

/// The words of the author letter for letter: the source without what the repairs took out, blanks aside.
QString lettersOf(const Document& document) {
    std::vector<const Paragraph*> inSourceOrder;
    for (const Paragraph& paragraph : document.paragraphs) {
        inSourceOrder.push_back(&paragraph);
    }
    std::stable_sort(inSourceOrder.begin(), inSourceOrder.end(),
                     [](const Paragraph* a, const Paragraph* b) { return a->lines.first < b->lines.first; });
    QString letters;
    for (const Paragraph* paragraph : inSourceOrder) {
        letters += (paragraph->kind == Kind::Agenda ? QString() : paragraph->number) + paragraph->text;
    }
    return letters.remove(u' ').remove(u'\n');
}

const Reading kSubmission[] = {
    {u"title", Kind::Title, u"", 0, {1, 1}, u"人权理事会咨询委", u"”问题单答复材料"},
    {u"一", Kind::Heading, u"一、", 1, {3, 3}, u"基本立场", u"基本立场"},
    {u"一 ¶1", Kind::Paragraph, u"", 0, {5, 5}, u"2018年3月，", u"发展的共同期待。"},
    {u"一 ¶2", Kind::Paragraph, u"", 0, {7, 7}, u"促进和保护人权是", u"进国际人权事业。"},
    {u"一 ¶3", Kind::Paragraph, u"", 0, {9, 9}, u"技术援助与能力建", u"人权的良好氛围。"},
    {u"一 ¶4", Kind::Paragraph, u"", 0, {11, 11}, u"二是提升人权保障", u"权事业全面发展。"},
    {u"一 ¶5", Kind::Paragraph, u"", 0, {12, 12}, u"三是推动全球人权", u"护国际公平正义。"},
    {u"一 ¶6", Kind::Paragraph, u"", 0, {14, 14}, u"通过技术援助和能", u"业发展创造条件。"},
    {u"二", Kind::Heading, u"2、", 1, {15, 15}, u"中国实践", u"中国实践"},
    {u"二（一）", Kind::Heading, u"（一）", 2, {17, 17}, u"总体情况", u"总体情况"},
    {u"二（一） ¶1", Kind::Paragraph, u"", 0, {19, 19}, u"中国在大力推进自", u"步贡献自身力量。"},
    {u"二（一） ¶2", Kind::Paragraph, u"", 0, {21, 21}, u"中国通过举办“南", u"补短、共同进步。"},
    {u"二（一） ¶2 caption", Kind::Caption, u"", 0, {22, 22}, u"（“2018·北", u"作的重要平台｡）"},
    {u"二（一） ¶3", Kind::Paragraph, u"", 0, {24, 24}, u"中国政府大力支持", u"制加强交流合作。"},
    {u"二（一） ¶3 caption", Kind::Caption, u"", 0, {25, 25}, u"（2018年11", u"制访华等举措。）"},
    {u"二（一） ¶4", Kind::Paragraph, u"", 0, {27, 27}, u"中国本着平等互利", u"力所能及的帮助。"},
    {u"二（一） ¶4 caption", Kind::Caption, u"", 0, {28, 28}, u"（2015年12", u"行芒果树修剪。）"},
    {u"二（一） ¶5", Kind::Paragraph, u"", 0, {29, 29}, u"中国国家主席习近", u"责任与历史担当。"},
    {u"二（一） ¶6", Kind::Paragraph, u"", 0, {31, 31}, u"中国将自身优势同", u"自然的和谐相处。"},
    {u"二（一） ¶7", Kind::Paragraph, u"", 0, {33, 33}, u"中国积极分享自身", u"，促进共同繁荣。"},
    {u"二（一） ¶7 caption", Kind::Caption, u"", 0, {34, 34}, u"（中国专家在尼日", u"进行西瓜种植。）"},
    {u"二（二）", Kind::Heading, u"（二）", 2, {36, 36}, u"具体领域情况和案", u"体领域情况和案例"},
    {u"二（二）1", Kind::Heading, u"1、", 3, {38, 38}, u"落实2030年可", u"年可持续发展议程"},
    {u"二（二）1 ¶1", Kind::Paragraph, u"", 0, {40, 40}, u"2016年，中国", u"提供了有力支持。"},
    {u"二（二）1 ¶1 figure", Kind::Figure, u"", 0, {42, 42}, u"[image: ", u"ge5.jpg]"},
    {u"二（二）1 ¶1 caption", Kind::Caption, u"", 0, {55, 55}, u"（2016年5月", u"发展基金协议。）"},
    {u"二（二）2", Kind::Heading, u"2、", 3, {57, 57}, u"减贫领域", u"减贫领域"},
    {u"二（二）2 ¶1", Kind::Paragraph, u"", 0, {59, 59}, u"中国同有关国际组", u"制定与实践能力。"},
    {u"二（二）2 ¶2", Kind::Paragraph, u"", 0, {60, 60}, u"中国在老挝、柬埔", u"生福祉作出努力。"},
    {u"二（二）2 ¶2 caption", Kind::Caption, u"", 0, {61, 61}, u"（2018年8月", u"展和减贫经验。）"},
    {u"二（二）3", Kind::Heading, u"3、", 3, {62, 62}, u"卫生健康领域", u"卫生健康领域"},
    {u"二（二）3 ¶1", Kind::Paragraph, u"", 0, {64, 64}, u"1963年以来，", u"体作出重要贡献。"},
    {u"二（二）3 ¶1 caption", Kind::Caption, u"", 0, {65, 65}, u"（2018年4月", u"赴华接受治疗。）"},
    {u"二（二）3 ¶2", Kind::Paragraph, u"", 0, {66, 66}, u"2015年，习近", u"卫生合作计划”。"},
    {u"二（二）3 ¶3", Kind::Paragraph, u"", 0, {68, 68}, u"在升级改造100", u"提供特别营养品。"},
    {u"二（二）3 ¶4", Kind::Paragraph, u"", 0, {70, 70}, u"中国制定了非洲疾", u"实现疟疾零死亡。"},
    {u"二（二）3 ¶5", Kind::Paragraph, u"", 0, {72, 72}, u"2015年以来，", u"关领域专门人才。"},
    {u"二（二）3 ¶6", Kind::Paragraph, u"", 0, {73, 74}, u"中国近年来提供紧", u"拉疫情防控工作。"},
    {u"二（二）3 ¶6 caption", Kind::Caption, u"", 0, {76, 76}, u"（2014年，西", u"专家赴非抗疫。）"},
    {u"二（二）4", Kind::Heading, u"4、", 3, {78, 78}, u"妇女领域", u"妇女领域"},
    {u"二（二）4 ¶1", Kind::Paragraph, u"", 0, {80, 80}, u"中国于2015年", u"人员等重大举措。"},
    {u"二（二）4 ¶1 caption", Kind::Caption, u"", 0, {81, 81}, u"（2017年5月", u"批女司机驾驶。）"},
    {u"二（二）4 ¶2", Kind::Paragraph, u"", 0, {82, 82}, u"中国近3年为90", u"女权利保护水平。"},
    {u"二（二）5", Kind::Heading, u"5、", 3, {84, 84}, u"残疾人领域", u"残疾人领域"},
    {u"二（二）5 ¶1", Kind::Paragraph, u"", 0, {86, 86}, u"中国残联于201", u"智慧和中国方案。"},
    {u"二（二）5 ¶2", Kind::Paragraph, u"", 0, {88, 88}, u"中国残联下属的中", u"好保障康复权利。"},
    {u"二（二）6", Kind::Heading, u"6、", 3, {90, 90}, u"农业领域", u"农业领域"},
    {u"二（二）6 ¶1", Kind::Paragraph, u"", 0, {92, 92}, u"中国为发展中国家", u"业链发展的议题。"},
    {u"二（二）6 ¶2", Kind::Paragraph, u"", 0, {93, 96}, u"中国在贝宁、苏丹", u"和社会发展能力。"},
    {u"二（二）6 ¶2 caption", Kind::Caption, u"", 0, {98, 98}, u"（2012年4月", u"稻田养鱼技术。）"},
    {u"二（二）6 ¶3", Kind::Paragraph, u"", 0, {99, 99}, u"比如，利比里亚农", u"促进贫困的缓解。"},
    {u"二（二）7", Kind::Heading, u"7、", 3, {100, 100}, u"就业和社会保障领", u"业和社会保障领域"},
    {u"二（二）7 ¶1", Kind::Paragraph, u"", 0, {102, 102}, u"中国向国际劳工组", u"职业分类标准等。"},
    {u"二（二）7 ¶2", Kind::Paragraph, u"", 0, {104, 104}, u"中国于2016年", u"术合作进行探讨。"},
};

const Reading kResolution[] = {
    {u"body", Kind::Body, u"", 0, {5, 5}, u"人权理事会", u"人权理事会"},
    {u"session", Kind::Session, u"", 0, {6, 6}, u"第二十一届会议", u"第二十一届会议"},
    {u"agenda", Kind::Agenda, u"10", 0, {7, 8}, u"议程项目 10 ", u"术援助和能力建设"},
    {u"sponsors", Kind::Sponsors, u"", 0, {10, 10}, u"安哥拉、澳大利亚", u"越南*：决议草案"},
    {u"title", Kind::Title, u"21/...", 0, {12, 14}, u"加强人权领域的技", u"术合作和能力建设"},
    {u"adopting body", Kind::AdoptingBody, u"", 0, {16, 16}, u"人权理事会，", u"人权理事会，"},
    {u"PP 1", Kind::Preambular, u"", 0, {18, 18}, u"遵循《联合国宪章", u"和基本自由方面，"},
    {u"PP 2", Kind::Preambular, u"", 0, {20, 20}, u"重申各国根据《联", u"普遍尊重和遵守，"},
    {u"PP 3", Kind::Preambular, u"", 0, {22, 22}, u"认识到加强国际合", u"护人权至关重要，"},
    {u"PP 4", Kind::Preambular, u"", 0, {26, 26}, u"强调增进和保护人", u"以造福于所有人，"},
    {u"PP 5", Kind::Preambular, u"", 0, {28, 28}, u"回顾人权理事会所", u"任务的各项规定，"},
    {u"PP 6", Kind::Preambular, u"", 0, {30, 30}, u"重申为人权领域的", u"/81 号决议，"},
    {u"PP 7", Kind::Preambular, u"", 0, {32, 32}, u"又重申为人权理事", u"/18 号决议，"},
    {u"PP 8", Kind::Preambular, u"", 0, {34, 34}, u"承认联合国人权事", u"领域行动和方案，"},
    {u"PP 9", Kind::Preambular, u"", 0, {36, 36}, u"并承认联合国相关", u"技术支持和援助，"},
    {u"PP 10", Kind::Preambular, u"", 0, {38, 38}, u"重申现有国家和区", u"咨询意见的能力，"},
    {u"OP 1", Kind::Operative, u"1.", 1, {40, 40}, u"重申各国负有增进", u"人权的主要责任；"},
    {u"OP 2", Kind::Operative, u"2.", 1, {42, 42}, u"强调需要倡导以合", u" 下举行的讨论；"},
    {u"OP 3", Kind::Operative, u"3.", 1, {44, 44}, u"决定根据人权理事", u"保人权和法治”；"},
    {u"OP 4", Kind::Operative, u"4.", 1, {46, 46}, u"请联合国人权事务", u"加专题小组讨论；"},
    {u"OP 5", Kind::Operative, u"5.", 1, {48, 50}, u"鼓励人权理事会成", u"成就和良好做法；"},
    {u"OP 6", Kind::Operative, u"6.", 1, {52, 52}, u"强调在人权理事会", u"国家的请求提供；"},
    {u"OP 7", Kind::Operative, u"7.", 1, {54, 54}, u"并强调技术合作项", u"相互依存的原则；"},
    {u"OP 8", Kind::Operative, u"8.", 1, {56, 56}, u"申明技术合作应当", u"机构及民间社会；"},
    {u"OP 9", Kind::Operative, u"9.", 1, {58, 58}, u"欢迎在人权理事会", u"行的建设性讨论；"},
    {u"§ 1", Kind::Heading, u"", 1, {60, 60}, u"技术合作和普遍定", u"作和普遍定期审议"},
    {u"OP 10", Kind::Operative, u"10.", 1, {62, 62}, u"认识到技术合作，", u"的一项有益工具；"},
    {u"OP 11", Kind::Operative, u"11.", 1, {64, 64}, u"申明普遍定期审议", u"实国际人权义务；"},
    {u"OP 12", Kind::Operative, u"12.", 1, {66, 66}, u"鼓励捐助国和联合", u"审议建议的努力；"},
    {u"OP 13", Kind::Operative, u"13.", 1, {68, 68}, u"欢迎各国为受审议", u"动提供技术援助；"},
    {u"OP 14", Kind::Operative, u"14.", 1, {70, 70}, u"并欢迎高级专员办", u"这方面加强协调；"},
    {u"OP 15", Kind::Operative, u"15.", 1, {72, 72}, u"强调为执行普遍定", u"规定透明的标准；"},
    {u"OP 16", Kind::Operative, u"16.", 1, {74, 74}, u"认识到现有国家人", u"建设并进行合作。"},
    {u"footnote *", Kind::Footnote, u"*", 0, {24, 24}, u"非人权理事会成员", u"权理事会成员国。"},
};

TEST(Recogniser, ReadsTheSubmissionAsACarefulReaderDoes) {
    const Document document = read(sampleText("000_77a0e7615b3c51b9.txt"));
    expectReading(document, kSubmission);
    EXPECT_EQ(document.language, u"zh");
    EXPECT_TRUE(document.title.startsWith(u"人权理事会咨询委员会“技术援助"));
    EXPECT_FALSE(document.isResolution());
    const auto count = [&](Kind kind) {
        return std::count_if(document.paragraphs.begin(), document.paragraphs.end(),
                             [kind](const Paragraph& paragraph) { return paragraph.kind == kind; });
    };
    EXPECT_EQ(count(Kind::Paragraph), 31);
    EXPECT_EQ(count(Kind::Caption), 10);
    EXPECT_EQ(count(Kind::Heading), 11);
}

TEST(Recogniser, RepairsTheSubmissionInThreePlaces) {
    const Document document = read(sampleText("000_77a0e7615b3c51b9.txt"));
    ASSERT_EQ(document.repairs.size(), 3U);
    const Repair& junk = document.repairs[0];
    EXPECT_EQ(junk.kind, RepairKind::Junk);
    EXPECT_EQ(junk.lines, (LineRange{42, 51}));
    EXPECT_EQ(document.at(junk.paragraph)->label, u"二（二）1 ¶1 caption");
    EXPECT_TRUE(junk.before.startsWith(u"MRt\n"));
    const Repair& sentence = document.repairs[1];
    EXPECT_EQ(sentence.kind, RepairKind::Image);
    EXPECT_EQ(sentence.before, QStringLiteral("，[image: image8.jpg]2018 - t=ARILIE\n 筑"));
    EXPECT_EQ(sentence.after, QStringLiteral("，筑"));
    const Repair& name = document.repairs[2];
    EXPECT_EQ(name.kind, RepairKind::Image);
    EXPECT_EQ(name.before, QStringLiteral("东[image: image10.jpg]\n\n\n帝"));
    EXPECT_EQ(name.after, QStringLiteral("东帝"));
    EXPECT_TRUE(document.at(name.paragraph)->text.contains(u"利比里亚、东帝汶、老挝等国"));
    EXPECT_TRUE(document.at(sentence.paragraph)->text.contains(u"各类疫情蔓延，筑牢全球卫生安全屏障"));
}

TEST(Recogniser, ChangesNoWordOfTheSubmission) {
    QString source = sampleText("000_77a0e7615b3c51b9.txt");
    const Document document = read(source);
    source.remove(QStringLiteral("MRt\n\n. -\n\n..,.,_//_//E_m. ,\nLTI, 2\n\n-\n\nmmw - .1 \\ﬁ"));
    source.remove(QStringLiteral("[image: image8.jpg]2018 - t=ARILIE"));
    source.remove(QStringLiteral("[image: image10.jpg]"));
    EXPECT_EQ(lettersOf(document), source.remove(u' ').remove(u'\n'));
}

TEST(Recogniser, ReadsTheResolutionAsACarefulReaderDoes) {
    const Document document = read(sampleText("004_b66339c8392d9b34.txt"));
    expectReading(document, kResolution);
    EXPECT_TRUE(document.isResolution());
    EXPECT_EQ(document.title, u"加强人权领域的技术合作和能力建设");
    EXPECT_EQ(document.number, u"21/...");
    EXPECT_EQ(document.body, u"人权理事会");
    EXPECT_EQ(document.session, u"第二十一届会议");
    EXPECT_EQ(document.agendaItem, (AgendaItem{QStringLiteral("10"), QStringLiteral("技术援助和能力建设")}));
    ASSERT_EQ(document.sponsors.size(), 49U);
    EXPECT_EQ(document.sponsors[0], (Sponsor{QStringLiteral("安哥拉"), true}));
    EXPECT_EQ(document.sponsors[1], (Sponsor{QStringLiteral("澳大利亚"), false}));
    EXPECT_EQ(document.sponsors[20], (Sponsor{QStringLiteral("伊朗(伊斯兰共和国)"), false}));
    EXPECT_EQ(document.sponsors[48], (Sponsor{QStringLiteral("越南"), false}));
    EXPECT_EQ(document.paragraphs[2].text, u"议程项目 10 技术援助和能力建设");
    EXPECT_EQ(document.paragraphs[3].footnotes, QStringList{QStringLiteral("*")});
}

TEST(Recogniser, RepairsTheResolutionInFivePlaces) {
    const Document document = read(sampleText("004_b66339c8392d9b34.txt"));
    struct Expected {
        RepairKind kind;
        QStringView label;
        LineRange lines;
        QStringView before;
        QStringView after;
    };
    const Expected expected[] = {
        {RepairKind::LineBreak, u"agenda", {7, 8}, u"10  \n技", u"10 技"},
        {RepairKind::Footnote, u"PP 4", {24, 24}, u"\\* 非人权理事会成员国。", u""},
        {RepairKind::DoubledMark, u"OP 2", {42, 42}, u"；；", u"；"},
        {RepairKind::PageBreak, u"OP 5", {48, 50}, u"经\n\n验", u"经验"},
        {RepairKind::Rule, u"", {76, 76}, u"---", u""},
    };
    ASSERT_EQ(document.repairs.size(), std::size(expected));
    for (size_t i = 0; i < std::size(expected); ++i) {
        const Repair& repair = document.repairs[i];
        EXPECT_EQ(repair.kind, expected[i].kind);
        EXPECT_EQ(repair.lines, expected[i].lines);
        EXPECT_EQ(repair.before, expected[i].before);
        EXPECT_EQ(repair.after, expected[i].after);
        const Paragraph* paragraph = document.at(repair.paragraph);
        EXPECT_EQ(paragraph ? paragraph->label : QString(), expected[i].label);
    }
}

TEST(Recogniser, ChangesNoWordOfTheResolution) {
    QString source = sampleText("004_b66339c8392d9b34.txt");
    const Document document = read(source);
    source.remove(u'\\').remove(QStringLiteral("####")).remove(QStringLiteral("---"));
    source.replace(QStringLiteral("；；"), QStringLiteral("；"));
    EXPECT_EQ(lettersOf(document), source.remove(u' ').remove(u'\n'));
}

struct OpeningCase {
    QStringView label;
    QStringView id;
    QStringView text;
    int force;
};

TEST(Recogniser, NamesTheOpeningsOfTheResolution) {
    const Document document = read(sampleText("004_b66339c8392d9b34.txt"));
    const OpeningCase cases[] = {
        {u"PP 1", u"guided", u"遵循", 0},        {u"PP 2", u"reaffirm", u"重申", 0},
        {u"PP 3", u"recognize", u"认识到", 0},   {u"PP 4", u"stress", u"强调", 0},
        {u"PP 5", u"recall", u"回顾", 0},        {u"PP 7", u"reaffirm", u"又重申", 0},
        {u"PP 9", u"acknowledge", u"并承认", 0}, {u"OP 1", u"reaffirm", u"重申", 0},
        {u"OP 3", u"decide", u"决定", 5},        {u"OP 4", u"request", u"请", 3},
        {u"OP 5", u"encourage", u"鼓励", 1},     {u"OP 7", u"stress", u"并强调", 0},
        {u"OP 8", u"affirm", u"申明", 0},        {u"OP 14", u"welcome", u"并欢迎", 0},
        {u"OP 16", u"recognize", u"认识到", 0},
    };
    for (const OpeningCase& expected : cases) {
        const auto paragraph =
            std::find_if(document.paragraphs.begin(), document.paragraphs.end(),
                         [&](const Paragraph& candidate) { return candidate.label == expected.label; });
        ASSERT_NE(paragraph, document.paragraphs.end());
        ASSERT_TRUE(paragraph->opening) << expected.label.toString().toStdString();
        EXPECT_EQ(paragraph->opening->id, expected.id) << expected.label.toString().toStdString();
        EXPECT_EQ(paragraph->opening->text, expected.text);
        EXPECT_EQ(paragraph->opening->range, (TextRange{0, expected.text.size()}));
        EXPECT_EQ(paragraph->opening->force, expected.force);
    }
}

} // namespace
} // namespace duikan
