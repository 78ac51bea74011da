// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QAbstractListModel>

namespace duikan {

class Workspace;

/// The log read backwards: one row an act, newest first, in words. Columns are roles: what was done, to what,
/// by whom and when, and above the first act of a day which day it was.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, AuthorRole, TimeRole, DayRole };

    explicit HistoryModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The note, reply or link that an act is about, the first of several; null for the review where it is none.
    [[nodiscard]] Target item(int row) const;
    [[nodiscard]] ActId actId(int row) const;

private:
    [[nodiscard]] QString dayAbove(int row) const;
    [[nodiscard]] const Act& act(int row) const;
    [[nodiscard]] QString title(const Act& act) const;
    [[nodiscard]] QString detail(const Act& act) const;
    void refresh();
    void readAnew();

    Workspace& m_workspace;
    int m_count = 0;
    ActId m_newest; ///< of those shown
};

} // namespace duikan
