// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewstore.h"

#include "core/review/review.h"
#include "tests/support/documents.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace duikan::test {

class ReviewStoreTest : public testing::Test {
protected:
    void SetUp() override { path = folder.filePath(QStringLiteral("勘 review's.duikan")); }

    void create() {
        auto store = ReviewStore::create(path);
        ASSERT_TRUE(store) << qUtf8Printable(store.error().detail);
        review = Review::open(*std::move(store), QStringLiteral("Li")).value();
        ASSERT_TRUE(review->addDocuments({
            draftSource(QStringLiteral("left.txt"), {QStringLiteral("技术援助的目的")}),
            draftSource(QStringLiteral("right.txt"), {QStringLiteral("强调需要倡导合作")}),
        }));
    }
    void reopen(ReviewStore::Mode mode = ReviewStore::Mode::ReadWrite) {
        review.reset();
        auto store = ReviewStore::open(path, mode);
        ASSERT_TRUE(store) << int(store.error().kind) << qUtf8Printable(store.error().detail);
        review = Review::open(*std::move(store), QStringLiteral("Li")).value();
    }
    AnnotationId annotate(const QString& body) {
        NewAnnotation annotation;
        annotation.anchors = {anchorOn(*review, 1, QStringLiteral("援助"))};
        annotation.body = body;
        return review->annotate(annotation).value();
    }
    std::optional<ErrorKind> errorOfOpening(ReviewStore::Mode mode = ReviewStore::Mode::ReadWrite) {
        auto store = ReviewStore::open(path, mode);
        return store ? std::nullopt : std::optional(store.error().kind);
    }
    QStringList filesInFolder() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void write(const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Review> review;
};

TEST_F(ReviewStoreTest, KeepsAReviewThroughClosing) {
    create();
    const auto id = annotate(QStringLiteral("“why” 𠀀\n\0x"));
    ASSERT_TRUE(review->reply(id, QStringLiteral("indeed")));
    ASSERT_TRUE(review->link({anchorOn(*review, 1, QStringLiteral("目的"))},
                             {anchorOn(*review, 2, QStringLiteral("合作"))}, QStringLiteral("supports"),
                             QStringLiteral("note")));
    AnnotationEdit edit;
    edit.tags = QStringList{QStringLiteral("law")};
    ASSERT_TRUE(review->edit(id, edit));
    ASSERT_TRUE(review->setTitle(QStringLiteral("21/...")));
    ASSERT_TRUE(review->remove(annotate(QStringLiteral("gone"))));
    ASSERT_TRUE(review->undo());
    const QJsonObject before = snapshot(review->state());
    const std::vector<Act> acts = review->history();
    reopen();
    EXPECT_EQ(snapshot(review->state()), before);
    EXPECT_EQ(review->history(), acts);
    EXPECT_EQ(review->undoTitle(), QStringLiteral("annotate"));
    EXPECT_EQ(review->redoTitle(), QStringLiteral("delete-annotation"));
    const DraftId draft = review->state().currentDraft(1)->id;
    EXPECT_EQ(review->sourceBytes(draft).value(),
              draftSource(QStringLiteral("left.txt"), {QStringLiteral("技术援助的目的")}).bytes);
}

TEST_F(ReviewStoreTest, KeepsWhereTheTextStandsOnThePages) {
    DraftSource paged = draftSource(QStringLiteral("paged.pdf"), {QStringLiteral("duty")});
    const PageMap map({QSizeF(595, 842)}, {{PlacedLine{.range = {0, 4},
                                                       .page = 1,
                                                       .boxes = {{10, 20, 15, 30}, {15, 20, 20, 30}, {20, 20, 25, 30},
                                                                 {25, 20, 30, 30}}}}});
    paged.pageMap = std::make_shared<const PageMap>(map);
    review = Review::open(ReviewStore::create(path).value(), QStringLiteral("Li")).value();
    ASSERT_TRUE(review->addDocuments({paged, draftSource(QStringLiteral("flat.txt"), {QStringLiteral("right")})}));
    reopen();
    const auto kept = review->pageMap(review->state().currentDraft(1)->id);
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ(**kept, map);
    EXPECT_EQ(review->pageMap(review->state().currentDraft(2)->id).value(), nullptr) << "a text has no pages";
    EXPECT_EQ(review->pageMap({}).error().kind, ErrorKind::UnknownItem);

    const DraftId flat = review->state().currentDraft(2)->id;
    ASSERT_TRUE(review->keepPageMap(flat, map)) << "made anew of a source that had none";
    reopen(ReviewStore::Mode::ReadOnly);
    EXPECT_EQ(*review->pageMap(flat).value(), map);
}

TEST_F(ReviewStoreTest, LeavesNothingBesideTheFileAfterClosing) {
    create();
    annotate(QStringLiteral("note"));
    review.reset();
    EXPECT_EQ(filesInFolder(), QStringList{QFileInfo(path).fileName()});
    reopen(ReviewStore::Mode::ReadOnly);
    review.reset();
    EXPECT_EQ(filesInFolder(), QStringList{QFileInfo(path).fileName()});
}

TEST_F(ReviewStoreTest, CreatesOnlyWhereNothingIs) {
    write("letter");
    EXPECT_EQ(ReviewStore::create(path).error().kind, ErrorKind::AlreadyExists);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "letter");
}

TEST_F(ReviewStoreTest, ASecondOpenerReadsWhileTheFirstWrites) {
    create();
    EXPECT_EQ(errorOfOpening(), ErrorKind::LockedReview);
    const auto reader =
        Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadOnly).value(), {}).value();
    EXPECT_TRUE(reader->isReadOnly());
    EXPECT_EQ(snapshot(reader->state()), snapshot(review->state()));
    EXPECT_EQ(reader->undo().error().kind, ErrorKind::ReadOnlyReview);
    annotate(QStringLiteral("while read"));
    review.reset();
    EXPECT_EQ(errorOfOpening(), std::nullopt) << "the lock goes with its holder";
}

TEST_F(ReviewStoreTest, RefusesForeignFilesAndLeavesThemAlone) {
    const std::vector<std::pair<const char*, QByteArray>> cases{
        {"empty", ""}, {"text", QByteArray("not a database at all\n").repeated(100)}, {"short", "SQLite format 3"}};
    for (const auto& [name, bytes] : cases) {
        SCOPED_TRACE(name);
        write(bytes);
        EXPECT_EQ(errorOfOpening(), ErrorKind::NotAReview);
        EXPECT_EQ(errorOfOpening(ReviewStore::Mode::ReadOnly), ErrorKind::NotAReview);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), bytes);
    }
    QFile::remove(path);
    EXPECT_EQ(errorOfOpening(), ErrorKind::FileNotFound);
    EXPECT_EQ(errorOfOpening(ReviewStore::Mode::ReadOnly), ErrorKind::FileNotFound);
    ASSERT_TRUE(QDir(folder.path()).mkdir(path));
    EXPECT_NE(errorOfOpening(), std::nullopt);
    EXPECT_EQ(errorOfOpening(ReviewStore::Mode::ReadOnly), ErrorKind::NotAReview);
}

TEST_F(ReviewStoreTest, RefusesADatabaseOfAnotherProgram) {
    {
        SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("PRAGMA application_id = 7; CREATE TABLE t (x)");
    }
    EXPECT_EQ(errorOfOpening(), ErrorKind::NotAReview);
}

TEST_F(ReviewStoreTest, RefusesANewerReviewAndSaysItsVersion) {
    create();
    review.reset();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 9");
    const auto store = ReviewStore::open(path, ReviewStore::Mode::ReadWrite);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, ErrorKind::NewerReview);
    EXPECT_EQ(store.error().detail, QStringLiteral("9"));
}

TEST_F(ReviewStoreTest, CallsATruncatedReviewDamaged) {
    create();
    review.reset();
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() / 2));
    auto store = ReviewStore::open(path, ReviewStore::Mode::ReadWrite);
    const auto opened = store ? Review::open(*std::move(store), {}) : std::unexpected(store.error());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::DamagedReview);
}

TEST_F(ReviewStoreTest, CopiesAReviewWhileItIsOpen) {
    create();
    annotate(QStringLiteral("note"));
    const QString copyPath = folder.filePath(QStringLiteral("copy.duikan"));
    auto store = ReviewStore::open(path, ReviewStore::Mode::ReadOnly).value();
    ASSERT_TRUE(store->copyTo(copyPath));
    EXPECT_EQ(store->copyTo(copyPath).error().kind, ErrorKind::AlreadyExists);
    const auto copy =
        Review::open(ReviewStore::open(copyPath, ReviewStore::Mode::ReadWrite).value(), {}).value();
    EXPECT_EQ(snapshot(copy->state()), snapshot(review->state()));
}

} // namespace duikan::test
