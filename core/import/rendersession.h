// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pagetile.h"
#include "core/import/pdfcontents.h"
#include "core/import/workerclient.h"

#include <QCborMap>
#include <QImage>

#include <atomic>

namespace duikan {

class WorkerProcess;

/// A worker process that holds one PDF open and draws its pages when asked. A page it crashes or hangs on costs that
/// page: the next one is drawn by a new process. Blocks; one thread, but for cancel().
class RenderSession {
public:
    /// Longest a picture may take; pages of maps take two seconds.
    static constexpr auto kPatience = std::chrono::seconds(20);

    RenderSession(QString name, QByteArray bytes, QString password, WorkerSettings settings = {},
                  std::chrono::milliseconds patience = kPatience);
    ~RenderSession();

    // Each of these: WorkerFailed, WorkerTimedOut, Cancelled, PasswordNeeded, FileUnreadable.
    [[nodiscard]] Result<PdfOpening> open(); ///< what it said when the file was opened; starts a process if there is none
    [[nodiscard]] Result<PdfContents> contents();
    [[nodiscard]] Result<QImage> render(const PageTile& tile, QSizeF pageSize);
    /// From any thread: what is being drawn is given up, and nothing is drawn any more.
    void cancel() { m_isCancelled = true; }

private:
    [[nodiscard]] Result<QCborMap> open(const QStringList& command);
    [[nodiscard]] Result<QCborMap> askOpened(const QCborMap& question);
    [[nodiscard]] Result<QCborMap> ask(const QCborMap& question);

    QString m_name;
    QByteArray m_bytes;
    QString m_password;
    WorkerSettings m_settings;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<WorkerProcess> m_process; ///< null before the first page and after a crash
    PdfOpening m_opening;
    QByteArray m_buffer;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace duikan
