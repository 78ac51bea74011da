// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/coveragexlsx.h"

#include "core/export/coveragewords.h"
#include "core/export/reviewcopywords.h"
#include "core/export/workbook.h"

#include <algorithm>
#include <map>

namespace duikan {

namespace {

constexpr qsizetype kLongestHead = 120;    ///< a page's head holds 255, and an ampersand counts twice
constexpr lxw_row_t kHeadRows = 2;         ///< opening words, labels
constexpr lxw_col_t kHeadColumns = 2;      ///< label, text
constexpr double kLabelWidth = 14; ///< in characters, as spreadsheets count
constexpr double kTextWidth = 60;
constexpr double kCellWidth = 12;

// The colours of a printed review copy (resources/print/reviewcopy.css).
constexpr lxw_color_t kInk = 0x1D2126;
constexpr lxw_color_t kAmber = 0x835B00;
constexpr lxw_color_t kBareFill = 0xFAF6EA;
constexpr lxw_color_t kHeadFill = 0xF1F2F3;
constexpr lxw_color_t kOwnRelation = 0x515963;

lxw_color_t colorOf(const QString& relation) {
    static const std::map<QString, lxw_color_t> colors{
        {QStringLiteral("supports"), 0x27744A},   {QStringLiteral("elaborates"), 0x2566AB},
        {QStringLiteral("implements"), 0x6A4AA5}, {QStringLiteral("echoes"), 0x566271},
        {QStringLiteral("conflicts"), 0xB3371B},  {QStringLiteral("cites"), 0x835B00},
    };
    const auto color = colors.find(relation);
    return color == colors.end() ? kOwnRelation : color->second;
}

/// The workbook with the looks of a matrix.
class CoverageBook : public Workbook {
public:
    CoverageBook()
        : Workbook(QDateTime::currentDateTimeUtc()) {
        if (isOpen()) {
            makeFormats();
        }
    }

    lxw_format* relation(const QString& name) {
        lxw_format*& format = m_relations[name];
        if (format == nullptr) {
            format = make(0xFFFFFF, colorOf(name), true);
            format_set_align(format, LXW_ALIGN_CENTER);
        }
        return format;
    }

    lxw_format* head = nullptr;
    lxw_format* bareHead = nullptr;
    lxw_format* heading = nullptr;
    lxw_format* text = nullptr;
    lxw_format* empty = nullptr;
    lxw_format* bare = nullptr;
    lxw_format* label = nullptr;
    lxw_format* bareLabel = nullptr;
    lxw_format* count = nullptr;
    lxw_format* several = nullptr;

private:
    void makeFormats() {
        head = make(kInk, kHeadFill, true);
        bareHead = make(kAmber, kHeadFill, true);
        heading = make(kInk, kHeadFill, true);
        text = make(kInk, 0xFFFFFF, false);
        empty = make(kInk, 0xFFFFFF, false);
        bare = make(kInk, kBareFill, false);
        label = make(kInk, 0xFFFFFF, false);
        bareLabel = make(kAmber, 0xFFFFFF, true);
        several = make(kInk, 0xFFFFFF, true);
        count = make(kInk, 0xFFFFFF, false);
        format_set_num_format(count, "0");
        format_set_text_wrap(text);
        format_set_text_wrap(several);
        for (lxw_format* centred : {head, bareHead, several}) {
            format_set_align(centred, LXW_ALIGN_CENTER);
        }
    }

    std::map<QString, lxw_format*> m_relations;
};

QString relationText(const CoverageCell& cell) {
    const QString name = ReviewCopyWords::relation(cell.relation);
    return cell.isReopened ? QStringLiteral("%1 (%2)").arg(name, CoverageWords::reopened()) : name;
}

using CellsByPlace = std::multimap<std::pair<size_t, size_t>, const CoverageCell*>;

void writeHead(CoverageBook& book, lxw_worksheet* sheet, const Coverage& coverage) {
    book.put(sheet, 0, 0, QString(), book.head);
    book.put(sheet, 0, 1, QString(), book.head);
    book.put(sheet, 1, 0, CoverageWords::paragraph(), book.head);
    book.put(sheet, 1, 1, CoverageWords::text(), book.head);
    lxw_col_t at = kHeadColumns;
    for (const CoverageLine& column : coverage.columns) {
        book.put(sheet, 0, at, column.opening, book.head);
        book.put(sheet, 1, at, column.label, column.isUncovered() ? book.bareHead : book.head);
        ++at;
    }
    book.put(sheet, 0, at, QString(), book.head);
    book.put(sheet, 1, at, CoverageWords::links(), book.head);
}

void writeRow(CoverageBook& book, lxw_worksheet* sheet, lxw_row_t at, const Coverage& coverage, size_t row,
              const CellsByPlace& cells) {
    const CoverageLine& line = coverage.rows[row];
    book.put(sheet, at, 0, line.label, line.isUncovered() ? book.bareLabel : book.label);
    book.put(sheet, at, 1, line.text, book.text);
    for (size_t column = 0; column < coverage.columns.size(); ++column) {
        const auto [first, last] = cells.equal_range({row, column});
        const auto place = lxw_col_t(kHeadColumns + column);
        if (first == last) {
            const bool isBare = line.isUncovered() || coverage.columns[column].isUncovered();
            book.note(worksheet_write_blank(sheet, at, place, isBare ? book.bare : book.empty));
            continue;
        }
        QStringList relations;
        for (auto cell = first; cell != last; ++cell) {
            relations << relationText(*cell->second);
        }
        book.put(sheet, at, place, relations.join(QStringLiteral("; ")),
                 relations.size() == 1 ? book.relation(first->second->relation) : book.several);
    }
    book.put(sheet, at, lxw_col_t(kHeadColumns + coverage.columns.size()), line.links, book.count);
}

void writeMatrix(CoverageBook& book, const Coverage& coverage, const QString& title) {
    lxw_worksheet* sheet = book.addSheet(CoverageWords::title());
    const auto links = lxw_col_t(kHeadColumns + coverage.columns.size());
    book.note(worksheet_set_column(sheet, 0, 0, kLabelWidth, nullptr));
    book.note(worksheet_set_column(sheet, 1, 1, kTextWidth, nullptr));
    book.note(worksheet_set_column(sheet, kHeadColumns, links, kCellWidth, nullptr));
    writeHead(book, sheet, coverage);
    CellsByPlace cells;
    for (const CoverageCell& cell : coverage.cells) {
        cells.emplace(std::pair(cell.row, cell.column), &cell);
    }
    lxw_row_t at = kHeadRows;
    for (size_t row = 0; row < coverage.rows.size(); ++row, ++at) {
        const CoverageLine& line = coverage.rows[row];
        if (line.isHeading) {
            for (lxw_col_t column = 0; column <= links; ++column) {
                book.note(worksheet_write_blank(sheet, at, column, book.heading));
            }
            book.put(sheet, at, 0, line.label, book.heading);
            book.put(sheet, at, 1, line.text, book.heading);
        } else {
            writeRow(book, sheet, at, coverage, row, cells);
        }
    }
    book.put(sheet, at, 0, CoverageWords::links(), book.label);
    book.put(sheet, at, 1, QString(), book.text);
    for (size_t column = 0; column < coverage.columns.size(); ++column) {
        book.put(sheet, at, lxw_col_t(kHeadColumns + column), coverage.columns[column].links, book.count);
    }
    book.put(sheet, at, links, int(coverage.cells.size()), book.count);
    worksheet_freeze_panes(sheet, kHeadRows, kHeadColumns);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    book.note(worksheet_repeat_rows(sheet, 0, kHeadRows - 1));
    book.note(worksheet_repeat_columns(sheet, 0, 0));
    const QString head = QString(title.left(kLongestHead)).replace(u'&', QStringLiteral("&&"));
    book.note(worksheet_set_header(sheet, (QStringLiteral("&C") + head).toUtf8().constData()));
    book.note(worksheet_set_footer(sheet, "&C&P / &N"));
}

void writeLinks(CoverageBook& book, const Coverage& coverage) {
    lxw_worksheet* sheet = book.addSheet(CoverageWords::links());
    const QStringList heads{CoverageWords::paragraph(), CoverageWords::text(), CoverageWords::relation(),
                            CoverageWords::clause(), CoverageWords::text()};
    for (int column = 0; column < heads.size(); ++column) {
        book.put(sheet, 0, lxw_col_t(column), heads[column], book.head);
        const bool isText = column == 1 || column == 4;
        book.note(worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
                                       isText ? kTextWidth : kLabelWidth, nullptr));
    }
    lxw_row_t at = 1;
    for (const CoverageCell& cell : coverage.cells) {
        const CoverageLine& row = coverage.rows[cell.row];
        const CoverageLine& column = coverage.columns[cell.column];
        book.put(sheet, at, 0, row.label, book.label);
        book.put(sheet, at, 1, row.text, book.text);
        book.put(sheet, at, 2, relationText(cell), book.relation(cell.relation));
        book.put(sheet, at, 3, column.label, book.label);
        book.put(sheet, at, 4, column.text, book.text);
        ++at;
    }
    book.note(worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(1, at - 1), 4));
    worksheet_freeze_panes(sheet, 1, 0);
}

void writeUncovered(CoverageBook& book, const Coverage& coverage) {
    lxw_worksheet* sheet = book.addSheet(CoverageWords::uncovered());
    book.note(worksheet_set_column(sheet, 0, 0, kLabelWidth, nullptr));
    book.note(worksheet_set_column(sheet, 1, 1, 2 * kTextWidth, nullptr));
    lxw_row_t at = 0;
    const auto list = [&](const QString& title, const std::vector<CoverageLine>& lines) {
        book.put(sheet, at, 0, title, book.heading);
        book.note(worksheet_write_blank(sheet, at++, 1, book.heading));
        for (const CoverageLine& line : lines) {
            if (line.isUncovered()) {
                book.put(sheet, at, 0, line.label, book.bareLabel);
                book.put(sheet, at++, 1, line.text, book.text);
            }
        }
    };
    list(CoverageWords::uncoveredColumns(), coverage.columns);
    list(CoverageWords::uncoveredRows(), coverage.rows);
}

} // namespace

Result<QByteArray> coverageXlsx(const Coverage& coverage, const QString& rowTitle,
                                const QString& columnTitle) {
    if (coverage.columns.size() + kHeadColumns + 1 > Workbook::kMostColumns ||
        coverage.rows.size() + coverage.columns.size() + kHeadRows + 3 > Workbook::kMostRows ||
        coverage.cells.size() + 1 > Workbook::kMostRows) {
        return failure(ErrorKind::WriteFailed, CoverageWords::title(), QStringLiteral("too large for a sheet"));
    }
    CoverageBook book;
    if (!book.isOpen()) {
        return book.take();
    }
    const QString title = QStringLiteral("%1 × %2").arg(rowTitle, columnTitle);
    writeMatrix(book, coverage, title);
    writeLinks(book, coverage);
    writeUncovered(book, coverage);
    return book.take();
}

} // namespace duikan
