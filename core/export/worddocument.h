// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/export/certificate.h"
#include "core/export/printedreport.h"

#include <QXmlStreamWriter>

#include <vector>

namespace duikan {

inline constexpr QLatin1String kWordNamespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main"};

// The colours of changes on paper, "rrggbb".
inline constexpr QLatin1String kDeletedInk{"8C2713"};
inline constexpr QLatin1String kDeletedFill{"FBDFD9"};
inline constexpr QLatin1String kInsertedInk{"145232"};
inline constexpr QLatin1String kInsertedFill{"D5F0DC"};

/// How a run of text looks, over what its paragraph's style says. Colours are "rrggbb".
struct RunLook {
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool underline = false;
    QString color = {};
    QString fill = {};
};

/// A part that some documents have and others not, such as comments.
struct WordPart {
    QString name;         ///< inside word/: "comments.xml"
    QString contentType;  ///< without "application/vnd.openxmlformats-officedocument.wordprocessingml."
    QString relationship; ///< the URI of its type
    QByteArray bytes;
};

/// A Word document while it is being written: WordprocessingML (ECMA-376 part 1) in an OPC package. The text
/// comes first; finish() closes it with a footer of page numbers and, for a report, the certificate in a
/// section of its own. That stands in the page's header, so that the text of the document is the text alone,
/// whoever reads or compares it.
class WordDocument {
public:
    struct Properties {
        QString title;
        QString author;
        QDateTime created; ///< UTC
        QString language;  ///< BCP 47 of the text; Arabic runs from right to left
        QString footer;    ///< beside the page numbers
        PaperSize paper = PaperSize::A4;
        PaperOrientation orientation = PaperOrientation::Portrait;
        bool hasLabelMargin = false; ///< wider where lines begin, for label()
    };

    explicit WordDocument(Properties properties);

    /// For what is not covered below. Elements of kWordNamespace, at the place where writing stands.
    [[nodiscard]] QXmlStreamWriter& xml() { return m_xml; }
    void element(const char* name, const QString& value); ///< <w:name w:val="value"/>

    void startParagraph(const QString& style); ///< "Normal", "Title", "Heading1" to "Heading3", "Caption",
                                               ///< "Label", "Cell", "CellLabel", "CellHead"
    void endParagraph() { m_xml.writeEndElement(); }
    void run(const QString& text, const RunLook& look = {});
    /// The text of a run: line ends and tabs as the elements that Word has for them. `element` is "t" or
    /// "delText".
    void text(const QString& text, const char* element = "t");
    void paragraph(const QString& style, const QString& text) {
        startParagraph(style);
        run(text);
        endParagraph();
    }

    /// A paragraph's label in the margin beside the paragraph that is written next: a frame, which is no part
    /// of the text. Its style is kMarginLabelStyle.
    void label(const QString& text);
    void addPart(WordPart part) { m_parts.push_back(std::move(part)); }

    /// A table as wide as the text, with columns in these proportions.
    void startTable(const std::vector<int>& proportions);
    void startRow(bool repeatsAsHeader = false);
    void startCell(const QString& fill = {}); ///< cells follow the columns; each holds at least one paragraph
    void endCell() { m_xml.writeEndElement(); }
    void endRow() { m_xml.writeEndElement(); }
    void endTable();

    [[nodiscard]] Result<QByteArray> finish(const Certificate& certificate);
    [[nodiscard]] Result<QByteArray> finish(); ///< without a certificate

    /// XML 1.0 has no place for most control characters (section 2.2, Char).
    [[nodiscard]] static QString writable(const QString& text);

private:
    enum class Section { Text, TextAlone, Certificate };
    void sectionProperties(Section section);
    void emptyParagraph(bool endsText);
    [[nodiscard]] Result<QByteArray> packed(const Certificate* certificate);
    [[nodiscard]] int textWidth() const; ///< twentieths of a point

    Properties m_properties;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::vector<WordPart> m_parts;
    std::vector<int> m_columns; ///< widths in twentieths of a point
    size_t m_column = 0;
};

/// The Word style of a paragraph of a document.
[[nodiscard]] QString wordStyleOf(ParagraphKind kind, int level);

} // namespace duikan
