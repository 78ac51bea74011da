// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/folding.h"

#include <QString>

#include <vector>

namespace duikan {

/// A folded text without its blanks: Chinese is printed with and without them around figures. The way back is kept.
class ComparableText {
public:
    explicit ComparableText(QStringView source);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] TextRange sourceRange(TextRange range) const; ///< of a range that is not empty

private:
    FoldedText m_folded;
    QString m_text;
    std::vector<qsizetype> m_kept; ///< for each unit of m_text its place in m_folded
};

} // namespace duikan
