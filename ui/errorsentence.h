// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace duikan {

/// One translated sentence for a person: which file, what is wrong, what to do.
[[nodiscard]] QString errorSentence(const Error& error);

} // namespace duikan
