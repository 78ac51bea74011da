// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reviewstatus.h"

#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/pagenames.h"
#include "ui/icons.h"
#include "ui/linkcommands.h"
#include "ui/models/notesmodel.h"
#include "ui/notecommands.h"
#include "ui/readingview.h"
#include "ui/room.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace duikan {

namespace {

constexpr int kAnnouncementMilliseconds = 6000;

} // namespace

ReviewStatus::ReviewStatus(Workspace& workspace, const NotesModel& notes, const NoteCommands& noteCommands,
                           const LinkCommands& linkCommands, QWidget* parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_notes(notes)
    , m_noteCommands(noteCommands)
    , m_linkCommands(linkCommands)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_place(new QLabel(this))
    , m_selected(new QLabel(this))
    , m_step(new QLabel(this))
    , m_savedIcon(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_links(new QLabel(this))
    , m_zoomLabel(new QLabel(this)) {
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, 4, 0);
    m_place->setObjectName(QStringLiteral("statusFirst"));
    m_saved->setObjectName(QStringLiteral("statusFirst"));
    for (QLabel* label : {m_selected, m_step, m_counts, m_links, m_zoomLabel}) {
        label->setObjectName(QStringLiteral("statusPart"));
    }
    m_step->setTextFormat(Qt::RichText);
    m_place->setTextFormat(Qt::RichText);
    m_step->setSizePolicy(QSizePolicy::Ignored,
                          QSizePolicy::Preferred); // a long sentence is cut, the window keeps its width
    addWidget(m_place);
    addWidget(makeLine());
    addWidget(m_selected);
    addWidget(m_selectedLine = makeLine());
    addWidget(m_step, 1);
    auto* saved = new QWidget(this);
    auto* row = new QHBoxLayout(saved);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    addPermanentWidget(saved);
    for (QLabel* label : {m_counts, m_links, m_zoomLabel}) {
        addPermanentWidget(m_zoomLine = makeLine());
        addPermanentWidget(label);
    }
    m_announcementEnd.setSingleShot(true);
    m_announcementEnd.setInterval(kAnnouncementMilliseconds);
    connect(&m_announcementEnd, &QTimer::timeout, this, [this] {
        m_announcement.clear();
        showStep();
    });
    connect(&workspace, &Workspace::announced, this, &ReviewStatus::announce);
    connect(&workspace, &Workspace::reviewReplaced, this, &ReviewStatus::refresh);
    connect(&workspace, &Workspace::activeSideChanged, this, &ReviewStatus::showPlace);
    connect(&notes, &NotesModel::notesChanged, this, &ReviewStatus::showCounts);
    connect(&workspace, &Workspace::reviewChanged, this, [this] {
        showSaved();
        showCounts();
    });
    connect(&noteCommands, &NoteCommands::collectedChanged, this, &ReviewStatus::showStep);
    connect(&linkCommands, &LinkCommands::pendingChanged, this, &ReviewStatus::showStep);
    refresh();
}

/// A hairline between two parts, shorter than the bar.
QWidget* ReviewStatus::makeLine() {
    auto* line = new QWidget(this);
    line->setObjectName(QStringLiteral("statusLine"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedSize(1, 14);
    m_lines.append(line);
    return line;
}

void ReviewStatus::setTheme(const Theme& theme) {
    m_theme = theme;
    refresh();
}

void ReviewStatus::setZoom(double zoom) {
    m_zoom = zoom;
    const ReadingView& view = m_workspace.view(m_workspace.activeSide());
    const bool arePages = m_isInTexts && view.face() == ReadingView::Face::Facsimile && view.facsimile() != nullptr;
    m_zoomLabel->setText(arePages ? tr("Page %1 %").arg(std::lround(view.facsimile()->zoomFactor() * 100))
                                  : tr("%1 %").arg(std::lround(zoom * 100)));
}

void ReviewStatus::setRoom(const Room& room) {
    m_isInTexts = room.showsTexts();
    QWidget* part = room.statusPart();
    if (m_roomPart != nullptr && m_roomPart != part) {
        removeWidget(m_roomPart);
    }
    m_roomPart = part;
    if (part != nullptr) {
        insertWidget(0, part, 1);
    }
    refresh();
}

void ReviewStatus::refresh() {
    for (QWidget* line : m_lines) {
        line->setVisible(m_workspace.review() != nullptr && (m_isInTexts || line == m_zoomLine));
    }
    showPlace();
    showStep();
    showSaved();
    showCounts();
    setZoom(m_zoom);
}

void ReviewStatus::announce(const QString& sentence) {
    m_announcement = sentence;
    m_announcementEnd.start();
    showStep();
}

void ReviewStatus::showPlace() {
    const Side side = m_workspace.activeSide();
    const Document* document = m_isInTexts ? m_workspace.document(side) : nullptr;
    m_place->setVisible(document != nullptr);
    m_selected->setVisible(false);
    m_selectedLine->setVisible(false);
    if (document == nullptr) {
        return;
    }
    const int total = int(document->paragraphs.size());
    const Paragraph* paragraph = document->at(m_workspace.view(side).currentParagraph());
    QString where = paragraph
                        ? tr("%1 of %n paragraph(s)", nullptr, total)
                              .arg(QStringLiteral("<b>%1</b>").arg(shortLabel(paragraph->label).toHtmlEscaped()))
                        : tr("%n paragraph(s)", nullptr, total);
    const ReadingView& view = m_workspace.view(side);
    if (view.face() == ReadingView::Face::Facsimile && view.facsimile()->pageCount() > 0) {
        const FacsimileView& pages = *view.facsimile();
        where = pagePosition(pages.contents().labels, pages.currentPage(), pages.pageCount()).toHtmlEscaped() +
                QStringLiteral(" · ") + where;
    }
    m_place->setText(where);
    qsizetype characters = 0;
    for (const Place& place : m_workspace.view(side).selection()) {
        characters += place.range.length();
    }
    m_selected->setVisible(characters > 0);
    m_selectedLine->setVisible(characters > 0);
    m_selected->setText(tr("%n character(s) selected", nullptr, int(characters)));
}

void ReviewStatus::showStep() {
    const bool isAnnouncing = !m_announcement.isEmpty();
    m_step->setVisible(m_workspace.review() != nullptr && (m_isInTexts || isAnnouncing));
    if (m_roomPart != nullptr) {
        m_roomPart->setVisible(m_workspace.review() != nullptr && !isAnnouncing);
    }
    if (!m_isInTexts) {
        m_step->setText(m_announcement.toHtmlEscaped());
        return;
    }
    const QString relation =
        QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(m_theme.relation(m_linkCommands.relation()).name(), relationName(m_linkCommands.relation()));
    if (!m_linkCommands.pending().empty()) {
        m_step->setText(tr("<b>Link from %1</b>: select the other end and press L. Relation: %2 (1–6 to "
                           "change, Esc to drop)")
                            .arg(m_workspace.labelOf(m_linkCommands.pending()).toHtmlEscaped(), relation));
    } else if (!m_noteCommands.collected().empty()) {
        m_step->setText(
            tr("<b>%n passage(s) for a note</b>: %1. Ctrl+M adds another, M writes the note, Esc drops them",
               nullptr, int(m_noteCommands.collected().size()))
                .arg(m_workspace.labelOf(m_noteCommands.collected()).toHtmlEscaped()));
    } else if (!m_announcement.isEmpty()) {
        m_step->setText(m_announcement.toHtmlEscaped());
    } else {
        m_step->setText(tr("Relation for the next link: %1").arg(relation));
    }
}

void ReviewStatus::showSaved() {
    const Review* review = m_workspace.review();
    m_saved->setVisible(review != nullptr);
    m_savedIcon->setVisible(review != nullptr);
    if (review == nullptr) {
        return;
    }
    const bool readOnly = review->isReadOnly();
    m_saved->setText(readOnly ? tr("Read-only") : tr("All changes saved"));
    const QColor color = readOnly ? m_theme.attention : m_theme.state(QStringLiteral("accepted"));
    m_savedIcon->setPixmap(iconPixmap(readOnly ? QStringLiteral("lock") : QStringLiteral("check"), color, 14,
                                      devicePixelRatioF()));
}

void ReviewStatus::showCounts() {
    const Review* review = m_workspace.review();
    m_counts->setVisible(review != nullptr && m_isInTexts);
    m_links->setVisible(review != nullptr && m_isInTexts);
    m_zoomLabel->setVisible(review != nullptr);
    if (review != nullptr) {
        m_counts->setText(
            tr("%1, %2").arg(tr("%n note(s)", nullptr, int(review->state().annotations().size())),
                             tr("%n open", nullptr, m_notes.openCount())));
        m_links->setText(tr("%n link(s)", nullptr, int(review->state().crossReferences().size())));
    }
}

void ReviewStatus::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QStatusBar::changeEvent(event);
}

} // namespace duikan
