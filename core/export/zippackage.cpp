// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zippackage.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace duikan {

namespace {

struct FreeArchive {
    void operator()(archive* a) const { archive_write_free(a); }
};
struct FreeEntry {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t appendBytes(archive*, void* target, const void* bytes, size_t size) {
    static_cast<QByteArray*>(target)->append(static_cast<const char*>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipPart>& parts) {
    QByteArray out;
    const std::unique_ptr<archive, FreeArchive> zip(archive_write_new());
    const auto failed = [&zip] {
        return failure(ErrorKind::WriteFailed, {}, QString::fromUtf8(archive_error_string(zip.get())));
    };
    archive_write_set_format_zip(zip.get());
    archive_write_zip_set_compression_deflate(zip.get());
    archive_write_set_bytes_in_last_block(zip.get(), 1);
    if (archive_write_open(zip.get(), &out, nullptr, appendBytes, nullptr) != ARCHIVE_OK) {
        return failed();
    }
    for (const ZipPart& part : parts) {
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), part.name.toUtf8().constData());
        archive_entry_set_size(entry.get(), part.bytes.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK ||
            archive_write_data(zip.get(), part.bytes.constData(), size_t(part.bytes.size())) !=
                la_ssize_t(part.bytes.size())) {
            return failed();
        }
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK) {
        return failed();
    }
    return out;
}

} // namespace duikan
