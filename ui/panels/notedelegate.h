// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notesmodel.h"
#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// What lies under the pointer on a card.
struct CardHit {
    enum class Part { None, State, Assignee, Ledger, Conflict, Tag, Reply, ReplyField, Body, Link, Mention };
    Part part = Part::None;
    ReplyId reply;
    CrossReferenceId link;
    duikan::Mention mention; ///< of a paragraph in a text
    QRect rect; ///< in the view
};

/// Paints the notes as cards and edits their texts in place. Heights are remembered by note and width, so
/// that a long list costs nothing when it is laid out again. The one card that is selected shows its quote
/// and its replies.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    NoteDelegate(NotesModel& model, QObject* parent);

    void setTheme(const Theme& theme);
    void setEditable(bool editable);
    void setSeveralSelected(bool several) { m_hasSeveral = several; } ///< the selected ones are then tinted
    void forgetHeights(const QSet<AnnotationId>& ids);
    void forgetHeights();

    /// What the next editor opened on the card is for.
    void setField(AnnotationId note, CardField field, ReplyId reply = {});
    [[nodiscard]] std::optional<CardField> field() const { return m_field; }
    [[nodiscard]] CardHit hit(const QStyleOptionViewItem& option, const QModelIndex& index,
                              QPoint position) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    [[nodiscard]] bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void fieldCommitted(duikan::AnnotationId note, duikan::CardField field, duikan::ReplyId reply,
                        const QString& text) const;
    void editorClosed() const;  ///< after commit or cancel
    void heightChanged() const; ///< an editor grew or went

private:
    void finish(QWidget* editor); ///< commits and closes
    [[nodiscard]] CardStance stanceOf(AnnotationId note, bool selected) const;
    [[nodiscard]] std::optional<Mention> mentionAt(const NoteCard& card, const NoteCardLayout& layout, QPoint at) const;
    [[nodiscard]] NoteCardLayout layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    NotesModel& m_model;
    CardType m_type;
    Theme m_theme;
    bool m_isEditable = true;
    bool m_hasSeveral = false;
    AnnotationId m_editedNote;
    ReplyId m_editedReply;
    std::optional<CardField> m_field;
    mutable int m_editorHeight = 0;
    mutable int m_heightsWidth = 0;
    mutable QHash<AnnotationId, int> m_heights; ///< of cards that are not selected
};

} // namespace duikan
