// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historydelegate.h"

#include "ui/models/historymodel.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QPainter>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kPad = 8;
constexpr int kDetailLines = 2;
constexpr int kDay = 24; ///< height of the line that names the day

} // namespace

HistoryDelegate::HistoryDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QString detail = index.data(HistoryModel::DetailRole).toString();
    const int lines =
        detail.isEmpty()
            ? 0
            : int(WrappedText(detail, m_type.small, width - 2 * kSide, kDetailLines).lines().size());
    const int day = index.data(HistoryModel::DayRole).toString().isEmpty() ? 0 : kDay;
    return {width, day + 2 * kPad + m_type.body.lineHeight() + lines * m_type.small.lineHeight() +
                       m_type.author.lineHeight()};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const QString day = index.data(HistoryModel::DayRole).toString();
    const QRect row = option.rect.adjusted(0, day.isEmpty() ? 0 : kDay, 0, 0);
    const QRect inner = row.adjusted(kSide, kPad, -kSide, -kPad);
    painter->save();
    if (!day.isEmpty()) {
        const QRect band(option.rect.left(), option.rect.top(), option.rect.width(), kDay);
        painter->fillRect(band, m_theme.chrome);
        painter->setFont(m_type.author.font());
        painter->setPen(m_theme.ink2);
        painter->drawText(band.adjusted(kSide, 0, -kSide, 0), Qt::AlignLeft | Qt::AlignVCenter, day);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row.adjusted(0, 0, 0, -1), m_theme.paper);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), m_theme.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.innerLine);
    const auto text = [&](const QRect& rect, const QString& words, const TextMeasure& measure,
                          const QColor& ink) {
        painter->setFont(measure.font());
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(measure.font()).elidedText(words, Qt::ElideRight, rect.width() + 1));
    };
    int y = inner.top();
    text({inner.left(), y, inner.width(), m_type.body.lineHeight()}, index.data().toString(), m_type.body,
         m_theme.ink);
    y += m_type.body.lineHeight();
    if (const QString detail = index.data(HistoryModel::DetailRole).toString(); !detail.isEmpty()) {
        const WrappedText wrapped(detail, m_type.small, inner.width(), kDetailLines);
        painter->setPen(m_theme.label);
        wrapped.paint(*painter, detail, m_type.small, QPointF(inner.left(), y));
        y += wrapped.height(m_type.small);
    }
    const QString author = index.data(HistoryModel::AuthorRole).toString();
    const QRect byline(inner.left(), y, inner.width(), m_type.author.lineHeight());
    const int nameWidth = std::min(inner.width(), int(m_type.author.advance(author)) + 1);
    text(byline, author, m_type.author, m_theme.ink2);
    text(byline.adjusted(nameWidth + 7, 0, 0, 0),
         whenName(index.data(HistoryModel::TimeRole).toDateTime(), QDateTime::currentDateTime()),
         m_type.small, m_theme.label);
    painter->restore();
}

} // namespace duikan
