// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/markdown.h"

#include <array>

namespace duikan {

namespace {

constexpr QStringView kEscapable = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
/// A character of the private use area stands for an escaped mark while emphasis is looked for; U+F700 is
/// added to the mark's code, which keeps it clear of the private characters that documents use in practice
/// (U+E000, U+F0xx).
constexpr char16_t kEscapedBase = 0xF700;

bool isEscapable(QChar c) {
    return c.unicode() < 0x80 && kEscapable.contains(c);
}

QString hideEscapes(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1])) {
            out += QChar(char16_t(kEscapedBase + text[++i].unicode()));
        } else {
            out += text[i];
        }
    }
    return out;
}

void showEscapes(QString& text) {
    for (QChar& c : text) {
        if (c.unicode() >= kEscapedBase && c.unicode() < kEscapedBase + 0x80) {
            c = QChar(char16_t(c.unicode() - kEscapedBase));
        }
    }
}

bool isWordLike(QStringView text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber() &&
           text[at].script() != QChar::Script_Han;
}

bool isBlankAt(QStringView text, qsizetype at) {
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// Takes off pairs of one delimiter (`**`, `*`, `__`, `_`) around words: the first clings to what follows it,
/// the last to what precedes it, and neither stands inside a word ("Brazil*, Chad*" has no emphasis).
bool stripEmphasis(QString& text, QStringView delimiter) {
    bool whole = false;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(delimiter, from);
        if (open < 0) {
            return whole;
        }
        const qsizetype inner = open + delimiter.size();
        from = inner;
        if (isBlankAt(text, inner) || isWordLike(text, open - 1)) {
            continue;
        }
        const qsizetype close = text.indexOf(delimiter, inner + 1);
        if (close < 0) {
            return whole;
        }
        if (isBlankAt(text, close - 1) || isWordLike(text, close + delimiter.size())) {
            continue;
        }
        whole = whole || (open == 0 && close + delimiter.size() == text.size());
        text.remove(close, delimiter.size());
        text.remove(open, delimiter.size());
        from = close - delimiter.size();
    }
}

int countHeadingMarks(QStringView text) {
    int marks = 0;
    while (marks < text.size() && text[marks] == u'#') {
        ++marks;
    }
    return marks <= 6 && marks < text.size() && marks > 0 && text[marks].isSpace() ? marks : 0;
}

bool hasEscapedMark(QStringView text) {
    const qsizetype first = text.indexOf(u'\\');
    for (qsizetype i = first; i >= 0 && i + 1 < text.size(); ++i) {
        if (text[i] == u'\\' && QStringView(u"*_#[]").contains(text[i + 1])) {
            return i == 0 || text[i - 1] != u'\\';
        }
    }
    return false;
}

bool hasBold(QStringView text) {
    const qsizetype open = text.contains(u'*') ? text.indexOf(u"**") : -1;
    if (open < 0 || isBlankAt(text, open + 2)) {
        return false;
    }
    const qsizetype close = text.indexOf(u"**", open + 3);
    return close > 0 && !isBlankAt(text, close - 1) && text[open + 2] != u'*';
}

} // namespace

SourceSyntax guessSyntax(const std::vector<SourceLine>& lines) {
    int signs = 0;
    int words = 0;
    bool afterBlank = true;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView text = QStringView(lines[i].text).trimmed();
        if (text.isEmpty()) {
            afterBlank = true;
            continue;
        }
        ++words;
        const int marks = countHeadingMarks(text);
        // One # also begins a comment of many languages; a heading then stands between blank lines.
        const bool beforeBlank = i + 1 >= lines.size() || QStringView(lines[i + 1].text).trimmed().isEmpty();
        signs += (marks >= 2 || (marks == 1 && afterBlank && beforeBlank)) ? 2 : 0;
        signs += text.size() < 4096 && (hasEscapedMark(text) || hasBold(text)) ? 1 : 0;
        afterBlank = false;
    }
    // One sign in fifty lines is enough for prose; programs show them by chance, but in fewer lines.
    return signs > 0 && signs * 50 >= words ? SourceSyntax::Markdown : SourceSyntax::PlainText;
}

MarkdownLine readMarkdownLine(QStringView raw) {
    const QStringView trimmed = raw.trimmed();
    MarkdownLine line;
    line.hasHardBreak = raw.endsWith(u"  ") || trimmed.endsWith(u'\\');
    line.headingMarks = countHeadingMarks(trimmed);
    QStringView content = trimmed;
    if (line.headingMarks > 0) {
        content = content.sliced(line.headingMarks).trimmed();
        while (content.endsWith(u'#')) {
            content.chop(1);
        }
        content = content.trimmed();
    } else if (content.endsWith(u'\\') && content.size() > 1) {
        content = content.chopped(1).trimmed();
    }
    line.text = hideEscapes(content);
    for (const QStringView delimiter :
         {QStringView(u"**"), QStringView(u"__"), QStringView(u"*"), QStringView(u"_")}) {
        if (line.text.contains(delimiter)) {
            line.isEmphasised = stripEmphasis(line.text, delimiter) || line.isEmphasised;
        }
    }
    showEscapes(line.text);
    return line;
}

} // namespace duikan
