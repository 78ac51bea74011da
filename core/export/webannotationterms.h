// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"

#include <QLatin1String>

/// The words of the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/) that we write and read, and our
/// own, which stand under a prefix that the context declares. docs/file-format.md lists the latter.
namespace duikan::oa {

inline constexpr QLatin1String kContext{"http://www.w3.org/ns/anno.jsonld"};
inline constexpr QLatin1String kOwnPrefix{"duikan"};
inline constexpr QLatin1String kOwnNamespace{"urn:duikan:notes#"};

inline constexpr QLatin1String kAtContext{"@context"};
inline constexpr QLatin1String kId{"id"};
inline constexpr QLatin1String kType{"type"};
inline constexpr QLatin1String kMotivation{"motivation"};
inline constexpr QLatin1String kCreator{"creator"};
inline constexpr QLatin1String kName{"name"};
inline constexpr QLatin1String kCreated{"created"};
inline constexpr QLatin1String kModified{"modified"};
inline constexpr QLatin1String kBody{"body"};
inline constexpr QLatin1String kBodyValue{"bodyValue"};
inline constexpr QLatin1String kValue{"value"};
inline constexpr QLatin1String kFormat{"format"};
inline constexpr QLatin1String kLanguage{"language"};
inline constexpr QLatin1String kPurpose{"purpose"};
inline constexpr QLatin1String kTarget{"target"};
inline constexpr QLatin1String kSource{"source"};
inline constexpr QLatin1String kSelector{"selector"};
inline constexpr QLatin1String kRefinedBy{"refinedBy"};
inline constexpr QLatin1String kExact{"exact"};
inline constexpr QLatin1String kPrefix{"prefix"};
inline constexpr QLatin1String kSuffix{"suffix"};
inline constexpr QLatin1String kStart{"start"};
inline constexpr QLatin1String kEnd{"end"};
inline constexpr QLatin1String kFirst{"first"};
inline constexpr QLatin1String kItems{"items"};

inline constexpr QLatin1String kCommenting{"commenting"};
inline constexpr QLatin1String kEditing{"editing"};
inline constexpr QLatin1String kHighlighting{"highlighting"};
inline constexpr QLatin1String kLinking{"linking"};
inline constexpr QLatin1String kQuestioning{"questioning"};
inline constexpr QLatin1String kReplying{"replying"};
inline constexpr QLatin1String kTagging{"tagging"};

inline constexpr QLatin1String kAnnotation{"Annotation"};
inline constexpr QLatin1String kTextualBody{"TextualBody"};
inline constexpr QLatin1String kSpecificResource{"SpecificResource"};
inline constexpr QLatin1String kTextQuoteSelector{"TextQuoteSelector"};
inline constexpr QLatin1String kTextPositionSelector{"TextPositionSelector"};

// Ours. A paragraph is selected by its id, and said aloud by its label; a position refines it and counts from its
// first character.
inline constexpr QLatin1String kParagraphSelector{"duikan:ParagraphSelector"};
inline constexpr QLatin1String kParagraph{"duikan:paragraph"};
inline constexpr QLatin1String kLabel{"duikan:label"};
inline constexpr QLatin1String kWhole{"duikan:whole"};
inline constexpr QLatin1String kState{"duikan:state"};
inline constexpr QLatin1String kColor{"duikan:color"};
inline constexpr QLatin1String kAssignee{"duikan:assignee"};
inline constexpr QLatin1String kDecidedBy{"duikan:decidedBy"};
inline constexpr QLatin1String kDecided{"duikan:decided"};
inline constexpr QLatin1String kRelation{"duikan:relation"};
inline constexpr QLatin1String kScore{"duikan:score"};
inline constexpr QLatin1String kReasons{"duikan:reasons"};
inline constexpr QLatin1String kKind{"duikan:kind"};
inline constexpr QLatin1String kText{"duikan:text"};
inline constexpr QLatin1String kDocuments{"duikan:documents"};
inline constexpr QLatin1String kNumber{"duikan:number"};

[[nodiscard]] QLatin1String motivation(AnnotationKind kind);

/// A source by its bytes (RFC 6920): wherever a copy of the file lies, it is this one.
[[nodiscard]] QString sourceIri(const QByteArray& sha256);

} // namespace duikan::oa
