// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include "core/base/hybridclock.h"
#include "core/review/fields.h"
#include "ui/appearance.h"
#include "ui/itemwords.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace duikan {

namespace {

enum Column { What, Where, Says, Who };

constexpr qsizetype kExcerpt = 160;

} // namespace

MergeDialog::MergeDialog(const MergePlan& plan, const QString& copyName, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_theme(theme)
    , m_list(new QTreeWidget(this)) {
    setWindowTitle(tr("Merge a copy"));
    resize(860, 560);
    auto* const heading = new QLabel(tr("What “%1” brings to this review").arg(copyName), this);
    heading->setFont(chromeFont(kChromeText, true));
    heading->setWordWrap(true);
    auto* const sentence = new QLabel(
        tr("Everything keeps its author and time. It is one step: Undo takes all of it back. Where both changed the same "
           "field, the newer value shows and both are kept until somebody settles it."),
        this);
    sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("mergeList"));
    m_list->setAccessibleName(tr("What merging does"));
    m_list->setHeaderLabels({tr("Item"), tr("Where"), tr("Says"), tr("Author")});
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Says, QHeaderView::Stretch);
    m_list->setColumnWidth(What, 210);
    m_list->setColumnWidth(Where, 130);
    m_list->setColumnWidth(Who, 110);
    connect(m_list, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) { fill(*item); });
    addConflicts();
    addGroup(tr("New"), plan.added, true);
    addGroup(tr("Edited"), plan.edited, true);
    addGroup(tr("Deleted there, nobody edited it here"), plan.removed, true);
    addGroup(tr("Here already"), plan.duplicates, false);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(QStringLiteral("mergeButton"));
    merge->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    int first = 0; // what there is to see
    while (first + 1 < m_list->topLevelItemCount() && m_list->topLevelItem(first)->childCount() == 0) {
        ++first;
    }
    m_list->setCurrentItem(m_list->topLevelItem(first));
    m_list->setFocus();
}

void MergeDialog::addGroup(const QString& title, const std::vector<Target>& targets, bool isOpen) {
    auto* const group = new QTreeWidgetItem(m_list, {tr("%1 (%2)").arg(title).arg(targets.size())});
    group->setFont(What, chromeFont(kChromeText, true));
    group->setFirstColumnSpanned(true);
    if (targets.empty()) {
        group->setForeground(What, m_theme.label);
        return;
    }
    group->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    m_unfilled.emplace(group, &targets);
    group->setExpanded(isOpen);
}

void MergeDialog::fill(QTreeWidgetItem& group) {
    const auto unfilled = m_unfilled.find(&group);
    if (unfilled == m_unfilled.end()) {
        return;
    }
    QList<QTreeWidgetItem*> items;
    for (const Target& target : *unfilled->second) {
        items.append(itemOf(target));
    }
    m_unfilled.erase(unfilled);
    group.addChildren(items);
}

QTreeWidgetItem* MergeDialog::itemOf(const Target& target) const {
    const bool isGone = !m_plan.after.at(target).exists() && target.kind != TargetKind::Review;
    const ItemWords words = itemWords(target, isGone ? m_plan.before : m_plan.after);
    auto* const item = new QTreeWidgetItem({words.kind, words.place, excerpt(words.text, kExcerpt), words.author});
    item->setToolTip(Says, words.text);
    if (!isGone) {
        addChanges(*item, target);
    }
    return item;
}

/// Under an edited item, each field that says something else afterwards: what it said and what it says.
void MergeDialog::addChanges(QTreeWidgetItem& item, const Target& target) const {
    const auto known = m_plan.before.all().find(target);
    if (known == m_plan.before.all().end() || !m_plan.before.isVisible(target)) {
        return;
    }
    const QJsonObject before = known->second.fields();
    const QJsonObject after = m_plan.after.at(target).fields();
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QJsonValue was = before.value(it.key());
        if (was == it.value() || isComputed(it.key()) || it.key().startsWith(field::kAgreedPrefix)) {
            continue;
        }
        if (it.key() == field::kExists) {
            item.addChild(new QTreeWidgetItem({tr("was deleted here and is back, since it was edited there")}));
            continue;
        }
        const QString change = QStringLiteral("%1 → %2").arg(valueWords(it.key(), was).simplified(),
                                                              valueWords(it.key(), it.value()).simplified());
        auto* const child = new QTreeWidgetItem({anyFieldName(it.key()), {}, change});
        child->setToolTip(Says, change);
        item.addChild(child);
    }
}

void MergeDialog::addConflicts() {
    auto* const group = new QTreeWidgetItem(m_list, {tr("%1 (%2)").arg(tr("In conflict")).arg(m_plan.conflicts.size())});
    group->setFont(What, chromeFont(kChromeText, true));
    group->setForeground(What, m_plan.conflicts.empty() ? m_theme.label : m_theme.relation(QStringLiteral("conflicts")));
    group->setFirstColumnSpanned(true);
    for (const auto& [target, conflict] : m_plan.conflicts) {
        const ItemWords words = itemWords(target, m_plan.after);
        auto* const item = new QTreeWidgetItem(group, {QStringLiteral("%1 · %2").arg(words.kind, anyFieldName(conflict.field)),
                                                       words.place, {}, {}});
        for (const FieldConflict::Rival& rival : conflict.rivals) {
            const QString value = valueWords(conflict.field, rival.value).simplified();
            const QDateTime time =
                QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(rival.change.value), Qt::UTC);
            auto* const child = new QTreeWidgetItem(
                item, {&rival == &conflict.rivals.front() ? tr("newer, will show") : tr("kept beside it"),
                       whenName(time, QDateTime::currentDateTime()), excerpt(value, kExcerpt), rival.author});
            child->setToolTip(Says, value);
        }
        item->setExpanded(true);
    }
    group->setExpanded(true);
}

} // namespace duikan
