// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/reanchorer.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace duikan {

namespace {

DocumentPtr documentOf(const QStringList& texts) {
    auto document = std::make_shared<Document>();
    QHash<QString, int> seen;
    for (const QString& text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document->paragraphs.size()) + 1;
        paragraph.kind = ParagraphKind::Operative;
        paragraph.number = QStringLiteral("%1.").arg(paragraph.ordinal);
        paragraph.label = QStringLiteral("OP %1").arg(paragraph.ordinal);
        const QString key = text + QString::number(seen[text]++);
        paragraph.id = QString::fromLatin1(
            QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
        paragraph.text = text;
        document->paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

const QStringList kDraft{
    QStringLiteral("重申各国负有增进和保护所有人权的主要责任；"),
    QStringLiteral(
        "强调在人权理事会举行的关于促进技术合作和能力建设的讨论应在与有关国家协商并征得其同意的基础上进行；"),
    QStringLiteral("鼓励捐助国和联合国相关机构在编制两年期技术合作方案时考虑到受审议国提出的技术援助需求；"),
    QStringLiteral(
        "请高级专员办事处编写一份报告，介绍办事处为支持各国加强本国司法体系和司法工作所开展活动的情况；"),
    QStringLiteral("欢迎各国为受审议国到 2030 年跟进和实施普遍定期审议建议进程作出贡献；"),
    QStringLiteral("决定继续处理此案。"),
};

struct Case {
    const char* name;
    std::function<void(QStringList&)> change; ///< of the draft
    int ordinal;                              ///< of the paragraph quoted, before
    QString quote;                            ///< empty for the whole paragraph
    Verdict verdict;
    int expected; ///< ordinal after; 0 where none is given
    QString after;
};

CarriedAnchor carry(const Case& c) {
    QStringList next = kDraft;
    c.change(next);
    const DocumentPtr before = documentOf(kDraft);
    const DocumentPtr after = documentOf(next);
    const Paragraph& paragraph = *before->at(c.ordinal);
    const qsizetype begin = c.quote.isEmpty() ? 0 : paragraph.text.indexOf(c.quote);
    const TextRange range{begin, begin + (c.quote.isEmpty() ? paragraph.text.size() : c.quote.size())};
    const Anchor anchor =
        c.quote.isEmpty() ? describeParagraph({}, paragraph) : describe({}, paragraph, range);
    const Comparison comparison = compareDocuments(*before, *after);
    return Reanchorer(before, after, comparison).carry(anchor, {c.ordinal, range});
}

} // namespace

class ReanchorerCases : public testing::TestWithParam<Case> {};

TEST_P(ReanchorerCases, SaysWhatBecameOfThePassage) {
    const Case& c = GetParam();
    const CarriedAnchor carried = carry(c);
    EXPECT_EQ(toString(carried.resolution.verdict).toStdString(), toString(c.verdict).toStdString());
    if (c.expected > 0) {
        ASSERT_TRUE(carried.resolution.place);
        EXPECT_EQ(carried.resolution.place->ordinal, c.expected);
    }
    if (!c.after.isEmpty()) {
        EXPECT_EQ(carried.after.toStdString(), c.after.toStdString());
    }
}

INSTANTIATE_TEST_SUITE_P(
    Reanchorer, ReanchorerCases,
    testing::Values(
        Case{"Unchanged", [](QStringList&) {}, 2, QStringLiteral("协商并征得其同意"), Verdict::Exact, 2,
             QStringLiteral("协商并征得其同意")},
        Case{"Renumbered",
             [](QStringList& d) { d.insert(0, QStringLiteral("申明技术合作应当是一项包容各方的事业；")); }, 2,
             QStringLiteral("协商并征得其同意"), Verdict::Exact, 3, QStringLiteral("协商并征得其同意")},
        Case{"RewordedAround",
             [](QStringList& d) { d[1].replace(QStringLiteral("强调"), QStringLiteral("着重指出")); }, 2,
             QStringLiteral("协商并征得其同意"), Verdict::Exact, 2, QStringLiteral("协商并征得其同意")},
        Case{"RewordedInside",
             [](QStringList& d) {
                 d[1].replace(QStringLiteral("并征得其同意"), QStringLiteral("并尊重其意愿"));
             },
             2, QStringLiteral("与有关国家协商并征得其同意的基础"), Verdict::Amended, 2,
             QStringLiteral("与有关国家协商并尊重其意愿的基础")},
        Case{"VerbReplaced",
             [](QStringList& d) { d[2].replace(QStringLiteral("鼓励"), QStringLiteral("敦促")); }, 3,
             QStringLiteral("鼓励"), Verdict::Amended, 3, QStringLiteral("敦促")},
        Case{"WordsStruck",
             [](QStringList& d) { d[2].remove(QStringLiteral("和联合国相关机构")); },
             3,
             QStringLiteral("和联合国相关机构"),
             Verdict::Orphaned,
             0,
             {}},
        Case{"SplitBesideTheQuote",
             [](QStringList& d) {
                 d[3] = QStringLiteral("请高级专员办事处编写一份报告，");
                 d.insert(4,
                          QStringLiteral("介绍办事处为支持各国加强本国司法体系和司法工作所开展活动的情况；"));
             },
             4, QStringLiteral("加强本国司法体系"), Verdict::Exact, 5, QStringLiteral("加强本国司法体系")},
        Case{"SplitThroughTheQuote",
             [](QStringList& d) {
                 d[3] = QStringLiteral("请高级专员办事处编写一份报告，");
                 d.insert(4,
                          QStringLiteral("介绍办事处为支持各国加强本国司法体系和司法工作所开展活动的情况；"));
             },
             4, QStringLiteral("一份报告，介绍办事处为支持各国加强"), Verdict::Amended, 5,
             QStringLiteral("介绍办事处为支持各国加强")},
        Case{"Merged",
             [](QStringList& d) {
                 d[3] += d[4];
                 d.removeAt(4);
             },
             5, QStringLiteral("普遍定期审议建议"), Verdict::Exact, 4, QStringLiteral("普遍定期审议建议")},
        Case{"MovedToAnotherPlace", [](QStringList& d) { d.move(1, 4); }, 2,
             QStringLiteral("协商并征得其同意"), Verdict::Moved, 5, QStringLiteral("协商并征得其同意")},
        // Two histories, one text: nothing tells a move from a clause struck here while one of the same words was
        // put in there. What everybody would call it is a move, and so does the verdict (decision 10).
        Case{"StruckHereAndPutInThereToTheLetter",
             [](QStringList& d) {
                 const QString same = d.takeAt(1);
                 d.insert(3, same);
             },
             2, QStringLiteral("协商并征得其同意"), Verdict::Moved, 4, QStringLiteral("协商并征得其同意")},
        // ... but where a near-twin came in its place, the clause may have stayed there, amended.
        Case{"MovedAwayWhileANearTwinTookItsPlace",
             [](QStringList& d) {
                 QString twin = d[1];
                 d.append(d[1]);
                 d[1] = twin.replace(QStringLiteral("协商并征得其同意"), QStringLiteral("协商并尊重其意愿"));
             },
             2, QStringLiteral("协商并征得其同意"), Verdict::Ambiguous, 7, {}},
        Case{"MovedToAnotherSection",
             [](QStringList& d) {
                 d.insert(3, QStringLiteral("技术合作的后续行动"));
                 d.move(1, 5);
             },
             2, QStringLiteral("协商并征得其同意"), Verdict::Moved, 6, QStringLiteral("协商并征得其同意")},
        Case{"MovedAndRewordedAround",
             [](QStringList& d) {
                 d[1].replace(QStringLiteral("强调"), QStringLiteral("着重指出"));
                 d.move(1, 4);
             },
             2, QStringLiteral("协商并征得其同意"), Verdict::Moved, 5, QStringLiteral("协商并征得其同意")},
        // A clause of other figures is a near-twin, not the clause moved and updated.
        Case{"MovedWhileItsFiguresWereExchanged",
             [](QStringList& d) {
                 d[4].replace(QStringLiteral("2030"), QStringLiteral("2035"));
                 d.move(4, 0);
             },
             5, QStringLiteral("普遍定期审议建议"), Verdict::Ambiguous, 1, {}},
        // A long beginning and end in common make another clause in its place look like it.
        Case{"ReplacedByAClauseOfTheSameStockPhrases",
             [](QStringList& d) {
                 d[3] = QStringLiteral(
                     "请高级专员办事处编写一份报告，说明条约机构委员的甄选、任期、旅费以及秘书处为此所需经费的情况；");
             },
             4, QStringLiteral("高级专员办事处编写一份报告"), Verdict::Ambiguous, 4, {}},
        // Words of the clause stand unaltered in one put in elsewhere, but it may be the other, moved and amended.
        Case{"ToTheLetterElsewhereBesideANearTwin",
             [](QStringList& d) {
                 const QString same = d.takeAt(1);
                 d.insert(3, same);
                 d.append(QString(same).replace(QStringLiteral("协商并征得其同意"), QStringLiteral("协商")));
             },
             2, QStringLiteral("讨论应在与有关国家协商"), Verdict::Ambiguous, 4, {}},
        Case{"Deleted",
             [](QStringList& d) { d.removeAt(3); },
             4,
             QStringLiteral("加强本国司法体系"),
             Verdict::Orphaned,
             0,
             {}},
        Case{"NearTwinInsertedBeforeTheUntouchedOne",
             [](QStringList& d) {
                 QString twin = d[2];
                 d.insert(2, twin.replace(QStringLiteral("两年期"), QStringLiteral("三年期")));
             },
             3, QStringLiteral("考虑到受审议国提出的技术援助需求"), Verdict::Exact, 4,
             QStringLiteral("考虑到受审议国提出的技术援助需求")},
        Case{"NearTwinBesideAnAmendedOne",
             [](QStringList& d) {
                 QString twin = d[2];
                 d[2].replace(QStringLiteral("捐助国"), QStringLiteral("各捐助国"));
                 d.insert(2, twin.replace(QStringLiteral("两年期"), QStringLiteral("三年期")));
             },
             3,
             QStringLiteral("考虑到受审议国提出的技术援助需求"),
             Verdict::Ambiguous,
             0,
             {}},
        Case{"RewordedAroundWhileAnInsertedClauseHasItsWords",
             [](QStringList& d) {
                 d[2].replace(QStringLiteral("鼓励捐助国"), QStringLiteral("敦促各捐助国"));
                 d.append(QStringLiteral("又请秘书长在编列预算时考虑到受审议国提出的技术援助需求，并向大会报告；"));
             },
             3, QStringLiteral("考虑到受审议国提出的技术援助需求"), Verdict::Exact, 3,
             QStringLiteral("考虑到受审议国提出的技术援助需求")},
        Case{"StruckWhileAnInsertedClauseHasItsWords",
             [](QStringList& d) {
                 d[2].remove(QStringLiteral("时考虑到受审议国提出的技术援助需求"));
                 d.append(QStringLiteral("又请秘书长在编列预算时考虑到受审议国提出的技术援助需求，并向大会报告；"));
             },
             3, QStringLiteral("时考虑到受审议国提出的技术援助需求"), Verdict::Orphaned, 0, {}},
        Case{"MergedWhileAnInsertedClauseHasItsWords",
             [](QStringList& d) {
                 d[2] += d[3];
                 d.removeAt(3);
                 d.append(QStringLiteral("又请秘书长在编列预算时考虑到受审议国提出的技术援助需求，并向大会报告；"));
             },
             3, QStringLiteral("考虑到受审议国提出的技术援助需求"), Verdict::Exact, 3,
             QStringLiteral("考虑到受审议国提出的技术援助需求")},
        Case{"Doubled",
             [](QStringList& d) { d.insert(4, d[2]); },
             3,
             QStringLiteral("技术援助需求"),
             Verdict::Ambiguous,
             0,
             {}},
        Case{"WholeParagraph",
             [](QStringList& d) { d[4].replace(QStringLiteral("贡献"), QStringLiteral("重要贡献")); },
             5,
             {},
             Verdict::Amended,
             5,
             QStringLiteral("欢迎各国为受审议国到 2030 年跟进和实施普遍定期审议建议进程作出重要贡献；")}),
    [](const auto& named) { return std::string(named.param.name); });

TEST(Reanchorer, DoesNotKnowWhichOfTwoTwinsWasStruckWhenTheOtherStandsElsewhere) {
    QStringList first = kDraft;
    first.append(kDraft[2]);
    QStringList next = kDraft;
    next.move(2, 0);
    const DocumentPtr before = documentOf(first);
    const DocumentPtr after = documentOf(next);
    const Comparison comparison = compareDocuments(*before, *after);
    const Reanchorer reanchorer(before, after, comparison);
    for (const int ordinal : {3, 7}) {
        const Paragraph& clause = *before->at(ordinal);
        const TextRange range{2, 16};
        const CarriedAnchor carried = reanchorer.carry(describe({}, clause, range), {ordinal, range});
        EXPECT_TRUE(carried.resolution.verdict == Verdict::Ambiguous || carried.resolution.verdict == Verdict::Orphaned)
            << ordinal << ": " << toString(carried.resolution.verdict).toStdString();
    }
}

TEST(Reanchorer, DoesNotKnowWhichOfTwoTwinsWasMoved) {
    QStringList first = kDraft;
    first.append(kDraft[2]);
    first.append(QStringLiteral("又决定将此项目列入下届会议议程。"));
    QStringList next = first;
    next.move(2, 0);
    const DocumentPtr before = documentOf(first);
    const DocumentPtr after = documentOf(next);
    const Comparison comparison = compareDocuments(*before, *after);
    const Reanchorer reanchorer(before, after, comparison);
    for (const int ordinal : {3, 7}) {
        const TextRange range{2, 16};
        const CarriedAnchor carried =
            reanchorer.carry(describe({}, *before->at(ordinal), range), {ordinal, range});
        EXPECT_EQ(toString(carried.resolution.verdict).toStdString(), "ambiguous") << ordinal;
    }
}

TEST(Reanchorer, NamesBothCandidatesWhenItDoesNotKnow) {
    const CarriedAnchor carried = carry({"Doubled",
                                         [](QStringList& d) { d.insert(4, d[2]); },
                                         3,
                                         QStringLiteral("技术援助需求"),
                                         Verdict::Ambiguous,
                                         0,
                                         {}});
    ASSERT_TRUE(carried.resolution.place);
    ASSERT_TRUE(carried.resolution.second);
    EXPECT_NE(carried.resolution.place->ordinal, carried.resolution.second->ordinal);
}

TEST(Reanchorer, LeavesItToAPersonWhenTheClauseIsGoneAndItsWordsStandInAnother) {
    const QString words = QStringLiteral("高级专员办事处编写一份报告，介绍办事处、联合国其它相关机构特别是毒"
                                         "品与犯罪问题办事处为支持各国加强本国司法体系和司法工作"
                                         "所开展活动的情况，并酌情介绍区域组织这方面的活动情况，将报告提交人"
                                         "权理事会第二十二届会议作为专题小组讨论的基础");
    const QString other = QStringLiteral("，并就工作组的经费、组成、任务期限、会议地点和报告方式作出安排，以"
                                         "便大会第七十五届会议在题为可持续发展的项目下予以审议，"
                                         "同时邀请区域委员会、开发银行、学术界、青年组织和私营部门为此捐款，"
                                         "并促请所有尚未批准有关公约及其任择议定书的国家优先考虑"
                                         "批准或加入这些文书，以及在编制预算时拨出充足而可预测的资源用于农村"
                                         "供水、环境卫生、道路养护和初级保健；");
    QStringList first = kDraft;
    first.insert(1, QStringLiteral("请") + words + u'；');
    QStringList next = kDraft;
    next.append(QStringLiteral("又促请") + words + other);
    const DocumentPtr before = documentOf(first);
    const DocumentPtr after = documentOf(next);
    const Paragraph& clause = *before->at(2);
    const qsizetype begin = clause.text.indexOf(QStringLiteral("为支持各国加强"));
    const TextRange range{begin, begin + 30};
    const Comparison comparison = compareDocuments(*before, *after);
    const CarriedAnchor carried =
        Reanchorer(before, after, comparison).carry(describe({}, clause, range), {clause.ordinal, range});
    EXPECT_EQ(toString(carried.resolution.verdict), toString(Verdict::Ambiguous));
    ASSERT_TRUE(carried.resolution.place);
    EXPECT_EQ(carried.resolution.place->ordinal, 7);
}

} // namespace duikan
