// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merging.h"
#include "ui/theme.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace duikan {

/// What taking in a colleague's copy would do, before it is done: conflicts with all values first, then what is new,
/// edited, deleted and here already. Accepting it is for the caller to carry out; it alters nothing itself.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    /// `plan` must outlive the dialog.
    MergeDialog(const MergePlan& plan, const QString& copyName, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& list() const { return *m_list; }

private:
    void addGroup(const QString& title, const std::vector<Target>& targets, bool isOpen);
    void addConflicts();
    void fill(QTreeWidgetItem& group); ///< when it is opened: what is here already may be long
    [[nodiscard]] QTreeWidgetItem* itemOf(const Target& target) const;
    void addChanges(QTreeWidgetItem& item, const Target& target) const;

    const MergePlan& m_plan;
    Theme m_theme;
    QTreeWidget* m_list;
    std::map<QTreeWidgetItem*, const std::vector<Target>*> m_unfilled;
};

} // namespace duikan
