// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"

#include <QStringView>

namespace duikan {

/// The colour that notes of a kind have on paper (resources/print/reviewcopy.css) and in other people's formats where
/// they have none of their own: "#fdefb8". It differs from kind to kind, so that it tells the kind, too.
[[nodiscard]] QString paperColor(AnnotationKind kind);
[[nodiscard]] QString paperColor(const Annotation& note); ///< its own, or its kind's

/// The kind whose colour this is; nothing for any other colour.
[[nodiscard]] std::optional<AnnotationKind> kindOfPaperColor(QStringView color);

} // namespace duikan
