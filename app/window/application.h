// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duikan {

struct WindowRequest;

/// Opens the window and runs it until it is closed: the one place where settings, language, style and main
/// window are made and handed to each other. Returns the exit code.
///
/// Without files it opens the last review, and on the very first start the two samples. `language` ("en",
/// "zh") overrules the settings for this session.
[[nodiscard]] int runWindow(const WindowRequest& request, const QString& language, int argc, char** argv);

} // namespace duikan
