// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace duikan {

/// What a format has no room for.
enum class Loss {
    Notes,        ///< left out altogether
    Replies,
    Links,
    Places,       ///< notes that are in the file without their place in the text
    Passages,     ///< further passages of a note or of the end of a link
    Kinds,
    States,
    Tags,
    Colors,
    Replacements, ///< proposed wordings
    Times,
    Letters,      ///< of a text too long for its cell, or that the format does not allow
    Evidence,     ///< why a link was suggested
    Assignees,    ///< who is to look at a note
    Carrying,     ///< what became of a note or link in later drafts
};

[[nodiscard]] QString toString(Loss loss); ///< "replies"

/// What was written, and what of it the format could not carry. Losses count items (notes, replies, links).
struct ExportSummary {
    int notes = 0;
    int replies = 0;
    int links = 0;
    std::map<Loss, int> losses;
    QStringList remarks; ///< what else is to be told: whole sentences, in the language of the program

    void lose(Loss loss, int count = 1) {
        if (count > 0) {
            losses[loss] += count;
        }
    }
    friend bool operator==(const ExportSummary&, const ExportSummary&) = default;
};

/// {"notes", "replies", "links", "notCarried": [{"what", "count"}], "remarks": […]}
[[nodiscard]] QJsonObject toJson(const ExportSummary& summary);

} // namespace duikan
