// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/decoding.h"

#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace duikan {

namespace {

/// Enough for any statistics; more only takes time.
constexpr qsizetype kSample = 256 * 1024;

struct Signature {
    QByteArrayView magic;
    ErrorKind kind;
    const char* what;
};

constexpr std::array<Signature, 17> kSignatures{{
    {"%PDF-", ErrorKind::UnsupportedFormat, "a PDF document"},
    {"PK\x03\x04", ErrorKind::UnsupportedFormat, "a ZIP archive or an office document (docx, odt)"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ErrorKind::UnsupportedFormat, "an old office document (doc, xls)"},
    {"{\\rtf", ErrorKind::UnsupportedFormat, "a rich text document (rtf)"},
    {"SQLite format 3", ErrorKind::UnsupportedFormat, "a database"},
    {"%!PS", ErrorKind::UnsupportedFormat, "a PostScript document"},
    {"AT&TFORM", ErrorKind::UnsupportedFormat, "a DjVu document"},
    {"\x89PNG", ErrorKind::FileBinary, "a picture (png)"},
    {"\xFF\xD8\xFF", ErrorKind::FileBinary, "a picture (jpeg)"},
    {"GIF8", ErrorKind::FileBinary, "a picture (gif)"},
    {"II*\0", ErrorKind::FileBinary, "a picture (tiff)"},
    {"\x1F\x8B", ErrorKind::FileBinary, "a compressed file (gzip)"},
    {"7z\xBC\xAF\x27\x1C", ErrorKind::FileBinary, "a compressed file (7z)"},
    {"Rar!\x1A", ErrorKind::FileBinary, "a compressed file (rar)"},
    {"\xFD"
     "7zXZ",
     ErrorKind::FileBinary, "a compressed file (xz)"},
    {"\x7F"
     "ELF",
     ErrorKind::FileBinary, "a program"},
    {"MZ\x90", ErrorKind::FileBinary, "a program"},
}};

const Signature* signatureOf(const QByteArray& bytes) {
    const auto found = std::find_if(kSignatures.begin(), kSignatures.end(), [&](const Signature& signature) {
        return bytes.startsWith(signature.magic);
    });
    return found == kSignatures.end() ? nullptr : &*found;
}

/// Decodes all bytes or none; `badByte` is where the first one stood that did not fit.
std::optional<QString> decodeStrictly(const char* encoding, QByteArrayView bytes,
                                      qsizetype* badByte = nullptr) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                       ucnv_close);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized); // no encoding here has fewer bytes than units
    const char* source = bytes.data();
    auto* target = reinterpret_cast<UChar*>(text.data());
    ucnv_toUnicode(converter.get(), &target, target + text.size(), &source, bytes.data() + bytes.size(),
                   nullptr, true, &status);
    if (U_FAILURE(status)) {
        if (badByte) {
            char invalid[8];
            int8_t length = sizeof invalid;
            UErrorCode ignored = U_ZERO_ERROR;
            ucnv_getInvalidChars(converter.get(), invalid, &length, &ignored);
            *badByte = source - bytes.data() - length;
        }
        return std::nullopt;
    }
    text.truncate(target - reinterpret_cast<UChar*>(text.data()));
    if (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    return text;
}

/// The same of UTF-8, which most files are, and faster; a converter says where it is damaged.
std::optional<QString> decodeUtf8(QByteArrayView bytes, qsizetype* badByte) {
    QString text(bytes.size(), Qt::Uninitialized);
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(reinterpret_cast<UChar*>(text.data()), int32_t(text.size()), &length, bytes.data(),
                  int32_t(bytes.size()), &status);
    if (U_FAILURE(status)) {
        return decodeStrictly("UTF-8", bytes, badByte);
    }
    text.truncate(length);
    return text;
}

/// Which byte of each pair holds the zeros and the small numbers that alphabets, digits and line ends have.
/// UTF-16 of a Chinese text shows it in its blanks, digits and line ends.
std::optional<const char*> unmarkedUtf16(const QByteArray& bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    const qsizetype size = std::min(bytes.size(), kSample) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{};
    std::array<qsizetype, 2> lineEnds{};
    for (qsizetype i = 0; i < size; i += 2) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        zeros[0] += first == 0 ? 1 : 0;
        zeros[1] += second == 0 ? 1 : 0;
        lineEnds[0] += first == 0 && (second == '\n' || second == ' ') ? 1 : 0;
        lineEnds[1] += second == 0 && (first == '\n' || first == ' ') ? 1 : 0;
    }
    const bool little = zeros[1] > 0 && zeros[0] * 10 <= zeros[1] && lineEnds[1] > 0;
    const bool big = zeros[0] > 0 && zeros[1] * 10 <= zeros[0] && lineEnds[0] > 0;
    if (little == big) {
        return std::nullopt;
    }
    return little ? "UTF-16LE" : "UTF-16BE";
}

bool hasForbiddenControls(const QString& text) {
    constexpr double kMost = 0.02; // a stray control character is damage, many are no text
    const auto controls = std::count_if(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() >= 0x20 && c.unicode() < 0xFDD0) { // most text, and none of them
            return false;
        }
        return (c.unicode() < 0x20 && !c.isSpace() && c != u'\x1b') || c == u'\xFFFF' || c.isNonCharacter();
    });
    return double(controls) > kMost * double(text.size());
}

/// The older encodings that statistics recognise; any of them accepts nearly any bytes, so they come last.
std::optional<DecodedText> decodeByStatistics(const QByteArray& bytes) {
    static constexpr std::array<QByteArrayView, 9> kTrusted{"WINDOWS-1251", "WINDOWS-1252", "WINDOWS-1256",
                                                            "ISO-8859-1",   "ISO-8859-15",  "KOI8-R",
                                                            "BIG5",         "UTF-32LE",     "UTF-32BE"};
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), kSample)));
    uchardet_data_end(detector.get());
    const QByteArray name(uchardet_get_charset(detector.get()));
    if (std::find(kTrusted.begin(), kTrusted.end(), name) == kTrusted.end()) {
        return std::nullopt;
    }
    auto text = decodeStrictly(name.constData(), bytes);
    return text ? std::optional(DecodedText{*std::move(text), QString::fromLatin1(name)}) : std::nullopt;
}

Result<DecodedText> decodeMarked(const QString& name, const char* encoding, const QByteArray& bytes) {
    qsizetype badByte = 0;
    if (auto text = decodeStrictly(encoding, bytes, &badByte)) {
        return DecodedText{*std::move(text), QString::fromLatin1(encoding)};
    }
    return failure(ErrorKind::UnknownEncoding, name,
                   QStringLiteral("marked as %1, but byte %2 does not fit")
                       .arg(QLatin1String(encoding))
                       .arg(badByte + 1));
}

/// Length of a well-formed UTF-8 sequence of two to four bytes at `at`; 0 for none. Surrogates count as
/// well-formed: only a broken writer of UTF-8 makes them.
qsizetype utf8SequenceLength(const QByteArray& bytes, qsizetype at) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
    if (length == 0 || at + length > bytes.size()) {
        return 0;
    }
    for (qsizetype i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(bytes[at + i]) & 0xC0) != 0x80) {
            return 0;
        }
    }
    return length;
}

/// UTF-8 with a few bytes spoilt. Reading it as something else would give nonsense that looks like text:
/// GB18030 makes rare ideographs of nearly any UTF-8. Chinese in GB18030 has far fewer bytes in such
/// sequences by chance.
bool isDamagedUtf8(const QByteArray& bytes) {
    constexpr double kLeastShare = 0.9;
    qsizetype high = 0;
    qsizetype inSequences = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = utf8SequenceLength(bytes, at);
        inSequences += length;
        high += std::max<qsizetype>(length, 1);
        at += std::max<qsizetype>(length, 1);
    }
    return double(inSequences) >= kLeastShare * double(high);
}

/// GB18030 accepts much that is none: the result must read like Chinese, in the ideographs of everyday.
bool readsLikeChinese(const QString& text) {
    qsizetype common = 0;
    qsizetype rare = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x4E00 && u <= 0x9FA5) {
            ++common;
        } else if (u >= 0x80 && !(u >= 0x2000 && u <= 0x303F) && !(u >= 0xFF00 && u <= 0xFFEF)) {
            ++rare;
        }
    }
    return common > rare * 4;
}

} // namespace

Result<DecodedText> decodeText(const QString& name, const QByteArray& bytes) {
    if (const Signature* signature = signatureOf(bytes)) {
        return failure(signature->kind, name, QString::fromLatin1(signature->what));
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return decodeMarked(name, "UTF-8", bytes);
    }
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) ||
        bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4))) {
        return decodeMarked(name, "UTF-32", bytes);
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return decodeMarked(name, "UTF-16LE", bytes);
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return decodeMarked(name, "UTF-16BE", bytes);
    }
    const bool hasZeros = bytes.contains('\0');
    if (hasZeros) {
        const auto utf16 = unmarkedUtf16(bytes);
        auto text = utf16 ? decodeStrictly(*utf16, bytes) : std::nullopt;
        if (text && !hasForbiddenControls(*text) && !text->contains(QChar(0))) {
            return DecodedText{*std::move(text), QString::fromLatin1(*utf16)};
        }
        return failure(ErrorKind::FileBinary, name,
                       QStringLiteral("it contains zero bytes, which no text has"));
    }
    qsizetype badByte = 0;
    if (auto text = decodeUtf8(bytes, &badByte)) {
        if (hasForbiddenControls(*text)) {
            return failure(ErrorKind::FileBinary, name, QStringLiteral("it is full of control characters"));
        }
        return DecodedText{*std::move(text), QStringLiteral("UTF-8")};
    }
    if (isDamagedUtf8(bytes)) {
        return failure(ErrorKind::UnknownEncoding, name,
                       QStringLiteral("it is UTF-8, but byte %1 is damaged").arg(badByte + 1));
    }
    auto chinese = decodeStrictly("GB18030", bytes);
    if (chinese && readsLikeChinese(*chinese)) {
        return DecodedText{*std::move(chinese), QStringLiteral("GB18030")};
    }
    if (auto decoded = decodeByStatistics(bytes); decoded && !hasForbiddenControls(decoded->text)) {
        return *std::move(decoded);
    }
    return failure(
        ErrorKind::UnknownEncoding, name,
        QStringLiteral("byte %1 is no UTF-8, and the text is no UTF-16 or GB18030 either").arg(badByte + 1));
}

} // namespace duikan
