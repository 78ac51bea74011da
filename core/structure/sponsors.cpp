// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/sponsors.h"

#include <QRegularExpression>

#include <array>

namespace duikan {

namespace {

/// ": draft resolution" at the end, in the six languages; decisions, amendments and revisions too.
const QRegularExpression& documentTypePattern() {
    static const QRegularExpression kPattern(
        QStringLiteral(
            "\\s*[:：]\\s*(?:(?:订正)?(?:决议|决定|主席声明)(?:修正)?草案|(?:对.{1,40}的)?修正案|(?:revised "
            "|oral )?(?:draft (?:resolution|decision|proposal)|amendments?)\\b.{0,60}|"
            "projet de (?:résolution|décision).{0,40}|proyecto de "
            "(?:resolución|decisión).{0,40}|(?:пересмотренный )?проект (?:резолюции|решения).{0,40}|"
            "مشروع (?:قرار|مقرر).{0,40})$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kPattern;
}

/// States whose name has an "and" in it, by the words around it.
bool isOneName(QStringView before, QStringView after) {
    static constexpr std::array<std::pair<QStringView, QStringView>, 18> kNames{{
        {u"Bosnia", u"Herzegovina"},
        {u"Trinidad", u"Tobago"},
        {u"Antigua", u"Barbuda"},
        {u"Kitts", u"Nevis"},
        {u"Vincent", u"the Grenadines"},
        {u"Tome", u"Principe"},
        {u"Bosnia", u"Herzegovina"},
        {u"Trinité", u"Tobago"},
        {u"Bosnie", u"Herzégovine"},
        {u"波斯尼亚", u"黑塞哥维那"},
        {u"特立尼达", u"多巴哥"},
        {u"安提瓜", u"巴布达"},
        {u"圣基茨", u"尼维斯"},
        {u"圣文森特", u"格林纳丁斯"},
        {u"圣多美", u"普林西比"},
        {u"Босния", u"Герцеговина"},
        {u"Тринидад", u"Тобаго"},
        {u"Антигуа", u"Барбуда"},
    }};
    for (const auto& [first, second] : kNames) {
        if (before.trimmed().endsWith(first, Qt::CaseInsensitive) &&
            after.trimmed().startsWith(second, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool isOpen(QChar c) {
    return c == u'(' || c == u'（' || c == u'[';
}
bool isClose(QChar c) {
    return c == u')' || c == u'）' || c == u']';
}
bool isMark(QChar c) {
    return c == u'*' || c == u'＊';
}

/// Cuts at commas outside parentheses.
QStringList splitNames(QStringView text) {
    QStringList names;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        depth += isOpen(text[at]) ? 1 : (isClose(text[at]) ? -1 : 0);
        const bool comma = text[at] == u',' || text[at] == u'，' || text[at] == u'、' || text[at] == u'،';
        if (comma && depth <= 0) {
            names.append(text.sliced(begin, at - begin).trimmed().toString());
            begin = at + 1;
        }
    }
    names.append(text.sliced(begin).trimmed().toString());
    return names;
}

/// The last piece of the list can hold two names: "Viet Nam and Yemen", 越南和也门.
QStringList splitAtAnd(const QString& piece) {
    static const QRegularExpression kAnd(QStringLiteral("\\*?\\s+(?:and|et|y|e|и)\\s+|\\*?和|\\s+و"));
    qsizetype from = 0;
    for (;;) {
        const auto match = kAnd.match(piece, from);
        if (!match.hasMatch()) {
            return {piece};
        }
        const QString before = piece.first(match.capturedStart());
        const QString after = piece.sliced(match.capturedEnd());
        if (!isOneName(before, after) && before.count(u'(') == before.count(u')') && !before.isEmpty() &&
            !after.isEmpty()) {
            const bool marked = match.capturedView().startsWith(u'*');
            return QStringList{marked ? before + u'*' : before} + splitAtAnd(after);
        }
        from = match.capturedEnd();
    }
}

} // namespace

bool readSponsors(const QString& line, std::vector<Sponsor>& sponsors) {
    constexpr qsizetype kLongest = 20'000; // all Members of the United Nations with their long names fit
    const auto type = line.size() <= kLongest ? documentTypePattern().match(line) : QRegularExpressionMatch();
    if (!type.hasMatch() || type.capturedStart() <= 0) {
        return false;
    }
    QStringList pieces = splitNames(QStringView(line).first(type.capturedStart()));
    const QString last = pieces.takeLast();
    pieces += splitAtAnd(last);
    for (QString piece : pieces) {
        // "Australia,* Austria": the mark was set after the comma.
        while (!piece.isEmpty() && isMark(piece.front())) {
            if (!sponsors.empty()) {
                sponsors.back().member = false;
            }
            piece = piece.sliced(1).trimmed();
        }
        bool member = true;
        while (!piece.isEmpty() && isMark(piece.back())) {
            member = false;
            piece = piece.chopped(1).trimmed();
        }
        if (!piece.isEmpty()) {
            sponsors.push_back({piece, member});
        }
    }
    return true;
}

} // namespace duikan
