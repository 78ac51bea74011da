// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/htmlrows.h"

#include "ui/appearance.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextDocument>

namespace duikan {

namespace {

constexpr int kSide = 11;
constexpr int kPad = 7;

} // namespace

HtmlRows::HtmlRows(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void HtmlRows::lay(QTextDocument& text, const QModelIndex& index, int width) const {
    text.setDocumentMargin(0);
    text.setDefaultFont(chromeFont(kChromeText));
    text.setDefaultStyleSheet(QStringLiteral("body{color:%1}").arg(m_theme.ink.name()));
    text.setHtml(QStringLiteral("<body>%1</body>").arg(index.data(kHtmlRole).toString()));
    text.setTextWidth(std::max(60, width - 2 * kSide));
}

QSize HtmlRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextDocument text;
    lay(text, index, width);
    return {width, int(text.size().height()) + 2 * kPad};
}

void HtmlRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect& rect = option.rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, m_theme.accentTint);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.innerLine);
    QTextDocument text;
    lay(text, index, rect.width());
    painter->translate(rect.left() + kSide, rect.top() + kPad);
    text.drawContents(painter);
    painter->restore();
}

} // namespace duikan
