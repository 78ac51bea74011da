// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "core/export/quotation.h"
#include "ui/linkcommands.h"
#include "ui/models/linksmodel.h"
#include "ui/models/notesmodel.h"
#include "ui/readingview.h"
#include "ui/windowactions.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace duikan {

namespace {

/// The neighbour of `row` in a list of `count`, or where the list begins or ends when there is none chosen.
int neighbour(int row, int by, int count) {
    if (row < 0) {
        return by > 0 ? 0 : count - 1;
    }
    return std::clamp(row + by, 0, count - 1);
}

} // namespace

Navigation::Navigation(Workspace& workspace, WindowActions& actions, const NotesModel& notes,
                       const LinksModel& links, LinkCommands& linkCommands, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_notes(notes)
    , m_links(links)
    , m_linkCommands(linkCommands) {
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(actions.nextNote, [this] { stepNote(1); });
    on(actions.previousNote, [this] { stepNote(-1); });
    on(actions.nextLink, [this] { stepLink(1); });
    on(actions.previousLink, [this] { stepLink(-1); });
    on(actions.nextParagraph, [this] { m_workspace.view(m_workspace.activeSide()).moveCurrentParagraph(1); });
    on(actions.previousParagraph,
       [this] { m_workspace.view(m_workspace.activeSide()).moveCurrentParagraph(-1); });
    on(actions.otherPane, [this] {
        const Side other = opposite(m_workspace.activeSide());
        if (m_workspace.document(other) != nullptr) {
            m_workspace.view(other).setFocus(Qt::ShortcutFocusReason);
            m_workspace.setActiveSide(other);
        }
    });
    on(actions.copy, [this] { copy(); });
    on(actions.copyWithSource, [this] { copyAsQuotation(); });
}

void Navigation::goToNote(AnnotationId id) {
    if (m_workspace.review() == nullptr) {
        return;
    }
    if (const Annotation* note = m_workspace.review()->state().annotation(id)) {
        const Passage anchors = note->anchors;
        m_workspace.selectNote(id);
        m_workspace.goTo(anchors);
    }
}

void Navigation::goToParagraph(Side side, int ordinal) {
    const Document* document = m_workspace.document(side);
    if (const Paragraph* paragraph = document ? document->at(ordinal) : nullptr) {
        m_workspace.setActiveSide(side);
        m_workspace.view(side).setCurrentParagraph(ordinal);
        m_workspace.view(side).goTo({ordinal, {0, paragraph->text.size()}});
    }
}

void Navigation::stepNote(int by) {
    if (m_notes.rowCount() == 0) {
        m_workspace.announce(tr("There are no notes."));
        return;
    }
    const int row = m_notes.indexOf(m_workspace.selectedNote()).row();
    goToNote(m_notes.id(neighbour(row, by, m_notes.rowCount())));
}

void Navigation::stepLink(int by) {
    if (m_links.rowCount() == 0) {
        m_workspace.announce(tr("There are no links."));
        return;
    }
    const int row = m_links.indexOf(m_workspace.selectedLink()).row();
    m_linkCommands.open(m_links.id(neighbour(row, by, m_links.rowCount())));
}

void Navigation::copy() {
    const QString words = m_workspace.view(m_workspace.activeSide()).selectedText();
    if (words.isEmpty()) {
        m_workspace.announce(tr("Select the words to copy first."));
        return;
    }
    QGuiApplication::clipboard()->setText(words);
    m_workspace.announce(tr("Copied: the selected words."));
}

void Navigation::copyAsQuotation() {
    const Side side = m_workspace.activeSide();
    const Passage passage = m_workspace.passage(side);
    const Draft* draft = m_workspace.draft(side);
    if (passage.empty() || draft == nullptr) {
        return;
    }
    const Quotation quotation = quotationOf(*draft, passage, m_workspace.labelOf(passage));
    auto data = std::make_unique<QMimeData>();
    data->setText(quotation.text);
    data->setHtml(quotation.html);
    QGuiApplication::clipboard()->setMimeData(data.release()); // which owns it from here on
    m_workspace.announce(tr("Copied with its source."));
}

} // namespace duikan
