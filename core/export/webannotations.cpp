// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/webannotations.h"

#include "core/export/exporteditems.h"
#include "core/export/webannotationterms.h"
#include "core/text/codepoints.h"
#include "core/text/script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace duikan {

namespace oa {

QLatin1String motivation(AnnotationKind kind) {
    switch (kind) {
    case AnnotationKind::Comment:
        return kCommenting;
    case AnnotationKind::Question:
        return kQuestioning;
    case AnnotationKind::Proposal:
        return kEditing;
    case AnnotationKind::Highlight:
        return kHighlighting;
    }
    return kCommenting;
}

QString sourceIri(const QByteArray& sha256) {
    return QStringLiteral("ni:///sha-256;") +
           QString::fromLatin1(sha256.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace oa

namespace {

/// The model allows one value where there is one, and every reader of it has to take either.
QJsonValue oneOrAll(const QJsonArray& values) { return values.size() == 1 ? values.first() : QJsonValue(values); }

QJsonObject textualBody(const QString& text, QLatin1String purpose) {
    QJsonObject body{{oa::kType, oa::kTextualBody},
                     {oa::kValue, text},
                     {oa::kFormat, QStringLiteral("text/plain")},
                     {oa::kPurpose, purpose}};
    if (const QString language = guessLanguage(text); !language.isEmpty()) {
        body.insert(oa::kLanguage, language);
    }
    return body;
}

QJsonObject tagBody(const QString& tag) {
    return {{oa::kType, oa::kTextualBody}, {oa::kValue, tag}, {oa::kPurpose, oa::kTagging}};
}

class Writer {
public:
    explicit Writer(const Review& review)
        : m_review(review) {}

    void add(const ExportedNote& entry) {
        const Annotation& note = *entry.note;
        const QLatin1String motivation = oa::motivation(note.kind);
        QJsonArray bodies;
        if (!note.body.isEmpty()) {
            // What a proposal says beside its wording is a comment on it.
            bodies.append(textualBody(note.body, note.kind == AnnotationKind::Question ? oa::kQuestioning
                                                                                       : oa::kCommenting));
        }
        if (!note.replacement.isEmpty()) {
            bodies.append(textualBody(note.replacement, oa::kEditing));
        }
        for (const QString& tag : note.tags) {
            bodies.append(tagBody(tag));
        }
        const QString id = publicId(note.id.value, note.imported);
        QJsonObject object = annotation(id, motivation, note.author, note.created);
        object.insert(oa::kModified, exportedTime(note.modified));
        if (!bodies.isEmpty()) {
            object.insert(oa::kBody, oneOrAll(bodies));
        }
        object.insert(oa::kTarget, targets(note.anchors));
        object.insert(oa::kState, toString(note.state));
        if (!note.color.isEmpty()) {
            object.insert(oa::kColor, note.color);
        }
        if (!note.assignee.isEmpty()) {
            object.insert(oa::kAssignee, note.assignee);
        }
        if (!note.decidedBy.isEmpty()) {
            object.insert(oa::kDecidedBy, note.decidedBy);
            object.insert(oa::kDecided, exportedTime(note.decided));
        }
        m_items.append(object);
        ++m_summary.notes;
        m_summary.lose(Loss::Carrying, !note.carried.empty());
        for (const Reply* const reply : entry.replies) {
            QJsonObject answer = annotation(publicId(reply->id.value, reply->imported), oa::kReplying, reply->author,
                                            reply->created);
            answer.insert(oa::kBody, textualBody(reply->body, oa::kReplying));
            answer.insert(oa::kTarget, id);
            m_items.append(answer);
            ++m_summary.replies;
        }
    }

    void add(const ExportedLink& entry) {
        const CrossReference& link = *entry.link;
        QJsonObject object = annotation(publicId(link.id.value, link.imported), oa::kLinking, link.author,
                                        link.created);
        object.insert(oa::kModified, exportedTime(link.modified));
        object.insert(oa::kTarget, targets(link.from));
        QJsonArray bodies;
        for (const Anchor& anchor : link.to) {
            QJsonObject end = specificResource(anchor);
            end.insert(oa::kPurpose, oa::kLinking);
            bodies.append(end);
        }
        if (!link.note.isEmpty()) {
            bodies.append(textualBody(link.note, oa::kCommenting));
        }
        object.insert(oa::kBody, oneOrAll(bodies));
        object.insert(oa::kRelation, link.relation);
        if (link.origin) {
            QJsonArray reasons;
            for (const SuggestionOrigin::Reason& reason : link.origin->reasons) {
                reasons.append(QJsonObject{{oa::kKind, reason.kind}, {oa::kText, reason.text}});
            }
            object.insert(oa::kScore, link.origin->score);
            object.insert(oa::kReasons, reasons);
        }
        m_items.append(object);
        ++m_summary.links;
        m_summary.lose(Loss::Carrying, !link.carriedFrom.empty() || !link.carriedTo.empty());
    }

    [[nodiscard]] ExportedFile file(const ExportOptions& options) const {
        const QJsonArray documents = this->documents(options);
        // The same documents give the same collection, in whichever review they are.
        QByteArray names;
        for (const auto& document : documents) {
            names += document[oa::kId].toString().toLatin1() + '\n';
        }
        const QUuid uuid = QUuid::createUuidV5(QUuid::createUuidV5(QUuid(), QString(oa::kOwnNamespace)), names);
        const QString id = QStringLiteral("urn:uuid:") + uuid.toString(QUuid::WithoutBraces);
        QJsonObject collection{
            {oa::kAtContext, context()},
            {oa::kId, id},
            {oa::kType, QStringLiteral("AnnotationCollection")},
            {QStringLiteral("total"), m_items.size()},
            {oa::kDocuments, documents},
        };
        if (!m_items.isEmpty()) { // a page without items is none
            collection.insert(oa::kFirst, QJsonObject{{oa::kId, id + QStringLiteral("#page-1")},
                                                      {oa::kType, QStringLiteral("AnnotationPage")},
                                                      {QStringLiteral("partOf"), id},
                                                      {QStringLiteral("startIndex"), 0},
                                                      {oa::kItems, m_items}});
        }
        return {.bytes = QJsonDocument(collection).toJson(), .summary = m_summary, .check = {}};
    }

private:
    [[nodiscard]] static QJsonArray context() {
        return {QString(oa::kContext),
                QJsonObject{{oa::kOwnPrefix, oa::kOwnNamespace},
                            {oa::kReasons, QJsonObject{{QStringLiteral("@id"), oa::kReasons},
                                                       {QStringLiteral("@container"), QStringLiteral("@list")}}}}};
    }

    [[nodiscard]] static QJsonObject annotation(const QString& id, QLatin1String motivation, const QString& author,
                                                const QDateTime& created) {
        return {{oa::kId, id},
                {oa::kType, oa::kAnnotation},
                {oa::kMotivation, motivation},
                {oa::kCreator, QJsonObject{{oa::kType, QStringLiteral("Person")}, {oa::kName, author}}},
                {oa::kCreated, exportedTime(created)}};
    }

    [[nodiscard]] QJsonValue targets(const Passage& passage) const {
        QJsonArray targets;
        for (const Anchor& anchor : passage) {
            targets.append(specificResource(anchor));
        }
        return oneOrAll(targets);
    }

    [[nodiscard]] QJsonObject specificResource(const Anchor& anchor) const {
        const Draft* const draft = m_review.state().draft(anchor.draft);
        const Paragraph* const paragraph = draft ? draft->imported->byId(anchor.paragraph) : nullptr;
        const TextRange position =
            codePointRange(paragraph ? QStringView(paragraph->text) : QStringView(), anchor.position);
        QJsonObject selector{{oa::kType, oa::kParagraphSelector},
                             {oa::kParagraph, anchor.paragraph},
                             {oa::kLabel, anchor.label},
                             {oa::kRefinedBy, QJsonObject{{oa::kType, oa::kTextPositionSelector},
                                                          {oa::kStart, position.begin},
                                                          {oa::kEnd, position.end}}}};
        if (anchor.wholeParagraph) {
            selector.insert(oa::kWhole, true);
        }
        return {{oa::kType, oa::kSpecificResource},
                {oa::kSource, draft ? oa::sourceIri(draft->source.sha256) : QString()},
                {oa::kSelector, QJsonArray{QJsonObject{{oa::kType, oa::kTextQuoteSelector},
                                                       {oa::kExact, anchor.quote.exact},
                                                       {oa::kPrefix, anchor.quote.prefix},
                                                       {oa::kSuffix, anchor.quote.suffix}},
                                           selector}}};
    }

    [[nodiscard]] QJsonArray documents(const ExportOptions& options) const {
        QJsonArray documents;
        for (const ReviewedDocument& document : m_review.state().documents()) {
            const Draft* const draft = m_review.state().currentDraft(document.number);
            if (draft == nullptr || (options.document != 0 && options.document != document.number)) {
                continue;
            }
            QJsonObject object{{oa::kId, oa::sourceIri(draft->source.sha256)},
                               {oa::kType, QStringLiteral("Text")},
                               {oa::kNumber, document.number},
                               {QStringLiteral("label"), draft->source.name},
                               {oa::kFormat, draft->source.mediaType}};
            if (!draft->structure->language.isEmpty()) {
                object.insert(oa::kLanguage, draft->structure->language);
            }
            documents.append(object);
        }
        return documents;
    }

    const Review& m_review;
    QJsonArray m_items;
    ExportSummary m_summary;
};

} // namespace

Result<ExportedFile> webAnnotations(const Review& review, const ExportOptions& options) {
    const ExportedItems items = itemsToExport(review, options);
    Writer writer(review);
    for (const ExportedNote& note : items.notes) {
        writer.add(note);
    }
    for (const ExportedLink& link : items.links) {
        writer.add(link);
    }
    return writer.file(options);
}

} // namespace duikan
