// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workerprocess.h"

#include "core/import/workerprotocol.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>
#include <vector>

namespace duikan {

namespace {

/// The process got SIGKILL or has closed its output; it is gone within this.
constexpr auto kLastBreath = std::chrono::milliseconds(500);

bool writeAll(int descriptor, const QByteArray& bytes) {
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(descriptor, bytes.constData() + written, std::size_t(bytes.size() - written));
        if (n < 0 && errno != EINTR) {
            return false;
        }
        written += std::max<ssize_t>(n, 0);
    }
    return true;
}

class Descriptor {
public:
    explicit Descriptor(int value)
        : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0) {
            close(m_value);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_value; }
    [[nodiscard]] int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

std::unexpected<Error> notStarted(int error) {
    return failure(ErrorKind::WorkerFailed, QStringLiteral("duikan-worker"),
                   QStringLiteral("it cannot be started: ") + QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

int sealedFile(const QByteArray& bytes) {
    Descriptor file(memfd_create("source", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (file.get() < 0 || !writeAll(file.get(), bytes) || lseek(file.get(), 0, SEEK_SET) != 0 ||
        fcntl(file.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0) {
        return -1;
    }
    return file.release();
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const QStringList& command, int source,
                                                            const QByteArray& request) {
    const Descriptor input(sealedFile(request));
    return input.get() < 0 ? notStarted(errno) : start(command, source, input.get(), -1);
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::startTalking(const QStringList& command, int source) {
    // A socket and no pipe: writing to a process that has died must be an error, not a signal.
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return notStarted(errno);
    }
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    auto process = start(command, source, theirs.get(), ours.get());
    if (process) {
        (void)ours.release(); // the process's now
    }
    return process;
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const QStringList& command, int source, int input,
                                                            int ourInput) {
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0) {
        return notStarted(errno);
    }
    Descriptor ours(pipe[0]);
    const Descriptor theirs(pipe[1]);

    std::vector<QByteArray> words;
    for (const QString& word : command) {
        words.push_back(word.toLocal8Bit());
    }
    std::vector<char*> arguments;
    for (QByteArray& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);

    // Descriptors are moved above those that the child expects, so that none is overwritten before it is
    // used.
    const Descriptor high(source < 0 ? -1 : fcntl(source, F_DUPFD_CLOEXEC, 10));
    const Descriptor highInput(fcntl(input, F_DUPFD_CLOEXEC, 10));
    const Descriptor highOutput(fcntl(theirs.get(), F_DUPFD_CLOEXEC, 10));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, highInput.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, highOutput.get(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (high.get() >= 0) {
        posix_spawn_file_actions_adddup2(&actions, high.get(), kSourceDescriptor);
    }
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP); // so that its children die with it
    posix_spawnattr_setpgroup(&attributes, 0);
    pid_t pid = -1;
    const int error = posix_spawn(&pid, arguments.front(), &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        return notStarted(error);
    }
    return std::unique_ptr<WorkerProcess>(new WorkerProcess(pid, ours.release(), ourInput));
}

WorkerProcess::~WorkerProcess() {
    if (m_pid > 0) {
        kill(-m_pid, SIGKILL);
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    close(m_output);
    if (m_input >= 0) {
        close(m_input);
    }
}

bool WorkerProcess::write(const QByteArray& bytes) {
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n =
            send(m_input, bytes.constData() + written, std::size_t(bytes.size() - written), MSG_NOSIGNAL);
        if (n < 0 && errno != EINTR) {
            return false;
        }
        written += std::max<ssize_t>(n, 0);
    }
    return true;
}

bool WorkerProcess::read(QByteArray& buffer, std::chrono::milliseconds within) {
    pollfd waiting{.fd = m_output, .events = POLLIN, .revents = 0};
    const int ready = poll(&waiting, 1, int(within.count()));
    if (ready <= 0) {
        return ready == 0 || errno == EINTR;
    }
    std::array<char, 1 << 16> chunk{};
    const ssize_t n = ::read(m_output, chunk.data(), chunk.size());
    if (n > 0) {
        buffer.append(chunk.data(), n);
    }
    return n > 0 || (n < 0 && errno == EINTR);
}

QString WorkerProcess::failure() {
    const auto end = std::chrono::steady_clock::now() + kLastBreath;
    int status = 0;
    pid_t ended = 0;
    while ((ended = waitpid(m_pid, &status, WNOHANG)) == 0 && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (ended != m_pid) {
        return QStringLiteral("it closed its output but did not end");
    }
    m_pid = -1;
    if (WIFSIGNALED(status)) {
        return QStringLiteral("signal %1").arg(WTERMSIG(status));
    }
    return WEXITSTATUS(status) == 0 ? QString() : QStringLiteral("exit code %1").arg(WEXITSTATUS(status));
}

} // namespace duikan
