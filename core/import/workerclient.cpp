// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workerclient.h"

#include "core/import/confinement.h"
#include "core/import/workerprocess.h"
#include "core/import/workerprotocol.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

#include <unistd.h>

namespace duikan {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kGlance = std::chrono::milliseconds(50);

/// The worker stands beside the program, wherever that is.
QString workerBesideProgram() {
    const QFileInfo program(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    return program.absolutePath() + QStringLiteral("/duikan-worker");
}

/// One file being read.
class Reading {
public:
    Reading(const QString& name, WorkerProcess& process, const ImportOptions& options,
            const WorkerSettings& settings)
        : m_name(name)
        , m_process(process)
        , m_options(options)
        , m_settings(settings) {}

    [[nodiscard]] Result<DraftSource> run() {
        const auto end = Clock::now() + m_settings.altogether;
        auto silentSince = Clock::now();
        for (bool isOpen = true; isOpen;) {
            isOpen = m_process.read(m_buffer, kGlance);
            while (true) {
                auto message = takeFrame(m_buffer);
                if (!message) {
                    return failure(ErrorKind::WorkerFailed, m_name, message.error().detail);
                }
                if (!*message) {
                    break;
                }
                silentSince = Clock::now();
                if (auto answer = answerOf(std::move(**message))) {
                    return std::move(*answer);
                }
            }
            if (m_isCancelled || (m_options.isCancelled && m_options.isCancelled())) {
                return failure(ErrorKind::Cancelled, m_name);
            }
            if (Clock::now() > end || Clock::now() - silentSince > m_settings.silence) {
                return failure(ErrorKind::WorkerTimedOut, m_name);
            }
        }
        return failure(ErrorKind::WorkerFailed, m_name, m_process.failure());
    }

private:
    /// The final answer; nothing for a progress message.
    std::optional<Result<DraftSource>> answerOf(WorkerMessage message) {
        if (const auto* progress = std::get_if<WorkerProgress>(&message)) {
            m_isCancelled = m_options.progress && !m_options.progress(progress->done, progress->total);
            return std::nullopt;
        }
        if (auto* error = std::get_if<Error>(&message)) {
            return std::unexpected(std::move(*error));
        }
        return std::move(std::get<DraftSource>(message));
    }

    const QString& m_name;
    WorkerProcess& m_process;
    const ImportOptions& m_options;
    const WorkerSettings& m_settings;
    QByteArray m_buffer;
    bool m_isCancelled = false;
};

Result<std::unique_ptr<WorkerProcess>> started(const WorkerTask& task, const QByteArray& request, QStringList command) {
    const int file = sealedFile(task.bytes);
    if (file < 0) {
        return failure(ErrorKind::WorkerFailed, task.name, QStringLiteral("there is no memory for it"));
    }
    if (task.option != nullptr) {
        command.append(QString::fromLatin1(task.option));
    }
    auto process = WorkerProcess::start(command, file, request);
    close(file);
    if (!process) {
        return failure(ErrorKind::WorkerFailed, task.name, process.error().detail);
    }
    return process;
}

/// What `run` makes of a worker that does the task.
template<typename Run>
auto withWorker(const WorkerTask& task, const QByteArray& request, const WorkerSettings& settings, const Run& run)
    -> decltype(run(std::declval<WorkerProcess&>())) {
    const auto program = workerProgram(settings, task.name);
    if (!program) {
        return std::unexpected(program.error());
    }
    const auto begin = [&](const QStringList& command) -> decltype(run(std::declval<WorkerProcess&>())) {
        const auto process = started(task, request, command);
        if (!process) {
            return std::unexpected(process.error());
        }
        return run(**process);
    };
    return settings.isConfined ? runConfined(*program, begin) : begin(QStringList(*program));
}

Result<QCborMap> answerOf(WorkerProcess& process, const QString& name, const WorkerSettings& settings) {
    const auto end = Clock::now() + std::min(settings.silence, settings.altogether);
    QByteArray buffer;
    for (bool isOpen = true; isOpen;) {
        isOpen = process.read(buffer, kGlance);
        auto answer = takeMap(buffer);
        if (!answer) {
            return failure(ErrorKind::WorkerFailed, name, answer.error().detail);
        }
        if (*answer) {
            const auto error = errorIn(**answer);
            return error ? Result<QCborMap>(std::unexpected(*error)) : Result<QCborMap>(std::move(**answer));
        }
        if (Clock::now() > end) {
            return failure(ErrorKind::WorkerTimedOut, name);
        }
    }
    return failure(ErrorKind::WorkerFailed, name, process.failure());
}

} // namespace

Result<QString> workerProgram(const WorkerSettings& settings, const QString& name) {
    const QString program = settings.program.isEmpty() ? workerBesideProgram() : settings.program;
    if (!QFileInfo(program).isExecutable()) {
        return failure(ErrorKind::WorkerFailed, name, QStringLiteral("%1 is missing").arg(program));
    }
    return program;
}

Result<QCborMap> askWorker(const WorkerTask& task, const QByteArray& request, const WorkerSettings& settings) {
    return withWorker(task, request, settings,
                      [&](WorkerProcess& process) { return answerOf(process, task.name, settings); });
}

Result<DraftSource> importInWorker(const QString& name, const QByteArray& bytes, const ImportOptions& options,
                                   const WorkerSettings& settings) {
    const QByteArray request = encode({.name = name, .password = options.password});
    auto source = withWorker({.name = name, .bytes = bytes}, request, settings, [&](WorkerProcess& process) {
        return Reading(name, process, options, settings).run();
    });
    if (source) {
        source->bytes = bytes;
    }
    return source;
}

} // namespace duikan
