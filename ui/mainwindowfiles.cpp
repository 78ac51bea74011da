// SPDX-License-Identifier: GPL-3.0-or-later
// Menus File, Edit and Help of the window.
#include "ui/mainwindow_p.h"

#include "core/store/reviewstore.h"
#include "ui/annotatedpdfsaving.h"
#include "ui/coverage/coverageexport.h"
#include "ui/coverage/coverageroom.h"
#include "ui/dialogs/gotolabeldialog.h"
#include "ui/dialogs/newreviewdialog.h"
#include "ui/dialogs/savename.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/importing.h"
#include "ui/language.h"
#include "ui/panels/findfield.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notesview.h"
#include "ui/panels/sidepanel.h"
#include "ui/print/printdialog.h"
#include "ui/print/rollingtextdialog.h"
#include "ui/print/reportdialog.h"
#include "ui/readingview.h"
#include "ui/room.h"
#include "ui/rooms.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>

namespace duikan {

namespace {

constexpr int kPatience = 400; // ms until a job is worth a word

QString reviewFilter() {
    return MainWindow::tr("Reviews (*.duikan)");
}

} // namespace

void MainWindow::Private::connectFile() {
    const auto on = [this](QAction* action, auto&& slot) {
        QObject::connect(action, &QAction::triggered, &window, slot);
    };
    on(actions.newReview, [this] { askForNewReview(Side::Left, {}); });
    on(actions.openReview, [this] {
        const QString folder =
            opened.path.isEmpty() ? documentsFolder() : QFileInfo(opened.path).absolutePath();
        const QString path =
            QFileDialog::getOpenFileName(&window, MainWindow::tr("Open a review"), folder, reviewFilter());
        if (!path.isEmpty()) {
            (void)window.openReview(path); // says itself what goes wrong
        }
    });
    on(actions.saveCopy, [this] { saveCopy(); });
    on(actions.print, [this] { print(); });
    annotatedPdfSaving = new AnnotatedPdfSaving(workspace, window);
    on(actions.saveAnnotatedPdf, [this] {
        panel->notesView().finishEditing();
        annotatedPdfSaving->begin(documentNumber(workspace.activeSide()));
    });
    on(actions.exportRollingText, [this] { exportRollingText(); });
    on(actions.exportNotes, [this] { exportNotes(); });
    on(actions.importNotes, [this] { chooseNotes(); });
    coverageExport = new CoverageExport(&window);
    on(actions.exportCoverage, [this] { exportCoverage(); });
    on(actions.closeReview, [this] { closeReview(); });
    on(actions.quit, [this] { window.close(); });
    QObject::connect(&chrome->recentMenu(), &QMenu::aboutToShow, &window, [this] { fillRecentMenu(); });
}

/// A short job says nothing; a longer one how far it has come, and how to stop it.
void MainWindow::Private::connectImporting() {
    const auto told = std::make_shared<QString>();
    const auto tell = [this, told](const QString& sentence) {
        *told = sentence;
        messages->say(MessageBar::Tone::Information, sentence,
                      {{MainWindow::tr("Cancel"), [this] { importer->cancel(); }}});
    };
    QObject::connect(importer, &Importing::started, &window, [this, tell](const QString& name) {
        QTimer::singleShot(kPatience, &window, [this, tell, name] {
            if (importer->isRunning() && messages->isHidden()) {
                tell(MainWindow::tr("Reading “%1”…").arg(name));
            }
        });
    });
    QObject::connect(importer, &Importing::progressed, &window, [tell](const QString& name, int done, int total) {
        tell(MainWindow::tr("Reading “%1”: page %2 of %3").arg(name).arg(done).arg(total));
    });
    QObject::connect(importer, &Importing::pagesOpened, &window,
                     [this](int file, const QString& name, const QByteArray& bytes, const QString& password) {
                         showIncoming(file, name, bytes, password);
                     });
    QObject::connect(importer, &Importing::ended, messages, [this, told] {
        if (messages->text() == *told) {
            messages->dismiss();
        }
    });
    QObject::connect(actions.cancel, &QAction::triggered, importer, &Importing::cancel);
}

void MainWindow::Private::fillRecentMenu() {
    QMenu& menu = chrome->recentMenu();
    menu.clear();
    for (const QString& path : settings.recentReviews()) {
        QAction* action = menu.addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo(path).isFile());
        QObject::connect(action, &QAction::triggered, &window,
                         [this, path] { (void)window.openReview(path); });
    }
    if (menu.isEmpty()) {
        menu.addAction(MainWindow::tr("None yet"))->setEnabled(false);
    }
}

void MainWindow::Private::askForNewReview(Side side, const QString& path) {
    NewReviewDialog dialog(path.isEmpty() ? documentsFolder() : QFileInfo(path).absolutePath(), &window);
    if (!path.isEmpty()) {
        dialog.setPath(int(side), path);
    }
    if (dialog.exec() == QDialog::Accepted) {
        window.newReview(dialog.leftPath(), dialog.rightPath());
    }
}

void MainWindow::Private::chooseFile(Side side) {
    const QString path = QFileDialog::getOpenFileName(&window, MainWindow::tr("Choose a document"),
                                                      documentsFolder(), NewReviewDialog::documentFilter());
    if (!path.isEmpty()) {
        takeFiles(side, {path});
    }
}

void MainWindow::Private::saveCopy() {
    const QFileInfo original(opened.path);
    const QString path =
        askSaveName(&window, MainWindow::tr("Save a copy"), original.fileName(), reviewFilter());
    if (path.isEmpty()) {
        return;
    }
    if (const auto copied = opened.store->copyTo(path); !copied) {
        complain(copied.error());
    } else {
        messages->say(MessageBar::Tone::Information,
                      MainWindow::tr("A copy was saved as “%1”. You go on in the original.")
                          .arg(QFileInfo(path).fileName()),
                      {{MainWindow::tr("Open the copy"), [this, path] { (void)window.openReview(path); }}});
    }
}

void MainWindow::Private::print() {
    panel->notesView().finishEditing();
    if (const auto report = rooms->current().report()) {
        const QString name = QFileInfo(opened.path).completeBaseName() + QStringLiteral(".pdf");
        ReportDialog(*report, report->title, name, &window).exec();
        return;
    }
    PrintDialog dialog(*opened.review, QFileInfo(opened.path).fileName(), &window);
    dialog.exec();
}

void MainWindow::Private::exportRollingText() {
    panel->notesView().finishEditing();
    RollingTextDialog dialog(*opened.review, documentNumber(workspace.activeSide()), &window);
    dialog.exec();
}

void MainWindow::Private::exportCoverage() {
    const auto sheet = coverage->sheet();
    if (!sheet) {
        workspace.announce(MainWindow::tr("Coverage needs both documents; this review has not got them yet."));
        return;
    }
    const QString path = askSaveName(&window, MainWindow::tr("Export coverage"),
                                     QFileInfo(opened.path).completeBaseName() + QStringLiteral(".xlsx"),
                                     CoverageExport::nameFilters());
    if (path.isEmpty()) {
        return;
    }
    coverageExport->write(*sheet, path, [this](const Result<QString>& written) {
        if (workspace.accept(written)) {
            workspace.announce(MainWindow::tr("Saved as “%1”.").arg(QDir::toNativeSeparators(*written)));
        }
    });
}

void MainWindow::Private::connectEdit() {
    const auto on = [this](QAction* action, auto&& slot) {
        QObject::connect(action, &QAction::triggered, &window, slot);
    };
    on(actions.undo, [this] { workspace.accept(workspace.review()->undo()); });
    on(actions.redo, [this] { workspace.accept(workspace.review()->redo()); });
    FindField& field = chrome->findField();
    on(actions.find, [this, &field] {
        const QString selected =
            workspace.review() && rooms->current().showsTexts() ? workspace.view(workspace.activeSide()).selectedText() : QString();
        if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n'))) {
            field.setText(selected);
        }
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
    });
    on(actions.findNext, [this, &field] { find(field.text(), false); });
    on(actions.findPrevious, [this, &field] { find(field.text(), true); });
    QObject::connect(&field, &FindField::searched, &window,
                     [this](const QString& text, bool backward) { find(text, backward); });
    QObject::connect(&field, &FindField::left, &window,
                     [this] { rooms->current().takeFocus(); });
    on(actions.settings, [this] { editSettings(); });
    on(actions.goToLabel, [this] {
        GoToLabelDialog dialog(workspace, &window);
        QObject::connect(&dialog, &GoToLabelDialog::placeChosen, navigation, &Navigation::goToParagraph);
        dialog.exec();
    });
    QObject::connect(&chrome->colorMenu(), &QMenu::aboutToShow, &window, [this] {
        QMenu& menu = chrome->colorMenu();
        menu.clear();
        QMenu* colors = noteCommands->makeColorMenu(&menu);
        menu.addActions(colors->actions());
    });
}

void MainWindow::Private::editSettings() {
    SettingsDialog dialog(settings, &window);
    QObject::connect(&dialog, &SettingsDialog::authorChanged, &window, [this](const QString& author) {
        if (opened.review != nullptr) {
            opened.review->setAuthor(author);
        }
    });
    QObject::connect(&dialog, &SettingsDialog::languageChanged, &window,
                     [this](const QString& chosen) { language.use(chosen); });
    QObject::connect(&dialog, &SettingsDialog::appearanceChanged, &window, [this] { applyTheme(); });
    QObject::connect(&dialog, &SettingsDialog::zoomChanged, &window, [this](double zoom) { setZoom(zoom); });
    dialog.exec();
}

void MainWindow::Private::connectHelp() {
    QObject::connect(actions.shortcuts, &QAction::triggered, &window, [this] {
        ShortcutsDialog dialog(actions, &window);
        dialog.exec();
    });
    QObject::connect(actions.about, &QAction::triggered, &window, [this] {
        QMessageBox::about(
            &window, MainWindow::tr("About Duikan"),
            MainWindow::tr("<b>Duikan %1</b><br>A workbench for reviewing negotiated texts side by side."
                           "<p>Free software under the GNU General Public License, version 3 or later.")
                .arg(QApplication::applicationVersion()));
    });
}

} // namespace duikan
