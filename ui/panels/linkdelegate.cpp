// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/linkdelegate.h"

#include "ui/words.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace duikan {

namespace {

constexpr int kSide = 12;
constexpr int kTop = 9;
constexpr int kBottom = 10;
constexpr int kHeader = 21;
constexpr int kQuoteLines = 2;
constexpr int kBarWidth = 2;
constexpr int kIndent = 9;
constexpr int kEditor = 70;

} // namespace

struct LinkDelegate::Layout {
    int height = 0;
    QRect labels;
    QRect relation;
    QRect from;
    QRect to;
    QRect note;
    QRect editor;
    QRect byline;
    WrappedText fromText;
    WrappedText toText;
    WrappedText noteText;
};

LinkDelegate::LinkDelegate(LinksModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

LinkDelegate::Layout LinkDelegate::layoutOf(const LinkCard& card, int width) const {
    Layout layout;
    const int inner = std::max(40, width - 2 * kSide);
    int y = kTop;
    layout.labels = {kSide, y, inner, kHeader};
    y += kHeader;
    layout.relation = {kSide, y, inner, m_type.small.lineHeight()};
    y += m_type.small.lineHeight() + 3;
    const auto place = [&](const QString& quote, WrappedText& wrapped, QRect& rect) {
        if (!quote.isEmpty()) {
            wrapped = WrappedText(quote, m_type.quote, inner - kIndent, kQuoteLines);
            rect = {kSide, y, inner, wrapped.height(m_type.quote)};
            y += rect.height() + 4;
        }
    };
    place(card.fromQuote, layout.fromText, layout.from);
    place(card.toQuote, layout.toText, layout.to);
    if (m_edited == card.id) {
        layout.editor = {kSide - 3, y, inner + 6, kEditor};
        y += kEditor + 4;
    } else if (!card.note.isEmpty()) {
        layout.noteText = WrappedText(card.note, m_type.body, inner);
        layout.note = {kSide, y, inner, layout.noteText.height(m_type.body)};
        y += layout.note.height();
    }
    layout.byline = {kSide, y, inner, m_type.author.lineHeight()};
    layout.height = y + m_type.author.lineHeight() + kBottom;
    return layout;
}

QSize LinkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layoutOf(m_model.card(index.row()), width).height};
}

void LinkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const LinkCard card = m_model.card(index.row());
    const Layout layout = layoutOf(card, option.rect.width());
    const QColor color = m_theme.relation(card.relation);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto text = [&](const QRect& rect, const QString& words, const TextMeasure& measure,
                          const QColor& ink) {
        painter->setFont(measure.font());
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(measure.font()).elidedText(words, Qt::ElideRight, rect.width() + 1));
    };
    painter->save();
    painter->translate(option.rect.topLeft());
    if (view != nullptr && view->currentIndex() == index) {
        painter->fillRect(QRect(0, 0, option.rect.width(), layout.height), m_theme.paper);
        painter->fillRect(QRect(0, 0, 3, layout.height - 1), m_theme.accent);
    }
    painter->fillRect(QRect(0, layout.height - 1, option.rect.width(), 1), m_theme.innerLine);
    const QString number = QString::number(card.number);
    const int numberWidth = int(m_type.strong.advance(number)) + 8;
    text(layout.labels, number, m_type.strong, m_theme.ink);
    text(layout.labels.adjusted(numberWidth, 0, 0, 0),
         QStringLiteral("%1 → %2").arg(card.fromLabel, card.toLabel), m_type.small, m_theme.ink2);
    text(layout.relation,
         card.isBroken ? tr("%1 (an end is gone)").arg(relationName(card.relation))
                       : relationName(card.relation),
         m_type.author, color);
    const auto quote = [&](const QRect& rect, const WrappedText& wrapped, const QString& words) {
        if (!rect.isNull()) {
            painter->fillRect(QRect(rect.left(), rect.top() + 1, kBarWidth, rect.height() - 2), color);
            painter->setPen(m_theme.label);
            wrapped.paint(*painter, words, m_type.quote, rect.topLeft() + QPoint(kIndent, 0));
        }
    };
    quote(layout.from, layout.fromText, card.fromQuote);
    quote(layout.to, layout.toText, card.toQuote);
    if (!layout.note.isNull()) {
        painter->setPen(m_theme.ink);
        layout.noteText.paint(*painter, card.note, m_type.body, layout.note.topLeft());
    }
    const int authorWidth = std::min(layout.byline.width(), int(m_type.author.advance(card.author)) + 1);
    text(layout.byline, card.author, m_type.author, m_theme.ink);
    text(layout.byline.adjusted(authorWidth + 7, 0, 0, 0),
         card.isSuggested
             //: Below a link: when it was made, and that it was a suggestion
             ? tr("%1, from a suggestion").arg(whenName(card.created, QDateTime::currentDateTime()))
             : whenName(card.created, QDateTime::currentDateTime()),
         m_type.small, m_theme.label);
    painter->restore();
}

QWidget* LinkDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    auto* editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("cardEditor"));
    editor->setFont(m_type.body.font());
    editor->setAccessibleName(tr("Note of link"));
    editor->setPlaceholderText(tr("Write… Ctrl+Enter keeps it, Esc drops it"));
    m_edited = m_model.id(index.row());
    emit heightChanged();
    return editor;
}

void LinkDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    if (text != nullptr && text->property("filled").isNull()) {
        text->setProperty("filled", true);
        text->setPlainText(m_model.card(index.row()).note);
        text->moveCursor(QTextCursor::End);
    }
}

void LinkDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) {
        emit noteCommitted(m_model.id(index.row()), text->toPlainText().trimmed());
    }
}

void LinkDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const Layout layout = layoutOf(m_model.card(index.row()), option.rect.width());
    if (!layout.editor.isNull()) {
        editor->setGeometry(layout.editor.translated(option.rect.topLeft()));
    }
}

void LinkDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    m_edited = {};
    QStyledItemDelegate::destroyEditor(editor, index);
    emit heightChanged();
}

bool LinkDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            return true;
        }
    }
    if (editor != nullptr && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace duikan
