// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

#include <QByteArray>

namespace duikan {

/// The form in which a structure crosses from the worker to the program, both of one build on one machine: no file is kept in
/// it. A tenth of the work of JSON.
[[nodiscard]] QByteArray toBytes(const Document& document);

/// InvalidArgument for whatever toBytes() does not write: bytes that end too soon or too late, unknown kinds, ordinals out
/// of order, ranges beyond their text, places that are no numbers.
[[nodiscard]] Result<Document> documentFromBytes(const QByteArray& bytes);

} // namespace duikan
