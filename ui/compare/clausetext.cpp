// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/clausetext.h"

#include "ui/reading/documenthtml.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr double kParagraphGap = 9;
constexpr double kCjkLine = 1.8;
constexpr double kLatinLine = 1.67;

QFont face(const QStringList& families, double pixels) {
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(int(std::lround(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool isHeadline(ParagraphKind kind) {
    return kind == ParagraphKind::Title || kind == ParagraphKind::Heading || kind == ParagraphKind::AnnexTitle;
}

QTextLayout::FormatRange range(qsizetype begin, qsizetype length, const QTextCharFormat& format) {
    QTextLayout::FormatRange out;
    out.start = int(begin);
    out.length = int(length);
    out.format = format;
    return out;
}

QTextCharFormat marked(Hunk::Op own, const Theme& theme) {
    QTextCharFormat format;
    const bool isDeleted = own == Hunk::Op::Delete;
    format.setBackground(isDeleted ? theme.deleted : theme.inserted);
    format.setForeground(isDeleted ? theme.deletedText : theme.insertedText);
    isDeleted ? format.setFontStrikeOut(true) : format.setFontUnderline(true);
    return format;
}

QTextCharFormat tinted(ClauseText::Tint tint, const Theme& theme) {
    QTextCharFormat format;
    const bool isDark = theme.tone == Theme::Tone::Dark;
    switch (tint) {
    case ClauseText::Tint::Inserted:
        format.setBackground(theme.inserted);
        format.setForeground(theme.insertedText);
        break;
    case ClauseText::Tint::Deleted:
        format.setBackground(theme.deleted);
        format.setForeground(theme.deletedText);
        break;
    case ClauseText::Tint::Moved:
        format.setBackground(QColor::fromRgb(isDark ? 0x3B3560 : 0xE5E2F7));
        break;
    case ClauseText::Tint::None:
        break;
    }
    return format;
}

/// The hunks of this side that fall into the stretch of one paragraph, as ranges behind its number.
void addHunks(QList<QTextLayout::FormatRange>& formats, const std::vector<Hunk>& hunks, Hunk::Op own,
              TextRange stretch, qsizetype prefix, const Theme& theme) {
    const QTextCharFormat format = marked(own, theme);
    for (const Hunk& hunk : hunks) {
        if (hunk.op != own) {
            continue;
        }
        const TextRange words = own == Hunk::Op::Delete ? hunk.left : hunk.right;
        const qsizetype begin = std::max(words.begin, stretch.begin);
        const qsizetype end = std::min(words.end, stretch.end);
        if (begin < end) {
            formats.append(range(begin - stretch.begin + prefix, end - begin, format));
        }
    }
}

/// Breaks into lines of a width and sets them at equal distances; returns the height.
double breakLines(QTextLayout& layout, double width, double line) {
    double y = 0;
    layout.beginLayout();
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width);
        next.setPosition(QPointF(0, y + (line - next.height()) / 2));
        y += line;
    }
    layout.endLayout();
    return y;
}

} // namespace

ClauseType ClauseType::of(const Document& document, double size, double zoom) {
    static const QStringList cjkSerif{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                                      QStringLiteral("SimSun"), QStringLiteral("Noto Serif")};
    static const QStringList cjkSans{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                     QStringLiteral("Microsoft YaHei"), QStringLiteral("Noto Sans")};
    static const QStringList serif{QStringLiteral("Noto Serif"), QStringLiteral("Georgia"),
                                   QStringLiteral("Noto Serif CJK SC")};
    static const QStringList sans{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")};
    const bool isCjk = readsAsChinese(document);
    ClauseType type;
    type.words = face(isCjk ? cjkSerif : serif, size * zoom);
    type.opening = face(isCjk ? cjkSans : sans, size * zoom);
    type.line = std::round(size * zoom * (isCjk ? kCjkLine : kLatinLine));
    type.isJustified = isCjk;
    return type;
}

ClauseText::ClauseText(const Document& document, const std::vector<int>& ordinals, const std::vector<Hunk>& hunks,
                       Hunk::Op own, Tint tint, const ClauseType& type, const Theme& theme, double width) {
    qsizetype offset = 0; // in the joined text, in which the hunks count
    for (const int ordinal : ordinals) {
        const Paragraph& paragraph = *document.at(ordinal);
        const qsizetype number = shownNumberLength(paragraph);
        Block block;
        block.ordinal = ordinal;
        block.top = m_height;
        QTextOption option(type.isJustified && !isHeadline(paragraph.kind) ? Qt::AlignJustify : Qt::AlignLeading);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        QFont font = isHeadline(paragraph.kind) ? type.opening : type.words;
        font.setBold(isHeadline(paragraph.kind));
        block.layout = std::make_unique<QTextLayout>(shownText(paragraph), font);
        block.layout->setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        if (paragraph.opening) {
            QTextCharFormat opening;
            opening.setFontFamilies(type.opening.families());
            formats.append(range(number + paragraph.opening->range.begin, paragraph.opening->range.length(), opening));
        }
        if (tint != Tint::None) {
            formats.append(range(number, paragraph.text.size(), tinted(tint, theme)));
        }
        if (tint == Tint::None || tint == Tint::Moved) {
            addHunks(formats, hunks, own, {offset, offset + paragraph.text.size()}, number, theme);
        }
        block.layout->setFormats(formats);
        block.height = breakLines(*block.layout, width, type.line);
        m_height += block.height + kParagraphGap;
        offset += paragraph.text.size() + 1;
        m_blocks.push_back(std::move(block));
    }
    m_height = std::max(0.0, m_height - kParagraphGap);
}

void ClauseText::paint(QPainter& painter, QPointF topLeft, const ClauseMarks& marks) const {
    const QString& found = marks.found;
    QTextCharFormat foundFormat;
    foundFormat.setBackground(marks.foundMark);
    QTextCharFormat selectedFormat;
    selectedFormat.setBackground(marks.selectionMark);
    for (const Block& block : m_blocks) {
        QList<QTextLayout::FormatRange> places;
        const QString text = block.layout->text();
        for (qsizetype at = found.isEmpty() ? -1 : text.indexOf(found, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(found, at + found.size(), Qt::CaseInsensitive)) {
            places.append(range(at, found.size(), foundFormat));
        }
        if (const TextRange selected = marks.selection.within(block.ordinal, text.size()); !selected.isEmpty()) {
            places.append(range(selected.begin, selected.length(), selectedFormat));
        }
        block.layout->draw(&painter, topLeft + QPointF(0, block.top), places);
    }
}

QColor selectionColor(const Theme& theme) {
    QColor color = theme.accent; // what changed stays to be seen below it
    color.setAlphaF(theme.tone == Theme::Tone::Dark ? 0.5F : 0.35F);
    return color;
}

ClausePlace ClauseText::placeAt(QPointF point) const {
    if (m_blocks.empty()) {
        return {};
    }
    const Block* at = &m_blocks.front();
    for (const Block& block : m_blocks) {
        if (point.y() >= block.top) {
            at = &block;
        }
    }
    const int lines = at->layout->lineCount();
    if (lines == 0) {
        return {at->ordinal, 0};
    }
    const double perLine = at->height / lines;
    const int line = std::clamp(int(std::floor((point.y() - at->top) / perLine)), 0, lines - 1);
    return {at->ordinal, at->layout->lineAt(line).xToCursor(point.x())};
}

double estimatedHeight(const Document& document, const std::vector<int>& ordinals, const ClauseType& type,
                       double width) {
    const double perLine = std::max(4.0, width / (type.words.pixelSize() * (type.isJustified ? 1.0 : 0.5)));
    double lines = 0;
    for (const int ordinal : ordinals) {
        lines += std::ceil(std::max<double>(1, double(document.at(ordinal)->text.size())) / perLine);
    }
    return lines * type.line + kParagraphGap * (double(ordinals.size()) - 1);
}

} // namespace duikan
