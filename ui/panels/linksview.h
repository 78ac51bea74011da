// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/linkdelegate.h"

#include <QListView>

namespace duikan {

/// The list of cross-references. Says what a person wants done with one; changes nothing itself.
class LinksView : public QListView {
    Q_OBJECT
public:
    LinksView(LinksModel& model, QWidget* parent);

    [[nodiscard]] LinkDelegate& cards() { return *m_delegate; }
    [[nodiscard]] CrossReferenceId currentLink() const;
    void setCurrentLink(CrossReferenceId id); ///< without emitting linkActivated()
    void editCurrentNote();

signals:
    void linkActivated(duikan::CrossReferenceId id); ///< clicked, or Enter: open both sides
    void currentLinkChanged(duikan::CrossReferenceId id);
    void linkMenuRequested(duikan::CrossReferenceId id, QPoint globalPosition);
    void noteCommitted(duikan::CrossReferenceId link, const QString& note);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    LinksModel& m_model;
    LinkDelegate* m_delegate;
    CrossReferenceId m_current; ///< survives the model's reset
};

} // namespace duikan
