// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QHash>

#include <map>

namespace duikan {

/// A paragraph that somebody names in what they write: "see OP 6", 见执行段第6段, "二(一)¶3".
struct Mention {
    TextRange range;  ///< in the text written, UTF-16 code units
    int document = 0; ///< key among the documents given
    int ordinal = 0;  ///< of the paragraph there

    friend bool operator==(const Mention&, const Mention&) = default;
};

/// Finds such names among the labels and the printed numbers of some documents. A label counts whatever its width,
/// case and blanks, as in findLabel(), where it stands as a word of its own: "OP 6" is not in "OP 60" or "STOP 6".
/// Labels without a number of a paragraph ("title", "sponsors", a section's bare 二) are words like others and are
/// not looked for. Paragraphs by number follow the forms of core/structure/citations.h (UN Editorial Manual,
/// "References to paragraphs": paragraph 3, operative paragraph 3, 第3段, 序言部分第3段), and "paragraph 3 of
/// resolution 18/18" is none of these documents'. What could mean two paragraphs is no mention. Immutable.
class MentionFinder {
public:
    explicit MentionFinder(std::map<int, DocumentPtr> documents);

    /// In text order; they never overlap.
    [[nodiscard]] std::vector<Mention> in(const QString& text) const;

private:
    struct Spot {
        int document = 0;
        int ordinal = 0; ///< 0 where several paragraphs are called that
    };

    void add(int document, const Paragraph& paragraph);
    [[nodiscard]] std::vector<Mention> labelsIn(const QString& text) const;
    [[nodiscard]] std::vector<Mention> numbersIn(const QString& text) const;
    [[nodiscard]] Spot numbered(const QString& normalized) const;

    std::map<int, DocumentPtr> m_documents;
    QHash<QString, Spot> m_spots;           ///< by folded label
    QHash<QChar, QList<qsizetype>> m_lengths; ///< of folded labels, longest first, by what they begin with
    QHash<QString, Spot> m_numbers;         ///< by "PP 2", "OP 4(b)", "4(b)"
};

} // namespace duikan
