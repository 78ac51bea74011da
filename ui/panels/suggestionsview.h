// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/suggestiondelegate.h"

#include <QListView>

namespace duikan {

/// The list of suggestions, best first. Says what a person wants done with one; changes nothing itself. Keys are those
/// of the actions that are added to it.
class SuggestionsView : public QListView {
    Q_OBJECT
public:
    SuggestionsView(SuggestionsModel& model, QWidget* parent);

    [[nodiscard]] SuggestionDelegate& cards() { return *m_delegate; }
    [[nodiscard]] std::optional<DecidedPair> currentPair() const;
    void setCurrentPair(std::optional<DecidedPair> pair); ///< without emitting pairChosen()

signals:
    void pairChosen(duikan::DecidedPair pair); ///< clicked, or reached with the arrows
    void acceptWanted(duikan::DecidedPair pair);
    void dismissWanted(duikan::DecidedPair pair);
    void menuRequested(duikan::DecidedPair pair, QPoint globalPosition);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    SuggestionsModel& m_model;
    SuggestionDelegate* m_delegate;
    std::optional<DecidedPair> m_current; ///< survives the model's reset
    bool m_isQuiet = false;               ///< the current row changes by program
};

} // namespace duikan
