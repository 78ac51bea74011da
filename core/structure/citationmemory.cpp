// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citationmemory.h"

namespace duikan {

const CitationMemory::Reading* CitationMemory::find(const QString& text, const BodyMeanings& bodies,
                                                    std::optional<int> year) const {
    const auto known = m_readings.constFind(text);
    const bool isSame = known != m_readings.cend() && known->before == bodies &&
                        (!known->isYearAsked || known->askedYear == year);
    return isSame ? &*known : nullptr;
}

} // namespace duikan
