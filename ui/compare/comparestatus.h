// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace duikan {

class ChangesModel;
class ElidedLabel;
struct ComparedTexts;

/// What the status bar says of a comparison: the current pair, how many changes of each kind, what is not
/// shown, and whether taking all back and taking all in gives the two drafts.
class CompareStatus : public QWidget {
    Q_OBJECT
public:
    explicit CompareStatus(const ChangesModel& changes, QWidget* parent = nullptr);

    void showComparison(const ComparedTexts* texts, int pair, const QString& left, const QString& right, bool isRunning);
    void setTheme(const Theme& theme);

private:
    const ChangesModel& m_changes;
    Theme m_theme;
    QLabel* m_pair;
    ElidedLabel* m_counts;
    ElidedLabel* m_hidden;
    ElidedLabel* m_proof;
};

} // namespace duikan
