// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdftext.h"

#include "core/import/pdfbidi.h"
#include "core/import/pdfbytes.h"

#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <unordered_map>

namespace duikan {

namespace {

/// What a font's name tells of its looks. PDF has flags for this too, but writers set them less reliably.
struct FontLook {
    bool isBold = false;
    bool isItalic = false;
    bool isBarcode = false;
};

FontLook lookOf(const QString& fontName) {
    const auto has = [&](QLatin1StringView part) { return fontName.contains(part, Qt::CaseInsensitive); };
    const auto any = [&](std::initializer_list<QLatin1StringView> parts) {
        return std::ranges::any_of(parts, has);
    };
    return {.isBold = any({QLatin1StringView("bold"), QLatin1StringView("black"), QLatin1StringView("heavy"),
                           QLatin1StringView("demi")}),
            .isItalic = any({QLatin1StringView("italic"), QLatin1StringView("oblique")}),
            .isBarcode =
                any({QLatin1StringView("barcode"), QLatin1StringView("code39"), QLatin1StringView("3of9")})};
}

CharacterBox boxOf(const poppler::rectf& rect) {
    return {float(rect.left()), float(rect.top()), float(rect.right()), float(rect.bottom())};
}

QString textOf(const poppler::text_box& box) {
    const poppler::ustring text = box.text();
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(text.data()), qsizetype(text.size()));
}

/// A number that stands close before ideographs may be the mark of a footnote: it is a word of its own.
qsizetype leadingNumber(const QString& text) {
    qsizetype length = 0;
    while (length < text.size() && text[length].isDigit()) {
        ++length;
    }
    const bool isBeforeIdeograph =
        length > 0 && length < text.size() && text[length].script() == QChar::Script_Han;
    return isBeforeIdeograph ? length : 0;
}

void addParts(PdfWord word, std::vector<PdfWord>& words) {
    if (const qsizetype length = leadingNumber(word.text); length > 0) {
        PdfWord number = word;
        number.text = word.text.first(length);
        number.boxes.resize(std::size_t(length));
        number.box.right = number.boxes.back().right;
        number.hasSpaceAfter = false;
        word.text.remove(0, length);
        word.boxes.erase(word.boxes.begin(), word.boxes.begin() + length);
        word.box.left = word.boxes.front().left;
        words.push_back(std::move(number));
    }
    words.push_back(std::move(word));
}

/// Reads one document; remembers what its font names say.
class TextReader {
public:
    explicit TextReader(poppler::document& document)
        : m_document(document) {}

    PdfPage page(int index) {
        PdfPage page;
        const std::unique_ptr<poppler::page> source(m_document.create_page(index));
        if (!source) {
            return page;
        }
        const poppler::rectf rect = source->page_rect();
        const bool isTurned = source->orientation() == poppler::page::landscape ||
                              source->orientation() == poppler::page::seascape;
        page.size = isTurned ? QSizeF(rect.height(), rect.width()) : QSizeF(rect.width(), rect.height());
        for (const poppler::text_box& box : source->text_list(poppler::page::text_list_include_font)) {
            PdfWord word = wordOf(box);
            if (!word.text.trimmed().isEmpty()) {
                addParts(std::move(word), page.words);
            }
        }
        page.isRightToLeft = turnAround(page.words);
        return page;
    }

private:
    PdfWord wordOf(const poppler::text_box& box) {
        PdfWord word;
        word.text = textOf(box);
        word.box = boxOf(box.bbox());
        std::size_t glyph = 0;
        for (qsizetype i = 0; i < word.text.size(); ++i) {
            if (word.text[i].isLowSurrogate() && i > 0) {
                word.boxes.push_back(word.boxes.back());
                continue;
            }
            word.boxes.push_back(boxOf(box.char_bbox(glyph++)));
        }
        word.isUpright = box.rotation() == 0;
        word.hasSpaceAfter = box.has_space_after();
        if (box.has_font_info()) {
            word.fontSize = float(box.get_font_size());
            const FontLook& look = lookOfFont(box.get_font_name());
            word.isBold = look.isBold;
            word.isItalic = look.isItalic;
            word.isBarcode = look.isBarcode;
        }
        if (word.fontSize <= 0) {
            word.fontSize = word.box.bottom - word.box.top;
        }
        return word;
    }

    const FontLook& lookOfFont(const std::string& name) {
        const auto it = m_looks.find(name);
        if (it != m_looks.end()) {
            return it->second;
        }
        return m_looks.emplace(name, lookOf(QString::fromStdString(name))).first->second;
    }

    poppler::document& m_document;
    std::unordered_map<std::string, FontLook> m_looks;
};

/// Poppler complains to stderr about every oddity of a file; what matters comes back as an error.
void keepQuiet(const std::string&, void*) {}

} // namespace

Result<std::vector<PdfPage>> readPdfText(const QString& name, const QByteArray& bytes,
                                         const QString& password, const Progress& progress) {
    poppler::set_debug_error_function(keepQuiet, nullptr);
    auto plain = plainPdf(name, bytes, password);
    if (!plain) {
        return std::unexpected(plain.error());
    }
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        plain->constData(), int(plain->size()), password.toStdString(), password.toStdString()));
    if (!document) {
        return failure(ErrorKind::FileUnreadable, name, QStringLiteral("the PDF is damaged"));
    }
    if (document->is_locked()) {
        return failure(ErrorKind::PasswordNeeded, name);
    }
    const int count = document->pages();
    if (count > kMostPdfPages) {
        return failure(ErrorKind::FileTooLarge, name, QStringLiteral("%1 pages").arg(count));
    }
    std::vector<PdfPage> pages;
    pages.reserve(std::size_t(std::max(0, count)));
    TextReader reader(*document);
    for (int i = 0; i < count; ++i) {
        pages.push_back(reader.page(i));
        if (progress && !progress(i + 1, count)) {
            return failure(ErrorKind::Cancelled, name);
        }
    }
    return pages;
}

} // namespace duikan
