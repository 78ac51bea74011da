// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notedelegate.h"

#include "ui/panels/notecardpainter.h"
#include "ui/panels/tagcompleter.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kEditorLines = 3;
constexpr int kEditorFrame = 10;

QStringList tagsOf(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[,;，；、]"));
    QStringList tags;
    for (const QString& part : text.split(separators)) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag)) {
            tags.append(tag);
        }
    }
    return tags;
}

} // namespace

NoteDelegate::NoteDelegate(NotesModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light)) {}

void NoteDelegate::setTheme(const Theme& theme) {
    m_theme = theme;
}

void NoteDelegate::setEditable(bool editable) {
    m_isEditable = editable;
    forgetHeights();
}

void NoteDelegate::forgetHeights(const QSet<AnnotationId>& ids) {
    for (const AnnotationId id : ids) {
        m_heights.remove(id);
    }
}

void NoteDelegate::forgetHeights() {
    m_heights.clear();
}

void NoteDelegate::setField(AnnotationId note, CardField field, ReplyId reply) {
    m_editedNote = note;
    m_field = field;
    m_editedReply = reply;
    m_editorHeight = (field == CardField::Reply ? 2 : kEditorLines) * m_type.body.lineHeight() + kEditorFrame;
}

CardStance NoteDelegate::stanceOf(AnnotationId note, bool selected) const {
    CardStance stance;
    stance.isSelected = selected;
    stance.isEditable = m_isEditable;
    if (m_field && note == m_editedNote) {
        stance.isSelected = true;
        stance.editing = m_field;
        stance.editedReply = m_editedReply;
        stance.editorHeight = m_editorHeight;
    }
    return stance;
}

NoteCardLayout NoteDelegate::layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool selected = view != nullptr && view->currentIndex() == index;
    return {m_model.card(index.row()), stanceOf(m_model.id(index.row()), selected), m_type,
            option.rect.width()};
}

void NoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const NoteCard card = m_model.card(index.row());
    const NoteCardLayout layout = layoutOf(option, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool selected = view != nullptr && view->currentIndex() == index;
    painter->save();
    painter->translate(option.rect.topLeft());
    NoteCardPainter(*painter, m_theme, m_type)
        .paint(card, layout,
               {selected || (m_field && card.id == m_editedNote), view && view->hasFocus(),
                m_hasSeveral && option.state.testFlag(QStyle::State_Selected)},
               [this](const QString& text) {
                   std::vector<TextRange> ranges;
                   for (const Mention& mention : m_model.mentionsIn(text)) {
                       ranges.push_back(mention.range);
                   }
                   return ranges;
               });
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (width != m_heightsWidth) {
        m_heights.clear();
        m_heightsWidth = width;
    }
    const AnnotationId id = m_model.id(index.row());
    const bool isPlain = !(view && view->currentIndex() == index) && !(m_field && id == m_editedNote);
    if (isPlain) {
        if (const auto found = m_heights.constFind(id); found != m_heights.cend()) {
            return {width, *found};
        }
    }
    const NoteCardLayout layout(m_model.card(index.row()), stanceOf(id, !isPlain), m_type, width);
    if (isPlain) {
        m_heights.insert(id, layout.height);
    }
    return {width, layout.height};
}

std::optional<Mention> NoteDelegate::mentionAt(const NoteCard& card, const NoteCardLayout& layout, QPoint at) const {
    const auto inText = [&](const QString& text, const WrappedText& wrapped, const QRect& rect) -> std::optional<Mention> {
        if (rect.contains(at)) {
            for (const Mention& mention : m_model.mentionsIn(text)) {
                const auto rects = wrapped.rectsOf(mention.range, text, m_type.body, rect.topLeft());
                if (std::ranges::any_of(rects, [at](const QRectF& part) { return part.contains(at); })) {
                    return mention;
                }
            }
        }
        return std::nullopt;
    };
    if (const auto mention = inText(card.body, layout.wrappedBody, layout.body)) {
        return mention;
    }
    for (size_t i = 0; i < layout.replies.size() && i < card.replies.size(); ++i) {
        if (const auto mention = inText(card.replies[i].body, layout.replies[i].wrapped, layout.replies[i].text)) {
            return mention;
        }
    }
    return std::nullopt;
}

CardHit NoteDelegate::hit(const QStyleOptionViewItem& option, const QModelIndex& index,
                          QPoint position) const {
    const NoteCardLayout layout = layoutOf(option, index);
    const QPoint at = position - option.rect.topLeft();
    const auto found = [&](CardHit::Part part, const QRect& rect) {
        CardHit hit;
        hit.part = part;
        hit.rect = rect.translated(option.rect.topLeft());
        return hit;
    };
    if (layout.state.contains(at)) {
        return found(CardHit::Part::State, layout.state);
    }
    if (layout.assignee.contains(at)) {
        return found(CardHit::Part::Assignee, layout.assignee);
    }
    if (layout.verdict.contains(at)) {
        return found(CardHit::Part::Ledger, layout.verdict);
    }
    if (layout.conflict.contains(at)) {
        return found(CardHit::Part::Conflict, layout.conflict);
    }
    if (layout.replyField.contains(at)) {
        return found(CardHit::Part::ReplyField, layout.replyField);
    }
    for (const auto& tag : layout.tags) {
        if (tag.rect.contains(at)) {
            return found(CardHit::Part::Tag, tag.rect);
        }
    }
    const NoteCard card = m_model.card(index.row());
    if (const auto mention = mentionAt(card, layout, at)) {
        CardHit hit = found(CardHit::Part::Mention, {});
        hit.mention = *mention;
        return hit;
    }
    for (const auto& reply : layout.replies) {
        if (reply.rect.contains(at)) {
            CardHit hit = found(CardHit::Part::Reply, reply.rect);
            hit.reply = reply.id;
            return hit;
        }
    }
    for (size_t i = 0; i < layout.links.size(); ++i) {
        if (layout.links[i].contains(at)) {
            CardHit hit = found(CardHit::Part::Link, layout.links[i]);
            hit.link = card.links[i].id;
            return hit;
        }
    }
    if (layout.body.contains(at) || layout.replacement.contains(at)) {
        return found(CardHit::Part::Body, layout.body);
    }
    return {};
}

QWidget* NoteDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    Q_UNUSED(option)
    if (!m_field || m_model.id(index.row()) != m_editedNote) {
        return nullptr;
    }
    if (*m_field == CardField::Tags) {
        auto* line = new QLineEdit(parent);
        line->setPlaceholderText(tr("Tags, separated by commas"));
        line->setAccessibleName(tr("Tags"));
        line->setCompleter(new TagCompleter(m_model.facets().tags, line));
        return line;
    }
    auto* editor = new QPlainTextEdit(parent);
    editor->setObjectName(QStringLiteral("cardEditor"));
    editor->setFont(m_type.body.font());
    editor->setTabChangesFocus(true);
    editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const bool isReply = *m_field == CardField::Reply || *m_field == CardField::ReplyText;
    editor->setAccessibleName(isReply                       ? tr("Reply")
                              : *m_field == CardField::Body ? tr("Note")
                                                            : tr("Proposed wording"));
    editor->setPlaceholderText(isReply ? tr("Reply… Ctrl+Enter keeps it")
                                       : tr("Write… Ctrl+Enter keeps it, Esc drops it"));
    connect(editor->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this, editor](const QSizeF& size) {
                const int lines =
                    std::max(kEditorLines, int(size.height())); // QPlainTextEdit measures in lines
                const int wanted = lines * QFontMetrics(editor->font()).lineSpacing() + kEditorFrame + 6;
                if (wanted > m_editorHeight) {
                    m_editorHeight = wanted;
                    emit heightChanged();
                }
            });
    return editor;
}

void NoteDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const NoteCard card = m_model.card(index.row());
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (line->property("filled").isNull()) {
            line->setText(card.tags.join(QStringLiteral(", ")));
            line->setProperty("filled", true);
        }
        return;
    }
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    if (text == nullptr || !text->property("filled").isNull()) {
        return; // what is being typed is never overwritten by a change from elsewhere
    }
    text->setProperty("filled", true);
    switch (*m_field) {
    case CardField::Body:
        text->setPlainText(card.body);
        break;
    case CardField::Replacement:
        text->setPlainText(card.replacement.isEmpty() ? card.quote : card.replacement);
        break;
    case CardField::ReplyText:
        for (const CardReply& reply : card.replies) {
            if (reply.id == m_editedReply) {
                text->setPlainText(reply.body);
            }
        }
        break;
    case CardField::Reply:
    case CardField::Tags:
        break;
    }
    text->moveCursor(QTextCursor::End);
}

void NoteDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    Q_UNUSED(model)
    if (!m_field) {
        return;
    }
    const auto* text = qobject_cast<const QPlainTextEdit*>(editor);
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    const QString value = text   ? text->toPlainText().trimmed()
                          : line ? tagsOf(line->text()).join(QLatin1Char('\n'))
                                 : QString();
    emit fieldCommitted(m_model.id(index.row()), *m_field, m_editedReply, value);
}

void NoteDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const NoteCardLayout layout = layoutOf(option, index);
    if (!layout.editor.isNull()) {
        editor->setGeometry(layout.editor.translated(option.rect.topLeft()));
    }
}

void NoteDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    auto* self = const_cast<NoteDelegate*>(this); // the interface is const, the state of editing is not
    self->m_field.reset();
    self->m_editedNote = {};
    QStyledItemDelegate::destroyEditor(editor, index);
    emit editorClosed();
    emit heightChanged();
}

void NoteDelegate::finish(QWidget* editor) {
    emit commitData(editor);
    if (m_field) { // a new note's row, and its editor with it, went with the commit
        emit closeEditor(editor, NoHint);
    }
}

bool NoteDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if ((isReturn && key->modifiers().testFlag(Qt::ControlModifier)) || isTab) {
            finish(editor);
            return true;
        }
    }
    if (editor != nullptr && event->type() == QEvent::FocusOut) {
        // Its own context menu, and another window in front, leave the editor open.
        if (QApplication::activePopupWidget() == nullptr && editor->isActiveWindow()) {
            finish(editor);
        }
        return false;
    }
    if (editor != nullptr && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept(); // these are the editor's, whatever the window does with them
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace duikan
