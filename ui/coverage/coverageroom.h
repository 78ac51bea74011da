// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage/coverageexport.h"
#include "ui/coverage/coveragegrid.h"
#include "ui/room.h"
#include "ui/workspace.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace duikan {

class CoverageChoice;
class CoverageCommands;
class CoverageLegend;
class CoverageMatrix;
class CoveragePanel;
class CoverageStatus;
class SuggestionsModel;

/// The room that shows which paragraph of the left document speaks to which clause of the right one, and what
/// found no place. It follows the review: links made and undone anywhere, new drafts, repairs taken back. While
/// another room is shown it only notes that something changed.
class CoverageRoom : public Room {
    Q_OBJECT
public:
    CoverageRoom(Workspace& workspace, const SuggestionsModel& suggestions, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    void setTheme(const Theme& theme) override;
    void retranslate() override;
    void setZoom(double zoom) override;
    [[nodiscard]] QList<QAction*> commands() const override;
    void updateCommands() override;
    [[nodiscard]] QWidget* statusPart() const override;
    [[nodiscard]] std::optional<PrintedReport> report() const override;
    void takeFocus() override;
    void saveLayout(WindowSettings& settings) const override;
    void restoreLayout(const WindowSettings& settings) override;

    /// The matrix as it is chosen, without suggestions; none where the review has not got both documents.
    [[nodiscard]] std::optional<CoverageSheet> sheet() const;
    [[nodiscard]] CoverageMatrix& matrix() const { return *m_matrix; }
    [[nodiscard]] CoveragePanel& panel() const { return *m_panel; }
    [[nodiscard]] CoverageCommands& acts() const { return *m_commands; }

signals:
    void openWanted(); ///< the two texts are to be shown

private:
    [[nodiscard]] QWidget* makeLeft();
    void follow(); ///< something changed: at once when the room is shown, else when it is entered
    void refresh();
    [[nodiscard]] CoverageOptions options() const;
    void showEmpty(const QString& sentence);

    Workspace& m_workspace;
    const SuggestionsModel& m_suggestions;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    CoverageMatrix* m_matrix;
    CoverageChoice* m_choice;
    CoverageLegend* m_legend;
    CoverageCommands* m_commands;
    CoveragePanel* m_panel;
    CoverageStatus* m_status;
    bool m_isStale = true;
};

} // namespace duikan
