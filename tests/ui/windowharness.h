// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/panels/linksview.h"
#include "ui/panels/notesview.h"
#include "ui/panels/sidepanel.h"
#include "ui/readingview.h"
#include "ui/windowsettings.h"

#include <QAction>
#include <QTemporaryDir>

#include <memory>

namespace duikan::test {

/// The whole window on the two samples, and what hands and keys do in it. Settings and reviews live in a
/// folder that goes with the harness, so that one window can be closed and another one opened on the same
/// things.
class WindowHarness {
public:
    WindowHarness();
    ~WindowHarness();

    void openWindow(QSize size = {1280, 800});
    void closeWindow();
    [[nodiscard]] bool openSamples(); ///< a new review of both, until the texts can be read
    [[nodiscard]] bool openReview(const QString& path);
    void settle(); ///< until no frame has come for a moment

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static QString sample(int number); ///< 1 the submission, 2 the draft resolution
    [[nodiscard]] QAction* action(const QString& name) const;
    [[nodiscard]] ReadingView& view(int number) const; ///< 1 left, 2 right
    [[nodiscard]] NotesView& notes() const { return *window->findChild<NotesView*>(); }
    [[nodiscard]] LinksView& links() const { return *window->findChild<LinksView*>(); }
    [[nodiscard]] SidePanel& panel() const { return *window->findChild<SidePanel*>(); }
    [[nodiscard]] QWidget* editor() const; ///< in a card; nullptr when nothing is being written

    void focus(int number);
    void stand(int number, int ordinal); ///< makes a paragraph current and gives its side the keyboard
    bool select(int number, QPoint from,
                QPoint to); ///< drags with the mouse; false when nothing got selected
    /// What a window manager does when a dialog closes: gives the window the keyboard.
    void activate();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); ///< to whatever has the keyboard
    void type(const QString& text);
    bool annotate(const QString& text, Qt::Key key = Qt::Key_M); ///< at what is selected, to the end

    std::unique_ptr<QSettings> store;
    std::unique_ptr<WindowSettings> settings;
    Language language;
    std::unique_ptr<MainWindow> window;

private:
    [[nodiscard]] QWidget* inner(int number) const;

    QTemporaryDir m_folder;
};

} // namespace duikan::test
