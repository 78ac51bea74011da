// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace duikan {

/// What the bytes of a text file say in letters.
struct DecodedText {
    QString text;     ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
};

/// Finds the encoding of a text and reads it: byte order mark, UTF-8, UTF-16 without a mark, GB18030, and
/// then what statistics say of the older single-byte ones. Every step is strict: a byte that does not fit
/// rules an encoding out, nothing is replaced. UnknownEncoding names the place of the first byte that fits
/// nowhere; FileBinary and UnsupportedFormat say what the bytes are. `name` is the file's.
[[nodiscard]] Result<DecodedText> decodeText(const QString& name, const QByteArray& bytes);

} // namespace duikan
