// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace duikan {

/// What the worker may use at most. It sets these limits on itself before it reads the first byte from
/// outside.
struct WorkerLimits {
    quint64 memory = 3ULL << 30U; ///< address space; the largest real document took 0.9 GB
    quint64 cpuSeconds = 900;
    quint64 fileSize = 64ULL << 20U;
    quint64 files = 64;
};

/// Limits this process. For a worker, which does it once.
void limitProcess(const WorkerLimits& limits);

/// The command that runs a program with nothing of the system but its libraries and fonts, all read-only: no
/// network, no home, no other processes (bubblewrap). Just the program where bubblewrap is missing or may not
/// be used.
[[nodiscard]] QStringList confined(const QString& program);

/// The command with the system read-only, one folder to write to, and no network, where bubblewrap can be
/// had.
[[nodiscard]] QStringList confinedTo(const QString& folder, const QStringList& command);

/// Whether bubblewrap is there and works; tried once.
[[nodiscard]] bool canConfine(const QString& program);

/// The command of confined(), without trying first whether it works; just the program where it is known not to.
[[nodiscard]] QStringList confinedUntried(const QString& program);

/// What `run` answers, a Result, to a command of the program: the confined one, and where that ended like a worker that
/// was never started and bubblewrap turns out not to work here, the program alone. Trying it first would cost each program
/// that reads one file as much again as starting the worker.
template<typename Run>
[[nodiscard]] auto runConfined(const QString& program, Run&& run) {
    const QStringList command = confinedUntried(program);
    auto answer = run(command);
    if (!answer && answer.error().kind == ErrorKind::WorkerFailed && command.size() > 1 && !canConfine(program)) {
        answer = run(QStringList(program));
    }
    return answer;
}

} // namespace duikan
