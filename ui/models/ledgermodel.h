// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/anchorer.h"
#include "core/review/ledger.h"

#include <QAbstractListModel>
#include <QSet>

#include <array>

class QItemSelectionModel;

namespace duikan {

class Workspace;

/// A place of a passage with the whole wording around it.
struct LedgerPlace {
    QString label;                  ///< empty where there is no place
    QString text;                   ///< of its paragraphs, joined by "\n"
    std::vector<TextRange> passage; ///< in `text`
};

/// Everything a line of the ledger shows.
struct LedgerLine {
    LedgerEntry entry;
    Verdict verdict = Verdict::Exact;
    QString subject; ///< "note 3", "link 2"
    QString words;   ///< the note's text, or the relation of the link and its other end
    LedgerPlace before;
    LedgerPlace found;
    LedgerPlace second;
};

/// The ledger of one draft: what became of each note and each end of a link, what needs a person first. Lines keep
/// their place when they are settled. Views share its selection, so that the line worked on is the same in all.
class LedgerModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// The order of the ledger.
    static constexpr std::array kVerdicts{Verdict::Ambiguous, Verdict::Orphaned, Verdict::Amended, Verdict::Moved,
                                          Verdict::Exact};

    explicit LedgerModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] LedgerLine line(int row) const;
    [[nodiscard]] const LedgerEntry& entry(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] DraftId draft() const { return m_draft; } ///< null while no draft has a ledger
    void setDraft(DraftId draft);
    [[nodiscard]] std::vector<DraftId> drafts() const; ///< those with a ledger, newest first

    [[nodiscard]] int count(Verdict verdict) const; ///< unfiltered
    [[nodiscard]] int openCount() const;            ///< that wait for a person
    [[nodiscard]] int totalCount() const { return int(m_all.size()); }
    [[nodiscard]] bool isShown(Verdict verdict) const { return !m_hidden.contains(int(verdict)); }
    void setShown(Verdict verdict, bool shown);
    [[nodiscard]] std::vector<LedgerEntry> unsettled(Verdict verdict) const;

    [[nodiscard]] QItemSelectionModel& selection() const { return *m_selection; }
    [[nodiscard]] int currentRow() const; ///< -1 for none
    void setCurrentRow(int row);
    void goToNextOpen();                       ///< behind the current line, else from the top; stays where there is none
    void goToNote(AnnotationId id);            ///< makes its line current, whatever is hidden
    [[nodiscard]] QString summary() const;     ///< "Rev.1 added: 22 unchanged, 2 amended, 1 needs you"

signals:
    void ledgerChanged();  ///< another draft, other counts or another filter
    void currentChanged(); ///< another line, or the line is settled otherwise

private:
    void replaceReview();
    void refresh();
    void filter();
    [[nodiscard]] LedgerPlace placeOf(const std::vector<Anchor>& anchors) const;

    Workspace& m_workspace;
    QItemSelectionModel* m_selection;
    DraftId m_draft;
    std::vector<LedgerEntry> m_all;
    std::vector<LedgerEntry> m_rows;
    QSet<int> m_hidden;
};

[[nodiscard]] Verdict verdictOf(const LedgerEntry& entry);
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString settlementName(Settlement settlement); ///< empty for None

} // namespace duikan
