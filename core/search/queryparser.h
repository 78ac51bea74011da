// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchquery.h"

namespace duikan {

/// Reads the language of SearchQuery by recursive descent, each rule a level of binding.
[[nodiscard]] std::expected<QueryNode, QueryFault> parseQuery(QStringView text);

} // namespace duikan
