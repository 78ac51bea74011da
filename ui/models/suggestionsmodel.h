// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/reviewsuggestions.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace duikan {

class Workspace;

/// Everything a row of the suggestions list shows.
struct SuggestionCard {
    DecidedPair pair; ///< ordinals in the current drafts of the left and the right document
    double score = 0;
    QString relation; ///< proposed, or chosen with setRelation()
    QString leftLabel;
    QString rightLabel;
    QString leftText; ///< of the whole paragraph
    QString rightText;
    std::vector<SuggestionReason> reasons;
    QString order; ///< the pairs before and after, where the order of the texts speaks for this one too
};

/// A reason in the reader's language; two near concepts both.
[[nodiscard]] QString reasonName(const SuggestionReason& reason);
/// All that speaks for a suggestion, the order of the texts last.
[[nodiscard]] QStringList reasonNames(const SuggestionCard& card);

/// The cross-references that might be made in the review on the table, best first, one row each, 500 at most: those that are
/// worth a person's time, or with setShowsWeaker() the weaker ones too; with setOnlyAt() those of one paragraph. All parts of
/// the window that show suggestions share one of these.
///
/// They are ranked in another thread whenever the review's texts, links, dismissals or own concepts change; until the
/// new ranking is there, the old one stands without what has been decided since. Changes nothing itself: accepting
/// and dismissing are acts of the review (SuggestionCommands).
class SuggestionsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SuggestionsModel(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Whether pairs are shown that are right once in ten times only.
    void setShowsWeaker(bool shows);
    [[nodiscard]] bool showsWeaker() const { return m_showsWeaker; }
    /// Rows of this paragraph only, of the left document or the right one; of all when empty.
    struct At {
        bool isLeft = true;
        int ordinal = 0;
        friend bool operator==(const At&, const At&) = default;
    };
    void setOnlyAt(std::optional<At> at);

    [[nodiscard]] const std::vector<Suggestion>& suggestions() const { return m_suggestions; } ///< of all paragraphs
    [[nodiscard]] const Suggestion* find(DecidedPair pair) const; ///< nullptr when it is not suggested
    [[nodiscard]] QModelIndex indexOf(DecidedPair pair) const;    ///< invalid when it has no row
    [[nodiscard]] DecidedPair pairAt(int row) const;
    [[nodiscard]] SuggestionCard card(int row) const;
    void setRelation(DecidedPair pair, const QString& relation); ///< to be accepted with, for as long as it is shown
    [[nodiscard]] bool isRanking() const { return m_isRanking || m_isStale; } ///< a newer ranking is on its way
    /// While it is held no ranking begins: for as long as the texts themselves want the processors.
    void setHeld(bool held);

signals:
    void suggestionsChanged(); ///< rows are others; after the model's own signals
    void rankingFinished();    ///< the rows are those of the review as it is now

private:
    void follow();
    void rank();
    void take(std::vector<Suggestion> ranked);
    void show();
    void dropDecided();
    void renumber();
    [[nodiscard]] bool isWorthwhile(const Suggestion& suggestion) const;
    [[nodiscard]] bool isAtPlace(const Suggestion& suggestion) const;

    Workspace& m_workspace;
    SuggestionBasis m_basis;  ///< of the ranking shown, or on its way
    bool m_isRanking = false;
    bool m_isStale = false; ///< the basis changed while a ranking was on its way, or might not begin
    bool m_isHeld = false;
    bool m_showsWeaker = false;
    std::optional<At> m_at;
    std::vector<Suggestion> m_ranked;      ///< the weaker ones too
    std::vector<Suggestion> m_suggestions; ///< of all paragraphs
    std::vector<size_t> m_rows;            ///< places in m_suggestions
    QHash<std::pair<int, int>, int> m_rowOf;
    QHash<std::pair<int, int>, QString> m_relations; ///< chosen by the reader
};

} // namespace duikan
