// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/aknids.h"
#include "core/export/footnotereferences.h"

#include <QXmlStreamWriter>

namespace duikan {

inline constexpr QLatin1String kAknNamespace{"http://docs.oasis-open.org/legaldocml/ns/akn/3.0"};

/// Writes the words of paragraphs as inline content of Akoma Ntoso: references, dates, footnotes at their
/// marks, opening words in italics where the script has them.
class AknTextWriter {
public:
    /// `eIds` by label: what references to paragraphs lead to. All must outlive the writer.
    AknTextWriter(QXmlStreamWriter& xml, const Document& document, const FootnoteReferences& references,
                  const QHash<QString, QString>& eIds, AknIds& ids)
        : m_xml(xml)
        , m_document(document)
        , m_references(references)
        , m_eIds(eIds)
        , m_ids(ids) {}

    void write(const Paragraph& paragraph, const QString& context); ///< eId of what it stands in

private:
    struct Piece;
    [[nodiscard]] std::vector<Piece> piecesOf(const Paragraph& paragraph) const;
    void plain(QStringView text);
    void footnote(const FootnoteReference& reference, const QString& context);
    void cite(const Citation& citation, const QString& href, const QString& context);

    QXmlStreamWriter& m_xml;
    const Document& m_document;
    const FootnoteReferences& m_references;
    const QHash<QString, QString>& m_eIds;
    AknIds& m_ids;
};

/// XML 1.0 has no place for most control characters (section 2.2, Char).
[[nodiscard]] QString aknWritable(const QString& text);

/// Where a reference leads: "#para_4" for a paragraph of the text, the address of its symbol for a document
/// of the United Nations; empty where nothing can be said.
[[nodiscard]] QString aknReference(const Citation& citation, const QHash<QString, QString>& eIds);

} // namespace duikan
