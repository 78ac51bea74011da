// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledgermodel.h"
#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// Paints a line of the ledger: from where to where, the verdict or how it was settled, the words with what changed in
/// them, and whose words they are. What is settled is greyed.
class LedgerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LedgerDelegate(LedgerModel& model, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& rect, const LedgerEntry& entry, bool isSettled) const;

    LedgerModel& m_model;
    CardType m_type;
    Theme m_theme;
};

/// A mark for a verdict, so that colour does not speak alone.
[[nodiscard]] QString verdictMark(Verdict verdict);
[[nodiscard]] QColor verdictColor(Verdict verdict, const Theme& theme);

} // namespace duikan
