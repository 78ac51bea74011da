// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace duikan
