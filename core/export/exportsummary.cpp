// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportsummary.h"

#include "core/base/enumnames.h"

#include <QJsonArray>

namespace duikan {

namespace {

constexpr EnumNames<Loss, 15> kLosses{{
    {Loss::Notes, u"notes"},
    {Loss::Replies, u"replies"},
    {Loss::Links, u"links"},
    {Loss::Places, u"places"},
    {Loss::Passages, u"passages"},
    {Loss::Kinds, u"kinds"},
    {Loss::States, u"states"},
    {Loss::Tags, u"tags"},
    {Loss::Colors, u"colors"},
    {Loss::Replacements, u"replacements"},
    {Loss::Times, u"times"},
    {Loss::Letters, u"letters"},
    {Loss::Evidence, u"evidence"},
    {Loss::Assignees, u"assignees"},
    {Loss::Carrying, u"carrying"},
}};

} // namespace

QString toString(Loss loss) { return kLosses.name(loss); }

QJsonObject toJson(const ExportSummary& summary) {
    QJsonArray losses;
    for (const auto& [loss, count] : summary.losses) {
        losses.append(QJsonObject{{QStringLiteral("what"), toString(loss)}, {QStringLiteral("count"), count}});
    }
    return {
        {QStringLiteral("notes"), summary.notes},
        {QStringLiteral("replies"), summary.replies},
        {QStringLiteral("links"), summary.links},
        {QStringLiteral("notCarried"), losses},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(summary.remarks)},
    };
}

} // namespace duikan
