// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a program that writes to a review, a thousand times at random moments: no acknowledged change is ever lost,
// and the file opens.
#include "core/review/review.h"
#include "core/store/reviewstore.h"
#include "core/store/verification.h"
#include "tests/support/documents.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT(readability-redundant-declaration)

namespace duikan::test {

namespace {

constexpr int kKills = 1'000;
/// Tests that share the kills, so that they can run side by side.
constexpr unsigned kShares = 4;
/// A fresh file now and then, so that each opening stays quick and kills meet young and grown files.
constexpr int kKillsOfOneFile = 25;

/// A program whose standard output is read to its end after it was killed.
class Victim {
public:
    explicit Victim(const QString& path) {
        int ends[2];
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        QByteArray program = DUIKAN_BINARY_DIR "/killvictim";
        QByteArray argument = path.toLocal8Bit();
        char* arguments[] = {program.data(), argument.data(), nullptr};
        EXPECT_EQ(::posix_spawn(&m_process, program.constData(), &actions, nullptr, arguments, environ), 0);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        m_output = ends[0];
    }
    ~Victim() { ::close(m_output); }
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;

    /// Waits for the first acknowledgement, so that kills fall into work and not only into starting.
    void awaitWork() {
        char first = 0;
        if (::read(m_output, &first, 1) == 1) {
            m_read.append(first);
        }
    }
    /// The ids it had acknowledged.
    QList<QByteArray> kill() {
        ::kill(m_process, SIGKILL);
        int status = 0;
        ::waitpid(m_process, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself, with " << WEXITSTATUS(status);
        char buffer[4'096];
        for (ssize_t count = 0; (count = ::read(m_output, buffer, sizeof buffer)) > 0;) {
            m_read.append(buffer, count);
        }
        QList<QByteArray> ids = m_read.split('\n');
        ids.removeLast(); // what follows the last line end was cut short, or is empty
        return ids;
    }

private:
    pid_t m_process = -1;
    int m_output = -1;
    QByteArray m_read;
};

void createReview(const QString& path) {
    auto review = Review::open(ReviewStore::create(path).value(), QStringLiteral("Li")).value();
    ASSERT_TRUE(review->addDocument(
        draftSource(QStringLiteral("left.txt"), {QStringLiteral("技术援助和能力建设的目的")})));
}

/// That every acknowledged change is in the file.
void expectAll(const QString& path, const QList<QByteArray>& acknowledged) {
    auto store = ReviewStore::open(path, ReviewStore::Mode::ReadWrite);
    ASSERT_TRUE(store) << int(store.error().kind) << qUtf8Printable(store.error().detail);
    const auto acts = (*store)->acts();
    ASSERT_TRUE(acts);
    QSet<QByteArray> kept;
    for (const Act& act : *acts) {
        for (const Change& change : act.changes) {
            kept.insert(change.id.toString().toLatin1());
        }
    }
    for (const QByteArray& id : acknowledged) {
        ASSERT_TRUE(kept.contains(id)) << id.constData() << " was acknowledged and is lost";
    }
}

} // namespace

class Kill : public testing::TestWithParam<unsigned> {};

INSTANTIATE_TEST_SUITE_P(Share, Kill, testing::Range(0U, kShares));

TEST_P(Kill, LosesNoAcknowledgedChange) {
    // What SIGKILL interrupts is the program and not the disk: memory is as good as a disk here, and far quicker.
    const QString fast = QStringLiteral("/dev/shm");
    const QTemporaryDir folder((QFileInfo(fast).isWritable() ? fast : QDir::tempPath()) +
                               QStringLiteral("/duikan-kill-XXXXXX"));
    ASSERT_TRUE(folder.isValid());
    std::mt19937 random(20120921 + GetParam());
    qsizetype acknowledgedInAll = 0;
    for (int kill = 0; kill < kKills / int(kShares) && !HasFatalFailure();) {
        const QString path = folder.filePath(QStringLiteral("review-%1.duikan").arg(kill));
        createReview(path);
        QList<QByteArray> acknowledged;
        for (int life = 0; life < kKillsOfOneFile && !HasFatalFailure(); ++life, ++kill) {
            Victim victim(path);
            if (random() % 8 != 0) {
                victim.awaitWork();
            }
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 8'000));
            acknowledged += victim.kill();
            expectAll(path, acknowledged);
        }
        const auto verification = verifyReview(path);
        ASSERT_TRUE(verification);
        EXPECT_EQ(verification->faults, QStringList());
        acknowledgedInAll += acknowledged.size();
        const auto review = Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), {});
        EXPECT_TRUE(review) << "and it can be worked with";
    }
    EXPECT_GT(acknowledgedInAll, kKills / kShares) << "kills must meet a program at work";
    RecordProperty("acknowledged", int(acknowledgedInAll));
}

} // namespace duikan::test
