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

QString variantOf(const CitationTarget& target) {
    return target.hasTarget() ? QStringLiteral("resolved")
                              : target.isUnresolved() ? QStringLiteral("unresolved") : QStringLiteral("outside");
}

/// Dates are recognised, but lead nowhere and are many: they stay unmarked.
void addCitations(MarksByParagraph& marks, const Document& document, const CitationTargets& targets) {
    for (const Paragraph& paragraph : document.paragraphs) {
        for (size_t i = 0; i < paragraph.citations.size(); ++i) {
            if (paragraph.citations[i].kind == CitationKind::Date) {
                continue;
            }
            Mark mark;
            mark.kind = Mark::Kind::Citation;
            mark.range = paragraph.citations[i].range;
            mark.variant = variantOf(targets[size_t(paragraph.ordinal) - 1][i]);
            mark.citation = int(i);
            marks[paragraph.ordinal].push_back(mark);
        }
    }
}

bool sameStructure(const DocumentPtr& a, const DocumentPtr& b) { return a == b || (a && b && *a == *b); }

} // namespace

void ReadingContent::setReview(const Review* review, int documentNumber) {
    m_review = review;
    m_number = documentNumber;
    m_wanted = {};
    m_texts.clear();
    m_targets.clear();
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

/// Anew only when a text of the review is another one.
void ReadingContent::resolveCitations() {
    std::vector<DocumentPtr> texts;
    for (const ReviewedDocument& document : m_review->state().documents()) {
        const Draft* const draft = m_review->state().currentDraft(document.number);
        texts.push_back(draft ? draft->structure : nullptr);
    }
    if (texts != m_texts || m_targets.size() != m_document->paragraphs.size()) {
        m_texts = std::move(texts);
        m_targets = duikan::citationTargets(m_review->state(), m_number);
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
        // What an older draft cites were the texts of its day, which do not lie here.
        if (const Draft* const latest = m_review->state().currentDraft(m_number); latest && latest->id == id) {
            resolveCitations();
            addCitations(marks, *m_document, m_targets);
        } else {
            m_targets.clear();
        }
        addEvidence(marks, m_evidence);
        if (m_showsProposals) {
            const MarksByParagraph changes = proposedChanges(*m_review, id);
            for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
                marks[it.key()].insert(marks[it.key()].end(), it.value().begin(), it.value().end());
            }
        }
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
