// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docxstyles.h"

#include <QRegularExpression>

namespace duikan {

namespace {

/// Chains of styles are short; a longer one goes in a circle.
constexpr int kLongestChain = 16;

/// Heading levels by the name of the style: Word's own, in the languages whose versions name them anew, and
/// those of the United Nations templates ("_ H _M_G", "_ H_1_G", "_ H_2/3_G", "_ H_4_G", "_ H_5/6_G").
std::optional<int> headingLevel(const QString& name) {
    static const QRegularExpression word(
        QStringLiteral("^(?:heading|标题|标题 ?|titre|título|заголовок|عنوان)\\s*([1-9])$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unitedNations(
        QStringLiteral("^_?\\s*H[\\s_]*_?(M|T|1|23|2/3|4|56|5/6)(?:_?G)?$"));
    if (const auto match = word.match(name); match.hasMatch()) {
        return match.captured(1).toInt();
    }
    if (const auto match = unitedNations.match(name); match.hasMatch()) {
        const QString level = match.captured(1);
        return level == u"M" || level == u"T" ? 1 : level.front().digitValue() + 1;
    }
    return std::nullopt;
}

std::optional<bool> switchOf(const XmlElement* properties, QStringView name) {
    return properties && properties->child(name) ? std::optional(properties->isOn(name)) : std::nullopt;
}

std::optional<int> number(const QString& text) {
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

DocxLook DocxLook::over(const DocxLook& base) const {
    DocxLook look = *this;
    look.headingLevel = headingLevel ? headingLevel : base.headingLevel;
    look.listId = listId.isEmpty() ? base.listId : listId;
    look.listLevel = listLevel ? listLevel : base.listLevel;
    look.isBold = isBold ? isBold : base.isBold;
    look.isItalic = isItalic ? isItalic : base.isItalic;
    look.isCentered = isCentered ? isCentered : base.isCentered;
    look.fontSize = fontSize ? fontSize : base.fontSize;
    look.spaceBefore = spaceBefore ? spaceBefore : base.spaceBefore;
    look.spaceAfter = spaceAfter ? spaceAfter : base.spaceAfter;
    return look;
}

DocxLook lookOf(const XmlElement* paragraph, const XmlElement* text) {
    DocxLook look;
    if (paragraph) {
        if (const auto level = number(paragraph->value(u"outlineLvl")); level && *level >= 0 && *level < 9) {
            look.headingLevel = *level + 1;
        }
        if (const XmlElement* list = paragraph->child(u"numPr")) {
            look.listId = list->value(u"numId");
            look.listLevel = number(list->value(u"ilvl"));
        }
        if (const QString alignment = paragraph->value(u"jc"); !alignment.isEmpty()) {
            look.isCentered = alignment == u"center";
        }
        if (const XmlElement* spacing = paragraph->child(u"spacing")) {
            look.spaceBefore = number(spacing->attribute(u"before"));
            look.spaceAfter = number(spacing->attribute(u"after"));
        }
    }
    look.isBold = switchOf(text, u"b");
    look.isItalic = switchOf(text, u"i");
    if (text) {
        if (const auto size = number(text->value(u"sz"))) {
            look.fontSize = *size / 2.0;
        }
    }
    return look;
}

DocxStyles::DocxStyles(const XmlElement& root) {
    QHash<QString, Style> styles;
    QString defaultId;
    for (const XmlElement& element : root.children) {
        if (element.name != u"style") {
            continue;
        }
        Style style{element.value(u"basedOn"), lookOf(element.child(u"pPr"), element.child(u"rPr"))};
        if (const auto level = headingLevel(element.value(u"name"))) {
            style.look.headingLevel = level;
        }
        const QString id = element.attribute(u"styleId");
        const QString isDefault = element.attribute(u"default");
        if (element.attribute(u"type") == u"paragraph" && (isDefault == u"1" || isDefault == u"true")) {
            defaultId = id;
        }
        styles.insert(id, std::move(style));
    }
    for (auto it = styles.cbegin(); it != styles.cend(); ++it) {
        m_looks.insert(it.key(), inherited(styles, it.key(), 0));
    }
    m_default = m_looks.value(defaultId);
}

DocxLook DocxStyles::inherited(const QHash<QString, Style>& styles, const QString& id, int depth) const {
    const auto it = styles.constFind(id);
    if (it == styles.cend() || depth > kLongestChain) {
        return {};
    }
    return it->look.over(inherited(styles, it->basedOn, depth + 1));
}

const DocxLook& DocxStyles::look(const QString& styleId) const {
    const auto it = m_looks.constFind(styleId);
    return it == m_looks.cend() ? m_default : *it;
}

} // namespace duikan
