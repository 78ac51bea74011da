// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <QSet>

#include <algorithm>
#include <array>
#include <memory>

namespace duikan {

namespace {

constexpr int kMostParts = 10'000;
constexpr qint64 kMostBytes = 512LL * 1024 * 1024;
/// Word writes some 20 kB of XML for a page: three thousand pages. What is wanted is parsed, and takes 20 times the memory.
constexpr qint64 kMostWanted = 64LL * 1024 * 1024;
/// XML packs about 20 times; a bomb packs 1,000 times.
constexpr qint64 kMostRatio = 200;
/// Small archives may pack better than that without harm.
constexpr qint64 kHarmless = 4LL * 1024 * 1024;

struct ArchiveDeleter {
    void operator()(archive* zip) const { archive_read_free(zip); }
};

bool isSafeName(const QString& name) {
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
        name.contains(QChar(u'\0'))) {
        return false;
    }
    const QStringList steps = name.split(u'/');
    return !steps.contains(QStringLiteral(".."));
}

/// Reads the parts one by one and counts.
class Unzipping {
public:
    Unzipping(const QString& name, const QByteArray& bytes, const QStringList& suffixes)
        : m_name(name)
        , m_bytes(bytes)
        , m_suffixes(suffixes)
        , m_zip(archive_read_new()) {}

    Result<QHash<QString, QByteArray>> run() {
        archive_read_support_format_zip_seekable(m_zip.get());
        if (archive_read_open_memory(m_zip.get(), m_bytes.constData(), std::size_t(m_bytes.size())) !=
            ARCHIVE_OK) {
            return damaged();
        }
        archive_entry* entry = nullptr;
        int status = ARCHIVE_OK;
        while ((status = archive_read_next_header(m_zip.get(), &entry)) == ARCHIVE_OK) {
            if (auto read = readPart(entry); !read) {
                return std::unexpected(read.error());
            }
        }
        return status == ARCHIVE_EOF ? Result<QHash<QString, QByteArray>>(std::move(m_parts)) : damaged();
    }

private:
    [[nodiscard]] std::unexpected<Error> damaged() const {
        const char* reason = archive_error_string(m_zip.get());
        return failure(ErrorKind::FileUnreadable, m_name,
                       reason ? QString::fromUtf8(reason) : QStringLiteral("the archive is damaged"));
    }

    [[nodiscard]] std::unexpected<Error> tooLarge() const {
        return failure(ErrorKind::FileTooLarge, m_name, QStringLiteral("it unpacks to more than a document can be"));
    }

    /// So many bytes more than there are already.
    [[nodiscard]] bool isTooMuch(qint64 more, bool areWanted) const {
        const qint64 unpacked = more > kMostBytes ? more : m_unpacked + more;
        return unpacked > kMostBytes || (areWanted && m_wanted + more > kMostWanted) ||
               (unpacked > kHarmless && unpacked > kMostRatio * m_bytes.size());
    }

    Result<void> readPart(archive_entry* entry) {
        const char* path = archive_entry_pathname_utf8(entry);
        const QString part = QString::fromUtf8(path ? path : archive_entry_pathname(entry));
        if (!isSafeName(part)) {
            return failure(ErrorKind::FileUnreadable, m_name,
                           QStringLiteral("it holds a part with a wrong name"));
        }
        if (m_names.contains(part)) {
            return failure(ErrorKind::FileUnreadable, m_name, QStringLiteral("it holds a part twice"));
        }
        m_names.insert(part);
        if (m_names.size() > kMostParts) {
            return failure(ErrorKind::FileTooLarge, m_name, QStringLiteral("too many parts"));
        }
        const bool isWanted =
            std::ranges::any_of(m_suffixes, [&](const QString& suffix) { return part.endsWith(suffix); });
        const qint64 declared = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
        if (declared < 0 || isTooMuch(declared, isWanted)) {
            return tooLarge();
        }
        QByteArray content;
        std::array<char, 1 << 16> chunk{};
        la_ssize_t n = 0;
        while ((n = archive_read_data(m_zip.get(), chunk.data(), chunk.size())) > 0) {
            if (isTooMuch(n, isWanted)) {
                return tooLarge();
            }
            m_unpacked += n;
            if (isWanted) {
                m_wanted += n;
                content.append(chunk.data(), n);
            }
        }
        if (n < 0) {
            return damaged();
        }
        if (isWanted) {
            m_parts.insert(part, content);
        }
        return {};
    }

    const QString& m_name;
    const QByteArray& m_bytes;
    const QStringList& m_suffixes;
    std::unique_ptr<archive, ArchiveDeleter> m_zip;
    QSet<QString> m_names;
    QHash<QString, QByteArray> m_parts;
    qint64 m_unpacked = 0;
    qint64 m_wanted = 0; ///< of these
};

} // namespace

Result<QHash<QString, QByteArray>> unzipped(const QString& name, const QByteArray& bytes,
                                            const QStringList& suffixes) {
    return Unzipping(name, bytes, suffixes).run();
}

} // namespace duikan
