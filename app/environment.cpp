// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace duikan {

namespace {

void printSevere(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fputs(qPrintable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
    }
}

} // namespace

void settleProcess() {
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1) {
            // Opened for reading only: writing to it still fails, as it should.
            (void)::open("/dev/null", O_RDONLY);
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
    if (!qEnvironmentVariableIsSet("DUIKAN_LOG")) {
        qInstallMessageHandler(printSevere);
    }
}

void growInLargeSteps() {
    constexpr int kMegabyte = 1024 * 1024;
    constexpr std::uintptr_t kHugePage = 2 * kMegabyte;
    constexpr std::uintptr_t kRoom = 128 * kMegabyte; // of addresses; memory is taken as it is used
    ::mallopt(M_TOP_PAD, int(kRoom));
    ::mallopt(M_TRIM_THRESHOLD, 4 * int(kRoom));
    ::mallopt(M_MMAP_THRESHOLD, 32 * kMegabyte);
    void* volatile room = std::malloc(kMegabyte); // makes the room; the compiler must not see through it
    std::free(room);
    const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0)) & ~(kHugePage - 1);
    if (end > kRoom) {
        // Advice only: where the system has no huge pages, it is as before.
        (void)::madvise(reinterpret_cast<void*>(end - kRoom + kHugePage), kRoom - kHugePage, MADV_HUGEPAGE);
    }
}

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("duikan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUIKAN_VERSION));
}

} // namespace duikan
