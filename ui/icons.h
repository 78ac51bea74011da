// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPixmap>

namespace duikan {

/// An icon of resources/icons drawn in the theme's ink (secondary ink where it is disabled; the accent where
/// it is switched on). `name` without suffix.
[[nodiscard]] QIcon themedIcon(const QString& name, const Theme& theme);

/// The same as a picture in one colour, for painting. `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

/// A disc in the middle of an empty square, or a ring; for lists and chips. Sizes in device-independent pixels.
enum class DotShape { Disc, Ring };
[[nodiscard]] QIcon dotIcon(const QColor& color, int size, qreal radius, DotShape shape = DotShape::Disc);

} // namespace duikan
