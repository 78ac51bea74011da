// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions in the window, with keys and mouse.
#include "core/review/review.h"
#include "core/store/reviewstore.h"
#include "tests/ui/windowharness.h"
#include "ui/linkgutter.h"
#include "ui/models/linksmodel.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/panels/suggestionsview.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace duikan {
namespace {

constexpr int kPatience = 10'000; ///< milliseconds

class SuggestionsTest : public testing::Test {
protected:
    void SetUp() override {
        h.openWindow({1440, 900});
        ASSERT_TRUE(h.openSamples());
        waitForRanking();
        ASSERT_GT(model().rowCount(), 10);
    }

    void waitForRanking() const {
        if (model().isRanking() || model().rowCount() == 0) {
            QSignalSpy finished(&model(), &SuggestionsModel::rankingFinished);
            finished.wait(kPatience);
        }
        h.settleForAMoment();
    }
    [[nodiscard]] SuggestionsView& list() const { return *h.window->findChild<SuggestionsView*>(); }
    [[nodiscard]] SuggestionsModel& model() const { return *static_cast<SuggestionsModel*>(list().model()); }
    [[nodiscard]] LinksModel& links() const { return *static_cast<LinksModel*>(h.links().model()); }
    [[nodiscard]] LinkGutter& gutter() const { return *h.window->findChild<LinkGutter*>(); }
    /// Where a ribbon of a suggestion can be clicked; nothing where none is shown.
    [[nodiscard]] std::optional<QPoint> ribbon(DecidedPair pair) const {
        for (int y = 2; y < gutter().height(); y += 3) {
            for (const int x : {gutter().width() / 2, 8, gutter().width() - 8}) {
                if (gutter().suggestionAt(QPointF(x, y)) == pair) {
                    return QPoint(x, y);
                }
            }
        }
        return std::nullopt;
    }
    void openFirst() {
        h.press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_TRUE(list().hasFocus());
        list().setCurrentIndex({});
        h.press(Qt::Key_Down);
        h.settle();
    }

    struct Harness : test::WindowHarness {
        void settleForAMoment() const { QTest::qWait(60); }
    };
    Harness h;
};

TEST_F(SuggestionsTest, LookingAtOneBringsBothSidesToIt) {
    openFirst();
    const DecidedPair first = model().pairAt(0);
    EXPECT_EQ(list().currentPair(), first);
    EXPECT_EQ(h.view(1).currentParagraph(), first.left);
    EXPECT_EQ(h.view(2).currentParagraph(), first.right);
    const auto comesInView = [this](int number, int ordinal) {
        const auto isInView = [&] {
            const double top = h.view(number).topParagraph();
            return ordinal >= int(top) && ordinal < int(top) + 12;
        };
        return QTest::qWaitFor(isInView, kPatience);
    };
    EXPECT_TRUE(comesInView(1, first.left)) << first.left << " from " << h.view(1).topParagraph();
    EXPECT_TRUE(comesInView(2, first.right)) << first.right << " from " << h.view(2).topParagraph();
    h.press(Qt::Key_Down);
    EXPECT_EQ(h.view(1).currentParagraph(), model().pairAt(1).left);
    EXPECT_EQ(h.view(2).currentParagraph(), model().pairAt(1).right);
}

TEST_F(SuggestionsTest, EnterAcceptsWithTheRelationProposedAndGoesOn) {
    openFirst();
    const DecidedPair first = model().pairAt(0);
    const DecidedPair second = model().pairAt(1);
    h.press(Qt::Key_Return);
    ASSERT_EQ(links().rowCount(), 1);
    EXPECT_EQ(links().card(0).relation, QStringLiteral("supports"));
    EXPECT_TRUE(links().card(0).isSuggested);
    EXPECT_EQ(model().find(first), nullptr);
    EXPECT_EQ(list().currentPair(), second);
    waitForRanking();
    EXPECT_EQ(list().currentPair(), second) << "the same one after the rest was ranked again";
    EXPECT_EQ(h.view(2).currentParagraph(), second.right);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(links().rowCount(), 0);
    waitForRanking();
    EXPECT_NE(model().find(first), nullptr);
}

TEST_F(SuggestionsTest, ARelationKeyChoosesWhatIsAccepted) {
    openFirst();
    h.press(Qt::Key_3); // implements
    h.press(Qt::Key_Return);
    ASSERT_EQ(links().rowCount(), 1);
    EXPECT_EQ(links().card(0).relation, QStringLiteral("implements"));
    EXPECT_TRUE(h.action(QStringLiteral("relation-supports"))->isChecked()) << "links by hand keep theirs";
}

TEST_F(SuggestionsTest, DismissedStaysAwayAlsoInTheNextSession) {
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_Delete, Qt::Key_Backspace}) {
        openFirst();
        const DecidedPair pair = *list().currentPair();
        h.press(key);
        EXPECT_EQ(model().find(pair), nullptr);
        waitForRanking();
        EXPECT_EQ(model().find(pair), nullptr);
        EXPECT_EQ(links().rowCount(), 0);
    }
    openFirst();
    const DecidedPair pair = *list().currentPair();
    h.press(Qt::Key_X);
    h.closeWindow();
    h.openWindow({1440, 900});
    ASSERT_TRUE(h.openReview(h.folder() + QStringLiteral("/samples.duikan")));
    waitForRanking();
    EXPECT_EQ(model().find(pair), nullptr);
    h.press(Qt::Key_Z, Qt::ControlModifier);
    waitForRanking();
    EXPECT_NE(model().find(pair), nullptr);
}

TEST_F(SuggestionsTest, TheMouseDecidesInTheCurrentCard) {
    openFirst();
    const DecidedPair first = model().pairAt(0);
    const auto click = [&](SuggestionDelegate::Part part) {
        const QRect row = list().visualRect(list().currentIndex());
        for (int y = row.bottom(); y > row.top(); y -= 2) {
            for (int x = row.left(); x < row.right(); x += 5) {
                const QPoint position(x, y);
                if (list().cards().partAt(list().currentIndex(), row.width(), position - row.topLeft()) == part) {
                    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, position);
                    return;
                }
            }
        }
        FAIL() << "no such button";
    };
    click(SuggestionDelegate::Part::Dismiss);
    EXPECT_EQ(model().find(first), nullptr);
    waitForRanking();
    click(SuggestionDelegate::Part::Accept);
    EXPECT_EQ(links().rowCount(), 1);
}

TEST_F(SuggestionsTest, RibbonsOfSuggestionsAreClickedAndCanBeHidden) {
    openFirst();
    const DecidedPair first = model().pairAt(0);
    h.settle();
    QTest::qWait(100);
    std::optional<QPoint> at;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (at = ribbon(first)).has_value(); }, kPatience));
    h.press(Qt::Key_Escape);
    EXPECT_FALSE(list().currentPair());
    QTest::mouseClick(&gutter(), Qt::LeftButton, {}, *at);
    EXPECT_TRUE(list().currentPair());
    h.press(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_FALSE(ribbon(first));
    h.press(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ribbon(first).has_value(); }, kPatience));
}

TEST_F(SuggestionsTest, NextGoesThroughThemFromTheText) {
    h.focus(1);
    h.press(Qt::Key_S);
    EXPECT_EQ(list().currentPair(), model().pairAt(0));
    h.press(Qt::Key_S);
    EXPECT_EQ(list().currentPair(), model().pairAt(1));
    h.press(Qt::Key_S, Qt::ShiftModifier);
    EXPECT_EQ(list().currentPair(), model().pairAt(0));
}

TEST_F(SuggestionsTest, WeakerOnesAreShownToWhoeverAsks) {
    const int worthwhile = model().rowCount();
    const double least = model().card(worthwhile - 1).score;
    h.press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_GT(model().rowCount(), worthwhile);
    EXPECT_LT(model().card(model().rowCount() - 1).score, least);
    EXPECT_TRUE(h.action(QStringLiteral("weakerSuggestions"))->isChecked());
    h.press(Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(model().rowCount(), worthwhile);
}

TEST_F(SuggestionsTest, ShowsOnlyThoseOfTheParagraphSomebodyIsAt) {
    const int all = model().rowCount();
    openFirst();
    h.focus(1);
    h.press(Qt::Key_F7, Qt::ControlModifier);
    const auto areAllHere = [this] {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().pairAt(row).left != h.view(1).currentParagraph()) {
                return false;
            }
        }
        return true;
    };
    EXPECT_TRUE(areAllHere());
    EXPECT_GT(model().rowCount(), 0);
    EXPECT_LT(model().rowCount(), all);
    const int before = h.view(1).currentParagraph();
    h.press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return h.view(1).currentParagraph() != before; }, kPatience));
    EXPECT_TRUE(areAllHere());
    h.press(Qt::Key_F7, Qt::ControlModifier);
    EXPECT_EQ(model().rowCount(), all);
}

TEST_F(SuggestionsTest, AConceptIsAddedInTheDialogAndUsed) {
    const SuggestionCard card = model().card(model().rowCount() / 4);
    const double before = card.score;
    // A piece of a text that is no part of a reason: a longer wording hides the ones inside it.
    const auto unusedPiece = [&](const QString& text, TextRange SuggestionReason::*side) {
        constexpr qsizetype kLength = 5;
        for (qsizetype begin = 0; begin + kLength <= text.size(); ++begin) {
            const TextRange piece{begin, begin + kLength};
            const QString words = text.mid(begin, kLength);
            const bool isReason = std::ranges::any_of(card.reasons, [&](const SuggestionReason& reason) {
                return (reason.*side).intersects(piece);
            });
            if (!isReason && std::ranges::all_of(words, [](QChar c) { return c.isLetter(); })) {
                return words;
            }
        }
        return QString();
    };
    bool wasShown = false;
    QTimer::singleShot(200, h.window.get(), [&] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        wasShown = true;
        dialog->findChild<QLineEdit*>()->setFocus();
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("our term"));
        const QList<QPlainTextEdit*> texts = dialog->findChildren<QPlainTextEdit*>();
        ASSERT_EQ(texts.size(), 2);
        texts[0]->setPlainText(unusedPiece(card.leftText, &SuggestionReason::left) + u'\n' +
                               unusedPiece(card.rightText, &SuggestionReason::right));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    h.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(wasShown);
    waitForRanking();
    ASSERT_NE(model().find(card.pair), nullptr);
    EXPECT_GT(model().find(card.pair)->score, before);
    h.action(QStringLiteral("undo"))->trigger();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto* const ranked = model().find(card.pair);
            return ranked && qFuzzyCompare(ranked->score, before);
        },
        kPatience));
}

TEST_F(SuggestionsTest, ACitationIsListedAndOneThatLeadsSomewhereIsFollowed) {
    h.focus(2);
    h.press(Qt::Key_I, Qt::ShiftModifier);
    auto* const list = qobject_cast<QListWidget*>(QApplication::focusWidget());
    ASSERT_NE(list, nullptr);
    EXPECT_GT(list->count(), 5);
    int row = -1;
    int target = 0;
    const CitationTargets& targets = h.view(2).citationTargets();
    for (const auto& ofParagraph : targets) {
        for (const CitationTarget& one : ofParagraph) {
            if (one.hasTarget() && target == 0) {
                target = one.ordinal;
            }
        }
    }
    for (int i = 0; i < list->count() && target > 0; ++i) {
        if (list->item(i)->data(Qt::UserRole + 1).toInt() == target) {
            row = i;
            break;
        }
    }
    if (target > 0) {
        ASSERT_GE(row, 0);
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Return);
        EXPECT_EQ(h.view(2).currentParagraph(), target);
    } else {
        QTest::keyClick(list, Qt::Key_Escape);
    }
}

TEST_F(SuggestionsTest, SaysWhatItIsToAScreenReader) {
    const QString text = model().index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(text.contains(model().card(0).leftLabel));
    EXPECT_TRUE(text.contains(reasonName(model().card(0).reasons.front())));
    EXPECT_FALSE(list().accessibleName().isEmpty());
}

} // namespace
} // namespace duikan
