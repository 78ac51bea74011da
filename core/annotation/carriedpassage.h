// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/anchor.h"

#include <map>

namespace duikan {

/// How a person settled what became of a passage. Confirmed: it is where it was found. Other: it is at the
/// runner-up. Detached: it has no place in that draft.
enum class Settlement { None, Confirmed, Other, Detached };

[[nodiscard]] QString toString(Settlement settlement); ///< "confirmed"
[[nodiscard]] std::optional<Settlement> settlementFromString(QStringView name);

/// What became of a passage in a later draft of its document. Written by the act that added the draft; the
/// anchors the passage was made with stay as they are.
struct CarriedPassage {
    QString verdict; ///< toString(Verdict): "exact", "moved", "amended", "ambiguous", "orphaned"
    double score = 0.0;
    double runnerUp = 0.0;
    std::vector<Anchor> found;  ///< in the later draft; empty where nothing fits
    std::vector<Anchor> second; ///< the runner-up; may be empty
    std::vector<Anchor> before; ///< where it stood in the draft before, as the ledger shows it
    Settlement settlement = Settlement::None;

    /// Where the passage stands in the later draft, as far as anybody may say so; empty otherwise.
    [[nodiscard]] const std::vector<Anchor>& standing() const;
    [[nodiscard]] bool isOpen() const; ///< waits for a person
};

/// By the draft a passage was carried to.
using CarriedPassages = std::map<DraftId, CarriedPassage>;

/// Where a passage stands in one draft, as far as anybody may say so: at the anchors it was made with there, and where
/// it was carried to. Old drafts keep theirs. Empty where it does not stand.
[[nodiscard]] std::vector<Anchor> standingIn(DraftId draft, const Passage& written,
                                             const CarriedPassages& carried);

/// Without the settlement, which is a field of its own in the log.
[[nodiscard]] QJsonObject toJson(const CarriedPassage& carried);
[[nodiscard]] std::optional<CarriedPassage> carriedPassageFromJson(const QJsonObject& object);

} // namespace duikan
