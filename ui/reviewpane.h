// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace duikan {

class FacsimileView;
class PageImages;
class PagesPanel;
class ReadingView;
class Segments;

/// One side of the window: a header with the document's title and its repairs, below it the text; or, where a
/// side has no document, an invitation to choose one. Takes files that are dropped on it.
class ReviewPane : public QWidget {
    Q_OBJECT
public:
    ReviewPane(Workspace& workspace, Side side, QWidget* parent = nullptr);
    ~ReviewPane() override;

    [[nodiscard]] ReadingView& view() { return *m_view; }
    [[nodiscard]] QMenu& draftMenu() { return *m_draftMenu; } ///< of the button in the header
    void setTheme(const Theme& theme);
    void showDocument(); ///< what the workspace says there is on this side
    void showRepairs();
    void setPagesPanel(bool shown); ///< beside the pages, where they are shown
    [[nodiscard]] PagesPanel& pagesPanel() { return *m_pages; }
    void setBusy(bool busy); ///< a file is being read for this side
    /// The pages of a PDF that is being read for this side, over whatever is shown here.
    /// `images`: those that are being made of it already.
    void showIncoming(const QString& name, const QByteArray& bytes, const QString& password,
                      std::unique_ptr<PageImages> images = nullptr);
    void takeIncoming(); ///< it was read and is the document of this side: its pages stay until the text can be read
    void dropIncoming(); ///< it was not

signals:
    void fileWanted(duikan::Side side);
    void filesDropped(duikan::Side side, const QStringList& paths);
    void incomingSeen(); ///< a page of what showIncoming() was given is on the screen
    void pageWanted(duikan::Side side); ///< the page number was clicked

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void retranslate();
    void fitHeader();
    void addPageField(QHBoxLayout& row);
    void addZoomField(QHBoxLayout& row);
    void fillZoomMenu();
    [[nodiscard]] QWidget* makeDocumentPart();
    void showFace();
    void handOver();
    [[nodiscard]] FacsimileView* shownPages() const; ///< null where a text is shown

    Workspace& m_workspace;
    Side m_side;
    Theme m_theme;
    bool m_isBusy = false;
    QString m_fullTitle;
    QLabel* m_title;
    QToolButton* m_draft;
    QMenu* m_draftMenu;
    QToolButton* m_repairs;
    QToolButton* m_previousPage;
    QToolButton* m_page; ///< "Page 3 of 14", while pages are shown
    QToolButton* m_nextPage;
    QToolButton* m_zoom; ///< "Fit width", "125 %", while pages are shown
    QMenu* m_zoomMenu;
    PagesPanel* m_pages;
    bool m_wantsPagesPanel = false;
    QAction* m_asText;
    QAction* m_asPages;
    Segments* m_faces;
    QStackedWidget* m_stack;
    ReadingView* m_view;
    std::unique_ptr<FacsimileView> m_incoming; ///< null while no PDF is being read for this side
    QByteArray m_incomingBytes;
    QString m_incomingPassword;
    bool m_isIncomingRead = false;
    QLabel* m_hint;
    QPushButton* m_choose;
};

/// The local files named by what is being dragged.
[[nodiscard]] QStringList localFiles(const QMimeData* data);

} // namespace duikan
