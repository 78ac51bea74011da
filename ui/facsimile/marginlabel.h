// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace duikan {

/// How the label of a paragraph stands in the margin of its page: never cut. It is broken before a bracket, a paragraph
/// sign or a word where the margin is narrow, and set smaller where its longest piece still does not fit.
struct MarginLabel {
    QStringList lines; ///< from top to bottom
    QFont font;
    double width = 0;      ///< of the longest line
    double lineHeight = 0; ///< all in device-independent pixels
    [[nodiscard]] double height() const { return lineHeight * double(lines.size()); }
};

/// `label` with half-width brackets, within `room` pixels if a face of kSmallestLabel pixels allows it.
[[nodiscard]] MarginLabel marginLabel(const QString& label, double room, const QFont& font);

inline constexpr int kSmallestLabel = 8; ///< pixels; below it nobody reads figures

} // namespace duikan
