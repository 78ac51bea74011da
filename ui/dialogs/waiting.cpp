// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/waiting.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QLabel>
#include <QProgressDialog>
#include <QTimer>

namespace duikan {

namespace {

/// Names the translation context.
struct Waiting {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

constexpr int kPatience = 400; ///< milliseconds until a job is worth a word

} // namespace

bool waitForEnd(const QFuture<void>& job, const QString& sentence, const Cancellation& cancellation, QWidget* window) {
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    watcher.setFuture(job);
    loop.exec(QEventLoop::ExcludeUserInputEvents); // keys and clicks wait
    if (job.isFinished()) {
        return true;
    }
    QProgressDialog dialog(window);
    auto* const label = new QLabel(sentence, &dialog);
    label->setTextFormat(Qt::PlainText); // a file may be called anything
    label->setWordWrap(true);
    dialog.setLabel(label);
    dialog.setObjectName(QStringLiteral("waiting"));
    dialog.setWindowTitle(Waiting::tr("One moment"));
    dialog.setCancelButtonText(Waiting::tr("Cancel"));
    dialog.setRange(0, 0);
    dialog.setMinimumDuration(0);
    dialog.setMinimumWidth(420);
    dialog.setWindowModality(Qt::ApplicationModal);
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &dialog, &QDialog::accept);
    dialog.exec();
    if (!job.isFinished()) {
        *cancellation = true;
        return false;
    }
    return true;
}

} // namespace duikan
