// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a review in files, put together.
#include "core/review/review.h"
#include "core/store/reviewbundle.h"
#include "core/store/reviewcopy.h"
#include "core/store/searchindex.h"
#include "core/store/verification.h"
#include "tests/support/documents.h"
#include "tests/support/randomacts.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace duikan::test {

class MergingFilesTest : public testing::Test {
protected:
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    static std::unique_ptr<Review> open(const QString& path, const char* author) {
        return Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), QString::fromUtf8(author))
            .value();
    }
    void create(const QString& at) {
        auto review = Review::open(ReviewStore::create(at).value(), QStringLiteral("Li")).value();
        ASSERT_TRUE(review->addDocuments({
            draftSource(QStringLiteral("left"), documentWithRepairs(QStringLiteral("left"), 8)),
            draftSource(QStringLiteral("right"), documentWithRepairs(QStringLiteral("right"), 8)),
        }));
    }
    static void annotate(const QString& path, int notes) {
        const auto review = open(path, "Wang");
        for (int i = 0; i < notes; ++i) {
            NewAnnotation note;
            note.anchors = {anchorOn(*review, 1, QStringLiteral("能力建设"))};
            note.body = QStringLiteral("第 %1 条批注").arg(i);
            ASSERT_TRUE(review->annotate(note));
        }
    }
    static void expectSound(const QString& path, const char* when) {
        const auto found = verifyReview(path);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->faults, QStringList()) << when << ": " << qUtf8Printable(found->faults.join(u'\n'));
    }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(MergingFilesTest, KeepTheStateTrueToTheLogThroughMergeUndoAndRedo) {
    for (unsigned seed = 0; seed < 12; ++seed) {
        SCOPED_TRACE(seed);
        const QString mine = folder.filePath(QStringLiteral("mine%1.duikan").arg(seed));
        const QString theirs = folder.filePath(QStringLiteral("theirs%1.duikan").arg(seed));
        create(mine);
        std::mt19937 random{seed};
        auto review = open(mine, "Li");
        for (int i = 0; i < 15; ++i) {
            actAtRandom(*review, random);
        }
        review.reset();
        ASSERT_TRUE(QFile::copy(mine, theirs));
        review = open(mine, "Li");
        auto other = open(theirs, "Wang");
        for (int i = 0; i < 30; ++i) {
            actAtRandom(i % 2 == 0 ? *review : *other, random);
        }
        other.reset();
        const QByteArray untouched = bytes(theirs);
        const QJsonObject before = snapshot(review->state());
        const auto copy = openCopy(theirs, mine);
        ASSERT_TRUE(copy) << qUtf8Printable(copy.error().detail);
        ASSERT_TRUE(review->merge(**copy));
        EXPECT_EQ(bytes(theirs), untouched);
        const QJsonObject after = snapshot(review->state());
        expectSound(mine, "merged");
        if (review->undoTitle() == QStringLiteral("merge")) {
            ASSERT_TRUE(review->undo());
            EXPECT_EQ(snapshot(review->state()), before);
            expectSound(mine, "undone");
            ASSERT_TRUE(review->redo());
        }
        review.reset();
        review = open(mine, "Li");
        EXPECT_EQ(snapshot(review->state()), after);
        for (int i = 0; i < 20; ++i) {
            actAtRandom(*review, random);
        }
        expectSound(mine, "worked on");
    }
}

TEST_F(MergingFilesTest, AreKnownAsCopiesOfWhatWasDoneInTheSameSession) {
    create(path("mine.duikan"));
    auto store = ReviewStore::open(path("mine.duikan"), ReviewStore::Mode::ReadWrite).value();
    ReviewStore& file = *store;
    const auto review = Review::open(std::move(store), QStringLiteral("Li")).value();
    NewAnnotation note;
    note.anchors = {anchorOn(*review, 1, QStringLiteral("能力建设"))};
    ASSERT_TRUE(review->annotate(note));
    ASSERT_TRUE(review->addDraft(review->state().document(1)->id,
                                 draftSource(QStringLiteral("second"), documentWithRepairs(QStringLiteral("left"), 9))));
    ASSERT_TRUE(file.copyTo(path("theirs.duikan")));
    annotate(path("theirs.duikan"), 1);
    const auto copy = openCopy(path("theirs.duikan"), path("mine.duikan"));
    ASSERT_TRUE(copy);
    const auto merged = review->merge(**copy);
    ASSERT_TRUE(merged) << qUtf8Printable(merged.error().detail);
    EXPECT_EQ(merged->added.size(), 1u);
}

TEST_F(MergingFilesTest, AreAsBeforeWhenTheTransactionBreaksOff) {
    create(path("mine.duikan"));
    ASSERT_TRUE(QFile::copy(path("mine.duikan"), path("theirs.duikan")));
    annotate(path("theirs.duikan"), 20);
    const auto review = open(path("mine.duikan"), "Li");
    const QJsonObject before = snapshot(review->state());
    {
        SQLite::Database database(path("mine.duikan").toStdString(), SQLite::OPEN_READWRITE);
        database.exec("CREATE TRIGGER stop BEFORE INSERT ON changes WHEN (SELECT count(*) FROM changes) > 12 "
                      "BEGIN SELECT RAISE(ABORT, 'stop'); END");
    }
    const auto copy = openCopy(path("theirs.duikan"), path("mine.duikan"));
    ASSERT_TRUE(copy);
    EXPECT_FALSE(review->merge(**copy));
    EXPECT_EQ(snapshot(review->state()), before);
    {
        SQLite::Database database(path("mine.duikan").toStdString(), SQLite::OPEN_READWRITE);
        EXPECT_EQ(database.execAndGet("SELECT count(*) FROM changes").getInt(), 4) << "not one of the first rows stayed";
        database.exec("DROP TRIGGER stop");
    }
    ASSERT_TRUE(review->merge(**copy)) << "and it can be tried again";
    EXPECT_EQ(review->state().annotations().size(), 20u);
    expectSound(path("mine.duikan"), "merged at last");
}

TEST_F(MergingFilesTest, AreAsBeforeOrAfterWhenTheProgramIsKilled) {
    create(path("mine.duikan"));
    ASSERT_TRUE(QFile::copy(path("mine.duikan"), path("theirs.duikan")));
    annotate(path("theirs.duikan"), 400);
    std::mt19937 random(20120921);
    int merged = 0;
    constexpr int kKills = 24;
    for (int kill = 0; kill < kKills; ++kill) {
        const QString mine = folder.filePath(QStringLiteral("killed%1.duikan").arg(kill));
        ASSERT_TRUE(QFile::copy(path("mine.duikan"), mine));
        const pid_t child = ::fork();
        if (child == 0) {
            const auto review = open(mine, "Li");
            const auto copy = ReviewStore::open(path("theirs.duikan"), ReviewStore::Mode::ReadOnly).value();
            ::_exit(review->merge(*copy) ? 0 : 1);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 400));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        expectSound(mine, "killed");
        const size_t notes = open(mine, "Li")->state().annotations().size();
        EXPECT_TRUE(notes == 0 || notes == 400) << notes;
        merged += notes > 0 ? 1 : 0;
    }
    RecordProperty("merged", merged);
}

TEST_F(MergingFilesTest, MayComeAsABundleWithoutTheFiles) {
    create(path("mine.duikan"));
    ASSERT_TRUE(QFile::copy(path("mine.duikan"), path("theirs.duikan")));
    annotate(path("theirs.duikan"), 5);
    const auto bundle = [this](const char* name) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bundleOf(*open(path("theirs.duikan"), "Wang")));
    };
    bundle("a.duikan-notes");
    const auto review = open(path("mine.duikan"), "Li");
    const auto copy = openCopy(path("a.duikan-notes"), path("mine.duikan"));
    ASSERT_TRUE(copy) << qUtf8Printable(copy.error().detail);
    const auto merged = review->merge(**copy);
    ASSERT_TRUE(merged) << qUtf8Printable(merged.error().detail);
    EXPECT_EQ(merged->added.size(), 5u);
    EXPECT_EQ(snapshot(review->state()), snapshot(open(path("theirs.duikan"), "Wang")->state()));
    expectSound(path("mine.duikan"), "merged a bundle");

    {
        const auto theirs = open(path("theirs.duikan"), "Wang");
        ASSERT_TRUE(theirs->addDraft(theirs->state().document(1)->id,
                                     draftSource(QStringLiteral("Rev.1"), {QStringLiteral("新的一稿")})));
    }
    bundle("b.duikan-notes");
    const QJsonObject before = snapshot(review->state());
    const auto lacking = openCopy(path("b.duikan-notes"), path("mine.duikan"));
    ASSERT_TRUE(lacking);
    const auto refused = review->merge(**lacking);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().detail.contains(QStringLiteral("Rev.1")));
    EXPECT_EQ(snapshot(review->state()), before);

    QByteArray altered = bytes(path("a.duikan-notes"));
    altered.replace("Wang", "Wong");
    QFile file(path("c.duikan-notes"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(altered);
    file.close();
    EXPECT_EQ(openCopy(path("c.duikan-notes"), path("mine.duikan")).error().kind, ErrorKind::DamagedReview);
}

TEST_F(MergingFilesTest, AreSearchedInTheTextsThatCameAlong) {
    create(path("mine.duikan"));
    ASSERT_TRUE(QFile::copy(path("mine.duikan"), path("theirs.duikan")));
    {
        const auto theirs = open(path("theirs.duikan"), "Wang");
        ASSERT_TRUE(theirs->addDraft(theirs->state().document(1)->id,
                                     draftSource(QStringLiteral("second"), {QStringLiteral("南南合作的独特字样")})));
    }
    {
        const auto review = open(path("mine.duikan"), "Li");
        const auto copy = openCopy(path("theirs.duikan"), path("mine.duikan"));
        ASSERT_TRUE(copy && review->merge(**copy));
    }
    SQLite::Database database(path("mine.duikan").toStdString(), SQLite::OPEN_READONLY);
    EXPECT_TRUE(sourcesWithoutIndex(database).empty());
    expectSound(path("mine.duikan"), "with the new source");
}

TEST_F(MergingFilesTest, RefuseTheReviewItselfAndADamagedCopy) {
    create(path("a.duikan"));
    ASSERT_TRUE(QFile::link(path("a.duikan"), path("link.duikan")));
    EXPECT_EQ(openCopy(path("link.duikan"), path("a.duikan")).error().kind, ErrorKind::InvalidArgument);
    ASSERT_TRUE(QFile::copy(path("a.duikan"), path("b.duikan")));
    {
        SQLite::Database database(path("b.duikan").toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE changes SET author = 'nobody'");
    }
    const auto damaged = openCopy(path("b.duikan"), path("a.duikan"));
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().kind, ErrorKind::DamagedReview);
    EXPECT_EQ(damaged.error().subject, path("b.duikan"));
    EXPECT_EQ(openCopy(path("none.duikan"), path("a.duikan")).error().kind, ErrorKind::FileNotFound);
}

} // namespace duikan::test
