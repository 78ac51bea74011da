// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/repair.h"

#include "core/base/enumnames.h"

namespace duikan {

namespace {

constexpr EnumNames<RepairKind, 11> kRepairKinds{{
    {RepairKind::PageBreak, u"page-break"},
    {RepairKind::LineBreak, u"line-break"},
    {RepairKind::Footnote, u"footnote"},
    {RepairKind::DoubledMark, u"doubled-mark"},
    {RepairKind::Image, u"image"},
    {RepairKind::Junk, u"junk"},
    {RepairKind::Rule, u"rule"},
    {RepairKind::RunningHead, u"running-head"},
    {RepairKind::PageNumber, u"page-number"},
    {RepairKind::Hyphen, u"hyphen"},
    {RepairKind::Radical, u"radical"},
}};

} // namespace

QString toString(RepairKind kind) { return kRepairKinds.name(kind); }

std::optional<RepairKind> repairKindFromString(QStringView name) { return kRepairKinds.value(name); }

} // namespace duikan
