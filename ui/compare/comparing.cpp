// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparing.h"

#include "ui/inbackground.h"
#include "ui/words.h"

#include <algorithm>

namespace duikan {

namespace {

using Shared = std::shared_ptr<const ComparedTexts>;

/// What a run works on: values only.
struct Task {
    DocumentPtr left;
    DocumentPtr right;
    std::vector<AlignmentChoice> choices;
    bool toTheLetter = false;
    int leftClause = 0; ///< ordinals; 0 for whole drafts
    int rightClause = 0;
};

Shared carryOut(const Task& task) {
    auto texts = std::make_shared<ComparedTexts>();
    texts->left = task.left;
    texts->right = task.right;
    texts->isOfClauses = task.leftClause > 0;
    texts->comparison = texts->isOfClauses
                            ? compareClauses(*task.left, task.leftClause, *task.right, task.rightClause)
                            : compareDocuments(*task.left, *task.right, task.choices);
    if (task.toTheLetter) {
        showToTheLetter(texts->comparison, *task.left, *task.right);
    }
    texts->changes = changesOf(texts->comparison);
    return texts;
}

} // namespace

int ComparedTexts::changeOf(int pair) const {
    const auto found = std::ranges::lower_bound(changes, pair, {}, &ClauseChange::pair);
    return found != changes.end() && found->pair == pair ? int(found - changes.begin()) : -1;
}

QString ComparedTexts::label(int pair, Side side) const {
    QStringList labels;
    for (const int ordinal : ordinals(comparison.pairs[size_t(pair)], side)) {
        labels.append(shortLabel(document(side).at(ordinal)->label));
    }
    return labels.join(QStringLiteral(", "));
}

QString ComparedTexts::labels(int pair) const {
    const QString before = label(pair, Side::Left);
    const QString after = label(pair, Side::Right);
    if (before.isEmpty() || after.isEmpty() || (before == after && !isOfClauses)) {
        return before.isEmpty() ? after : before;
    }
    return QStringLiteral("%1 → %2").arg(before, after);
}

Comparing::Comparing(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) {
    connect(&workspace, &Workspace::reviewReplaced, this, [this] {
        m_isChosen = false;
        m_clauses.reset();
        m_result.reset();
        chooseDrafts();
        refresh();
    });
    connect(&workspace, &Workspace::reviewChanged, this, &Comparing::follow);
}

void Comparing::setWatched(bool watched) {
    m_isWatched = watched;
    if (watched && m_isStale) {
        start();
    }
}

void Comparing::compareDrafts(DraftId left, DraftId right) {
    m_left = left;
    m_right = right;
    m_clauses.reset();
    m_isChosen = true;
    m_result.reset();
    refresh();
}

void Comparing::compareClauses(DraftId left, int leftOrdinal, DraftId right, int rightOrdinal) {
    const Review* review = m_workspace.review();
    const Draft* before = review ? review->state().draft(left) : nullptr;
    const Draft* after = review ? review->state().draft(right) : nullptr;
    const Paragraph* from = before ? before->structure->at(leftOrdinal) : nullptr;
    const Paragraph* to = after ? after->structure->at(rightOrdinal) : nullptr;
    if (from != nullptr && to != nullptr) {
        m_clauses = Clauses{left, right, from->id, to->id};
        m_result.reset();
        refresh();
    }
}

void Comparing::backToDrafts() {
    if (m_clauses) {
        m_clauses.reset();
        m_result.reset();
        refresh();
    }
}

void Comparing::setToTheLetter(bool toTheLetter) {
    if (m_toTheLetter != toTheLetter) {
        m_toTheLetter = toTheLetter;
        m_isStale = true;
        setWatched(m_isWatched);
    }
}

const Draft* Comparing::draft(Side side) const {
    const Review* review = m_workspace.review();
    if (review == nullptr) {
        return nullptr;
    }
    if (m_clauses) {
        return review->state().draft(side == Side::Left ? m_clauses->left : m_clauses->right);
    }
    return review->state().draft(side == Side::Left ? m_left : m_right);
}

/// A draft may have come, gone or changed its structure, and an alignment may have been corrected. Notes and
/// links do not concern the comparison.
void Comparing::follow(const ChangedItems& items) {
    if (items.drafts.isEmpty() && items.documents.isEmpty() && items.alignments.isEmpty()) {
        return;
    }
    const ReviewState& state = m_workspace.review()->state();
    const bool isGone = state.draft(m_left) == nullptr || state.draft(m_right) == nullptr;
    if (m_clauses && (draft(Side::Left) == nullptr || draft(Side::Right) == nullptr)) {
        m_clauses.reset();
    }
    if (isGone) {
        m_isChosen = false;
        m_result.reset();
    }
    if (!m_isChosen) {
        chooseDrafts();
    }
    refresh();
}

void Comparing::chooseDrafts() {
    m_left = {};
    m_right = {};
    if (const Review* review = m_workspace.review()) {
        for (const ReviewedDocument& document : review->state().documents()) {
            if (document.drafts.size() > 1) {
                m_left = document.drafts[document.drafts.size() - 2];
                m_right = document.drafts.back();
                return;
            }
        }
    }
}

void Comparing::refresh() {
    m_isStale = true;
    ++m_run;
    m_isRunning = false;
    emit choiceChanged();
    if (m_isWatched) {
        start();
    } else {
        emit resultChanged();
    }
}

void Comparing::start() {
    m_isStale = false;
    const Draft* left = draft(Side::Left);
    const Draft* right = draft(Side::Right);
    const quint64 run = ++m_run;
    if (left == nullptr || right == nullptr) {
        m_isRunning = false;
        m_result.reset();
        emit resultChanged();
        return;
    }
    Task task{left->structure, right->structure, {}, m_toTheLetter};
    if (m_clauses) {
        const Paragraph* from = left->structure->byId(m_clauses->leftParagraph);
        const Paragraph* to = right->structure->byId(m_clauses->rightParagraph);
        if (from == nullptr || to == nullptr) { // a repair took the paragraph away
            backToDrafts();
            return;
        }
        task.leftClause = from->ordinal;
        task.rightClause = to->ordinal;
    } else {
        task.choices = choicesBetween(m_workspace.review()->state(), left->id, right->id);
    }
    m_isRunning = true;
    inBackground([task = std::move(task)] { return carryOut(task); }, this, [this, run](const Shared& texts) {
        if (run == m_run) {
            m_isRunning = false;
            m_result = texts;
            emit resultChanged();
        }
    });
    emit resultChanged();
}

} // namespace duikan
