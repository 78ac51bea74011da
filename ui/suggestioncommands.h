// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/suggestion.h"
#include "ui/workspace.h"

#include <QObject>

namespace duikan {

class LinkGutter;
class SidePanel;
class SuggestionsModel;
class WindowActions;

/// What a person does with suggestions: looks at one, which brings both sides to it and marks its reasons there;
/// accepts it with a relation, dismisses it, goes on with the next. Every decision is a step that undo takes
/// back. Also chooses which suggestions the gutter shows: few, so that it stays quiet.
class SuggestionCommands : public QObject {
    Q_OBJECT
public:
    SuggestionCommands(Workspace& workspace, WindowActions& actions, SuggestionsModel& model, SidePanel& panel,
                       LinkGutter& gutter, QObject* parent);

    [[nodiscard]] std::optional<DecidedPair> selected() const { return m_selected; }
    void open(DecidedPair pair);
    void clear();
    void accept(DecidedPair pair); ///< with the relation proposed or chosen; an ordinary link from left to right
    void dismiss(DecidedPair pair);
    void showMenu(DecidedPair pair, QPoint position);

signals:
    void selectionChanged();
    void suggestionsWanted(); ///< the list of suggestions must be seen

private:
    void select(std::optional<DecidedPair> pair);
    void step(int by);
    void chooseRelation(const QString& relation);
    [[nodiscard]] std::optional<Passage> end(Side side, int ordinal) const;
    template<typename Act>
    void decide(DecidedPair pair, const Act& act);
    void follow();
    void followParagraph();
    void markEvidence();
    void showRibbons();

    Workspace& m_workspace;
    WindowActions& m_actions;
    SuggestionsModel& m_model;
    SidePanel& m_panel;
    LinkGutter& m_gutter;
    std::optional<DecidedPair> m_selected;
};

} // namespace duikan
