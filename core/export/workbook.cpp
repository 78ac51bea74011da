// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook.h"

#include <QFile>

namespace duikan {

namespace {

constexpr qsizetype kLongestText = 32'000; ///< a cell holds 32,767 characters
constexpr lxw_color_t kLine = 0xD3D6DA;

} // namespace

Workbook::Workbook(const QDateTime& created) {
    if (!m_folder.isValid()) {
        return;
    }
    m_book = workbook_new(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData());
    if (m_book != nullptr) {
        lxw_doc_properties properties{};
        properties.created = time_t(created.toSecsSinceEpoch());
        note(workbook_set_properties(m_book, &properties));
    }
}

Workbook::~Workbook() {
    if (m_book != nullptr) {
        (void)workbook_close(m_book);
    }
}

lxw_worksheet* Workbook::addSheet(const QString& name) {
    QString plain = name.left(31); // the longest a sheet's name may be; some marks it may not have
    for (const QChar mark : QStringLiteral("[]:*?/\\'")) {
        plain.replace(mark, u' ');
    }
    return workbook_add_worksheet(m_book, plain.toUtf8().constData());
}

bool Workbook::put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, QString words, lxw_format* format) {
    const bool fits = words.size() <= kLongestText;
    if (!fits) {
        words = words.left(kLongestText) + QChar(0x2026);
    }
    words.remove(QChar(0xFFFE)).remove(QChar(0xFFFF)); // no XML holds these
    note(worksheet_write_string(sheet, row, column, words.toUtf8().constData(), format));
    return fits;
}

void Workbook::put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, int number, lxw_format* format) {
    note(worksheet_write_number(sheet, row, column, number, format));
}

void Workbook::note(lxw_error error) {
    if (error != LXW_NO_ERROR && m_error == LXW_NO_ERROR) {
        m_error = error;
    }
}

lxw_format* Workbook::make(lxw_color_t ink, lxw_color_t fill, bool isBold) {
    lxw_format* format = workbook_add_format(m_book);
    format_set_num_format(format, "@");
    format_set_font_color(format, ink);
    if (fill != 0xFFFFFF) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, fill);
    }
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kLine);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (isBold) {
        format_set_bold(format);
    }
    return format;
}

Result<QByteArray> Workbook::take() {
    const QString path = m_folder.filePath(QStringLiteral("book.xlsx"));
    if (m_book == nullptr) {
        return failure(ErrorKind::WriteFailed, path, m_folder.errorString());
    }
    note(workbook_close(m_book));
    m_book = nullptr;
    if (m_error != LXW_NO_ERROR) {
        return failure(ErrorKind::WriteFailed, path, QString::fromUtf8(lxw_strerror(m_error)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::WriteFailed, path, file.errorString());
    }
    return file.readAll();
}

} // namespace duikan
