// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/draft.h"

namespace duikan {

/// What identifies a draft in Akoma Ntoso: the parts of its IRIs (Naming Convention 1.0, section 4; AKN4UN
/// guidelines part 1, 2.3.3), "/akn/un/statement/deliberation/unhrc/2012-09-28/21-9/zho@".
struct AknIdentity {
    bool isResolution = false;
    QString name;   ///< "resolution", "resolutionDraft", "document"
    QString actor;  ///< "unhrc"
    QString date;   ///< ISO 8601
    bool isAdopted = false; ///< the date is that of adoption; else of the day the draft came into the review
    QString number; ///< "21-9", "A-HRC-21-L.9"; "nn" without any
    QString language; ///< ISO 639-2: "zho"; "und" when unknown
    int version = 1;  ///< the draft's number
    QString versionDate; ///< when a later draft came into the review; empty for the first

    [[nodiscard]] QString element() const; ///< "statement" or "doc"
    [[nodiscard]] QString work() const;
    [[nodiscard]] QString expression() const;
};

[[nodiscard]] AknIdentity aknIdentity(const Draft& draft);

/// The date that a text says of its adoption; empty without.
[[nodiscard]] QString adoptionDate(const Document& document);

} // namespace duikan
