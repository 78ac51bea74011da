// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/structure/recogniser.h"

#include <QString>

#include <vector>

namespace duikan {

/// The lines of a text, cut at \n and numbered from 1.
inline std::vector<SourceLine> linesOf(const QString& text) {
    std::vector<SourceLine> lines;
    for (const QString& line : text.split(u'\n')) {
        SourceLine source;
        source.text = line;
        source.number = int(lines.size()) + 1;
        lines.push_back(source);
    }
    return lines;
}

} // namespace duikan
