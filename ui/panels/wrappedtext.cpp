// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace duikan {

namespace {

constexpr QStringView kNotAtLineHead = u"，。、；：！？）》〉」』】〕”’…—·,.;:!?)]}%％";
constexpr QStringView kNotAtLineEnd = u"（《〈「『【〔“‘([{";

bool isIdeographic(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isIn(QStringView set, char32_t c) {
    return c < 0x10000 && set.contains(QChar(char16_t(c)));
}

char32_t characterAt(QStringView text, qsizetype at) {
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    return c.unicode();
}

constexpr qsizetype lengthOf(char32_t c) {
    return c > 0xFFFF ? 2 : 1;
}

bool mayBreakBetween(char32_t before, char32_t after) {
    if (isIn(kNotAtLineHead, after) || isIn(kNotAtLineEnd, before)) {
        return false;
    }
    if (before == U' ' || before == U'\t' || before == U'-') {
        return after != U' ';
    }
    // After a mark such as "，" an ideograph or a word may begin a new line; a Latin "," is followed by a
    // blank.
    return isIdeographic(before) || isIdeographic(after) || (before > 0x7F && isIn(kNotAtLineHead, before));
}

} // namespace

TextMeasure::TextMeasure(const QFont& font, int lineHeight)
    : m_font(font)
    , m_lineHeight(lineHeight) {}

double TextMeasure::advance(char32_t character) const {
    // All ideographs of a face are equally wide; one entry serves them.
    const char32_t key = character >= 0x4E00 && character <= 0x9FFF ? U'一' : character;
    if (const auto found = m_advances.constFind(key); found != m_advances.cend()) {
        return *found;
    }
    const double width = QFontMetricsF(m_font).horizontalAdvance(QString::fromUcs4(&key, 1));
    m_advances.insert(key, width);
    return width;
}

double TextMeasure::advance(QStringView text) const {
    double width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        width += advance(c);
        i += lengthOf(c);
    }
    return width;
}

WrappedText::WrappedText(const QString& text, const TextMeasure& measure, double width, int maximumLines) {
    qsizetype lineBegin = 0;
    qsizetype breakAt = -1; // the last place the line could end, if any
    double lineWidth = 0;
    double widthToBreak = 0;
    char32_t before = 0;
    const auto isFull = [&] { return maximumLines > 0 && int(m_lines.size()) == maximumLines; };
    const auto endLine = [&](qsizetype end, qsizetype next) {
        m_lines.push_back({lineBegin, end, false});
        lineBegin = next;
        breakAt = -1;
    };
    for (qsizetype i = 0; i < text.size() && !isFull();) {
        const char32_t c = characterAt(text, i);
        if (c == U'\n') {
            endLine(i, i + 1);
            lineWidth = 0;
            before = 0;
            ++i;
            continue;
        }
        if (i > lineBegin && mayBreakBetween(before, c)) {
            breakAt = i;
            widthToBreak = lineWidth;
        }
        const double advance = measure.advance(c);
        if (lineWidth + advance > width && i > lineBegin && c != U' ') {
            const bool hasBreak = breakAt > lineBegin;
            const double rest = hasBreak ? lineWidth - widthToBreak : 0;
            const qsizetype at = hasBreak ? breakAt : i;
            endLine(at, at);
            lineWidth = rest;
        }
        lineWidth += advance;
        before = c;
        i += lengthOf(c);
    }
    if (!isFull()) {
        m_lines.push_back({lineBegin, text.size(), false});
    } else if (lineBegin < text.size()) {
        m_lines.back().isElided = true;
    }
}

void WrappedText::paint(QPainter& painter, const QString& text, const TextMeasure& measure,
                        QPointF topLeft) const {
    painter.setFont(measure.font());
    const QFontMetricsF metrics(measure.font());
    const double lead = (measure.lineHeight() - metrics.ascent() - metrics.descent()) / 2;
    double baseline = topLeft.y() + lead + metrics.ascent();
    for (const Line& line : m_lines) {
        QString words = text.mid(line.begin, line.end - line.begin);
        if (line.isElided) {
            words.chop(1);
            words += QChar(0x2026);
        }
        painter.drawText(QPointF(topLeft.x(), baseline), words);
        baseline += measure.lineHeight();
    }
}

void WrappedText::paint(QPainter& painter, const QString& text, const TextMeasure& measure, QPointF topLeft,
                        const std::vector<TextRange>& links, const QColor& ink) const {
    if (links.empty()) {
        paint(painter, text, measure, topLeft);
        return;
    }
    const QPen plain = painter.pen();
    QFont underlined = measure.font();
    underlined.setUnderline(true);
    const QFontMetricsF metrics(measure.font());
    const double lead = (measure.lineHeight() - metrics.ascent() - metrics.descent()) / 2;
    double baseline = topLeft.y() + lead + metrics.ascent();
    for (const Line& line : m_lines) {
        double x = topLeft.x();
        const auto run = [&](qsizetype begin, qsizetype end, bool isLink) {
            QString words = text.mid(begin, end - begin);
            if (line.isElided && end == line.end && !words.isEmpty()) {
                words.chop(1);
                words += QChar(0x2026);
            }
            painter.setFont(isLink ? underlined : measure.font());
            painter.setPen(isLink ? QPen(ink) : plain);
            painter.drawText(QPointF(x, baseline), words);
            x += metrics.horizontalAdvance(words);
        };
        qsizetype at = line.begin;
        for (const TextRange& link : links) {
            const qsizetype begin = std::max(link.begin, at);
            const qsizetype end = std::min(link.end, line.end);
            if (begin < end) {
                run(at, begin, false);
                run(begin, end, true);
                at = end;
            }
        }
        run(at, line.end, false);
        baseline += measure.lineHeight();
    }
    painter.setPen(plain);
}

std::vector<QRectF> WrappedText::rectsOf(TextRange range, const QString& text, const TextMeasure& measure,
                                         QPointF topLeft) const {
    const QFontMetricsF metrics(measure.font());
    std::vector<QRectF> rects;
    double y = topLeft.y();
    for (const Line& line : m_lines) {
        const qsizetype begin = std::max(range.begin, line.begin);
        const qsizetype end = std::min(range.end, line.end);
        if (begin < end) {
            const double x = topLeft.x() + metrics.horizontalAdvance(text.mid(line.begin, begin - line.begin));
            rects.emplace_back(x, y, metrics.horizontalAdvance(text.mid(begin, end - begin)), measure.lineHeight());
        }
        y += measure.lineHeight();
    }
    return rects;
}

} // namespace duikan
