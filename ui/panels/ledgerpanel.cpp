// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ledgerpanel.h"

#include "ui/panels/ledgerdelegate.h"
#include "ui/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kSwitchesInARow = 2;

/// Letters are commands here, not a search: those of the list, whatever they are in the room around it.
class LedgerList : public QListView {
public:
    using QListView::QListView;
    void keyboardSearch(const QString&) override {}

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent*>(event)) != nullptr) {
            event->accept();
            return true;
        }
        return QListView::event(event);
    }

    void keyPressEvent(QKeyEvent* event) override {
        if (QAction* const command = commandOf(*event)) {
            command->trigger();
            return;
        }
        QListView::keyPressEvent(event);
    }

private:
    [[nodiscard]] QAction* commandOf(const QKeyEvent& event) const {
        const QKeySequence pressed(int(event.modifiers() & ~Qt::KeypadModifier) | event.key());
        const QList<QAction*> commands = actions();
        const auto at = std::ranges::find_if(
            commands, [&](const QAction* command) { return command->shortcuts().contains(pressed); });
        return at == commands.end() ? nullptr : *at;
    }
};

} // namespace

LedgerPanel::LedgerPanel(LedgerModel& model, Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_workspace(workspace)
    , m_drafts(new QComboBox(this))
    , m_list(new LedgerList(this))
    , m_delegate(new LedgerDelegate(model, this))
    , m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("ledgerPanel"));
    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("filterRow"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(10, 7, 10, 7);
    grid->setSpacing(5);
    m_drafts->setObjectName(QStringLiteral("filter"));
    m_drafts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_drafts->setMinimumContentsLength(1);
    grid->addWidget(m_drafts, 0, 0, 1, kSwitchesInARow);
    for (size_t i = 0; i < m_verdicts.size(); ++i) {
        auto* button = new QToolButton(head);
        button->setObjectName(QStringLiteral("verdictSwitch"));
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const bool isAlone = i + 1 == m_verdicts.size() && i % kSwitchesInARow == 0;
        grid->addWidget(button, 1 + int(i) / kSwitchesInARow, int(i) % kSwitchesInARow, 1,
                        isAlone ? kSwitchesInARow : 1);
        connect(button, &QToolButton::toggled, this,
                [this, i](bool shown) { m_model.setShown(LedgerModel::kVerdicts[i], shown); });
        m_verdicts[i] = button;
    }
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(12, 12, 12, 12);
    m_list->setModel(&model);
    m_list->setSelectionModel(&model.selection());
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalScrollBar()->setSingleStep(20);
    setFocusProxy(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);

    connect(m_drafts, &QComboBox::activated, this,
            [this](int index) { m_model.setDraft(m_model.drafts()[size_t(index)]); });
    connect(m_list, &QListView::clicked, this, &LedgerPanel::lineActivated);
    connect(&model, &LedgerModel::ledgerChanged, this, &LedgerPanel::refresh);
    connect(&model, &LedgerModel::currentChanged, this, [this] { m_list->viewport()->update(); });
    refresh();
}

void LedgerPanel::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void LedgerPanel::focusList() {
    if (m_list->isVisible()) {
        if (m_model.currentRow() < 0 && m_model.rowCount() > 0) {
            m_model.setCurrentRow(0);
        }
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void LedgerPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void LedgerPanel::refresh() {
    const auto drafts = m_model.drafts();
    m_drafts->clear();
    for (const DraftId id : drafts) {
        const Draft& draft = *m_workspace.review()->state().draft(id);
        m_drafts->addItem(m_workspace.review()->state().documentNumber(id) == 1
                              ? tr("Left, draft %1: %2").arg(QString::number(draft.number), draft.label)
                              : tr("Right, draft %1: %2").arg(QString::number(draft.number), draft.label));
    }
    m_drafts->setCurrentIndex(int(std::ranges::find(drafts, m_model.draft()) - drafts.begin()));
    m_drafts->setAccessibleName(tr("Ledger of which draft"));
    m_drafts->setEnabled(drafts.size() > 1);
    m_drafts->setVisible(!drafts.empty());
    for (size_t i = 0; i < m_verdicts.size(); ++i) {
        const Verdict verdict = LedgerModel::kVerdicts[i];
        const QSignalBlocker blocker(m_verdicts[i]);
        m_verdicts[i]->setChecked(m_model.isShown(verdict));
        m_verdicts[i]->setText(QStringLiteral("%1 %2  %3")
                                   .arg(verdictMark(verdict), verdictName(verdict),
                                        QString::number(m_model.count(verdict))));
        m_verdicts[i]->setAccessibleName(tr("Show lines: %1, %2")
                                             .arg(verdictName(verdict), QString::number(m_model.count(verdict))));
        m_verdicts[i]->setVisible(!drafts.empty());
    }
    m_list->setAccessibleName(tr("Ledger"));
    setWindowTitle(m_model.totalCount() > 0 ? QStringLiteral("%1  %2").arg(tr("Ledger")).arg(m_model.totalCount())
                                            : tr("Ledger")); // where it is a page behind a tab
    m_list->setVisible(m_model.rowCount() > 0);
    m_hint->setVisible(m_model.rowCount() == 0);
    m_hint->setText(drafts.empty()
                        ? tr("When the next draft of a document is added (Ctrl+Shift+D), what became of each note "
                             "and link stands here.")
                    : m_model.totalCount() == 0 ? tr("No note or link stood in the draft before this one.")
                                                : tr("Nothing of the kinds that are switched on."));
}

} // namespace duikan
