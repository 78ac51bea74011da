// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewlock.h"

#include <QFile>

#include <cerrno>
#include <mutex>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace duikan {

namespace {

/// SQLite locks 512 bytes from 0x40000000 on; the last byte that a file could have is out of its way.
constexpr off_t kLockedByte = 0x7FFFFFFFFFFFFFFE;

/// The files this process holds. A second opener in the same process must learn of the first without opening the
/// file, because closing it again would drop the first one's SQLite locks (see the class). Locks belong to the
/// process, and so does this.
struct HeldFiles {
    std::mutex mutex;
    std::set<std::pair<dev_t, ino_t>> keys;
};

HeldFiles& heldFiles() {
    static HeldFiles held;
    return held;
}

QString systemMessage() { return qt_error_string(errno); }

std::unexpected<Error> openFailure(const QString& path) {
    switch (errno) {
    case ENOENT:
        return failure(ErrorKind::FileNotFound, path);
    case EROFS:
    case EACCES:
    case EPERM:
        return failure(ErrorKind::ReadOnlyReview, path, systemMessage());
    default:
        return failure(ErrorKind::FileUnreadable, path, systemMessage());
    }
}

} // namespace

Result<ReviewLock> ReviewLock::acquire(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    HeldFiles& held = heldFiles();
    const std::scoped_lock guard(held.mutex);
    struct stat status {};
    if (::stat(name.constData(), &status) != 0) {
        return openFailure(path);
    }
    const FileKey key{status.st_dev, status.st_ino};
    if (held.keys.contains(key)) {
        return failure(ErrorKind::LockedReview, path);
    }
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return openFailure(path);
    }
    struct flock request {};
    request.l_type = F_WRLCK;
    request.l_whence = SEEK_SET;
    request.l_start = kLockedByte;
    request.l_len = 1;
    if (::fcntl(descriptor, F_OFD_SETLK, &request) != 0) {
        const bool isHeld = errno == EAGAIN || errno == EACCES;
        const QString message = systemMessage();
        ::close(descriptor);
        return failure(isHeld ? ErrorKind::LockedReview : ErrorKind::FileUnreadable, path, message);
    }
    held.keys.insert(key);
    return ReviewLock(descriptor, key);
}

ReviewLock::ReviewLock(int descriptor, FileKey key)
    : m_descriptor(descriptor)
    , m_key(key) {}

ReviewLock::ReviewLock(ReviewLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_key(other.m_key) {}

ReviewLock& ReviewLock::operator=(ReviewLock&& other) noexcept {
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_key = other.m_key;
    }
    return *this;
}

ReviewLock::~ReviewLock() { release(); }

void ReviewLock::release() {
    if (m_descriptor < 0) {
        return;
    }
    HeldFiles& held = heldFiles();
    const std::scoped_lock guard(held.mutex);
    ::close(std::exchange(m_descriptor, -1));
    held.keys.erase(m_key);
}

} // namespace duikan
