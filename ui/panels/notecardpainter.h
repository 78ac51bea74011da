// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/notecardlayout.h"
#include "ui/theme.h"

#include <functional>

class QPainter;

namespace duikan {

/// Paints one card of the notes panel into its layout; the painter's origin is the card's top left corner.
class NoteCardPainter {
public:
    struct Stance {
        bool isSelected = false;
        bool isFocused = false;
        bool isPicked = false; ///< one of several that are selected
    };

    NoteCardPainter(QPainter& painter, const Theme& theme, const CardType& type);

    /// Where a text names paragraphs.
    using MentionsOf = std::function<std::vector<TextRange>(const QString&)>;

    void paint(const NoteCard& card, const NoteCardLayout& layout, Stance stance, const MentionsOf& mentionsOf);

private:
    void paintHeader(const NoteCard& card, const NoteCardLayout& layout);
    void paintTexts(const NoteCard& card, const NoteCardLayout& layout, const MentionsOf& mentionsOf);
    void paintWordingChange(const NoteCardLayout& layout);
    void paintByline(const QRect& rect, const QString& author, const QString& when);
    void paintReplies(const NoteCard& card, const NoteCardLayout& layout, const MentionsOf& mentionsOf);
    void paintState(const NoteCard& card, const QRect& rect, bool opensMenu);
    void paintRounded(const QRect& rect, const QColor& edge);
    void paintTag(const NoteCardLayout::Chip& tag, const QColor& color);
    void paintChips(const NoteCard& card, const NoteCardLayout& layout);
    void line(const QRect& rect, const QString& text, const TextMeasure& measure, const QColor& color);
    [[nodiscard]] QColor edgeOf(const NoteCard& card) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const CardType& m_type;
};

} // namespace duikan
