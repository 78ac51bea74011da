// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QFont>
#include <QHash>
#include <QRectF>
#include <QString>

#include <vector>

class QColor;
class QPainter;
class QPointF;

namespace duikan {

/// The advance widths of one font, remembered: what makes it possible to know the heights of 20,000 cards at
/// once. `font` has a pixel size.
class TextMeasure {
public:
    TextMeasure(const QFont& font, int lineHeight);

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] int lineHeight() const { return m_lineHeight; } ///< pixels from one baseline to the next
    [[nodiscard]] double advance(char32_t character) const;
    [[nodiscard]] double advance(QStringView text) const;

private:
    QFont m_font;
    int m_lineHeight;
    mutable QHash<char32_t, double> m_advances;
};

/// A text broken into lines of a width: after blanks and between CJK characters, no closing mark at the head
/// of a line and no opening one at its end (GB/T 15834, JIS X 4051). Line feeds are kept.
class WrappedText {
public:
    struct Line {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isElided = false; ///< the last line allowed, with more text behind it
    };

    WrappedText() = default;
    /// `maximumLines` 0 for no limit.
    WrappedText(const QString& text, const TextMeasure& measure, double width, int maximumLines = 0);

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] int height(const TextMeasure& measure) const {
        return int(m_lines.size()) * measure.lineHeight();
    }

    /// Paints with the pen of the painter, first line's top at `topLeft`. The text must be the one wrapped.
    void paint(QPainter& painter, const QString& text, const TextMeasure& measure, QPointF topLeft) const;
    /// The same with some ranges of the text, ascending and apart, in another ink and underlined.
    void paint(QPainter& painter, const QString& text, const TextMeasure& measure, QPointF topLeft,
               const std::vector<TextRange>& links, const QColor& ink) const;
    /// Where a range stands, a rectangle for each line it runs over, first line's top at `topLeft`.
    [[nodiscard]] std::vector<QRectF> rectsOf(TextRange range, const QString& text, const TextMeasure& measure,
                                              QPointF topLeft) const;

private:
    std::vector<Line> m_lines;
};

} // namespace duikan
