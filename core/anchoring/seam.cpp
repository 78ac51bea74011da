// SPDX-License-Identifier: GPL-3.0-or-later
// A quote in whose midst a paragraph was cut in two.
#include "core/anchoring/candidates.h"

namespace duikan {

std::optional<std::pair<Candidate, Candidate>> CandidateFinder::findAcrossSeam(const Anchor& anchor) const {
    const QString quote = ComparableText(anchor.quote.exact).text();
    std::optional<std::pair<Candidate, Candidate>> found;
    for (int ordinal = 1; ordinal < int(m_entries.size()); ++ordinal) {
        const ComparableText& upper = m_entries[size_t(ordinal) - 1].comparable;
        const ComparableText& lower = m_entries[size_t(ordinal)].comparable;
        if (upper.text().isEmpty() || lower.text().isEmpty() || !quote.contains(upper.text().back())) {
            continue;
        }
        for (qsizetype head = 1; head < quote.size(); ++head) {
            if (quote[head] != lower.text().front() || !upper.text().endsWith(QStringView(quote).first(head)) ||
                !lower.text().startsWith(QStringView(quote).sliced(head))) {
                continue;
            }
            if (found) {
                return std::nullopt;
            }
            Candidate above;
            above.ordinal = ordinal;
            above.range = upper.sourceRange({upper.text().size() - head, upper.text().size()});
            above.score = double(head) / double(quote.size());
            Candidate below;
            below.ordinal = ordinal + 1;
            below.range = lower.sourceRange({0, quote.size() - head});
            below.score = 1.0 - above.score;
            found = above.score >= below.score ? std::pair(above, below) : std::pair(below, above);
            break;
        }
    }
    return found;
}

} // namespace duikan
