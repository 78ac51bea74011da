// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docxtext.h"

#include "core/document/marginlabelstyle.h"

#include <algorithm>

namespace duikan {

namespace {

/// Less room than this (twentieths of a point) does not set a paragraph apart from the one before.
constexpr int kApart = 60;

/// Elements that only wrap others.
bool isWrapper(QStringView name) {
    static constexpr QStringView kNames[] = {u"hyperlink", u"smartTag", u"fldSimple", u"sdt", u"sdtContent",
                                             u"bdo",       u"dir",      u"customXml", u"ins", u"moveTo"};
    return std::ranges::find(kNames, name) != std::end(kNames);
}

ForeignAnnotation changeOf(const XmlElement& element, ForeignAnnotationKind kind) {
    ForeignAnnotation annotation;
    annotation.id = element.attribute(u"id");
    annotation.kind = kind;
    annotation.author = element.attribute(u"author");
    annotation.created = QDateTime::fromString(element.attribute(u"date"), Qt::ISODate);
    annotation.modified = annotation.created;
    return annotation;
}

/// The text boxes inside an element. One that is drawn in two ways, for newer and older programs, counts once.
void collectBoxes(const XmlElement& element, std::vector<const XmlElement*>& boxes) {
    if (element.name == u"txbxContent") {
        boxes.push_back(&element);
        return;
    }
    const bool isChoice = element.name == u"AlternateContent" && element.child(u"Choice") != nullptr;
    for (const XmlElement& child : element.children) {
        if (!isChoice || child.name == u"Choice") {
            collectBoxes(child, boxes);
        }
    }
}

} // namespace

DocxText DocxTextReader::read(const XmlElement& part) {
    m_text = {};
    for (const XmlElement& element : part.children) {
        readBlock(element);
    }
    return std::move(m_text);
}

void DocxTextReader::readBlock(const XmlElement& element) {
    if (element.name == u"p") {
        readParagraph(element);
    } else if (element.name == u"tbl") {
        readTable(element);
    } else if (isWrapper(element.name)) {
        for (const XmlElement& child : element.children) {
            readBlock(child);
        }
    } else if (element.name == u"commentRangeStart" || element.name == u"commentRangeEnd") {
        readInline(element);
    }
}

void DocxTextReader::readParagraph(const XmlElement& element) {
    const XmlElement* properties = element.child(u"pPr");
    if (properties && properties->value(u"pStyle") == kMarginLabelStyle) {
        return; // of ours, in the margin: made anew
    }
    m_look = lookOf(properties, nullptr)
                 .over(m_styles.look(properties ? properties->value(u"pStyle") : QString()));
    m_hints = {};
    m_isItalicSoFar = m_isBold = true;
    for (const XmlElement& child : element.children) {
        readInline(child);
    }
    if (m_look.headingLevel && !m_line.trimmed().isEmpty()) {
        m_hints.kind = ParagraphKind::Heading;
        m_hints.level = *m_look.headingLevel;
    }
    if (!m_look.listId.isEmpty() && m_look.listId != u"0" && !m_line.trimmed().isEmpty()) {
        m_hints.number = m_numbering.next(m_look.listId, m_look.listLevel.value_or(0));
    }
    m_isApart = m_isApart || m_spaceAfter >= kApart || m_look.spaceBefore.value_or(0) >= kApart;
    m_spaceAfter = m_look.spaceAfter.value_or(0);
    m_hints.isBold = m_isBold;
    m_hints.isCentered = m_look.isCentered.value_or(false);
    m_hints.fontSize = m_look.fontSize.value_or(0);
    finishLine(std::exchange(m_hints, {}));
    // What stands in a box beside a paragraph is read after it.
    for (const XmlElement* box : std::exchange(m_boxes, {})) {
        m_isApart = true;
        for (const XmlElement& block : box->children) {
            readBlock(block);
        }
        m_isApart = true;
    }
}

/// Cells are parted by tabs and rows by line ends. A table of one column is no table but a frame.
void DocxTextReader::readTable(const XmlElement& table) {
    QStringList rows;
    qsizetype columns = 0;
    for (const XmlElement& row : table.children) {
        if (row.name != u"tr") {
            continue;
        }
        QStringList cells;
        for (const XmlElement& cell : row.children) {
            if (cell.name == u"tc") {
                cells.append(cellText(cell));
            }
        }
        columns = std::max(columns, cells.size());
        rows.append(cells.join(u'\t'));
    }
    m_line = rows.join(u'\n');
    SourceHints hints;
    hints.footnotes = std::exchange(m_hints, {}).footnotes;
    hints.kind = columns > 1 ? std::optional(ParagraphKind::Table) : std::nullopt;
    m_isApart = true;
    finishLine(std::move(hints));
    m_isApart = true;
}

QString DocxTextReader::cellText(const XmlElement& cell) {
    // The paragraphs of a cell are read as lines and taken back out; what hangs on them stays with the
    // table's line.
    DocxTextReader reader(m_styles, m_numbering);
    DocxText text = reader.read(cell);
    QStringList parts;
    for (const SourceLine& line : text.lines) {
        parts.append((line.hints.number.isEmpty() ? QString() : line.hints.number + u' ') + line.text);
        m_hints.footnotes += line.hints.footnotes;
    }
    std::ranges::move(text.footnotes, std::back_inserter(m_text.footnotes));
    std::ranges::move(text.endnotes, std::back_inserter(m_text.endnotes));
    return parts.join(u' ').simplified();
}

void DocxTextReader::readInline(const XmlElement& element) {
    if (element.name == u"r") {
        readRun(element);
    } else if (element.name == u"ins" || element.name == u"moveTo") {
        readChange(element, ForeignAnnotationKind::Insertion);
    } else if (element.name == u"del" || element.name == u"moveFrom") {
        readChange(element, ForeignAnnotationKind::Deletion);
    } else if (element.name == u"commentRangeStart") {
        const std::size_t line = m_text.lines.size();
        m_text.comments.insert(element.attribute(u"id"), {line, m_line.size(), line, m_line.size()});
    } else if (element.name == u"commentRangeEnd") {
        if (const auto range = m_text.comments.find(element.attribute(u"id"));
            range != m_text.comments.end()) {
            range->lastLine = m_text.lines.size();
            range->end = m_line.size();
        }
    } else if (isWrapper(element.name)) {
        for (const XmlElement& child : element.children) {
            readInline(child);
        }
    }
}

void DocxTextReader::readChange(const XmlElement& element, ForeignAnnotationKind kind) {
    const qsizetype begin = m_line.size();
    const bool wasDeleted =
        std::exchange(m_isDeleted, m_isDeleted || kind == ForeignAnnotationKind::Deletion);
    m_deleted.clear();
    for (const XmlElement& child : element.children) {
        readInline(child);
    }
    m_isDeleted = wasDeleted;
    ForeignAnnotation annotation = changeOf(element, kind);
    annotation.quote = kind == ForeignAnnotationKind::Deletion ? m_deleted : m_line.mid(begin);
    if (!annotation.quote.isEmpty()) {
        const std::size_t line = m_text.lines.size();
        m_text.changes.push_back({std::move(annotation), {line, begin, line, m_line.size()}});
    }
}

void DocxTextReader::readRun(const XmlElement& run) {
    const XmlElement* properties = run.child(u"rPr");
    if (properties && (properties->isOn(u"vanish") || properties->isOn(u"webHidden"))) {
        return;
    }
    const QString characterStyle = properties ? properties->value(u"rStyle") : QString();
    const DocxLook own = lookOf(nullptr, properties);
    const DocxLook look =
        own.over(characterStyle.isEmpty() ? m_look : m_styles.look(characterStyle).over(m_look));
    const qsizetype before = m_line.size();
    for (const XmlElement& child : run.children) {
        if (child.name == u"t" || child.name == u"delText") {
            addText(child.text);
        } else if (child.name == u"tab" || child.name == u"br" || child.name == u"cr") {
            addText(QStringLiteral(" "));
        } else if (child.name == u"noBreakHyphen") {
            addText(QStringLiteral("-"));
        } else if (child.name == u"AlternateContent" || child.name == u"drawing" || child.name == u"pict") {
            collectBoxes(child, m_boxes);
        } else if (child.name == u"ruby") {
            const XmlElement* base = child.child(u"rubyBase"); // the pronunciation above it is no text
            for (const XmlElement& inner : base ? base->children : std::vector<XmlElement>()) {
                readInline(inner);
            }
        } else if (child.name == u"footnoteReference") {
            readNoteReference(child, false);
        } else if (child.name == u"endnoteReference") {
            readNoteReference(child, true);
        }
    }
    if (QStringView(m_line).sliced(before).trimmed().isEmpty()) {
        return;
    }
    m_isBold = m_isBold && look.isBold.value_or(false);
    m_isItalicSoFar = m_isItalicSoFar && look.isItalic.value_or(false);
    if (m_isItalicSoFar) {
        m_hints.italicLength = m_line.size();
    }
}

void DocxTextReader::readNoteReference(const XmlElement& reference, bool isEndnote) {
    if (m_isDeleted) {
        return;
    }
    auto& notes = isEndnote ? m_text.endnotes : m_text.footnotes;
    const QString id = reference.attribute(u"id");
    const QString custom = reference.attribute(u"customMarkFollows");
    if (custom == u"1" || custom == u"true") {
        notes.emplace_back(QString(), id); // its mark is the text that follows
        return;
    }
    notes.emplace_back(QStringLiteral("#"), id); // numbered when all are known
    m_hints.footnotes.append((isEndnote ? QStringLiteral("e") : QStringLiteral("f")) + id);
}

void DocxTextReader::addText(const QString& text) {
    (m_isDeleted ? m_deleted : m_line) += text;
}

void DocxTextReader::finishLine(SourceHints hints) {
    if (m_line.trimmed().isEmpty()) {
        m_line.clear();
        m_isApart = true;
        return;
    }
    hints.isSetApart = std::exchange(m_isApart, false);
    m_text.lines.push_back({.text = std::exchange(m_line, {}),
                            .number = int(m_text.lines.size()) + 1,
                            .hints = std::move(hints)});
}

} // namespace duikan
