// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace duikan {

/// The 32 bytes of the SHA-256 (FIPS 180-4) of some bytes, by libcrypto: it has the processor's own instructions
/// where Qt counts by hand, and every paragraph of every draft is hashed. Reentrant.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace duikan
