// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/clausechange.h"
#include "ui/theme.h"

#include <QWidget>

#include <array>

class QListView;
class QToolButton;

namespace duikan {

class ChangeDelegate;
class ChangesModel;

/// The list of changes with a filter for each kind that occurs. Its windowTitle is that of its tab.
class ChangesPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChangesPanel(ChangesModel& model, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setCurrentPair(int pair); ///< nothing is selected where the pair is not in the list
    [[nodiscard]] QListView& list() const { return *m_list; }
    void takeFocus();

signals:
    void pairWanted(int pair); ///< a person went to it in the list

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void layOutFilters();

    ChangesModel& m_model;
    Theme m_theme;
    QWidget* m_filters;
    std::array<QToolButton*, kChangeKinds> m_chips{};
    QListView* m_list;
    ChangeDelegate* m_delegate;
    bool m_isFollowing = false;
};

} // namespace duikan
