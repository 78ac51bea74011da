// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citationcommands.h"

#include "ui/citationwords.h"
#include "ui/panels/citationslist.h"
#include "ui/readingview.h"
#include "ui/windowactions.h"

#include <QToolTip>

namespace duikan {

CitationCommands::CitationCommands(Workspace& workspace, WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    connect(actions.citationsHere, &QAction::triggered, this, [this] {
        list(m_workspace.view(m_workspace.activeSide()).currentParagraph());
    });
    connect(actions.citations, &QAction::triggered, this, [this] { list(0); });
    for (const Side side : kSides) {
        const ReadingView& view = workspace.view(side);
        connect(&view, &ReadingView::citationPointedAt, this,
                [this, side](int ordinal, int citation, const QRect& where) { showCard(side, ordinal, citation, where); });
        connect(&view, &ReadingView::citationActivated, this,
                [this, side](int ordinal, int citation) { follow(side, ordinal, citation); });
    }
}

CitationTarget CitationCommands::targetOf(Side side, int ordinal, int citation) const {
    const CitationTargets& targets = m_workspace.view(side).citationTargets();
    const bool isKnown = ordinal >= 1 && size_t(ordinal) <= targets.size() && citation >= 0 &&
                         size_t(citation) < targets[size_t(ordinal) - 1].size();
    return isKnown ? targets[size_t(ordinal) - 1][size_t(citation)] : CitationTarget{};
}

void CitationCommands::follow(Side side, int ordinal, int citation) {
    const CitationTarget target = targetOf(side, ordinal, citation);
    if (!target.hasTarget()) {
        if (const QString fate = citationFate(m_workspace.review()->state(), target); !fate.isEmpty()) {
            m_workspace.announce(fate);
        }
        return;
    }
    const Side there = sideOf(target.document);
    m_workspace.showLatest(there); // the text that was looked in
    const Document* const document = m_workspace.document(there);
    if (const Paragraph* const paragraph = document ? document->at(target.ordinal) : nullptr) {
        m_workspace.view(there).setCurrentParagraph(target.ordinal);
        m_workspace.view(there).goTo({target.ordinal, {0, paragraph->text.size()}});
    }
}

void CitationCommands::showCard(Side side, int ordinal, int citation, const QRect& where) {
    const Document* const document = m_workspace.document(side);
    const Paragraph* const paragraph = document ? document->at(ordinal) : nullptr;
    if (paragraph == nullptr || citation < 0 || size_t(citation) >= paragraph->citations.size()) {
        return;
    }
    ReadingView& view = m_workspace.view(side);
    QToolTip::showText(view.mapToGlobal(where.bottomLeft()),
                       citationCard(m_workspace.review()->state(), paragraph->citations[size_t(citation)],
                                    targetOf(side, ordinal, citation)),
                       &view, where.adjusted(-2, -2, 2, 2));
}

void CitationCommands::list(int ordinal) {
    const Side side = m_workspace.activeSide();
    if (m_workspace.document(side) == nullptr) {
        return;
    }
    if (m_workspace.isOlder(side)) {
        m_workspace.announce(tr("Citations are followed in the latest draft."));
        return;
    }
    ReadingView& view = m_workspace.view(side);
    auto* const popup = new CitationsList(m_workspace, side, ordinal, &view);
    popup->popup(view.mapToGlobal(QPoint(24, 24)));
}

} // namespace duikan
