// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace duikan {

class ReadingView;
class Segments;

/// One side of the window: a header with the document's title and its repairs, below it the text; or, where a
/// side has no document, an invitation to choose one. Takes files that are dropped on it.
class ReviewPane : public QWidget {
    Q_OBJECT
public:
    ReviewPane(Workspace& workspace, Side side, QWidget* parent = nullptr);

    [[nodiscard]] ReadingView& view() { return *m_view; }
    [[nodiscard]] QMenu& draftMenu() { return *m_draftMenu; } ///< of the button in the header
    void setTheme(const Theme& theme);
    void showDocument(); ///< what the workspace says there is on this side
    void showRepairs();
    void setBusy(bool busy); ///< a file is being read for this side

signals:
    void fileWanted(duikan::Side side);
    void filesDropped(duikan::Side side, const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void retranslate();
    void elideTitle();
    void showFace();

    Workspace& m_workspace;
    Side m_side;
    Theme m_theme;
    bool m_isBusy = false;
    QString m_fullTitle;
    QLabel* m_title;
    QToolButton* m_draft;
    QMenu* m_draftMenu;
    QToolButton* m_repairs;
    QLabel* m_page; ///< "Page 3 of 14", while pages are shown
    QAction* m_asText;
    QAction* m_asPages;
    Segments* m_faces;
    QStackedWidget* m_stack;
    ReadingView* m_view;
    QLabel* m_hint;
    QPushButton* m_choose;
};

/// The local files named by what is being dragged.
[[nodiscard]] QStringList localFiles(const QMimeData* data);

} // namespace duikan
