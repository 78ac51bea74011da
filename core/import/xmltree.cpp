// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xmltree.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace duikan {

namespace {

/// Word nests about 40 deep in tables within tables; a file that goes deeper wants to break the reader's
/// stack.
constexpr int kDeepest = 200;

std::unexpected<Error> unreadable(const QString& name, const QString& detail) {
    return failure(ErrorKind::FileUnreadable, name, detail);
}

XmlElement elementAt(const QXmlStreamReader& reader) {
    XmlElement element;
    element.name = reader.name().toString();
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        element.attributes.emplace_back(attribute.name().toString(), attribute.value().toString());
    }
    return element;
}

} // namespace

const XmlElement* XmlElement::child(QStringView childName) const {
    const auto it = std::ranges::find(children, childName, &XmlElement::name);
    return it == children.end() ? nullptr : &*it;
}

QString XmlElement::attribute(QStringView attributeName) const {
    const auto it =
        std::ranges::find_if(attributes, [&](const auto& pair) { return pair.first == attributeName; });
    return it == attributes.end() ? QString() : it->second;
}

QString XmlElement::value(QStringView childName) const {
    const XmlElement* property = child(childName);
    return property ? property->attribute(u"val") : QString();
}

bool XmlElement::isOn(QStringView childName) const {
    const XmlElement* property = child(childName);
    if (!property) {
        return false;
    }
    const QString state = property->attribute(u"val");
    return state != u"0" && state != u"false" && state != u"off" && state != u"none";
}

Result<XmlElement> parseXml(const QString& name, const QByteArray& bytes) {
    QXmlStreamReader reader(bytes);
    std::vector<XmlElement> open(1); // the first stands above the root
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return unreadable(name, QStringLiteral("one of its parts declares a document type"));
        case QXmlStreamReader::StartElement:
            if (open.size() > kDeepest) {
                return unreadable(name, QStringLiteral("one of its parts is nested too deep"));
            }
            open.push_back(elementAt(reader));
            break;
        case QXmlStreamReader::Characters:
            open.back().text += reader.text();
            break;
        case QXmlStreamReader::EndElement: {
            XmlElement done = std::move(open.back());
            open.pop_back();
            open.back().children.push_back(std::move(done));
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError() || open.size() != 1 || open.front().children.empty()) {
        return unreadable(name, reader.errorString());
    }
    return std::move(open.front().children.front());
}

} // namespace duikan
