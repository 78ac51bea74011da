// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMainWindow>

#include <memory>

namespace duikan {

class Language;
struct PagesAhead;
class WindowSettings;

/// The window of one review: outline, two panes with the link gutter between them, notes, links and history.
///
/// Call show() first and openReview() or newReview() afterwards: the frame is on the screen at once, files
/// are read in a worker thread, and the texts fade in when they are laid out. What goes wrong is said in a
/// bar at the top of the window. `settings` and `language` must outlive the window.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(WindowSettings& settings, Language& language, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a review. One that another program has open is shown read-only, and the bar says so. A failure
    /// is shown in the bar, returned too, and leaves the review that was open before.
    Result<void> openReview(const QString& path);

    /// Imports two documents in the background, makes a review of them and opens it. Either path may be
    /// empty: that side then waits for a file. Without `reviewPath` the review is named after the documents
    /// and kept in the user's data folder.
    void newReview(const QString& leftPath, const QString& rightPath, const QString& reviewPath = {});

    /// Pages that are being drawn already, of a file that newReview() is called with next.
    void setPagesAhead(std::unique_ptr<PagesAhead> pages);

    /// Shows what a colleague's copy of the review brings and, when the person agrees, takes it in as one step. What
    /// goes wrong is said in the bar.
    void mergeCopy(const QString& path);

    /// What stands in the window when there is no review: new, open, recent.
    void showStartScreen();

    [[nodiscard]] QString reviewPath() const; ///< empty without a review

signals:
    void reviewOpened(const QString& path);
    void textsReady(); ///< both panes are laid out and readable

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
