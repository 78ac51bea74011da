// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// The field names that occur in a review's log. They are part of the file format and never change.
namespace duikan::field {

inline constexpr QLatin1String kAll{"*"}; ///< several fields at once, at creation; implies "exists"
inline constexpr QLatin1String kExists{"exists"};

inline constexpr QLatin1String kTitle{"title"}; ///< of the review
/// + a tag; a name of kTagColors (core/annotation/tagcolor.h)
inline constexpr QLatin1String kTagColorPrefix{"tag-color:"};
inline constexpr QLatin1String kMerged{"merged"}; ///< the acts that a merge took in; no part of the state

/// + a field: the rival changes to it among which a person has chosen (core/review/records.h)
inline constexpr QLatin1String kAgreedPrefix{"agreed:"};
inline constexpr QLatin1String kSeen{"seen"}; ///< in `before` of a deletion: the edits that its author saw

inline constexpr QLatin1String kDocument{"document"}; ///< of a draft
inline constexpr QLatin1String kLabel{"label"};
inline constexpr QLatin1String kSource{"source"};
inline constexpr QLatin1String kRepairPrefix{"repair-undone:"}; ///< + Repair::id; one field for each repair
/// + the DraftId of an earlier draft, ":", a paragraph of it, ":", a paragraph of this draft (Paragraph::id)
inline constexpr QLatin1String kAlignedPrefix{"aligned:"};

inline constexpr QLatin1String kAnchors{"anchors"}; ///< of an annotation
inline constexpr QLatin1String kKind{"kind"};
inline constexpr QLatin1String kState{"state"};
inline constexpr QLatin1String kColor{"color"};
inline constexpr QLatin1String kBody{"body"}; ///< of a reply, too
inline constexpr QLatin1String kReplacement{"replacement"};
inline constexpr QLatin1String kTags{"tags"};
inline constexpr QLatin1String kAssignee{"assignee"};

inline constexpr QLatin1String kAnnotation{"annotation"}; ///< of a reply
inline constexpr QLatin1String kImported{"imported"}; ///< of a note, reply or link that a file brought: its Provenance

// What became of a passage in a later draft, and how a person settled it: + DraftId, one field for each draft.
inline constexpr QLatin1String kCarriedPrefix{"carried:"}; ///< of an annotation
inline constexpr QLatin1String kSettledPrefix{"settled:"};
inline constexpr QLatin1String kFromCarriedPrefix{"from-carried:"}; ///< of a cross-reference
inline constexpr QLatin1String kFromSettledPrefix{"from-settled:"};
inline constexpr QLatin1String kToCarriedPrefix{"to-carried:"};
inline constexpr QLatin1String kToSettledPrefix{"to-settled:"};

inline constexpr QLatin1String kFrom{"from"}; ///< of a cross-reference, or a dismissed suggestion
inline constexpr QLatin1String kTo{"to"};
inline constexpr QLatin1String kRelation{"relation"};
inline constexpr QLatin1String kNote{"note"};
inline constexpr QLatin1String kOrigin{"origin"};

inline constexpr QLatin1String kName{"name"}; ///< of a review's own concept
inline constexpr QLatin1String kWordings{"wordings"};
inline constexpr QLatin1String kRelated{"related"};

} // namespace duikan::field
