// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfupdate.h"

#include "core/base/sha256.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>

namespace duikan {

namespace {

/// ISO 32000-2, annex I: readers accept a header within the first kilobyte; offsets count from it.
constexpr qsizetype kHeaderWithin = 1024;
/// How far from its end readers look for the file's last "startxref".
constexpr qsizetype kTrailerWithin = 2048;
/// ISO 32000-1, annex C: what readers are known to take. A larger number is damage, or malice.
constexpr qint64 kMostObjects = 8'388'607;
constexpr qsizetype kIdLength = 16; ///< bytes of a file identifier, as everybody writes them

/// Where the last cross-reference section begins, counted from the header; -1 where the file does not say.
qsizetype lastSection(const QByteArray& bytes, qsizetype header) {
    const qsizetype keyword = bytes.lastIndexOf("startxref");
    if (keyword < 0 || keyword < bytes.size() - kTrailerWithin) {
        return -1;
    }
    const QByteArray rest = bytes.mid(keyword + 9, 32).simplified();
    bool isNumber = false;
    const qlonglong offset = rest.first(std::max<qsizetype>(0, rest.indexOf(' '))).toLongLong(&isNumber);
    return isNumber && offset > 0 && header + offset < bytes.size() ? qsizetype(offset) : -1;
}

void openIn(QPDF& pdf, const QByteArray& bytes, const QString& password) {
    pdf.setSuppressWarnings(true);
    const QByteArray utf8 = password.toUtf8();
    pdf.processMemoryFile("source", bytes.constData(), size_t(bytes.size()), utf8.constData());
}

QByteArray rewrittenWhole(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// Whether a certification signature forbids what adding notes does (ISO 32000-2, 12.8.2.2: access permission 1 allows
/// nothing, 2 forms only, 3 notes too).
bool isSealed(QPDF& pdf) {
    QPDFObjectHandle allowances = pdf.getRoot().getKey("/Perms");
    QPDFObjectHandle signature =
        allowances.isDictionary() ? allowances.getKey("/DocMDP") : QPDFObjectHandle::newNull();
    if (!signature.isDictionary()) {
        return false;
    }
    constexpr int kFormsOnly = 2;
    QPDFObjectHandle references = signature.getKey("/Reference");
    for (int i = 0; references.isArray() && i < references.getArrayNItems(); ++i) {
        QPDFObjectHandle reference = references.getArrayItem(i);
        if (!reference.isDictionary() || !reference.getKey("/TransformMethod").isNameAndEquals("/DocMDP")) {
            continue;
        }
        QPDFObjectHandle parameters = reference.getKey("/TransformParams");
        QPDFObjectHandle permission =
            parameters.isDictionary() ? parameters.getKey("/P") : QPDFObjectHandle::newNull();
        return !permission.isInteger() || permission.getIntValue() <= kFormsOnly;
    }
    return true; // certified, and silent on what it allows: the default is forms
}

} // namespace

struct PdfUpdate::Private {
    struct Entry {
        int generation = 0;
        qsizetype offset = 0; ///< from the header
    };

    QByteArray bytes; ///< must outlive `pdf`, which reads from it
    std::unique_ptr<QPDF> pdf;
    PdfCipher cipher;
    std::vector<QPDFObjectHandle> pages;
    QByteArray appended;
    std::map<int, Entry> entries;
    qsizetype header = 0;
    qsizetype previous = 0; ///< the section the update comes after
    int next = 0;
    bool hasTable = false; ///< a classic section; else a cross-reference stream
    bool isRepaired = false;

    void open(const QString& password);
    [[nodiscard]] bool findEnd();
    void begin(int number, int generation);
    [[nodiscard]] QByteArray trailer(const QByteArray& size);
    [[nodiscard]] QByteArray table();
    [[nodiscard]] QByteArray stream();
};

/// Throws when the file is not sound to the last object.
void PdfUpdate::Private::open(const QString& password) {
    pdf = std::make_unique<QPDF>();
    pdf->setAttemptRecovery(false);
    openIn(*pdf, bytes, password);
    const auto objects = qint64(pdf->getObjectCount()); // reads every object
    if (pdf->anyWarnings() || !findEnd()) {
        throw std::runtime_error("damaged");
    }
    const auto known = pdf->getXRefTable();
    QPDFObjectHandle size = pdf->getTrailer().getKey("/Size");
    // The size alone can be too small; the table alone takes up a number that some reference already has.
    const qint64 first = std::max({size.isInteger() ? size.getIntValue() : 0, objects + 1,
                                   qint64(known.empty() ? 0 : known.rbegin()->first.getObj()) + 1});
    if (first > kMostObjects) {
        throw std::runtime_error("object numbers out of all proportion");
    }
    next = int(first);
    for (const QPDFObjectHandle& page : pdf->getAllPages()) {
        // libqpdf invents pages where one stands twice in the tree, or inside it.
        pages.push_back(known.contains(page.getObjGen()) ? page : QPDFObjectHandle());
    }
    if (pdf->anyWarnings()) {
        throw std::runtime_error("damaged");
    }
    cipher = PdfCipher(*pdf);
}

bool PdfUpdate::Private::findEnd() {
    header = bytes.first(std::min(bytes.size(), kHeaderWithin)).indexOf("%PDF-");
    previous = lastSection(bytes, header);
    if (header < 0 || previous < 0) {
        return false;
    }
    qsizetype at = header + previous;
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == '\t')) {
        ++at;
    }
    hasTable = bytes.mid(at, 4) == "xref";
    return true;
}

Result<PdfUpdate> PdfUpdate::begin(const QString& name, const QByteArray& bytes, const QString& password) {
    auto d = std::make_unique<Private>();
    d->bytes = bytes;
    if (!bytes.first(std::min(bytes.size(), kHeaderWithin)).contains("%PDF-")) {
        return failure(ErrorKind::FileBinary, name, QStringLiteral("not a PDF"));
    }
    try {
        try {
            d->open(password);
        } catch (const QPDFExc& exception) {
            if (exception.getErrorCode() == qpdf_e_password) {
                return failure(ErrorKind::PasswordNeeded, name);
            }
            throw;
        }
    } catch (const std::exception&) {
        try {
            QPDF damaged;
            openIn(damaged, bytes, password);
            auto mended = std::make_unique<Private>();
            mended->bytes = rewrittenWhole(damaged);
            mended->isRepaired = true;
            mended->open(password);
            d = std::move(mended);
        } catch (const QPDFExc& exception) {
            return failure(exception.getErrorCode() == qpdf_e_password ? ErrorKind::PasswordNeeded
                                                                       : ErrorKind::FileUnreadable,
                           name, QString::fromUtf8(exception.what()));
        } catch (const std::exception& exception) {
            return failure(ErrorKind::FileUnreadable, name, QString::fromUtf8(exception.what()));
        }
    }
    if (!d->cipher.isKnown()) {
        return failure(ErrorKind::UnsupportedFormat, name, QStringLiteral("its encryption is not known"));
    }
    if (!d->pdf->allowModifyAnnotation() && !d->pdf->ownerPasswordMatched()) {
        return failure(ErrorKind::NotesForbidden, name);
    }
    if (isSealed(*d->pdf)) {
        return failure(ErrorKind::SealedBySignature, name);
    }
    return PdfUpdate(std::move(d));
}

PdfUpdate::PdfUpdate(std::unique_ptr<Private> priv)
    : d(std::move(priv)) {}
PdfUpdate::PdfUpdate(PdfUpdate&&) noexcept = default;
PdfUpdate& PdfUpdate::operator=(PdfUpdate&&) noexcept = default;
PdfUpdate::~PdfUpdate() = default;

bool PdfUpdate::isRepaired() const { return d->isRepaired; }

QPDF& PdfUpdate::source() { return *d->pdf; }

int PdfUpdate::pageCount() const { return int(d->pages.size()); }

QPDFObjectHandle PdfUpdate::page(int number) const {
    return number >= 1 && number <= pageCount() ? d->pages[size_t(number - 1)] : QPDFObjectHandle();
}

int PdfUpdate::newObject() { return d->next++; }

PdfObjectText PdfUpdate::text(int number) const { return {d->cipher, number, 0}; }

PdfObjectText PdfUpdate::text(const QPDFObjectHandle& rewritten) const {
    return {d->cipher, rewritten.getObjectID(), rewritten.getGeneration()};
}

void PdfUpdate::Private::begin(int number, int generation) {
    if (appended.isEmpty() && !bytes.endsWith('\n') && !bytes.endsWith('\r')) {
        appended += '\n';
    }
    entries[number] = {generation, bytes.size() + appended.size() - header};
    appended += QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj\n";
}

void PdfUpdate::write(int number, const QByteArray& body) {
    d->begin(number, 0);
    d->appended += body + "\nendobj\n";
}

void PdfUpdate::writeStream(int number, const QByteArray& dictionary, const QByteArray& data) {
    const QByteArray encrypted = d->cipher.stream(data, number, 0);
    write(number, "<< " + dictionary + " /Length " + QByteArray::number(encrypted.size()) + " >>\nstream\n" +
                      encrypted + "\nendstream");
}

void PdfUpdate::rewrite(const QPDFObjectHandle& original, const QByteArray& body) {
    d->begin(original.getObjectID(), original.getGeneration());
    d->appended += body + "\nendobj\n";
}

/// The keys that a trailer of an update has; libqpdf's may carry those of a cross-reference stream besides.
QByteArray PdfUpdate::Private::trailer(const QByteArray& size) {
    const PdfCipher plain; // a trailer is no object: its strings are not encrypted
    const PdfObjectText text(plain, 0, 0);
    QPDFObjectHandle source = pdf->getTrailer();
    QByteArray keys = "/Size " + size + " /Prev " + QByteArray::number(previous);
    for (const char* key : {"/Root", "/Info", "/Encrypt"}) {
        if (source.hasKey(key)) {
            keys += ' ' + QByteArray(key) + ' ' + text.value(source.getKey(key));
        }
    }
    if (QPDFObjectHandle id = source.getKey("/ID"); id.isArray() && id.getArrayNItems() == 2 &&
                                                    id.getArrayItem(0).isString()) {
        keys += " /ID [" + text.bytes(QByteArray::fromStdString(id.getArrayItem(0).getStringValue())) + ' ' +
                text.bytes(sha256(bytes + appended).first(kIdLength)) + ']';
    }
    return keys;
}

QByteArray PdfUpdate::Private::table() {
    QByteArray out = "xref\n";
    for (auto it = entries.begin(); it != entries.end();) {
        auto end = it;
        int count = 0;
        for (int number = it->first; end != entries.end() && end->first == number; ++end, ++number) {
            ++count;
        }
        out += QByteArray::number(it->first) + ' ' + QByteArray::number(count) + '\n';
        for (; it != end; ++it) {
            out += QByteArray::number(qlonglong(it->second.offset)).rightJustified(10, '0') + ' ' +
                   QByteArray::number(it->second.generation).rightJustified(5, '0') + " n \n";
        }
    }
    return out + "trailer\n<< " + trailer(QByteArray::number(next)) + " >>\n";
}

/// Entries of one byte of type, four of offset, two of generation.
QByteArray PdfUpdate::Private::stream() {
    QByteArray index;
    QByteArray data;
    for (const auto& [number, entry] : entries) {
        index += QByteArray::number(number) + " 1 ";
        data += '\x01';
        for (int shift = 24; shift >= 0; shift -= 8) {
            data += char(quint64(entry.offset) >> unsigned(shift) & 0xFFU);
        }
        data += char(entry.generation >> 8 & 0xFF);
        data += char(entry.generation & 0xFF);
    }
    constexpr int kLengthBefore = 4; // of qCompress, before what zlib made
    const QByteArray packed = qCompress(data).mid(kLengthBefore);
    return "<< /Type /XRef /W [1 4 2] /Index [" + index.trimmed() + "] " + trailer(QByteArray::number(next)) +
           " /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed +
           "\nendstream\nendobj\n";
}

QByteArray PdfUpdate::finish() {
    if (d->entries.empty()) {
        return d->bytes;
    }
    if (!d->hasTable) {
        d->begin(newObject(), 0); // lists itself
    }
    const qsizetype section =
        d->hasTable ? d->bytes.size() + d->appended.size() - d->header : d->entries.rbegin()->second.offset;
    d->appended += d->hasTable ? d->table() : d->stream();
    d->appended += "startxref\n" + QByteArray::number(qlonglong(section)) + "\n%%EOF\n";
    return d->bytes + d->appended;
}

} // namespace duikan
