// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace duikan {

/// A file in the making: a hidden sibling of the name it is to have, removed unless it is published. The name
/// appears whole and on disk, or not at all, and never replaces a file that is there.
class WholeFile {
public:
    explicit WholeFile(const QString& path);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    [[nodiscard]] QString temporaryPath() const { return m_temporaryPath; }
    [[nodiscard]] Result<void> publish(); ///< AlreadyExists

private:
    QString m_path;
    QString m_temporaryPath;
    bool m_isPublished = false;
};

} // namespace duikan
