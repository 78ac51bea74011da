// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"
#include "core/text/phrases.h"

namespace duikan {

/// A treaty, declaration, agenda or fund that is cited by name the world over. `name` is the English title;
/// `wordings` are phrases (see PhraseIndex) in the six UN languages, separated by `|`.
struct Instrument {
    CitationKind kind;
    const char* name;
    const char* wordings;
};

[[nodiscard]] const std::vector<Instrument>& instruments();

/// The wordings of all instruments; ids are places in instruments().
[[nodiscard]] const PhraseIndex& instrumentIndex();

} // namespace duikan
