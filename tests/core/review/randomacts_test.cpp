// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random acts: whatever was done, the log alone says what the review is, and every step can be taken
// back and made again.
#include "core/review/review.h"
#include "core/review/reviewstatebuilder.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"
#include "tests/support/randomacts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace duikan::test {

namespace {

constexpr unsigned kSeed = 20120921;

/// Takes random steps on a review that can be closed and opened in between.
class RandomReviewer {
public:
    explicit RandomReviewer(std::shared_ptr<Log> log)
        : m_log(std::move(log)) {
        reopen();
    }

    void reopen() {
        m_review.reset();
        m_review =
            Review::open(std::make_unique<MemoryChangeSink>(m_log), QStringLiteral("author %1").arg(below(3))).value();
    }
    [[nodiscard]] Review& review() { return *m_review; }

    void act() { actAtRandom(*m_review, m_random); }

private:
    int below(int end) { return int(m_random() % unsigned(end)); }

    std::shared_ptr<Log> m_log;
    std::unique_ptr<Review> m_review;
    std::mt19937 m_random{kSeed};
};

} // namespace

TEST(RandomActs, UndoneAllGiveTheStartAndRedoneAllTheEnd) {
    const auto log = std::make_shared<Log>();
    RandomReviewer reviewer(log);
    ASSERT_TRUE(reviewer.review().addDocuments({
        draftSource(QStringLiteral("left"), documentWithRepairs(QStringLiteral("left"), 30)),
        draftSource(QStringLiteral("right"), documentWithRepairs(QStringLiteral("right"), 30)),
    }));
    const QJsonObject start = snapshot(reviewer.review().state());
    for (int i = 1; i <= 10'000; ++i) {
        reviewer.act();
        if (i % 1'000 == 0) {
            const QJsonObject before = snapshot(reviewer.review().state());
            reviewer.reopen();
            ASSERT_EQ(snapshot(reviewer.review().state()), before) << "reopened after " << i;
        }
    }
    while (reviewer.review().canRedo()) {
        ASSERT_TRUE(reviewer.review().redo());
    }
    const QJsonObject end = snapshot(reviewer.review().state());
    ASSERT_GT(reviewer.review().state().annotations().size(), 100u);
    ASSERT_GT(reviewer.review().state().replies().size(), 10u);

    while (reviewer.review().undoTitle() != QStringLiteral("add-documents")) {
        ASSERT_TRUE(reviewer.review().undo());
    }
    EXPECT_EQ(snapshot(reviewer.review().state()), start);
    ASSERT_TRUE(reviewer.review().undo());
    EXPECT_TRUE(reviewer.review().state().documents().empty());
    EXPECT_FALSE(reviewer.review().canUndo());
    EXPECT_EQ(reviewer.review().undo().error().kind, ErrorKind::NothingToUndo);

    reviewer.reopen();
    ASSERT_TRUE(reviewer.review().redo());
    EXPECT_EQ(snapshot(reviewer.review().state()), start);
    while (reviewer.review().undoTitle() == QStringLiteral("add-documents") || reviewer.review().canRedo()) {
        ASSERT_TRUE(reviewer.review().redo());
    }
    EXPECT_EQ(reviewer.review().redo().error().kind, ErrorKind::NothingToRedo);
    const QJsonObject again = snapshot(reviewer.review().state());
    for (const QString& part : end.keys()) {
        EXPECT_EQ(again.value(part), end.value(part)) << qUtf8Printable(part);
    }
}

TEST(RandomActs, GiveTheSameStateInWhateverOrderTheyAreApplied) {
    const auto log = std::make_shared<Log>();
    RandomReviewer reviewer(log);
    ASSERT_TRUE(reviewer.review().addDocuments({
        draftSource(QStringLiteral("left"), documentWithRepairs(QStringLiteral("left"), 30)),
        draftSource(QStringLiteral("right"), documentWithRepairs(QStringLiteral("right"), 30)),
    }));
    for (int i = 0; i < 2'000; ++i) {
        reviewer.act();
    }
    const QJsonObject expected = snapshot(reviewer.review().state());
    std::mt19937 random(kSeed);
    for (int round = 0; round < 5; ++round) {
        std::vector<Act> acts = log->acts;
        std::shuffle(acts.begin(), acts.end(), random);
        const auto load = [&](const QByteArray& sha256) { return MemoryChangeSink(log).structure(sha256); };
        ReviewStateBuilder together(load);
        ASSERT_TRUE(together.apply(acts));
        EXPECT_EQ(snapshot(together.state()), expected) << "all at once";
        ReviewStateBuilder apart(load);
        for (const Act& act : acts) {
            ASSERT_TRUE(apart.apply(act));
        }
        EXPECT_EQ(snapshot(apart.state()), expected) << "one by one";
    }
}

} // namespace duikan::test
