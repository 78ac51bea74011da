// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documents.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace duikan::test {

namespace {

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString stamp(const QDateTime& time) { return time.toString(Qt::ISODateWithMs); }

QJsonObject snapshot(const Draft& draft) {
    QStringList undone(draft.undoneRepairs.begin(), draft.undoneRepairs.end());
    undone.sort();
    QJsonObject object = toJson(*draft.structure, draft.source);
    object.insert(QStringLiteral("draftOf"), draft.document.toString());
    object.insert(QStringLiteral("draftNumber"), draft.number);
    object.insert(QStringLiteral("label"), draft.label);
    object.insert(QStringLiteral("undone"), QJsonArray::fromStringList(undone));
    return object;
}

QJsonObject snapshot(const CarriedPassages& carried) {
    QJsonObject object;
    for (const auto& [draft, passage] : carried) {
        object.insert(draft.toString(), QJsonArray{toJson(passage), toString(passage.settlement)});
    }
    return object;
}

QJsonObject snapshot(const Annotation& annotation) {
    return {
        {QStringLiteral("author"), annotation.author},
        {QStringLiteral("created"), stamp(annotation.created)},
        {QStringLiteral("modified"), stamp(annotation.modified)},
        {QStringLiteral("kind"), toString(annotation.kind)},
        {QStringLiteral("state"), toString(annotation.state)},
        {QStringLiteral("color"), annotation.color},
        {QStringLiteral("body"), annotation.body},
        {QStringLiteral("replacement"), annotation.replacement},
        {QStringLiteral("tags"), QJsonArray::fromStringList(annotation.tags)},
        {QStringLiteral("anchors"), toJson(annotation.anchors)},
        {QStringLiteral("carried"), snapshot(annotation.carried)},
    };
}

QJsonObject snapshot(const CrossReference& link) {
    return {
        {QStringLiteral("author"), link.author},
        {QStringLiteral("created"), stamp(link.created)},
        {QStringLiteral("modified"), stamp(link.modified)},
        {QStringLiteral("relation"), link.relation},
        {QStringLiteral("note"), link.note},
        {QStringLiteral("from"), toJson(link.from)},
        {QStringLiteral("to"), toJson(link.to)},
        {QStringLiteral("carriedFrom"), snapshot(link.carriedFrom)},
        {QStringLiteral("carriedTo"), snapshot(link.carriedTo)},
        {QStringLiteral("origin"), link.origin ? toJson(*link.origin) : QJsonObject()},
    };
}

QJsonObject snapshot(const Dismissal& dismissal) {
    return {
        {QStringLiteral("author"), dismissal.author},
        {QStringLiteral("created"), stamp(dismissal.created)},
        {QStringLiteral("from"), toJson(dismissal.from)},
        {QStringLiteral("to"), toJson(dismissal.to)},
    };
}

QJsonObject snapshot(const OwnConcept& own) {
    return {
        {QStringLiteral("author"), own.author},
        {QStringLiteral("created"), stamp(own.created)},
        {QStringLiteral("name"), own.words.name},
        {QStringLiteral("wordings"), QJsonArray::fromStringList(own.words.wordings)},
        {QStringLiteral("related"), QJsonArray::fromStringList(own.words.related)},
    };
}

QJsonObject snapshot(const Reply& reply) {
    return {
        {QStringLiteral("annotation"), reply.annotation.toString()},
        {QStringLiteral("author"), reply.author},
        {QStringLiteral("created"), stamp(reply.created)},
        {QStringLiteral("body"), reply.body},
    };
}

} // namespace

DocumentPtr document(const QStringList& texts) {
    auto document = std::make_shared<Document>();
    for (const QString& text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document->paragraphs.size()) + 1;
        paragraph.text = text;
        paragraph.label = QStringLiteral("¶%1").arg(paragraph.ordinal);
        paragraph.id = QStringLiteral("p-") + QString::fromLatin1(sha256(text.toUtf8()).toHex().first(12));
        for (int copy = 2; document->byId(paragraph.id) != nullptr; ++copy) {
            paragraph.id = paragraph.id.section(u'.', 0, 0) + QStringLiteral(".%1").arg(copy);
        }
        document->paragraphs.push_back(paragraph);
    }
    return document;
}

DraftSource draftSource(const QString& name, const QStringList& texts) {
    return draftSource(name, document(texts));
}

DraftSource draftSource(const QString& name, DocumentPtr structure) {
    const QByteArray bytes = QJsonDocument(toJson(*structure, {})).toJson(QJsonDocument::Compact);
    return {
        .info = {.name = name, .mediaType = QStringLiteral("text/plain"), .sha256 = sha256(bytes),
                 .bytes = bytes.size()},
        .bytes = bytes,
        .structure = std::move(structure),
    };
}

Anchor anchorOn(const Review& review, int documentNumber, const QString& words) {
    const Draft* draft = review.state().currentDraft(documentNumber);
    Q_ASSERT(draft != nullptr);
    for (const Paragraph& paragraph : draft->structure->paragraphs) {
        if (const qsizetype begin = paragraph.text.indexOf(words); begin >= 0) {
            return describe(draft->id, paragraph, {begin, begin + words.size()});
        }
    }
    qFatal("no paragraph says %s", qUtf8Printable(words));
}

QJsonObject snapshot(const ReviewState& state) {
    QJsonObject drafts;
    for (const auto& [id, draft] : state.drafts()) {
        drafts.insert(id.toString(), snapshot(draft));
    }
    QJsonObject annotations;
    for (const auto& [id, annotation] : state.annotations()) {
        annotations.insert(id.toString(), snapshot(annotation));
    }
    QJsonObject replies;
    for (const auto& [id, reply] : state.replies()) {
        replies.insert(id.toString(), snapshot(reply));
    }
    QJsonObject links;
    for (const auto& [id, link] : state.crossReferences()) {
        links.insert(id.toString(), snapshot(link));
    }
    QJsonObject dismissals;
    for (const auto& [id, dismissal] : state.dismissals()) {
        dismissals.insert(id.toString(), snapshot(dismissal));
    }
    QJsonObject concepts;
    for (const auto& [id, own] : state.ownConcepts()) {
        concepts.insert(id.toString(), snapshot(own));
    }
    QJsonArray choices;
    for (const auto& [pair, kind] : state.alignmentChoices()) {
        choices.append(QJsonArray{pair.left.toString(), pair.leftParagraph, pair.right.toString(),
                                  pair.rightParagraph, toString(kind)});
    }
    QJsonArray documents;
    for (const ReviewedDocument& document : state.documents()) {
        QJsonArray ids;
        for (const DraftId draft : document.drafts) {
            ids.append(draft.toString());
        }
        documents.append(QJsonArray{document.id.toString(), document.number, ids});
    }
    return {
        {QStringLiteral("title"), state.title()},       {QStringLiteral("documents"), documents},
        {QStringLiteral("drafts"), drafts},             {QStringLiteral("annotations"), annotations},
        {QStringLiteral("replies"), replies},           {QStringLiteral("crossReferences"), links},
        {QStringLiteral("dismissals"), dismissals},     {QStringLiteral("concepts"), concepts},
        {QStringLiteral("alignment"), choices},
    };
}

} // namespace duikan::test
