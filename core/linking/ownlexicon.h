// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/ownconcept.h"
#include "core/linking/conceptlexicon.h"

namespace duikan {

/// The concepts that a review adds, as an object of the schema duikan/concepts/1 for
/// ConceptLexicon::builtInWith().
///
/// A concept whose name is that of a built-in one, or one of its wordings, gives that one its wordings. What it
/// is related to is found by name or wording among both; words that nobody knows become a concept of their own, so
/// that two wordings can be related without further ado.
[[nodiscard]] QJsonObject ownConceptSource(const std::vector<OwnConceptWords>& concepts);

/// Whether an id is that of a concept which only the review knows.
[[nodiscard]] bool isOwnConcept(const QString& id);

} // namespace duikan
