// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace duikan {

/// What a file says of an item that was imported from it: who made it and when, and the id by which it is known
/// again. It is hearsay. Who imported it and when is in the log.
struct Provenance {
    QString id;         ///< an IRI, a PDF's /NM; never empty
    QString author;     ///< empty where the file names none
    QDateTime created;  ///< UTC; invalid where the file gives none
    QDateTime modified; ///< the same
    QString decidedBy;  ///< who said the state it has there; empty where the file does not tell
    QDateTime decided;  ///< when

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// {"id", "author", "created", "modified", "decidedBy", "decided"}; what is not known is left out.
[[nodiscard]] QJsonObject toJson(const Provenance& provenance);
[[nodiscard]] std::optional<Provenance> provenanceFromJson(const QJsonObject& object);

/// The id under which an item leaves the review: the one it came with, else "urn:uuid:" and its own (RFC 9562).
[[nodiscard]] QString publicId(Uuid own, const std::optional<Provenance>& imported);

/// Ids that mean the same item are equal in this form: with and without "urn:uuid:", in either case.
[[nodiscard]] QString comparableId(const QString& id);

} // namespace duikan
