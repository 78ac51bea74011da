// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/searchdelegate.h"

#include "ui/models/searchmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kPad = 7;
constexpr int kHeading = 28;
constexpr int kMostLines = 3;

const SearchModel::Row& rowOf(const QModelIndex& index) {
    return static_cast<const SearchModel*>(index.model())->row(index.row());
}

/// The snippet broken into lines; at most kMostLines.
class SnippetLines {
public:
    SnippetLines(const Snippet& snippet, const TextMeasure& measure, int width, const Theme& theme)
        : m_layout(snippet.text, measure.font())
        , m_lineHeight(measure.lineHeight()) {
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange range : snippet.ranges) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setForeground(theme.ink);
            format.setBackground(theme.accentTint);
            format.setFontUnderline(true);
            formats.append({int(range.begin), int(range.length()), format});
        }
        m_layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (m_lines = 0; m_lines < kMostLines; ++m_lines) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid()) {
                break;
            }
            line.setLineWidth(width);
            line.setPosition({0, double(m_lines * m_lineHeight)});
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int height() const { return m_lines * m_lineHeight; }
    void paint(QPainter& painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    int m_lineHeight;
    int m_lines = 0;
};

} // namespace

SearchDelegate::SearchDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const SearchModel::Row& row = rowOf(index);
    if (row.isHeading) {
        return {width, kHeading};
    }
    const SnippetLines lines(row.snippet, m_type.body, width - 2 * kSide, m_theme);
    return {width, 2 * kPad + m_type.small.lineHeight() + lines.height()};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const SearchModel::Row& row = rowOf(index);
    const QRect inner = option.rect.adjusted(kSide, 0, -kSide, 0);
    painter->save();
    const auto line = [&](const QRect& rect, const QString& words, const TextMeasure& measure, const QColor& ink,
                          Qt::Alignment side) {
        painter->setFont(measure.font());
        painter->setPen(ink);
        painter->drawText(rect, side | Qt::AlignVCenter,
                          QFontMetrics(measure.font()).elidedText(words, Qt::ElideRight, rect.width() + 1));
    };
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.innerLine);
    if (row.isHeading) {
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), m_theme.chrome);
        const QString count = QString::number(row.count);
        const int countWidth = int(m_type.small.advance(count)) + 10;
        line(inner.adjusted(0, 0, -countWidth, 0), row.title, m_type.author, m_theme.ink2, Qt::AlignLeft);
        line(inner, count, m_type.small, m_theme.label, Qt::AlignRight);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), m_theme.paper);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), m_theme.accent);
    }
    const int top = inner.top() + kPad;
    line({inner.left(), top, inner.width(), m_type.small.lineHeight()}, row.title, m_type.small, m_theme.label,
         Qt::AlignLeft);
    painter->setPen(m_theme.ink);
    SnippetLines(row.snippet, m_type.body, inner.width(), m_theme)
        .paint(*painter, QPointF(inner.left(), top + m_type.small.lineHeight()));
    painter->restore();
}

} // namespace duikan
