// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemwords.h"

#include "core/annotation/carriedpassage.h"
#include "core/review/fields.h"
#include "ui/historywords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace duikan {

namespace {

/// Names the translation context.
struct Item {
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};

Passage passageIn(const QJsonValue& value) { return passageFromJson(value.toArray()).value_or(Passage()); }

QString labelsOf(const QJsonValue& passage) {
    QStringList labels;
    for (const Anchor& anchor : passageIn(passage)) {
        labels.append(shortLabel(anchor.label));
    }
    labels.removeDuplicates();
    return labels.join(Item::tr(", "));
}

QString quotesOf(const QJsonValue& passage) {
    QStringList quotes;
    for (const Anchor& anchor : passageIn(passage)) {
        quotes.append(anchor.quote.exact.simplified());
    }
    return quotes.join(QStringLiteral(" … "));
}

QString endsOf(const Record& record) {
    return QStringLiteral("%1 → %2").arg(labelsOf(record.value(field::kFrom)), labelsOf(record.value(field::kTo)));
}

QString listed(const QJsonValue& value) {
    QStringList entries;
    for (const auto& entry : value.toArray()) {
        entries.append(entry.toString());
    }
    return entries.join(Item::tr(", "));
}

ItemWords noteWords(const Record& record) {
    const QString kind = record.value(field::kKind).toString();
    const QString body = record.value(field::kBody).toString();
    const QString replacement = record.value(field::kReplacement).toString();
    return {.kind = kindName(annotationKindFromString(kind).value_or(AnnotationKind::Comment)),
            .place = labelsOf(record.value(field::kAnchors)),
            .text = !body.isEmpty()          ? body
                    : !replacement.isEmpty() ? replacement
                                             : Item::tr("“%1”").arg(quotesOf(record.value(field::kAnchors))),
            .author = {}};
}

ItemWords replyWords(const Record& record, const Records& records) {
    const auto note = Uuid::parse(record.value(field::kAnnotation).toString());
    return {.kind = Item::tr("Reply"),
            .place = note ? labelsOf(records.value({TargetKind::Annotation, *note}, field::kAnchors)) : QString(),
            .text = record.value(field::kBody).toString(),
            .author = {}};
}

ItemWords wordsOf(const Target& target, const Record& record, const Records& records) {
    switch (target.kind) {
    case TargetKind::Annotation:
        return noteWords(record);
    case TargetKind::Reply:
        return replyWords(record, records);
    case TargetKind::CrossReference: {
        const QString relation = relationName(record.value(field::kRelation).toString());
        const QString note = record.value(field::kNote).toString();
        return {Item::tr("Link"), endsOf(record), note.isEmpty() ? relation : Item::tr("%1: %2").arg(relation, note), {}};
    }
    case TargetKind::Dismissal:
        return {Item::tr("Dismissed suggestion"), endsOf(record), {}, {}};
    case TargetKind::Concept:
        return {Item::tr("Concept"), {},
                Item::tr("%1: %2").arg(record.value(field::kName).toString(), listed(record.value(field::kWordings))), {}};
    case TargetKind::Draft:
        return {Item::tr("Draft"), {}, record.value(field::kLabel).toString(), {}};
    case TargetKind::Document:
        return {Item::tr("Document"), {}, {}, {}};
    case TargetKind::Review:
        return {Item::tr("Review"), {}, record.value(field::kTitle).toString(), {}};
    }
    return {};
}

} // namespace

ItemWords itemWords(const Target& target, const Records& records) {
    const Record& record = records.at(target);
    ItemWords words = wordsOf(target, record, records);
    words.text = words.text.simplified();
    words.author = record.author();
    return words;
}

QString anyFieldName(const QString& field) {
    if (field.startsWith(field::kTagColorPrefix)) {
        return Item::tr("Colour of the tag “%1”").arg(field.mid(field::kTagColorPrefix.size()));
    }
    if (const QString name = fieldName(field); !name.isEmpty()) {
        return name;
    }
    const std::pair<QLatin1String, QString> names[] = {
        {field::kTitle, Item::tr("Title")},
        {field::kName, Item::tr("Name")},
        {field::kWordings, Item::tr("Wordings")},
        {field::kRelated, Item::tr("Related concepts")},
    };
    for (const auto& [known, name] : names) {
        if (field == known) {
            return name;
        }
    }
    if (field.startsWith(field::kAlignedPrefix)) {
        return Item::tr("Alignment of two paragraphs");
    }
    if (field.startsWith(field::kRepairPrefix)) {
        return Item::tr("Repair");
    }
    for (const QLatin1String prefix : {field::kSettledPrefix, field::kFromSettledPrefix, field::kToSettledPrefix}) {
        if (field.startsWith(prefix)) {
            return Item::tr("Place in a later draft");
        }
    }
    return field;
}

QString valueWords(const QString& field, const QJsonValue& value) {
    const QString text = value.toString();
    if (const auto settlement = settlementFromString(text); settlement && field.contains(QLatin1String("settled:"))) {
        switch (*settlement) {
        case Settlement::None:
            return Item::tr("left open");
        case Settlement::Confirmed:
            return Item::tr("confirmed");
        case Settlement::Other:
            return Item::tr("taken to the other place");
        case Settlement::Detached:
            return Item::tr("detached");
        }
    }
    if (field.startsWith(field::kAlignedPrefix)) {
        return text == QLatin1String("tie")     ? Item::tr("tied")
               : text == QLatin1String("untie") ? Item::tr("untied")
               : text == QLatin1String("moved") ? Item::tr("marked as moved")
                                                : Item::tr("left to the program");
    }
    if (value.isBool()) {
        return value.toBool() ? Item::tr("taken back") : Item::tr("made"); // of a repair
    }
    const QString words = valueName(field, value);
    return words.isEmpty() ? Item::tr("(empty)") : words;
}

} // namespace duikan
