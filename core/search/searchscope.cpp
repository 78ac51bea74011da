// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewstate.h"
#include "core/search/search.h"

#include <algorithm>

namespace duikan {

namespace {

void place(WrittenText& text, const ReviewState& state, const Passage& passage) {
    const Anchor& first = passage.front();
    const Draft* const draft = state.draft(first.draft);
    text.document = state.documentNumber(first.draft);
    text.draft = draft ? draft->number : 0;
    text.label = first.label;
}

void addNote(std::vector<WrittenText>& written, const ReviewState& state, const Annotation& note) {
    WrittenText text{.field = WrittenField::Body,
                     .text = note.body,
                     .annotation = note.id,
                     .author = note.author,
                     .created = note.created,
                     .modified = note.modified,
                     .kind = toString(note.kind),
                     .state = toString(note.state),
                     .tags = note.tags};
    place(text, state, note.anchors);
    written.push_back(text);
    if (!note.replacement.isEmpty()) {
        text.field = WrittenField::Replacement;
        text.text = note.replacement;
        written.push_back(text);
    }
}

void addReplies(std::vector<WrittenText>& written, const ReviewState& state) {
    for (const auto& [id, reply] : state.replies()) {
        const Annotation* const note = state.annotation(reply.annotation);
        if (note == nullptr) {
            continue;
        }
        WrittenText text{.field = WrittenField::Reply,
                         .text = reply.body,
                         .annotation = reply.annotation,
                         .reply = id,
                         .author = reply.author,
                         .created = reply.created,
                         .modified = reply.created,
                         .kind = toString(note->kind),
                         .state = toString(note->state),
                         .tags = note->tags};
        place(text, state, note->anchors);
        written.push_back(std::move(text));
    }
}

} // namespace

QString toString(WrittenField field) {
    switch (field) {
    case WrittenField::Body:
        return QStringLiteral("body");
    case WrittenField::Replacement:
        return QStringLiteral("replacement");
    case WrittenField::Reply:
        return QStringLiteral("reply");
    case WrittenField::LinkNote:
        return QStringLiteral("link-note");
    }
    return {};
}

SearchScope SearchScope::of(const ReviewState& state) {
    SearchScope scope;
    for (const ReviewedDocument& document : state.documents()) {
        for (auto id = document.drafts.rbegin(); id != document.drafts.rend(); ++id) {
            if (const Draft* const draft = state.draft(*id)) {
                scope.drafts.push_back({draft->id, document.number, draft->number, id == document.drafts.rbegin(),
                                        draft->label, draft->source.sha256, draft->added, draft->imported,
                                        draft->structure});
            }
        }
    }
    scope.written.reserve(state.annotations().size() + state.replies().size() + state.crossReferences().size());
    for (const auto& [id, note] : state.annotations()) {
        addNote(scope.written, state, note);
    }
    addReplies(scope.written, state);
    for (const auto& [id, link] : state.crossReferences()) {
        if (!link.note.isEmpty()) {
            WrittenText text{.field = WrittenField::LinkNote,
                             .text = link.note,
                             .crossReference = id,
                             .author = link.author,
                             .created = link.created,
                             .modified = link.modified,
                             .kind = QStringLiteral("link")};
            place(text, state, link.from);
            scope.written.push_back(std::move(text));
        }
    }
    std::stable_sort(scope.written.begin(), scope.written.end(),
                     [](const WrittenText& a, const WrittenText& b) { return a.created < b.created; });
    return scope;
}

} // namespace duikan
