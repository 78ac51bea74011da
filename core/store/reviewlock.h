// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>

#include <sys/types.h>

namespace duikan {

/// The right to write to a review file, held by at most one opener, in this process or another. The kernel drops it
/// with the process, however that ends; nothing stays behind in the folder.
///
/// It is an open-file-description lock on one byte of the file, far beyond those that SQLite locks. It must be
/// released after SQLite has closed the file: closing any descriptor of a file drops the POSIX locks that the
/// process holds on it, SQLite's among them.
class ReviewLock {
public:
    [[nodiscard]] static Result<ReviewLock> acquire(const QString& path); ///< LockedReview

    ReviewLock(ReviewLock&& other) noexcept;
    ReviewLock& operator=(ReviewLock&& other) noexcept;
    ~ReviewLock();

private:
    using FileKey = std::pair<dev_t, ino_t>;

    ReviewLock(int descriptor, FileKey key);
    void release();

    int m_descriptor = -1;
    FileKey m_key;
};

} // namespace duikan
