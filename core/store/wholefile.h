// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace duikan {

/// A file in the making: a hidden sibling of the name it is to have, removed unless it is published. The name
/// appears whole and on disk, or not at all. What is written to temporaryPath() is closed before publish().
class WholeFile {
public:
    enum class Existing { Keep, Replace }; ///< what stands under the name already

    explicit WholeFile(const QString& path);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    [[nodiscard]] QString temporaryPath() const { return m_temporaryPath; }
    [[nodiscard]] Result<void>
    publish(Existing existing = Existing::Keep); ///< AlreadyExists, DiskFull, WriteFailed

private:
    QString m_path;
    QString m_temporaryPath;
    bool m_isPublished = false;
};

/// The error of a write that failed with this errno: AlreadyExists, DiskFull or WriteFailed.
[[nodiscard]] std::unexpected<Error> writeFailure(const QString& path, int code);

} // namespace duikan
