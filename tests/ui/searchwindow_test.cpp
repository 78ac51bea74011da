// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words with the keys: in the two texts, and in all of the review.
#include "tests/ui/windowharness.h"
#include "ui/models/searchmodel.h"
#include "ui/panels/findfield.h"
#include "ui/panels/searchpage.h"
#include "ui/textfinder.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace duikan {
namespace {

class SearchWindow : public testing::Test {
protected:
    void SetUp() override {
        h.openWindow();
        ASSERT_TRUE(h.openSamples());
    }

    /// Chinese goes in at once, as an input method commits it.
    static void enter(const QString& text) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    [[nodiscard]] SearchPage& page() const { return h.panel().searchPage(); }
    [[nodiscard]] QListView& results() const { return *page().findChild<QListView*>(QStringLiteral("searchResults")); }
    [[nodiscard]] SearchModel& model() const { return *static_cast<SearchModel*>(results().model()); }
    [[nodiscard]] QString hint() const { return page().findChild<QLabel*>(QStringLiteral("emptyHint"))->text(); }
    [[nodiscard]] QToolButton& chip(int number) const {
        return *page().findChildren<QToolButton*>(QStringLiteral("searchChip"))[number];
    }

    /// An answer may be there before anybody waits for it.
    static bool came(QSignalSpy& answer) {
        const bool isThere = !answer.isEmpty() || answer.wait(5000);
        answer.clear();
        return isThere;
    }

    void openSearch() { h.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }

    /// Types, and waits until the panel says something else.
    void searchFor(const QString& text) {
        QSignalSpy found(&page().searcher(), &Searcher::found);
        enter(text);
        ASSERT_TRUE(came(found));
    }

    test::WindowHarness h;
};

TEST_F(SearchWindow, FindInPageIsTheSameEngineAndCountsAcrossBothTexts) {
    QSignalSpy counted(h.window->findChild<TextFinder*>(), &TextFinder::counted);
    h.focus(1);
    h.press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_NE(qobject_cast<FindField*>(QApplication::focusWidget()), nullptr);
    enter(QStringLiteral("⼈权")); // with the radical that PDF files have
    h.press(Qt::Key_Return);
    h.settle();
    ASSERT_FALSE(counted.isEmpty());
    const int total = counted.last()[1].toInt();
    EXPECT_EQ(counted.last()[0].toInt(), 1);
    qsizetype due = 0;
    for (const int side : {1, 2}) {
        for (const Paragraph& paragraph : h.view(side).document()->paragraphs) {
            due += paragraph.text.count(QStringLiteral("人权"));
        }
    }
    EXPECT_EQ(total, due);
    EXPECT_EQ(QApplication::focusWidget()->accessibleDescription(), QStringLiteral("1 of %1").arg(total));
    const int first = h.view(1).currentParagraph();
    h.press(Qt::Key_F3);
    EXPECT_EQ(counted.last()[0].toInt(), 2);
    h.press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(counted.last()[0].toInt(), 1);
    EXPECT_EQ(h.view(1).currentParagraph(), first);
    h.press(Qt::Key_F3, Qt::ShiftModifier); // before the first place comes the last, on the other side
    EXPECT_EQ(counted.last()[0].toInt(), total);
    EXPECT_GT(h.view(2).currentParagraph(), 0);
    h.press(Qt::Key_Escape);
    EXPECT_EQ(counted.last()[1].toInt(), 0);
}

TEST_F(SearchWindow, SearchesEverywhereWhileTypingAndGoesThereWithKeys) {
    h.stand(2, 22);
    ASSERT_TRUE(h.annotate(QStringLiteral("须经有关国家同意")));
    openSearch();
    searchFor(QStringLiteral("有关国家"));
    ASSERT_GT(model().total(), 1);
    EXPECT_TRUE(model().row(0).isHeading);
    EXPECT_TRUE(hint().startsWith(QString::number(model().total()))) << qPrintable(hint());
    h.press(Qt::Key_Down);
    const int first = results().currentIndex().row();
    EXPECT_FALSE(model().row(first).isHeading);
    const auto place = model().placeAt(first);
    ASSERT_TRUE(place && place->ordinal > 0);
    h.press(Qt::Key_Return);
    h.settle();
    EXPECT_EQ(h.view(place->document).currentParagraph(), place->ordinal);

    int note = 0;
    while (note < model().rowCount() && !(model().placeAt(note) && !model().placeAt(note)->annotation.isNull())) {
        ++note;
    }
    ASSERT_LT(note, model().rowCount());
    while (results().currentIndex().row() < note) {
        h.press(Qt::Key_Down);
    }
    h.press(Qt::Key_Return);
    h.settle();
    EXPECT_EQ(h.panel().tab(), SidePanel::Tab::Notes);
    EXPECT_EQ(h.notes().currentNote(), model().placeAt(note)->annotation);
}

TEST_F(SearchWindow, ChipsNarrowAndFaultsAreSaidInASentence) {
    openSearch();
    searchFor(QStringLiteral("人权"));
    const qint64 all = model().total();
    EXPECT_GT(all, 5);
    QSignalSpy found(&page().searcher(), &Searcher::found);
    chip(0).setFocus();
    h.press(Qt::Key_Space); // without the texts nothing is left
    ASSERT_TRUE(came(found));
    EXPECT_EQ(model().total(), 0);
    EXPECT_TRUE(hint().contains(QStringLiteral("chips")));
    h.press(Qt::Key_Space);
    ASSERT_TRUE(came(found));
    EXPECT_EQ(model().total(), all);
    openSearch();
    enter(QStringLiteral("\"人权")); // replaces what is selected
    QTest::qWait(150);
    EXPECT_EQ(model().total(), 0);
    EXPECT_TRUE(hint().contains(QStringLiteral("quotation mark is never closed"))) << qPrintable(hint());
    openSearch();
    enter(QStringLiteral("第\\s*\\d+/\\d+\\s*号"));
    QTest::qWait(150);
    found.clear();
    chip(3).click();
    ASSERT_TRUE(came(found));
    EXPECT_GT(model().total(), 0);
}

TEST_F(SearchWindow, FollowsWhatIsWrittenAndUndone) {
    openSearch();
    searchFor(QStringLiteral("独一无二的话"));
    EXPECT_EQ(model().total(), 0);
    EXPECT_TRUE(hint().contains(QStringLiteral("nowhere"))) << qPrintable(hint());
    h.stand(1, 8);
    QSignalSpy found(&page().searcher(), &Searcher::found);
    ASSERT_TRUE(h.annotate(QStringLiteral("独一无二的话")));
    openSearch();
    if (model().total() == 0) {
        ASSERT_TRUE(came(found));
    }
    EXPECT_EQ(model().total(), 1);
    found.clear();
    h.action(QStringLiteral("undo"))->trigger();
    ASSERT_TRUE(came(found));
    EXPECT_EQ(model().total(), 0);
}

TEST_F(SearchWindow, TheNextSessionKnowsWhatWasSearchedFor) {
    openSearch();
    searchFor(QStringLiteral("人权"));
    chip(2).click();
    const QString path = h.window->reviewPath();
    h.closeWindow();
    h.openWindow();
    ASSERT_TRUE(h.openReview(path));
    openSearch();
    QTest::qWait(300);
    EXPECT_EQ(page().findChild<QLineEdit*>(QStringLiteral("searchField"))->text(), QStringLiteral("人权"));
    EXPECT_FALSE(chip(2).isChecked());
    EXPECT_GT(model().total(), 0);
}

} // namespace
} // namespace duikan
