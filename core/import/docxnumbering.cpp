// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docxnumbering.h"

#include "core/import/docxnumberformat.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr int kLevels = 9; // ISO/IEC 29500-1, 17.9.6

DocxListLevel levelOf(const XmlElement& element) {
    const QString start = element.value(u"start");
    const QString restart = element.value(u"lvlRestart");
    const XmlElement* legal = element.child(u"isLgl");
    return {.start = start.isEmpty() ? 1 : start.toInt(),
            .format = element.value(u"numFmt"),
            .text = element.value(u"lvlText"),
            .isLegal = legal != nullptr && legal->attribute(u"val") != u"0" && legal->attribute(u"val") != u"false",
            .restartsAfter = restart.isEmpty() ? -1 : restart.toInt()};
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

DocxNumbering::DocxNumbering(const XmlElement& numbering) {
    QHash<QString, QHash<int, DocxListLevel>> abstracts;
    QHash<QString, QString> styled; // the definition that a list style has
    QHash<QString, QString> linked; // the style that a definition without levels of its own goes by
    for (const XmlElement& element : numbering.children) {
        if (element.name == u"abstractNum") {
            const QString id = element.attribute(u"abstractNumId");
            abstracts.insert(id, levelsOf(element));
            styled.insert(element.value(u"styleLink"), id);
            linked.insert(id, element.value(u"numStyleLink"));
        }
    }
    for (const XmlElement& element : numbering.children) {
        if (element.name != u"num") {
            continue;
        }
        List list;
        list.abstractId = element.value(u"abstractNumId");
        if (const QString style = linked.value(list.abstractId); !style.isEmpty()) {
            list.abstractId = styled.value(style, list.abstractId);
        }
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
    for (int below = level + 1; below < kLevels; ++below) {
        const int after = list.levels.value(below).restartsAfter; // 1-based; 0: never
        if (after < 0 || level < after) {
            counters[std::size_t(below)] = -1;
        }
    }
    const DocxListLevel& own = list.levels.value(level);
    if (own.format == u"bullet") {
        return QStringLiteral("•"); // the glyph is one of a symbol font, of no meaning elsewhere
    }
    QString text = own.text;
    for (int at = 0; at < kLevels; ++at) {
        const int value = counters[std::size_t(at)] < 0 ? startOf(at) : counters[std::size_t(at)];
        text.replace(QStringLiteral("%%1").arg(at + 1), formattedNumber(value, own.isLegal ? QStringLiteral("decimal") : list.levels.value(at).format));
    }
    return own.format == u"none" && !own.text.contains(u'%') ? own.text.trimmed() : text.trimmed();
}

} // namespace duikan
