// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/review/review.h"
#include "core/store/reviewstore.h"
#include "tests/ui/windowharness.h"
#include "ui/linkgutter.h"
#include "ui/models/linksmodel.h"
#include "ui/models/notesmodel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/repairslist.h"
#include "ui/panels/startscreen.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace duikan {
namespace {

class MainWindowTest : public testing::Test {
protected:
    void SetUp() override { h.openWindow(); }

    void openSamples() { ASSERT_TRUE(h.openSamples()); }
    [[nodiscard]] QString path() const { return h.folder() + QStringLiteral("/samples.duikan"); }
    [[nodiscard]] NotesModel& notes() const { return *static_cast<NotesModel*>(h.notes().model()); }
    [[nodiscard]] LinksModel& links() const { return *static_cast<LinksModel*>(h.links().model()); }
    [[nodiscard]] QString message() const { return h.window->findChild<MessageBar*>()->text(); }
    [[nodiscard]] QString status() const {
        QString text;
        for (const QLabel* label : h.window->statusBar()->findChildren<QLabel*>()) {
            text += label->isVisible() ? label->text() + QLatin1Char('|') : QString();
        }
        return text;
    }

    /// A link made with the keyboard between two paragraphs.
    void link(int leftOrdinal, int rightOrdinal) {
        h.stand(1, leftOrdinal);
        h.press(Qt::Key_L);
        h.stand(2, rightOrdinal);
        h.press(Qt::Key_L);
        h.settle();
    }

    test::WindowHarness h;
};

constexpr int kPrinciples = 8; ///< 一 ¶6 of the submission
constexpr int kOp6 = 22;       ///< OP 6 of the draft resolution

TEST_F(MainWindowTest, ShowsBothSamplesSideBySide) {
    openSamples();
    EXPECT_TRUE(h.view(1).isReady());
    EXPECT_TRUE(h.view(2).isReady());
    EXPECT_TRUE(h.view(1).document()->title.contains(QStringLiteral("问题单答复材料")));
    EXPECT_TRUE(h.view(2).document()->isResolution());
    EXPECT_TRUE(h.window->windowTitle().startsWith(QStringLiteral("samples")));
    EXPECT_EQ(h.settings->recentReviews().value(0), path());
}

TEST_F(MainWindowTest, AnnotatesSelectedWordsWithMAndTakesItBack) {
    openSamples();
    h.stand(1, kPrinciples);
    h.view(1).goTo({kPrinciples, {0, 10}});
    h.settle();
    ASSERT_TRUE(h.select(1, QPoint(200, 300), QPoint(330, 300)));
    const QString selected = h.view(1).selectedText();
    ASSERT_TRUE(h.annotate(QStringLiteral("原则的核心")));
    const NoteCard card = notes().card(0);
    EXPECT_EQ(card.body, QStringLiteral("原则的核心"));
    EXPECT_EQ(card.quote, selected.simplified());
    EXPECT_EQ(card.author, QStringLiteral("林岚"));
    EXPECT_EQ(card.kind, AnnotationKind::Comment);

    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes().rowCount(), 0);
    EXPECT_TRUE(h.action(QStringLiteral("redo"))->text().contains(QStringLiteral("Add note")));
    h.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(notes().rowCount(), 1);
}

TEST_F(MainWindowTest, AnEmptyOrDroppedNoteLeavesNothing) {
    openSamples();
    h.stand(1, kPrinciples);
    h.press(Qt::Key_M);
    ASSERT_NE(h.editor(), nullptr);
    h.type(QStringLiteral("thought better of it"));
    h.press(Qt::Key_Escape);
    EXPECT_EQ(h.editor(), nullptr);
    EXPECT_EQ(notes().rowCount(), 0);
    h.press(Qt::Key_M);
    ASSERT_NE(h.editor(), nullptr);
    h.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(notes().rowCount(), 0);
    EXPECT_FALSE(h.action(QStringLiteral("undo"))->text().contains(QStringLiteral("note")));
}

TEST_F(MainWindowTest, LettersTypedIntoANoteAreNoCommands) {
    openSamples();
    h.stand(1, kPrinciples);
    h.press(Qt::Key_M);
    h.type(QStringLiteral("mlhrq 123 emphasis"));
    auto* editor = qobject_cast<QPlainTextEdit*>(h.editor());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("mlhrq 123 emphasis"));
    h.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(notes().rowCount(), 1);
    EXPECT_EQ(links().rowCount(), 0);
}

TEST_F(MainWindowTest, CollectsSeveralPassagesForOneNote) {
    openSamples();
    h.stand(1, kPrinciples);
    h.press(Qt::Key_M, Qt::ControlModifier);
    h.stand(2, kOp6);
    h.press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(status().contains(QStringLiteral("OP 6"))) << status().toStdString();
    ASSERT_TRUE(h.annotate(QStringLiteral("same principle")));
    EXPECT_EQ(notes().card(0).label, QStringLiteral("一 ¶6, OP 6"));
}

TEST_F(MainWindowTest, LinksWithLOnBothSidesAndARelationFromTheKeyboard) {
    openSamples();
    h.stand(1, kPrinciples);
    h.press(Qt::Key_L);
    EXPECT_TRUE(status().contains(QStringLiteral("一 ¶6"))) << status().toStdString();
    h.press(Qt::Key_3);
    h.stand(2, kOp6);
    h.press(Qt::Key_L);
    ASSERT_EQ(links().rowCount(), 1);
    const LinkCard card = links().card(0);
    EXPECT_EQ(card.relation, QStringLiteral("implements"));
    EXPECT_EQ(card.fromLabel, QStringLiteral("一 ¶6"));
    EXPECT_EQ(card.toLabel, QStringLiteral("OP 6"));
}

TEST_F(MainWindowTest, EscapeDropsALinkThatWasBegun) {
    openSamples();
    h.stand(1, kPrinciples);
    h.press(Qt::Key_L);
    h.press(Qt::Key_Escape);
    h.stand(2, kOp6);
    h.press(Qt::Key_L);
    EXPECT_EQ(links().rowCount(), 0);
}

TEST_F(MainWindowTest, ARibbonBringsBothSidesToItsLink) {
    openSamples();
    link(kPrinciples, kOp6);
    h.view(1).goTo({kPrinciples, {0, 10}});
    h.settle();
    auto* gutter = h.window->findChild<LinkGutter*>();
    QPoint onRibbon;
    for (int y = 0; y < gutter->height() && onRibbon.isNull(); y += 4) {
        if (!gutter->linkAt(QPointF(gutter->width() / 2.0, y)).isNull()) {
            onRibbon = QPoint(gutter->width() / 2, y);
        }
    }
    ASSERT_FALSE(onRibbon.isNull());
    h.view(2).setCurrentParagraph(1);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, onRibbon);
    h.settle();
    EXPECT_EQ(h.view(1).currentParagraph(), kPrinciples);
    EXPECT_EQ(h.view(2).currentParagraph(), kOp6);
    EXPECT_EQ(h.links().currentLink(), links().id(0));
}

TEST_F(MainWindowTest, ANoteIsEditedAnsweredSettledAndDeletedInThePanel) {
    openSamples();
    h.stand(1, kPrinciples);
    ASSERT_TRUE(h.annotate(QStringLiteral("first")));
    h.notes().setFocus();
    h.press(Qt::Key_F2);
    ASSERT_NE(h.editor(), nullptr);
    h.type(QStringLiteral(" and second"));
    h.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(notes().card(0).body, QStringLiteral("first and second"));

    h.press(Qt::Key_R);
    h.type(QStringLiteral("answer"));
    h.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(notes().card(0).replies.size(), 1U);
    EXPECT_EQ(notes().card(0).replies.front().body, QStringLiteral("answer"));

    h.press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(notes().card(0).state, AnnotationState::Accepted);

    h.press(Qt::Key_T);
    h.type(QStringLiteral("fund, item 10"));
    h.press(Qt::Key_Return);
    EXPECT_EQ(notes().card(0).tags, (QStringList{QStringLiteral("fund"), QStringLiteral("item 10")}));

    h.notes().setFocus();
    h.press(Qt::Key_Delete);
    EXPECT_EQ(notes().rowCount(), 0);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notes().rowCount(), 1);
}

TEST_F(MainWindowTest, WhatIsBeingWrittenIsKeptWhenTheWindowCloses) {
    openSamples();
    h.stand(1, kPrinciples);
    h.press(Qt::Key_M);
    h.type(QStringLiteral("unfinished"));
    h.closeWindow();
    h.openWindow();
    ASSERT_TRUE(h.openReview(path()));
    ASSERT_EQ(notes().rowCount(), 1);
    EXPECT_EQ(notes().card(0).body, QStringLiteral("unfinished"));
}

TEST_F(MainWindowTest, AClickOnACardGoesThere) {
    openSamples();
    h.stand(2, kOp6);
    ASSERT_TRUE(h.annotate(QStringLiteral("there")));
    h.stand(2, 1);
    h.stand(1, 1);
    QTest::mouseClick(h.notes().viewport(), Qt::LeftButton, {},
                      h.notes().visualRect(notes().index(0)).topLeft() + QPoint(60, 20));
    h.settle();
    EXPECT_EQ(h.view(2).currentParagraph(), kOp6);
}

TEST_F(MainWindowTest, EverythingIsInPlaceAfterReopening) {
    openSamples();
    link(kPrinciples, kOp6);
    h.stand(1, kPrinciples);
    ASSERT_TRUE(h.annotate(QStringLiteral("stays")));
    h.press(Qt::Key_Plus, Qt::ControlModifier);
    h.action(QStringLiteral("outlineTree"))->trigger();
    h.view(1).scrollToTop(kPrinciples, 0.25);
    h.settle();
    const double top = h.view(1).topParagraph();
    const double zoom = h.view(1).zoom();
    h.closeWindow();

    h.openWindow();
    ASSERT_TRUE(h.openReview(path()));
    EXPECT_EQ(notes().rowCount(), 1);
    EXPECT_EQ(links().rowCount(), 1);
    EXPECT_DOUBLE_EQ(h.view(1).zoom(), zoom);
    EXPECT_GT(zoom, 1.0);
    EXPECT_TRUE(h.action(QStringLiteral("outlineTree"))->isChecked());
    EXPECT_NEAR(h.view(1).topParagraph(), top, 0.1);
    EXPECT_EQ(h.view(1).currentParagraph(), kPrinciples);
    EXPECT_TRUE(h.action(QStringLiteral("undo"))->isEnabled());
}

TEST_F(MainWindowTest, ASecondWindowOnTheSameReviewIsReadOnlyAndSaysSo) {
    openSamples();
    QSettings store(h.folder() + QStringLiteral("/second.ini"), QSettings::IniFormat);
    WindowSettings settings(store);
    MainWindow second(settings, h.language);
    second.show();
    ASSERT_TRUE(second.openReview(path()).has_value());
    EXPECT_TRUE(second.findChild<MessageBar*>()->text().contains(QStringLiteral("read-only")));
    EXPECT_FALSE(second.findChild<QAction*>(QStringLiteral("comment"))->isEnabled());
    EXPECT_TRUE(second.findChild<QAction*>(QStringLiteral("comment"))
                    ->toolTip()
                    .contains(QStringLiteral("read-only")));
    EXPECT_TRUE(h.action(QStringLiteral("comment"))->isEnabled());
}

TEST_F(MainWindowTest, AFileThatIsNoReviewIsRefusedInTheBarAndTheOldOneStays) {
    openSamples();
    const QString wrong = h.folder() + QStringLiteral("/wrong.duikan");
    QFile file(wrong);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a database");
    file.close();
    EXPECT_FALSE(h.window->openReview(wrong).has_value());
    EXPECT_TRUE(message().contains(QStringLiteral("wrong.duikan"))) << message().toStdString();
    EXPECT_EQ(h.window->reviewPath(), path());
}

TEST_F(MainWindowTest, ADocumentThatCannotBeReadLeavesTheStartScreenAndASentence) {
    const QString empty = h.folder() + QStringLiteral("/empty.txt");
    QFile file(empty);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    h.window->newReview(empty, h.sample(2));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !message().isEmpty(); }, 5000));
    EXPECT_TRUE(message().contains(QStringLiteral("empty.txt")));
    EXPECT_TRUE(h.window->findChild<StartScreen*>()->isVisible());
    EXPECT_TRUE(h.window->reviewPath().isEmpty());
}

TEST_F(MainWindowTest, ADroppedDocumentFillsTheFreeSide) {
    QSignalSpy ready(h.window.get(), &MainWindow::textsReady);
    h.window->newReview(h.sample(1), {}, path());
    ASSERT_TRUE(ready.wait(20'000));
    EXPECT_EQ(h.view(2).document(), nullptr);
    emit h.view(1).filesDropped({h.sample(2)}); // as if over the text: the side that is free takes it
    ASSERT_TRUE(QTest::qWaitFor([this] { return h.view(2).document() != nullptr; }, 10'000));
    EXPECT_TRUE(h.view(2).document()->isResolution());
}

TEST_F(MainWindowTest, AThirdDocumentIsTheNextDraftOrBeginsAReviewOfItsOwn) {
    openSamples();
    emit h.view(2).filesDropped({h.sample(1)});
    EXPECT_TRUE(message().contains(QStringLiteral("next draft")));
    EXPECT_EQ(h.window->findChild<MessageBar*>()->findChildren<QPushButton*>().size(), 2);
}

TEST_F(MainWindowTest, ZoomsWithTheKeyboard) {
    openSamples();
    h.focus(1);
    h.press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(h.view(1).zoom(), 1.05);
    EXPECT_DOUBLE_EQ(h.view(1).zoom(), h.view(2).zoom());
    EXPECT_TRUE(status().contains(QStringLiteral("110 %"))) << status().toStdString();
    h.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(h.view(1).zoom(), 1.0);
}

TEST_F(MainWindowTest, F1ListsEveryShortcutOfEveryMenu) {
    openSamples();
    QStringList listed;
    QTimer::singleShot(200, h.window.get(), [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        auto* search = dialog->findChild<QLineEdit*>();
        const auto* list = dialog->findChild<QTreeWidget*>();
        for (const QTreeWidgetItem* item :
             list->findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive, 1)) {
            listed.append(item->text(1).split(QStringLiteral(", ")));
        }
        search->setText(QStringLiteral("zoom in"));
        dialog->reject();
    });
    h.press(Qt::Key_F1);
    for (const QAction* action : h.window->findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty() && !action->objectName().isEmpty()) {
            EXPECT_TRUE(listed.contains(action->shortcut().toString(QKeySequence::NativeText)))
                << action->text().toStdString();
        }
    }
    EXPECT_GT(listed.size(), 40);
}

TEST_F(MainWindowTest, NoTwoActionsShareAKeyInTheWindow) {
    QHash<QKeySequence, QString> owners;
    for (const QAction* action : h.window->findChildren<QAction*>()) {
        if (action->shortcutContext() != Qt::WindowShortcut) {
            continue;
        }
        for (const QKeySequence& key : action->shortcuts()) {
            EXPECT_FALSE(owners.contains(key))
                << action->objectName().toStdString() << " and " << owners.value(key).toStdString();
            owners.insert(key, action->objectName());
        }
    }
    EXPECT_GT(owners.size(), 40);
}

TEST_F(MainWindowTest, EveryControlHasANameToBeReadAloud) {
    openSamples();
    for (const QWidget* widget : h.window->findChildren<QWidget*>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                               widget->objectName() != QStringLiteral("qt_toolbar_ext_button") &&
                               !widget->inherits("QQuickWidget") && !widget->inherits("QMenuBar") &&
                               !widget->inherits("QScrollBar") && !widget->inherits("QWebEngineView") &&
                               !widget->parentWidget()->inherits("QWebEngineView");
        if (isControl && !widget->inherits("QStackedWidget")) {
            QAccessibleInterface* accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            ASSERT_NE(accessible, nullptr);
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
    }
}

TEST_F(MainWindowTest, FoldsFollowsAndOutlinesByTheirActions) {
    openSamples();
    for (const char* name : {"follow", "foldUnlinked", "outlineTree", "notesPanel"}) {
        QAction* action = h.action(QLatin1String(name));
        const bool before = action->isChecked();
        action->trigger();
        EXPECT_NE(action->isChecked(), before) << name;
    }
    EXPECT_FALSE(h.panel().isVisible());
    h.stand(1, kPrinciples);
    h.press(Qt::Key_M); // what is to be written must be seen
    EXPECT_TRUE(h.panel().isVisible());
}

TEST_F(MainWindowTest, CopiesAQuotationWithItsSourceAsTextAndHtml) {
    openSamples();
    h.stand(2, kOp6);
    h.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("“强调"))) << text.toStdString();
    EXPECT_TRUE(text.endsWith(QStringLiteral("，OP 6）"))) << text.toStdString();
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(QStringLiteral("<cite>"))) << html.toStdString();
    EXPECT_TRUE(html.contains(QStringLiteral("强调"))) << html.toStdString();
}

TEST_F(MainWindowTest, SwitchesItsLanguageAliveAndBack) {
    openSamples();
    const QString english = h.window->menuBar()->actions().front()->text();
    h.language.use(QStringLiteral("zh_CN"));
    QTest::qWait(50);
    EXPECT_EQ(h.window->menuBar()->actions().front()->text(), QStringLiteral("文件(&F)"));
    h.language.use(QStringLiteral("en"));
    QTest::qWait(50);
    EXPECT_EQ(h.window->menuBar()->actions().front()->text(), english);
    EXPECT_TRUE(h.view(1).isReady());
}

TEST_F(MainWindowTest, EveryCommandWithAKeyStandsSomewhere) {
    openSamples();
    for (const QAction* action : h.window->findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty()) {
            EXPECT_FALSE(action->associatedObjects().isEmpty()) << action->objectName().toStdString();
        }
    }
}

TEST_F(MainWindowTest, AMenuGivesEachOfItsKeysOnce) {
    openSamples();
    for (const QAction* menu : h.window->menuBar()->actions()) {
        QHash<QKeySequence, QString> keys;
        for (const QAction* action : menu->menu()->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty()) {
                continue;
            }
            EXPECT_FALSE(keys.contains(key))
                << keys.value(key).toStdString() << " and " << action->text().toStdString();
            keys.insert(key, action->text());
        }
    }
}

TEST_F(MainWindowTest, GoesThroughNotesLinksAndParagraphsByKeys) {
    openSamples();
    h.stand(1, kPrinciples);
    ASSERT_TRUE(h.annotate(QStringLiteral("one")));
    h.stand(2, kOp6);
    ASSERT_TRUE(h.annotate(QStringLiteral("two")));
    h.focus(1);
    h.press(Qt::Key_Up, Qt::ControlModifier);
    h.settle();
    EXPECT_EQ(h.notes().currentNote(), notes().id(0));
    h.press(Qt::Key_Down, Qt::ControlModifier);
    h.settle();
    EXPECT_EQ(h.notes().currentNote(), notes().id(1));
    h.stand(1, kPrinciples);
    QSignalSpy moved(&h.view(1), &ReadingView::currentParagraphChanged);
    h.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(!moved.isEmpty() || moved.wait(2000));
    EXPECT_EQ(h.view(1).currentParagraph(), kPrinciples + 1);
}

TEST_F(MainWindowTest, ARepairIsTakenBackAndMadeAgainInItsList) {
    openSamples();
    h.focus(2);
    const size_t before = h.view(2).document()->paragraphs.size();
    h.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = h.window->findChild<RepairsList*>();
    ASSERT_NE(list, nullptr);
    auto* view = list->findChild<QListView*>();
    int pageBreak = -1;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == QStringLiteral("Page break joined")) {
            pageBreak = row;
        }
    }
    ASSERT_GE(pageBreak, 0);
    view->setCurrentIndex(view->model()->index(pageBreak, 0));
    QTest::keyClick(view, Qt::Key_Space);
    EXPECT_EQ(h.view(2).document()->paragraphs.size(), before + 1);
    EXPECT_EQ(view->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(view, Qt::Key_Space);
    EXPECT_EQ(h.view(2).document()->paragraphs.size(), before);
    list->close();
}

TEST_F(MainWindowTest, GoesToALabelThatIsTyped) {
    openSamples();
    h.focus(2);
    QTimer::singleShot(200, h.window.get(), [] {
        auto* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        auto* field = dialog->findChild<QLineEdit*>();
        field->setText(QStringLiteral("op6"));
        QTest::keyClick(field, Qt::Key_Return);
    });
    h.press(Qt::Key_G, Qt::ControlModifier);
    h.settle();
    EXPECT_EQ(h.view(2).currentParagraph(), kOp6);
}

} // namespace
} // namespace duikan
