// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace duikan {

/// An element of an XML part, with local names: the prefixes of Office Open XML are not told apart.
/// Attributes keep their local names too. Text is only that directly inside.
struct XmlElement {
    QString name;
    QString text;
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<XmlElement> children;

    [[nodiscard]] const XmlElement* child(QStringView childName) const; ///< the first; nullptr if none
    [[nodiscard]] QString attribute(QStringView attributeName) const;   ///< empty if none
    /// child(name)->attribute(u"val"), the usual way of a property.
    [[nodiscard]] QString value(QStringView childName) const;
    /// An on-off property: there, and not switched off.
    [[nodiscard]] bool isOn(QStringView childName) const;
};

/// The root of an XML part. FileUnreadable when it is not well-formed, declares a document type (whose
/// entities could blow it up or read other files), or nests deeper than any document does. `name` is for the
/// error.
[[nodiscard]] Result<XmlElement> parseXml(const QString& name, const QByteArray& bytes);

} // namespace duikan
