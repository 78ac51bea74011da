// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonjson.h"

#include <QJsonArray>

namespace duikan {

namespace {

QJsonArray toJson(const std::vector<int>& ordinals) {
    QJsonArray array;
    for (const int ordinal : ordinals) {
        array.append(ordinal);
    }
    return array;
}

QJsonArray toJson(TextRange range) {
    return {range.begin, range.end};
}

QJsonObject side(const QString& name, const Document& document) {
    QJsonArray paragraphs;
    for (const Paragraph& paragraph : document.paragraphs) {
        QJsonObject object{{QStringLiteral("ordinal"), paragraph.ordinal},
                           {QStringLiteral("label"), paragraph.label}};
        if (paragraph.lines.first > 0) {
            object.insert(QStringLiteral("lines"), QJsonArray{paragraph.lines.first, paragraph.lines.last});
        }
        paragraphs.append(object);
    }
    return {{QStringLiteral("name"), name}, {QStringLiteral("paragraphs"), paragraphs}};
}

QJsonObject hunkToJson(const Hunk& hunk, const QString& left, const QString& right) {
    QJsonObject object{{QStringLiteral("left"), toJson(hunk.left)},
                       {QStringLiteral("right"), toJson(hunk.right)}};
    switch (hunk.op) {
    case Hunk::Op::Equal:
        object.insert(QStringLiteral("op"), QStringLiteral("equal"));
        break;
    case Hunk::Op::Delete:
        object.insert(QStringLiteral("op"), QStringLiteral("delete"));
        object.insert(QStringLiteral("text"), left.sliced(hunk.left.begin, hunk.left.length()));
        break;
    case Hunk::Op::Insert:
        object.insert(QStringLiteral("op"), QStringLiteral("insert"));
        object.insert(QStringLiteral("text"), right.sliced(hunk.right.begin, hunk.right.length()));
        break;
    }
    return object;
}

QJsonValue noteSide(ComparisonNoteKind kind, const ComparisonNoteSide& side) {
    if (kind == ComparisonNoteKind::OperativeVerb) {
        return QJsonObject{{QStringLiteral("text"), side.text},
                           {QStringLiteral("force"), side.force.value_or(0)}};
    }
    return side.text.isEmpty() ? QJsonValue() : QJsonValue(side.text);
}

QJsonObject pairToJson(const ComparedPair& pair, const Document& leftDocument,
                       const Document& rightDocument) {
    const QString left = joinedText(leftDocument, pair.left);
    const QString right = joinedText(rightDocument, pair.right);
    QJsonArray hunks;
    for (const Hunk& hunk : pair.hunks) {
        hunks.append(hunkToJson(hunk, left, right));
    }
    QJsonArray notes;
    for (const ComparisonNote& note : pair.notes) {
        notes.append(QJsonObject{{QStringLiteral("kind"), toString(note.kind)},
                                 {QStringLiteral("left"), noteSide(note.kind, note.left)},
                                 {QStringLiteral("right"), noteSide(note.kind, note.right)}});
    }
    return {
        {QStringLiteral("left"), toJson(pair.left)},
        {QStringLiteral("right"), toJson(pair.right)},
        {QStringLiteral("relation"), toString(pair.relation)},
        {QStringLiteral("moved"), pair.moved},
        {QStringLiteral("similarity"), pair.similarity},
        {QStringLiteral("hunks"), hunks},
        {QStringLiteral("notes"), notes},
    };
}

} // namespace

QJsonObject toJson(const Comparison& comparison, const QString& leftName, const Document& left,
                   const QString& rightName, const Document& right) {
    QJsonArray pairs;
    for (const ComparedPair& pair : comparison.pairs) {
        pairs.append(pairToJson(pair, left, right));
    }
    QJsonObject counts;
    for (const PairRelation relation :
         {PairRelation::Unchanged, PairRelation::Amended, PairRelation::Moved, PairRelation::MovedAmended,
          PairRelation::Split, PairRelation::Merged, PairRelation::Inserted, PairRelation::Deleted}) {
        counts.insert(toString(relation), comparison.count(relation));
    }
    return {
        {QStringLiteral("schema"), QStringLiteral("duikan/compare/1")},
        {QStringLiteral("left"), side(leftName, left)},
        {QStringLiteral("right"), side(rightName, right)},
        {QStringLiteral("pairs"), pairs},
        {QStringLiteral("counts"), counts},
        {QStringLiteral("proof"),
         QJsonObject{{QStringLiteral("rejectAllEqualsLeft"), comparison.proof.rejectAllEqualsLeft},
                     {QStringLiteral("acceptAllEqualsRight"), comparison.proof.acceptAllEqualsRight}}},
    };
}

} // namespace duikan
