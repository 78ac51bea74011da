// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/diff.h"

#include "tests/support/words.h"

#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <random>

namespace duikan {

namespace {

/// "强调[-加强-]{+推动+}合作"
QString written(QStringView left, QStringView right) {
    QString out;
    for (const Hunk& hunk : diffWording(left, right)) {
        const QString gone = left.sliced(hunk.left.begin, hunk.left.length()).toString();
        const QString come = right.sliced(hunk.right.begin, hunk.right.length()).toString();
        switch (hunk.op) {
        case Hunk::Op::Equal:
            out += come;
            break;
        case Hunk::Op::Delete:
            out += QStringLiteral("[-%1-]").arg(gone);
            break;
        case Hunk::Op::Insert:
            out += QStringLiteral("{+%1+}").arg(come);
            break;
        }
    }
    return out;
}

struct Case {
    const char* name;
    QString left;
    QString right;
    QString expected;
};

class DiffCases : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(DiffCases, ReadAsAPersonWouldMarkThem) {
    EXPECT_EQ(written(GetParam().left, GetParam().right).toStdString(), GetParam().expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Diff, DiffCases,
    testing::Values(Case{"Same", QStringLiteral("请各国合作；"), QStringLiteral("请各国合作；"),
                         QStringLiteral("请各国合作；")},
                    Case{"OneChineseWord", QStringLiteral("鼓励各国加强合作；"),
                         QStringLiteral("敦促各国加强合作；"),
                         QStringLiteral("[-鼓励-]{+敦促+}各国加强合作；")},
                    Case{"OneEnglishWord", QStringLiteral("Requests the Office to report;"),
                         QStringLiteral("Invites the Office to report;"),
                         QStringLiteral("[-Requests-]{+Invites+} the Office to report;")},
                    Case{"ClausePutInAfterAComma", QStringLiteral("强调合作，促进发展；"),
                         QStringLiteral("强调合作，尊重主权，促进发展；"),
                         QStringLiteral("强调合作，{+尊重主权，+}促进发展；")},
                    Case{"WidthIsNoChange", QStringLiteral("第 18/18 号决议，"),
                         QStringLiteral("第 １８/１８ 号决议，"), QStringLiteral("第 １８/１８ 号决议，")},
                    Case{"BlanksAreNoChange", QStringLiteral("第18号"), QStringLiteral("第 18 号"),
                         QStringLiteral("第 18 号")},
                    Case{"ShallIsNotShould", QStringLiteral("States shall act"),
                         QStringLiteral("States should act"),
                         QStringLiteral("States [-shall-]{+should+} act")},
                    Case{"NumberChanges", QStringLiteral("提供30亿美元"), QStringLiteral("提供50亿美元"),
                         QStringLiteral("提供[-30-]{+50+}亿美元")},
                    Case{"FromNothing", QString(), QStringLiteral("决定"), QStringLiteral("{+决定+}")},
                    Case{"ToNothing", QStringLiteral("决定"), QString(), QStringLiteral("[-决定-]")}),
    [](const auto& named) { return std::string(named.param.name); });

TEST(Diff, NeverCutsASurrogatePair) {
    const QString left = QStringLiteral("𠮷野家");
    const QString right = QStringLiteral("𠮸野家");
    for (const Hunk& hunk : diffWording(left, right)) {
        EXPECT_FALSE(hunk.left.end < left.size() && left[hunk.left.end].isLowSurrogate());
        EXPECT_FALSE(hunk.right.end < right.size() && right[hunk.right.end].isLowSurrogate());
    }
}

TEST(Diff, GivesBackBothTextsAndMirrorsOnRandomPairsInFourScripts) {
    const std::vector<QStringList> scripts = test::wordsInFourScripts();
    std::mt19937 random(7);
    const auto pick = [&random](qsizetype n) {
        return std::uniform_int_distribution<qsizetype>(0, n - 1)(random);
    };
    for (int round = 0; round < 10'000; ++round) {
        const QStringList& script = scripts[size_t(round) % scripts.size()];
        QString texts[2];
        for (QString& text : texts) {
            for (qsizetype n = pick(14); n > 0; --n) {
                text += script[pick(script.size())];
            }
        }
        const auto forth = diffWording(texts[0], texts[1]);
        const auto back = diffWording(texts[1], texts[0]);
        ASSERT_EQ(forth.size(), back.size()) << "round " << round;
        QString left;
        QString right;
        for (const Hunk& hunk : forth) {
            left += texts[0].sliced(hunk.left.begin, hunk.left.length());
            right += texts[1].sliced(hunk.right.begin, hunk.right.length());
            ASSERT_TRUE(hunk.op != Hunk::Op::Delete || hunk.right.isEmpty());
            ASSERT_TRUE(hunk.op != Hunk::Op::Insert || hunk.left.isEmpty());
        }
        ASSERT_EQ(left, texts[0]) << "round " << round;
        ASSERT_EQ(right, texts[1]) << "round " << round;
        const auto deletedLetters = [](const std::vector<Hunk>& hunks, Hunk::Op op) {
            qsizetype sum = 0;
            for (const Hunk& hunk : hunks) {
                sum += hunk.op == op ? hunk.left.length() + hunk.right.length() : 0;
            }
            return sum;
        };
        ASSERT_EQ(deletedLetters(forth, Hunk::Op::Delete), deletedLetters(back, Hunk::Op::Insert))
            << "round " << round;
    }
}

} // namespace duikan
