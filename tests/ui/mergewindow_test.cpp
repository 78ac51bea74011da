// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague's copy in the window: what it brings, taking it in with one step, and settling what both changed.
#include "core/import/importer.h"
#include "core/store/newreview.h"
#include "core/store/reviewstore.h"
#include "tests/ui/windowharness.h"
#include "ui/models/historymodel.h"
#include "ui/models/notesmodel.h"
#include "ui/panels/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace duikan {
namespace {

class MergeWindow : public testing::Test {
protected:
    void SetUp() override {
        const auto left = importFile(test::WindowHarness::sample(1));
        const auto right = importFile(test::WindowHarness::sample(2));
        ASSERT_TRUE(left && right);
        ASSERT_TRUE(createReview(mine(), {*left, *right}, QStringLiteral("林岚")));
        {
            const auto review = open(mine(), "林岚");
            shared = note(*review, "shared");
            other = note(*review, "other");
        }
        ASSERT_TRUE(QFile::copy(mine(), theirs()));
        write(*open(mine(), "林岚"), shared, "林岚的文字");
        QThread::msleep(2);
        const auto review = open(theirs(), "王宁");
        write(*review, shared, "王宁的文字");
        write(*review, other, "王宁改过");
        added = note(*review, "王宁新写的");
    }
    void openWindow() {
        h.openWindow({1280, 800});
        ASSERT_TRUE(h.openReview(mine()));
    }

    [[nodiscard]] QString mine() const { return h.folder() + QStringLiteral("/mine.duikan"); }
    [[nodiscard]] QString theirs() const { return h.folder() + QStringLiteral("/theirs.duikan"); }
    static std::unique_ptr<Review> open(const QString& path, const char* author) {
        return Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), QString::fromUtf8(author))
            .value();
    }
    static AnnotationId note(Review& review, const char* body) {
        const Draft& draft = *review.state().currentDraft(2);
        NewAnnotation made;
        made.anchors = {describeParagraph(draft.id, draft.structure->paragraphs[20])};
        made.body = QString::fromUtf8(body);
        return review.annotate(made).value();
    }
    static void write(Review& review, AnnotationId id, const char* body) {
        AnnotationEdit edit;
        edit.body = QString::fromUtf8(body);
        ASSERT_TRUE(review.edit(id, edit));
    }
    /// What the modal dialog that opens next is asked to do.
    template<typename Acts>
    void inDialog(Acts acts) {
        QTimer::singleShot(200, h.window.get(), [acts] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            (void)QTest::qWaitForWindowActive(dialog);
            acts(*dialog);
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
    }
    /// A button pressed by its key is seen to go down before it acts.
    static void settleBy(QDialog& dialog, Qt::Key key) {
        auto* const list = dialog.findChild<QListWidget*>();
        QTest::keyClick(list, key);
        EXPECT_TRUE(QTest::qWaitFor([list] { return list->count() == 0; }, 2000));
    }
    void merge() {
        inDialog([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        h.window->mergeCopy(theirs());
        h.settle();
        h.activate();
    }
    [[nodiscard]] NotesModel& notes() const { return *static_cast<NotesModel*>(h.notes().model()); }
    [[nodiscard]] NoteCard card(AnnotationId id) const { return notes().card(notes().indexOf(id).row()); }
    [[nodiscard]] QString message() const { return h.window->findChild<MessageBar*>()->text(); }

    test::WindowHarness h;
    AnnotationId shared, other, added;
};

TEST_F(MergeWindow, ShowsWhatItBringsAndDoesNothingWhenRefused) {
    openWindow();
    inDialog([](QDialog& dialog) {
        const auto& list = *dialog.findChild<QTreeWidget*>();
        ASSERT_EQ(list.topLevelItemCount(), 5);
        EXPECT_EQ(list.topLevelItem(0)->text(0), QStringLiteral("In conflict (1)"));
        EXPECT_EQ(list.topLevelItem(1)->text(0), QStringLiteral("New (1)"));
        EXPECT_EQ(list.topLevelItem(2)->text(0), QStringLiteral("Edited (2)"));
        EXPECT_EQ(list.topLevelItem(4)->text(0), QStringLiteral("Here already (4)"));
        const QTreeWidgetItem& conflict = *list.topLevelItem(0)->child(0);
        ASSERT_EQ(conflict.childCount(), 2);
        EXPECT_EQ(conflict.child(0)->text(2), QStringLiteral("王宁的文字"));
        EXPECT_EQ(conflict.child(1)->text(3), QStringLiteral("林岚"));
        EXPECT_EQ(list.topLevelItem(1)->child(0)->text(2), QStringLiteral("王宁新写的"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    h.window->mergeCopy(theirs());
    EXPECT_EQ(notes().rowCount(), 2);
}

TEST_F(MergeWindow, TakesTheCopyInWithReturnAndBackWithOneUndo) {
    openWindow();
    auto* const history = h.window->findChild<HistoryModel*>();
    const int steps = history != nullptr ? history->rowCount() : 0;
    merge();
    EXPECT_EQ(notes().rowCount(), 3);
    EXPECT_EQ(card(other).body, QStringLiteral("王宁改过"));
    EXPECT_EQ(card(added).author, QStringLiteral("王宁"));
    EXPECT_TRUE(message().contains(QStringLiteral("1 new, 2 edited"))) << message().toStdString();
    if (history != nullptr) {
        EXPECT_EQ(history->rowCount(), steps + 4);
        EXPECT_EQ(history->index(0).data().toString(), QStringLiteral("Merge a copy"));
    }
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes().rowCount(), 2);
    EXPECT_EQ(card(other).body, QStringLiteral("other"));
}

TEST_F(MergeWindow, MarksAndFiltersWhatIsInConflictAndSettlesItWithOneKey) {
    openWindow();
    merge();
    EXPECT_TRUE(card(shared).inConflict);
    EXPECT_FALSE(card(other).inConflict);
    EXPECT_EQ(card(shared).body, QStringLiteral("王宁的文字"));
    QMenu* const filters = h.window->findChild<QToolButton*>(QStringLiteral("noteFilterMenu"))->menu();
    emit filters->aboutToShow();
    for (QAction* action : filters->actions()) {
        if (action->text() == QStringLiteral("In conflict")) {
            action->trigger();
            break;
        }
    }
    EXPECT_EQ(notes().rowCount(), 1);
    notes().setFilter({});
    inDialog([](QDialog& dialog) {
        EXPECT_TRUE(dialog.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("林岚的文字")));
        settleBy(dialog, Qt::Key_2);
    });
    h.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(card(shared).body, QStringLiteral("林岚的文字"));
    EXPECT_FALSE(card(shared).inConflict);
    EXPECT_FALSE(h.action(QStringLiteral("settleConflicts"))->isEnabled());
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(card(shared).inConflict);
    inDialog([](QDialog& dialog) { settleBy(dialog, Qt::Key_B); });
    h.action(QStringLiteral("settleConflicts"))->trigger();
    EXPECT_EQ(card(shared).body, QStringLiteral("林岚的文字\n\n王宁的文字"));
}

TEST_F(MergeWindow, RefusesWhatIsNoCopyWithOneSentence) {
    const auto left = importFile(test::WindowHarness::sample(1));
    const auto right = importFile(test::WindowHarness::sample(2));
    const QString stranger = h.folder() + QStringLiteral("/stranger.duikan");
    ASSERT_TRUE(createReview(stranger, {*left, *right}, QStringLiteral("赵")));
    openWindow();
    h.window->mergeCopy(stranger);
    EXPECT_TRUE(message().contains(QStringLiteral("“stranger.duikan” is not a copy"))) << message().toStdString();
    h.window->mergeCopy(mine());
    EXPECT_TRUE(message().contains(QStringLiteral("this review itself"))) << message().toStdString();
    ASSERT_TRUE(QFile::remove(theirs()));
    ASSERT_TRUE(QFile::copy(mine(), theirs()));
    h.window->mergeCopy(theirs());
    EXPECT_TRUE(message().contains(QStringLiteral("nothing to merge"))) << message().toStdString();
}

} // namespace
} // namespace duikan
