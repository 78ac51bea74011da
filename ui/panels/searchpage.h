// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchmodel.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace duikan {

class SearchDelegate;
class WindowSettings;

/// The tab that searches all of the review: a field, chips and lists that narrow the search, and what it finds while
/// one types. From the field, Up and Down go through the hits and Enter goes to one; Escape gives the keyboard back.
class SearchPage : public QWidget {
    Q_OBJECT
public:
    SearchPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] Searcher& searcher() { return *m_searcher; }
    void setTheme(const Theme& theme);
    void retranslate();
    void takeFocus(); ///< to the field, with its text selected
    void searchFor(const QString& words);

    void saveState(WindowSettings& settings) const; ///< what is searched for, and where
    void restoreState(const WindowSettings& settings);

signals:
    void placeChosen(const duikan::HitPlace& place);
    void left(); ///< Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Chip { Texts, Notes, Earlier, Expression };
    enum List { Document, Kind, State, Author, Tag, Time };

    void search();
    void take(const FoundInReview& found);
    void say(const QString& sentence);
    void fillLists();
    void step(int by);
    void choose(const QModelIndex& index);
    [[nodiscard]] SearchFilter filter() const;

    Workspace& m_workspace;
    Searcher* m_searcher;
    SearchModel* m_model;
    SearchDelegate* m_delegate;
    QLineEdit* m_field;
    std::array<QToolButton*, 4> m_chips{};
    std::array<QComboBox*, 6> m_lists{};
    QLabel* m_hint;
    QListView* m_view;
    QTimer m_delay; ///< the rest of a word is waited for, but hardly
    bool m_isOutdated = true;
};

} // namespace duikan
