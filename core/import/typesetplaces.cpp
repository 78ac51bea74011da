// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/typesetplaces.h"

#include "core/import/pdfplaces.h"

#include <algorithm>

namespace duikan {

namespace {

/// Signs may hang over the measure, and the bar of a note on a whole paragraph moves it to the left; labels and notes are
/// further off.
constexpr double kOverhang = 7;

double middle(float a, float b) {
    return double(a + b) / 2;
}

struct Starting {
    TypesetStart start;
    int ordinal = 0;
};

/// Rows become the text of one paragraph. Nothing is mended: the typesetter broke no word that the author did not.
void add(PdfBlock& block, const PdfRow& row, int line) {
    const auto blank = [&] {
        block.text += u' ';
        block.characters.emplace_back();
    };
    if (!block.text.isEmpty()) {
        blank();
    }
    for (const RowWord& word : row.words) {
        if (word.blankBefore && !block.text.isEmpty()) {
            blank();
        }
        for (qsizetype i = 0; i < word.word->text.size(); ++i) {
            const QChar c = word.word->text[i];
            block.text += row.hasTurnedBrackets ? QChar(c.mirroredChar()) : c;
            block.characters.push_back({row.page, line, word.word->boxes[size_t(i)]});
        }
    }
}

/// The words of one document among those of all pages.
class DocumentPlacing {
public:
    DocumentPlacing(const TypesetDocument& document, const TypesetColumn& column)
        : m_document(document)
        , m_column(column)
        , m_blocks(document.structure->paragraphs.size()) {
        for (size_t i = 0; i < document.starts.size() && i < m_blocks.size(); ++i) {
            if (document.starts[i]) {
                m_starts.push_back({*document.starts[i], int(i) + 1});
            }
        }
    }

    void add(const PdfPage& page, int number) {
        if (m_starts.empty() || number < m_starts.front().start.page) {
            return;
        }
        const double left = m_starts.front().start.at.x();
        PdfPage column;
        column.size = page.size;
        column.isRightToLeft = page.isRightToLeft;
        for (const PdfWord& word : page.words) {
            const double x = middle(word.box.left, word.box.right);
            const double y = middle(word.box.top, word.box.bottom);
            if (x > left - kOverhang && x < left + m_column.width + kOverhang && y > m_column.top &&
                y < page.size.height() - m_column.bottom) {
                column.words.push_back(word);
            }
        }
        for (const PdfRow& row : rowsAcross(column, number)) {
            const double y = middle(row.top, row.bottom);
            while (m_next < m_starts.size() && isBelow(number, y, m_starts[m_next].start)) {
                ++m_next;
            }
            if (m_next > 0) {
                duikan::add(m_blocks[size_t(m_starts[m_next - 1].ordinal - 1)], row, m_line++);
            }
        }
    }

    [[nodiscard]] PageMapPtr map(const std::vector<PdfTurn>& turns) const {
        Document copy = *m_document.structure;
        for (Paragraph& paragraph : copy.paragraphs) {
            paragraph.lines = {.first = paragraph.ordinal, .last = paragraph.ordinal};
        }
        return std::make_shared<const PageMap>(placeText(copy, m_blocks, turns));
    }

private:
    static bool isBelow(int page, double y, const TypesetStart& start) {
        return page > start.page || (page == start.page && y >= start.at.y());
    }

    const TypesetDocument& m_document;
    const TypesetColumn& m_column;
    std::vector<Starting> m_starts;
    std::vector<PdfBlock> m_blocks; ///< of each paragraph
    size_t m_next = 0;              ///< the start not yet reached
    int m_line = 0;
};

} // namespace

Result<std::vector<PageMapPtr>> placeTypeset(const QByteArray& pdf, const std::vector<TypesetDocument>& documents,
                                             const TypesetColumn& column) {
    const auto pages = readPdfText({}, pdf);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    std::vector<PdfTurn> turns;
    std::ranges::transform(*pages, std::back_inserter(turns), &PdfPage::turn);
    std::vector<PageMapPtr> maps;
    for (const TypesetDocument& document : documents) {
        DocumentPlacing placing(document, column);
        for (size_t i = 0; i < pages->size(); ++i) {
            placing.add((*pages)[i], int(i) + 1);
        }
        maps.push_back(placing.map(turns));
    }
    return maps;
}

} // namespace duikan
