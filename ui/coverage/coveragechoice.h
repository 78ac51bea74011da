// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/coverage.h"

#include <QAction>
#include <QObject>

#include <array>

class QActionGroup;
class QMenu;
class QToolButton;

namespace duikan {

/// What the matrix is made of: paragraphs or sections as rows; operative, preambular or all clauses, or some
/// of them, as columns. Two buttons with menus, and the same as actions.
class CoverageChoice : public QObject {
    Q_OBJECT
public:
    explicit CoverageChoice(QWidget* parent);

    [[nodiscard]] QToolButton* rowsButton() const { return m_rowsButton; }
    [[nodiscard]] QToolButton* columnsButton() const { return m_columnsButton; }
    [[nodiscard]] QList<QAction*> actions() const; ///< in the order of a menu, null for a line

    /// The choice, without the relations that are hidden.
    [[nodiscard]] const CoverageOptions& options() const { return m_options; }
    void setOptions(const CoverageOptions& options);
    void setShown(const Coverage& coverage); ///< what the choice has given: names the range on its button
    void setDocument(const Document* document); ///< that has the clauses; nullptr for none
    void retranslate();

signals:
    void changed();

private:
    [[nodiscard]] QAction* add(const QString& name, QKeySequence key, QActionGroup* group);
    void setRows(CoverageRows rows);
    void setColumns(CoverageColumns columns);
    void askForRange();
    void check();

    CoverageOptions m_options;
    std::vector<CoverageLine> m_clauses; ///< all there are to choose from
    const Document* m_document = nullptr; ///< only to see that it is another one
    bool m_isResolution = true;
    QString m_range; ///< "OP 1–16"
    QToolButton* m_rowsButton;
    QToolButton* m_columnsButton;
    QAction* m_paragraphs;
    QAction* m_sections;
    std::array<QAction*, 3> m_columns; ///< in the order of CoverageColumns
    QAction* m_some;
};

/// "OP 1–16", "PP 1 – OP 16": from the label of one line to that of another.
[[nodiscard]] QString rangeLabel(const std::vector<CoverageLine>& lines);

} // namespace duikan
