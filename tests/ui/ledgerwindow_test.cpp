// SPDX-License-Identifier: GPL-3.0-or-later
// The next draft in the window: how it comes in, what its ledger says, and the keys that settle it.
#include "core/import/importer.h"
#include "core/review/review.h"
#include "core/store/newreview.h"
#include "core/store/reviewstore.h"
#include "tests/ui/windowharness.h"
#include "ui/compare/comparedock.h"
#include "ui/compare/compareroom.h"
#include "ui/compare/comparisonview.h"
#include "ui/dialogs/clausehistorydialog.h"
#include "ui/models/ledgermodel.h"
#include "ui/models/notesmodel.h"
#include "ui/panels/ledgerdetail.h"
#include "ui/panels/ledgerpanel.h"
#include "ui/panels/messagebar.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

QString textOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

class LedgerWindow : public testing::Test {
protected:
    void SetUp() override {
        const auto left = importFile(test::WindowHarness::sample(1));
        const auto right = importFile(test::WindowHarness::sample(2));
        ASSERT_TRUE(left && right);
        ASSERT_TRUE(createReview(path(), {*left, *right}, QStringLiteral("林岚")));
        auto review = Review::open(ReviewStore::open(path(), ReviewStore::Mode::ReadWrite).value(),
                                   QStringLiteral("林岚"))
                          .value();
        unchanged = note(*review, QStringLiteral("公民、政治、经济"), QStringLiteral("stays"));
        amended = note(*review, QStringLiteral("鼓励捐助国"), QStringLiteral("too weak"));
        doubled = note(*review, QStringLiteral("主要责任"), QStringLiteral("twice now"));
        struck = note(*review, QStringLiteral("流最佳做法，促进技术合作"), QStringLiteral("gone"));
        review.reset();
        writeNextDraft();
        h.openWindow({1280, 800});
        ASSERT_TRUE(h.openReview(path()));
    }

    [[nodiscard]] QString path() const { return h.folder() + QStringLiteral("/ledger.duikan"); }
    [[nodiscard]] QString nextDraft() const { return h.folder() + QStringLiteral("/Rev.1.txt"); }

    /// One verb stronger, one clause struck, one said twice.
    void writeNextDraft() {
        QString text = textOf(test::WindowHarness::sample(2));
        text.replace(QStringLiteral("鼓励捐助国"), QStringLiteral("敦促捐助国"));
        const qsizetype gone = text.indexOf(QStringLiteral("9. 欢迎在人权理事会第十九届"));
        text.remove(gone, text.indexOf(u'\n', gone) - gone);
        text.insert(text.indexOf(QStringLiteral("10. 认识到")),
                    QStringLiteral("9. 重申各国负有增进和保护所有人权的主要责任；\n\n"));
        QFile file(nextDraft());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    static AnnotationId note(Review& review, const QString& words, const QString& body) {
        const Draft& draft = *review.state().currentDraft(2);
        for (const Paragraph& paragraph : draft.structure->paragraphs) {
            if (const qsizetype begin = paragraph.text.indexOf(words); begin >= 0) {
                NewAnnotation made;
                made.anchors = {describe(draft.id, paragraph, {begin, begin + words.size()})};
                made.body = body;
                return review.annotate(made).value();
            }
        }
        ADD_FAILURE() << words.toStdString();
        return {};
    }

    void addDraft() {
        emit h.view(2).filesDropped({nextDraft()});
        const auto offers = messages().findChildren<QPushButton*>();
        ASSERT_FALSE(offers.isEmpty());
        offers.front()->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !ledger().draft().isNull(); }, 20'000));
        h.settle();
    }
    [[nodiscard]] MessageBar& messages() const { return *h.window->findChild<MessageBar*>(); }
    [[nodiscard]] LedgerPanel& list() const { return h.panel().ledgerPanel(); }
    [[nodiscard]] LedgerModel& ledger() const { return list().model(); }
    [[nodiscard]] CompareRoom& compareRoom() const { return *h.window->findChild<CompareRoom*>(); }
    [[nodiscard]] LedgerDetail& detail() const {
        const auto details = h.window->findChildren<LedgerDetail*>();
        return **std::ranges::find_if(details, [this](auto* each) { return !compareRoom().isAncestorOf(each); });
    }
    [[nodiscard]] const LedgerEntry& current() const { return ledger().entry(ledger().currentRow()); }
    [[nodiscard]] const LedgerEntry& entryOf(AnnotationId id) const {
        for (int row = 0; row < ledger().rowCount(); ++row) {
            if (ledger().entry(row).annotation == id) {
                return ledger().entry(row);
            }
        }
        ADD_FAILURE() << "no line";
        return ledger().entry(0);
    }

    test::WindowHarness h;
    AnnotationId unchanged, amended, doubled, struck;
};

TEST_F(LedgerWindow, OpensByItselfWithOneSentenceWhenADraftWasAdded) {
    addDraft();
    EXPECT_EQ(h.panel().tab(), SidePanel::Tab::Ledger);
    EXPECT_TRUE(messages().text().startsWith(
        QStringLiteral("Rev.1.txt added: 1 carried unchanged, 1 amended, 2 need")))
        << messages().text().toStdString();
    EXPECT_TRUE(list().list().hasFocus());
    ASSERT_EQ(ledger().rowCount(), 4);
    EXPECT_EQ(ledger().entry(0).annotation, doubled) << "ambiguous first";
    EXPECT_EQ(ledger().entry(1).annotation, struck) << "then orphaned";
    EXPECT_EQ(ledger().entry(2).annotation, amended);
    EXPECT_EQ(ledger().entry(3).annotation, unchanged);
    EXPECT_TRUE(detail().isVisible());
    EXPECT_TRUE(detail().text().contains(QStringLiteral("Other place: OP 9"))) << detail().text().toStdString();
}

TEST_F(LedgerWindow, StandsInCompareTooAndLeadsFromClauseToClause) {
    addDraft();
    h.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return compareRoom().comparing().result() != nullptr; }, 20'000));
    auto& tabs = *compareRoom().dock().findChild<QTabBar*>();
    ASSERT_EQ(tabs.count(), 2);
    EXPECT_TRUE(tabs.tabText(1).contains(u'4')) << "the lines are counted";
    h.press(Qt::Key_5, Qt::ControlModifier);
    auto& beside = *compareRoom().findChild<LedgerPanel*>();
    ASSERT_TRUE(beside.list().hasFocus());
    EXPECT_TRUE(compareRoom().findChild<LedgerDetail*>()->isVisible()) << "old, new and runner-up, not the pair";

    const auto& view = *compareRoom().findChild<ComparisonView*>();
    ledger().goToNote(amended);
    const auto& pairs = compareRoom().comparing().result()->comparison.pairs;
    const int pair = view.currentPair();
    ASSERT_GE(pair, 0);
    EXPECT_EQ(compareRoom().comparing().result()->label(pair, Side::Left), QStringLiteral("OP 12"));
    const auto other = compareRoom().findChild<LedgerDetail*>()->findChildren<QPushButton*>().at(1);
    EXPECT_FALSE(other->isEnabled()) << other->text().toStdString();
    h.press(Qt::Key_N);
    EXPECT_TRUE(other->isEnabled());
    EXPECT_EQ(current().annotation, doubled) << "the next that needs a person, not the next change";
    h.press(Qt::Key_O);
    EXPECT_EQ(entryOf(doubled).carried.settlement, Settlement::Other);
    EXPECT_EQ(current().annotation, struck);
    EXPECT_EQ(pairs[size_t(view.currentPair())].relation, PairRelation::Deleted) << "where it stood";
    h.press(Qt::Key_D);
    EXPECT_EQ(entryOf(struck).carried.settlement, Settlement::Detached);
    EXPECT_TRUE(compareRoom().isVisible());

    tabs.setCurrentIndex(0);
    EXPECT_FALSE(compareRoom().findChild<LedgerDetail*>()->isVisible());
}

TEST_F(LedgerWindow, IsSettledWithOneKeyALineAndUndone) {
    addDraft();
    h.press(Qt::Key_O);
    EXPECT_EQ(entryOf(doubled).carried.settlement, Settlement::Other);
    EXPECT_EQ(current().annotation, struck) << "on to the next that needs a person";
    h.press(Qt::Key_C);
    EXPECT_EQ(entryOf(struck).carried.settlement, Settlement::None) << "there is no place to confirm";
    h.press(Qt::Key_D);
    EXPECT_EQ(entryOf(struck).carried.settlement, Settlement::Detached);
    EXPECT_EQ(ledger().openCount(), 0);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entryOf(struck).carried.settlement, Settlement::None);
    EXPECT_EQ(entryOf(doubled).carried.settlement, Settlement::Other);
    ledger().setCurrentRow(0);
    h.press(Qt::Key_Backspace);
    EXPECT_EQ(entryOf(doubled).carried.settlement, Settlement::None);
    h.press(Qt::Key_Return);
    EXPECT_EQ(entryOf(doubled).carried.settlement, Settlement::Confirmed);
    h.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(entryOf(unchanged).carried.settlement, Settlement::Confirmed);
    EXPECT_EQ(entryOf(amended).carried.settlement, Settlement::None);
}

TEST_F(LedgerWindow, ShowsTheWordingBeforeAndNowAndFilters) {
    addDraft();
    ledger().setCurrentRow(2);
    EXPECT_TRUE(detail().text().contains(QStringLiteral("鼓励捐助国")));
    EXPECT_TRUE(detail().text().contains(QStringLiteral("敦促捐助国")));
    const auto switches = list().findChildren<QToolButton*>(QStringLiteral("verdictSwitch"));
    ASSERT_EQ(switches.size(), 5);
    EXPECT_TRUE(switches[0]->text().contains(QStringLiteral("Ambiguous")));
    QTest::mouseClick(switches[0], Qt::LeftButton);
    EXPECT_EQ(ledger().rowCount(), 3);
    EXPECT_EQ(ledger().totalCount(), 4);
    EXPECT_EQ(current().annotation, amended) << "the line stays the current one";
    QTest::mouseClick(switches[0], Qt::LeftButton);
    EXPECT_EQ(ledger().rowCount(), 4);
}

TEST_F(LedgerWindow, SpaceShowsTheLineInTheTextAndAnOrphanInTheOldDraft) {
    addDraft();
    ledger().setCurrentRow(2);
    h.press(Qt::Key_Space);
    h.settle();
    const DocumentPtr next = h.view(2).document();
    EXPECT_TRUE(next->at(h.view(2).currentParagraph())->text.startsWith(QStringLiteral("敦促")));
    list().focusList();
    ledger().setCurrentRow(1);
    h.press(Qt::Key_Space);
    h.settle();
    EXPECT_NE(h.view(2).document(), next) << "its words stand in the older draft alone";
    EXPECT_TRUE(h.view(2).document()->at(h.view(2).currentParagraph())->text.contains(QStringLiteral("第十九届")));
    h.focus(2);
    h.press(Qt::Key_M);
    EXPECT_EQ(h.editor(), nullptr) << "an older draft is there to be read";
    h.press(Qt::Key_PageDown, Qt::AltModifier);
    h.settle();
    EXPECT_EQ(h.view(2).document(), next);
}

TEST_F(LedgerWindow, ANoteThatWaitsSaysSoInTheNotesAndLeadsToItsLine) {
    addDraft();
    h.press(Qt::Key_1, Qt::ControlModifier);
    auto* const notes = static_cast<NotesModel*>(h.notes().model());
    const NoteCard card = notes->card(notes->indexOf(struck).row());
    EXPECT_TRUE(card.waitsInLedger);
    EXPECT_EQ(card.verdict, Verdict::Orphaned);
    EXPECT_FALSE(notes->card(notes->indexOf(amended).row()).waitsInLedger);
    h.notes().setCurrentNote(struck);
    emit h.notes().currentNoteChanged(struck);
    h.press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(h.panel().tab(), SidePanel::Tab::Ledger);
    EXPECT_EQ(current().annotation, struck);
}

TEST_F(LedgerWindow, TheHistoryOfAClauseGoesThroughItsDrafts) {
    addDraft();
    ledger().setCurrentRow(2);
    h.press(Qt::Key_Space);
    h.settle();
    size_t stages = 0;
    QString first;
    QTimer::singleShot(300, h.window.get(), [&] {
        auto* const dialog = qobject_cast<ClauseHistoryDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        stages = dialog->stages().size();
        auto* const list = dialog->findChild<QListWidget*>();
        first = list->item(0)->data(Qt::AccessibleTextRole).toString();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        dialog->close();
    });
    h.focus(2);
    h.press(Qt::Key_H, Qt::ControlModifier);
    h.settle();
    EXPECT_EQ(stages, 2U);
    EXPECT_TRUE(first.contains(QStringLiteral("OP 12"))) << first.toStdString();
    EXPECT_TRUE(h.view(2).document()->at(h.view(2).currentParagraph())->text.startsWith(QStringLiteral("鼓励")))
        << "Enter shows the stage in its draft";
}

} // namespace
} // namespace duikan
