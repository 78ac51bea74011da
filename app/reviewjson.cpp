// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewjson.h"

#include "core/base/hybridclock.h"
#include "core/review/reviewcitations.h"
#include "core/review/readingorder.h"

#include <QJsonArray>

namespace duikan {

namespace {

QString toText(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue nullIfEmpty(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject draftToJson(const Draft& draft) {
    return {
        {QStringLiteral("number"), draft.number},
        {QStringLiteral("id"), draft.id.toString()},
        {QStringLiteral("label"), draft.label},
        {QStringLiteral("added"), toText(draft.added)},
        {QStringLiteral("source"),
         QJsonObject{{QStringLiteral("name"), draft.source.name},
                     {QStringLiteral("mediaType"), draft.source.mediaType},
                     {QStringLiteral("sha256"), QString::fromLatin1(draft.source.sha256.toHex())},
                     {QStringLiteral("bytes"), draft.source.bytes}}},
        {QStringLiteral("language"), nullIfEmpty(draft.structure->language)},
        {QStringLiteral("paragraphs"), qint64(draft.structure->paragraphs.size())},
        {QStringLiteral("repairs"), qint64(draft.structure->repairs.size())},
    };
}

/// What a document cites that can be gone to or ought to be: where it leads, or why nowhere.
QJsonArray citationsToJson(const ReviewState& state, int document) {
    const Draft* const draft = state.currentDraft(document);
    const CitationTargets targets = citationTargets(state, document);
    QJsonArray citations;
    for (size_t i = 0; draft && i < targets.size(); ++i) {
        const Paragraph& paragraph = draft->structure->paragraphs[i];
        for (size_t j = 0; j < targets[i].size(); ++j) {
            const Citation& citation = paragraph.citations[j];
            const CitationTarget& target = targets[i][j];
            if (target.standing == CitationStanding::Plain) {
                continue;
            }
            const Draft* const there = state.currentDraft(target.document);
            const Paragraph* const meant = there ? there->structure->at(target.ordinal) : nullptr;
            QJsonObject object{
                {QStringLiteral("ordinal"), paragraph.ordinal},
                {QStringLiteral("label"), paragraph.label},
                {QStringLiteral("range"), QJsonArray{citation.range.begin, citation.range.end}},
                {QStringLiteral("text"), citation.text},
                {QStringLiteral("kind"), toString(citation.kind)},
                {QStringLiteral("normalized"), nullIfEmpty(citation.normalized)},
                {QStringLiteral("target"), meant ? QJsonValue(QJsonObject{{QStringLiteral("document"), target.document},
                                                                          {QStringLiteral("ordinal"), target.ordinal},
                                                                          {QStringLiteral("label"), meant->label}})
                                                 : QJsonValue()},
            };
            if (!meant) {
                object.insert(QStringLiteral("reason"), toString(target.standing));
                object.insert(QStringLiteral("candidates"), QJsonArray::fromStringList(target.candidates));
            }
            citations.append(object);
        }
    }
    return citations;
}

QJsonArray documentsToJson(const ReviewState& state) {
    QJsonArray documents;
    for (const ReviewedDocument& document : state.documents()) {
        QJsonArray drafts;
        QString title;
        for (const DraftId id : document.drafts) {
            if (const Draft* const draft = state.draft(id)) {
                drafts.append(draftToJson(*draft));
                title = draft->structure->title.isEmpty() ? draft->label : draft->structure->title;
            }
        }
        documents.append(QJsonObject{{QStringLiteral("number"), document.number},
                                     {QStringLiteral("id"), document.id.toString()},
                                     {QStringLiteral("title"), title},
                                     {QStringLiteral("drafts"), drafts},
                                     {QStringLiteral("citations"), citationsToJson(state, document.number)}});
    }
    return documents;
}

QJsonObject anchorToJson(const Review& review, const Anchor& anchor) {
    const ReviewState& state = review.state();
    const Draft* const draft = state.draft(anchor.draft);
    const Resolution& resolution = review.resolution(anchor);
    const Place* const place = resolution.place ? &*resolution.place : nullptr;
    const Paragraph* const paragraph = draft && place ? draft->structure->at(place->ordinal) : nullptr;
    const TextRange range = place ? place->range : anchor.position;
    return {
        {QStringLiteral("document"), state.documentNumber(anchor.draft)},
        {QStringLiteral("draft"), draft ? draft->number : 0},
        {QStringLiteral("ordinal"), paragraph ? QJsonValue(paragraph->ordinal) : QJsonValue()},
        {QStringLiteral("label"), paragraph ? paragraph->label : anchor.label},
        {QStringLiteral("range"), QJsonArray{range.begin, range.end}},
        {QStringLiteral("quote"), anchor.quote.exact},
        {QStringLiteral("wholeParagraph"), anchor.wholeParagraph},
        {QStringLiteral("verdict"), toString(resolution.verdict)},
    };
}

QJsonArray passageToJson(const Review& review, const Passage& passage) {
    QJsonArray anchors;
    for (const Anchor& anchor : passage) {
        anchors.append(anchorToJson(review, anchor));
    }
    return anchors;
}

QJsonObject annotationToJson(const Review& review, const Annotation& annotation, int number) {
    QJsonArray replies;
    for (const Reply* const reply : review.state().repliesTo(annotation.id)) {
        replies.append(QJsonObject{{QStringLiteral("id"), reply->id.toString()},
                                   {QStringLiteral("author"), reply->author},
                                   {QStringLiteral("created"), toText(reply->created)},
                                   {QStringLiteral("body"), reply->body}});
    }
    return {
        {QStringLiteral("id"), annotation.id.toString()},
        {QStringLiteral("number"), number},
        {QStringLiteral("author"), annotation.author},
        {QStringLiteral("created"), toText(annotation.created)},
        {QStringLiteral("modified"), toText(annotation.modified)},
        {QStringLiteral("kind"), toString(annotation.kind)},
        {QStringLiteral("state"), toString(annotation.state)},
        {QStringLiteral("stateBy"), nullIfEmpty(annotation.decidedBy)},
        {QStringLiteral("stateSince"),
         annotation.decided.isValid() ? QJsonValue(toText(annotation.decided)) : QJsonValue()},
        {QStringLiteral("assignee"), nullIfEmpty(annotation.assignee)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(annotation.tags)},
        {QStringLiteral("color"), nullIfEmpty(annotation.color)},
        {QStringLiteral("body"), annotation.body},
        {QStringLiteral("replacement"), nullIfEmpty(annotation.replacement)},
        {QStringLiteral("replies"), replies},
        {QStringLiteral("anchors"), passageToJson(review, annotation.anchors)},
    };
}

/// One end of a link: its first anchor, and all of them under "anchors".
QJsonObject endToJson(const Review& review, const Passage& passage) {
    QJsonObject end = anchorToJson(review, passage.front());
    end.insert(QStringLiteral("anchors"), passageToJson(review, passage));
    return end;
}

QJsonObject linkToJson(const Review& review, const CrossReference& link, int number) {
    return {
        {QStringLiteral("id"), link.id.toString()},
        {QStringLiteral("number"), number},
        {QStringLiteral("relation"), link.relation},
        {QStringLiteral("from"), endToJson(review, link.from)},
        {QStringLiteral("to"), endToJson(review, link.to)},
        {QStringLiteral("note"), link.note},
        {QStringLiteral("author"), link.author},
        {QStringLiteral("created"), toText(link.created)},
        {QStringLiteral("modified"), toText(link.modified)},
        {QStringLiteral("origin"), link.origin ? QJsonValue(toJson(*link.origin)) : QJsonValue()},
    };
}

QJsonArray dismissalsToJson(const Review& review) {
    QJsonArray dismissals;
    for (const auto& [id, dismissal] : review.state().dismissals()) {
        dismissals.append(QJsonObject{{QStringLiteral("id"), id.toString()},
                                      {QStringLiteral("author"), dismissal.author},
                                      {QStringLiteral("created"), toText(dismissal.created)},
                                      {QStringLiteral("from"), endToJson(review, dismissal.from)},
                                      {QStringLiteral("to"), endToJson(review, dismissal.to)}});
    }
    return dismissals;
}

QJsonArray conceptsToJson(const ReviewState& state) {
    QJsonArray concepts;
    for (const auto& [id, own] : state.ownConcepts()) {
        concepts.append(QJsonObject{{QStringLiteral("id"), id.toString()},
                                    {QStringLiteral("author"), own.author},
                                    {QStringLiteral("created"), toText(own.created)},
                                    {QStringLiteral("name"), own.words.name},
                                    {QStringLiteral("wordings"), QJsonArray::fromStringList(own.words.wordings)},
                                    {QStringLiteral("related"), QJsonArray::fromStringList(own.words.related)}});
    }
    return concepts;
}

QString actKindName(ActKind kind) {
    switch (kind) {
    case ActKind::Undo:
        return QStringLiteral("undo");
    case ActKind::Redo:
        return QStringLiteral("redo");
    case ActKind::Step:
        break;
    }
    return QStringLiteral("step");
}

QJsonArray historyToJson(const std::vector<Act>& acts) {
    QJsonArray history;
    for (const Act& act : acts) {
        QJsonArray changes;
        for (const Change& change : act.changes) {
            changes.append(QJsonObject{{QStringLiteral("id"), change.id.toString()},
                                       {QStringLiteral("author"), change.author},
                                       {QStringLiteral("target"), toString(change.target.kind)},
                                       {QStringLiteral("targetId"), change.target.id.toString()},
                                       {QStringLiteral("field"), change.field},
                                       {QStringLiteral("value"), change.value},
                                       {QStringLiteral("before"), change.before}});
        }
        const auto time = QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(act.id.value), Qt::UTC);
        history.append(QJsonObject{
            {QStringLiteral("id"), act.id.toString()},
            {QStringLiteral("kind"), actKindName(act.kind)},
            {QStringLiteral("of"), act.of.isNull() ? QJsonValue() : QJsonValue(act.of.toString())},
            {QStringLiteral("title"), act.title},
            {QStringLiteral("author"), act.changes.empty() ? QString() : act.changes.front().author},
            {QStringLiteral("time"), toText(time)},
            {QStringLiteral("changes"), changes},
        });
    }
    return history;
}

QJsonArray conflictsToJson(const ReviewState& state) {
    QJsonArray conflicts;
    for (const auto& [target, ofItem] : state.conflicts()) {
        for (const FieldConflict& conflict : ofItem) {
            conflicts.append(toJson(target, conflict));
        }
    }
    return conflicts;
}

} // namespace

QJsonObject toJson(const Target& target, const FieldConflict& conflict) {
    QJsonArray values;
    for (const FieldConflict::Rival& rival : conflict.rivals) {
        const auto time = QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(rival.change.value), Qt::UTC);
        values.append(QJsonObject{{QStringLiteral("change"), rival.change.toString()},
                                  {QStringLiteral("author"), rival.author},
                                  {QStringLiteral("time"), toText(time)},
                                  {QStringLiteral("value"), rival.value}});
    }
    return {{QStringLiteral("kind"), toString(target.kind)},
            {QStringLiteral("id"), target.id.toString()},
            {QStringLiteral("field"), conflict.field},
            {QStringLiteral("values"), values}};
}

QJsonObject toJson(const Review& review, bool history) {
    const ReviewState& state = review.state();
    QJsonArray annotations;
    QStringList tags;
    for (const PlacedNote& note : notesInReadingOrder(review)) {
        const Annotation& annotation = *state.annotation(note.annotation);
        annotations.append(annotationToJson(review, annotation, note.number));
        tags += annotation.tags;
    }
    tags.removeDuplicates();
    tags.sort();
    QJsonArray links;
    for (const PlacedLink& link : linksInReadingOrder(review)) {
        links.append(linkToJson(review, *state.crossReference(link.crossReference), link.number));
    }
    QJsonObject tagColors;
    for (const auto& [tag, color] : state.tagColors()) {
        tagColors.insert(tag, color);
    }
    QJsonObject object{
        {QStringLiteral("schema"), QStringLiteral("duikan/list/1")},
        {QStringLiteral("title"), nullIfEmpty(state.title())},
        {QStringLiteral("documents"), documentsToJson(state)},
        {QStringLiteral("annotations"), annotations},
        {QStringLiteral("crossReferences"), links},
        {QStringLiteral("dismissals"), dismissalsToJson(review)},
        {QStringLiteral("concepts"), conceptsToJson(state)},
        {QStringLiteral("conflicts"), conflictsToJson(state)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(tags)},
        {QStringLiteral("tagColors"), tagColors},
    };
    if (history) {
        object.insert(QStringLiteral("history"), historyToJson(review.history()));
    }
    return object;
}

} // namespace duikan
