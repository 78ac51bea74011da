// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documentdocx.h"

#include "core/export/documentcomments.h"
#include "core/export/footnotereferences.h"
#include "core/export/markup.h"
#include "core/export/shownlabel.h"
#include "core/export/wordnotes.h"
#include "core/export/wordparts.h"

#include <algorithm>
#include <set>

namespace duikan {

namespace {

constexpr qsizetype kTitleInFooter = 60;

/// Chinese and Arabic have no italics; elsewhere opening words wear them (UN Editorial Manual, "Use of
/// italics").
bool hasItalics(const QString& language) {
    return !language.startsWith(QLatin1String("zh")) && !isFromTheRight(language);
}

/// Writes the paragraphs of a document with the comments on them.
class TextWriter {
public:
    TextWriter(WordDocument& word, const Document& document, const DocumentComments& comments)
        : m_word(word)
        , m_xml(word.xml())
        , m_document(document)
        , m_comments(comments)
        , m_references(document)
        , m_hasItalics(hasItalics(document.language)) {}

    void write() {
        bool endsInTable = false;
        for (const Paragraph& paragraph : m_document.paragraphs) {
            if (m_references.isReferred(paragraph)) {
                continue; // stands at the foot of a page
            }
            m_word.label(narrow(shownLabel(paragraph)));
            begin(paragraph);
            endsInTable = isTable(paragraph);
            if (endsInTable) {
                writeTable();
            } else {
                m_word.startParagraph(wordStyleOf(paragraph.kind, paragraph.level));
                m_word.run(shownNumber(paragraph));
                writeStretch(0, paragraph.text.size());
                writeNumberedFootnotes();
                m_word.endParagraph();
            }
        }
        if (endsInTable) { // which Word wants a paragraph behind
            m_word.startParagraph(QStringLiteral("End"));
            m_word.endParagraph();
        }
    }

private:
    /// What is on the paragraph that is being written.
    struct Commented {
        TextRange range;
        const std::vector<int>* comments;
    };

    static bool isTable(const Paragraph& paragraph) {
        return paragraph.kind == ParagraphKind::Table && paragraph.text.contains(u'\t');
    }

    void begin(const Paragraph& paragraph) {
        m_paragraph = &paragraph;
        m_commented.clear();
        m_coloured.clear();
        m_changes.clear();
        m_edges.clear();
        const std::vector<FootnoteReference>& references = m_references.in(paragraph);
        const auto edge = [this, &paragraph, &references](TextRange range) {
            range = wholeCharacters(paragraph.text, range);
            for (const FootnoteReference& reference : references) { // a mark is written whole
                if (!range.isEmpty() && range.intersects(reference.mark)) {
                    range = {std::min(range.begin, reference.mark.begin),
                             std::max(range.end, reference.mark.end)};
                }
            }
            m_edges.insert({range.begin, range.end});
            return range;
        };
        if (const auto found = m_comments.stretches.find(paragraph.ordinal);
            found != m_comments.stretches.end()) {
            for (const CommentedStretch& stretch : found->second) {
                m_commented.push_back({edge(stretch.range), &stretch.comments});
            }
        }
        if (const auto found = m_comments.colours.find(paragraph.ordinal);
            found != m_comments.colours.end()) {
            for (const ColouredStretch& stretch : found->second) {
                m_coloured.push_back({edge(stretch.range), stretch.fill});
            }
        }
        if (const auto found = m_comments.changes.find(paragraph.ordinal); found != m_comments.changes.end()) {
            for (const ProposedChange& change : found->second) {
                m_changes.push_back(&change);
                (void)edge(change.range);
            }
        }
        m_opening = paragraph.opening && m_hasItalics ? edge(paragraph.opening->range) : TextRange{};
        for (const FootnoteReference& reference : references) {
            // The comments on a footnote hang at its mark.
            const TextRange at = edge(reference.mark.isEmpty()
                                          ? TextRange{paragraph.text.size(), paragraph.text.size()}
                                          : reference.mark);
            const auto found = m_comments.stretches.find(reference.footnote->ordinal);
            if (found != m_comments.stretches.end()) {
                for (const CommentedStretch& stretch : found->second) {
                    m_commented.push_back({at, &stretch.comments});
                }
            }
        }
    }

    void commentEdge(const char* element, int id) {
        m_xml.writeEmptyElement(kWordNamespace, QLatin1String(element));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("id"), QString::number(id));
    }

    void closeComments(const Commented& commented) {
        for (const int id : *commented.comments) {
            commentEdge("commentRangeEnd", id);
            m_xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
            m_xml.writeStartElement(kWordNamespace, QStringLiteral("rPr"));
            m_word.element("rStyle", QStringLiteral("CommentReference"));
            m_xml.writeEndElement();
            commentEdge("commentReference", id);
            m_xml.writeEndElement();
        }
    }

    /// Around runs: a change that Word can accept or reject.
    void startChange(const char* element, const ProposedChange& change) {
        m_xml.writeStartElement(kWordNamespace, QLatin1String(element));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("id"),
                             QString::number(int(m_comments.comments.size()) + ++m_lastChange));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("author"), WordDocument::writable(change.author));
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("date"), change.at.toUTC().toString(Qt::ISODate));
    }

    void writeEdge(qsizetype at) {
        for (const ProposedChange* const change : m_changes) {
            if (change->range.isEmpty() && change->range.begin == at) {
                startChange("ins", *change);
                m_word.run(change->inserted);
                m_xml.writeEndElement();
            }
        }
        for (const Commented& commented : m_commented) {
            if (commented.range.end == at && commented.range.begin < at) {
                closeComments(commented);
            }
        }
        for (const Commented& commented : m_commented) {
            if (commented.range.begin == at) {
                for (const int id : *commented.comments) {
                    commentEdge("commentRangeStart", id);
                }
                if (commented.range.isEmpty()) {
                    closeComments(commented);
                }
            }
        }
    }

    /// The paragraph's text from one offset to another, with what begins and ends between them, both
    /// included.
    void writeStretch(qsizetype begin, qsizetype end) {
        std::set<qsizetype> edges(m_edges.lower_bound(begin), m_edges.upper_bound(end));
        edges.insert({begin, end});
        qsizetype from = begin;
        for (const qsizetype to : edges) {
            writePiece({from, to});
            writeEdge(to);
            from = to;
        }
    }

    void writePiece(TextRange range) {
        if (range.isEmpty()) {
            return;
        }
        for (const FootnoteReference& reference : m_references.in(*m_paragraph)) {
            if (reference.mark == range) {
                writeFootnoteReference(reference);
                return;
            }
        }
        RunLook look;
        look.italic = !m_opening.isEmpty() && m_opening.contains(range);
        for (const auto& [coloured, fill] : m_coloured) {
            if (coloured.contains(range)) {
                look.fill = fill;
            }
        }
        const QString words = m_paragraph->text.mid(range.begin, range.length());
        const auto struck = std::ranges::find_if(m_changes, [range](const ProposedChange* change) {
            return !change->range.isEmpty() && change->range.contains(range);
        });
        if (struck == m_changes.end()) {
            m_word.run(words, look);
            return;
        }
        startChange("del", **struck);
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
        m_word.text(words, "delText");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeFootnoteReference(const FootnoteReference& reference) {
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("r"));
        m_xml.writeStartElement(kWordNamespace, QStringLiteral("rPr"));
        m_word.element("rStyle", QStringLiteral("FootnoteReference"));
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(kWordNamespace, QStringLiteral("footnoteReference"));
        if (!reference.mark.isEmpty()) {
            m_xml.writeAttribute(kWordNamespace, QStringLiteral("customMarkFollows"), QStringLiteral("1"));
        }
        m_xml.writeAttribute(kWordNamespace, QStringLiteral("id"), QString::number(reference.number));
        if (!reference.mark.isEmpty()) {
            m_word.text(m_paragraph->text.mid(reference.mark.begin, reference.mark.length()));
        }
        m_xml.writeEndElement();
    }

    /// Where the text has no mark of its own, Word's number stands at the end.
    void writeNumberedFootnotes() {
        for (const FootnoteReference& reference : m_references.in(*m_paragraph)) {
            if (reference.mark.isEmpty()) {
                writeFootnoteReference(reference);
            }
        }
    }

    void writeTable() {
        const QString& text = m_paragraph->text;
        qsizetype columns = 1;
        for (const QString& row : text.split(u'\n')) {
            columns = std::max(columns, row.count(u'\t') + 1);
        }
        m_word.startTable(std::vector<int>(size_t(columns), 1));
        qsizetype rowBegin = 0;
        while (rowBegin <= text.size()) {
            const qsizetype lineEnd = text.indexOf(u'\n', rowBegin);
            const qsizetype rowEnd = lineEnd < 0 ? text.size() : lineEnd;
            writeRow(rowBegin, rowEnd, columns);
            rowBegin = rowEnd + 1;
        }
        m_word.endTable();
    }

    void writeRow(qsizetype begin, qsizetype end, qsizetype columns) {
        m_word.startRow();
        qsizetype from = begin;
        for (qsizetype column = 0; column < columns; ++column) {
            m_word.startCell();
            m_word.startParagraph(QStringLiteral("Cell"));
            if (from <= end) {
                const qsizetype tab = QStringView(m_paragraph->text).first(end).indexOf(u'\t', from);
                const qsizetype to = tab < 0 ? end : tab;
                writeStretch(from, to);
                if (to == m_paragraph->text.size()) {
                    writeNumberedFootnotes();
                }
                from = to + 1;
            }
            m_word.endParagraph();
            m_word.endCell();
        }
        m_word.endRow();
    }

    WordDocument& m_word;
    QXmlStreamWriter& m_xml;
    const Document& m_document;
    const DocumentComments& m_comments;
    const FootnoteReferences m_references;
    const bool m_hasItalics;
    const Paragraph* m_paragraph = nullptr;
    std::vector<Commented> m_commented;
    std::vector<std::pair<TextRange, QString>> m_coloured;
    std::vector<const ProposedChange*> m_changes;
    int m_lastChange = 0;
    std::set<qsizetype> m_edges;
    TextRange m_opening;
};

QDateTime newest(const CopiedDocument& document, const DocumentComments& comments) {
    QDateTime at = document.draft->added;
    for (const WordComment& comment : comments.comments) {
        at = std::max(at, comment.at);
    }
    return at;
}

} // namespace

Result<ExportedFile> documentDocx(const Review& review, const ExportOptions& options) {
    const ReviewCopyOptions everything;
    const CopySource source(review, everything);
    const auto found = std::ranges::find(source.documents(), options.document, &CopiedDocument::number);
    if (found == source.documents().end()) {
        return failure(ErrorKind::UnknownDocument, QString::number(options.document));
    }
    const Document& document = found->text();
    const DocumentComments comments = commentsOn(source, *found);
    WordDocument::Properties properties;
    properties.title = found->title();
    properties.author = source.authors().join(QStringLiteral("; "));
    properties.created = newest(*found, comments);
    properties.language = document.language;
    properties.footer = elided(document.symbol.isEmpty() ? found->title() : document.symbol, kTitleInFooter);
    properties.paper = PaperSize::A4;
    properties.hasLabelMargin = true;
    WordDocument word(properties);
    TextWriter(word, document, comments).write();
    for (WordPart& part : commentParts(comments.comments)) {
        word.addPart(std::move(part));
    }
    const bool hasFootnotes = !FootnoteReferences(document).all().empty();
    if (hasFootnotes) {
        word.addPart(footnotesPart(document));
    }
    word.addPart(settingsPart(hasFootnotes));
    Result<QByteArray> bytes = word.finish();
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return ExportedFile{*std::move(bytes), comments.summary, {}};
}

} // namespace duikan
