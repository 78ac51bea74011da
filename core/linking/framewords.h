// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrases.h"

namespace duikan {

[[nodiscard]] bool isIdeographToken(const PhraseToken& token);

/// Words of a resolution's frame, and of any text, that never tie two paragraphs, in the six UN languages: a
/// word as phraseTokens() gives it, or two ideographs. Short words need no list.
[[nodiscard]] bool isFrameWord(const QString& word);

/// An ideograph that is grammar, not matter, in most pairs it makes.
[[nodiscard]] bool isGrammar(const QString& ideograph);

/// Whether two neighbouring ideographs say something.
[[nodiscard]] bool isTelling(const PhraseToken& ideograph, const PhraseToken& next);

} // namespace duikan
