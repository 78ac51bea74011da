// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewpane.h"

#include "ui/appearance.h"
#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/pageimages.h"
#include "ui/facsimile/pagenames.h"
#include "ui/facsimile/pagespanel.h"
#include "ui/icons.h"
#include "ui/panels/repairslist.h"
#include "ui/readingview.h"
#include "ui/segments.h"

#include <QAction>
#include <QApplication>
#include <QActionGroup>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>

namespace duikan {

namespace {

constexpr int kFrame = 20; // ms, within which what was asked to be painted is
constexpr int kLeastTitle = 40;

} // namespace

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

ReviewPane::ReviewPane(Workspace& workspace, Side side, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_side(side)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_title(new QLabel(this))
    , m_draft(new QToolButton(this))
    , m_draftMenu(new QMenu(this))
    , m_repairs(new QToolButton(this))
    , m_previousPage(new QToolButton(this))
    , m_page(new QToolButton(this))
    , m_nextPage(new QToolButton(this))
    , m_zoom(new QToolButton(this))
    , m_zoomMenu(new QMenu(this))
    , m_pages(new PagesPanel(this))
    , m_asText(new QAction(this))
    , m_asPages(new QAction(this))
    , m_faces(new Segments(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ReadingView(this))
    , m_hint(new QLabel(this))
    , m_choose(new QPushButton(this)) {
    setAcceptDrops(true);
    m_view->setPasswords(workspace.passwords());
    m_stack->installEventFilter(this);
    setMinimumWidth(240);
    m_view->setObjectName(side == Side::Left ? QStringLiteral("leftView") : QStringLiteral("rightView"));
    auto* header = new QWidget(this);
    header->setObjectName(QStringLiteral("paneHeader"));
    header->setAttribute(Qt::WA_StyledBackground);
    header->setFixedHeight(Metrics::kHeader);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 8, 1);
    row->setSpacing(6);
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(40);
    m_repairs->setObjectName(QStringLiteral("headerButton"));
    m_repairs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_draft->setObjectName(QStringLiteral("draftButton"));
    m_draft->setPopupMode(QToolButton::InstantPopup);
    m_draft->setMenu(m_draftMenu);
    m_draft->setFocusPolicy(Qt::TabFocus);
    auto* faces = new QActionGroup(this);
    for (QAction* action : {m_asText, m_asPages}) {
        action->setCheckable(true);
        faces->addAction(action);
        m_faces->add(action);
    }
    row->addWidget(m_title, 1);
    addPageField(*row);
    addZoomField(*row);
    row->addWidget(m_faces);
    row->addWidget(m_draft);
    row->addWidget(m_repairs);

    auto* empty = new QWidget(this);
    empty->setObjectName(QStringLiteral("emptySide"));
    empty->setAttribute(Qt::WA_StyledBackground);
    auto* invitation = new QVBoxLayout(empty);
    invitation->setContentsMargins(24, 24, 24, 24);
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    invitation->addStretch(2);
    invitation->addWidget(m_hint);
    invitation->addSpacing(10);
    invitation->addWidget(m_choose, 0, Qt::AlignHCenter);
    invitation->addStretch(3);

    m_stack->addWidget(makeDocumentPart());
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_stack, 1);

    connect(m_repairs, &QToolButton::clicked, this, &ReviewPane::showRepairs);
    connect(m_choose, &QPushButton::clicked, this, [this] { emit fileWanted(m_side); });
    connect(m_asText, &QAction::triggered, this, [this] { m_view->setFace(ReadingView::Face::Text); });
    connect(m_asPages, &QAction::triggered, this, [this] { m_view->setFace(ReadingView::Face::Facsimile); });
    connect(m_view, &ReadingView::faceChanged, this, &ReviewPane::showFace);
    connect(m_view, &ReadingView::pageChanged, this, &ReviewPane::showFace);
    connect(m_view, &ReadingView::ready, this, &ReviewPane::handOver);
    connect(m_view, &ReadingView::filesDropped, this,
            [this](const QStringList& paths) { emit filesDropped(m_side, paths); });
    retranslate();
}

ReviewPane::~ReviewPane() = default;

/// ‹ Page 3 of 14 ›
void ReviewPane::addPageField(QHBoxLayout& row) {
    m_page->setObjectName(QStringLiteral("pageOf"));
    m_previousPage->setObjectName(QStringLiteral("headerButton"));
    m_nextPage->setObjectName(QStringLiteral("headerButton"));
    m_previousPage->setText(QStringLiteral("‹"));
    m_nextPage->setText(QStringLiteral("›"));
    auto* field = new QHBoxLayout;
    field->setSpacing(0);
    for (QToolButton* button : {m_previousPage, m_page, m_nextPage}) {
        button->setFocusPolicy(Qt::TabFocus);
        field->addWidget(button);
    }
    row.addLayout(field);
    const auto turn = [this](int by) {
        if (FacsimileView* const pages = m_incoming ? m_incoming.get() : m_view->facsimile()) {
            pages->turnPage(by);
        }
    };
    connect(m_previousPage, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(m_nextPage, &QToolButton::clicked, this, [turn] { turn(1); });
    connect(m_page, &QToolButton::clicked, this, [this] { emit pageWanted(m_side); });
}

void ReviewPane::addZoomField(QHBoxLayout& row) {
    m_zoom->setObjectName(QStringLiteral("pageZoom"));
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setMenu(m_zoomMenu);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    row.addWidget(m_zoom);
    connect(m_zoomMenu, &QMenu::aboutToShow, this, &ReviewPane::fillZoomMenu);
}

void ReviewPane::fillZoomMenu() {
    m_zoomMenu->clear();
    FacsimileView* const pages = shownPages();
    if (pages == nullptr) {
        return;
    }
    const auto add = [this, pages](const QString& name, PageZoom zoom) {
        QAction* const action = m_zoomMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(zoom.fit == pages->zoom().fit &&
                           (zoom.fit != PageZoom::Fit::None || std::abs(zoom.factor - pages->zoomFactor()) < 0.005));
        connect(action, &QAction::triggered, pages, [pages, zoom] { pages->setZoom(zoom); });
    };
    add(tr("Fit width") + QStringLiteral("\tZ"), {PageZoom::Fit::Width});
    add(tr("Fit page") + QStringLiteral("\tShift+Z"), {PageZoom::Fit::Page});
    m_zoomMenu->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200, 300, 400}) {
        add(tr("%1 %").arg(percent) + (percent == 100 ? QStringLiteral("\tAlt+Z") : QString()),
            {PageZoom::Fit::None, percent / 100.0});
    }
}

/// The document, and at the outer edge the ways through its pages.
QWidget* ReviewPane::makeDocumentPart() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->insertWidget(m_side == Side::Left ? 0 : 1, m_pages);
    m_pages->hide();
    return part;
}

void ReviewPane::setPagesPanel(bool shown) {
    m_wantsPagesPanel = shown;
    showFace();
}

void ReviewPane::setTheme(const Theme& theme) {
    m_theme = theme;
    if (m_incoming) {
        m_incoming->setTheme(theme);
    }
    m_view->setTheme(theme);
    m_pages->setTheme(theme);
    m_repairs->setIcon(themedIcon(QStringLiteral("repair"), theme));
}

void ReviewPane::setBusy(bool busy) {
    m_isBusy = busy;
    retranslate();
    showDocument();
}

void ReviewPane::showDocument() {
    const Draft* draft = m_workspace.draft(m_side);
    m_stack->setCurrentIndex(draft ? 0 : 1);
    if (!m_incoming) {
        m_fullTitle =
            draft ? (draft->structure->title.isEmpty() ? draft->label : draft->structure->title) : QString();
    }
    m_title->setToolTip(draft ? QStringLiteral("%1\n%2").arg(m_fullTitle, draft->source.name) : QString());
    const ReviewedDocument* const document =
        draft ? m_workspace.review()->state().document(documentNumber(m_side)) : nullptr;
    const int drafts = document ? int(document->drafts.size()) : 0;
    m_draft->setVisible(drafts > 1);
    m_draft->setText(draft ? tr("Draft %1 of %2").arg(draft->number).arg(drafts) : QString());
    m_draft->setToolTip(draft ? tr("%1, added %2").arg(draft->label,
                                                       QLocale().toString(draft->added.toLocalTime().date(),
                                                                          QLocale::ShortFormat))
                              : QString());
    m_draft->setAccessibleName(m_draft->text());
    m_draft->setProperty("older", m_workspace.isOlder(m_side));
    m_draft->style()->unpolish(m_draft);
    m_draft->style()->polish(m_draft);
    const int repairs = draft ? int(draft->imported->repairs.size()) : 0;
    m_repairs->setVisible(repairs > 0);
    m_repairs->setText(tr("%n repair(s)", nullptr, repairs));
    const int undone = draft ? int(draft->undoneRepairs.size()) : 0;
    m_repairs->setToolTip(undone > 0 ? tr("%n repair(s) taken back", nullptr, undone)
                                     : tr("What was repaired when the file was read"));
    m_repairs->setAccessibleName(m_repairs->text());
    m_choose->setVisible(!m_isBusy);
    showFace();
}

void ReviewPane::showFace() {
    const bool showsPages = m_view->face() == ReadingView::Face::Facsimile;
    (showsPages ? m_asPages : m_asText)->setChecked(true);
    m_faces->setVisible(m_view->hasPages() && !m_incoming);
    FacsimileView* const pages = shownPages();
    const bool hasPages = pages != nullptr && pages->pageCount() > 0;
    for (QToolButton* button : {m_previousPage, m_page, m_nextPage}) {
        button->setVisible(hasPages);
    }
    if (hasPages) {
        m_page->setText(pagePosition(pages->contents().labels, pages->currentPage(), pages->pageCount()));
        m_page->setAccessibleName(m_page->text());
        m_page->setEnabled(!m_incoming);
        m_zoom->setText(pages->zoom().fit == PageZoom::Fit::Width  ? tr("Fit width")
                        : pages->zoom().fit == PageZoom::Fit::Page ? tr("Fit page")
                                                                   : tr("%1 %").arg(std::lround(100 * pages->zoomFactor())));
        m_zoom->setAccessibleName(tr("Size of the pages: %1").arg(m_zoom->text()));
        m_previousPage->setEnabled(pages->currentPage() > 1);
        m_nextPage->setEnabled(pages->currentPage() < pages->pageCount());
    }
    FacsimileView* const own = showsPages ? m_view->facsimile() : nullptr;
    m_pages->setPages(own);
    m_pages->setVisible(own != nullptr && m_wantsPagesPanel);
    fitHeader();
}

FacsimileView* ReviewPane::shownPages() const {
    return m_incoming                                        ? m_incoming.get()
           : m_view->face() == ReadingView::Face::Facsimile ? m_view->facsimile()
                                                             : nullptr;
}

void ReviewPane::showIncoming(const QString& name, const QByteArray& bytes, const QString& password,
                              std::unique_ptr<PageImages> images) {
    if (m_incoming && bytes == m_incomingBytes && password == m_incomingPassword) {
        return;
    }
    m_incomingBytes = bytes;
    m_incomingPassword = password;
    m_isIncomingRead = false;
    if (!m_incoming) {
        m_incoming = images ? std::make_unique<FacsimileView>(std::move(images), this)
                            : std::make_unique<FacsimileView>(this);
        m_incoming->setTheme(m_theme);
        m_incoming->setGutterOnRight(m_side == Side::Left);
        connect(m_incoming.get(), &FacsimileView::pageChanged, this, &ReviewPane::showFace);
        connect(m_incoming.get(), &FacsimileView::zoomChanged, this, &ReviewPane::showFace);
        connect(m_incoming.get(), &FacsimileView::pageDrawn, this,
                [this] { QTimer::singleShot(kFrame, this, &ReviewPane::incomingSeen); });
        const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
        m_incoming->setGeometry(m_stack->geometry());
        m_incoming->show();
        if (hasKeyboard || m_side == Side::Left) {
            m_incoming->setFocus(Qt::OtherFocusReason);
        }
    }
    m_incoming->setAccessibleName(tr("%1, being read").arg(name));
    m_incoming->showFile(name, bytes, password);
    m_fullTitle = name;
    showFace();
}

void ReviewPane::takeIncoming() {
    m_isIncomingRead = true;
    if (!m_view->hasPages()) {
        dropIncoming();
    } else if (m_view->isReady()) {
        handOver();
    }
}

void ReviewPane::dropIncoming() {
    const bool hadKeyboard = m_incoming && m_incoming->hasFocus();
    m_incoming.reset();
    m_incomingBytes.clear();
    m_incomingPassword.clear();
    if (hadKeyboard) {
        (m_stack->currentIndex() == 0 ? static_cast<QWidget*>(m_view) : m_choose)->setFocus(Qt::OtherFocusReason);
    }
    showDocument();
}

/// The text can be read: who has begun to turn pages goes on with them, everybody else reads.
void ReviewPane::handOver() {
    if (!m_incoming || !m_isIncomingRead) {
        return;
    }
    const bool hadKeyboard = m_incoming->hasFocus();
    const auto face = m_incoming->wasMoved() ? ReadingView::Face::Facsimile : ReadingView::Face::Text;
    m_incoming->disconnect(this);
    m_view->adopt(std::move(m_incoming), face);
    if (hadKeyboard) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
    dropIncoming();
}

bool ReviewPane::eventFilter(QObject* watched, QEvent* event) {
    if (m_incoming && watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        m_incoming->setGeometry(m_stack->geometry());
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPane::showRepairs() {
    if (m_repairs->isVisible()) {
        auto* list = new RepairsList(m_workspace, m_side, m_theme, this);
        list->popup(m_repairs->mapToGlobal(QPoint(m_repairs->width(), m_repairs->height() + 3)));
    }
}

/// What gives way in a narrow pane: first the title, then the size of the pages, which the menu View has too.
void ReviewPane::fitHeader() {
    const auto room = [this] {
        int left = width() - 32;
        for (const QWidget* part : std::initializer_list<const QWidget*>{m_repairs, m_draft, m_previousPage, m_page,
                                                                        m_nextPage, m_zoom, m_faces}) {
            left -= part->isHidden() ? 0 : part->sizeHint().width() + 6;
        }
        return left;
    };
    m_zoom->setHidden(m_page->isHidden());
    if (room() < kLeastTitle) {
        m_zoom->hide();
    }
    m_title->setText(QFontMetrics(chromeFont(kSecondaryText)).elidedText(m_fullTitle, Qt::ElideRight, room()));
}

void ReviewPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDocument();
    }
    QWidget::changeEvent(event);
}

void ReviewPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeader();
}

void ReviewPane::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ReviewPane::dropEvent(QDropEvent* event) {
    if (const QStringList paths = localFiles(event->mimeData()); !paths.isEmpty()) {
        event->acceptProposedAction();
        emit filesDropped(m_side, paths);
    }
}

void ReviewPane::retranslate() {
    m_hint->setText(
        m_isBusy ? tr("Reading the document…")
                 : tr("No document on this side yet.\nDrop a PDF, Word, HTML or text file here, or choose one."));
    m_choose->setText(tr("Choose a document…"));
    m_previousPage->setAccessibleName(tr("Previous page"));
    m_previousPage->setToolTip(tr("Previous page (Alt+Left)"));
    m_nextPage->setAccessibleName(tr("Next page"));
    m_nextPage->setToolTip(tr("Next page (Alt+Right)"));
    m_page->setToolTip(tr("Go to a page (Ctrl+Shift+G)"));
    m_zoom->setToolTip(tr("Size of the pages"));
    m_asText->setText(tr("Text"));
    m_asText->setToolTip(tr("The text, as it was understood"));
    m_asPages->setText(tr("Page"));
    m_asPages->setToolTip(tr("The pages, as they were printed (F)"));
    m_view->setAccessibleName(m_side == Side::Left ? tr("Left document") : tr("Right document"));
}

} // namespace duikan
