// SPDX-License-Identifier: GPL-3.0-or-later
// Notes out to other programs, and in from them.
#include "ui/mainwindow_p.h"

#include "core/import/importwords.h"
#include "ui/dialogs/exportnotesdialog.h"
#include "ui/dialogs/savename.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notesview.h"
#include "ui/panels/sidepanel.h"

#include <QFileDialog>
#include <QFileInfo>

namespace duikan {

void MainWindow::Private::exportNotes() {
    panel->notesView().finishEditing();
    ExportNotesDialog dialog(*opened.review, opened.path, documentNumber(workspace.activeSide()), &window);
    dialog.exec();
}

void MainWindow::Private::chooseNotes() {
    panel->notesView().finishEditing();
    QStringList patterns;
    for (const NotesFormat& format : notesFormats()) {
        patterns << QStringLiteral("*%1").arg(format.suffix);
    }
    const QString path =
        QFileDialog::getOpenFileName(&window, MainWindow::tr("Import notes"), documentsFolder(),
                                     MainWindow::tr("Notes (%1)").arg(patterns.join(u' ')));
    if (!path.isEmpty()) {
        importNotesFrom(path);
    }
}

void MainWindow::Private::importNotesFrom(const QString& path) {
    const size_t acts = opened.review->history().size();
    const auto summary = importNotes(*opened.review, path);
    if (!workspace.accept(summary)) {
        return;
    }
    const QString sentence = MainWindow::tr("“%1” imported: %2.")
                                 .arg(QFileInfo(path).fileName(), (QStringList{ImportWords::added(summary->taken)} +
                                                                   ImportWords::remarks(*summary))
                                                                      .join(MainWindow::tr("; ")));
    std::vector<MessageBar::Offer> offers;
    if (opened.review->history().size() > acts) {
        offers.push_back({MainWindow::tr("Undo"), [this] { actions.undo->trigger(); }});
    }
    messages->say(MessageBar::Tone::Information, sentence, offers);
}

} // namespace duikan
