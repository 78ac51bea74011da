// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/akntext.h"

namespace duikan {

/// Elements of Akoma Ntoso, each on a line of its own; words stand without blanks that are not theirs.
class AknXml {
public:
    explicit AknXml(QXmlStreamWriter& xml)
        : m_xml(xml) {}

    void open(const QString& name) {
        m_xml.writeCharacters(QStringLiteral("\n"));
        m_xml.writeStartElement(kAknNamespace, name);
    }
    void open(const char* name) { open(QString::fromLatin1(name)); }
    void close() { ///< of what holds other elements
        m_xml.writeCharacters(QStringLiteral("\n"));
        m_xml.writeEndElement();
    }
    void end() { m_xml.writeEndElement(); } ///< of what holds words, or nothing
    void attribute(const char* name, const QString& value) {
        m_xml.writeAttribute(QLatin1String(name), aknWritable(value));
    }

private:
    QXmlStreamWriter& m_xml;
};

} // namespace duikan
