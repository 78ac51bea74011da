// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewlock.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace duikan::test {

class ReviewLockTest : public testing::Test {
protected:
    void SetUp() override {
        path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    QTemporaryDir folder;
    QString path;
};

TEST_F(ReviewLockTest, IsHeldOnceWithinAProcess) {
    auto first = ReviewLock::acquire(path);
    ASSERT_TRUE(first);
    EXPECT_EQ(ReviewLock::acquire(path).error().kind, ErrorKind::LockedReview);
    const QString link = folder.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_EQ(ReviewLock::acquire(link).error().kind, ErrorKind::LockedReview) << "by another name";
    first = ReviewLock::acquire(folder.filePath(QStringLiteral("none")));
    EXPECT_EQ(first.error().kind, ErrorKind::FileNotFound);
    EXPECT_TRUE(ReviewLock::acquire(path)) << "released with its owner";
}

TEST_F(ReviewLockTest, DiesWithItsProcess) {
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t holder = ::fork();
    if (holder == 0) {
        const auto lock = ReviewLock::acquire(path);
        const char held = lock ? 'y' : 'n';
        if (::write(ready[1], &held, 1) != 1) {
            ::_exit(1);
        }
        ::pause();
        ::_exit(0);
    }
    char held = 0;
    ASSERT_EQ(::read(ready[0], &held, 1), 1);
    ASSERT_EQ(held, 'y');
    EXPECT_EQ(ReviewLock::acquire(path).error().kind, ErrorKind::LockedReview) << "by another process";
    ::kill(holder, SIGKILL);
    ::waitpid(holder, nullptr, 0);
    EXPECT_TRUE(ReviewLock::acquire(path));
    ::close(ready[0]);
    ::close(ready[1]);
}

} // namespace duikan::test
