// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/itemhistorydialog.h"

#include "core/compare/diff.h"
#include "core/review/fields.h"
#include "ui/historywords.h"
#include "ui/panels/htmlrows.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

bool isText(const QString& field) {
    return field == field::kBody || field == field::kReplacement || field == field::kNote;
}

/// Two wordings as one, what went struck through and what came underlined.
QString changedWords(const QString& before, const QString& after, const Theme& theme) {
    QString html;
    for (const Hunk& hunk : diffWording(before, after)) {
        if (hunk.op == Hunk::Op::Equal) {
            html += after.mid(hunk.right.begin, hunk.right.length()).toHtmlEscaped();
            continue;
        }
        const bool isDeleted = hunk.op == Hunk::Op::Delete;
        const QString words = isDeleted ? before.mid(hunk.left.begin, hunk.left.length())
                                        : after.mid(hunk.right.begin, hunk.right.length());
        html += QStringLiteral("<span style=\"background-color:%1;color:%2;text-decoration:%3\">%4</span>")
                    .arg((isDeleted ? theme.deleted : theme.inserted).name(),
                         (isDeleted ? theme.deletedText : theme.insertedText).name(),
                         isDeleted ? QStringLiteral("line-through") : QStringLiteral("underline"), words.toHtmlEscaped());
    }
    return html.replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

ItemHistoryDialog::ItemHistoryDialog(Workspace& workspace, const Target& item, ActId act, const Theme& theme,
                                     QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_item(item)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_restore(nullptr) {
    setWindowTitle(item.kind == TargetKind::CrossReference ? tr("History of this link") : tr("History of this note"));
    resize(560, 460);
    m_list->setItemDelegate(new HtmlRows(theme, m_list));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("What was done, newest first"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore this value"), QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ItemHistoryDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ItemHistoryDialog::follow);
    fill(act);
    m_list->setFocus();
}

void ItemHistoryDialog::fill(ActId act) {
    m_entries = historyOf(*m_workspace.review(), m_item);
    std::erase_if(m_entries, [](const HistoryEntry& entry) {
        return entry.field != field::kExists && fieldName(entry.field).isEmpty();
    });
    std::ranges::reverse(m_entries);
    m_list->clear();
    int chosen = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        auto* item = new QListWidgetItem(m_list);
        const QString text = html(m_entries[i]);
        item->setData(HtmlRows::kHtmlRole, text);
        item->setData(Qt::AccessibleTextRole, QTextDocumentFragment::fromHtml(text).toPlainText());
        if (!act.isNull() && m_entries[i].act == act) {
            chosen = int(i);
        }
    }
    m_list->setCurrentRow(chosen);
    follow();
}

QString ItemHistoryDialog::html(const HistoryEntry& entry) const {
    const bool isReply = entry.target.kind == TargetKind::Reply;
    QString what;
    if (entry.field == field::kExists) {
        const bool isBack = entry.to.toBool() && !entry.from.isUndefined();
        what = isBack                ? (isReply ? tr("Reply brought back") : tr("Brought back"))
               : entry.to.toBool() ? (isReply ? tr("Reply written") : tr("Made"))
                                     : (isReply ? tr("Reply deleted") : tr("Deleted"));
        what = QStringLiteral("<b>%1</b>").arg(what);
    } else {
        const QString name = isReply ? tr("Reply") : fieldName(entry.field);
        const QString before = entry.from.toString();
        const QString after = entry.to.toString();
        const QString value = isText(entry.field) && !before.isEmpty() ? changedWords(before, after, m_theme)
                                                                       : fromTo(entry.field, entry.from, entry.to).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        what = tr("<b>%1:</b> %2").arg(name.toHtmlEscaped(), value);
    }
    QString by = QStringLiteral("%1 · %2").arg(entry.author, QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat));
    if (entry.kind != ActKind::Step) {
        by += QStringLiteral(" · ") + (entry.kind == ActKind::Undo ? tr("by undo") : tr("by redo"));
    }
    if (entry.isNow && entry.field != field::kExists) {
        by += QStringLiteral(" · ") + tr("as it is now");
    }
    return QStringLiteral("%1<br><span style=\"color:%2\">%3</span>").arg(what, m_theme.label.name(), by.toHtmlEscaped());
}

const HistoryEntry* ItemHistoryDialog::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_entries.size() ? &m_entries[size_t(row)] : nullptr;
}

/// What differs from how things are; of a deletion that counts, that it be there again.
bool ItemHistoryDialog::canRestore(const HistoryEntry& entry) const {
    if (!m_workspace.canEdit() || !isRestorable(entry.target.kind, entry.field)) {
        return false;
    }
    if (entry.field == field::kExists) {
        return entry.isNow && !entry.to.toBool();
    }
    return !entry.isNow;
}

void ItemHistoryDialog::follow() {
    const HistoryEntry* entry = current();
    const bool isDeletion = entry != nullptr && entry->field == field::kExists;
    m_restore->setText(isDeletion ? tr("&Bring it back") : tr("&Restore this value"));
    m_restore->setEnabled(entry != nullptr && canRestore(*entry));
}

void ItemHistoryDialog::restore() {
    const HistoryEntry* entry = current();
    if (entry == nullptr || !canRestore(*entry)) {
        return;
    }
    const QJsonValue value = entry->field == field::kExists ? QJsonValue(true) : entry->to;
    if (m_workspace.accept(m_workspace.review()->restore(entry->target, entry->field, value))) {
        fill({});
    }
}

} // namespace duikan
