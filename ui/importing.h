// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QWidget>

#include <atomic>

namespace duikan {

class Passwords;

using ImportedFiles = Result<std::vector<DraftSource>>;

/// Reading documents for the window: in the background, telling how far it has come, to be cancelled, and asking for the
/// password of an encrypted PDF. One job at a time.
class Importing : public QObject {
    Q_OBJECT
public:
    /// `window` is the one of which questions are asked.
    Importing(Passwords& passwords, QWidget* window);
    ~Importing() override { cancel(); }

    /// All of the files, or the first failure; Cancelled when it was, or when a password was asked for and not given.
    /// `when`: a first page that is about to be seen has the processors for itself until begin(), which must not be long.
    enum class When { AtOnce, AfterFirstPage };
    [[nodiscard]] QFuture<ImportedFiles> read(const QStringList& paths, When when = When::AtOnce);
    void begin();
    void cancel(); ///< heard within a tenth of a second
    [[nodiscard]] bool isRunning() const { return m_promise != nullptr; }

signals:
    void started(const QString& name);
    /// A PDF was opened, and its pages can be shown while they are read. `file` counts those of the job from 0. Comes again
    /// when a password was given.
    void pagesOpened(int file, const QString& name, const QByteArray& bytes, const QString& password);
    void progressed(const QString& name, int done, int total); ///< pages; a few times a second at most
    void ended();

private:
    struct Job;
    void run();
    void take(const ImportedFiles& files);
    [[nodiscard]] bool askPassword(const QString& path);

    Passwords& m_known;
    QWidget* m_window;
    std::shared_ptr<QPromise<ImportedFiles>> m_promise; ///< null while nothing is read
    QStringList m_paths;
    QHash<QString, QString> m_passwords; ///< by path, as far as asked for
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::shared_ptr<std::atomic<bool>> m_mayBegin;
};

} // namespace duikan
