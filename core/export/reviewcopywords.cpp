// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewcopywords.h"

#include <QDir>
#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <utility>

namespace duikan {

namespace {

constexpr std::pair<AnnotationKind, const char*> kKindNames[] = {
    {AnnotationKind::Comment, "Comment"},
    {AnnotationKind::Question, "Question"},
    {AnnotationKind::Proposal, "Proposal"},
    {AnnotationKind::Highlight, "Highlight"},
};

/// As the sources and all catalogues of the program have them.
QHash<QString, AnnotationKind> kindsByName() {
    QHash<QString, AnnotationKind> kinds;
    const QDir catalogues(QStringLiteral(":/i18n"));
    for (const QString& file : catalogues.entryList({QStringLiteral("duikan_*.qm")}, QDir::Files)) {
        QTranslator catalogue;
        if (catalogue.load(catalogues.filePath(file))) {
            for (const auto& [kind, name] : kKindNames) {
                kinds.insert(catalogue.translate("duikan::ReviewCopy", name), kind);
            }
        }
    }
    for (const auto& [kind, name] : kKindNames) {
        kinds.insert(QLatin1String(name), kind);
    }
    kinds.remove({}); // what a catalogue leaves untranslated
    return kinds;
}

} // namespace

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

std::optional<AnnotationKind> ReviewCopyWords::kindNamed(const QString& name) {
    static const QHash<QString, AnnotationKind> kKinds = kindsByName();
    const auto known = kKinds.constFind(name);
    return known == kKinds.cend() ? std::nullopt : std::optional(*known);
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
