// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/anchorer.h"

#include "tests/support/documents.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace duikan::test {

namespace {

/// 【 and 】 around the words that are quoted, or that are expected to be found. Without them, the whole paragraph.
struct Marked {
    QStringList texts;
    int ordinal = 0; ///< 0: nothing is marked
    TextRange range;
};

Marked marked(const QStringList& texts) {
    Marked result;
    for (QString text : texts) {
        if (const qsizetype begin = text.indexOf(u'【'); begin >= 0) {
            text.remove(begin, 1);
            const qsizetype end = text.indexOf(u'】');
            text.remove(end, 1);
            result.ordinal = int(result.texts.size()) + 1;
            result.range = {begin, end};
        }
        result.texts.append(text);
    }
    return result;
}

const QString kRespect = QStringLiteral("技术援助的目的是帮助有关国家增强自身能力，应当尊重有关国家的意愿和需要，不得附加任何政治条件；");
const QString kDuty = QStringLiteral("重申各国负有增进和保护所有人权的主要责任；");
const QString kForum = QStringLiteral("欢迎在人权理事会第十九届会议期间举行的关于促进技术合作的小组讨论；");
const QString kReport = QStringLiteral("请高级专员办事处编写一份报告，介绍各国加强本国司法体系所开展活动的情况；");

struct Case {
    const char* name;
    QStringList before;
    QStringList after;
    Verdict verdict;
};

void PrintTo(const Case& one, std::ostream* stream) { *stream << one.name; }

QString with(const QString& text, const char16_t* from, const char16_t* to) {
    return QString(text).replace(QString::fromUtf16(from), QString::fromUtf16(to));
}

QString quoting(const QString& text, const char16_t* words) {
    const QString quote = QString::fromUtf16(words);
    return QString(text).replace(text.indexOf(quote), quote.size(), u'【' + quote + u'】');
}

std::vector<Case> cases() {
    const QString respect = quoting(kRespect, u"尊重有关国家的意愿");
    const QString amended = quoting(with(kRespect, u"尊重有关国家的意愿", u"充分尊重有关国家的意见"), u"充分尊重有关国家的意见");
    const QString twin = with(kRespect, u"政治条件", u"先决条件");
    return {
        {"unchanged", {kDuty, respect, kForum}, {kDuty, respect, kForum}, Verdict::Exact},
        {"renumbered", {kDuty, respect, kForum}, {kReport, kDuty, respect, kForum}, Verdict::Moved},
        {"moved to the end", {respect, kDuty, kForum}, {kDuty, kForum, kReport, respect}, Verdict::Moved},
        {"paragraph reworded before the quote", {kDuty, respect},
         {kDuty, with(respect, u"帮助有关国家增强", u"协助请求国逐步加强")}, Verdict::Exact},
        {"paragraph reworded after the quote", {kDuty, respect},
         {kDuty, with(respect, u"不得附加任何政治条件", u"并以其同意为前提")}, Verdict::Exact},
        {"reworded inside", {kDuty, respect}, {kDuty, amended}, Verdict::Amended},
        {"reworded inside and moved", {respect, kDuty, kForum}, {kDuty, kForum, amended}, Verdict::Amended},
        {"opening verb exchanged", {kForum, quoting(kDuty, u"重申")},
         {kForum, quoting(with(kDuty, u"重申", u"强调"), u"强调")}, Verdict::Amended},
        {"reworded among twins", {kDuty, respect, twin},
         {kDuty, with(respect, u"目的是", u"宗旨是"), with(twin, u"目的是", u"宗旨是")}, Verdict::Ambiguous},
        {"near-twin inserted before", {kDuty, respect, kForum}, {kDuty, twin, respect, kForum}, Verdict::Ambiguous},
        {"near-twin inserted far away", {kDuty, respect, kForum}, {kDuty, respect, kForum, twin}, Verdict::Exact},
        {"another paragraph of the same text", {kDuty, respect, kForum},
         {kDuty, respect, kForum, kRespect}, Verdict::Exact},
        {"deleted", {kDuty, respect, kForum}, {kDuty, kForum, kReport}, Verdict::Orphaned},
        {"deleted, the phrase recurs elsewhere", {kDuty, quoting(kRespect, u"有关国家")},
         {kDuty, with(kReport, u"各国", u"有关国家")}, Verdict::Orphaned},
        {"quote deleted, the rest stays", {kDuty, respect},
         {kDuty, with(kRespect, u"应当尊重有关国家的意愿和需要，", u"")}, Verdict::Orphaned},
        {"split before the quote", {kDuty, respect},
         {kDuty, kRespect.section(u'，', 0, 0), respect.section(u'，', 1)}, Verdict::Moved},
        {"split through the quote", {kDuty, quoting(kRespect, u"增强自身能力，应当尊重有关国家")},
         {kDuty, kRespect.section(u'，', 0, 0) + u'，', quoting(kRespect.section(u'，', 1), u"应当尊重有关国家")},
         Verdict::Ambiguous},
        {"merged with the paragraph before", {kDuty, respect}, {kDuty + respect}, Verdict::Moved},
        {"width variants and blanks", {kDuty, quoting(QStringLiteral("第 18/18 号决议第 3 段，以及其他"), u"18/18 号决议")},
         {kDuty, quoting(QStringLiteral("第１８／１８号决议第３段，以及其他"), u"１８／１８号决议")}, Verdict::Exact},
        {"one letter", {kDuty, quoting(kRespect, u"不")}, {kForum, kDuty, quoting(kRespect, u"不")}, Verdict::Moved},
        {"one letter, deleted", {kDuty, quoting(kRespect, u"的")}, {kDuty, kForum}, Verdict::Orphaned},
        {"beyond the BMP", {kDuty, quoting(QStringLiteral("旧字𠀀𠀁与图😀并存于同一份文件的同一段之内，应予保留"), u"𠀁与图😀")},
         {kReport, kDuty, quoting(QStringLiteral("旧字𠀀𠀁与图😀并存于同一份文件的同一节之内，应予保留"), u"𠀁与图😀")}, Verdict::Moved},
        {"at the beginning", {quoting(kRespect, u"技术援助的目的"), kDuty},
         {kDuty, quoting(with(kRespect, u"政治条件", u"条件"), u"技术援助的目的")}, Verdict::Moved},
        {"at the end", {quoting(kRespect, u"政治条件；"), kDuty},
         {kDuty, quoting(with(kRespect, u"技术援助的", u""), u"政治条件；")}, Verdict::Moved},
        {"English, reworded around",
         {QStringLiteral("Urges all States 【to provide assistance】 upon request;")},
         {QStringLiteral("Calls upon all States 【to provide assistance】 upon request;")}, Verdict::Exact},
        {"English, “shall” is not “should”",
         {QStringLiteral("Decides that the Council 【shall】 meet in public;")},
         {QStringLiteral("Decides that the Council 【should】 meet in public;")}, Verdict::Amended},
    };
}

class AnchorerTable : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(AnchorerTable, Resolves) {
    const Case& one = GetParam();
    const Marked before = marked(one.before);
    const Marked after = marked(one.after);
    const DocumentPtr old = document(before.texts);
    const DocumentPtr fresh = document(after.texts);
    const Anchor anchor = describe({}, *old->at(before.ordinal), before.range);
    const Resolution resolution = resolve(anchor, *fresh);
    EXPECT_EQ(toString(resolution.verdict).toStdString(), toString(one.verdict).toStdString())
        << "score " << resolution.score << ", runner-up " << resolution.runnerUp;
    if (one.verdict == Verdict::Orphaned) {
        EXPECT_FALSE(resolution.place);
        return;
    }
    ASSERT_TRUE(resolution.place);
    if (one.verdict == Verdict::Ambiguous) {
        EXPECT_TRUE(resolution.second);
    } else {
        EXPECT_EQ(resolution.place->ordinal, after.ordinal);
        EXPECT_EQ(resolution.place->range, after.range)
            << qUtf8Printable(after.texts[resolution.place->ordinal - 1].mid(
                   resolution.place->range.begin, resolution.place->range.length()));
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, AnchorerTable, testing::ValuesIn(cases()),
                         [](const testing::TestParamInfo<Case>& one) {
                             QString name = QString::fromUtf8(one.param.name);
                             for (QChar& c : name) {
                                 c = c.isLetterOrNumber() && c.unicode() < 128 ? c : QChar(u'_');
                             }
                             return name.toStdString();
                         });

TEST(Anchorer, FollowsAWholeParagraph) {
    const Anchor anchor = describeParagraph({}, *document({kDuty, kRespect, kForum})->at(2));
    const Resolution moved = resolve(anchor, *document({kRespect, kDuty, kForum}));
    EXPECT_EQ(moved.verdict, Verdict::Moved);
    EXPECT_EQ(moved.place, (Place{1, {0, kRespect.size()}}));
    const QString reworded = with(kRespect, u"帮助有关国家增强自身能力", u"协助请求国加强能力");
    const Resolution amended = resolve(anchor, *document({kDuty, kForum, reworded}));
    EXPECT_EQ(amended.verdict, Verdict::Amended);
    EXPECT_EQ(amended.place, (Place{3, {0, reworded.size()}}));
    const Resolution merged = resolve(anchor, *document({kDuty + kRespect + kForum}));
    EXPECT_EQ(merged.verdict, Verdict::Moved);
    EXPECT_EQ(merged.place, (Place{1, {kDuty.size(), kDuty.size() + kRespect.size()}}));
    EXPECT_EQ(resolve(anchor, *document({kDuty, kForum})).verdict, Verdict::Orphaned);
}

TEST(Anchorer, FollowsAParagraphWithoutWordsByItsAddressAlone) {
    const DocumentPtr old = document({kDuty, QString()});
    const Anchor anchor = describeParagraph({}, *old->at(2));
    EXPECT_EQ(resolve(anchor, *old).verdict, Verdict::Exact);
    EXPECT_EQ(resolve(anchor, *document({kDuty, kForum})).verdict, Verdict::Orphaned);
}

TEST(Anchorer, DoubtsARenumberedClauseWhoseTwinHasItsOldNumber) {
    // Paragraph 7 becomes 8 and 8 becomes 9, in the labels and in the words: what was 8 reads as 7 did.
    const auto clause = [](int number) {
        return QStringLiteral("回顾理事会第 18/18 号决议第 %1 段中旨在便于理事会履行这一任务的各项规定，").arg(number);
    };
    const DocumentPtr old = document({kDuty, clause(7), clause(8), kForum});
    const DocumentPtr fresh = document({kDuty, clause(8), clause(9), kForum});
    const Anchor anchor = describeParagraph({}, *old->at(3));
    const Resolution resolution = resolve(anchor, *fresh);
    EXPECT_EQ(resolution.verdict, Verdict::Ambiguous);
    EXPECT_EQ(resolution.place->ordinal, 2);
    EXPECT_EQ(resolution.second->ordinal, 3);
}

TEST(Anchorer, ScoresFallWithTheWordsThatAreLost) {
    const Anchor anchor =
        describe({}, *document({kRespect})->at(1), {kRespect.indexOf(u'尊'), kRespect.indexOf(u'尊') + 9});
    const double unchanged = resolve(anchor, *document({kRespect})).score;
    const double around = resolve(anchor, *document({with(kRespect, u"技术援助", u"援助")})).score;
    const double inside = resolve(anchor, *document({with(kRespect, u"意愿", u"意见")})).score;
    const double gone = resolve(anchor, *document({kDuty})).score;
    EXPECT_EQ(unchanged, 1.0);
    EXPECT_GT(unchanged, around);
    EXPECT_GT(around, 0.75);
    EXPECT_GT(inside, 0.75);
    EXPECT_LT(gone, 0.5);
}

TEST(Anchorer, SearchesAThousandParagraphsAtOnce) {
    QStringList texts;
    for (int i = 0; i < 1'000; ++i) {
        texts.append(QStringLiteral("%1. ").arg(i) + (i % 2 == 0 ? kRespect + kForum : kReport + kDuty + kForum) +
                     QString::number(i * 7919));
    }
    const QString quote = (kRespect + kReport + kForum + kDuty).left(200);
    texts[700] = kDuty + quote + kForum;
    const Anchor anchor = describe({}, *document(texts)->at(701), {kDuty.size(), kDuty.size() + quote.size()});
    texts[700] = kDuty + with(quote, u"政治条件", u"先决条件") + kForum;
    const Anchorer anchorer(document(texts));
    (void)anchorer.resolve(anchor); // folds the document, once
    QElapsedTimer timer;
    timer.start();
    const Resolution resolution = anchorer.resolve(anchor);
    const qint64 milliseconds = timer.elapsed();
    EXPECT_EQ(resolution.verdict, Verdict::Amended);
    EXPECT_EQ(resolution.place->ordinal, 701);
    RecordProperty("milliseconds", int(milliseconds));
#ifdef NDEBUG
    EXPECT_LT(milliseconds, 60); // 20 on a machine that does nothing else
#endif
}

} // namespace duikan::test
