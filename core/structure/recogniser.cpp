// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/recogniser.h"

#include "core/document/label.h"
#include "core/structure/citations.h"
#include "core/structure/passes.h"
#include "core/text/script.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kLongestContext = 16; ///< letters of a word shown on either side of a repair

QString sampleOf(const std::vector<SourceLine>& lines) {
    constexpr qsizetype kEnough = 64 * 1024;
    QString sample;
    for (const SourceLine& line : lines) {
        sample += QStringView(line.text).first(std::min<qsizetype>(line.text.size(), kEnough));
        sample += u'\n';
        if (sample.size() >= kEnough) {
            break;
        }
    }
    return sample;
}

/// The ideograph, or the word, that ends at `at`.
qsizetype contextBegin(QStringView text, qsizetype at) {
    qsizetype begin = at;
    while (begin > 0 && at - begin < kLongestContext && !text[begin - 1].isSpace()) {
        --begin;
        if (isCjk(text[begin].unicode())) {
            break;
        }
    }
    return begin > 0 && text[begin].isLowSurrogate() ? begin - 1 : begin;
}

qsizetype contextEnd(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && end - at < kLongestContext && !text[end].isSpace()) {
        ++end;
        if (isCjk(text[end - 1].unicode())) {
            break;
        }
    }
    return end < text.size() && text[end].isLowSurrogate() ? end + 1 : end;
}

Repair repairOf(const TextEdit& edit, QStringView text) {
    Repair repair{.id = {},
                  .kind = edit.kind,
                  .paragraph = 0,
                  .lines = edit.lines,
                  .before = {},
                  .after = {},
                  .range = {}};
    const qsizetype end = edit.at + edit.after.size();
    const bool selfExplaining = edit.kind == RepairKind::DoubledMark || edit.kind == RepairKind::Radical;
    repair.range = selfExplaining ? TextRange{edit.at, end}
                                  : TextRange{contextBegin(text, edit.at), contextEnd(text, end)};
    const QStringView lead = text.sliced(repair.range.begin, edit.at - repair.range.begin);
    const QStringView trail = text.sliced(end, repair.range.end - end);
    repair.before = lead.toString() + edit.before + trail.toString();
    repair.after = text.sliced(repair.range.begin, repair.range.length()).toString();
    return repair;
}

/// Turns the finished blocks into the document's paragraphs and repairs.
class Emitter {
public:
    explicit Emitter(Document& document)
        : m_document(document) {}

    void run(SourceBlocks& blocks) {
        size_t lastBody = 0; // one past the last block that is body text
        for (size_t i = 0; i < blocks.size(); ++i) {
            lastBody = isBody(blocks[i]) ? i + 1 : lastBody;
        }
        for (size_t i = 0; i < blocks.size(); ++i) {
            SourceBlock& block = blocks[i];
            if (block.dropped) {
                addRemoval(*block.dropped, block);
            } else if (block.kind == ParagraphKind::Footnote) {
                if (i < lastBody) {
                    addRemoval(RepairKind::Footnote, block);
                }
            } else {
                addParagraph(block);
            }
        }
        for (SourceBlock& block : blocks) {
            if (!block.dropped && block.kind == ParagraphKind::Footnote) {
                addParagraph(block);
            }
        }
        for (const size_t pending : m_waiting) { // nothing follows these
            m_document.repairs[pending].paragraph = 0;
        }
        std::stable_sort(m_document.repairs.begin(), m_document.repairs.end(),
                         [](const Repair& a, const Repair& b) { return a.lines.first < b.lines.first; });
        identifyRepairs();
    }

private:
    static bool isBody(const SourceBlock& block) {
        return !block.dropped && block.kind != ParagraphKind::Footnote;
    }

    void addRemoval(RepairKind kind, const SourceBlock& block) {
        Repair repair{.id = {},
                      .kind = kind,
                      .paragraph = 0,
                      .lines = block.lines,
                      .before = block.source,
                      .after = {},
                      .range = {}};
        const bool inside =
            !m_document.paragraphs.empty() && m_document.paragraphs.back().lines.last > block.lines.last;
        if (inside) {
            repair.paragraph = m_document.paragraphs.back().ordinal;
        } else {
            m_waiting.push_back(m_document.repairs.size());
        }
        m_document.repairs.push_back(std::move(repair));
    }

    void addParagraph(SourceBlock& block) {
        Paragraph paragraph;
        paragraph.ordinal = int(m_document.paragraphs.size()) + 1;
        paragraph.kind = block.kind.value_or(ParagraphKind::Paragraph);
        paragraph.number = block.printedNumber;
        paragraph.level = block.level;
        paragraph.text = std::move(block.text);
        paragraph.lines = block.lines;
        paragraph.footnotes = block.footnotes;
        const bool preambular = paragraph.kind == ParagraphKind::Preambular;
        if (preambular || paragraph.kind == ParagraphKind::Operative) {
            if (const auto match = findOpening(paragraph.text, preambular ? ResolutionPart::Preambular
                                                                          : ResolutionPart::Operative)) {
                paragraph.opening =
                    Opening{match->id, paragraph.text.first(match->length), {0, match->length}, match->force};
            }
        }
        for (const TextEdit& edit : block.edits) {
            m_document.repairs.push_back(repairOf(edit, paragraph.text));
            m_document.repairs.back().paragraph = paragraph.ordinal;
        }
        if (paragraph.kind != ParagraphKind::Footnote) {
            for (const size_t pending : m_waiting) {
                m_document.repairs[pending].paragraph = paragraph.ordinal;
            }
            m_waiting.clear();
        }
        m_document.paragraphs.push_back(std::move(paragraph));
    }

    void identifyRepairs() {
        QHash<QByteArray, int> seen;
        for (Repair& repair : m_document.repairs) {
            const QByteArray key =
                (toString(repair.kind) + u'\n' + repair.before + u'\n' + repair.after).toUtf8();
            const int occurrence = seen[key]++;
            const QByteArray hash = QCryptographicHash::hash(key + '\n' + QByteArray::number(occurrence),
                                                             QCryptographicHash::Sha256);
            repair.id = QString::fromLatin1(hash.toHex().first(12));
        }
    }

    Document& m_document;
    std::vector<size_t> m_waiting; ///< removals whose following paragraph is not there yet
};

/// The text of a paragraph, and of a heading too, can refer to a footnote.
void referToFootnotes(Document& document) {
    QStringList marks;
    for (const Paragraph& paragraph : document.paragraphs) {
        // Letters and plain figures are marks only where they are raised; importers lift those out of the text.
        const bool isSign = !paragraph.number.isEmpty() && !paragraph.number.front().isLetter() &&
                            !paragraph.number.front().isDigit();
        if (paragraph.kind == ParagraphKind::Footnote && isSign) {
            marks.append(paragraph.number);
        }
    }
    for (Paragraph& paragraph : document.paragraphs) {
        for (const QString& mark : marks) {
            if (paragraph.kind != ParagraphKind::Footnote && !paragraph.footnotes.contains(mark) &&
                refersToMark(paragraph.text, mark)) {
                paragraph.footnotes.append(mark);
            }
        }
    }
}

/// A number without words after it is the text itself.
void keepLoneNumbers(SourceBlocks& blocks) {
    for (SourceBlock& block : blocks) {
        if (!block.dropped && block.text.isEmpty() && block.kind != ParagraphKind::Title) {
            block.text = block.numberPrefix.trimmed();
            block.printedNumber.clear();
            block.numberPrefix.clear();
            block.number.reset();
        }
    }
}

} // namespace

Document recogniseStructure(const std::vector<SourceLine>& lines, SourceSyntax syntax, CitationMemory* citations) {
    Document document;
    document.language = guessLanguage(sampleOf(lines));
    SourceBlocks blocks = blocksFromLines(lines, syntax);
    const bool isWhole = syntax == SourceSyntax::Paragraphs;
    if (!isWhole) {
        dropFurniture(blocks, syntax, document.symbol);
    }
    markFootnotes(blocks);
    if (!isWhole) {
        settleImages(blocks, document.language);
        joinWrappedLines(blocks, syntax);
    }
    keepLoneNumbers(blocks);
    recogniseHead(blocks, document);
    recogniseCaptions(blocks);
    const bool isResolution = looksLikeResolution(blocks);
    if (!isWhole) {
        joinContinuations(blocks, isResolution);
    }
    recogniseParts(blocks, isResolution);
    recogniseHeadings(blocks, isResolution);
    for (SourceBlock& block : blocks) {
        if (!block.dropped) {
            mendText(block, isResolution);
        }
    }
    Emitter(document).run(blocks);
    referToFootnotes(document);
    assignLabels(document);
    recogniseCitations(document, citations);
    return document;
}

} // namespace duikan
