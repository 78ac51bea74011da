// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/pdfobjecttext.h"

#include <memory>

namespace duikan {

/// A PDF that grows by an incremental update (ISO 32000-2, 7.5.6): its bytes stay as they are, new and rewritten objects,
/// a cross-reference section of the file's own kind and a trailer follow them. So signatures stay valid, and whoever cuts
/// the file at its old length has the original.
///
/// libqpdf reads the file and never writes it, with one exception: a damaged file has no sound end to which anything could be
/// appended, and is first rewritten whole (isRepaired()). Used in one thread, for one update; functions may throw what
/// libqpdf throws, and std::runtime_error.
class PdfUpdate {
public:
    /// Errors: FileBinary (no PDF), FileUnreadable (damaged beyond mending), PasswordNeeded, NotesForbidden (the owner does
    /// not allow them), SealedBySignature (certified against notes), UnsupportedFormat (an unknown encryption).
    [[nodiscard]] static Result<PdfUpdate> begin(const QString& name, const QByteArray& bytes,
                                                 const QString& password = {});
    PdfUpdate(PdfUpdate&&) noexcept;
    PdfUpdate& operator=(PdfUpdate&&) noexcept;
    ~PdfUpdate();

    [[nodiscard]] bool isRepaired() const;
    [[nodiscard]] QPDF& source();
    [[nodiscard]] int pageCount() const;
    /// Null where the page tree is broken there: the page is no object of its own in the file.
    [[nodiscard]] QPDFObjectHandle page(int number) const; ///< 1-based

    [[nodiscard]] int newObject(); ///< a number that nothing in the file has or refers to
    [[nodiscard]] PdfObjectText text(int number) const;
    [[nodiscard]] PdfObjectText text(const QPDFObjectHandle& rewritten) const;
    void write(int number, const QByteArray& body);
    /// `dictionary` is the inside of the stream's dictionary, without /Length. `data` is as its filters have it.
    void writeStream(int number, const QByteArray& dictionary, const QByteArray& data);
    /// A newer version of an object of the file.
    void rewrite(const QPDFObjectHandle& original, const QByteArray& body);

    /// The original bytes (or the mended ones) with the update; as they are when nothing was written.
    [[nodiscard]] QByteArray finish();

private:
    struct Private;
    explicit PdfUpdate(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace duikan
