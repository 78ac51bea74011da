// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>

namespace duikan {

using OwnConceptId = Id<struct OwnConceptTag>;

/// A concept that a review adds for its own subject: words that mean the same to its readers. Where the name
/// is that of a built-in concept, that one gains the wordings.
struct OwnConceptWords {
    QString name;         ///< as reasons show it; never empty
    QStringList wordings; ///< in any language; a final * stands for any ending; the name is one without saying
    QStringList related;  ///< names or wordings of other concepts, own or built in, that it is near to

    friend bool operator==(const OwnConceptWords&, const OwnConceptWords&) = default;
};

struct OwnConcept {
    OwnConceptId id;
    QString author;
    QDateTime created; ///< UTC
    OwnConceptWords words;
};

} // namespace duikan
