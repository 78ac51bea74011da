// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/aknidentity.h"

#include <QXmlStreamWriter>

namespace duikan {

/// Writes <meta>: work, expression and manifestation (FRBR), and the organisations and roles they name. `added` is
/// the day when the draft came into the review, ISO 8601.
void writeAknMeta(QXmlStreamWriter& xml, const Document& document, const AknIdentity& identity, const QString& added);

} // namespace duikan
