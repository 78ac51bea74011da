// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace duikan {

/// Gives out the eIds of an Akoma Ntoso document (Naming Convention 1.0, section 5): the abbreviated name of
/// the element and its number, or its place among those of its name in the same context, behind the context's
/// own eId and two low lines: "para_7__list_1__point_a". Each only once.
class AknIds {
public:
    /// `number` as printed; what has no letters and figures of ASCII in it counts as none.
    [[nodiscard]] QString make(const QString& context, const QString& name, const QString& number = {});

private:
    QHash<QString, int> m_counts; ///< by context and name
    QSet<QString> m_used;
};

} // namespace duikan
