// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation/annotation.h"

#include "core/base/enumnames.h"

namespace duikan {

namespace {

constexpr EnumNames<AnnotationKind, 4> kKinds{{
    {AnnotationKind::Comment, u"comment"},
    {AnnotationKind::Question, u"question"},
    {AnnotationKind::Proposal, u"proposal"},
    {AnnotationKind::Highlight, u"highlight"},
}};

constexpr EnumNames<AnnotationState, 4> kStates{{
    {AnnotationState::Open, u"open"},
    {AnnotationState::Accepted, u"accepted"},
    {AnnotationState::Rejected, u"rejected"},
    {AnnotationState::Resolved, u"resolved"},
}};

} // namespace

QString toString(AnnotationKind kind) { return kKinds.name(kind); }

std::optional<AnnotationKind> annotationKindFromString(QStringView name) { return kKinds.value(name); }

QString toString(AnnotationState state) { return kStates.name(state); }

std::optional<AnnotationState> annotationStateFromString(QStringView name) { return kStates.value(name); }

} // namespace duikan
