// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"
#include "core/document/repair.h"

#include <QSet>

#include <memory>

namespace duikan {

/// A sponsor of a draft. In the Council's documents an asterisk marks a State that is not a member of it.
struct Sponsor {
    QString name;
    bool member = true;
    friend bool operator==(const Sponsor&, const Sponsor&) = default;
};

struct AgendaItem {
    QString number;
    QString title;
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// The structure of one text: what it says of itself, its paragraphs in reading order (footnotes last), and the
/// repairs made on the way. A plain value; shared as `std::shared_ptr<const Document>`.
/// Invariants: paragraphs[i].ordinal == i + 1; labels and ids are unique.
struct Document {
    QString title;
    QString language; ///< BCP 47: "zh", "en"; empty when unknown
    QString symbol;   ///< "A/HRC/21/L.9"
    QString number;   ///< of the resolution, as printed: "21/..."
    QString body;
    QString session;
    std::optional<AgendaItem> agendaItem;
    std::vector<Sponsor> sponsors;
    std::vector<Paragraph> paragraphs;
    std::vector<Repair> repairs;

    [[nodiscard]] const Paragraph* at(int ordinal) const; ///< nullptr when out of range
    [[nodiscard]] const Paragraph* byId(QStringView id) const;
    [[nodiscard]] bool isResolution() const; ///< has operative or preambular paragraphs

    friend bool operator==(const Document&, const Document&) = default;
};

using DocumentPtr = std::shared_ptr<const Document>;

/// The document as it would stand had the named repairs not been made: what a repair took out or joined is put back
/// as it was in the source. Ordinals are renumbered; ids and labels of untouched paragraphs stay. A paragraph that
/// comes back has kind Paragraph. Unknown ids are ignored.
[[nodiscard]] Document withoutRepairs(const Document& document, const QSet<QString>& repairIds);

} // namespace duikan
