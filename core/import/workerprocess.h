// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace duikan {

/// A child process with its standard output at our end of a pipe. Its standard input is the request, its
/// standard error goes nowhere, and `source` is its descriptor 3. When the object goes, the process and its
/// children are killed. Needs no event loop. One thread at a time.
class WorkerProcess {
public:
    /// `source` is a descriptor, or -1 for none.
    [[nodiscard]] static Result<std::unique_ptr<WorkerProcess>> start(const QStringList& command, int source,
                                                                      const QByteArray& request);
    /// The same with its standard input at our end as well, for write().
    [[nodiscard]] static Result<std::unique_ptr<WorkerProcess>> startTalking(const QStringList& command, int source);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    /// False when the process has closed its input. Only after startTalking().
    [[nodiscard]] bool write(const QByteArray& bytes);

    /// Appends what the process writes within a time. False once its output has ended.
    [[nodiscard]] bool read(QByteArray& buffer, std::chrono::milliseconds within);

    /// After the end of its output: how it ended, as a clause; empty when it ended well.
    [[nodiscard]] QString failure();

private:
    WorkerProcess(int pid, int output, int input)
        : m_pid(pid)
        , m_output(output)
        , m_input(input) {}
    [[nodiscard]] static Result<std::unique_ptr<WorkerProcess>> start(const QStringList& command, int source,
                                                                      int input, int ourInput);

    int m_pid = -1;
    int m_output = -1;
    int m_input = -1; ///< our end; -1 where the process got a request instead
};

/// A descriptor of a memory file with these bytes, read-only for good; -1 on failure. The caller closes it.
[[nodiscard]] int sealedFile(const QByteArray& bytes);

} // namespace duikan
