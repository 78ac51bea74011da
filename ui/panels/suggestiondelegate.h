// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/suggestionsmodel.h"
#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// Paints a suggestion: score, both labels, the relation proposed, a little of both texts, the reasons as chips; and,
/// where the list's current one may be decided on, what can be done with it.
class SuggestionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// What can be clicked in the current row.
    enum class Part { None, Relation, Accept, Dismiss };

    SuggestionDelegate(SuggestionsModel& model, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void setEditable(bool editable) { m_isEditable = editable; } ///< whether rows can be decided on

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// `position` in pixels from the top left corner of a row that is `width` wide and the current one.
    [[nodiscard]] Part partAt(const QModelIndex& index, int width, QPoint position) const;

private:
    struct Layout;
    [[nodiscard]] Layout layoutOf(const SuggestionCard& card, int width, bool isCurrent) const;
    void layOutReasons(const SuggestionCard& card, bool isCurrent, Layout& layout, int& y) const;
    void layOutButtons(Layout& layout, int& y) const;
    void paintTexts(QPainter& painter, const SuggestionCard& card, const Layout& layout) const;
    void paintReasons(QPainter& painter, const Layout& layout) const;
    void paintButtons(QPainter& painter, const Layout& layout) const;
    void line(QPainter& painter, const QRect& rect, const QString& text, const TextMeasure& measure,
              const QColor& ink, Qt::Alignment alignment = Qt::AlignLeft) const;

    SuggestionsModel& m_model;
    CardType m_type;
    Theme m_theme;
    bool m_isEditable = true;
};

} // namespace duikan
