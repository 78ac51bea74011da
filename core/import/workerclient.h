// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importoptions.h"
#include "core/review/review.h"

#include <QCborMap>

#include <chrono>

namespace duikan {

/// Which worker reads, and how long it may take.
struct WorkerSettings {
    QString program;                  ///< path; empty for the duikan-worker beside this program
    std::chrono::seconds silence{90}; ///< without a sign of life from it
    std::chrono::seconds altogether{900};
    bool isConfined = true; ///< where that is possible
};

/// The path of the worker that the settings mean; WorkerFailed, about `name`, where there is none.
[[nodiscard]] Result<QString> workerProgram(const WorkerSettings& settings, const QString& name);

/// A file that the worker is to do something with other than to import it.
struct WorkerTask {
    QString name;      ///< for the errors
    QByteArray bytes;  ///< of the file
    const char* option = nullptr; ///< what the worker is called with
};

/// The one answer of a worker to a request; its errors are returned as such, as are WorkerFailed and WorkerTimedOut. Blocks;
/// reentrant.
[[nodiscard]] Result<QCborMap> askWorker(const WorkerTask& task, const QByteArray& request,
                                         const WorkerSettings& settings = {});

/// Lets the worker process read a file that came from outside. Whatever the file does to the worker costs an
/// Error: WorkerFailed when it crashed or ran out of memory, WorkerTimedOut when it hung, Cancelled within
/// 100 ms of the wish; else what the importer says. Blocks; reentrant.
[[nodiscard]] Result<DraftSource> importInWorker(const QString& name, const QByteArray& bytes,
                                                 const ImportOptions& options = {},
                                                 const WorkerSettings& settings = {});

} // namespace duikan
