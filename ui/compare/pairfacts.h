// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;

namespace duikan {

struct ComparedTexts;

/// What there is to know of the current pair besides its words: how the force of the opening verb moved, how
/// alike the two are, other numbers, figures and sponsors, and what became of its notes; and the buttons to
/// the changes before and after.
class PairFacts : public QWidget {
    Q_OBJECT
public:
    PairFacts(QAction* previous, QAction* next, QWidget* parent = nullptr);

    /// `carried` says what became of notes and links; it may be empty.
    void setPair(std::shared_ptr<const ComparedTexts> texts, int pair, const QString& carried);
    void setTheme(const Theme& theme);
    void retranslate();
    [[nodiscard]] QString text() const; ///< all of it, as shown

private:
    void refresh();

    std::shared_ptr<const ComparedTexts> m_texts;
    int m_pair = -1;
    QString m_carried;
    Theme m_theme;
    QAction* m_previous;
    QAction* m_next;
    QLabel* m_title;
    class ForceBars* m_bars;
    QLabel* m_facts;
    QPushButton* m_previousButton;
    QPushButton* m_nextButton;
};

} // namespace duikan
