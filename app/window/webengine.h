// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duikan {

/// Before the application object, where pages will be shown or typeset.
void prepareWebEngine();

} // namespace duikan
