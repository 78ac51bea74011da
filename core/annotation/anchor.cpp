// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/anchor.h"

namespace duikan {

namespace {


constexpr QLatin1String kDraft{"draft"};
constexpr QLatin1String kParagraph{"paragraph"};
constexpr QLatin1String kLabel{"label"};
constexpr QLatin1String kBegin{"begin"};
constexpr QLatin1String kEnd{"end"};
constexpr QLatin1String kExact{"exact"};
constexpr QLatin1String kPrefix{"prefix"};
constexpr QLatin1String kSuffix{"suffix"};
constexpr QLatin1String kWhole{"whole"};

} // namespace

QJsonObject toJson(const Anchor& anchor) {
    QJsonObject object{
        {kDraft, anchor.draft.toString()},  {kParagraph, anchor.paragraph},
        {kLabel, anchor.label},             {kBegin, anchor.position.begin},
        {kEnd, anchor.position.end},        {kExact, anchor.quote.exact},
        {kPrefix, anchor.quote.prefix},     {kSuffix, anchor.quote.suffix},
    };
    if (anchor.wholeParagraph) {
        object.insert(kWhole, true);
    }
    return object;
}

std::optional<Anchor> anchorFromJson(const QJsonObject& object) {
    const auto draft = DraftId::parse(object.value(kDraft).toString());
    const TextRange position{object.value(kBegin).toInteger(-1), object.value(kEnd).toInteger(-1)};
    if (!draft || position.begin < 0 || position.end < position.begin) {
        return std::nullopt;
    }
    return Anchor{
        .draft = *draft,
        .paragraph = object.value(kParagraph).toString(),
        .label = object.value(kLabel).toString(),
        .position = position,
        .quote = {object.value(kExact).toString(), object.value(kPrefix).toString(),
                  object.value(kSuffix).toString()},
        .wholeParagraph = object.value(kWhole).toBool(),
    };
}

QJsonArray toJson(const Passage& passage) {
    QJsonArray array;
    for (const Anchor& anchor : passage) {
        array.append(toJson(anchor));
    }
    return array;
}

std::optional<Passage> passageFromJson(const QJsonArray& array) {
    Passage passage;
    passage.reserve(size_t(array.size()));
    for (const auto& value : array) {
        auto anchor = anchorFromJson(value.toObject());
        if (!anchor) {
            return std::nullopt;
        }
        passage.push_back(*std::move(anchor));
    }
    return passage.empty() ? std::nullopt : std::optional(std::move(passage));
}

} // namespace duikan
