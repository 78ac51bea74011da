// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/structure/citedtext.h"

namespace duikan {

/// What paragraphs of the texts read so far cite, by their wording. Two drafts of a resolution say mostly the same, and
/// what they have in common need be read once. Most of what a paragraph cites hangs on nothing but its words, the organ
/// that short names mean, and the year that dates without one mean; a paragraph that names instruments by a short title
/// or paragraphs of its own text is not remembered.
class CitationMemory {
public:
    struct Reading {
        std::vector<Citation> citations;
        BodyMeanings before;
        BodyMeanings after;
        std::optional<int> askedYear; ///< what the year was, where isYearAsked
        std::optional<int> namedYear; ///< what it became, where isYearNamed
        bool isYearAsked = false;
        bool isYearNamed = false;
    };

    /// What was read in a paragraph of this wording, where it would be read so here, too; else null.
    [[nodiscard]] const Reading* find(const QString& text, const BodyMeanings& bodies, std::optional<int> year) const;
    void add(const QString& text, Reading reading) { m_readings.insert(text, std::move(reading)); }

private:
    QHash<QString, Reading> m_readings;
};

} // namespace duikan
