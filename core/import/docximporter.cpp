// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docximporter.h"

#include "core/base/sha256.h"
#include "core/import/archive.h"
#include "core/import/docxnumberformat.h"
#include "core/import/docxtext.h"
#include "core/import/letterhead.h"


#include <algorithm>

namespace duikan {

namespace {

using Parts = QHash<QString, QByteArray>;

/// Of a part that may be missing. The part outlives the reference.
const std::vector<XmlElement>& childrenOf(const Result<XmlElement>& part) {
    static const std::vector<XmlElement> none;
    return part ? part->children : none;
}

/// One document being read.
class DocxReader {
public:
    DocxReader(const QString& name, Parts parts)
        : m_name(name)
        , m_parts(std::move(parts)) {}

    Result<DraftSource> read() {
        if (auto ready = readTables(); !ready) {
            return std::unexpected(ready.error());
        }
        const auto document = part(u"word/document.xml");
        if (!document) {
            return std::unexpected(document.error());
        }
        const XmlElement* body = document->child(u"body");
        DocxTextReader reader(m_styles, m_numbering);
        m_text = reader.read(body ? *body : *document);
        if (m_text.lines.empty()) {
            return failure(ErrorKind::NoText, m_name);
        }
        dropLetterhead();
        addNotes(u"word/footnotes.xml", u"footnote", m_text.footnotes, u'f');
        addNotes(u"word/endnotes.xml", u"endnote", m_text.endnotes, u'e');
        Document structure = recogniseStructure(m_text.lines, SourceSyntax::Paragraphs);
        if (structure.symbol.isEmpty()) {
            structure.symbol = m_symbol.isEmpty() ? symbolOfHeaders() : m_symbol;
        }
        DraftSource source;
        source.annotations = annotations(structure);
        forgetLines(structure);
        source.structure = std::make_shared<const Document>(std::move(structure));
        return source;
    }

private:
    Result<XmlElement> part(QStringView name) const {
        const auto it = m_parts.constFind(name.toString());
        return it == m_parts.cend() ? failure(ErrorKind::UnsupportedFormat, m_name,
                                              QStringLiteral("it has no part %1").arg(name))
                                    : parseXml(m_name, *it);
    }

    Result<void> readTables() {
        if (m_parts.contains(QStringLiteral("word/styles.xml"))) {
            const auto styles = part(u"word/styles.xml");
            if (!styles) {
                return std::unexpected(styles.error());
            }
            m_styles = DocxStyles(*styles);
        }
        if (m_parts.contains(QStringLiteral("word/numbering.xml"))) {
            const auto numbering = part(u"word/numbering.xml");
            if (!numbering) {
                return std::unexpected(numbering.error());
            }
            m_numbering = DocxNumbering(*numbering);
        }
        return {};
    }

    /// The letterhead is a table or a few lines at the very beginning.
    void dropLetterhead() {
        constexpr std::size_t kLetterhead = 6;
        for (std::size_t i = 0; i < std::min(kLetterhead, m_text.lines.size()); ++i) {
            SourceLine& line = m_text.lines[i];
            bool isPrinters = false;
            for (const QString& cell : line.text.split(u'\t')) {
                const QString text = cell.simplified();
                for (const QString& word : text.split(u' ')) {
                    m_symbol = m_symbol.isEmpty() ? documentSymbol(word) : m_symbol;
                }
                isPrinters = isPrinters || !documentSymbol(text).isEmpty() || isDistributionLine(text) ||
                             isOrganisationName(text);
            }
            if (isPrinters) {
                line.hints.kind.reset();
                line.hints.dropped = RepairKind::RunningHead;
            }
        }
    }

    QString symbolOfHeaders() {
        for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
            if (!it.key().startsWith(u"word/header")) {
                continue;
            }
            const auto header = parseXml(m_name, *it);
            DocxTextReader reader(m_styles, m_numbering);
            const DocxText text = header ? reader.read(*header) : DocxText{};
            for (const SourceLine& line : text.lines) {
                for (const QString& word : line.text.simplified().split(u' ')) {
                    if (const QString symbol = documentSymbol(word); !symbol.isEmpty()) {
                        return symbol;
                    }
                }
            }
        }
        return {};
    }

    /// Numbers the notes in the order of their marks, puts the numbers into the hints, and adds their text as
    /// lines.
    void addNotes(QStringView partName, QStringView element,
                  const std::vector<std::pair<QString, QString>>& notes, QChar family) {
        if (notes.empty()) {
            return;
        }
        const auto root = part(partName);
        QHash<QString, const XmlElement*> byId;
        for (const XmlElement& note : childrenOf(root)) {
            if (note.name == element) {
                byId.insert(note.attribute(u"id"), &note);
            }
        }
        QHash<QString, QString> marks;
        int count = 0;
        for (const auto& [mark, id] : notes) {
            const XmlElement* note = byId.value(id);
            QString number;
            if (!mark.isEmpty()) {
                ++count;
                number = family == u'f' ? QString::number(count)
                                        : formattedNumber(count, QStringLiteral("lowerRoman"));
                marks.insert(family + id, number);
            }
            if (note) {
                addNote(*note, number);
            }
        }
        for (SourceLine& line : m_text.lines) {
            for (QString& mark : line.hints.footnotes) {
                mark = marks.value(mark, mark);
            }
        }
    }

    void addNote(const XmlElement& note, QString number) {
        DocxTextReader reader(m_styles, m_numbering);
        const DocxText text = reader.read(note);
        QStringList paragraphs;
        for (const SourceLine& line : text.lines) {
            paragraphs.append(line.text.trimmed());
        }
        QString words = paragraphs.join(u' ');
        if (number.isEmpty()) { // the mark is written by hand: the stars it begins with
            const auto end = std::ranges::find_if(words, [](QChar c) { return c != u'*' && c != u'†'; });
            number = words.first(end - words.begin());
            words = words.mid(number.size()).trimmed();
        }
        SourceHints hints;
        hints.kind = ParagraphKind::Footnote;
        hints.number = number;
        m_text.lines.push_back({.text = words, .number = int(m_text.lines.size()) + 1, .hints = hints});
    }

    /// From the lines that went into the recogniser to the paragraphs that came out.
    [[nodiscard]] std::optional<ForeignPlace> placeOf(const Document& document,
                                                      const DocxRange& range) const {
        const int line = int(range.firstLine) + 1;
        for (const Paragraph& paragraph : document.paragraphs) {
            if (line < paragraph.lines.first || line > paragraph.lines.last ||
                range.firstLine >= m_text.lines.size()) {
                continue;
            }
            // A printed number was taken off the front of the text.
            const QString& source = m_text.lines[range.firstLine].text;
            const qsizetype shift = source.size() - source.trimmed().size() > 0 || paragraph.text != source
                                        ? std::max<qsizetype>(0, source.indexOf(paragraph.text))
                                        : 0;
            const qsizetype end = range.lastLine == range.firstLine ? range.end : source.size();
            return ForeignPlace{paragraph.ordinal,
                                TextRange{range.begin - shift, end - shift}.clampedTo(paragraph.text.size())};
        }
        return std::nullopt;
    }

    [[nodiscard]] QString wordsOf(const DocxRange& range) const {
        QStringList words;
        for (std::size_t i = range.firstLine; i <= range.lastLine && i < m_text.lines.size(); ++i) {
            const QString& text = m_text.lines[i].text;
            const qsizetype begin = i == range.firstLine ? range.begin : 0;
            const qsizetype end = i == range.lastLine ? range.end : text.size();
            words.append(text.mid(begin, end - begin));
        }
        return words.join(u'\n');
    }

    /// Paragraph by paragraph, since the reader drops empty ones.
    [[nodiscard]] QString wordsOf(const XmlElement& comment) const {
        DocxNumbering numbering;
        QStringList paragraphs;
        for (const XmlElement& child : comment.children) {
            XmlElement part;
            part.children = {child};
            QStringList lines;
            for (const SourceLine& line : DocxTextReader(m_styles, numbering).read(part).lines) {
                lines.append(line.text);
            }
            paragraphs.append(lines.join(u'\n'));
        }
        return paragraphs.join(u'\n').trimmed();
    }

    [[nodiscard]] std::vector<ForeignAnnotation> annotations(const Document& document) const {
        std::vector<ForeignAnnotation> found;
        for (const DocxMark& change : m_text.changes) {
            found.push_back(change.annotation);
            found.back().place = placeOf(document, change.range);
        }
        const auto comments = part(u"word/comments.xml");
        const QHash<QString, std::pair<QString, bool>> threads = readThreads();
        QHash<QString, QString> idsByParagraph;
        for (const XmlElement& comment : childrenOf(comments)) {
            if (comment.name != u"comment") {
                continue;
            }
            ForeignAnnotation annotation;
            annotation.id = comment.attribute(u"id");
            annotation.author = comment.attribute(u"author");
            annotation.created = QDateTime::fromString(comment.attribute(u"date"), Qt::ISODate);
            annotation.modified = annotation.created;
            annotation.contents = wordsOf(comment);
            if (const auto range = m_text.comments.constFind(annotation.id);
                range != m_text.comments.cend()) {
                annotation.place = placeOf(document, *range);
                annotation.quote = wordsOf(*range);
            }
            if (!comment.children.empty()) {
                const QString paragraphId = comment.children.back().attribute(u"paraId");
                idsByParagraph.insert(paragraphId, annotation.id);
                const auto [parent, isDone] = threads.value(paragraphId);
                annotation.inReplyTo = idsByParagraph.value(parent);
                // Word marks the answers of a settled thread too; they are words and no verdict.
                const bool isSettled = isDone && annotation.inReplyTo.isEmpty();
                annotation.state = isSettled ? QStringLiteral("Completed") : QString();
            }
            found.push_back(std::move(annotation));
        }
        nameForGood(found);
        return found;
    }

    /// Word numbers what it has in each file from 0, and anew when it likes. The names given here are made of author,
    /// time and words, so that the same comment has the same one in every file, and another another.
    static void nameForGood(std::vector<ForeignAnnotation>& annotations) {
        QHash<QString, QString> names;
        QHash<QString, int> counts;
        for (const ForeignAnnotation& annotation : annotations) {
            const QStringList content{QString::number(int(annotation.kind)), annotation.author,
                                      annotation.created.toString(Qt::ISODate), annotation.quote,
                                      annotation.contents};
            const QByteArray hash = sha256(content.join(u'\n').toUtf8()).first(16).toHex();
            const QString name = QStringLiteral("urn:duikan:word:") + QString::fromLatin1(hash);
            const int again = counts[name]++;
            names.insert(keyOf(annotation), again == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(again + 1));
        }
        for (ForeignAnnotation& annotation : annotations) {
            const QString own = names.value(keyOf(annotation));
            const QString answered = annotation.inReplyTo;
            annotation.inReplyTo = answered.isEmpty() ? QString() : names.value(u'c' + answered);
            annotation.id = own;
        }
    }

    /// Comments and tracked changes are numbered apart.
    [[nodiscard]] static QString keyOf(const ForeignAnnotation& annotation) {
        const bool isComment = annotation.kind == ForeignAnnotationKind::Note;
        return (isComment ? u'c' : u't') + annotation.id;
    }

    /// By the last paragraph of a comment: the one it answers, and whether it is settled.
    [[nodiscard]] QHash<QString, std::pair<QString, bool>> readThreads() const {
        QHash<QString, std::pair<QString, bool>> threads;
        const auto extended = part(u"word/commentsExtended.xml");
        for (const XmlElement& entry : childrenOf(extended)) {
            threads.insert(entry.attribute(u"paraId"),
                           {entry.attribute(u"paraIdParent"), entry.attribute(u"done") == u"1"});
        }
        return threads;
    }

    static void forgetLines(Document& document) {
        for (Paragraph& paragraph : document.paragraphs) {
            paragraph.lines = {};
        }
        for (Repair& repair : document.repairs) {
            repair.lines = {};
        }
    }

    const QString& m_name;
    Parts m_parts;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    DocxText m_text;
    QString m_symbol;
};

} // namespace

Result<DraftSource> importDocx(const QString& name, const QByteArray& bytes) {
    auto parts = unzipped(name, bytes, {QStringLiteral(".xml")});
    if (!parts) {
        return std::unexpected(parts.error());
    }
    if (!parts->contains(QStringLiteral("word/document.xml"))) {
        return failure(ErrorKind::UnsupportedFormat, name,
                       QStringLiteral("a ZIP file, but no Word document"));
    }
    auto source = DocxReader(name, std::move(*parts)).read();
    if (source) {
        source->info = {.name = name,
                        .mediaType = QStringLiteral(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                        .sha256 = sha256(bytes),
                        .bytes = bytes.size()};
        source->bytes = bytes;
    }
    return source;
}

} // namespace duikan
