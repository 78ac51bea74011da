// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionsmodel.h"

#include "core/linking/ownlexicon.h"
#include "ui/inbackground.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QLocale>

#include <algorithm>

namespace duikan {

namespace {

// On the gold sets (docs/decisions/0024) four fifths of the right pairs score this, and of the pairs that do, more than
// half are right; of the next quarter below one in fifteen.
constexpr double kWorthwhile = 0.2;
/// Even whoever asks for the weaker ones finds hardly anything below; the command line has them all.
constexpr double kWeakestShown = 0.05;
constexpr int kMostShown = 500; ///< more than a person goes through before the rest is ranked anew

std::vector<Suggestion> ranked(const SuggestionBasis& basis) {
    std::vector<Suggestion> suggestions = suggest(basis, kMostShown);
    std::erase_if(suggestions, [](const Suggestion& one) { return one.score < kWeakestShown; });
    return suggestions;
}

bool isDecided(const SuggestionBasis& basis, DecidedPair pair) {
    return std::ranges::binary_search(basis.accepted, pair) || std::ranges::binary_search(basis.dismissed, pair);
}

} // namespace

QStringList reasonNames(const SuggestionCard& card) {
    QStringList names;
    std::ranges::transform(card.reasons, std::back_inserter(names), reasonName);
    if (!card.order.isEmpty()) {
        //: A reason for a suggestion: both texts go through the subject in one order. %1: the pairs before and after
        names.append(SuggestionsModel::tr("in order: %1").arg(card.order));
    }
    return names;
}

QString reasonName(const SuggestionReason& reason) {
    const bool isOwn = isOwnConcept(reason.leftConcept) || isOwnConcept(reason.rightConcept);
    return isOwn ? reason.text : textOf(reason, ConceptLexicon::builtIn(), QLocale().name());
}

SuggestionsModel::SuggestionsModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::reviewReplaced, this, [this] {
        take({});
        follow();
    });
    connect(&workspace, &Workspace::reviewChanged, this, [this](const ChangedItems& items) {
        if (!items.crossReferences.isEmpty() || !items.dismissals.isEmpty() || !items.ownConcepts.isEmpty() ||
            !items.drafts.isEmpty() || !items.documents.isEmpty()) {
            follow();
        }
    });
}

int SuggestionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SuggestionsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const SuggestionCard suggestion = card(index.row());
    return tr("%1 %2 %3, score %4: %5")
        .arg(suggestion.leftLabel, relationName(suggestion.relation), suggestion.rightLabel,
             QString::number(qRound(suggestion.score * 100)), QLocale().createSeparatedList(reasonNames(suggestion)));
}

void SuggestionsModel::setShowsWeaker(bool shows) {
    if (shows != m_showsWeaker) {
        m_showsWeaker = shows;
        show();
    }
}

void SuggestionsModel::setOnlyAt(std::optional<At> at) {
    if (at != m_at) {
        m_at = at;
        show();
    }
}

bool SuggestionsModel::isWorthwhile(const Suggestion& suggestion) const {
    return m_showsWeaker || suggestion.score >= kWorthwhile;
}

bool SuggestionsModel::isAtPlace(const Suggestion& suggestion) const {
    return !m_at || (m_at->isLeft ? suggestion.left : suggestion.right) == m_at->ordinal;
}

const Suggestion* SuggestionsModel::find(DecidedPair pair) const {
    const auto found = std::ranges::find_if(m_suggestions, [pair](const Suggestion& one) {
        return one.left == pair.left && one.right == pair.right;
    });
    return found == m_suggestions.end() ? nullptr : &*found;
}

QModelIndex SuggestionsModel::indexOf(DecidedPair pair) const {
    const auto row = m_rowOf.constFind({pair.left, pair.right});
    return row == m_rowOf.cend() ? QModelIndex() : index(*row);
}

DecidedPair SuggestionsModel::pairAt(int row) const {
    const Suggestion& suggestion = m_suggestions[m_rows[size_t(row)]];
    return {suggestion.left, suggestion.right};
}

SuggestionCard SuggestionsModel::card(int row) const {
    const Suggestion& suggestion = m_suggestions[m_rows[size_t(row)]];
    SuggestionCard card{.pair = pairAt(row),
                        .score = suggestion.score,
                        .relation = m_relations.value({suggestion.left, suggestion.right}, proposedRelation(suggestion)),
                        .reasons = suggestion.reasons,
                        .order = suggestion.order};
    if (const Paragraph* const left = m_basis.left ? m_basis.left->at(suggestion.left) : nullptr) {
        card.leftLabel = left->label;
        card.leftText = left->text;
    }
    if (const Paragraph* const right = m_basis.right ? m_basis.right->at(suggestion.right) : nullptr) {
        card.rightLabel = right->label;
        card.rightText = right->text;
    }
    return card;
}

void SuggestionsModel::setRelation(DecidedPair pair, const QString& relation) {
    m_relations.insert({pair.left, pair.right}, relation);
    if (const QModelIndex index = indexOf(pair); index.isValid()) {
        emit dataChanged(index, index);
    }
}

void SuggestionsModel::follow() {
    SuggestionBasis basis = m_workspace.review() ? suggestionBasis(*m_workspace.review()) : SuggestionBasis{};
    if (basis == m_basis) {
        return;
    }
    const bool areTextsOthers = basis.left != m_basis.left || basis.right != m_basis.right;
    m_basis = std::move(basis);
    if (areTextsOthers) {
        m_relations.clear();
        take({}); // ordinals mean other paragraphs now
    } else {
        dropDecided();
    }
    if (m_isRanking || m_isHeld) {
        m_isStale = true;
    } else {
        rank();
    }
}

void SuggestionsModel::setHeld(bool held) {
    m_isHeld = held;
    if (!held && m_isStale && !m_isRanking) {
        rank();
    }
}

void SuggestionsModel::rank() {
    m_isStale = false;
    if (!m_basis.isComplete()) {
        emit rankingFinished();
        return;
    }
    m_isRanking = true;
    inBackground([basis = m_basis] { return ranked(basis); }, this, [this](std::vector<Suggestion> all) {
        m_isRanking = false;
        if (m_isStale) {
            if (!m_isHeld) {
                rank();
            }
            return;
        }
        take(std::move(all));
        emit rankingFinished();
    });
}

void SuggestionsModel::take(std::vector<Suggestion> ranked) {
    m_ranked = std::move(ranked);
    show();
}

void SuggestionsModel::show() {
    if (m_ranked.empty() && m_suggestions.empty()) {
        return;
    }
    beginResetModel();
    m_suggestions.clear();
    std::ranges::copy_if(m_ranked, std::back_inserter(m_suggestions),
                         [this](const Suggestion& one) { return isWorthwhile(one); });
    renumber();
    endResetModel();
    emit suggestionsChanged();
}

void SuggestionsModel::dropDecided() {
    const auto isDropped = [this](const Suggestion& one) { return isDecided(m_basis, {one.left, one.right}); };
    std::erase_if(m_ranked, isDropped);
    bool isOther = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isDecided(m_basis, pairAt(row))) {
            beginRemoveRows({}, row, row);
            m_suggestions.erase(m_suggestions.begin() + std::ptrdiff_t(m_rows[size_t(row)]));
            renumber();
            endRemoveRows();
            isOther = true;
        }
    }
    isOther = std::erase_if(m_suggestions, isDropped) > 0 || isOther; // those without a row
    renumber();
    if (isOther) {
        emit suggestionsChanged();
    }
}

void SuggestionsModel::renumber() {
    m_rows.clear();
    m_rowOf.clear();
    for (size_t place = 0; place < m_suggestions.size(); ++place) {
        const Suggestion& suggestion = m_suggestions[place];
        if (isAtPlace(suggestion)) {
            m_rowOf.insert({suggestion.left, suggestion.right}, int(m_rows.size()));
            m_rows.push_back(place);
        }
    }
}

} // namespace duikan
