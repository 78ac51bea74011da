// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/coverage.h"

#include <QDialog>

class QComboBox;

namespace duikan {

/// Asks which clauses the matrix shall have as columns: from one to another, both ends included.
class ClauseRangeDialog : public QDialog {
    Q_OBJECT
public:
    /// `clauses` are all there are; `first` and `last` are ordinals, 0 for the ends.
    ClauseRangeDialog(const std::vector<CoverageLine>& clauses, int first, int last, QWidget* parent);

    [[nodiscard]] int first() const; ///< an ordinal; 0 when it is the first clause there is
    [[nodiscard]] int last() const;  ///< an ordinal; 0 when it is the last clause there is

private:
    QComboBox* m_first;
    QComboBox* m_last;
};

} // namespace duikan
