// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewcopywords.h"

#include <QLocale>

#include <array>
#include <utility>

namespace duikan {

QString ReviewCopyWords::date(QDate date) {
    //: how a date is written in full, as in QDate::toString()
    return QLocale().toString(date, tr("d MMMM yyyy"));
}

QString ReviewCopyWords::day(const QDateTime& at) {
    //: how a day is written in little room, as in QDate::toString()
    return QLocale().toString(at.toLocalTime().date(), tr("d MMM"));
}

QString ReviewCopyWords::of(AnnotationKind kind) {
    switch (kind) {
    case AnnotationKind::Comment:
        return tr("Comment");
    case AnnotationKind::Question:
        return tr("Question");
    case AnnotationKind::Proposal:
        return tr("Proposal");
    case AnnotationKind::Highlight:
        return tr("Highlight");
    }
    return {};
}

QString ReviewCopyWords::of(AnnotationState state) {
    switch (state) {
    case AnnotationState::Open:
        return tr("open");
    case AnnotationState::Accepted:
        return tr("accepted");
    case AnnotationState::Rejected:
        return tr("rejected");
    case AnnotationState::Resolved:
        return tr("resolved");
    }
    return {};
}

QString ReviewCopyWords::of(RepairKind kind) {
    switch (kind) {
    case RepairKind::PageBreak:
        return tr("page break joined");
    case RepairKind::LineBreak:
        return tr("line end joined");
    case RepairKind::Footnote:
        return tr("footnote moved to the end");
    case RepairKind::DoubledMark:
        return tr("doubled mark");
    case RepairKind::Image:
        return tr("image taken out");
    case RepairKind::Junk:
        return tr("junk dropped");
    case RepairKind::Rule:
        return tr("stray rule dropped");
    case RepairKind::RunningHead:
        return tr("running head dropped");
    case RepairKind::PageNumber:
        return tr("page number dropped");
    case RepairKind::Hyphen:
        return tr("hyphenated word joined");
    case RepairKind::Radical:
        return tr("radicals made characters");
    }
    return {};
}

QString ReviewCopyWords::relation(const QString& relation) {
    const std::array<std::pair<QStringView, QString>, 6> builtIn{{
        {u"supports", tr("supports")},
        {u"elaborates", tr("elaborates")},
        {u"implements", tr("implements")},
        {u"echoes", tr("echoes")},
        {u"conflicts", tr("conflicts with")},
        {u"cites", tr("cites")},
    }};
    for (const auto& [name, words] : builtIn) {
        if (name == relation) {
            return words;
        }
    }
    return relation;
}

} // namespace duikan
