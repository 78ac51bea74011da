// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisonview.h"

#include "tests/support/documents.h"
#include "ui/compare/comparedock.h"
#include "ui/compare/comparing.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
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

    /// With the button down, as a hand moves: by way of the middle.
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view.viewport(), &move);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
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

TEST_F(ComparisonViewTest, TheMouseSelectsWordsThroughTheLinesOfAClause) {
    QStringList right = clauses(3);
    right[0] += QStringLiteral("，同时抄送人权理事会主席");
    view.setTexts(compared(clauses(3), right));
    QSignalSpy changed(&view, &ComparisonView::selectionChanged);
    drag({700, 20}, {800, 47}); // a line is 27 high
    const QString words = view.selectedText();
    EXPECT_TRUE(right[0].contains(words)) << words.toStdString();
    EXPECT_GT(words.size(), 20) << "to the end of one line, and into the next";
    EXPECT_GE(changed.count(), 1);
    drag({800, 47}, {700, 20});
    EXPECT_EQ(view.selectedText(), words) << "backwards the same";
    drag({700, 20}, {100, 47});
    EXPECT_TRUE(right[0].contains(view.selectedText())) << "what is dragged to the other side stays on this one";
    click({800, 20});
    EXPECT_TRUE(view.selectedText().isEmpty());
}

TEST_F(ComparisonViewTest, ASelectionRunsThroughClausesAndWhatIsFoldedBetweenThem) {
    const QStringList left = clauses(6);
    QStringList right = left;
    right[0] += QStringLiteral("，同时抄送人权理事会主席");
    right[5] += QStringLiteral("，同时抄送人权理事会主席");
    view.setTexts(compared(left, right));
    ASSERT_EQ(view.rowCount(), 3);
    const int last = int(view.stretches().back().begin * view.verticalScrollBar()->maximum());
    ASSERT_EQ(last, 0) << "all of it is in view";
    int bottom = 599; // of the words of the last clause
    while (bottom > 0 && view.viewport()->grab().toImage().pixelColor(300, bottom) ==
                             view.viewport()->grab().toImage().pixelColor(300, 599)) {
        bottom -= 4;
    }
    drag({65, 20}, {300, bottom});
    const QStringList lines = view.selectedText().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 6) << "four are folded";
    EXPECT_EQ(lines[2], left[2]);
    EXPECT_TRUE(left[5].startsWith(lines[5]));
}

TEST_F(ComparisonViewTest, ClausesAreSelectedByKeys) {
    const QStringList left = clauses(4);
    QStringList right = left;
    for (QString& text : right) {
        text += QStringLiteral("，同时抄送人权理事会主席");
    }
    view.setTexts(compared(left, right));
    view.setFocus();
    const auto press = [this](int key) { QTest::keyClick(&view, Qt::Key(key), Qt::ShiftModifier); };
    QTest::keyClick(&view, Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(view.selectedText(), left[0]);
    press(Qt::Key_Right);
    EXPECT_EQ(view.selectedText(), right[0]);
    press(Qt::Key_Down);
    EXPECT_EQ(view.selectedText(), right[0] + u'\n' + right[1]);
    EXPECT_EQ(view.currentRow(), 1);
    press(Qt::Key_Up);
    EXPECT_EQ(view.selectedText(), right[0]);
    press(Qt::Key_Up);
    EXPECT_EQ(view.selectedText(), right[0]) << "there is nothing above";
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
