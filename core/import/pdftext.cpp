// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdftext.h"

#include "core/import/pdfbidi.h"
#include "core/import/pdfbytes.h"
#include "core/import/pdfwordsource.h"

#include <utility>

namespace duikan {

namespace {

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

} // namespace

Result<std::vector<PdfPage>> readPdfText(const QString& name, const QByteArray& bytes,
                                         const QString& password, const Progress& progress) {
    const auto plain = plainPdf(name, bytes, password);
    if (!plain) {
        return std::unexpected(plain.error());
    }
    auto source = PdfWordSource::open(name, *plain, password);
    if (!source) {
        return std::unexpected(source.error());
    }
    const int count = source->pageCount();
    if (count > kMostPdfPages) {
        return failure(ErrorKind::FileTooLarge, name, QStringLiteral("%1 pages").arg(count));
    }
    std::vector<PdfPage> pages;
    pages.reserve(std::size_t(count));
    for (int number = 1; number <= count; ++number) {
        PdfPage page = source->page(number);
        std::vector<PdfWord> words = std::exchange(page.words, {});
        for (PdfWord& word : words) {
            if (!word.text.trimmed().isEmpty()) {
                addParts(std::move(word), page.words);
            }
        }
        page.isRightToLeft = turnAround(page.words);
        pages.push_back(std::move(page));
        if (progress && !progress(number, count)) {
            return failure(ErrorKind::Cancelled, name);
        }
    }
    return pages;
}

} // namespace duikan
