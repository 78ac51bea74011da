// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texttable.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kGap = 2;

int columns(char32_t character) {
    const auto code = UChar32(character);
    const auto type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
        return 0;
    }
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

int displayWidth(QStringView text) {
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        width += columns(character);
    }
    return width;
}

QString shortened(const QString& text, int width) {
    const QString line = text.simplified();
    if (displayWidth(line) <= width) {
        return line;
    }
    QString result;
    int used = 1; // the ellipsis
    for (const char32_t character : line.toUcs4()) {
        used += columns(character);
        if (used > width) {
            break;
        }
        result += QString::fromUcs4(&character, 1);
    }
    return result + u'…';
}

void TextTable::print(Output& output) const {
    std::vector<int> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[size_t(i)] = std::max(widths[size_t(i)], displayWidth(row[i]));
        }
    }
    for (const QStringList& row : m_rows) {
        QString line(m_indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            const int padding = isLast ? 0 : widths[size_t(i)] - displayWidth(row[i]) + kGap;
            line += row[i] + QString(padding, u' ');
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        output.line(line);
    }
}

} // namespace duikan
