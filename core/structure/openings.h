// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/paragraph.h"

#include <QStringView>

#include <optional>

namespace duikan {

enum class ResolutionPart { Preambular, Operative };

/// An opening found at the beginning of a paragraph.
struct OpeningMatch {
    QString id;
    qsizetype length = 0; ///< of the words in the text, prefixes such as "also" and 并 included
    int force = 0;

    friend bool operator==(const OpeningMatch&, const OpeningMatch&) = default;
};

/// Finds the opening words of a preambular or operative paragraph (its number taken off), in Chinese,
/// English, French, Spanish, Russian or Arabic. The longest wording wins. Chinese verbs do not inflect:
/// between entries with the same wording, the part and the entry's usual part decide, then how usual the
/// wording is for the entry.
[[nodiscard]] std::optional<OpeningMatch> findOpening(QStringView text, ResolutionPart part);

/// Lays a person's own table over the built-in one: an object as resources/lexicon/openings.json has it. An entry
/// with the id of a built-in one replaces the fields it gives ("force" alone will do); others are added, and
/// so are prefixes. An empty table takes it off again. FileUnreadable says what is wrong with the table, and
/// nothing changes. Call before documents are read, and from no other thread while they are.
[[nodiscard]] Result<void> setOwnOpenings(const QByteArray& json);

} // namespace duikan
