// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/genealogy.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QDialog>

class QListWidget;

namespace duikan {

/// The history of one clause as a timeline: a stage for each draft of its document, with what happened to it on the
/// way, the words that changed, and the notes that hang on it there. Enter shows a stage in the text.
class ClauseHistoryDialog : public QDialog {
    Q_OBJECT
public:
    ClauseHistoryDialog(Workspace& workspace, Side side, int ordinal, const Theme& theme, QWidget* parent);

    [[nodiscard]] const std::vector<ClauseStage>& stages() const { return m_stages; }

private:
    [[nodiscard]] QString labelsOf(const ClauseStage& stage) const;
    [[nodiscard]] QString happened(const ClauseStage& stage, size_t index) const;
    [[nodiscard]] QString changedWords(const ClauseStage& stage, DraftId before) const; ///< HTML
    [[nodiscard]] QString notesOn(const ClauseStage& stage) const;                      ///< HTML
    void fill();
    void showStage();

    Workspace& m_workspace;
    Side m_side;
    Theme m_theme;
    std::vector<ClauseStage> m_stages;
    QListWidget* m_list;
};

} // namespace duikan
