// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlimporter.h"

#include "core/base/sha256.h"
#include "core/import/decoding.h"
#include "core/import/docxnumberformat.h"
#include "core/structure/recogniser.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>

namespace duikan {

namespace {

/// libxml2 limits the depth itself (256 without its HUGE option); this guards our own descent.
constexpr int kDeepest = 512;
/// WHATWG HTML, 13.2.3.2: the declaration of the encoding stands within the first kilobyte.
constexpr qsizetype kDeclarationWithin = 1024;

struct DocumentDeleter {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using HtmlDocument = std::unique_ptr<xmlDoc, DocumentDeleter>;

QStringView nameOf(const xmlNode* node, QString& buffer) {
    buffer = QString::fromUtf8(reinterpret_cast<const char*>(node->name));
    return buffer;
}

QString attribute(xmlNode* node, const char* name) {
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(value));
    xmlFree(value);
    return text;
}

template<std::size_t N>
bool isOneOf(QStringView name, const QStringView (&names)[N]) {
    return std::ranges::find(names, name) != std::end(names);
}

/// What a reader of the page does not see as text.
bool isLeftOut(xmlNode* node, QStringView name) {
    static constexpr QStringView kNames[] = {
        u"head",   u"script", u"style",  u"noscript", u"template", u"nav",   u"select", u"textarea",
        u"button", u"iframe", u"object", u"svg",      u"audio",    u"video", u"canvas", u"form"};
    static const QRegularExpression hidden(QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"));
    return isOneOf(name, kNames) || xmlHasProp(node, reinterpret_cast<const xmlChar*>("hidden")) != nullptr ||
           hidden.match(attribute(node, "style")).hasMatch();
}

bool isBlock(QStringView name) {
    static constexpr QStringView kNames[] = {
        u"p",          u"div",     u"h1",      u"h2",     u"h3",     u"h4",      u"h5",      u"h6",
        u"li",         u"ul",      u"ol",      u"dl",     u"dt",     u"dd",      u"tr",      u"blockquote",
        u"pre",        u"section", u"article", u"header", u"footer", u"main",    u"address", u"figure",
        u"figcaption", u"hr",      u"center",  u"body",   u"html",   u"caption", u"aside"};
    return isOneOf(name, kNames);
}

int headingLevel(QStringView name) {
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6' ? name[1].digitValue()
                                                                                     : 0;
}

struct HtmlList {
    bool isNumbered = false;
    int next = 1;
    QString format;
};

QString formatOf(const QString& type) {
    return type == u"a"   ? QStringLiteral("lowerLetter")
           : type == u"A" ? QStringLiteral("upperLetter")
           : type == u"i" ? QStringLiteral("lowerRoman")
           : type == u"I" ? QStringLiteral("upperRoman")
                          : QStringLiteral("decimal");
}

/// Walks the page and collects its paragraphs.
class HtmlReader {
public:
    std::vector<SourceLine> read(xmlNode* root) {
        walk(root, 0);
        finish();
        return std::move(m_lines);
    }

private:
    void walk(xmlNode* node, int depth) {
        for (; node != nullptr && depth < kDeepest; node = node->next) {
            if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
                addText(QString::fromUtf8(reinterpret_cast<const char*>(node->content)));
            } else if (node->type == XML_ELEMENT_NODE) {
                enter(node, depth);
            }
        }
    }

    void enter(xmlNode* node, int depth) {
        QString buffer;
        const QStringView name = nameOf(node, buffer);
        if (isLeftOut(node, name)) {
            return;
        }
        if (name == u"br") {
            addBreak();
        } else if (name == u"table" && isDataTable(node)) {
            addTable(node, depth);
        } else if (name == u"ul" || name == u"ol") {
            enterList(node, name == u"ol", depth);
        } else if (isBlock(name) || name == u"table" || name == u"td" || name == u"th") {
            enterBlock(node, name, depth);
        } else {
            const bool isStrong = name == u"b" || name == u"strong";
            m_strong += isStrong ? 1 : 0;
            walk(node->children, depth + 1);
            m_strong -= isStrong ? 1 : 0;
        }
    }

    void enterBlock(xmlNode* node, QStringView name, int depth) {
        finish();
        const int level = headingLevel(name);
        m_level = level > 0 ? level : m_level;
        if (name == u"li" && !m_lists.empty() && m_lists.back().isNumbered) {
            HtmlList& list = m_lists.back();
            if (const int value = attribute(node, "value").toInt(); value > 0) {
                list.next = value;
            }
            const QString number = formattedNumber(list.next++, list.format);
            m_number = list.format == u"decimal" ? number + u'.' : u'(' + number + u')';
        }
        m_preformatted += name == u"pre" ? 1 : 0;
        walk(node->children, depth + 1);
        m_preformatted -= name == u"pre" ? 1 : 0;
        finish();
        m_level = level > 0 ? 0 : m_level;
    }

    void enterList(xmlNode* node, bool isNumbered, int depth) {
        finish();
        const int start = attribute(node, "start").toInt();
        m_lists.push_back({isNumbered, start > 0 ? start : 1, formatOf(attribute(node, "type"))});
        walk(node->children, depth + 1);
        m_lists.pop_back();
        finish();
    }

    /// A table with rows of several short cells; others lay out the page.
    static bool isDataTable(xmlNode* table) {
        int cells = 0;
        int blocks = 0;
        count(table->children, cells, blocks, 0);
        return cells > 1 && blocks == 0;
    }

    static void count(xmlNode* node, int& cells, int& blocks, int depth) {
        QString buffer;
        for (; node != nullptr && depth < kDeepest; node = node->next) {
            if (node->type != XML_ELEMENT_NODE) {
                continue;
            }
            const QStringView name = nameOf(node, buffer);
            cells += name == u"td" || name == u"th" ? 1 : 0;
            blocks += name == u"table" || name == u"ul" || name == u"ol" || headingLevel(name) > 0 ? 1 : 0;
            count(node->children, cells, blocks, depth + 1);
        }
    }

    void addTable(xmlNode* table, int depth) {
        finish();
        QStringList rows;
        collectRows(table->children, rows, depth);
        const QString text = rows.join(u'\n');
        m_text.clear();
        if (!text.trimmed().isEmpty()) {
            SourceHints hints;
            hints.kind = ParagraphKind::Table;
            m_lines.push_back({.text = text, .number = int(m_lines.size()) + 1, .hints = std::move(hints)});
        }
    }

    void collectRows(xmlNode* node, QStringList& rows, int depth) {
        QString buffer;
        for (; node != nullptr && depth < kDeepest; node = node->next) {
            if (node->type != XML_ELEMENT_NODE) {
                continue;
            }
            const QStringView name = nameOf(node, buffer);
            if (name == u"tr") {
                rows.append(QString());
                collectRows(node->children, rows, depth + 1);
            } else if ((name == u"td" || name == u"th") && !rows.isEmpty()) {
                HtmlReader cell;
                QStringList parts;
                for (const SourceLine& line : cell.read(node->children)) {
                    parts.append(line.text);
                }
                rows.last() +=
                    (rows.constLast().isEmpty() ? QString() : QStringLiteral("\t")) + parts.join(u' ');
            } else {
                collectRows(node->children, rows, depth + 1);
            }
        }
    }

    void addText(const QString& text) {
        if (m_preformatted > 0) {
            const QStringList lines = text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0 && lines[i].trimmed().isEmpty()) {
                    finish();
                }
                m_text += (m_text.isEmpty() ? QString() : QStringLiteral(" ")) + lines[i].simplified();
            }
            return;
        }
        if (!text.trimmed().isEmpty()) {
            m_isBold = m_isBold && m_strong > 0;
            m_breaks = 0;
        }
        m_text += text;
    }

    /// One break ends a line, two a paragraph.
    void addBreak() {
        ++m_breaks;
        if (m_breaks > 1) {
            finish();
        } else {
            m_text += u' ';
        }
    }

    void finish() {
        const QString text = m_text.simplified();
        m_text.clear();
        m_breaks = 0;
        if (text.isEmpty()) {
            m_isBold = true;
            return;
        }
        SourceHints hints;
        hints.number = std::exchange(m_number, {});
        hints.isBold = std::exchange(m_isBold, true);
        if (m_level > 0) {
            hints.kind = ParagraphKind::Heading;
            hints.level = m_level;
        }
        m_lines.push_back({.text = text, .number = int(m_lines.size()) + 1, .hints = std::move(hints)});
    }

    std::vector<SourceLine> m_lines;
    std::vector<HtmlList> m_lists;
    QString m_text;
    QString m_number;
    int m_level = 0;
    int m_strong = 0;
    int m_preformatted = 0;
    int m_breaks = 0;
    bool m_isBold = true;
};

HtmlDocument parsed(const QByteArray& bytes, const char* encoding) {
    return HtmlDocument(htmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, encoding,
                                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                           HTML_PARSE_NONET | HTML_PARSE_COMPACT));
}

Result<HtmlDocument> parse(const QString& name, const QByteArray& bytes) {
    static const QRegularExpression declaration(QStringLiteral("<meta[^>]+charset\\s*=|<\\?xml[^>]+encoding"),
                                                QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), kDeclarationWithin)));
    if (declaration.match(head).hasMatch()) {
        return parsed(bytes, nullptr);
    }
    const auto decoded = decodeText(name, bytes);
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    return parsed(decoded->text.toUtf8(), "UTF-8");
}

} // namespace

Result<DraftSource> importHtml(const QString& name, const QByteArray& bytes) {
    const auto page = parse(name, bytes);
    if (!page) {
        return std::unexpected(page.error());
    }
    xmlNode* root = *page ? xmlDocGetRootElement(page->get()) : nullptr;
    const std::vector<SourceLine> lines = root ? HtmlReader().read(root) : std::vector<SourceLine>();
    if (lines.empty()) {
        return failure(ErrorKind::NoText, name);
    }
    Document document = recogniseStructure(lines, SourceSyntax::Paragraphs);
    for (Paragraph& paragraph : document.paragraphs) {
        paragraph.lines = {};
    }
    DraftSource source;
    source.info = {.name = name,
                   .mediaType = QStringLiteral("text/html"),
                   .sha256 = sha256(bytes),
                   .bytes = bytes.size()};
    source.bytes = bytes;
    source.structure = std::make_shared<const Document>(std::move(document));
    return source;
}

} // namespace duikan
