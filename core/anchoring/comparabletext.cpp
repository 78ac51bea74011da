// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/comparabletext.h"

namespace duikan {

ComparableText::ComparableText(QStringView source)
    : m_folded(fold(source)) {
    m_text.reserve(m_folded.text.size());
    for (qsizetype i = 0; i < m_folded.text.size(); ++i) {
        if (!m_folded.text[i].isSpace()) {
            m_text += m_folded.text[i];
            m_kept.push_back(i);
        }
    }
}

TextRange ComparableText::sourceRange(TextRange range) const {
    return m_folded.sourceRange({m_kept[size_t(range.begin)], m_kept[size_t(range.end) - 1] + 1});
}

} // namespace duikan
