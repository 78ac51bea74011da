// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QSettings;

namespace duikan {

/// The person's settings, which the window and the command line share.
[[nodiscard]] std::unique_ptr<QSettings> openSettings();

/// `given`, or the author of the settings when it is empty.
[[nodiscard]] QString authorOr(const QString& given);

} // namespace duikan
