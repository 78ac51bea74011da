// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

#include <QJsonObject>

namespace duikan {

/// What a Document was read from.
struct SourceInfo {
    QString name; ///< file name without folders
    QString mediaType;
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    friend bool operator==(const SourceInfo&, const SourceInfo&) = default;
};

/// The object of `duikan inspect --json` (schema duikan/inspect/1), also the form in which a review keeps a
/// structure. Reading back what was written gives an equal Document.
[[nodiscard]] QJsonObject toJson(const Document& document, const SourceInfo& source);
[[nodiscard]] Result<Document> documentFromJson(const QJsonObject& object);

} // namespace duikan
