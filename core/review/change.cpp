// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/change.h"

#include "core/base/enumnames.h"

namespace duikan {

namespace {

constexpr EnumNames<TargetKind, 8> kTargetKinds{{
    {TargetKind::Document, u"document"},
    {TargetKind::Draft, u"draft"},
    {TargetKind::Annotation, u"annotation"},
    {TargetKind::Reply, u"reply"},
    {TargetKind::CrossReference, u"cross-reference"},
    {TargetKind::Review, u"review"},
    {TargetKind::Dismissal, u"dismissal"},
    {TargetKind::Concept, u"concept"},
}};

constexpr EnumNames<ActKind, 3> kActKinds{{
    {ActKind::Step, u"step"},
    {ActKind::Undo, u"undo"},
    {ActKind::Redo, u"redo"},
}};

} // namespace

QString toString(TargetKind kind) { return kTargetKinds.name(kind); }

std::optional<TargetKind> targetKindFromString(QStringView name) { return kTargetKinds.value(name); }

QString toString(ActKind kind) { return kActKinds.name(kind); }

std::optional<ActKind> actKindFromString(QStringView name) { return kActKinds.value(name); }

} // namespace duikan
