// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace duikan {

/// Formats that are read in the worker process, since reading them takes libraries that strangers' files can
/// hurt.
enum class ForeignFormat { Pdf, Docx, Html };

/// The format of a file from its first bytes, and from its name where they say nothing.
[[nodiscard]] std::optional<ForeignFormat> foreignFormat(const QString& name, const QByteArray& bytes);

} // namespace duikan
