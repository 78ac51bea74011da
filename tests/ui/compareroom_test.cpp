// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareroom.h"

#include "core/import/importer.h"
#include "core/store/newreview.h"
#include "tests/ui/windowharness.h"
#include "ui/compare/changesmap.h"
#include "ui/compare/changespanel.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/pairfacts.h"
#include "ui/compare/pairtext.h"
#include "ui/openedreview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace duikan {
namespace {

QByteArray sampleText() {
    QFile file(test::WindowHarness::sample(2));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The second draft: one verb made stronger, a clause deleted, one inserted, one moved, all renumbered.
QString revisedText() {
    QStringList lines = QString::fromUtf8(sampleText()).split(QLatin1Char('\n'));
    const auto at = [&lines](const QString& beginning) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].startsWith(beginning)) {
                return i;
            }
        }
        ADD_FAILURE() << beginning.toStdString();
        return qsizetype(0);
    };
    lines[at(QStringLiteral("12. "))].replace(QStringLiteral("鼓励"), QStringLiteral("敦促"));
    const qsizetype moved = at(QStringLiteral("8. "));
    const QString eighth = lines[moved];
    lines.remove(moved, 2);
    lines.remove(at(QStringLiteral("9. ")), 2);
    const qsizetype third = at(QStringLiteral("3. "));
    lines.insert(third, QString());
    lines.insert(third, eighth);
    const qsizetype thirteenth = at(QStringLiteral("13. "));
    lines.insert(thirteenth, QString());
    lines.insert(thirteenth,
                 QStringLiteral("0. 请秘书长确保为本决议所设年度讨论会提供一切必要的口译和文件服务；"));
    int number = 0;
    static const QRegularExpression numbered(QStringLiteral("^\\d+\\. "));
    for (QString& line : lines) {
        if (const auto match = numbered.match(line); match.hasMatch()) {
            line = QStringLiteral("%1. %2").arg(++number).arg(line.sliced(match.capturedLength()));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

class CompareRoomTest : public testing::Test {
protected:
    void SetUp() override {
        h.openWindow();
        QFile file(revisedPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(revisedText().toUtf8());
    }

    [[nodiscard]] QString revisedPath() const { return h.folder() + QStringLiteral("/Rev.1.txt"); }
    [[nodiscard]] QString path() const { return h.folder() + QStringLiteral("/drafts.duikan"); }

    /// A review of both samples, the second with a second draft and a note in its OP 12.
    void makeReview(bool withSecondDraft = true) {
        const auto left = importFile(test::WindowHarness::sample(1));
        const auto right = importFile(test::WindowHarness::sample(2));
        ASSERT_TRUE(left && right);
        ASSERT_TRUE(createReview(path(), {*left, *right}, QStringLiteral("林岚")));
        if (!withSecondDraft) {
            return;
        }
        auto opened = openForWindow(path(), QStringLiteral("林岚"));
        ASSERT_TRUE(opened);
        Review& review = *opened->review;
        const Draft& draft = *review.state().currentDraft(2);
        const auto twelfth = std::ranges::find(draft.structure->paragraphs, QStringLiteral("OP 12"), &Paragraph::label);
        ASSERT_TRUE(review.annotate({{describeParagraph(draft.id, *twelfth)},
                                     AnnotationKind::Comment,
                                     QStringLiteral("太弱"),
                                     {},
                                     {},
                                     {}}));
        addDraft(review);
    }

    void addDraft(Review& review) const {
        const auto revised = importFile(revisedPath());
        ASSERT_TRUE(revised);
        ASSERT_TRUE(review.addDraft(review.state().document(2)->id, *revised));
    }

    void enterCompare() {
        h.action(QStringLiteral("enter-compare"))->trigger();
        waitForResult();
    }

    void waitForResult() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return room().comparing().result() && !room().comparing().isRunning(); },
                                    20'000));
        QTest::qWait(20);
    }

    void openCompare() {
        makeReview();
        ASSERT_TRUE(h.openReview(path()));
        enterCompare();
    }

    [[nodiscard]] CompareRoom& room() const { return *h.window->findChild<CompareRoom*>(); }
    [[nodiscard]] ComparisonView& view() const { return *h.window->findChild<ComparisonView*>(); }
    [[nodiscard]] QListView& list() const { return h.window->findChild<ChangesPanel*>()->list(); }
    [[nodiscard]] Review& review() const {
        return *h.window->findChild<Workspace*>()->review();
    }
    [[nodiscard]] QString place() const {
        return h.window->findChild<QLabel*>(QStringLiteral("comparePlace"))->text();
    }
    [[nodiscard]] QString labels() const {
        const int pair = view().currentPair();
        return pair < 0 ? QString() : room().comparing().result()->labels(pair);
    }
    [[nodiscard]] QString status() const {
        QString text;
        for (const QLabel* label : room().statusPart()->findChildren<QLabel*>()) {
            text += label->text() + QLatin1Char('|');
        }
        return text;
    }
    [[nodiscard]] QToolButton* chip(const QString& name) const {
        for (QToolButton* button : h.window->findChildren<QToolButton*>(QStringLiteral("chip"))) {
            if (button->text().startsWith(name)) {
                return button;
            }
        }
        return nullptr;
    }
    int goTo(const QString& wanted) {
        for (int i = 0; i < 40 && labels() != wanted; ++i) {
            h.press(Qt::Key_N);
        }
        EXPECT_EQ(labels(), wanted);
        return view().currentPair();
    }

    test::WindowHarness h;
};

TEST_F(CompareRoomTest, ShowsTheLastTwoDraftsAndTheFirstChange) {
    openCompare();
    EXPECT_TRUE(room().isVisible());
    EXPECT_GE(list().model()->rowCount(), 4);
    EXPECT_EQ(view().currentPair(), static_cast<ChangesModel*>(list().model())->changeAt(0).pair);
    EXPECT_TRUE(place().startsWith(QStringLiteral("1 of "))) << place().toStdString();
    EXPECT_TRUE(status().contains(QStringLiteral("Checked: rejecting all gives"))) << status().toStdString();
    EXPECT_FALSE(h.window->findChild<PairText*>()->plainText().isEmpty());
}

TEST_F(CompareRoomTest, GoesFromChangeToChangeByEachOfItsKeys) {
    openCompare();
    const int first = view().currentPair();
    h.press(Qt::Key_N);
    const int second = view().currentPair();
    EXPECT_GT(second, first);
    h.press(Qt::Key_J);
    EXPECT_GT(view().currentPair(), second);
    h.press(Qt::Key_K);
    EXPECT_EQ(view().currentPair(), second);
    h.press(Qt::Key_P);
    EXPECT_EQ(view().currentPair(), first);
    h.press(Qt::Key_P);
    EXPECT_EQ(view().currentPair(), first) << "there is none before";
    EXPECT_EQ(list().currentIndex().row(), 0);
}

TEST_F(CompareRoomTest, TellsTheForceOfAVerbAndWhatBecameOfTheNote) {
    openCompare();
    goTo(QStringLiteral("OP 12 → OP 11"));
    const auto* facts = h.window->findChild<PairFacts*>();
    EXPECT_TRUE(facts->text().contains(QStringLiteral("Operative verb stronger"))) << facts->text().toStdString();
    EXPECT_TRUE(facts->text().contains(QStringLiteral("note"))) << facts->text().toStdString();
    const auto* model = static_cast<ChangesModel*>(list().model());
    EXPECT_EQ(model->changeAt(model->rowOf(view().currentPair())).kind, ChangeKind::VerbForce);
}

TEST_F(CompareRoomTest, AFilterTakesItsChangesOutOfListAndSteps) {
    openCompare();
    const int all = list().model()->rowCount();
    ASSERT_NE(chip(QStringLiteral("Deleted")), nullptr);
    QTest::mouseClick(chip(QStringLiteral("Deleted")), Qt::LeftButton);
    EXPECT_EQ(list().model()->rowCount(), all - 1);
    ASSERT_NE(chip(QStringLiteral("Renumbered")), nullptr);
    EXPECT_FALSE(chip(QStringLiteral("Renumbered"))->isChecked());
    QTest::mouseClick(chip(QStringLiteral("Renumbered")), Qt::LeftButton);
    EXPECT_GT(list().model()->rowCount(), all);
}

TEST_F(CompareRoomTest, TheListLeadsTheTextsWithArrows) {
    openCompare();
    h.press(Qt::Key_F6);
    ASSERT_TRUE(list().hasFocus());
    h.press(Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), 1);
    EXPECT_EQ(view().currentPair(), static_cast<ChangesModel*>(list().model())->changeAt(1).pair);
    h.press(Qt::Key_F6);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(CompareRoomTest, FoldsWhatIsUnchangedAndUnfoldsItByKeyAndByAction) {
    openCompare();
    view().setFocus();
    const int folded = view().rowCount();
    h.press(Qt::Key_Home);
    ASSERT_EQ(view().currentRow(), 0);
    EXPECT_EQ(view().currentPair(), -1) << "the first row is a fold";
    EXPECT_TRUE(view().rowText(0).contains(QStringLiteral("unchanged")));
    h.press(Qt::Key_Return);
    EXPECT_GT(view().rowCount(), folded);
    EXPECT_EQ(view().currentPair(), 0);
    const int some = view().rowCount();
    h.press(Qt::Key_F7);
    EXPECT_GT(view().rowCount(), some);
    h.press(Qt::Key_F7);
    EXPECT_EQ(view().rowCount(), folded);
}

TEST_F(CompareRoomTest, AClickOnTheMapGoesToItsChange) {
    openCompare();
    auto* map = h.window->findChild<ChangesMap*>();
    const auto stretches = view().stretches();
    ASSERT_FALSE(stretches.empty());
    const ComparisonView::Stretch last = stretches.back();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(10, int((last.begin + last.end) / 2 * map->height())));
    EXPECT_EQ(view().currentPair(), last.pair);
    const ComparisonView::Stretch seen = view().visibleStretch();
    EXPECT_LE(seen.begin, last.end);
    EXPECT_GE(seen.end, last.begin);
}

TEST_F(CompareRoomTest, ReturnShowsTheClauseInReview) {
    openCompare();
    goTo(QStringLiteral("OP 12 → OP 11"));
    h.press(Qt::Key_Return);
    QTest::qWait(100);
    EXPECT_FALSE(room().isVisible());
    EXPECT_EQ(h.view(2).document()->at(h.view(2).currentParagraph())->label, QStringLiteral("OP 11"));
}

TEST_F(CompareRoomTest, ReturnShowsAClauseThatIsGoneInTheDraftBefore) {
    openCompare();
    const std::vector<ComparedPair> pairs = room().comparing().result()->comparison.pairs;
    const auto isDeleted = [&] { return pairs[size_t(view().currentPair())].relation == PairRelation::Deleted; };
    for (int i = 0; i < 40 && !isDeleted(); ++i) {
        h.press(Qt::Key_N);
    }
    ASSERT_TRUE(isDeleted());
    const int ordinal = pairs[size_t(view().currentPair())].left.front();
    const QString clause = room().comparing().draft(Side::Left)->structure->at(ordinal)->text;
    h.press(Qt::Key_Return);
    QTest::qWait(300);
    EXPECT_FALSE(room().isVisible());
    EXPECT_EQ(h.view(2).currentParagraph(), ordinal);
    EXPECT_EQ(h.view(2).document()->at(ordinal)->text, clause);
}

TEST_F(CompareRoomTest, MGoesToTheNoteOfTheClause) {
    openCompare();
    goTo(QStringLiteral("OP 12 → OP 11"));
    h.press(Qt::Key_M);
    QTest::qWait(100);
    EXPECT_FALSE(room().isVisible());
    EXPECT_TRUE(h.panel().isVisible());
    EXPECT_EQ(h.notes().currentIndex().row(), 0);
}

TEST_F(CompareRoomTest, ComparesTwoClausesOfTheTwoDocuments) {
    openCompare();
    h.action(QStringLiteral("enter-review"))->trigger();
    h.stand(1, 8);
    h.stand(2, 22);
    h.press(Qt::Key_D, Qt::ControlModifier);
    waitForResult();
    ASSERT_TRUE(room().isVisible());
    const auto texts = room().comparing().result();
    EXPECT_TRUE(texts->isOfClauses);
    ASSERT_EQ(texts->comparison.pairs.size(), 1u);
    EXPECT_EQ(texts->comparison.pairs[0].left, std::vector{8});
    EXPECT_EQ(texts->comparison.pairs[0].right, std::vector{22});
    h.press(Qt::Key_Escape);
    waitForResult();
    EXPECT_FALSE(room().comparing().result()->isOfClauses);
}

TEST_F(CompareRoomTest, TiesWhatIsMarkedAndUntiesItAgain) {
    openCompare();
    const size_t pairs = room().comparing().result()->comparison.pairs.size();
    goTo(QStringLiteral("OP 9"));
    h.press(Qt::Key_BracketLeft);
    EXPECT_GT(view().markedParagraph(Side::Left), 0);
    goTo(QStringLiteral("OP 12"));
    h.press(Qt::Key_BracketRight);
    h.press(Qt::Key_T);
    QTest::qWait(10);
    waitForResult();
    EXPECT_EQ(room().comparing().result()->comparison.pairs.size(), pairs - 1);
    EXPECT_EQ(review().state().alignmentChoices().size(), 1u);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(10);
    waitForResult();
    EXPECT_EQ(room().comparing().result()->comparison.pairs.size(), pairs);
}

TEST_F(CompareRoomTest, ShowsLettersOnRequest) {
    openCompare();
    const auto words = room().comparing().result();
    h.press(Qt::Key_C);
    QTest::qWait(10);
    waitForResult();
    EXPECT_NE(room().comparing().result(), words);
    EXPECT_TRUE(room().comparing().isToTheLetter());
    h.press(Qt::Key_W);
    QTest::qWait(10);
    waitForResult();
    EXPECT_EQ(room().comparing().result()->changes, words->changes);
}

TEST_F(CompareRoomTest, CopiesBothWordings) {
    openCompare();
    goTo(QStringLiteral("OP 12 → OP 11"));
    h.press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("鼓励捐助国")));
    EXPECT_TRUE(copied.contains(QStringLiteral("敦促捐助国")));
}

TEST_F(CompareRoomTest, CopiesTheSelectedWordsAboveOrInTheStrip) {
    openCompare();
    goTo(QStringLiteral("OP 12 → OP 11"));
    const auto drag = [](QWidget* on, QPoint from, QPoint to) {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, on->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(on, &move);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    };
    QWidget* const strip = room().findChild<PairText*>()->viewport();
    drag(strip, {102, 20}, {strip->width() - 40, 20});
    h.press(Qt::Key_C, Qt::ControlModifier);
    const QString inStrip = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(inStrip.startsWith(QStringLiteral("12. 鼓励捐助国"))) << inStrip.toStdString();
    EXPECT_FALSE(inStrip.contains(QStringLiteral("敦促")));
    h.press(Qt::Key_Right, Qt::ShiftModifier);
    h.press(Qt::Key_C, Qt::ControlModifier);
    const QString above = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(above.startsWith(QStringLiteral("11. 敦促捐助国"))) << above.toStdString();
    h.press(Qt::Key_Escape);
    h.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("鼓励捐助国")));
}

TEST_F(CompareRoomTest, WithOneDraftEachItSaysWhatToDoAndComparesTheDocuments) {
    makeReview(false);
    ASSERT_TRUE(h.openReview(path()));
    h.action(QStringLiteral("enter-compare"))->trigger();
    QTest::qWait(50);
    EXPECT_FALSE(view().isVisible());
    QPushButton* both = nullptr;
    QPushButton* add = nullptr;
    for (QPushButton* button : room().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Compare the two documents")) {
            both = button;
        } else if (button->isVisible() && button->text().startsWith(QStringLiteral("Add a draft"))) {
            add = button;
        }
    }
    ASSERT_NE(both, nullptr);
    ASSERT_NE(add, nullptr);
    EXPECT_TRUE(add->isEnabled());
    QTest::mouseClick(both, Qt::LeftButton);
    waitForResult();
    EXPECT_TRUE(view().isVisible());
    EXPECT_GT(list().model()->rowCount(), 5);
}

TEST_F(CompareRoomTest, FollowsADraftThatComesAndGoes) {
    makeReview(false);
    ASSERT_TRUE(h.openReview(path()));
    h.action(QStringLiteral("enter-compare"))->trigger();
    QTest::qWait(30);
    ASSERT_FALSE(view().isVisible());
    addDraft(review());
    waitForResult();
    EXPECT_TRUE(view().isVisible());
    EXPECT_GE(list().model()->rowCount(), 4);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(50);
    EXPECT_EQ(room().comparing().result(), nullptr);
    EXPECT_FALSE(view().isVisible());
    EXPECT_EQ(list().model()->rowCount(), 0);
}

TEST_F(CompareRoomTest, ThemeLanguageAndZoomChangeUnderIt) {
    openCompare();
    goTo(QStringLiteral("OP 12 → OP 11"));
    const int pair = view().currentPair();
    h.language.use(QStringLiteral("zh_CN"));
    QTest::qWait(50);
    h.language.use(QStringLiteral("en"));
    QTest::qWait(50);
    h.press(Qt::Key_Plus, Qt::ControlModifier);
    h.press(Qt::Key_0, Qt::ControlModifier);
    h.window->resize(1000, 640);
    QTest::qWait(50);
    EXPECT_EQ(view().currentPair(), pair);
    const ComparisonView::Stretch seen = view().visibleStretch();
    EXPECT_LT(seen.begin, seen.end);
}

TEST_F(CompareRoomTest, ThePickOfADraftIsComparedAndNothingOfTheReviewActsHere) {
    openCompare();
    EXPECT_FALSE(h.action(QStringLiteral("comment"))->isEnabled());
    EXPECT_FALSE(h.action(QStringLiteral("beginLink"))->isEnabled());
    auto* left = room().findChildren<QComboBox*>(QStringLiteral("filter")).value(0);
    ASSERT_NE(left, nullptr);
    EXPECT_EQ(left->count(), 3);
    left->setFocus();
    QTest::keyClick(left, Qt::Key_Home);
    QTest::qWait(10);
    waitForResult();
    EXPECT_EQ(room().comparing().draft(Side::Left)->number, 1);
    EXPECT_EQ(review().state().documentNumber(room().comparing().draft(Side::Left)->id), 1);
    h.action(QStringLiteral("enter-review"))->trigger();
    EXPECT_TRUE(h.action(QStringLiteral("comment"))->isEnabled());
    EXPECT_FALSE(h.action(QStringLiteral("nextChange"))->isEnabled());
}

TEST_F(CompareRoomTest, FindsWordsInFoldedClausesToo) {
    openCompare();
    const int rows = view().rowCount();
    h.press(Qt::Key_F, Qt::ControlModifier);
    QWidget* field = QApplication::focusWidget();
    ASSERT_EQ(field->objectName(), QStringLiteral("findField"));
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("主要责任"));
    QApplication::sendEvent(field, &event);
    h.press(Qt::Key_Return);
    EXPECT_EQ(labels(), QStringLiteral("OP 1"));
    EXPECT_GT(view().rowCount(), rows) << "the fold is open";
}

TEST_F(CompareRoomTest, WritesTheComparisonAsPageAndAsWordDocument) {
    openCompare();
    for (const QString& name : {QStringLiteral("a.html"), QStringLiteral("a.docx")}) {
        const QString out = h.folder() + QLatin1Char('/') + name;
        room().exportTo(out);
        EXPECT_GT(QFile(out).size(), 4000) << name.toStdString();
    }
}

TEST_F(CompareRoomTest, SetsTheComparisonOnPaper) {
    openCompare();
    const QString out = h.folder() + QStringLiteral("/a.pdf");
    room().exportTo(out);
    ASSERT_TRUE(QTest::qWaitFor([&out] { return QFile::exists(out); }, 60'000));
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

TEST_F(CompareRoomTest, TheWindowOpensInTheRoomItWasLeftIn) {
    openCompare();
    h.closeWindow();
    h.openWindow();
    ASSERT_TRUE(h.window->openReview(path()));
    waitForResult();
    EXPECT_TRUE(room().isVisible());
    EXPECT_GE(list().model()->rowCount(), 4);
}

} // namespace
} // namespace duikan
