// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimilecommands.h"

#include "ui/dialogs/gotopagedialog.h"
#include "ui/facsimile/facsimileview.h"
#include "ui/readingview.h"
#include "ui/windowactions.h"

namespace duikan {

FacsimileCommands::FacsimileCommands(Workspace& workspace, WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actions(actions) {
    connect(actions.facsimile, &QAction::triggered, this, [this](bool show) {
        m_workspace.view(m_workspace.activeSide())
            .setFace(show ? ReadingView::Face::Facsimile : ReadingView::Face::Text);
        refresh();
    });
    connect(actions.singlePage, &QAction::toggled, this, &FacsimileCommands::showSinglePages);
    connect(actions.nextPage, &QAction::triggered, this, [this] {
        if (FacsimileView* const view = pages()) {
            view->turnPage(1);
        }
    });
    connect(actions.previousPage, &QAction::triggered, this, [this] {
        if (FacsimileView* const view = pages()) {
            view->turnPage(-1);
        }
    });
    const auto zoomTo = [this](PageZoom zoom) {
        if (FacsimileView* const view = pages()) {
            view->setZoom(zoom);
        }
    };
    connect(actions.fitWidth, &QAction::triggered, this, [zoomTo] { zoomTo({PageZoom::Fit::Width}); });
    connect(actions.fitPage, &QAction::triggered, this, [zoomTo] { zoomTo({PageZoom::Fit::Page}); });
    connect(actions.paperSize, &QAction::triggered, this, [zoomTo] { zoomTo({PageZoom::Fit::None, 1.0}); });
    connect(actions.goToPage, &QAction::triggered, this, &FacsimileCommands::goToPage);
    for (const Side side : kSides) {
        ReadingView& view = workspace.view(side);
        connect(&view, &ReadingView::faceChanged, this, &FacsimileCommands::refresh);
        connect(&view, &ReadingView::failed, &workspace, &Workspace::failed);
    }
    connect(&workspace, &Workspace::activeSideChanged, this, &FacsimileCommands::refresh);
    connect(&workspace, &Workspace::reviewReplaced, this, &FacsimileCommands::refresh);
    refresh();
}

FacsimileView* FacsimileCommands::pages() const {
    const ReadingView& view = m_workspace.view(m_workspace.activeSide());
    return view.face() == ReadingView::Face::Facsimile ? view.facsimile() : nullptr;
}

bool FacsimileCommands::zoom(int steps) {
    FacsimileView* const view = pages();
    if (view != nullptr) {
        steps == 0 ? view->zoomToFit() : view->zoomBy(steps);
    }
    return view != nullptr;
}

void FacsimileCommands::goToPage() {
    FacsimileView* const view = pages();
    if (view != nullptr && view->pageCount() > 0) {
        GoToPageDialog dialog(*view, view->window());
        dialog.exec();
    }
}

void FacsimileCommands::showSinglePages(bool single) {
    for (const Side side : kSides) {
        if (FacsimileView* const view = m_workspace.view(side).facsimile()) {
            view->setMode(single ? PageLayout::Mode::Single : PageLayout::Mode::Continuous);
        }
    }
}

void FacsimileCommands::refresh() {
    const ReadingView& view = m_workspace.view(m_workspace.activeSide());
    m_actions.facsimile->setChecked(view.face() == ReadingView::Face::Facsimile);
    showSinglePages(m_actions.singlePage->isChecked()); // also of pages that were not there before
    m_actions.setPages(view.hasPages(), pages() != nullptr);
}

} // namespace duikan
