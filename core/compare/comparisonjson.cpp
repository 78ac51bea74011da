// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonjson.h"

#include "core/base/jsonwriter.h"

#include <algorithm>
#include <array>

namespace duikan {

namespace {

using namespace Qt::Literals::StringLiterals;

// Keys are written in ascending order, as QJsonDocument does.

void write(JsonWriter& json, const std::vector<int>& ordinals) {
    json.beginArray();
    for (const int ordinal : ordinals) {
        json.value(qsizetype(ordinal));
    }
    json.endArray();
}

void write(JsonWriter& json, qsizetype first, qsizetype second) {
    json.beginArray();
    json.value(first);
    json.value(second);
    json.endArray();
}

void writeSide(JsonWriter& json, const QString& name, const Document& document) {
    json.beginObject();
    json.member("name"_L1, QStringView(name));
    json.key("paragraphs"_L1);
    json.beginArray();
    for (const Paragraph& paragraph : document.paragraphs) {
        json.beginObject();
        json.member("label"_L1, QStringView(paragraph.label));
        if (paragraph.lines.first > 0) {
            json.key("lines"_L1);
            write(json, paragraph.lines.first, paragraph.lines.last);
        }
        json.member("ordinal"_L1, qsizetype(paragraph.ordinal));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QStringView nameOf(Hunk::Op op) {
    switch (op) {
    case Hunk::Op::Delete:
        return u"delete";
    case Hunk::Op::Insert:
        return u"insert";
    case Hunk::Op::Equal:
        break;
    }
    return u"equal";
}

void write(JsonWriter& json, const Hunk& hunk, QStringView left, QStringView right) {
    json.beginObject();
    json.key("left"_L1);
    write(json, hunk.left.begin, hunk.left.end);
    json.member("op"_L1, nameOf(hunk.op));
    json.key("right"_L1);
    write(json, hunk.right.begin, hunk.right.end);
    if (hunk.op != Hunk::Op::Equal) {
        const bool isDeleted = hunk.op == Hunk::Op::Delete;
        const TextRange range = isDeleted ? hunk.left : hunk.right;
        json.member("text"_L1, (isDeleted ? left : right).sliced(range.begin, range.length()));
    }
    json.endObject();
}

void write(JsonWriter& json, ComparisonNoteKind kind, const ComparisonNoteSide& side) {
    if (kind == ComparisonNoteKind::OperativeVerb) {
        json.beginObject();
        json.member("force"_L1, qsizetype(side.force.value_or(0)));
        json.member("text"_L1, QStringView(side.text));
        json.endObject();
    } else if (kind == ComparisonNoteKind::AgreedLanguageMoved) {
        json.beginObject();
        json.member("label"_L1, QStringView(side.label));
        json.member("text"_L1, QStringView(side.text));
        json.endObject();
    } else if (side.text.isEmpty()) {
        json.null();
    } else {
        json.value(QStringView(side.text));
    }
}

void write(JsonWriter& json, const ComparedPair& pair, const Document& leftDocument,
           const Document& rightDocument) {
    const QString left = joinedText(leftDocument, pair.left);
    const QString right = joinedText(rightDocument, pair.right);
    json.beginObject();
    json.key("hunks"_L1);
    json.beginArray();
    for (const Hunk& hunk : pair.hunks) {
        write(json, hunk, left, right);
    }
    json.endArray();
    json.key("left"_L1);
    write(json, pair.left);
    json.member("moved"_L1, pair.moved);
    json.key("notes"_L1);
    json.beginArray();
    for (const ComparisonNote& note : pair.notes) {
        json.beginObject();
        json.member("kind"_L1, QStringView(toString(note.kind)));
        json.key("left"_L1);
        write(json, note.kind, note.left);
        json.key("right"_L1);
        write(json, note.kind, note.right);
        json.endObject();
    }
    json.endArray();
    json.member("relation"_L1, QStringView(toString(pair.relation)));
    json.key("right"_L1);
    write(json, pair.right);
    json.member("similarity"_L1, pair.similarity);
    json.endObject();
}

void writeCounts(JsonWriter& json, const Comparison& comparison) {
    std::array relations{PairRelation::Unchanged, PairRelation::Amended,  PairRelation::Moved,
                         PairRelation::MovedAmended, PairRelation::Split, PairRelation::Merged,
                         PairRelation::Inserted,  PairRelation::Deleted};
    std::ranges::sort(relations, {}, [](PairRelation relation) { return toString(relation); });
    json.beginObject();
    for (const PairRelation relation : relations) {
        const QByteArray name = toString(relation).toLatin1();
        json.member(QLatin1StringView(name), qsizetype(comparison.count(relation)));
    }
    json.endObject();
}

} // namespace

QByteArray toJson(const Comparison& comparison, const QString& leftName, const Document& left,
                  const QString& rightName, const Document& right) {
    JsonWriter json;
    json.beginObject();
    json.key("counts"_L1);
    writeCounts(json, comparison);
    json.key("left"_L1);
    writeSide(json, leftName, left);
    json.key("pairs"_L1);
    json.beginArray();
    for (const ComparedPair& pair : comparison.pairs) {
        write(json, pair, left, right);
    }
    json.endArray();
    json.key("proof"_L1);
    json.beginObject();
    json.member("acceptAllEqualsRight"_L1, comparison.proof.acceptAllEqualsRight);
    json.member("rejectAllEqualsLeft"_L1, comparison.proof.rejectAllEqualsLeft);
    json.endObject();
    json.key("right"_L1);
    writeSide(json, rightName, right);
    json.member("schema"_L1, QStringView(u"duikan/compare/1"));
    json.endObject();
    return json.take();
}

} // namespace duikan
