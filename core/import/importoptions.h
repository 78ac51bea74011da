// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/progress.h"

#include <QString>

namespace duikan {

class CitationMemory;

struct ImportOptions {
    QString password;                  ///< of an encrypted file
    Progress progress;                 ///< called on the thread that imports
    std::function<bool()> isCancelled; ///< asked every 50 ms while the file is read
    CitationMemory* citations = nullptr; ///< of the texts imported with it; what the worker reads is not in it
};

} // namespace duikan
