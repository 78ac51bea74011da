// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markup.h"
#include "core/export/reviewcopyparts.h"
#include "core/review/readingorder.h"

#include <algorithm>

namespace duikan {

QString CopiedDocument::title() const {
    return text().title.isEmpty() ? draft->source.name : text().title;
}

QString CopiedPlace::words() const {
    return wholeParagraph ? paragraph->text : paragraph->text.mid(range.begin, range.length());
}

CopySource::CopySource(const Review& theReview, const ReviewCopyOptions& theOptions)
    : review(theReview)
    , options(theOptions) {
    const std::vector<int>& wanted = options.documents;
    for (const ReviewedDocument& reviewed : review.state().documents()) {
        const bool isWanted =
            wanted.empty() || std::find(wanted.begin(), wanted.end(), reviewed.number) != wanted.end();
        const Draft* draft = review.state().currentDraft(reviewed.number);
        if (isWanted && draft && draft->structure) {
            m_documents.push_back({reviewed.number, draft, marksOf(review, draft->id)});
            const MarksByParagraph changes = proposedChanges(review, draft->id);
            for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
                m_documents.back().marks[it.key()].insert(m_documents.back().marks[it.key()].end(), it.value().begin(),
                                                          it.value().end());
            }
        }
    }
    for (const PlacedNote& placed : notesInReadingOrder(review)) {
        m_numbers.insert(placed.annotation, placed.number);
    }
}

const CopiedDocument* CopySource::document(DraftId draft) const {
    const auto found =
        std::find_if(m_documents.begin(), m_documents.end(),
                     [draft](const CopiedDocument& copied) { return copied.draft->id == draft; });
    return found == m_documents.end() ? nullptr : &*found;
}

std::vector<CopiedPlace> CopySource::places(const Passage& passage) const {
    std::vector<CopiedPlace> places;
    for (const Anchor& anchor : passage) {
        const CopiedDocument* copied = document(anchor.draft);
        if (!copied) {
            continue;
        }
        const Resolution& resolution = review.resolution(anchor);
        const bool isCertain = resolution.place && resolution.verdict != Verdict::Ambiguous &&
                               resolution.verdict != Verdict::Orphaned;
        const Paragraph* paragraph = isCertain ? copied->text().at(resolution.place->ordinal) : nullptr;
        if (paragraph) {
            places.push_back({copied, paragraph, resolution.place->range, anchor.wholeParagraph});
        }
    }
    return places;
}

int CopySource::number(AnnotationId note) const {
    return m_numbers.value(note);
}

QStringList CopySource::authors() const {
    QStringList names;
    for (const auto& [id, note] : review.state().annotations()) {
        names.append(note.author);
    }
    for (const auto& [id, reply] : review.state().replies()) {
        names.append(reply.author);
    }
    for (const auto& [id, link] : review.state().crossReferences()) {
        names.append(link.author);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

bool CopySource::concerns(const Passage& passage) const {
    if (options.documents.empty()) {
        return true;
    }
    return std::any_of(passage.begin(), passage.end(), [this](const Anchor& anchor) {
        const int number = review.state().documentNumber(anchor.draft);
        return number == 0 || std::find(options.documents.begin(), options.documents.end(), number) !=
                                  options.documents.end();
    });
}

QString elided(const QString& text, qsizetype length) {
    QString line = text.simplified();
    if (line.size() <= length) {
        return line;
    }
    line.truncate(line.at(length - 1).isHighSurrogate() ? length - 1 : length);
    return line + QChar(0x2026);
}

QString narrow(QString label) {
    return label.replace(QChar(0xFF08), u'(').replace(QChar(0xFF09), u')');
}

QString linesHtml(const QString& plainText) {
    QString html;
    for (const QString& line : plainText.split(u'\n', Qt::SkipEmptyParts)) {
        html += QStringLiteral("<div>") + escapedText(line) + QStringLiteral("</div>");
    }
    return html;
}

} // namespace duikan
