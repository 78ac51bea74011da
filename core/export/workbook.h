// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace duikan {

/// A workbook of a spreadsheet while it is written, with the looks that our sheets share. Texts are written as texts,
/// whatever they begin with, in cells of the format "@", which keeps them texts when they are edited. What goes wrong
/// on the way is remembered and told at the end.
class Workbook {
public:
    static constexpr lxw_row_t kMostRows = 1'048'576; ///< of a sheet; so many rows and columns do spreadsheets read
    static constexpr lxw_col_t kMostColumns = 16'384;

    /// `created` is what the file says of its making.
    explicit Workbook(const QDateTime& created);
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook();

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }
    /// The name is cut to what a sheet's name may be.
    lxw_worksheet* addSheet(const QString& name);
    /// Answers whether all of the text is there: a cell holds 32,767 characters.
    bool put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, QString words, lxw_format* format);
    void put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, int number, lxw_format* format);
    void note(lxw_error error);
    /// A cell as all are: ruled, aligned at the top. Colours are 0xRRGGBB.
    lxw_format* make(lxw_color_t ink, lxw_color_t fill, bool isBold);

    /// The whole file. WriteFailed with what went wrong, if anything did.
    [[nodiscard]] Result<QByteArray> take();

private:
    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace duikan
