// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"

#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kLongestMark = 4;
constexpr QStringView kSuperscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
constexpr QStringView kSymbols = u"*†‡§＊";

/// Length of the mark a footnote begins with: stars, daggers or superscript digits. 0 for none.
qsizetype markLength(QStringView text) {
    if (text.isEmpty()) {
        return 0;
    }
    const QStringView family = kSuperscripts.contains(text.front()) ? kSuperscripts : kSymbols;
    qsizetype length = 0;
    while (length < text.size() && length <= kLongestMark && family.contains(text[length])) {
        ++length;
    }
    return length <= kLongestMark ? length : 0;
}

/// Notes the marks that a text refers to: those that cling to the word or bracket before them.
void collectReferences(QStringView text, QSet<QString>& marks) {
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool isMark = kSymbols.contains(text[at]) || kSuperscripts.contains(text[at]);
        if (!isMark || text[at - 1].isSpace()) {
            continue;
        }
        const qsizetype length = markLength(text.sliced(at, std::min(kLongestMark + 1, text.size() - at)));
        const bool opensAWord = at + length < text.size() && text[at + length].isLetterOrNumber() &&
                                text[at + length].script() != QChar::Script_Han;
        if (length > 0 && !opensAWord) {
            marks.insert(text.sliced(at, length).toString());
        }
        at += std::max<qsizetype>(length - 1, 0);
    }
}

} // namespace

bool refersToMark(QStringView text, const QString& mark) {
    if (!text.contains(mark)) {
        return false;
    }
    QSet<QString> marks;
    collectReferences(text, marks);
    return marks.contains(mark);
}

void markFootnotes(SourceBlocks& blocks) {
    QSet<QString> referred;
    QSet<QString> defined;
    for (SourceBlock& block : blocks) {
        if (!block.isOpen()) {
            continue;
        }
        const QString whole = block.numberPrefix + block.text;
        const qsizetype length = markLength(whole);
        const QString mark = whole.first(length);
        const QString words = whole.sliced(length).trimmed();
        // A second line with the same mark is an item of a list, not a second note; unless pages count anew.
        if (length > 0 && !words.isEmpty() && referred.contains(mark) && !defined.contains(mark)) {
            defined.insert(mark);
            block.kind = ParagraphKind::Footnote;
            block.number.reset();
            block.printedNumber = mark;
            block.numberPrefix = whole.first(whole.size() - words.size());
            block.text = words;
        } else {
            collectReferences(whole, referred);
        }
    }
}

} // namespace duikan
