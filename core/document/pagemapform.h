// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace duikan {

/// Whether bytes are of the form that PageMap::toBytes() gives now, as opposed to one of an earlier version: what was kept in
/// such a one is made anew from the source.
[[nodiscard]] bool isPageMap(const QByteArray& bytes);

} // namespace duikan
