// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/text/codepoints.h"

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

bool isMarkSign(QChar c) {
    // Hardly any letter lies below the first sign that is no ASCII, or among the ideographs.
    if (c.unicode() < 0x80) {
        return c == u'*';
    }
    return !(c >= u'\u3000' && c <= u'\u9FFF') && (isOneOf(c, kSymbols) || isOneOf(c, kSuperscripts));
}

/// Notes the marks that a text refers to: those that cling to the word or bracket before them.
void collectReferences(QStringView text, QSet<QString>& marks) {
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!isMarkSign(text[at]) || text[at - 1].isSpace()) {
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

/// Finds footnotes line by line. Two signs tell one: a mark that an earlier line refers to, or a place below
/// the rule with which a page's notes begin.
class FootnoteMarker {
public:
    void read(SourceBlock& block) {
        if (!block.isOpen()) {
            return;
        }
        const QString whole = block.numberPrefix.isEmpty() ? block.text : block.numberPrefix + block.text;
        const qsizetype symbols = markLength(whole);
        const qsizetype length = symbols > 0 || !block.isBelowNoteRule ? symbols : numeralLength(whole);
        if (length == 0) { // nearly always
            collectReferences(whole, m_referred);
            return;
        }
        const QString mark = whole.first(length);
        const QString words = whole.sliced(length).trimmed();
        // A second line with the same mark is an item of a list, not a second note; unless pages count anew.
        const bool known = block.isBelowNoteRule ||
                           (!words.isEmpty() && m_referred.contains(mark) && !m_defined.contains(mark));
        if (known) {
            m_defined.insert(mark);
            m_lastNumeral = symbols > 0 ? m_lastNumeral : mark.toInt();
            block.kind = ParagraphKind::Footnote;
            block.number.reset();
            block.printedNumber = mark;
            block.numberPrefix = whole.first(whole.size() - words.size());
            block.text = words;
        } else {
            collectReferences(whole, m_referred);
        }
    }

private:
    /// "12 See resolution 61/106": the number that is next, without a mark after it, alone or before words.
    qsizetype numeralLength(QStringView text) const {
        qsizetype length = 0;
        while (length < text.size() && length < 3 && text[length].isDigit()) {
            ++length;
        }
        const int value = text.first(length).toInt();
        if (value != 1 && m_lastNumeral > 0 && value != m_lastNumeral + 1) {
            return 0; // a date or a quantity at the beginning of a line
        }
        const QStringView rest = text.sliced(length).trimmed();
        const bool begins = length < text.size() && text[length].isSpace() && !rest.isEmpty() &&
                            (rest.front().isUpper() || rest.front() == u'“');
        return begins || length == text.size() ? length : 0;
    }

    QSet<QString> m_referred;
    QSet<QString> m_defined;
    int m_lastNumeral = 0;
};

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
    FootnoteMarker marker;
    SourceBlocks out;
    out.reserve(blocks.size());
    for (SourceBlock& block : blocks) {
        marker.read(block);
        // Below the rule a line without a mark goes on with the note above it.
        const bool goesOn = block.isBelowNoteRule && block.isOpen() && !out.empty() &&
                            out.back().kind == ParagraphKind::Footnote && out.back().isBelowNoteRule;
        if (goesOn) {
            const QString glue =
                out.back().text.isEmpty() ? QString() : glueBetween(out.back().text, block.text);
            join(out.back(), std::move(block), RepairKind::LineBreak, glue);
        } else {
            out.push_back(std::move(block));
        }
    }
    blocks = std::move(out);
}

} // namespace duikan
