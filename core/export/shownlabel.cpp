// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/shownlabel.h"

#include "core/document/label.h"

#include <QCoreApplication>

namespace duikan {

namespace {

/// Names the translation context.
struct ShownLabel {
    Q_DECLARE_TR_FUNCTIONS(duikan::ShownLabel)
};

constexpr const char* kNames[] = {
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "title"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "body"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "session"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "agenda"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "sponsors"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "adopting body"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "adoption"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "caption"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "figure"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "table"),
    QT_TRANSLATE_NOOP("duikan::ShownLabel", "footnote"),
};

} // namespace

QString shownLabel(const Paragraph& paragraph) {
    const QString label = marginLabel(paragraph);
    for (const char* const name : kNames) {
        const QLatin1String known(name);
        // "footnote *" and "title (2)" carry more behind the name.
        if (label == known || (label.startsWith(known) && label[known.size()] == u' ')) {
            return ShownLabel::tr(name) + label.mid(known.size());
        }
    }
    return label;
}

} // namespace duikan
