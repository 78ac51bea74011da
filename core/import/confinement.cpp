// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/confinement.h"

#include "core/import/workerprocess.h"

#include <QFileInfo>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <mutex>

namespace duikan {

namespace {

constexpr auto kBubblewrap = "/usr/bin/bwrap";
constexpr auto kInside = "/duikan-worker";

std::atomic<bool> isKnownNotToConfine = false;

void limit(__rlimit_resource_t resource, quint64 value) {
    const rlimit bound{value, value};
    setrlimit(resource, &bound);
}

QStringList command(const QString& program) {
    QStringList words{QString::fromLatin1(kBubblewrap)};
    for (const char* word : {"--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--setenv",
                             "LANG", "C.UTF-8", "--setenv", "HOME", "/tmp", "--ro-bind", "/usr", "/usr"}) {
        words.append(QString::fromLatin1(word));
    }
    // On some systems these are links into /usr, on others folders of their own.
    for (const char* path : {"/lib", "/lib64", "/etc/ld.so.cache", "/etc/fonts", "/var/cache/fontconfig"}) {
        words.append({QStringLiteral("--ro-bind-try"), QString::fromLatin1(path), QString::fromLatin1(path)});
    }
    words.append({QStringLiteral("--proc"), QStringLiteral("/proc"), QStringLiteral("--dev"),
                  QStringLiteral("/dev"), QStringLiteral("--tmpfs"), QStringLiteral("/tmp"),
                  QStringLiteral("--ro-bind"), program, QString::fromLatin1(kInside),
                  QStringLiteral("--chdir"), QStringLiteral("/"), QStringLiteral("--"),
                  QString::fromLatin1(kInside)});
    return words;
}

/// Runs a command that is to say "ready" when it has started.
bool startsWell(const QStringList& words) {
    using namespace std::chrono_literals;
    if (!QFileInfo(QString::fromLatin1(kBubblewrap)).isExecutable()) {
        return false;
    }
    auto process = WorkerProcess::start(words, -1, {});
    if (!process) {
        return false;
    }
    const auto end = std::chrono::steady_clock::now() + 3s;
    QByteArray output;
    while (std::chrono::steady_clock::now() < end && (*process)->read(output, 50ms)) {
    }
    return output == "ready\n";
}

} // namespace

void limitProcess(const WorkerLimits& limits) {
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#if !defined(__SANITIZE_ADDRESS__) // the sanitizer maps terabytes it does not use
    limit(RLIMIT_AS, limits.memory);
#endif
    limit(RLIMIT_CPU, limits.cpuSeconds);
    limit(RLIMIT_FSIZE, limits.fileSize);
    limit(RLIMIT_NOFILE, limits.files);
    limit(RLIMIT_CORE, 0);
}

QStringList confinedTo(const QString& folder, const QStringList& program) {
    QStringList words{QString::fromLatin1(kBubblewrap)};
    for (const char* word : {"--unshare-all", "--die-with-parent", "--new-session", "--ro-bind", "/", "/",
                             "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp", "--setenv", "HOME"}) {
        words.append(QString::fromLatin1(word));
    }
    words += QStringList{folder, QStringLiteral("--bind"), folder, folder, QStringLiteral("--")};
    const bool isUsable = startsWell(words << QStringLiteral("/bin/echo") << QStringLiteral("ready"));
    words.resize(words.size() - 2);
    return isUsable ? words + program : program;
}

bool canConfine(const QString& program) {
    static std::once_flag once;
    static bool result = false;
    std::call_once(once, [&] {
        result = startsWell(command(program) << QStringLiteral("--probe"));
        isKnownNotToConfine = !result;
    });
    return result;
}

QStringList confinedUntried(const QString& program) {
    return !isKnownNotToConfine && QFileInfo(QString::fromLatin1(kBubblewrap)).isExecutable() ? command(program)
                                                                                              : QStringList(program);
}

QStringList confined(const QString& program) {
    return canConfine(program) ? command(program) : QStringList(program);
}

} // namespace duikan
