// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/aknmeta.h"

#include "core/export/aknxml.h"

namespace duikan {

namespace {

/// What every level of FRBR says of itself.
struct Level {
    const char* element;
    QString self;  ///< IRI of the main component
    QString whole; ///< IRI of the document
    QString alias; ///< the symbol; empty for none
    QString date;
    QString dateName;
    QString author;
    QString role;
};

class MetaWriter {
public:
    MetaWriter(QXmlStreamWriter& xml, const Document& document, const AknIdentity& identity, const QString& added)
        : m_xml(xml)
        , m_document(document)
        , m_identity(identity)
        , m_added(added) {}

    void write() {
        m_xml.open("meta");
        m_xml.open("identification");
        m_xml.attribute("source", QStringLiteral("#duikan"));
        writeWork();
        writeExpression();
        writeManifestation();
        m_xml.close();
        writeReferences();
        m_xml.close();
    }

private:
    void property(const char* name, const QString& value) {
        m_xml.open(name);
        m_xml.attribute("value", value);
        m_xml.end();
    }

    void openLevel(const Level& level) {
        m_xml.open(level.element);
        property("FRBRthis", level.self);
        property("FRBRuri", level.whole);
        if (!level.alias.isEmpty()) {
            m_xml.open("FRBRalias");
            m_xml.attribute("value", level.alias);
            m_xml.attribute("name", QStringLiteral("symbol"));
            m_xml.end();
        }
        m_xml.open("FRBRdate");
        m_xml.attribute("date", level.date);
        m_xml.attribute("name", level.dateName);
        m_xml.end();
        m_xml.open("FRBRauthor");
        m_xml.attribute("href", u'#' + level.author);
        m_xml.attribute("as", u'#' + level.role);
        m_xml.end();
    }

    void writeWork() {
        const QString work = m_identity.work();
        openLevel({"FRBRWork", work + QLatin1String("/!main"), work, m_document.symbol, m_identity.date,
                   m_identity.isAdopted ? QStringLiteral("adoption") : QStringLiteral("receipt"), m_identity.actor,
                   QStringLiteral("author")});
        property("FRBRcountry", QStringLiteral("un"));
        if (m_identity.isResolution) {
            property("FRBRsubtype", QStringLiteral("deliberation"));
        }
        property("FRBRnumber", m_identity.number);
        property("FRBRname", m_identity.name);
        m_xml.close();
    }

    void writeExpression() {
        const QString expression = m_identity.expression();
        openLevel({"FRBRExpression", expression + QLatin1String("/!main"), expression, {}, m_added,
                   QStringLiteral("receipt"), m_identity.actor, QStringLiteral("author")});
        property("FRBRversionNumber", QString::number(m_identity.version));
        m_xml.open("FRBRlanguage");
        m_xml.attribute("language", m_identity.language);
        m_xml.end();
        m_xml.close();
    }

    void writeManifestation() {
        const QString expression = m_identity.expression();
        openLevel({"FRBRManifestation", expression + QLatin1String("/!main.xml"), expression + QLatin1String(".xml"),
                   {}, m_added, QStringLiteral("markup"), QStringLiteral("duikan"), QStringLiteral("editor")});
        property("FRBRformat", QStringLiteral("application/xml"));
        m_xml.close();
    }

    void writeReferences() {
        m_xml.open("references");
        m_xml.attribute("source", QStringLiteral("#duikan"));
        const auto entry = [this](const char* element, const QString& id, const QString& path, const QString& shown) {
            m_xml.open(element);
            m_xml.attribute("eId", id);
            m_xml.attribute("href", QLatin1String("/akn/ontology/") + path);
            m_xml.attribute("showAs", shown);
            m_xml.end();
        };
        entry("TLCOrganization", m_identity.actor, QLatin1String("organization/un/") + m_identity.actor,
              m_document.body.isEmpty() ? QStringLiteral("United Nations") : m_document.body);
        entry("TLCOrganization", QStringLiteral("duikan"), QStringLiteral("organization/duikan"),
              QStringLiteral("Duikan"));
        for (const char* const role : {"author", "editor"}) {
            entry("TLCRole", QLatin1String(role), QLatin1String("role/") + QLatin1String(role), QLatin1String(role));
        }
        m_xml.close();
    }

    AknXml m_xml;
    const Document& m_document;
    const AknIdentity& m_identity;
    const QString& m_added;
};

} // namespace

void writeAknMeta(QXmlStreamWriter& xml, const Document& document, const AknIdentity& identity, const QString& added) {
    MetaWriter(xml, document, identity, added).write();
}

} // namespace duikan
