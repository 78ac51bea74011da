// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace duikan {

/// To standard error, in UTF-8, ended by a line end.
void complain(const QString& text);
void complain(const Error& error);

} // namespace duikan
