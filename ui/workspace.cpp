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
    if (m_review != nullptr) {
        connect(m_review, &Review::changed, this, &Workspace::reviewChanged);
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
    return m_review ? m_review->state().currentDraft(documentNumber(side)) : nullptr;
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
