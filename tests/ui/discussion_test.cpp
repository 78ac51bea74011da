// SPDX-License-Identifier: GPL-3.0-or-later
// A discussion brought to its decision in the window, with real keys.
#include "core/review/review.h"
#include "tests/ui/windowharness.h"
#include "ui/models/historymodel.h"
#include "ui/models/notesmodel.h"
#include "ui/panels/notefilterbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace duikan {
namespace {

class DiscussionTest : public testing::Test {
protected:
    void SetUp() override {
        h.openWindow();
        ASSERT_TRUE(h.openSamples());
        for (const int ordinal : {4, 8, 11}) {
            h.stand(1, ordinal);
            ASSERT_TRUE(h.annotate(QStringLiteral("note at %1").arg(ordinal)));
        }
    }
    [[nodiscard]] NotesModel& notes() const { return *static_cast<NotesModel*>(h.notes().model()); }
    [[nodiscard]] NoteFilterBar& bar() const { return *h.window->findChild<NoteFilterBar*>(); }
    [[nodiscard]] QToolButton& chip(AnnotationState state) const {
        return *bar().findChildren<QToolButton*>(QStringLiteral("stateChip"))[int(state)];
    }
    [[nodiscard]] QString summary() const { return bar().findChild<QLabel*>(QStringLiteral("filterSummary"))->toolTip(); }
    [[nodiscard]] QString undoText() const { return h.action(QStringLiteral("undo"))->text(); }

    /// Gives the list of notes the keyboard, on the first one.
    void enterList() {
        h.press(Qt::Key_1, Qt::ControlModifier);
        h.notes().setCurrentIndex(notes().index(0));
        h.notes().setFocus();
        QTest::qWait(10);
    }
    [[nodiscard]] AnnotationState stateOf(int row) const { return notes().card(row).state; }

    /// Runs once the next dialog is open, as a person would work in it.
    template<typename Work>
    void inDialog(Work work) {
        QTimer::singleShot(0, h.window.get(), [work] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            (void)QTest::qWaitForWindowActive(dialog);
            work(*dialog);
            if (dialog->isVisible()) {
                QTest::keyClick(dialog, Qt::Key_Escape);
            }
        });
    }

    test::WindowHarness h;
};

TEST_F(DiscussionTest, SeveralNotesAreAcceptedByOneKeyAndTakenBackByOne) {
    enterList();
    h.press(Qt::Key_Down, Qt::ShiftModifier);
    h.press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(summary().contains(QStringLiteral("3"))) << summary().toStdString();
    h.press(Qt::Key_2, Qt::AltModifier);
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(stateOf(row), AnnotationState::Accepted) << row;
        EXPECT_EQ(notes().card(row).decidedBy, QStringLiteral("林岚"));
    }
    EXPECT_EQ(h.notes().selectedNotes().size(), 3U) << "they stay selected";
    EXPECT_TRUE(chip(AnnotationState::Accepted).text().endsWith(QStringLiteral(" 3")));
    EXPECT_TRUE(undoText().contains(QStringLiteral("several"))) << undoText().toStdString();
    h.press(Qt::Key_Z, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(stateOf(row), AnnotationState::Open) << row;
        EXPECT_TRUE(notes().card(row).decidedBy.isEmpty());
    }
    EXPECT_TRUE(undoText().contains(QStringLiteral("Add note")));
}

TEST_F(DiscussionTest, AllNotesAreDeletedInOneActAndComeBack) {
    enterList();
    h.press(Qt::Key_A, Qt::ControlModifier);
    h.press(Qt::Key_Delete);
    EXPECT_EQ(notes().rowCount(), 0);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes().rowCount(), 3);
}

TEST_F(DiscussionTest, ChipsAndWordsChooseAmongTheNotes) {
    enterList();
    h.press(Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(chip(AnnotationState::Open).text().endsWith(QStringLiteral(" 2")));
    EXPECT_TRUE(chip(AnnotationState::Rejected).text().endsWith(QStringLiteral(" 1")));
    chip(AnnotationState::Open).setFocus();
    QTest::keyClick(&chip(AnnotationState::Open), Qt::Key_Space);
    EXPECT_EQ(notes().rowCount(), 2);
    h.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    h.type(QStringLiteral("at 11"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return notes().rowCount() == 1; }, 2000));
    EXPECT_EQ(notes().card(0).body, QStringLiteral("note at 11"));
    EXPECT_TRUE(summary().contains(QStringLiteral("1 of 3"))) << summary().toStdString();
    h.press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &h.notes());
    h.press(Qt::Key_0, Qt::AltModifier);
    EXPECT_EQ(notes().rowCount(), 3);
    EXPECT_FALSE(chip(AnnotationState::Open).isChecked());
    EXPECT_TRUE(bar().findChild<QLineEdit*>()->text().isEmpty());
}

TEST_F(DiscussionTest, AFilterIsKeptAndFoundAgainInAnotherWindow) {
    NoteFilter filter;
    filter.states = {AnnotationState::Open};
    filter.mine = true;
    notes().setFilter(filter);
    QMenu menu;
    bar().fillMenu(menu);
    inDialog([](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("to do"));
        QTest::keyClick(field, Qt::Key_Return);
    });
    for (QAction* action : menu.actions()) {
        if (action->text().startsWith(QStringLiteral("Keep"))) {
            action->trigger();
        }
    }
    const QString path = h.folder() + QStringLiteral("/samples.duikan");
    h.closeWindow();
    h.openWindow();
    ASSERT_TRUE(h.openReview(path));
    EXPECT_TRUE(notes().filter().isEmpty());
    bar().fillMenu(menu);
    for (QAction* action : menu.actions()) {
        if (action->text() == QStringLiteral("to do")) {
            action->trigger();
        }
    }
    EXPECT_EQ(notes().filter(), filter);
    EXPECT_TRUE(chip(AnnotationState::Open).isChecked());
}

TEST_F(DiscussionTest, NotesAreAssignedByKeyAndTheCardSaysToWhom) {
    enterList();
    h.press(Qt::Key_Down, Qt::ShiftModifier);
    inDialog([](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("M. Duarte"));
        QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    });
    h.press(Qt::Key_A);
    EXPECT_EQ(notes().card(0).assignee, QStringLiteral("M. Duarte"));
    EXPECT_EQ(notes().card(1).assignee, QStringLiteral("M. Duarte"));
    EXPECT_TRUE(notes().card(2).assignee.isEmpty());
    h.press(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(notes().card(1).assignee, QStringLiteral("林岚"));
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes().card(0).assignee, QStringLiteral("M. Duarte"));
}

TEST_F(DiscussionTest, TagsArePutOnSeveralNotesAndColoured) {
    enterList();
    h.press(Qt::Key_A, Qt::ControlModifier);
    inDialog([](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("law"));
        QTest::keyClick(field, Qt::Key_Return);
        auto* list = dialog.findChild<QListWidget*>();
        ASSERT_EQ(list->count(), 1);
        EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->menu() != nullptr) {
                button->menu()->actions().at(6)->trigger(); // behind "Of itself" and its line: red
            }
        }
    });
    h.press(Qt::Key_T);
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(notes().card(row).tags, QStringList{QStringLiteral("law")});
        EXPECT_EQ(notes().card(row).tagColors, QStringList{QStringLiteral("red")});
    }
    h.press(Qt::Key_Z, Qt::ControlModifier);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(notes().card(0).tags.isEmpty());
}

TEST_F(DiscussionTest, AParagraphThatANoteNamesIsGoneToByKeyAndByClick) {
    h.stand(1, 5);
    ASSERT_TRUE(h.annotate(QStringLiteral("compare OP 6 and <b>第7段</b>")));
    const QModelIndex index = notes().indexOf(notes().id(1));
    const auto mentions = notes().mentionsIn(notes().card(index.row()).body);
    ASSERT_EQ(mentions.size(), 2U) << notes().card(index.row()).body.toStdString();
    EXPECT_EQ(mentions[0].document, 2);
    h.notes().setCurrentIndex(index);
    h.notes().setFocus();
    QTimer::singleShot(0, h.window.get(), [] {
        QWidget* menu = QApplication::activePopupWidget();
        ASSERT_NE(menu, nullptr);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    h.press(Qt::Key_G);
    EXPECT_TRUE(QTest::qWaitFor([&] { return h.view(2).currentParagraph() == mentions[0].ordinal; }, 3000));
    // The words of the second one on the card, wherever they stand on it.
    const QRect card = h.notes().visualRect(index);
    bool isThere = false;
    for (int y = card.top(); y < card.bottom() && !isThere; y += 4) {
        for (int x = card.left(); x < card.right() && !isThere; x += 6) {
            QStyleOptionViewItem option;
            option.initFrom(&h.notes());
            option.widget = &h.notes();
            option.rect = card;
            const CardHit hit = h.notes().cards().hit(option, index, {x, y});
            if (hit.part == CardHit::Part::Mention && hit.mention == mentions[1]) {
                QTest::mouseClick(h.notes().viewport(), Qt::LeftButton, {}, QPoint(x, y));
                isThere = true;
            }
        }
    }
    ASSERT_TRUE(isThere);
    EXPECT_TRUE(QTest::qWaitFor([&] { return h.view(2).currentParagraph() == mentions[1].ordinal; }, 3000));
}

TEST_F(DiscussionTest, HistoryOfANoteIsReadAndAnEarlierTextRestored) {
    enterList();
    h.press(Qt::Key_F2);
    h.type(QStringLiteral(", amended"));
    h.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(notes().card(0).body, QStringLiteral("note at 4, amended"));
    enterList();
    inDialog([](QDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            const QString said = list->item(row)->data(Qt::AccessibleTextRole).toString();
            if (said.contains(QStringLiteral("note at 4")) && !said.contains(QStringLiteral("amended"))) {
                list->setCurrentRow(row);
            }
        }
        QTest::keyClick(list, Qt::Key_Return);
    });
    h.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(notes().card(0).body, QStringLiteral("note at 4"));
    EXPECT_TRUE(undoText().contains(QStringLiteral("Restore")));
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes().card(0).body, QStringLiteral("note at 4, amended"));
}

TEST_F(DiscussionTest, ADeletedNoteIsBroughtBackFromTheHistoryOfTheReview) {
    enterList();
    h.press(Qt::Key_Delete);
    h.press(Qt::Key_2, Qt::AltModifier); // of the next one, so that undo alone would not do
    ASSERT_EQ(notes().rowCount(), 2);
    h.press(Qt::Key_4, Qt::ControlModifier);
    auto* list = qobject_cast<QListView*>(QApplication::focusWidget());
    ASSERT_NE(list, nullptr);
    const QModelIndex latest = list->model()->index(0, 0);
    EXPECT_TRUE(latest.data(HistoryModel::DetailRole).toString().contains(QStringLiteral("Open → Accepted")))
        << latest.data().toString().toStdString() << ": " << latest.data(HistoryModel::DetailRole).toString().toStdString();
    EXPECT_FALSE(latest.data(HistoryModel::DayRole).toString().isEmpty());
    EXPECT_TRUE(list->model()->index(1, 0).data(HistoryModel::DayRole).toString().isEmpty());
    h.press(Qt::Key_Down);
    inDialog([](QDialog& dialog) { QTest::keyClick(dialog.findChild<QListWidget*>(), Qt::Key_Return); });
    h.press(Qt::Key_Return);
    EXPECT_EQ(notes().rowCount(), 3);
    EXPECT_EQ(notes().card(0).body, QStringLiteral("note at 4"));
}

} // namespace
} // namespace duikan
