// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace duikan {

/// Asks who is to look at some notes: one of the people of the review, nobody, or another name that is typed.
class AssignDialog : public QDialog {
    Q_OBJECT
public:
    /// `people` as offered, first whoever works here; `notes` is how many are assigned.
    AssignDialog(const QStringList& people, const QString& present, int notes, QWidget* parent);

    [[nodiscard]] QString name() const; ///< empty for nobody

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void look();

    QStringList m_people;
    QLineEdit* m_name;
    QListWidget* m_found;
};

} // namespace duikan
