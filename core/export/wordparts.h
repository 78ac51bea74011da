// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/worddocument.h"
#include "core/export/zippackage.h"

namespace duikan {

inline constexpr QLatin1String kRelationshipNamespace{
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"};

// Relationships of the document's main part.
inline constexpr char kHeaderId[] = "rId2";
inline constexpr char kFooterId[] = "rId3";
inline constexpr char kCertificateId[] = "rId4";

/// Whether text in this language (BCP 47) runs from right to left; of the six of the United Nations, Arabic
/// does.
[[nodiscard]] bool isFromTheRight(const QString& language);

/// Everything in the package but word/document.xml: content types, relationships, styles, the head of the
/// text's pages (empty, or they would take over the certificate), the foot, the certificate as a head where
/// there is one, the document's properties, and `further` parts.
[[nodiscard]] std::vector<ZipPart> wordParts(const WordDocument::Properties& properties,
                                             const Certificate* certificate,
                                             const std::vector<WordPart>& further);

} // namespace duikan
