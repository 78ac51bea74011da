// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace duikan {

class LinksModel;
class SidePanel;
class WindowActions;

/// What a person does with links: begin one at what is selected, choose its relation, finish it on the other
/// side; open, alter and delete. L begins, 1 to 6 choose the relation, L on the other side finishes, Escape
/// drops.
class LinkCommands : public QObject {
    Q_OBJECT
public:
    LinkCommands(Workspace& workspace, WindowActions& actions, LinksModel& model, SidePanel& panel,
                 QObject* parent);

    [[nodiscard]] const Passage& pending() const {
        return m_from;
    }                                                             ///< the first end; empty when none is begun
    [[nodiscard]] QString relation() const { return m_relation; } ///< of the next link
    void setRelation(const QString& relation);                    ///< of the next link
    void open(CrossReferenceId id);                               ///< brings both sides to it and selects it
    void showMenu(CrossReferenceId id, QPoint position);
    void cancel();

signals:
    void pendingChanged();
    void relationChanged(const QString& relation); ///< of the next link
    void linksWanted(); ///< the list of links must be seen

private:
    void beginOrFinish();
    void chooseRelation(const QString& relation);
    void removeSelected();
    void followSelection();

    Workspace& m_workspace;
    WindowActions& m_actions;
    LinksModel& m_model;
    SidePanel& m_panel;
    Passage m_from;
    QString m_relation;
};

} // namespace duikan
