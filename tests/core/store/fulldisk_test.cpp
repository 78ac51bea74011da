// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, and media that cannot be written to.
#include "core/review/review.h"
#include "core/store/reviewstore.h"
#include "core/store/verification.h"
#include "tests/support/documents.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace duikan::test {

namespace {

NewAnnotation longNote(const Review& review) {
    NewAnnotation annotation;
    annotation.anchors = {anchorOn(review, 1, QStringLiteral("援助"))};
    annotation.body = QStringLiteral("注").repeated(3'000);
    return annotation;
}

void createReview(const QString& path) {
    auto review = Review::open(ReviewStore::create(path).value(), QStringLiteral("Li")).value();
    ASSERT_TRUE(review->addDocument(draftSource(QStringLiteral("left.txt"), {QStringLiteral("技术援助")})));
}

/// No file of the process may grow beyond `bytes`, which SQLite meets as a failed write.
void limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// A file system in memory that is gone with the test.
class Mount {
public:
    Mount(const QString& folder, const char* options)
        : m_folder(QFile::encodeName(folder))
        , m_isThere(::mount("duikan-test", m_folder.constData(), "tmpfs", 0, options) == 0) {}
    ~Mount() {
        if (m_isThere) {
            ::umount2(m_folder.constData(), MNT_DETACH);
        }
    }
    Mount(const Mount&) = delete;
    Mount& operator=(const Mount&) = delete;
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool makeReadOnly() const {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_isThere;
};

/// Adds notes until one fails; says what is wrong with the way it failed, empty when nothing is.
const char* fillUp(const QString& path, ErrorKind expected) {
    auto review = Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), {}).value();
    int heard = 0;
    QObject::connect(review.get(), &Review::changed, review.get(), [&] { ++heard; });
    for (int count = 0; count < 2'000; ++count) {
        const QJsonObject before = snapshot(review->state());
        const auto added = review->annotate(longNote(*review));
        if (added) {
            continue;
        }
        if (added.error().kind != expected) {
            return "another error than expected";
        }
        if (heard != count || snapshot(review->state()) != before) {
            return "the state changed";
        }
        return review->undo() || review->state().annotations().size() == size_t(count) ? "" : "undo broke it";
    }
    return "it never failed";
}

} // namespace

TEST(FullDisk, AFailedWriteLosesOnlyTheChangeThatDidNotFit) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.duikan"));
    createReview(path);
    const pid_t child = ::fork(); // the limit is the whole process's
    if (child == 0) {
        limitFileSize(512 * 1024);
        const char* fault = fillUp(path, ErrorKind::WriteFailed);
        if (*fault != '\0') {
            std::fprintf(stderr, "%s\n", fault);
        }
        ::_exit(*fault == '\0' ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_EQ(verifyReview(path).value().faults, QStringList());
    const auto review = Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), {}).value();
    EXPECT_GT(review->state().annotations().size(), 10u);
    EXPECT_TRUE(review->annotate(longNote(*review))) << "with room again, work goes on";
}

TEST(FullDisk, OfASmallFileSystemIsToldFromOtherFailures) {
    const QTemporaryDir folder;
    const Mount mount(folder.path(), "size=768k");
    if (!mount.isThere()) {
        GTEST_SKIP() << "mounting takes rights that this run has not";
    }
    const QString path = folder.filePath(QStringLiteral("review.duikan"));
    createReview(path);
    EXPECT_STREQ(fillUp(path, ErrorKind::DiskFull), "");
}

TEST(FullDisk, LeavesNoHalfMadeReview) {
    const QTemporaryDir folder;
    const Mount mount(folder.path(), "size=16k");
    if (!mount.isThere()) {
        GTEST_SKIP() << "mounting takes rights that this run has not";
    }
    EXPECT_EQ(ReviewStore::create(folder.filePath(QStringLiteral("review.duikan"))).error().kind,
              ErrorKind::DiskFull);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

TEST(ReadOnlyMedia, ReviewsOpenForReading) {
    const QTemporaryDir folder;
    const Mount mount(folder.path(), "size=4m");
    if (!mount.isThere()) {
        GTEST_SKIP() << "mounting takes rights that this run has not";
    }
    const QString path = folder.filePath(QStringLiteral("勘 100%?#.duikan"));
    createReview(path);
    ASSERT_TRUE(mount.makeReadOnly());
    EXPECT_EQ(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).error().kind, ErrorKind::ReadOnlyReview);
    auto store = ReviewStore::open(path, ReviewStore::Mode::ReadOnly);
    ASSERT_TRUE(store) << int(store.error().kind) << qUtf8Printable(store.error().detail);
    const auto review = Review::open(*std::move(store), {}).value();
    EXPECT_EQ(review->state().documents().size(), 1u);
    EXPECT_EQ(review->annotate(longNote(*review)).error().kind, ErrorKind::ReadOnlyReview);
    EXPECT_EQ(verifyReview(path).value().faults, QStringList());
}

} // namespace duikan::test
