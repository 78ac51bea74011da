// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace duikan {

const Paragraph* Document::at(int ordinal) const {
    return ordinal >= 1 && size_t(ordinal) <= paragraphs.size() ? &paragraphs[size_t(ordinal) - 1] : nullptr;
}

const Paragraph* Document::byId(QStringView id) const {
    const auto found = std::find_if(paragraphs.begin(), paragraphs.end(),
                                    [id](const Paragraph& paragraph) { return paragraph.id == id; });
    return found == paragraphs.end() ? nullptr : &*found;
}

bool Document::isResolution() const {
    return std::any_of(paragraphs.begin(), paragraphs.end(), [](const Paragraph& paragraph) {
        return paragraph.kind == ParagraphKind::Operative || paragraph.kind == ParagraphKind::Preambular;
    });
}

namespace {

/// What a repair changed, without the context shown around it: `text` stands where `range` of the paragraph
/// is.
struct BareRepair {
    TextRange range;
    QString text;
};

BareRepair bare(const Repair& repair) {
    const QStringView before(repair.before);
    const QStringView after(repair.after);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype lead = 0;
    while (lead < shorter && before[lead] == after[lead]) {
        ++lead;
    }
    qsizetype trail = 0;
    while (trail < shorter - lead && before[before.size() - 1 - trail] == after[after.size() - 1 - trail]) {
        ++trail;
    }
    return {{repair.range.begin + lead, repair.range.end - trail},
            before.sliced(lead, before.size() - lead - trail).toString()};
}

/// A repair that made one paragraph of two pieces.
bool joinedPieces(const Repair& repair) {
    return (repair.kind == RepairKind::PageBreak || repair.kind == RepairKind::LineBreak) &&
           !repair.range.isEmpty();
}

bool isInsideParagraph(const Repair& repair) {
    return !repair.range.isEmpty();
}

/// Takes repairs back one by one. Ordinals stay as they were until the end: repairs name paragraphs by them.
class RepairUndoer {
public:
    explicit RepairUndoer(const Document& document)
        : m_document(document) {
        for (const Paragraph& paragraph : document.paragraphs) {
            m_labels.insert(paragraph.label);
            m_ids.insert(paragraph.id);
        }
    }

    Document run(const QSet<QString>& repairIds) {
        std::vector<Repair> undone;
        for (const Repair& repair : m_document.repairs) {
            if (repairIds.contains(repair.id)) {
                undone.push_back(repair);
            }
        }
        std::erase_if(m_document.repairs,
                      [&](const Repair& repair) { return repairIds.contains(repair.id); });
        // From the end of each paragraph to its beginning, so that earlier places stay good. The context
        // shown around repairs overlaps; what they changed does not.
        std::stable_sort(undone.begin(), undone.end(), [](const Repair& a, const Repair& b) {
            return a.paragraph != b.paragraph ? a.paragraph < b.paragraph : bare(a).range > bare(b).range;
        });
        for (const Repair& repair : undone) {
            if (isInsideParagraph(repair)) {
                undoInside(repair);
            }
        }
        for (auto repair = undone.begin(); repair != undone.end(); ++repair) {
            if (!isInsideParagraph(*repair)) {
                putBack(*repair);
            }
        }
        renumber();
        return std::move(m_document);
    }

private:
    /// Where the paragraph with an ordinal of the original stands now; the pieces cut from it have 0.
    size_t indexOf(int ordinal) const {
        const auto found =
            std::find_if(m_document.paragraphs.begin(), m_document.paragraphs.end(),
                         [&](const Paragraph& paragraph) { return paragraph.ordinal == ordinal; });
        return size_t(found - m_document.paragraphs.begin());
    }

    void undoInside(const Repair& repair) {
        const size_t index = indexOf(repair.paragraph);
        if (index >= m_document.paragraphs.size()) {
            return;
        }
        const BareRepair change = bare(repair);
        Paragraph& paragraph = m_document.paragraphs[index];
        if (!TextRange{0, paragraph.text.size()}.contains(change.range)) {
            return;
        }
        if (joinedPieces(repair)) {
            split(index, change.range, repair.lines);
        } else {
            // The line end after a hyphen is no part of the word.
            const QString text = repair.kind == RepairKind::Hyphen ? change.text.trimmed() : change.text;
            replace(paragraph, change.range, text);
        }
    }

    void replace(Paragraph& paragraph, TextRange range, const QString& text) {
        paragraph.text.replace(range.begin, range.length(), text);
        const qsizetype growth = text.size() - range.length();
        const auto shift = [&](TextRange& other) {
            other.begin += other.begin >= range.end ? growth : 0;
            other.end += other.end >= range.end ? growth : 0;
        };
        for (Repair& other : m_document.repairs) {
            if (other.paragraph == paragraph.ordinal && isInsideParagraph(other)) {
                if (other.range.contains(range)) {
                    changeContext(other, range, text);
                }
                shift(other.range);
            }
        }
        for (Citation& citation : paragraph.citations) {
            shift(citation.range);
        }
    }

    /// The words shown around another repair change with the text.
    static void changeContext(Repair& other, TextRange range, const QString& text) {
        const bool inLead = range.begin < bare(other).range.begin;
        const qsizetype fromBegin = range.begin - other.range.begin;
        const qsizetype fromEnd = other.range.end - range.begin;
        for (QString* shown : {&other.before, &other.after}) {
            shown->replace(inLead ? fromBegin : shown->size() - fromEnd, range.length(), text);
        }
    }

    void split(size_t index, TextRange gap, LineRange lines) {
        Paragraph rest;
        {
            Paragraph& paragraph = m_document.paragraphs[index];
            rest.text = paragraph.text.sliced(gap.end).trimmed();
            rest.lines = {lines.last, paragraph.lines.last};
            rest.ordinal = --m_nextPiece;
            name(rest, paragraph.label + QStringLiteral(" continued"), paragraph.id);
            moveRepairs(paragraph.ordinal, gap, rest.ordinal);
            moveCitations(paragraph, gap, rest);
            paragraph.text.truncate(gap.begin);
            if (paragraph.text.isEmpty()) { // the number stood on a line of its own
                paragraph.text = std::exchange(paragraph.number, {});
            }
            paragraph.lines.last = lines.first;
            if (paragraph.opening && paragraph.opening->range.end > paragraph.text.size()) {
                paragraph.opening.reset();
            }
        }
        m_document.paragraphs.insert(m_document.paragraphs.begin() + qsizetype(index) + 1, std::move(rest));
    }

    void moveRepairs(int from, TextRange gap, int to) {
        for (Repair& other : m_document.repairs) {
            if (other.paragraph != from || !isInsideParagraph(other)) {
                continue;
            }
            // Context that reached over the gap is cut off.
            if (bare(other).range.begin >= gap.end) {
                const qsizetype cut = std::max<qsizetype>(0, gap.end - other.range.begin);
                other.paragraph = to;
                other.before = other.before.sliced(cut);
                other.after = other.after.sliced(cut);
                other.range = TextRange{other.range.begin + cut, other.range.end}.shifted(-gap.end);
            } else if (other.range.end > gap.begin) {
                const qsizetype cut = other.range.end - gap.begin;
                other.before.chop(cut);
                other.after.chop(cut);
                other.range.end -= cut;
            }
        }
    }

    static void moveCitations(Paragraph& paragraph, TextRange gap, Paragraph& rest) {
        std::vector<Citation> staying;
        for (Citation& citation : paragraph.citations) {
            if (citation.range.begin >= gap.end) {
                citation.range = citation.range.shifted(-gap.end);
                rest.citations.push_back(std::move(citation));
            } else if (citation.range.end <= gap.begin) {
                staying.push_back(std::move(citation));
            }
        }
        paragraph.citations = std::move(staying);
    }

    /// A removed piece comes back where it stood: by the paragraph it stood before, and by its lines.
    void putBack(const Repair& repair) {
        std::vector<Paragraph>& paragraphs = m_document.paragraphs;
        Paragraph piece;
        piece.text = repair.before;
        piece.lines = repair.lines;
        piece.ordinal = --m_nextPiece;
        if (repair.kind == RepairKind::Footnote) {
            std::erase_if(paragraphs, [&](const Paragraph& paragraph) {
                return paragraph.kind == ParagraphKind::Footnote && paragraph.lines == repair.lines;
            });
        }
        name(piece, labelOf(repair.kind), repair.id);
        size_t index = repair.paragraph == 0 ? bodyEnd() : std::min(indexOf(repair.paragraph), bodyEnd());
        while (index < bodyEnd() && paragraphs[index].lines.first < repair.lines.first) {
            ++index;
        }
        paragraphs.insert(paragraphs.begin() + qsizetype(index), std::move(piece));
    }

    size_t bodyEnd() const {
        size_t end = m_document.paragraphs.size();
        while (end > 0 && m_document.paragraphs[end - 1].kind == ParagraphKind::Footnote) {
            --end;
        }
        return end;
    }

    static QString labelOf(RepairKind kind) {
        switch (kind) {
        case RepairKind::PageNumber:
            return QStringLiteral("page number");
        case RepairKind::RunningHead:
            return QStringLiteral("running head");
        case RepairKind::Footnote:
            return QStringLiteral("footnote in the text");
        default:
            return toString(kind);
        }
    }

    void name(Paragraph& paragraph, const QString& label, const QString& seed) {
        paragraph.label = label;
        for (int count = 2; m_labels.contains(paragraph.label); ++count) {
            paragraph.label = QStringLiteral("%1 (%2)").arg(label).arg(count);
        }
        paragraph.id = seed + QStringLiteral("r");
        for (int count = 2; m_ids.contains(paragraph.id); ++count) {
            paragraph.id = seed + QStringLiteral("r%1").arg(count);
        }
        m_labels.insert(paragraph.label);
        m_ids.insert(paragraph.id);
    }

    void renumber() {
        QHash<int, int> ordinals;
        for (size_t i = 0; i < m_document.paragraphs.size(); ++i) {
            ordinals.insert(m_document.paragraphs[i].ordinal, int(i) + 1);
            m_document.paragraphs[i].ordinal = int(i) + 1;
        }
        for (Repair& repair : m_document.repairs) {
            repair.paragraph = ordinals.value(repair.paragraph, 0);
        }
    }

    Document m_document;
    QSet<QString> m_labels;
    QSet<QString> m_ids;
    int m_nextPiece = 0; ///< pieces that come back count downwards from here
};

} // namespace

Document withoutRepairs(const Document& document, const QSet<QString>& repairIds) {
    return repairIds.isEmpty() ? document : RepairUndoer(document).run(repairIds);
}

} // namespace duikan
