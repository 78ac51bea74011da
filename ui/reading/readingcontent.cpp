// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingcontent.h"

#include <algorithm>

namespace duikan {

namespace {

std::vector<LinkPassage> linkPassages(const MarksByParagraph& marks) {
    std::vector<LinkPassage> links;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        for (const Mark& mark : it.value()) {
            const auto id = CrossReferenceId::parse(mark.id);
            if (mark.kind == Mark::Kind::Link && id) {
                links.push_back({*id, it.key(), mark.range, mark.wholeParagraph});
            }
        }
    }
    std::sort(links.begin(), links.end(), [](const LinkPassage& a, const LinkPassage& b) {
        return std::tie(a.ordinal, a.range, a.crossReference) < std::tie(b.ordinal, b.range, b.crossReference);
    });
    return links;
}

QStringList relationsOf(const ReviewState& state) {
    QStringList relations = builtInRelations();
    for (const auto& [id, link] : state.crossReferences()) {
        if (!relations.contains(link.relation)) {
            relations.append(link.relation);
        }
    }
    return relations;
}

void addEvidence(MarksByParagraph& marks, const std::vector<Place>& places) {
    for (const Place& place : places) {
        Mark mark;
        mark.kind = Mark::Kind::Evidence;
        mark.range = place.range;
        marks[place.ordinal].push_back(mark);
    }
}

bool sameStructure(const DocumentPtr& a, const DocumentPtr& b) { return a == b || (a && b && *a == *b); }

} // namespace

void ReadingContent::setReview(const Review* review, int documentNumber) {
    m_review = review;
    m_number = documentNumber;
    m_wanted = {};
}

void ReadingContent::setDraft(DraftId draft) {
    m_wanted = draft;
}

QString ReadingContent::foundId(const Place& place) {
    return QStringLiteral("found-%1-%2").arg(place.ordinal).arg(place.range.begin);
}

void ReadingContent::setFound(const std::vector<Place>& places) {
    m_found.clear();
    for (const Place& place : places) {
        m_found[place.ordinal].push_back({.kind = Mark::Kind::Found, .range = place.range, .id = foundId(place)});
    }
}

ReadingContent::Difference ReadingContent::refresh() {
    Difference difference;
    const Draft* draft = m_review ? m_review->state().draft(m_wanted) : nullptr;
    if (draft == nullptr && m_review != nullptr) {
        draft = m_review->state().currentDraft(m_number);
    }
    const DraftId id = draft ? draft->id : DraftId{};
    const DocumentPtr document = draft ? draft->structure : nullptr;
    difference.structure = id != m_draft || !sameStructure(document, m_document);
    m_draft = id;
    m_document = document;

    m_reviewMarks = draft ? marksOf(*m_review, id) : MarksByParagraph{};
    MarksByParagraph marks = m_reviewMarks;
    if (draft) {
        addEvidence(marks, m_evidence);
    }
    for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
        if (m_document && m_document->at(it.key())) {
            std::vector<Mark>& list = marks[it.key()];
            list.insert(list.end(), it.value().begin(), it.value().end());
        }
    }
    if (!difference.structure) {
        for (auto it = marks.begin(); it != marks.end(); ++it) {
            if (it.value() != m_marks.value(it.key())) {
                difference.paragraphs.push_back(it.key());
            }
        }
        for (auto it = m_marks.begin(); it != m_marks.end(); ++it) {
            if (!marks.contains(it.key())) {
                difference.paragraphs.push_back(it.key());
            }
        }
        std::sort(difference.paragraphs.begin(), difference.paragraphs.end());
    }
    m_marks = std::move(marks);

    std::vector<LinkPassage> links = linkPassages(m_reviewMarks);
    difference.links = links != m_links;
    m_links = std::move(links);
    QStringList relations = m_review ? relationsOf(m_review->state()) : builtInRelations();
    difference.relations = relations != m_relations;
    m_relations = std::move(relations);
    return difference;
}

} // namespace duikan
