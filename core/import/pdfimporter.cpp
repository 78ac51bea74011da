// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfimporter.h"

#include "core/base/sha256.h"
#include "core/import/pdfannotations.h"
#include "core/import/pdffootnotes.h"
#include "core/import/pdfparagraphs.h"
#include "core/import/pdfplaces.h"
#include "core/structure/recogniser.h"


#include <algorithm>

namespace duikan {

namespace {

std::vector<SourceLine> linesOf(const std::vector<PdfBlock>& blocks) {
    std::vector<SourceLine> lines;
    lines.reserve(blocks.size());
    for (const PdfBlock& block : blocks) {
        lines.push_back({.text = block.text, .number = int(lines.size()) + 1, .hints = block.hints});
    }
    return lines;
}

/// The line numbers were those of the blocks; a PDF has none.
void forgetLines(Document& document) {
    for (Paragraph& paragraph : document.paragraphs) {
        paragraph.lines = {};
    }
    for (Repair& repair : document.repairs) {
        repair.lines = {};
    }
}

} // namespace

Result<DraftSource> importPdf(const QString& name, const QByteArray& bytes, const QString& password,
                              const Progress& progress) {
    const auto pages = readPdfText(name, bytes, password, progress);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    std::vector<QSizeF> sizes;
    std::vector<PdfTurn> turns;
    std::vector<PdfPageRows> rows;
    for (const PdfPage& page : *pages) {
        sizes.push_back(page.size);
        turns.push_back(page.turn);
        rows.push_back(rowsOf(page, int(rows.size()) + 1));
    }
    if (std::ranges::all_of(rows, &PdfPageRows::empty)) {
        return failure(ErrorKind::NoText, name, QStringLiteral("its pages are pictures"));
    }
    const QString symbol = markFurniture(rows, sizes);
    const float bodySize = bodySizeOf(rows);
    markFootnotes(rows, bodySize);
    const std::vector<PdfBlock> blocks = blocksOf(rows, bodySize);

    Document document = recogniseStructure(linesOf(blocks), SourceSyntax::Paragraphs);
    if (document.symbol.isEmpty()) {
        document.symbol = symbol;
    }
    auto map = std::make_shared<const PageMap>(placeText(document, blocks, turns));
    forgetLines(document);
    auto annotations = readPdfAnnotations(bytes, password, document, *map);

    DraftSource source;
    source.info = {.name = name,
                   .mediaType = QStringLiteral("application/pdf"),
                   .sha256 = sha256(bytes),
                   .bytes = bytes.size()};
    source.bytes = bytes;
    source.structure = std::make_shared<const Document>(std::move(document));
    source.pageMap = std::move(map);
    source.annotations = std::move(annotations);
    return source;
}

} // namespace duikan
