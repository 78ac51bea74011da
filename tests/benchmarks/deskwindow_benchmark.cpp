// SPDX-License-Identifier: GPL-3.0-or-later
// A big desk in the window: what a person waits for while choosing among notes, going to one, deciding on many.
//   deskwindow_benchmark REVIEW.duikan
// The review is best a copy of the one that desk_benchmark makes. Times are until everything is painted; beside them the
// CPU time of the window's own thread, which other programs do not lengthen.
#include "core/review/review.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/models/notesmodel.h"
#include "ui/panels/notesview.h"
#include "ui/readingview.h"
#include "ui/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

#include <unistd.h>

using namespace duikan;

namespace {

constexpr int kPatience = 120'000; ///< milliseconds

double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<typename Job>
void measure(const char* what, Job job) {
    QElapsedTimer timer;
    timer.start();
    const double before = threadMilliseconds();
    job();
    QApplication::processEvents();
    std::printf("%-58s %9.1f ms, %8.1f of CPU\n", what, double(timer.nsecsElapsed()) / 1e6,
                threadMilliseconds() - before);
    std::fflush(stdout);
}

void work(MainWindow& window, const QString& path) {
    measure("opening the review until both texts can be read", [&] {
        QSignalSpy ready(&window, &MainWindow::textsReady);
        (void)window.openReview(path);
        while (ready.isEmpty() && ready.wait(kPatience)) {
        }
    });
    auto& view = *window.findChild<NotesView*>();
    auto& notes = *static_cast<NotesModel*>(view.model());
    const auto filter = [&](const char* what, const NoteFilter& wanted) {
        measure(what, [&] { notes.setFilter(wanted); });
        std::printf("    %d notes\n", notes.rowCount());
    };
    filter("filter: questions", {.kind = AnnotationKind::Question});
    filter("filter: open ones", {.states = {AnnotationState::Open}});
    filter("filter: words", {.words = QStringLiteral("合作")});
    filter("filter: words that are not there", {.words = QStringLiteral("没有这样的话")});
    filter("all notes again", {});
    for (const double part : {0.45, 0.95, 0.02}) {
        const int row = int(notes.rowCount() * part);
        measure("going to a far note, until the text stands there", [&] {
            QSignalSpy left(window.findChild<ReadingView*>(QStringLiteral("leftView")), &ReadingView::jumped);
            QSignalSpy right(window.findChild<ReadingView*>(QStringLiteral("rightView")), &ReadingView::jumped);
            emit view.noteActivated(notes.id(row));
            QElapsedTimer patience;
            patience.start();
            while (left.isEmpty() && right.isEmpty() && patience.elapsed() < kPatience) {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
            }
        });
    }
    const auto trigger = [&](const char* name) { window.findChild<QAction*>(QLatin1String(name))->trigger(); };
    measure("accepting one note", [&] { trigger("state-accepted"); });
    measure("taking it back", [&] { trigger("undo"); });
    filter("filter: questions", {.kind = AnnotationKind::Question});
    measure("selecting all of them", [&] { trigger("selectAllNotes"); });
    measure("accepting all of them, one durable act", [&] { trigger("state-accepted"); });
    measure("taking that back", [&] { trigger("undo"); });
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: deskwindow_benchmark REVIEW.duikan\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (geteuid() == 0) {
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium refuses to sandbox root
    }
    ReadingView::registerScheme();
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    WindowSettings settings(store);
    Language language;
    MainWindow window(settings, language);
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    work(window, QString::fromLocal8Bit(argv[1]));
    return 0;
}
