// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace duikan {

/// A paragraph or clause that no link reaches.
struct UncoveredLine {
    int place = 0; ///< row or column of the matrix
    QString label;
    QString text;
    int suggested = 0; ///< how many links are suggested for it
    friend bool operator==(const UncoveredLine&, const UncoveredLine&) = default;
};

/// Rows: one for each uncovered line, in the order of the text. Display role: "OP 8, 2 suggested: the words".
class UncoveredModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<UncoveredLine> lines);
    [[nodiscard]] const UncoveredLine& line(int row) const { return m_lines[size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<UncoveredLine> m_lines;
};

/// What found no place: label, first words, how many links are suggested. A click, or Enter, says which one is
/// wanted.
class UncoveredList : public QListView {
    Q_OBJECT
public:
    explicit UncoveredList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLines(std::vector<UncoveredLine> lines);
    [[nodiscard]] const UncoveredModel& lines() const { return *m_model; }
    [[nodiscard]] QSize sizeHint() const override; ///< high enough for all lines

signals:
    void chosen(int place);

protected:
    [[nodiscard]] bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    UncoveredModel* m_model;
};

} // namespace duikan
