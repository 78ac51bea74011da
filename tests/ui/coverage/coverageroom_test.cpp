// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverageroom.h"

#include "core/store/reviewstore.h"
#include "tests/ui/windowharness.h"
#include "ui/coverage/coveragecommands.h"
#include "ui/coverage/coverageexport.h"
#include "ui/coverage/coveragelegend.h"
#include "ui/coverage/coveragematrix.h"
#include "ui/coverage/coveragepanel.h"
#include "ui/coverage/uncoveredlist.h"
#include "ui/print/reportdialog.h"
#include "ui/rooms.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace duikan {
namespace {

/// The two samples in the whole window, worked on in the room Coverage.
class CoverageRoomTest : public testing::Test {
protected:
    void SetUp() override {
        h.openWindow();
        ASSERT_TRUE(h.openSamples());
        h.action(QStringLiteral("enter-coverage"))->trigger();
        QTest::qWait(50);
    }

    [[nodiscard]] CoverageRoom& room() const { return *h.window->findChild<CoverageRoom*>(); }
    [[nodiscard]] CoverageMatrix& matrix() const { return room().matrix(); }
    [[nodiscard]] const CoverageGrid& grid() const { return matrix().grid(); }
    [[nodiscard]] QString text(const char* name) const {
        return h.window->findChild<QLabel*>(QLatin1String(name))->text();
    }
    [[nodiscard]] QAction* act(const char* name) const { return h.action(QLatin1String(name)); }
    [[nodiscard]] int rowOf(const char* label) const {
        for (int row = 0; row < grid().rowCount(); ++row) {
            if (!grid().row(row).isHeading && grid().line(row).label == QString::fromUtf8(label)) {
                return row;
            }
        }
        return -1;
    }
    void goTo(const char* label, int clause) {
        ASSERT_GE(rowOf(label), 0) << label;
        matrix().setCurrent(rowOf(label), clause - 1);
        matrix().setFocus();
    }
    [[nodiscard]] QStringList relations() const {
        QStringList all;
        if (const GridCell* cell = matrix().currentCell()) {
            for (const size_t link : cell->links) {
                all << grid().link(link).relation;
            }
        }
        return all;
    }

    test::WindowHarness h;
};

TEST_F(CoverageRoomTest, BeginsWithEverythingOpenAndSaysWhatToDo) {
    EXPECT_EQ(grid().lineCount(), 31);
    EXPECT_EQ(grid().columnCount(), 16);
    EXPECT_TRUE(matrix().hasFocus());
    EXPECT_EQ(room().panel().clauses().lines().rowCount(), 16);
    EXPECT_EQ(room().panel().paragraphs().lines().rowCount(), 31);
    EXPECT_TRUE(text("coverageHint").contains(QStringLiteral("Nothing is linked yet")));
}

TEST_F(CoverageRoomTest, LinksWithAKeyAndTakesItBack) {
    goTo("一 ¶3", 2);
    h.press(Qt::Key_2);
    h.press(Qt::Key_L);
    EXPECT_EQ(relations(), QStringList{QStringLiteral("elaborates")});
    EXPECT_EQ(text("cellPlace"), QStringLiteral("一 ¶3 → OP 2"));
    EXPECT_EQ(text("cellRelation"), QStringLiteral("elaborates"));
    EXPECT_EQ(room().panel().clauses().lines().rowCount(), 15);
    EXPECT_TRUE(matrix().accessibleDescription().contains(QStringLiteral("elaborates")));
    h.press(Qt::Key_L);
    EXPECT_EQ(relations().size(), 1) << "the same relation again is no second link";
    h.press(Qt::Key_5);
    EXPECT_EQ(relations(), QStringList{QStringLiteral("conflicts")}) << "a key changes the relation of a link";
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(relations(), QStringList{QStringLiteral("elaborates")});
    h.press(Qt::Key_Delete);
    EXPECT_TRUE(relations().isEmpty());
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(relations().size(), 1);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(relations().isEmpty());
}

TEST_F(CoverageRoomTest, HoldsSeveralLinksInOneCell) {
    goTo("一 ¶3", 2);
    h.press(Qt::Key_L);
    // The menu of relations takes its own keys; the third is "implements".
    QTimer::singleShot(200, [] {
        if (QWidget* menu = QApplication::activePopupWidget()) {
            QTest::keyClick(menu, Qt::Key_3);
        }
    });
    QTimer::singleShot(2000, [] { // not to hang where the key did nothing
        if (QWidget* menu = QApplication::activePopupWidget()) {
            menu->close();
        }
    });
    h.press(Qt::Key_L, Qt::ShiftModifier);
    ASSERT_EQ(relations().size(), 2);
    EXPECT_EQ(text("cellRelation"), QStringLiteral("supports, 1 of 2"));
    h.press(Qt::Key_N);
    EXPECT_EQ(text("cellRelation"), QStringLiteral("implements, 2 of 2"));
    h.press(Qt::Key_Delete);
    EXPECT_EQ(relations(), QStringList{QStringLiteral("supports")}) << "the one looked at is gone";
}

TEST_F(CoverageRoomTest, OpensBothParagraphsInTheReview) {
    goTo("二（一） ¶3", 15);
    auto* suggestions = h.window->findChild<LegendEntry*>(QStringLiteral("legend-suggested"));
    suggestions->click(); // one may tie the caption of the paragraph
    h.press(Qt::Key_L);
    h.press(Qt::Key_Return);
    h.settle();
    EXPECT_EQ(h.window->findChild<Rooms*>()->current().name(), QStringLiteral("review"));
    const int left = grid().line(matrix().currentRow()).ordinal;
    const int right = grid().column(14).ordinal;
    EXPECT_EQ(h.view(1).currentParagraph(), left);
    EXPECT_EQ(h.view(2).currentParagraph(), right);
}

TEST_F(CoverageRoomTest, ClicksTwiceToLinkAndToOpen) {
    const int row = rowOf("一 ¶6");
    matrix().setCurrent(row, 0);
    const QPoint cell = matrix().cellRect(row, 3).center();
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {}, cell);
    EXPECT_TRUE(relations().isEmpty()) << "the first click only goes there";
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(relations(), QStringList{QStringLiteral("supports")});
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(h.window->findChild<Rooms*>()->current().name(), QStringLiteral("review"));
}

TEST_F(CoverageRoomTest, FollowsLinksMadeInTheReview) {
    h.action(QStringLiteral("enter-review"))->trigger();
    h.stand(1, 4);
    h.press(Qt::Key_L);
    h.stand(2, grid().column(5).ordinal);
    h.press(Qt::Key_L);
    h.action(QStringLiteral("enter-coverage"))->trigger();
    EXPECT_EQ(grid().coverage().cells.size(), 1U);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(grid().coverage().cells.empty());
}

TEST_F(CoverageRoomTest, GoesToWhatIsOpenFromTheLists) {
    UncoveredList& clauses = room().panel().clauses();
    clauses.setFocus();
    clauses.setCurrentIndex(clauses.model()->index(7, 0));
    h.press(Qt::Key_Return);
    EXPECT_EQ(matrix().currentColumn(), 7);
    EXPECT_TRUE(matrix().hasFocus());
    UncoveredList& paragraphs = room().panel().paragraphs();
    const QModelIndex third = paragraphs.model()->index(2, 0);
    QTest::mouseClick(paragraphs.viewport(), Qt::LeftButton, {}, paragraphs.visualRect(third).center());
    EXPECT_EQ(matrix().currentRow(), rowOf("一 ¶3"));
}

TEST_F(CoverageRoomTest, ShowsSectionsAndOtherClauses) {
    h.press(Qt::Key_S);
    EXPECT_EQ(grid().lineCount(), grid().rowCount()) << "no headings over sections";
    h.press(Qt::Key_P);
    EXPECT_EQ(grid().lineCount(), 31);
    h.press(Qt::Key_P, Qt::ShiftModifier);
    EXPECT_TRUE(grid().column(0).label.startsWith(QStringLiteral("PP")));
    h.press(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_GT(grid().columnCount(), 16);
    h.press(Qt::Key_O, Qt::ShiftModifier);
    EXPECT_EQ(grid().columnCount(), 16);
}

TEST_F(CoverageRoomTest, HidesARelationFromTheLegend) {
    goTo("一 ¶3", 2);
    h.press(Qt::Key_L);
    auto* supports = h.window->findChild<LegendEntry*>(QStringLiteral("legend-supports"));
    QTest::mouseClick(supports, Qt::LeftButton);
    EXPECT_TRUE(grid().coverage().cells.empty());
    EXPECT_EQ(room().panel().clauses().lines().rowCount(), 16);
    QTest::mouseClick(supports, Qt::LeftButton);
    EXPECT_EQ(grid().coverage().cells.size(), 1U);
}

TEST_F(CoverageRoomTest, ShowsSuggestionsAcceptsAndDismissesThem) {
    const auto suggested = [this] {
        int count = 0;
        for (int row = 0; row < grid().rowCount(); ++row) {
            for (int column = 0; column < grid().columnCount(); ++column) {
                const GridCell* cell = grid().cell(row, column);
                count += cell != nullptr && cell->isSuggested() ? 1 : 0;
            }
        }
        return count;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return suggested() > 0; }, 30'000));
    int row = 0;
    int column = 0;
    for (; grid().cell(row, column) == nullptr || !grid().cell(row, column)->isSuggested();) {
        column = (column + 1) % grid().columnCount();
        row += column == 0 ? 1 : 0;
    }
    matrix().setCurrent(row, column);
    matrix().setFocus();
    EXPECT_TRUE(text("cellRelation").startsWith(QStringLiteral("suggested, ")));
    h.press(Qt::Key_L);
    ASSERT_EQ(relations().size(), 1);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return matrix().currentCell() && matrix().currentCell()->isSuggested(); }, 30'000));
    h.press(Qt::Key_Delete);
    EXPECT_TRUE(QTest::qWaitFor([&] { return matrix().currentCell() == nullptr; }, 30'000)) << "dismissed";
}

TEST_F(CoverageRoomTest, SpeaksChineseAndTurnsDark) {
    goTo("一 ¶3", 2);
    const QImage light = matrix().grab().toImage();
    h.settings->setAppearance(Appearance::Dark);
    h.language.use(QStringLiteral("zh"));
    QTest::qWait(50);
    room().setTheme(Theme::of(Theme::Tone::Dark));
    EXPECT_LT(matrix().grab().toImage().pixelColor(5, 5).lightness(), light.pixelColor(5, 5).lightness());
    EXPECT_EQ(matrix().currentRow(), rowOf("一 ¶3"));
    h.language.use(QStringLiteral("en"));
}

TEST_F(CoverageRoomTest, ExportsEachFormat) {
    goTo("一 ¶3", 2);
    h.press(Qt::Key_L);
    CoverageExport exporter(nullptr);
    for (const char* name : {"m.csv", "m.html", "m.xlsx", "m.pdf"}) {
        const QString path = h.folder() + u'/' + QLatin1String(name);
        std::optional<Result<QString>> outcome;
        exporter.write(*room().sheet(), path, [&](const Result<QString>& written) { outcome = written; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000)) << name;
        ASSERT_TRUE(*outcome) << name << outcome->error().detail.toStdString();
        EXPECT_GT(QFile(path).size(), 1000) << name;
    }
    std::optional<Result<QString>> outcome;
    exporter.write(*room().sheet(), h.folder() + QStringLiteral("/m.txt"),
                   [&](const Result<QString>& written) { outcome = written; });
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().kind, ErrorKind::UnsupportedFormat);
}

TEST_F(CoverageRoomTest, PrintsTheMatrix) {
    ReportDialog dialog(*room().report(), QStringLiteral("Coverage"), {});
    QSignalSpy ready(&dialog, &ReportDialog::pagesReady);
    ASSERT_TRUE(ready.wait(60'000));
    EXPECT_GE(dialog.pageCount(), 2) << "the matrix, and what is open";
}

TEST_F(CoverageRoomTest, SaysWhatIsMissingWithoutASecondDocument) {
    h.window->newReview(test::WindowHarness::sample(1), {}, h.folder() + QStringLiteral("/one.duikan"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return h.window->reviewPath().endsWith(QStringLiteral("one.duikan")); }, 30'000));
    h.action(QStringLiteral("enter-coverage"))->trigger();
    QTest::qWait(50);
    EXPECT_TRUE(text("coverageEmpty").contains(QStringLiteral("has not got both")));
    EXPECT_FALSE(room().sheet());
    EXPECT_FALSE(act("coverage-link")->isEnabled());
}

} // namespace
} // namespace duikan
