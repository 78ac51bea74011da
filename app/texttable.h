// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"

#include <QStringList>

#include <vector>

namespace duikan {

/// Columns of a terminal that a text takes: an ideograph two, a combining mark none (Unicode Standard Annex
/// 11).
[[nodiscard]] int displayWidth(QStringView text);

/// The first words of a text on one line of at most `width` columns, cut with an ellipsis.
[[nodiscard]] QString shortened(const QString& text, int width);

/// Rows of cells, printed in columns as wide as their widest cell; the last column runs free.
class TextTable {
public:
    explicit TextTable(int indent = 2)
        : m_indent(indent) {}
    void add(const QStringList& cells) { m_rows.push_back(cells); }
    void print(Output& output) const;

private:
    int m_indent;
    std::vector<QStringList> m_rows;
};

} // namespace duikan
