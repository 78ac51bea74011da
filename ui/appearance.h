// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/windowsettings.h"

#include <QFont>

class QApplication;

namespace duikan {

/// Heights and widths of the window's parts in device-independent pixels (docs/look.md).
namespace Metrics {
inline constexpr int kMenuBar = 27;
inline constexpr int kToolBar = 40;
inline constexpr int kHeader = 31;
inline constexpr int kStatusBar = 26;
inline constexpr int kRail = 38;
inline constexpr int kOutline = 172;
inline constexpr int kGutter = 66;
inline constexpr int kNotes = 228;
inline constexpr int kRadius = 4;
} // namespace Metrics

/// Sizes of the chrome's type in pixels.
inline constexpr int kChromeText = 13;
inline constexpr int kSecondaryText = 12;
inline constexpr int kLabelText = 11;

/// The face of menus, lists and notes: the system's, with a CJK sans behind it. `pixels` as above.
[[nodiscard]] QFont chromeFont(int pixels, bool bold = false);

/// Light or dark as chosen, or as the desktop's own palette is.
[[nodiscard]] Theme::Tone toneOf(Appearance appearance);

/// Gives the whole program its style, palette, face and style sheet.
void applyAppearance(QApplication& application, const Theme& theme);

} // namespace duikan
