// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflictsdialog.h"

#include "core/base/hybridclock.h"
#include "ui/itemwords.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kMostKeys = 9;

/// A value with the words in it that the other has not, marked.
QString marked(const QString& value, const QString& other, const Theme& theme) {
    const qsizetype shorter = std::min(value.size(), other.size());
    qsizetype same = 0;
    while (same < shorter && value[same] == other[same] && !value[same].isSurrogate()) {
        ++same;
    }
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same && value[value.size() - 1 - sameEnd] == other[other.size() - 1 - sameEnd] &&
           !value[value.size() - 1 - sameEnd].isSurrogate()) {
        ++sameEnd;
    }
    const qsizetype end = value.size() - sameEnd;
    QString html = value.left(same).toHtmlEscaped();
    if (end > same) {
        html += QStringLiteral("<span style=\"background-color:%1;color:%2\">%3</span>")
                    .arg(theme.inserted.name(), theme.insertedText.name(), value.mid(same, end - same).toHtmlEscaped());
    }
    html += value.mid(end).toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

} // namespace

int conflictCount(const ReviewState& state) {
    size_t count = 0;
    for (const auto& [target, conflicts] : state.conflicts()) {
        count += conflicts.size();
    }
    return int(count);
}

ConflictsDialog::ConflictsDialog(Workspace& workspace, const Theme& theme, AnnotationId note, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_values(new QTextBrowser(this))
    , m_choices(new QHBoxLayout) {
    setWindowTitle(tr("Settle conflicts"));
    resize(860, 520);
    m_list->setAccessibleName(tr("Fields in conflict"));
    m_list->setWordWrap(true);
    m_values->setAccessibleName(tr("The values of this field"));
    m_values->setOpenLinks(false);
    auto* const splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_values);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 580});
    splitter->setChildrenCollapsible(false);
    auto* const buttons = new QDialogButtonBox(this);
    m_show = buttons->addButton(tr("&Show in text"), QDialogButtonBox::ActionRole);
    auto* const close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton* const button : {m_show, close}) {
        button->setAutoDefault(false);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(10);
    column->addWidget(splitter, 1);
    column->addLayout(m_choices);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsDialog::showCurrent);
    connect(m_show, &QPushButton::clicked, this, &ConflictsDialog::showInTexts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace, &Workspace::reviewChanged, this, &ConflictsDialog::refresh);
    refresh();
    const auto begin = std::ranges::find(m_conflicts, Target{TargetKind::Annotation, note.value}, &Entry::target);
    m_list->setCurrentRow(begin == m_conflicts.end() ? 0 : int(begin - m_conflicts.begin()));
    m_list->setFocus();
}

QString ConflictsDialog::placeOf(const Target& target) const {
    const ReviewState& state = m_workspace.review()->state();
    if (const Annotation* const note = state.annotation(AnnotationId{target.id})) {
        return m_workspace.labelOf(note->anchors);
    }
    return itemWords(target, m_workspace.review()->records()).place;
}

void ConflictsDialog::refresh() {
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_conflicts.clear();
        for (const auto& [target, conflicts] : m_workspace.review()->state().conflicts()) {
            const ItemWords words = itemWords(target, m_workspace.review()->records());
            const QString place = placeOf(target);
            for (const FieldConflict& conflict : conflicts) {
                m_conflicts.push_back({target, conflict});
                const QString kind = QStringLiteral("%1 · %2").arg(words.kind, anyFieldName(conflict.field));
                new QListWidgetItem(place.isEmpty() ? kind : QStringLiteral("%1\n%2").arg(place, kind), m_list);
            }
        }
        m_list->setCurrentRow(std::min(row, count() - 1));
    }
    showCurrent();
}

QString ConflictsDialog::valuesAsHtml(const FieldConflict& conflict) const {
    QString html;
    for (size_t i = 0; i < conflict.rivals.size(); ++i) {
        const FieldConflict::Rival& rival = conflict.rivals[i];
        const FieldConflict::Rival& other = conflict.rivals[i == 0 ? 1 : 0];
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(rival.change.value), Qt::UTC);
        html += QStringLiteral("<p style=\"margin:0 0 4px 0\"><b>%1 &nbsp;%2</b> <span style=\"color:%3\">&nbsp;%4%5</span></p>"
                               "<p style=\"margin:0 0 18px 18px\">%6</p>")
                    .arg(QString::number(i + 1), rival.author.toHtmlEscaped(), m_theme.label.name(),
                         whenName(time, QDateTime::currentDateTime()).toHtmlEscaped(),
                         i == 0 ? tr(" · shown now, the newest").toHtmlEscaped() : QString(),
                         marked(valueWords(conflict.field, rival.value), valueWords(conflict.field, other.value), m_theme));
    }
    return html;
}

QPushButton* ConflictsDialog::addChoice(const QString& text, const QKeySequence& key, std::optional<ChangeId> chosen) {
    auto* const button = new QPushButton(text, this);
    button->setShortcut(key);
    button->setAutoDefault(false);
    button->setEnabled(m_workspace.canEdit());
    connect(button, &QPushButton::clicked, this, [this, chosen] { settle(chosen); });
    m_choices->addWidget(button);
    return button;
}

void ConflictsDialog::showCurrent() {
    while (QLayoutItem* const item = m_choices->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int row = m_list->currentRow();
    m_show->setEnabled(row >= 0);
    if (row < 0) {
        m_values->setHtml(tr("Nothing is in conflict.").toHtmlEscaped());
        return;
    }
    const FieldConflict& conflict = m_conflicts[size_t(row)].conflict;
    const ItemWords words = itemWords(m_conflicts[size_t(row)].target, m_workspace.review()->records());
    m_values->setHtml(QStringLiteral("<p style=\"color:%1;margin:0 0 14px 0\">%2</p>")
                          .arg(m_theme.label.name(),
                               tr("%1 of %2 was changed by both:").arg(anyFieldName(conflict.field), words.kind).toHtmlEscaped()) +
                      valuesAsHtml(conflict));
    for (size_t i = 0; i < conflict.rivals.size() && i < size_t(kMostKeys); ++i) {
        addChoice(tr("%1  Take that of %2").arg(QString::number(i + 1), conflict.rivals[i].author),
                  QKeySequence(Qt::Key(Qt::Key_1 + int(i))), conflict.rivals[i].change);
    }
    if (bothOf(conflict)) {
        addChoice(tr("B  Keep both"), QKeySequence(Qt::Key_B), {});
    }
    m_choices->addStretch(1);
}

void ConflictsDialog::settle(std::optional<ChangeId> chosen) {
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const Entry entry = m_conflicts[size_t(row)];
    m_workspace.accept(m_workspace.review()->settleConflict(entry.target, entry.conflict.field, chosen));
    m_list->setFocus();
}

void ConflictsDialog::showInTexts() {
    const Target target = m_conflicts[size_t(m_list->currentRow())].target;
    const ReviewState& state = m_workspace.review()->state();
    AnnotationId note{target.id};
    if (const auto reply = state.replies().find(ReplyId{target.id}); reply != state.replies().end()) {
        note = reply->second.annotation;
    }
    if (const Annotation* const annotation = state.annotation(note)) {
        m_workspace.selectNote(note);
        m_workspace.goTo(annotation->anchors);
    } else if (const CrossReference* const link = state.crossReference(CrossReferenceId{target.id})) {
        m_workspace.selectLink(link->id);
        m_workspace.goTo(link->from);
        m_workspace.goTo(link->to);
    }
}

} // namespace duikan
