// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/commandline.h"
#include "app/complaint.h"
#include "app/environment.h"
#include "app/output.h"
#include "app/ownlexicon.h"
#include "app/settings.h"
#include "app/window/processage.h"
#include "app/window/samples.h"
#include "app/window/webengine.h"
#include "ui/errorsentence.h"
#include "ui/facsimile/pagesahead.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/windowsettings.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace duikan {

namespace {

struct StartMessages {
    Q_DECLARE_TR_FUNCTIONS(StartMessages)
};

/// Without one of these Qt would end the program with a message about plugins.
bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

bool isReviewFile(const QString& path) {
    QFile file(path);
    return path.endsWith(QStringLiteral(".duikan"), Qt::CaseInsensitive) ||
           (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3");
}

QString newestReview(const WindowSettings& settings) {
    for (const QString& path : settings.recentReviews()) {
        if (QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

void openSamples(MainWindow& window) {
    if (const auto samples = samplesOnDisk()) {
        window.newReview(samples->left, samples->right);
    } else {
        window.showStartScreen();
    }
}

/// What goes wrong from here on the window says itself, in its bar.
void open(MainWindow& window, const WindowSettings& settings, const QStringList& files) {
    if (files.size() == 2) {
        window.newReview(files.constFirst(), files.constLast());
    } else if (files.size() == 1 && !isReviewFile(files.constFirst())) {
        window.newReview(files.constFirst(), {});
    } else if (files.size() == 1) {
        (void)window.openReview(files.constFirst());
    } else if (const QString newest = newestReview(settings); !newest.isEmpty()) {
        (void)window.openReview(newest);
    } else if (settings.recentReviews().isEmpty()) {
        openSamples(window);
    } else {
        window.showStartScreen();
    }
}

void printAgeAndQuit() {
    Output output;
    output.line(QString::number(processAge().count()));
    QApplication::exit(output.flush() ? Succeeded : Failed);
}

} // namespace

int runWindow(const WindowRequest& request, const QString& language, int argc, char** argv) {
    const bool canShow = hasDisplay();
    if (canShow) {
        prepareWebEngine();
    }
    // Messages need an application object even when no window can be shown.
    std::unique_ptr<PagesAhead> pages;
    std::unique_ptr<QCoreApplication> application;
    if (canShow) {
        pages = beginPages(request.files);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    nameApplication();
    const auto store = openSettings();
    WindowSettings settings(*store);
    Language spoken;
    spoken.use(language.isEmpty() ? settings.language() : language);
    if (!canShow) {
        complain(StartMessages::tr("There is no display to open a window on; work with “duikan help”."));
        return Failed;
    }
    for (const QString& file : request.files) {
        if (!QFileInfo::exists(file)) {
            complain({.kind = ErrorKind::FileNotFound, .subject = file, .detail = {}, .alternatives = {}});
            return Failed;
        }
    }
    if (pages) {
        drawFirstPage(*pages, settings, qGuiApp->devicePixelRatio());
    }
    MainWindow window(settings, spoken);
    if (request.measureStart) {
        QObject::connect(&window, &MainWindow::textsReady, &window, &printAgeAndQuit);
    }
    window.show();
    if (const auto own = readOwnOpenings(); !own) {
        auto* const box =
            new QMessageBox(QMessageBox::Warning, {}, errorSentence(own.error()), QMessageBox::Ok, &window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    window.setPagesAhead(std::move(pages));
    open(window, settings, request.files);
    return QApplication::exec();
}

} // namespace duikan
