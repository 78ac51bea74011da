// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/linksmodel.h"
#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace duikan {

/// Paints a cross-reference: both labels, the relation in its colour, the words at each end, the note; edits
/// the note in place.
class LinkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LinkDelegate(LinksModel& model, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }

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
    void noteCommitted(duikan::CrossReferenceId link, const QString& note) const;
    void heightChanged() const;

private:
    struct Layout;
    [[nodiscard]] Layout layoutOf(const LinkCard& card, int width) const;

    LinksModel& m_model;
    CardType m_type;
    Theme m_theme;
    mutable CrossReferenceId m_edited;
};

} // namespace duikan
