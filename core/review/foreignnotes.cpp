// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/foreignnotes.h"

#include <QHash>

namespace duikan {

namespace {

/// What Duikan wrote for a further page of a note, or for one end of a link, is named after the whole and a mark
/// (core/export/pdfmarkup.h).
bool isPartOfKnown(const QString& id, const ReviewState& known) {
    const qsizetype mark = id.indexOf(u'#');
    if (mark <= 0) {
        return false;
    }
    const auto whole = Uuid::parse(QStringView(id).first(mark));
    const bool isFurtherPage = mark + 1 < id.size() && id[mark + 1].isDigit();
    return isFurtherPage || (whole && (known.annotation(AnnotationId{*whole}) != nullptr ||
                                       known.crossReference(CrossReferenceId{*whole}) != nullptr));
}

} // namespace

std::vector<ForeignThread> threadsOf(const std::vector<ForeignAnnotation>& annotations) {
    std::vector<ForeignThread> threads;
    QHash<QString, std::size_t> belongs; // id -> its thread
    for (const ForeignAnnotation& annotation : annotations) {
        std::size_t thread = threads.size();
        if (annotation.inReplyTo.isEmpty()) {
            threads.push_back({.first = &annotation, .answers = {}});
        } else if (const auto parent = belongs.constFind(annotation.inReplyTo); parent != belongs.cend()) {
            thread = *parent;
            threads[thread].answers.push_back(&annotation);
        } else {
            continue;
        }
        if (!annotation.id.isEmpty()) {
            belongs.insert(annotation.id, thread);
        }
    }
    return threads;
}

QString bodyOf(const ForeignAnnotation& annotation) {
    switch (annotation.kind) {
    case ForeignAnnotationKind::Insertion:
        return QStringLiteral("+ ") + (annotation.contents.isEmpty() ? annotation.quote : annotation.contents);
    case ForeignAnnotationKind::Deletion: {
        const QString deleted = QStringLiteral("− ") + annotation.quote;
        return annotation.contents.isEmpty() ? deleted : deleted + u'\n' + annotation.contents;
    }
    case ForeignAnnotationKind::Highlight:
    case ForeignAnnotationKind::Note:
        break;
    }
    QString body = annotation.contents;
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return body.replace(u'\r', u'\n');
}

/// Names of ISO 32000-2, table 174; Word's "done" arrives as "Completed".
std::optional<AnnotationState> foreignState(const QString& name) {
    if (name == u"Accepted") {
        return AnnotationState::Accepted;
    }
    if (name == u"Rejected" || name == u"Cancelled") {
        return AnnotationState::Rejected;
    }
    if (name == u"Completed") {
        return AnnotationState::Resolved;
    }
    return name == u"None" ? std::optional(AnnotationState::Open) : std::nullopt;
}

Provenance provenanceOf(const ForeignAnnotation& annotation) {
    const bool isDated = annotation.created.isValid();
    return {.id = annotation.id,
            .author = annotation.author,
            .created = (isDated ? annotation.created : annotation.modified).toUTC(),
            .modified = annotation.modified.toUTC()};
}

Passage passageOf(const ForeignAnnotation& annotation, DraftId draft, const Document& document,
                  const PageMap* pages) {
    Passage passage;
    for (const PageQuads& page : pages != nullptr ? annotation.pages : std::vector<PageQuads>()) {
        for (const ParagraphRange& part : pages->textUnder(page)) {
            const Paragraph* paragraph = document.at(part.ordinal);
            if (paragraph != nullptr && part.range.length() > 0) {
                passage.push_back(describe(draft, *paragraph, part.range));
            }
        }
    }
    const Paragraph* paragraph = annotation.place ? document.at(annotation.place->ordinal) : nullptr;
    if (passage.empty() && paragraph != nullptr && !paragraph->text.isEmpty()) {
        passage.push_back(annotation.place->range.length() > 0
                              ? describe(draft, *paragraph, annotation.place->range)
                              : describeParagraph(draft, *paragraph));
    }
    return passage;
}

IncomingItems itemsOf(const DraftSource& source, DraftId draft, const ReviewState& known) {
    IncomingItems items;
    for (const ForeignThread& thread : threadsOf(source.annotations)) {
        const ForeignAnnotation& first = *thread.first;
        IncomingNote note;
        note.anchors = passageOf(first, draft, *source.structure, source.pageMap.get());
        if (note.anchors.empty() || first.id.isEmpty() || isPartOfKnown(first.id, known)) {
            continue;
        }
        note.from = provenanceOf(first);
        note.body = bodyOf(first);
        note.kind = note.body.trimmed().isEmpty() ? AnnotationKind::Highlight : AnnotationKind::Comment;
        note.color = first.color;
        note.state = foreignState(first.state);
        for (const ForeignAnnotation* answer : thread.answers) {
            if (const auto state = foreignState(answer->state)) {
                note.state = *state;
            } else if (!answer->id.isEmpty() && answer->state.isEmpty() && !answer->contents.trimmed().isEmpty()) {
                items.replies.push_back(
                    {.from = provenanceOf(*answer), .inReplyTo = first.id, .body = bodyOf(*answer)});
            }
        }
        items.notes.push_back(std::move(note));
    }
    return items;
}

} // namespace duikan
