// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/akomantoso.h"

#include "core/export/aknids.h"
#include "core/export/aknmeta.h"
#include "core/export/akntree.h"
#include "core/export/aknxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace duikan {

namespace {

/// Names the translation context.
struct DocumentExport {
    Q_DECLARE_TR_FUNCTIONS(duikan::DocumentExport)
};

class Writer {
public:
    Writer(const Draft& draft, QByteArray& bytes)
        : m_document(*draft.structure)
        , m_identity(aknIdentity(draft))
        , m_added(draft.added.toUTC().date().toString(Qt::ISODate))
        , m_references(m_document)
        , m_tree(aknTree(m_document, m_references))
        , m_xml(&bytes) {}

    void write() {
        nameParagraphs();
        m_xml.writeStartDocument();
        m_xml.writeCharacters(QStringLiteral("\n"));
        m_xml.writeDefaultNamespace(kAknNamespace);
        m_xml.writeStartElement(kAknNamespace, QStringLiteral("akomaNtoso"));
        open(m_identity.element());
        attribute("name", m_identity.name);
        attribute("contains", m_identity.version > 1 ? QStringLiteral("singleVersion")
                                                     : QStringLiteral("originalVersion"));
        writeAknMeta(m_xml, m_document, m_identity, m_added);
        writePreface();
        writePreamble();
        open("mainBody");
        attribute("eId", QStringLiteral("body"));
        writeNodes(m_tree.body);
        if (m_tree.body.empty()) { // which the schema does not allow
            open("p");
            m_xml.writeEndElement();
        }
        close();
        writeConclusions();
        close();
        close();
        m_xml.writeEndDocument();
    }

    [[nodiscard]] const AknIdentity& identity() const { return m_identity; }

private:
    void open(const QString& name) { m_elements.open(name); }
    void open(const char* name) { m_elements.open(name); }
    void close() { m_elements.close(); }
    void attribute(const char* name, const QString& value) { m_elements.attribute(name, value); }

    // Content --------------------------------------------------------------------------------------------

    /// Every clause gets its eId before anything is written, so that references can lead forward.
    void nameParagraphs() {
        const QString recitals = QStringLiteral("recs_1");
        for (const AknNode& node : m_tree.recitals) {
            const QString id = m_ids.make(recitals, QStringLiteral("rec"));
            m_eIds.insert(node.paragraph->label, id);
            nameItems(node, id);
        }
        for (const AknNode& node : m_tree.body) {
            name(node, {});
        }
    }

    void nameItems(const AknNode& node, const QString& context) {
        for (const AknNode& child : node.children) {
            const QString id = m_ids.make(context + QLatin1String("__list_1"), QStringLiteral("item"),
                                          child.paragraph->number);
            m_eIds.insert(child.paragraph->label, id);
            nameItems(child, id);
        }
    }

    void name(const AknNode& node, const QString& context) {
        const Paragraph& paragraph = *node.paragraph;
        const bool isPoint = paragraph.kind == ParagraphKind::Subparagraph;
        // The clauses of a resolution are numbered through, whatever stands above them (section 5.3).
        const bool isNumberedThrough = paragraph.kind == ParagraphKind::Operative;
        const QString above =
            isNumberedThrough ? QString() : isPoint ? context + QLatin1String("__list_1") : context;
        const QString id = m_ids.make(above, elementOf(paragraph).id, paragraph.number);
        m_eIds.insert(paragraph.label, id);
        for (const AknNode& child : node.children) {
            name(child, id);
        }
    }

    struct Element {
        QString name;
        QString id;      ///< abbreviated, as in eIds
        QString generic; ///< the name of an hcontainer
    };

    static Element elementOf(const Paragraph& paragraph) {
        const auto generic = [](const QString& name) {
            return Element{QStringLiteral("hcontainer"), QStringLiteral("hcontainer"), name};
        };
        switch (paragraph.kind) {
        case ParagraphKind::Heading:
            return paragraph.level <= 1   ? Element{QStringLiteral("section"), QStringLiteral("sec"), {}}
                   : paragraph.level == 2 ? Element{QStringLiteral("subsection"), QStringLiteral("subsec"), {}}
                                          : Element{QStringLiteral("level"), QStringLiteral("level"), {}};
        case ParagraphKind::AnnexTitle:
            return generic(QStringLiteral("annex"));
        case ParagraphKind::Subparagraph:
            return {QStringLiteral("point"), QStringLiteral("point"), {}};
        case ParagraphKind::Caption:
        case ParagraphKind::Figure:
        case ParagraphKind::Table:
        case ParagraphKind::Footnote:
            return generic(toString(paragraph.kind));
        default:
            return {QStringLiteral("paragraph"), QStringLiteral("para"), {}};
        }
    }

    void words(const Paragraph& paragraph, const QString& context) {
        AknTextWriter(m_xml, m_document, m_references, m_eIds, m_ids).write(paragraph, context);
    }

    void writeNumber(const Paragraph& paragraph) {
        if (!paragraph.number.isEmpty()) {
            open("num");
            m_xml.writeCharacters(aknWritable(paragraph.number));
            m_xml.writeEndElement();
        }
    }

    void writeBlock(const Paragraph& paragraph, const QString& context) {
        if (paragraph.kind == ParagraphKind::Table && paragraph.text.contains(u'\t')) {
            writeTable(paragraph, context);
            return;
        }
        open("p");
        words(paragraph, context);
        m_xml.writeEndElement();
    }

    void writeTable(const Paragraph& paragraph, const QString& context) {
        open("table");
        attribute("eId", m_ids.make(context, QStringLiteral("table")));
        for (const QString& row : paragraph.text.split(u'\n')) {
            open("tr");
            for (const QString& cell : row.split(u'\t')) {
                open("td");
                open("p");
                m_xml.writeCharacters(aknWritable(cell));
                m_xml.writeEndElement();
                m_xml.writeEndElement();
            }
            close();
        }
        close();
    }

    void writeNodes(const std::vector<AknNode>& nodes) {
        for (const AknNode& node : nodes) {
            writeNode(node);
        }
    }

    void writeNode(const AknNode& node) {
        const Paragraph& paragraph = *node.paragraph;
        const Element element = elementOf(paragraph);
        const QString id = m_eIds.value(paragraph.label);
        const bool isHeading =
            paragraph.kind == ParagraphKind::Heading || paragraph.kind == ParagraphKind::AnnexTitle;
        open(element.name);
        if (!element.generic.isEmpty()) {
            attribute("name", element.generic);
        }
        attribute("eId", id);
        writeNumber(paragraph);
        if (isHeading) {
            open("heading");
            attribute("eId", id + QLatin1String("__heading"));
            words(paragraph, id);
            m_xml.writeEndElement();
            writeNodes(node.children);
        } else if (node.children.empty()) {
            open("content");
            attribute("eId", id + QLatin1String("__content"));
            writeBlock(paragraph, id);
            close();
        } else {
            open("list");
            attribute("eId", id + QLatin1String("__list_1"));
            open("intro");
            attribute("eId", id + QLatin1String("__list_1__intro"));
            writeBlock(paragraph, id);
            close();
            writeNodes(node.children);
            close();
        }
        close();
    }

    // Around the body ------------------------------------------------------------------------------------

    /// One line of the head block in the element that says what it is.
    void writeHeadLine(const Paragraph& paragraph) {
        open("p");
        if (!paragraph.number.isEmpty() && paragraph.kind == ParagraphKind::Title) {
            m_xml.writeTextElement(kAknNamespace, QStringLiteral("docNumber"), aknWritable(paragraph.number));
            m_xml.writeCharacters(QStringLiteral(" "));
        }
        const char* element = nullptr;
        switch (paragraph.kind) {
        case ParagraphKind::Title:
            element = "docTitle";
            break;
        case ParagraphKind::Body:
            element = "docAuthority";
            break;
        case ParagraphKind::Session:
            element = "session";
            break;
        case ParagraphKind::Sponsors:
            element = "docProponent";
            break;
        case ParagraphKind::Adoption:
            element = "docStatus";
            break;
        case ParagraphKind::Agenda:
            element = "inline";
            break;
        default:
            break;
        }
        if (element) {
            m_xml.writeStartElement(kAknNamespace, QLatin1String(element));
            if (paragraph.kind == ParagraphKind::Agenda) {
                attribute("name", QStringLiteral("agendaItem"));
            }
        }
        words(paragraph, QStringLiteral("preface"));
        if (element) {
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writePreface() {
        if (m_tree.preface.empty()) {
            return;
        }
        open("preface");
        attribute("eId", QStringLiteral("preface"));
        for (const Paragraph* paragraph : m_tree.preface) {
            writeHeadLine(*paragraph);
        }
        close();
    }

    void writePreamble() {
        if (m_tree.formula.empty() && m_tree.recitals.empty()) {
            return;
        }
        open("preamble");
        attribute("eId", QStringLiteral("preamble"));
        for (const Paragraph* paragraph : m_tree.formula) {
            const QString id = m_ids.make(QStringLiteral("preamble"), QStringLiteral("formula"));
            open("formula");
            attribute("eId", id);
            attribute("name", QStringLiteral("enactingFormula"));
            writeBlock(*paragraph, id);
            close();
        }
        if (!m_tree.recitals.empty()) {
            open("recitals");
            attribute("eId", QStringLiteral("recs_1"));
            for (const AknNode& node : m_tree.recitals) {
                writeItem(node, QStringLiteral("recital"));
            }
            close();
        }
        close();
    }

    /// A recital, or an item of a list in it.
    void writeItem(const AknNode& node, const QString& element) {
        const QString id = m_eIds.value(node.paragraph->label);
        open(element);
        attribute("eId", id);
        writeNumber(*node.paragraph);
        writeBlock(*node.paragraph, id);
        if (!node.children.empty()) {
            open("blockList");
            attribute("eId", id + QLatin1String("__list_1"));
            for (const AknNode& child : node.children) {
                writeItem(child, QStringLiteral("item"));
            }
            close();
        }
        close();
    }

    void writeConclusions() {
        if (m_tree.conclusions.empty()) {
            return;
        }
        open("conclusions");
        attribute("eId", QStringLiteral("conclusions"));
        for (const Paragraph* paragraph : m_tree.conclusions) {
            writeBlock(*paragraph, QStringLiteral("conclusions"));
        }
        close();
    }

    const Document& m_document;
    const AknIdentity m_identity;
    const QString m_added;
    const FootnoteReferences m_references;
    const AknTree m_tree;
    QXmlStreamWriter m_xml;
    AknXml m_elements{m_xml};
    AknIds m_ids;
    QHash<QString, QString> m_eIds; ///< by label
};

/// Notes and links of the document, none of which is in the file.
ExportSummary summaryOf(const Review& review, int documentNumber, const AknIdentity& identity) {
    ExportSummary summary;
    const ReviewState& state = review.state();
    const auto isAbout = [&](const Passage& passage) {
        return std::ranges::any_of(passage, [&](const Anchor& anchor) {
            return state.documentNumber(anchor.draft) == documentNumber;
        });
    };
    for (const auto& [id, note] : state.annotations()) {
        if (isAbout(note.anchors)) {
            summary.lose(Loss::Notes);
            summary.lose(Loss::Replies, int(state.repliesTo(id).size()));
        }
    }
    for (const auto& [id, link] : state.crossReferences()) {
        summary.lose(Loss::Links, isAbout(link.from) || isAbout(link.to) ? 1 : 0);
    }
    if (!identity.isAdopted) {
        summary.remarks.append(DocumentExport::tr("The text names no day of adoption: it is identified by the "
                                                  "day when it came into the review, %1.")
                                   .arg(identity.date));
    }
    return summary;
}

} // namespace

Result<ExportedFile> akomaNtoso(const Review& review, const ExportOptions& options) {
    const Draft* draft = review.state().currentDraft(options.document);
    if (!draft || !draft->structure) {
        return failure(ErrorKind::UnknownDocument, QString::number(options.document));
    }
    ExportedFile file;
    Writer writer(*draft, file.bytes);
    writer.write();
    file.summary = summaryOf(review, options.document, writer.identity());
    return file;
}

} // namespace duikan
