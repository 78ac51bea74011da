// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/webannotationreader.h"

#include "core/base/sha256.h"
#include "core/export/webannotationterms.h"
#include "core/import/anchorplacing.h"
#include "core/import/incomingtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kDeepestSelector = 8; ///< refinements of refinements; nobody needs three

/// The model lets one value stand alone where several could stand.
QJsonArray valuesOf(const QJsonValue& value) {
    if (value.isArray()) {
        return value.toArray();
    }
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

bool has(const QJsonValue& value, QLatin1String word) {
    for (const auto& each : valuesOf(value)) {
        const QString name = each.toString();
        if (name == word || name.endsWith(u'#' + word) || name.endsWith(u':' + word)) { // "oa:commenting"
            return true;
        }
    }
    return false;
}

/// A resource by its id, or in place.
QString idOf(const QJsonValue& value) {
    return value.isObject() ? value[oa::kId].toString(value[QLatin1String("@id")].toString()) : value.toString();
}

QString creatorOf(const QJsonObject& annotation) {
    const QJsonArray creators = valuesOf(annotation.value(oa::kCreator));
    if (creators.isEmpty()) {
        return {};
    }
    const QJsonArray names = valuesOf(creators.first()[oa::kName]);
    return names.isEmpty() ? idOf(creators.first()) : names.first().toString();
}

QString languageTagged(const QJsonValue& value) {
    return value.isObject() ? value[QLatin1String("@value")].toString() : value.toString();
}

/// What a body says, taken apart.
struct Bodies {
    QString text;
    QString replacement;
    QStringList tags;
    QJsonArray resources; ///< other things in the documents
};

void append(QString& text, const QString& more) {
    if (!more.isEmpty()) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + more;
    }
}

Bodies bodiesOf(const QJsonObject& annotation) {
    Bodies bodies;
    append(bodies.text, annotation.value(oa::kBodyValue).toString());
    for (const auto& body : valuesOf(annotation.value(oa::kBody))) {
        if (!body.isObject()) {
            append(bodies.text, body.toString()); // a page elsewhere: its address is all there is to say
            continue;
        }
        const QString value = languageTagged(body[oa::kValue]);
        if (has(body[oa::kType], oa::kSpecificResource) || body[oa::kSource].isString()) {
            bodies.resources.append(body);
        } else if (has(body[oa::kPurpose], oa::kTagging)) {
            bodies.tags << value.trimmed();
        } else if (has(body[oa::kPurpose], oa::kEditing)) {
            append(bodies.replacement, value);
        } else {
            append(bodies.text, value.isEmpty() ? idOf(body) : value);
        }
    }
    bodies.tags.removeAll(QString());
    bodies.tags.removeDuplicates();
    return bodies;
}

AnnotationKind kindOf(const QJsonObject& annotation, const Bodies& bodies) {
    const QJsonValue motivation = annotation.value(oa::kMotivation);
    for (const AnnotationKind kind : {AnnotationKind::Proposal, AnnotationKind::Question, AnnotationKind::Comment}) {
        if (has(motivation, oa::motivation(kind))) {
            return kind;
        }
    }
    const bool saysNothing = bodies.text.isEmpty() && bodies.replacement.isEmpty();
    return has(motivation, oa::kHighlighting) || saysNothing ? AnnotationKind::Highlight : AnnotationKind::Comment;
}

class Reader {
public:
    explicit Reader(const Review& review)
        : m_placing(review) {}

    /// Annotations in whatever they are wrapped in.
    void read(const QJsonValue& value, int depth = 0) {
        if (value.isArray()) {
            for (const auto& each : value.toArray()) {
                read(each, depth);
            }
            return;
        }
        const QJsonObject object = value.toObject();
        for (const QLatin1String holder : {oa::kFirst, oa::kItems, QLatin1String("@graph")}) {
            const QJsonValue inside = object.value(holder);
            if ((inside.isObject() || inside.isArray()) && depth < kDeepestSelector) {
                m_isWrapped = true;
                read(inside, depth + 1);
                return;
            }
        }
        if (has(object.value(oa::kType), oa::kAnnotation) || object.contains(oa::kTarget)) {
            readAnnotation(object);
        } else if (has(object.value(oa::kType), QLatin1String("AnnotationCollection"))) {
            m_isWrapped = true; // an empty one
        } else {
            m_file.remark(ImportRemark::Malformed);
        }
    }

    [[nodiscard]] bool foundAnything() const {
        return m_isWrapped || !m_file.items.notes.empty() || !m_file.items.replies.empty() ||
               !m_file.items.links.empty();
    }
    [[nodiscard]] NotesFile take() { return std::move(m_file); }

private:
    void readAnnotation(const QJsonObject& annotation) {
        const Provenance from = provenance(annotation);
        Bodies bodies = bodiesOf(annotation);
        if (isTooLong(bodies.text) || isTooLong(bodies.replacement) || isTooLong(from.id) || isTooLong(from.author)) {
            m_file.remark(ImportRemark::TooLong);
            return;
        }
        const QJsonArray targets = valuesOf(annotation.value(oa::kTarget));
        if (targets.isEmpty()) {
            m_file.remark(ImportRemark::Malformed);
        } else if (has(annotation.value(oa::kMotivation), oa::kReplying)) {
            readReply(from, targets, bodies);
        } else if (has(annotation.value(oa::kMotivation), oa::kLinking) && !bodies.resources.isEmpty()) {
            readLink(from, annotation, targets, bodies);
        } else {
            readNote(from, annotation, targets, bodies);
        }
    }

    void readReply(const Provenance& from, const QJsonArray& targets, const Bodies& bodies) {
        if (bodies.text.trimmed().isEmpty()) {
            m_file.remark(ImportRemark::Malformed);
            return;
        }
        m_file.items.replies.push_back(
            {.from = from, .inReplyTo = idOf(targets.first()), .body = inert(bodies.text)});
    }

    void readLink(const Provenance& from, const QJsonObject& annotation, const QJsonArray& targets,
                  const Bodies& bodies) {
        IncomingLink link{.from = from,
                          .fromPassage = passage(targets),
                          .toPassage = passage(bodies.resources),
                          .relation = inert(annotation.value(oa::kRelation).toString()).trimmed(),
                          .note = inert(bodies.text),
                          .origin = originOf(annotation)};
        if (link.relation.isEmpty()) {
            link.relation = oa::kLinking; // what the model calls a tie of which nothing more is known
        }
        if (link.fromPassage.empty() || link.toPassage.empty()) {
            m_file.remark(ImportRemark::Malformed);
            return;
        }
        m_file.items.links.push_back(std::move(link));
    }

    void readNote(const Provenance& from, const QJsonObject& annotation, const QJsonArray& targets, Bodies& bodies) {
        for (const auto& resource : std::as_const(bodies.resources)) {
            append(bodies.text, idOf(resource[oa::kSource]));
        }
        IncomingNote note{.from = from,
                          .anchors = passage(targets),
                          .body = inert(bodies.text),
                          .kind = kindOf(annotation, bodies),
                          .state = annotationStateFromString(annotation.value(oa::kState).toString()),
                          .color = {},
                          .replacement = inert(bodies.replacement),
                          .tags = QStringList()};
        if (note.state) { // ours: it would say these, too
            note.color = colorOrNone(annotation.value(oa::kColor).toString());
            note.assignee = shortName(annotation.value(oa::kAssignee));
            note.from.decidedBy = shortName(annotation.value(oa::kDecidedBy));
            note.from.decided = timeIn(annotation, oa::kDecided);
        }
        for (const QString& tag : std::as_const(bodies.tags)) {
            *note.tags << inert(tag).left(kLongestTag);
        }
        if (note.anchors.empty()) {
            return; // passage() has said why
        }
        m_file.items.notes.push_back(std::move(note));
    }

    /// Somebody's name; one that is too long is none.
    [[nodiscard]] static QString shortName(const QJsonValue& value) {
        const QString name = inert(value.toString()).simplified();
        return name.size() <= kLongestTag ? name : QString();
    }

    [[nodiscard]] Provenance provenance(const QJsonObject& annotation) {
        Provenance from{.id = inert(idOf(annotation)).trimmed(),
                        .author = inert(creatorOf(annotation)).trimmed(),
                        .created = timeIn(annotation, oa::kCreated),
                        .modified = timeIn(annotation, oa::kModified)};
        if (from.id.isEmpty()) {
            from.id = oa::sourceIri(sha256(QJsonDocument(annotation).toJson(QJsonDocument::Compact)));
        }
        return from;
    }

    [[nodiscard]] QDateTime timeIn(const QJsonObject& annotation, QLatin1String name) {
        const QString text = valuesOf(annotation.value(name)).at(0).toString();
        const QDateTime time = incomingTime(text);
        if (!text.isEmpty() && !time.isValid()) {
            m_file.remark(ImportRemark::BadTimes);
        }
        return time;
    }

    [[nodiscard]] Passage passage(const QJsonArray& resources) {
        Passage anchors;
        for (const auto& resource : resources) {
            ForeignPassage foreign;
            if (resource.isObject()) {
                const QJsonValue source = resource[oa::kSource];
                foreign.source = source.isUndefined() ? idOf(resource) : idOf(source);
                readSelectors(resource[oa::kSelector], foreign, 0);
            } else {
                foreign.source = resource.toString();
            }
            for (Anchor& anchor : m_placing.place(foreign, m_file)) {
                anchors.push_back(std::move(anchor));
            }
        }
        return anchors;
    }

    static void readSelectors(const QJsonValue& selectors, ForeignPassage& passage, int depth) {
        for (const auto& selector : valuesOf(selectors)) {
            if (has(selector[oa::kType], oa::kTextQuoteSelector)) {
                passage.quote = {.exact = languageTagged(selector[oa::kExact]),
                                 .prefix = languageTagged(selector[oa::kPrefix]),
                                 .suffix = languageTagged(selector[oa::kSuffix])};
            } else if (selector[oa::kType].toString() == oa::kParagraphSelector) {
                passage.paragraph = selector[oa::kParagraph].toString();
                passage.label = selector[oa::kLabel].toString();
                passage.wholeParagraph = selector[oa::kWhole].toBool();
                const QJsonValue position = selector[oa::kRefinedBy];
                passage.codePoints = {position[oa::kStart].toInteger(-1), position[oa::kEnd].toInteger(-1)};
            } else if (depth < kDeepestSelector) {
                readSelectors(selector[oa::kRefinedBy], passage, depth + 1);
            }
        }
    }

    [[nodiscard]] static std::optional<SuggestionOrigin> originOf(const QJsonObject& annotation) {
        if (!annotation.value(oa::kScore).isDouble()) {
            return std::nullopt;
        }
        SuggestionOrigin origin{.score = std::clamp(annotation.value(oa::kScore).toDouble(), 0.0, 1.0), .reasons = {}};
        for (const auto& reason : valuesOf(annotation.value(oa::kReasons))) {
            origin.reasons.push_back({.kind = reason[oa::kKind].toString(), .text = inert(reason[oa::kText].toString())});
        }
        return origin;
    }

    AnchorPlacing m_placing;
    NotesFile m_file;
    bool m_isWrapped = false;
};

} // namespace

Result<NotesFile> readWebAnnotations(const QString& name, const QByteArray& bytes, const Review& review) {
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(withoutByteOrderMark(bytes), &error);
    if (json.isNull()) {
        return unusable(name, QStringLiteral("it is no JSON, %1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    Reader reader(review);
    reader.read(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
    if (!reader.foundAnything()) {
        return unusable(name, QStringLiteral("it has no Web Annotation in it"));
    }
    return reader.take();
}

} // namespace duikan
