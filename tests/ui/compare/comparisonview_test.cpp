// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonview.h"

#include "tests/support/documents.h"
#include "ui/compare/comparedock.h"
#include "ui/compare/comparing.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace duikan {
namespace {

/// A text of its own for each number, with which no other is confused.
QString clause(int number) {
    return QStringLiteral("第%1项请各成员国就编号为%2的技术合作方案提交书面意见，并在%3日之前告知秘书处")
        .arg(number)
        .arg(number * 7919)
        .arg(number * 104729);
}

std::shared_ptr<const ComparedTexts> compared(const QStringList& left, const QStringList& right) {
    auto texts = std::make_shared<ComparedTexts>();
    texts->left = test::document(left);
    texts->right = test::document(right);
    texts->comparison = compareDocuments(*texts->left, *texts->right);
    texts->changes = changesOf(texts->comparison);
    return texts;
}

QStringList clauses(int count) {
    QStringList out;
    for (int i = 1; i <= count; ++i) {
        out.append(clause(i));
    }
    return out;
}

class ComparisonViewTest : public testing::Test {
protected:
    void SetUp() override {
        view.resize(1000, 600);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }

    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at);
    }

    ComparisonView view;
};

TEST_F(ComparisonViewTest, ShowsNothingWithoutTexts) {
    EXPECT_EQ(view.rowCount(), 0);
    EXPECT_EQ(view.currentPair(), -1);
    view.moveCurrentRow(1);
    click({500, 300});
    EXPECT_TRUE(view.stretches().empty());
}

TEST_F(ComparisonViewTest, ScrollsThroughFiveThousandClauses) {
    const QStringList left = clauses(5000);
    QStringList right = left;
    for (int i = 0; i < right.size(); i += 3) {
        right[i] += QStringLiteral("，同时抄送人权理事会主席");
    }
    const auto texts = compared(left, right);
    QElapsedTimer timer;
    timer.start();
    view.setTexts(texts);
    view.repaint();
    EXPECT_LT(timer.elapsed(), 1500) << "only what is near the window is laid out";
    const int last = texts->changes.back().pair;
    timer.restart();
    view.goToPair(last);
    view.repaint();
    EXPECT_LT(timer.elapsed(), 1500);
    EXPECT_EQ(view.currentPair(), last);
    const ComparisonView::Stretch seen = view.visibleStretch();
    const ComparisonView::Stretch there = view.stretches().back();
    EXPECT_GE(there.begin, seen.begin);
    EXPECT_LE(there.end, seen.end + 1e-9);
}

TEST_F(ComparisonViewTest, WhatIsReadStaysWhenEstimatesAboveAreCorrected) {
    const QStringList left = clauses(400);
    QStringList right = left;
    for (QString& text : right) {
        text += QStringLiteral("，同时抄送");
    }
    view.setTexts(compared(left, right));
    view.scrollToFraction(0.5);
    view.moveCurrentRow(1);
    const int pair = view.currentPair();
    view.setZoom(1.4);
    view.setZoom(1.0);
    view.resize(1000, 500);
    EXPECT_EQ(view.currentPair(), pair);
    view.goToPair(pair);
    const int where = view.verticalScrollBar()->value();
    view.goToPair(pair);
    EXPECT_EQ(view.verticalScrollBar()->value(), where) << "it is in view already";
}

TEST_F(ComparisonViewTest, AClickUnfoldsAndControlClickMarks) {
    const QStringList left = clauses(8);
    QStringList right = left;
    right[6] += QStringLiteral("，同时抄送人权理事会主席");
    view.setTexts(compared(left, right));
    ASSERT_EQ(view.rowCount(), 3);
    click({500, 20});
    EXPECT_EQ(view.rowCount(), 8);
    QSignalSpy marked(&view, &ComparisonView::marksChanged);
    click({200, 30}, Qt::ControlModifier);
    EXPECT_EQ(view.markedParagraph(Side::Left), 1);
    click({800, 30}, Qt::ControlModifier);
    EXPECT_EQ(view.markedParagraph(Side::Right), 1);
    click({800, 30}, Qt::ControlModifier);
    EXPECT_EQ(view.markedParagraph(Side::Right), 0);
    EXPECT_EQ(marked.count(), 3);
}

TEST_F(ComparisonViewTest, APlaceholderLeadsToWhereTheClauseWent) {
    QStringList right = clauses(6);
    right.move(0, 5);
    view.setTexts(compared(clauses(6), right));
    const int pair = view.stretches().front().pair;
    const int rows = view.rowCount();
    view.moveCurrentRow(-rows);
    EXPECT_EQ(view.currentPair(), pair);
    const int from = view.currentRow();
    click({800, 30}); // "Moved to …"
    EXPECT_EQ(view.currentPair(), pair);
    EXPECT_NE(view.currentRow(), from);
}

TEST(CompareDock, NamesATabAfterItsPageAndFollowsTheName) {
    CompareDock dock;
    auto* first = new QWidget;
    auto* second = new QWidget;
    first->setWindowTitle(QStringLiteral("Changes  3"));
    dock.addPage(first);
    dock.addPage(second);
    second->setWindowTitle(QStringLiteral("Ledger  25"));
    const auto* tabs = dock.findChild<QTabBar*>();
    EXPECT_EQ(tabs->tabText(0), QStringLiteral("Changes  3"));
    EXPECT_EQ(tabs->tabText(1), QStringLiteral("Ledger  25"));
    EXPECT_EQ(dock.currentPage(), first);
    dock.showPage(second);
    EXPECT_EQ(dock.currentPage(), second);
}

TEST_F(ComparisonViewTest, ADoubleClickAsksForTheClauseOnItsSide) {
    QStringList right = clauses(3);
    right[0] += QStringLiteral("，同时抄送人权理事会主席");
    view.setTexts(compared(clauses(3), right));
    QSignalSpy activated(&view, &ComparisonView::activated);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, {800, 30});
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][1].value<Side>(), Side::Right);
}

} // namespace
} // namespace duikan
