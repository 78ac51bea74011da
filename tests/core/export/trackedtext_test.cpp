// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisondocx.h"
#include "core/export/comparisonhtml.h"
#include "core/export/trackedtext.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace duikan {

namespace {

Paragraph paragraphOf(const QString& number, const QString& text) {
    Paragraph paragraph;
    paragraph.kind = number.isEmpty() ? ParagraphKind::Preambular : ParagraphKind::Operative;
    paragraph.number = number;
    paragraph.text = text;
    return paragraph;
}

Document documentOf(const QStringList& texts) {
    Document document;
    int number = 0;
    for (const QString& text : texts) {
        const bool operative = document.paragraphs.size() >= 2;
        Paragraph paragraph = paragraphOf(operative ? QStringLiteral("%1.").arg(++number) : QString(), text);
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.id = QString::number(paragraph.ordinal);
        paragraph.label = paragraph.id;
        document.paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

QString written(const Document& document) {
    QString out;
    for (const Paragraph& paragraph : document.paragraphs) {
        out += (paragraph.number.isEmpty() ? QString() : paragraph.number + u' ') + paragraph.text + u'\n';
    }
    return out;
}

QString side(const std::vector<TrackedPiece>& pieces, bool left) {
    QString out;
    for (const TrackedPiece& piece : pieces) {
        if (left ? piece.isOnLeft() : piece.isOnRight()) {
            out += piece.endsParagraph ? QStringLiteral("\n") : piece.text;
        }
    }
    return out;
}

const QStringList kBase{
    QStringLiteral("遵循《联合国宪章》的宗旨和原则，"),
    QStringLiteral("重申各国有义务增进对人权和基本自由的普遍尊重和遵守，"),
    QStringLiteral("强调需要倡导以合作和建设性的办法并通过国际合作来增进和保护人权；"),
    QStringLiteral("鼓励捐助国和联合国相关机构在编制两年期技术合作方案时考虑到受审议国提出的技术援助需求；"),
    QStringLiteral("请高级专员办事处编写一份报告，介绍为支持各国加强本国司法体系所开展活动的情况；"),
    QStringLiteral("欢迎各国为受审议国跟进和实施普遍定期审议建议进程作出贡献；"),
    QStringLiteral("决定继续处理此案。"),
};

struct Case {
    const char* name;
    QStringList right;
};

QStringList changed(const std::function<void(QStringList&)>& change) {
    QStringList right = kBase;
    change(right);
    return right;
}

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"Same", kBase},
        {"Reworded",
         changed([](QStringList& r) { r[3].replace(QStringLiteral("鼓励"), QStringLiteral("敦促")); })},
        {"OtherWidth", changed([](QStringList& r) { r[3].replace(u'；', u';'); })},
        {"Inserted",
         changed([](QStringList& r) { r.insert(3, QStringLiteral("申明技术合作应当包容各方；")); })},
        {"Deleted", changed([](QStringList& r) { r.removeAt(4); })},
        {"Moved", changed([](QStringList& r) { r.move(2, 5); })},
        {"MovedAndReworded", changed([](QStringList& r) {
             r.move(3, 5);
             r[5].replace(QStringLiteral("两年期"), QStringLiteral("三年期"));
         })},
        {"Split", changed([](QStringList& r) {
             r[4] = QStringLiteral("请高级专员办事处编写一份报告，");
             r.insert(5, QStringLiteral("介绍为支持各国加强本国司法体系所开展活动的情况；"));
         })},
        {"Merged", changed([](QStringList& r) {
             r[3] += r[4];
             r.removeAt(4);
         })},
        {"Table", changed([](QStringList& r) { r[3] = QStringLiteral("项目\t金额\n培训\t1000 万美元"); })},
        {"EndingInserted", changed([](QStringList& r) { r.append(QStringLiteral("又决定设立工作组。")); })},
        {"EndingDeleted", changed([](QStringList& r) { r.removeLast(); })},
        {"Everything", {QStringLiteral("完全不同的一份案文，"), QStringLiteral("与前一份毫无共同之处。")}},
    };
    return all;
}

} // namespace

class TrackedTextCases : public testing::TestWithParam<Case> {};

TEST_P(TrackedTextCases, HoldsBothDraftsToTheLetter) {
    const Document left = documentOf(kBase);
    const Document right = documentOf(GetParam().right);
    const auto pieces = trackedText(compareDocuments(left, right), left, right);
    EXPECT_EQ(side(pieces, true).toStdString(), written(left).toStdString());
    EXPECT_EQ(side(pieces, false).toStdString(), written(right).toStdString());
}

INSTANTIATE_TEST_SUITE_P(TrackedText, TrackedTextCases, testing::ValuesIn(cases()),
                         [](const auto& named) { return std::string(named.param.name); });

TEST(TrackedText, HoldsBothDraftsWhateverBecameOfThem) {
    std::mt19937 random(4);
    const auto pick = [&random](qsizetype n) {
        return std::uniform_int_distribution<qsizetype>(0, n - 1)(random);
    };
    for (int round = 0; round < 400; ++round) {
        QStringList texts[2];
        for (QStringList& side : texts) {
            for (qsizetype n = pick(10); n > 0; --n) {
                QString text = kBase[pick(kBase.size())];
                text += pick(3) == 0 ? kBase[pick(kBase.size())] : QString();
                side.append(text.mid(pick(3), text.size() - pick(6)));
            }
        }
        const Document left = documentOf(texts[0]);
        const Document right = documentOf(texts[1]);
        const auto pieces = trackedText(compareDocuments(left, right), left, right);
        ASSERT_EQ(side(pieces, true).toStdString(), written(left).toStdString()) << "round " << round;
        ASSERT_EQ(side(pieces, false).toStdString(), written(right).toStdString()) << "round " << round;
    }
}

TEST(TrackedText, KeepsTheRowsOfATableInOneParagraph) {
    QStringList base = kBase;
    base[3] = QStringLiteral("项目\t金额\n培训\t1000 万美元\n研讨会\t200 万美元");
    QStringList next = base;
    next[3].replace(QStringLiteral("1000"), QStringLiteral("1500"));
    next[3] += QStringLiteral("\n考察\t50 万美元");
    const Document left = documentOf(base);
    const Document right = documentOf(next);
    const auto pieces = trackedText(compareDocuments(left, right), left, right);
    EXPECT_EQ(side(pieces, true).toStdString(), written(left).toStdString());
    EXPECT_EQ(side(pieces, false).toStdString(), written(right).toStdString());
    const auto ends = std::count_if(pieces.begin(), pieces.end(),
                                    [](const TrackedPiece& piece) { return piece.endsParagraph; });
    EXPECT_EQ(ends, kBase.size());
}

TEST(TrackedText, MarksTheWordsThatChangedOnTheWay) {
    QStringList moved = kBase;
    moved.move(3, 5);
    moved[5].replace(QStringLiteral("两年期"), QStringLiteral("三年期"));
    const Document left = documentOf(kBase);
    const Document right = documentOf(moved);
    QStringList changed;
    for (const TrackedPiece& piece : trackedText(compareDocuments(left, right), left, right)) {
        if (piece.op == TrackedPiece::Op::Delete || piece.op == TrackedPiece::Op::Insert) {
            changed.append(piece.text);
        }
    }
    EXPECT_TRUE(changed.join(u'|').contains(QStringLiteral("三")));
    EXPECT_FALSE(changed.join(u'|').contains(QStringLiteral("捐助国")));
}

TEST(ComparisonDocx, IsNotWrittenWhenTheComparisonDoesNotHold) {
    const Document left = documentOf(kBase);
    Comparison comparison = compareDocuments(left, left);
    comparison.pairs.pop_back(); // what a fault in the alignment would do
    const SourceInfo source{.name = QStringLiteral("draft.txt")};
    const auto docx = comparisonDocx(comparison, {left, source}, {left, source}, {});
    ASSERT_FALSE(docx);
    EXPECT_EQ(docx.error().subject, QStringLiteral("draft.txt"));
}

TEST(ComparisonReport, IsNotWrittenWhenTheProofFails) {
    const Document left = documentOf(kBase);
    Comparison comparison = compareDocuments(left, left);
    const SourceInfo source{.name = QStringLiteral("draft.txt")};
    EXPECT_TRUE(comparisonReport(comparison, {left, source}, {left, source}, {}));
    comparison.proof.acceptAllEqualsRight = false;
    EXPECT_FALSE(comparisonReport(comparison, {left, source}, {left, source}, {}));
}

/// LibreOffice takes the changes back, or in, and says what text is left.
TEST(ComparisonDocx, IsAcceptedAndRejectedRightlyByLibreOffice) {
    const QString python = QStringLiteral("/usr/bin/python3");
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty() ||
        QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import uno")}) != 0) {
        GTEST_SKIP() << "needs LibreOffice Writer and python3-uno";
    }
    QTemporaryDir folder;
    QStringList arguments{QStringLiteral(DUIKAN_SOURCE_DIR "/tests/support/settle_changes.py"),
                          folder.path()};
    const Document left = documentOf(kBase);
    for (const Case& c : cases()) {
        const Document right = documentOf(c.right);
        const SourceInfo before{.name = QStringLiteral("before.txt")};
        const SourceInfo after{.name = QStringLiteral("after.txt")};
        const auto docx = comparisonDocx(compareDocuments(left, right), {left, before}, {right, after},
                                         {QStringLiteral("周以安"), QDateTime::currentDateTimeUtc()});
        ASSERT_TRUE(docx) << docx.error().detail.toStdString();
        QFile file(folder.filePath(QString::fromLatin1(c.name) + QStringLiteral(".docx")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(*docx), docx->size());
        arguments.append(file.fileName());
    }
    ASSERT_EQ(QProcess::execute(python, arguments), 0);
    const auto settled = [&folder](const char* name, const char* suffix) {
        QFile file(folder.filePath(QString::fromLatin1(name) + QLatin1String(suffix)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    for (const Case& c : cases()) {
        EXPECT_EQ(settled(c.name, ".rejected").trimmed().toStdString(), written(left).trimmed().toStdString())
            << c.name;
        EXPECT_EQ(settled(c.name, ".accepted").trimmed().toStdString(),
                  written(documentOf(c.right)).trimmed().toStdString())
            << c.name;
    }
}

} // namespace duikan
