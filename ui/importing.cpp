// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing.h"

#include "core/import/importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace duikan {

namespace {

constexpr qint64 kBetweenReports = 150; // ms

ImportedFiles readAll(const QStringList& paths, const QHash<QString, QString>& passwords, const Progress& progress,
                      const std::function<bool()>& isCancelled) {
    std::vector<DraftSource> sources;
    for (const QString& path : paths) {
        auto source = importFile(
            path, {.password = passwords.value(path), .progress = progress, .isCancelled = isCancelled});
        if (!source) {
            return std::unexpected(source.error());
        }
        sources.push_back(std::move(*source));
    }
    return sources;
}

} // namespace

Importing::Importing(QWidget* window)
    : QObject(window)
    , m_window(window) {}

QFuture<ImportedFiles> Importing::read(const QStringList& paths) {
    Q_ASSERT(!isRunning());
    m_promise = std::make_shared<QPromise<ImportedFiles>>();
    m_promise->start();
    m_paths = paths;
    m_passwords.clear();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    emit started(QFileInfo(paths.front()).fileName());
    run();
    return m_promise->future();
}

void Importing::cancel() {
    if (m_isCancelled) {
        *m_isCancelled = true;
    }
}

void Importing::run() {
    auto job = std::make_shared<QPromise<ImportedFiles>>();
    job->start();
    job->future().then(this, [this](const ImportedFiles& files) { take(files); });
    const auto isCancelled = [flag = m_isCancelled] { return flag->load(); };
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    const QString name = QFileInfo(m_paths.front()).fileName();
    // Reports on their way are heard only while the job is this one: the window may be gone when the thread is not.
    const auto progress = [self = QPointer(this), flag = m_isCancelled, timer, name](int done, int total) {
        if (timer->elapsed() > kBetweenReports && !flag->load()) {
            timer->restart();
            QMetaObject::invokeMethod(
                qApp, [self, name, done, total] {
                    if (self) {
                        emit self->progressed(name, done, total);
                    }
                },
                Qt::QueuedConnection);
        }
        return !flag->load();
    };
    QThreadPool::globalInstance()->start(
        [job, paths = m_paths, passwords = m_passwords, progress, isCancelled] {
            job->addResult(readAll(paths, passwords, progress, isCancelled));
            job->finish();
        });
}

void Importing::take(const ImportedFiles& files) {
    const bool wasCancelled = m_isCancelled->load();
    if (!files && files.error().kind == ErrorKind::PasswordNeeded && !wasCancelled) {
        const QString path = files.error().subject;
        const QString name = QFileInfo(path).fileName();
        const bool isAgain = m_passwords.contains(path);
        bool isGiven = false;
        const QString password = QInputDialog::getText(
            m_window, tr("Password"),
            isAgain ? tr("That password does not open “%1”. Another one:").arg(name)
                    : tr("“%1” is locked. Its password:").arg(name),
            QLineEdit::Password, {}, &isGiven);
        if (isGiven) {
            m_passwords.insert(path, password);
            run();
            return;
        }
        *m_isCancelled = true;
    }
    const auto promise = std::exchange(m_promise, nullptr);
    emit ended();
    promise->addResult(m_isCancelled->load() && !files ? ImportedFiles(failure(ErrorKind::Cancelled, m_paths.front()))
                                                       : files);
    promise->finish();
}

} // namespace duikan
