// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in a colleague's copy of the review, and settling what both changed.
#include "ui/mainwindow_p.h"

#include "core/store/reviewcopy.h"
#include "ui/dialogs/conflictsdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/waiting.h"
#include "ui/errorsentence.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notesview.h"
#include "ui/panels/sidepanel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace duikan {

namespace {

/// Another copy, and what it would bring.
struct CopyRead {
    std::unique_ptr<ChangeSink> copy;
    MergePlan plan;
};

Result<CopyRead> readCopy(const QString& path, const QString& ownPath, const std::vector<Act>& ownActs,
                          const Cancellation& cancellation) {
    auto copy = openCopy(path, ownPath);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    auto acts = *cancellation ? std::vector<Act>() : (*copy)->acts();
    if (!acts) {
        return std::unexpected(acts.error());
    }
    if (*cancellation) {
        return failure(ErrorKind::Cancelled, path);
    }
    auto plan = planMerge(ownActs, *acts);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    return CopyRead{*std::move(copy), *std::move(plan)};
}

} // namespace

void MainWindow::Private::connectMerge() {
    QObject::connect(actions.mergeCopy, &QAction::triggered, &window, [this] {
        const QString path =
            QFileDialog::getOpenFileName(&window, MainWindow::tr("Merge a copy"), QFileInfo(opened.path).absolutePath(),
                                         MainWindow::tr("Copies and bundles of notes (*.duikan *.duikan-notes)"));
        if (!path.isEmpty()) {
            window.mergeCopy(path);
        }
    });
    QObject::connect(actions.settleConflicts, &QAction::triggered, &window,
                     [this] { settleConflicts(workspace.selectedNote()); });
    QObject::connect(&panel->notesView(), &NotesView::conflictWanted, &window,
                     [this](AnnotationId id) { settleConflicts(id); });
}

void MainWindow::Private::settleConflicts(AnnotationId note) {
    ConflictsDialog(workspace, theme, note, &window).exec();
}

void MainWindow::Private::refuseCopy(const QString& path, const Error& error) {
    const QString name = QFileInfo(path).fileName();
    if (error.kind != ErrorKind::InvalidArgument) {
        complain(error);
    } else if (QFileInfo(path) == QFileInfo(opened.path)) {
        messages->say(MessageBar::Tone::Warning,
                      MainWindow::tr("“%1” is this review itself; choose the copy that came back.").arg(name));
    } else {
        messages->say(MessageBar::Tone::Warning,
                      MainWindow::tr("“%1” is not a copy of this review: they were begun separately. Only copies of one "
                                     "review can be merged.")
                          .arg(name));
    }
}

void MainWindow::mergeCopy(const QString& path) {
    if (!d->workspace.canEdit()) {
        return;
    }
    d->panel->notesView().finishEditing();
    Review& review = *d->opened.review;
    const QString name = QFileInfo(path).fileName();
    const auto answer = awaited(tr("Looking at what “%1” brings…").arg(name), this,
                                [path, own = d->opened.path, acts = review.history()](const Cancellation& cancellation) {
                                    return readCopy(path, own, acts, cancellation);
                                });
    if (answer == nullptr) {
        return;
    }
    if (!*answer) {
        d->refuseCopy(path, answer->error());
        return;
    }
    const auto& [copy, plan] = **answer;
    if (plan.isEmpty()) {
        d->messages->say(MessageBar::Tone::Information,
                         tr("There is nothing to merge: everything in “%1” is here already.").arg(name));
        return;
    }
    if (MergeDialog(plan, name, d->theme, this).exec() != QDialog::Accepted) {
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // the review lives on this thread: 20,000 notes take two seconds
    const auto merged = review.merge(*copy);
    QGuiApplication::restoreOverrideCursor();
    if (!d->workspace.accept(merged)) {
        return;
    }
    const int conflicts = conflictCount(review.state());
    const QString done = tr("“%1” is merged: %2 new, %3 edited, %4 deleted.")
                             .arg(name)
                             .arg(merged->added.size())
                             .arg(merged->edited.size())
                             .arg(merged->removed.size());
    if (conflicts == 0) {
        d->messages->say(MessageBar::Tone::Information, done);
    } else {
        d->messages->say(MessageBar::Tone::Information,
                         tr("%1 %2").arg(done, tr("%n conflict(s) wait for you.", nullptr, conflicts)),
                         {{tr("Settle conflicts"), [this] { d->settleConflicts({}); }}});
    }
}

} // namespace duikan
