// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"

namespace duikan {

/// The label as far as a margin has room for it, while core/document/label.h is being written.
[[nodiscard]] inline QString marginLabel(const Paragraph& paragraph) {
    const qsizetype caption = paragraph.label.indexOf(QLatin1String("caption"));
    return caption > 0 ? paragraph.label.mid(caption) : paragraph.label;
}

} // namespace duikan
