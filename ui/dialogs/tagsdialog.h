// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStringListModel;

namespace duikan {

/// The tags of a review: put on the notes that are chosen or taken off them with Space, coloured, renamed, deleted.
/// Each of these is an act of its own, made at once.
class TagsDialog : public QDialog {
    Q_OBJECT
public:
    TagsDialog(Workspace& workspace, std::vector<AnnotationId> notes, const Theme& theme, QWidget* parent);

private:
    void fill();
    void offerTags();
    void putTyped();
    void toggle(QListWidgetItem* item);
    void rename();
    void remove();
    void setColor(const QString& color);
    void follow();
    [[nodiscard]] QString currentTag() const;
    [[nodiscard]] int countOf(const QString& tag) const; ///< among the chosen notes

    Workspace& m_workspace;
    std::vector<AnnotationId> m_notes;
    Theme m_theme;
    QLineEdit* m_field;
    QStringListModel* m_offered;
    QListWidget* m_list;
    QLabel* m_hint;
    QPushButton* m_color;
    QPushButton* m_rename;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

/// "Amber": one of tagColors() in words.
[[nodiscard]] QString tagColorName(const QString& color);

} // namespace duikan
