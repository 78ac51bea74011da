// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QDialog>

class QHBoxLayout;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace duikan {

/// The fields that two people changed at once, since a merge: on the left the items, on the right all values of the
/// current one. A key takes one of them (1, 2 …) or both (B), each a step that undo takes back, and goes on to the next.
class ConflictsDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins at the note, where that is in conflict.
    ConflictsDialog(Workspace& workspace, const Theme& theme, AnnotationId note, QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_conflicts.size()); }

private:
    void refresh();
    void showCurrent();
    void settle(std::optional<ChangeId> chosen);
    void showInTexts();
    [[nodiscard]] QString valuesAsHtml(const FieldConflict& conflict) const;
    [[nodiscard]] QString placeOf(const Target& target) const;
    QPushButton* addChoice(const QString& text, const QKeySequence& key, std::optional<ChangeId> chosen);

    struct Entry {
        Target target;
        FieldConflict conflict;
    };
    Workspace& m_workspace;
    Theme m_theme;
    std::vector<Entry> m_conflicts;
    QListWidget* m_list;
    QTextBrowser* m_values;
    QHBoxLayout* m_choices;
    QPushButton* m_show;
};

/// How many fields of the review are in conflict.
[[nodiscard]] int conflictCount(const ReviewState& state);

} // namespace duikan
