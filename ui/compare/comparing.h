// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "ui/compare/clausechange.h"
#include "ui/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace duikan {

/// Two texts laid side by side, as the compare view shows them: a value, shared between threads. `hunks` of
/// the comparison are in words, or to the letter.
struct ComparedTexts {
    DocumentPtr left;
    DocumentPtr right;
    Comparison comparison;
    std::vector<ClauseChange> changes;
    bool isOfClauses = false; ///< two clauses that a person picked, not two drafts

    [[nodiscard]] const Document& document(Side side) const { return side == Side::Left ? *left : *right; }
    [[nodiscard]] static const std::vector<int>& ordinals(const ComparedPair& pair, Side side) {
        return side == Side::Left ? pair.left : pair.right;
    }
    [[nodiscard]] int changeOf(int pair) const; ///< index into `changes`, -1 for none
    [[nodiscard]] QString label(int pair, Side side) const; ///< "OP 5", "OP 5, OP 6"; empty where there is none
    [[nodiscard]] QString labels(int pair) const;           ///< "OP 8 → OP 3"
};

/// What the compare view compares. Until a person chooses, the two last drafts of the first document that has
/// more than one. Worked out in another thread, anew when the drafts or a correction of their alignment
/// change; nothing is worked out while nobody looks.
class Comparing : public QObject {
    Q_OBJECT
public:
    explicit Comparing(Workspace& workspace, QObject* parent = nullptr);

    void setWatched(bool watched); ///< somebody looks at it
    void compareDrafts(DraftId left, DraftId right);
    /// Two paragraphs (ordinals) of two drafts, whatever they are to each other.
    void compareClauses(DraftId left, int leftOrdinal, DraftId right, int rightOrdinal);
    void backToDrafts(); ///< from two clauses to the drafts compared before
    void setToTheLetter(bool toTheLetter);
    [[nodiscard]] bool isToTheLetter() const { return m_toTheLetter; }

    [[nodiscard]] bool isOfClauses() const { return m_clauses.has_value(); }
    [[nodiscard]] const Draft* draft(Side side) const; ///< nullptr when there is nothing to compare
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Null while there is none, and during the first run; the one before while it is made anew.
    [[nodiscard]] std::shared_ptr<const ComparedTexts> result() const { return m_result; }

signals:
    void choiceChanged(); ///< other drafts, or none
    void resultChanged();

private:
    struct Clauses {
        DraftId left;
        DraftId right;
        QString leftParagraph; ///< ids, which outlive repairs
        QString rightParagraph;
    };

    void follow(const ChangedItems& items);
    void chooseDrafts();
    void refresh();
    void start();

    Workspace& m_workspace;
    bool m_isWatched = false;
    bool m_isStale = true;
    bool m_isChosen = false; ///< by a person
    bool m_isRunning = false;
    bool m_toTheLetter = false;
    quint64 m_run = 0; ///< the newest; older ones are dropped when they come in
    DraftId m_left;
    DraftId m_right;
    std::optional<Clauses> m_clauses;
    std::shared_ptr<const ComparedTexts> m_result;
};

} // namespace duikan
