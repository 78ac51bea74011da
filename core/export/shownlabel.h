// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"

namespace duikan {

/// The label as the margin of a page or of a pane shows it: short (marginLabel()), and the names among the
/// labels
/// ("title", "caption") in the reader's language. Addresses stay what they are: this one is not for
/// findLabel().
[[nodiscard]] QString shownLabel(const Paragraph& paragraph);

} // namespace duikan
