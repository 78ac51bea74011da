// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notecolors.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr std::pair<AnnotationKind, QStringView> kColors[] = {
    {AnnotationKind::Comment, u"#fdefb8"},
    {AnnotationKind::Question, u"#d9e9f9"},
    {AnnotationKind::Proposal, u"#d8efdd"},
    {AnnotationKind::Highlight, u"#f3ead9"},
};

} // namespace

QString paperColor(AnnotationKind kind) {
    return std::ranges::find(kColors, kind, &std::pair<AnnotationKind, QStringView>::first)->second.toString();
}

QString paperColor(const Annotation& note) {
    return note.color.isEmpty() ? paperColor(note.kind) : note.color;
}

std::optional<AnnotationKind> kindOfPaperColor(QStringView color) {
    const auto* const known = std::ranges::find_if(
        kColors, [color](const auto& entry) { return entry.second.compare(color, Qt::CaseInsensitive) == 0; });
    return known == std::end(kColors) ? std::nullopt : std::optional(known->first);
}

} // namespace duikan
