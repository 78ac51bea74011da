// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing.h"

#include "core/base/sha256.h"
#include "core/import/foreignformat.h"
#include "core/import/importer.h"
#include "ui/passwords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <utility>

namespace duikan {

namespace {

constexpr qint64 kBetweenReports = 150; // ms
constexpr qint64 kLongestWait = 400;    // ms, for a first page

std::unexpected<Error> about(const QString& path, Error error) {
    error.subject = path;
    return std::unexpected(std::move(error));
}

} // namespace

/// What the thread that reads needs. What it tells is heard only while the job is this one: the window may be gone when
/// the thread is not.
struct Importing::Job {
    QPointer<Importing> owner;
    std::shared_ptr<std::atomic<bool>> isCancelled;
    std::shared_ptr<std::atomic<bool>> mayBegin;
    QStringList paths;
    QHash<QString, QString> given; ///< passwords by path
    Passwords known;
    QElapsedTimer lastReport;

    enum class Audience { WhoStillWaits, Everybody };
    void tell(const std::function<void(Importing&)>& act, Audience audience = Audience::WhoStillWaits) const {
        if (qApp == nullptr) {
            return; // the program is ending
        }
        QMetaObject::invokeMethod(
            qApp,
            [owner = owner, flag = isCancelled, act, audience] {
                if (owner && owner->m_isCancelled == flag && (audience == Audience::Everybody || !flag->load())) {
                    act(*owner);
                }
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] QString passwordOf(const QString& path, const QByteArray& bytes) const {
        return given.contains(path) ? given.value(path) : known.isEmpty() ? QString() : known.of(sha256(bytes));
    }

    [[nodiscard]] ImportOptions optionsFor(const QString& name, const QString& password) {
        return {.password = password,
                .progress =
                    [this, name](int done, int total) {
                        if (lastReport.elapsed() > kBetweenReports) {
                            lastReport.restart();
                            tell([=](Importing& heard) { emit heard.progressed(name, done, total); });
                        }
                        return !isCancelled->load();
                    },
                .isCancelled = [flag = isCancelled] { return flag->load(); }};
    }

    void waitForFirstPage() const {
        QElapsedTimer waiting;
        waiting.start();
        while (!mayBegin->load() && !isCancelled->load() && waiting.elapsed() < kLongestWait) {
            QThread::msleep(5);
        }
    }

    /// The bytes of all first, so that the pages of each are seen while the first is read.
    [[nodiscard]] ImportedFiles read() {
        lastReport.start();
        std::vector<QByteArray> contents;
        for (const QString& path : paths) {
            const auto bytes = readSource(path);
            if (!bytes) {
                return std::unexpected(bytes.error());
            }
            contents.push_back(*bytes);
            const QString name = QFileInfo(path).fileName();
            if (foreignFormat(name, *bytes) == ForeignFormat::Pdf) {
                tell([file = int(contents.size()) - 1, name, bytes = *bytes,
                      password = passwordOf(path, *bytes)](Importing& heard) {
                    emit heard.pagesOpened(file, name, bytes, password);
                });
            }
        }
        waitForFirstPage();
        std::vector<DraftSource> sources;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const QByteArray& bytes = contents[std::size_t(i)];
            const QString name = QFileInfo(paths[i]).fileName();
            auto source = importBytes(name, bytes, optionsFor(name, passwordOf(paths[i], bytes)));
            if (!source) {
                return about(paths[i], source.error());
            }
            sources.push_back(std::move(*source));
        }
        return sources;
    }
};

Importing::Importing(Passwords& passwords, QWidget* window)
    : QObject(window)
    , m_known(passwords)
    , m_window(window) {}

QFuture<ImportedFiles> Importing::read(const QStringList& paths, When when) {
    Q_ASSERT(!isRunning());
    m_promise = std::make_shared<QPromise<ImportedFiles>>();
    m_promise->start();
    m_paths = paths;
    m_passwords.clear();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_mayBegin = std::make_shared<std::atomic<bool>>(when == When::AtOnce);
    emit started(QFileInfo(paths.front()).fileName());
    run();
    return m_promise->future();
}

void Importing::begin() {
    if (m_mayBegin) {
        *m_mayBegin = true;
    }
}

void Importing::cancel() {
    if (m_isCancelled) {
        *m_isCancelled = true;
    }
}

void Importing::run() {
    auto job = std::make_shared<Job>(Job{.owner = this,
                                         .isCancelled = m_isCancelled,
                                         .mayBegin = m_mayBegin,
                                         .paths = m_paths,
                                         .given = m_passwords,
                                         .known = m_known,
                                         .lastReport = {}});
    QThreadPool::globalInstance()->start([job] {
        job->tell([files = job->read()](Importing& heard) { heard.take(files); }, Job::Audience::Everybody);
    });
}

bool Importing::askPassword(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    bool isGiven = false;
    const QString password = QInputDialog::getText(
        m_window, tr("Password"),
        m_passwords.contains(path) ? tr("That password does not open “%1”. Another one:").arg(name)
                                   : tr("“%1” is locked. Its password:").arg(name),
        QLineEdit::Password, {}, &isGiven);
    if (isGiven) {
        m_passwords.insert(path, password);
    }
    return isGiven;
}

void Importing::take(const ImportedFiles& files) {
    if (!files && files.error().kind == ErrorKind::PasswordNeeded && !m_isCancelled->load()) {
        if (askPassword(files.error().subject)) {
            run();
            return;
        }
        *m_isCancelled = true;
    }
    for (std::size_t i = 0; files && i < files->size(); ++i) {
        if (const QString given = m_passwords.value(m_paths[qsizetype(i)]); !given.isEmpty()) {
            m_known.remember((*files)[i].info.sha256, given);
        }
    }
    const auto promise = std::exchange(m_promise, nullptr);
    emit ended();
    promise->addResult(m_isCancelled->load() && !files ? ImportedFiles(failure(ErrorKind::Cancelled, m_paths.front()))
                                                       : files);
    promise->finish();
}

} // namespace duikan
