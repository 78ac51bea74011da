// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/readingview.h"
#include "ui/words.h"

namespace duikan {

Workspace::Workspace(QObject* parent)
    : QObject(parent) {}

void Workspace::setViews(ReadingView* left, ReadingView* right) {
    m_views = {left, right};
}

void Workspace::setReview(Review* review) {
    if (m_review != nullptr) {
        disconnect(m_review, nullptr, this, nullptr);
    }
    m_review = review;
    m_selectedNote = {};
    m_selectedLink = {};
    m_older = {};
    if (m_review != nullptr) {
        connect(m_review, &Review::changed, this, [this](const ChangedItems& items) {
            if (!items.drafts.isEmpty()) {
                for (const Side side : kSides) {
                    dropOlder(side, items);
                }
            }
            emit reviewChanged(items);
        });
    }
    for (const Side side : kSides) {
        if (m_views[size_t(side)] != nullptr) {
            view(side).setReview(draft(side) ? m_review : nullptr, documentNumber(side));
        }
    }
    emit reviewReplaced();
}

bool Workspace::canEdit() const {
    return m_review != nullptr && !m_review->isReadOnly();
}

const Draft* Workspace::draft(Side side) const {
    if (m_review == nullptr) {
        return nullptr;
    }
    const Draft* const older = m_review->state().draft(m_older[size_t(side)]);
    return older != nullptr ? older : m_review->state().currentDraft(documentNumber(side));
}

bool Workspace::isOlder(Side side) const {
    const Draft* const shown = draft(side);
    return shown != nullptr && shown != m_review->state().currentDraft(documentNumber(side));
}

bool Workspace::refusesForOlder(Side side) {
    if (isOlder(side)) {
        announce(tr("An older draft is shown. Notes and links are made in the latest one (Alt+Page Down)."));
        return true;
    }
    return false;
}

void Workspace::showLatest(Side side) {
    if (isOlder(side)) {
        showDraft(side, m_review->state().currentDraft(documentNumber(side))->id);
    }
}

void Workspace::showDraft(Side side, DraftId wanted) {
    const Draft* const current = m_review ? m_review->state().currentDraft(documentNumber(side)) : nullptr;
    if (current == nullptr || m_review->state().documentNumber(wanted) != documentNumber(side) ||
        draft(side)->id == wanted) {
        return;
    }
    m_older[size_t(side)] = wanted == current->id ? DraftId{} : wanted;
    view(side).setDraft(m_older[size_t(side)]);
    emit draftShown(side);
}

/// A draft that comes is shown; one that is taken back cannot be.
void Workspace::dropOlder(Side side, const ChangedItems& items) {
    DraftId& older = m_older[size_t(side)];
    const Draft* const current = m_review->state().currentDraft(documentNumber(side));
    if (older.isNull() || current == nullptr) {
        return;
    }
    if (m_review->state().draft(older) == nullptr || older == current->id || items.drafts.contains(current->id)) {
        older = {};
        view(side).setDraft(older);
        emit draftShown(side);
    }
}

const Document* Workspace::document(Side side) const {
    const Draft* current = draft(side);
    return current ? current->structure.get() : nullptr;
}

void Workspace::setActiveSide(Side side) {
    if (m_activeSide != side) {
        m_activeSide = side;
        emit activeSideChanged(side);
    }
}

Passage Workspace::passage(Side side) const {
    Passage passage;
    const Draft* current = draft(side);
    if (current == nullptr) {
        return passage;
    }
    for (const Place& place : view(side).selection()) {
        if (const Paragraph* paragraph = current->structure->at(place.ordinal);
            paragraph && !place.range.isEmpty()) {
            passage.push_back(describe(current->id, *paragraph, place.range));
        }
    }
    if (passage.empty()) {
        if (const Paragraph* paragraph = current->structure->at(view(side).currentParagraph())) {
            passage.push_back(describeParagraph(current->id, *paragraph));
        }
    }
    return passage;
}

QString Workspace::labelOf(const Passage& passage) const {
    QStringList labels;
    for (const Anchor& anchor : passage) {
        QString label = anchor.label;
        if (m_review != nullptr) {
            const Resolution& resolution = m_review->resolution(anchor);
            const Draft* where = m_review->state().draft(anchor.draft);
            if (const Paragraph* paragraph =
                    where && resolution.place ? where->structure->at(resolution.place->ordinal) : nullptr) {
                label = paragraph->label;
            }
        }
        if (label = shortLabel(label); !labels.contains(label)) {
            labels.append(label);
        }
    }
    return labels.join(QStringLiteral(", "));
}

void Workspace::goTo(const Passage& passage) {
    if (m_review == nullptr || passage.empty()) {
        return;
    }
    const Side side = sideOf(m_review->state().documentNumber(passage.front().draft));
    showDraft(side, passage.front().draft);
    const Resolution& resolution = m_review->resolution(passage.front());
    if (!resolution.place) {
        announce(tr("“%1” is no longer in the text.").arg(excerpt(passage.front().quote.exact, 24)));
        return;
    }
    view(side).setCurrentParagraph(resolution.place->ordinal);
    view(side).goTo(*resolution.place);
}

void Workspace::selectNote(AnnotationId id) {
    if (m_selectedNote == id) {
        return;
    }
    m_selectedNote = id;
    for (const Side side : kSides) {
        view(side).setSelectedNote(id);
    }
    emit noteSelected(id);
}

void Workspace::selectLink(CrossReferenceId id) {
    if (m_selectedLink == id) {
        return;
    }
    m_selectedLink = id;
    for (const Side side : kSides) {
        view(side).setSelectedLink(id);
    }
    emit linkSelected(id);
}

} // namespace duikan
