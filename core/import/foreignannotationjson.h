// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/foreignannotation.h"

#include <QJsonObject>

namespace duikan {

/// The form in which a foreign annotation crosses from the worker; what is not understood stays empty.
[[nodiscard]] QJsonObject toJson(const ForeignAnnotation& annotation);
[[nodiscard]] ForeignAnnotation foreignAnnotationFromJson(const QJsonObject& object);

} // namespace duikan
