// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lockedimport.h"

#include "ui/openedreview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QInputDialog>
#include <QPromise>

namespace duikan {

namespace {

using Sources = Result<std::vector<DraftSource>>;

struct LockedImport {
    Q_DECLARE_TR_FUNCTIONS(LockedImport)
};

std::optional<QString> askPassword(QWidget& window, const QString& path, bool isAgain) {
    const QString name = QFileInfo(path).fileName();
    bool isGiven = false;
    const QString password = QInputDialog::getText(
        &window, LockedImport::tr("Password"),
        isAgain ? LockedImport::tr("That does not open “%1”. Its password:").arg(name)
                : LockedImport::tr("“%1” is locked. Its password:").arg(name),
        QLineEdit::Password, {}, &isGiven);
    return isGiven ? std::optional(password) : std::nullopt;
}

void read(QWidget& window, const QStringList& paths, const QHash<QString, QString>& passwords,
          const std::shared_ptr<QPromise<Sources>>& promise) {
    importInBackground(paths, passwords)
        .then(&window, [&window, paths, passwords, promise](const Sources& sources) {
            if (!sources && sources.error().kind == ErrorKind::PasswordNeeded) {
                const QString locked = sources.error().subject;
                if (const auto password = askPassword(window, locked, passwords.contains(locked))) {
                    QHash<QString, QString> more = passwords;
                    more.insert(locked, *password);
                    read(window, paths, more, promise);
                    return;
                }
                promise->addResult(Sources(failure(ErrorKind::Cancelled, QFileInfo(locked).fileName())));
            } else {
                promise->addResult(sources);
            }
            promise->finish();
        });
}

} // namespace

QFuture<Sources> importAskingPasswords(QWidget& window, const QStringList& paths) {
    auto promise = std::make_shared<QPromise<Sources>>();
    auto future = promise->future();
    promise->start();
    read(window, paths, {}, promise);
    return future;
}

} // namespace duikan
