// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <initializer_list>

namespace duikan::test {

/// Body paragraphs with the given texts; ids "p-<hash of text>" as an importer gives them, labels "¶n".
[[nodiscard]] DocumentPtr document(const QStringList& texts);

/// A source whose bytes are the texts, one to a line.
[[nodiscard]] DraftSource draftSource(const QString& name, const QStringList& texts);
[[nodiscard]] DraftSource draftSource(const QString& name, DocumentPtr structure);

/// An anchor on the first occurrence of `words` in the current draft of a document.
[[nodiscard]] Anchor anchorOn(const Review& review, int documentNumber, const QString& words);

/// Everything that a state says, in a form that can be compared and printed.
[[nodiscard]] QJsonObject snapshot(const ReviewState& state);

} // namespace duikan::test
