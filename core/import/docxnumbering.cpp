// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docxnumbering.h"

#include "core/structure/numerals.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr int kLevels = 9; // ISO/IEC 29500-1, 17.9.6

QString letters(int value) {
    // Word doubles the letter after z: aa, bb.
    return QString((value - 1) / 26 + 1, QChar(u'a' + (value - 1) % 26));
}

QString roman(int value) {
    static constexpr std::pair<int, const char16_t*> kSigns[] = {
        {1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"}, {100, u"c"}, {90, u"xc"}, {50, u"l"},
        {40, u"xl"},  {10, u"x"},   {9, u"ix"},  {5, u"v"},    {4, u"iv"},  {1, u"i"}};
    QString text;
    for (const auto& [worth, sign] : kSigns) {
        for (; value >= worth; value -= worth) {
            text += QStringView(sign);
        }
    }
    return text;
}

DocxListLevel levelOf(const XmlElement& element) {
    const QString start = element.value(u"start");
    return {.start = start.isEmpty() ? 1 : start.toInt(),
            .format = element.value(u"numFmt"),
            .text = element.value(u"lvlText")};
}

QHash<int, DocxListLevel> levelsOf(const XmlElement& abstract) {
    QHash<int, DocxListLevel> levels;
    for (const XmlElement& element : abstract.children) {
        if (element.name == u"lvl") {
            levels.insert(element.attribute(u"ilvl").toInt(), levelOf(element));
        }
    }
    return levels;
}

} // namespace

QString formattedNumber(int value, const QString& format) {
    constexpr int kLargest = 3999;
    value = std::clamp(value, 0, kLargest);
    if (format == u"none" || value == 0) {
        return format == u"none" ? QString() : QString::number(value);
    }
    if (format == u"lowerLetter") {
        return letters(value);
    }
    if (format == u"upperLetter") {
        return letters(value).toUpper();
    }
    if (format == u"lowerRoman") {
        return roman(value);
    }
    if (format == u"upperRoman") {
        return roman(value).toUpper();
    }
    if (format == u"decimalZero") {
        return QString::number(value).rightJustified(2, u'0');
    }
    if (format == u"decimalEnclosedCircle" && value <= 20) {
        return QChar(0x2460 + value - 1);
    }
    if (format.startsWith(u"chinese") || format.startsWith(u"ideographDigital") ||
        format.startsWith(u"japaneseCounting") || format.startsWith(u"taiwaneseCounting")) {
        return toChineseNumeral(value);
    }
    return QString::number(value);
}

DocxNumbering::DocxNumbering(const XmlElement& numbering) {
    QHash<QString, QHash<int, DocxListLevel>> abstracts;
    for (const XmlElement& element : numbering.children) {
        if (element.name == u"abstractNum") {
            abstracts.insert(element.attribute(u"abstractNumId"), levelsOf(element));
        }
    }
    for (const XmlElement& element : numbering.children) {
        if (element.name != u"num") {
            continue;
        }
        List list;
        list.abstractId = element.value(u"abstractNumId");
        list.levels = abstracts.value(list.abstractId);
        for (const XmlElement& override : element.children) {
            if (override.name != u"lvlOverride") {
                continue;
            }
            const int level = override.attribute(u"ilvl").toInt();
            if (const XmlElement* replaced = override.child(u"lvl")) {
                list.levels.insert(level, levelOf(*replaced));
            }
            if (const QString start = override.value(u"startOverride"); !start.isEmpty()) {
                list.startAnew.insert(level, start.toInt());
            }
        }
        m_lists.insert(element.attribute(u"numId"), std::move(list));
    }
}

QString DocxNumbering::next(const QString& listId, int level) {
    const auto found = m_lists.constFind(listId);
    if (found == m_lists.cend() || level < 0 || level >= kLevels) {
        return {};
    }
    const List& list = *found;
    std::vector<int>& counters = m_counters[list.abstractId];
    counters.resize(kLevels, -1);
    if (!m_isBegun.value(listId)) {
        m_isBegun.insert(listId, true);
        for (auto it = list.startAnew.cbegin(); it != list.startAnew.cend(); ++it) {
            if (it.key() >= 0 && it.key() < kLevels) {
                counters[std::size_t(it.key())] = it.value() - 1;
            }
        }
    }
    const auto startOf = [&](int at) { return list.levels.value(at).start; };
    int& counter = counters[std::size_t(level)];
    counter = counter < 0 ? startOf(level) : counter + 1;
    std::fill(counters.begin() + level + 1, counters.end(), -1);
    const DocxListLevel& own = list.levels.value(level);
    if (own.format == u"bullet") {
        return QStringLiteral("•"); // the glyph is one of a symbol font, of no meaning elsewhere
    }
    QString text = own.text;
    for (int at = 0; at < kLevels; ++at) {
        const int value = counters[std::size_t(at)] < 0 ? startOf(at) : counters[std::size_t(at)];
        text.replace(QStringLiteral("%%1").arg(at + 1), formattedNumber(value, list.levels.value(at).format));
    }
    return own.format == u"none" && !own.text.contains(u'%') ? own.text.trimmed() : text.trimmed();
}

} // namespace duikan
