// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/xmltree.h"

#include <QHash>

namespace duikan {

/// One level of a list of a Word document.
struct DocxListLevel {
    int start = 1;
    QString format; ///< ST_NumberFormat: "decimal", "lowerRoman", "chineseCounting", "bullet", …
    QString text;   ///< "%1.%2", or the bullet
    bool isLegal = false;   ///< all its numbers in digits
    int restartsAfter = -1; ///< begins anew after this level, 1-based; 0 never, -1 after every one above
};

/// The automatic numbers of a Word document (ISO/IEC 29500-1, 17.9), counted on in the order of the
/// paragraphs.
class DocxNumbering {
public:
    DocxNumbering() = default;
    explicit DocxNumbering(const XmlElement& numbering); ///< the root of numbering.xml

    /// The number printed before the next paragraph of a list; empty for a list without. Lists with the same
    /// abstract definition count together unless one starts anew.
    [[nodiscard]] QString next(const QString& listId, int level);

private:
    struct List {
        QString abstractId;
        QHash<int, DocxListLevel> levels;
        QHash<int, int> startAnew;
    };
    QHash<QString, List> m_lists;                ///< by numId
    QHash<QString, std::vector<int>> m_counters; ///< by abstract id, one a level; -1: not begun
    QHash<QString, bool> m_isBegun;              ///< by numId
};

} // namespace duikan
