// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/suggestionjson.h"

#include <QJsonArray>

namespace duikan {

namespace {

QJsonArray toJson(TextRange range) {
    return {range.begin, range.end};
}

QJsonArray toJson(const std::vector<SuggestionReason>& reasons) {
    QJsonArray array;
    for (const SuggestionReason& reason : reasons) {
        QJsonObject object{{QStringLiteral("kind"), toString(reason.kind)},
                           {QStringLiteral("text"), reason.text},
                           {QStringLiteral("left"), toJson(reason.left)},
                           {QStringLiteral("right"), toJson(reason.right)},
                           {QStringLiteral("weight"), reason.weight}};
        if (reason.kind == ReasonKind::Concept) {
            object.insert(QStringLiteral("concepts"), QJsonArray{reason.leftConcept, reason.rightConcept});
        }
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject toJson(const std::vector<Suggestion>& suggestions, const Document& left, const Document& right) {
    QJsonArray array;
    for (const Suggestion& suggestion : suggestions) {
        const Paragraph* const leftParagraph = left.at(suggestion.left);
        const Paragraph* const rightParagraph = right.at(suggestion.right);
        Q_ASSERT(leftParagraph && rightParagraph);
        QJsonObject object{{QStringLiteral("left"), suggestion.left},
                           {QStringLiteral("right"), suggestion.right},
                           {QStringLiteral("leftLabel"), leftParagraph->label},
                           {QStringLiteral("rightLabel"), rightParagraph->label},
                           {QStringLiteral("leftText"), leftParagraph->text},
                           {QStringLiteral("rightText"), rightParagraph->text},
                           {QStringLiteral("score"), suggestion.score},
                           {QStringLiteral("reasons"), toJson(suggestion.reasons)}};
        if (!suggestion.order.isEmpty()) {
            object.insert(QStringLiteral("order"), suggestion.order);
        }
        array.append(object);
    }
    return {{QStringLiteral("schema"), QStringLiteral("duikan/suggest/1")},
            {QStringLiteral("suggestions"), array}};
}

} // namespace duikan
