// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QListView;
class QTreeWidget;

namespace duikan {

class FacsimileView;
class Segments;
class ThumbnailDelegate;
class ThumbnailsModel;

/// Ways through the pages of a facsimile, beside it: small pictures of them, and the outline that the PDF brings. Where one
/// goes in either, the pages go along at once; Enter gives them the keyboard, and Right and Left lead from one list to
/// the other. Only the pictures in view are drawn.
class PagesPanel : public QWidget {
    Q_OBJECT
public:
    explicit PagesPanel(QWidget* parent = nullptr);

    void setPages(FacsimileView* pages); ///< null for none
    void setTheme(const Theme& theme);
    void takeFocus(); ///< the list that is shown

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(); ///< other pages, or other names of them
    void fillOutline();
    void follow(int page);
    void wantThumbnails();
    void retranslate();

    QPointer<FacsimileView> m_pages;
    ThumbnailsModel* m_model;
    ThumbnailDelegate* m_delegate;
    QAction* m_asThumbnails;
    QAction* m_asOutline;
    Segments* m_choice;
    QListView* m_thumbnails;
    QTreeWidget* m_outline;
    bool m_isFollowing = false; ///< the pages have been turned, and the lists go along
};

} // namespace duikan
