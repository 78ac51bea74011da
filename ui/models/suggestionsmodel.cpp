// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionsmodel.h"

#include "core/linking/ownlexicon.h"
#include "ui/words.h"
#include "ui/workspace.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace duikan {

namespace {

/// Weaker pairs are hardly ever right; the command line shows them to whoever asks.
constexpr double kWeakestShown = 0.15;
constexpr int kMostShown = 500; ///< more than a person goes through before the rest is ranked anew

QFuture<std::vector<Suggestion>> rankInBackground(const SuggestionBasis& basis) {
    auto promise = std::make_shared<QPromise<std::vector<Suggestion>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, basis] {
        std::vector<Suggestion> suggestions = suggest(basis, kMostShown);
        std::erase_if(suggestions, [](const Suggestion& one) { return one.score < kWeakestShown; });
        promise->addResult(std::move(suggestions));
        promise->finish();
    });
    return future;
}

bool isDecided(const SuggestionBasis& basis, DecidedPair pair) {
    return std::ranges::binary_search(basis.accepted, pair) || std::ranges::binary_search(basis.dismissed, pair);
}

} // namespace

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
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant SuggestionsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const SuggestionCard suggestion = card(index.row());
    QStringList reasons;
    for (const SuggestionReason& reason : suggestion.reasons) {
        reasons.append(reasonName(reason));
    }
    return tr("%1 %2 %3, score %4: %5")
        .arg(suggestion.leftLabel, relationName(suggestion.relation), suggestion.rightLabel,
             QString::number(qRound(suggestion.score * 100)), QLocale().createSeparatedList(reasons));
}

const Suggestion* SuggestionsModel::find(DecidedPair pair) const {
    const auto row = m_rowOf.constFind({pair.left, pair.right});
    return row == m_rowOf.cend() ? nullptr : &m_suggestions[size_t(*row)];
}

QModelIndex SuggestionsModel::indexOf(DecidedPair pair) const {
    const auto row = m_rowOf.constFind({pair.left, pair.right});
    return row == m_rowOf.cend() ? QModelIndex() : index(*row);
}

DecidedPair SuggestionsModel::pairAt(int row) const {
    return {m_suggestions[size_t(row)].left, m_suggestions[size_t(row)].right};
}

SuggestionCard SuggestionsModel::card(int row) const {
    const Suggestion& suggestion = m_suggestions[size_t(row)];
    SuggestionCard card{.pair = pairAt(row),
                        .score = suggestion.score,
                        .relation = m_relations.value({suggestion.left, suggestion.right}, proposedRelation(suggestion)),
                        .reasons = suggestion.reasons};
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
    if (m_isRanking) {
        m_isStale = true;
    } else {
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
    // A watcher goes with the model; a continuation would be left over.
    auto* const watcher = new QFutureWatcher<std::vector<Suggestion>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isRanking = false;
        if (m_isStale) {
            rank();
            return;
        }
        take(watcher->result());
        emit rankingFinished();
    });
    watcher->setFuture(rankInBackground(m_basis));
}

void SuggestionsModel::take(std::vector<Suggestion> suggestions) {
    if (suggestions.empty() && m_suggestions.empty()) {
        return;
    }
    beginResetModel();
    m_suggestions = std::move(suggestions);
    renumber();
    endResetModel();
    emit suggestionsChanged();
}

void SuggestionsModel::dropDecided() {
    bool isOther = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isDecided(m_basis, pairAt(row))) {
            beginRemoveRows({}, row, row);
            m_suggestions.erase(m_suggestions.begin() + row);
            renumber();
            endRemoveRows();
            isOther = true;
        }
    }
    if (isOther) {
        emit suggestionsChanged();
    }
}

void SuggestionsModel::renumber() {
    m_rowOf.clear();
    for (size_t row = 0; row < m_suggestions.size(); ++row) {
        m_rowOf.insert({m_suggestions[row].left, m_suggestions[row].right}, int(row));
    }
}

} // namespace duikan
