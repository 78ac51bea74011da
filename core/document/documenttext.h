// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/documentjson.h"

namespace duikan {

/// The object of toJson(document, source) as text, in the compact form of QJsonDocument: written as it goes along.
[[nodiscard]] QByteArray toJsonText(const Document& document, const SourceInfo& source);

} // namespace duikan
