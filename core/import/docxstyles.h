// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/xmltree.h"

#include <QHash>

#include <optional>

namespace duikan {

/// What a paragraph has from its style and what it says itself; the latter wins.
struct DocxLook {
    std::optional<int> headingLevel; ///< 1-based
    QString listId;                  ///< numId; "0" takes an inherited list away
    std::optional<int> listLevel;
    std::optional<bool> isBold;
    std::optional<bool> isItalic;
    std::optional<bool> isCentered;
    std::optional<double> fontSize; ///< points
    std::optional<int> spaceBefore; ///< twentieths of a point
    std::optional<int> spaceAfter;

    /// Where this says nothing, what `base` says.
    [[nodiscard]] DocxLook over(const DocxLook& base) const;
};

/// Reads the properties of a paragraph (pPr) and of its text (rPr); either may be missing.
[[nodiscard]] DocxLook lookOf(const XmlElement* paragraph, const XmlElement* text);

/// The paragraph and character styles of a Word document.
class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(const XmlElement& styles); ///< the root of styles.xml

    /// With what it inherits; the default style for an empty or unknown id.
    [[nodiscard]] const DocxLook& look(const QString& styleId) const;

private:
    struct Style {
        QString basedOn;
        DocxLook look;
    };
    [[nodiscard]] DocxLook inherited(const QHash<QString, Style>& styles, const QString& id, int depth) const;

    DocxLook m_default;
    QHash<QString, DocxLook> m_looks;
};

} // namespace duikan
