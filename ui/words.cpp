// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace duikan {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Words", text); }

struct ActWords {
    QLatin1String title;
    const char* words;
};

constexpr ActWords kActs[] = {
    {QLatin1String("rename-review"), QT_TRANSLATE_NOOP("Words", "Rename review")},
    {QLatin1String("add-documents"), QT_TRANSLATE_NOOP("Words", "Add documents")},
    {QLatin1String("add-draft"), QT_TRANSLATE_NOOP("Words", "Add draft")},
    {QLatin1String("undo-repair"), QT_TRANSLATE_NOOP("Words", "Take repair back")},
    {QLatin1String("redo-repair"), QT_TRANSLATE_NOOP("Words", "Make repair again")},
    {QLatin1String("annotate"), QT_TRANSLATE_NOOP("Words", "Add note")},
    {QLatin1String("edit"), QT_TRANSLATE_NOOP("Words", "Edit note")},
    {QLatin1String("edit-body"), QT_TRANSLATE_NOOP("Words", "Edit note")},
    {QLatin1String("edit-kind"), QT_TRANSLATE_NOOP("Words", "Change kind of note")},
    {QLatin1String("edit-state"), QT_TRANSLATE_NOOP("Words", "Change state of note")},
    {QLatin1String("edit-color"), QT_TRANSLATE_NOOP("Words", "Change colour of note")},
    {QLatin1String("edit-replacement"), QT_TRANSLATE_NOOP("Words", "Edit proposed wording")},
    {QLatin1String("edit-tags"), QT_TRANSLATE_NOOP("Words", "Edit tags")},
    {QLatin1String("delete-annotation"), QT_TRANSLATE_NOOP("Words", "Delete note")},
    {QLatin1String("reply"), QT_TRANSLATE_NOOP("Words", "Reply")},
    {QLatin1String("edit-reply"), QT_TRANSLATE_NOOP("Words", "Edit reply")},
    {QLatin1String("delete-reply"), QT_TRANSLATE_NOOP("Words", "Delete reply")},
    {QLatin1String("link"), QT_TRANSLATE_NOOP("Words", "Add link")},
    {QLatin1String("edit-relation"), QT_TRANSLATE_NOOP("Words", "Change relation")},
    {QLatin1String("edit-note"), QT_TRANSLATE_NOOP("Words", "Edit note of link")},
    {QLatin1String("delete-cross-reference"), QT_TRANSLATE_NOOP("Words", "Delete link")},
};

} // namespace

QString kindName(AnnotationKind kind) {
    switch (kind) {
    case AnnotationKind::Comment:
        return tr(QT_TRANSLATE_NOOP("Words", "Comment"));
    case AnnotationKind::Question:
        return tr(QT_TRANSLATE_NOOP("Words", "Question"));
    case AnnotationKind::Proposal:
        return tr(QT_TRANSLATE_NOOP("Words", "Proposal"));
    case AnnotationKind::Highlight:
        return tr(QT_TRANSLATE_NOOP("Words", "Highlight"));
    }
    return {};
}

QString stateName(AnnotationState state) {
    switch (state) {
    case AnnotationState::Open:
        return tr(QT_TRANSLATE_NOOP("Words", "Open"));
    case AnnotationState::Accepted:
        return tr(QT_TRANSLATE_NOOP("Words", "Accepted"));
    case AnnotationState::Rejected:
        return tr(QT_TRANSLATE_NOOP("Words", "Rejected"));
    case AnnotationState::Resolved:
        return tr(QT_TRANSLATE_NOOP("Words", "Resolved"));
    }
    return {};
}

QString repairName(RepairKind kind) {
    switch (kind) {
    case RepairKind::PageBreak:
        return tr(QT_TRANSLATE_NOOP("Words", "Page break joined"));
    case RepairKind::LineBreak:
        return tr(QT_TRANSLATE_NOOP("Words", "Line break joined"));
    case RepairKind::Footnote:
        return tr(QT_TRANSLATE_NOOP("Words", "Footnote moved to the end"));
    case RepairKind::DoubledMark:
        return tr(QT_TRANSLATE_NOOP("Words", "Doubled punctuation mark"));
    case RepairKind::Image:
        return tr(QT_TRANSLATE_NOOP("Words", "Image taken out of the text"));
    case RepairKind::Junk:
        return tr(QT_TRANSLATE_NOOP("Words", "Unreadable lines dropped"));
    case RepairKind::Rule:
        return tr(QT_TRANSLATE_NOOP("Words", "Stray rule dropped"));
    case RepairKind::RunningHead:
        return tr(QT_TRANSLATE_NOOP("Words", "Running head dropped"));
    case RepairKind::PageNumber:
        return tr(QT_TRANSLATE_NOOP("Words", "Page number dropped"));
    case RepairKind::Hyphen:
        return tr(QT_TRANSLATE_NOOP("Words", "Hyphenated word joined"));
    case RepairKind::Radical:
        return tr(QT_TRANSLATE_NOOP("Words", "Radical read as its character"));
    }
    return {};
}

QString actName(const QString& title) {
    for (const ActWords& act : kActs) {
        if (title == act.title) {
            return tr(act.words);
        }
    }
    return title;
}

QString shortLabel(const QString& label) {
    QString text = label;
    text.replace(QChar(0xFF08), QLatin1Char('('));
    text.replace(QChar(0xFF09), QLatin1Char(')'));
    return text;
}

QString whenName(const QDateTime& time, const QDateTime& now) {
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        return QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    }
    if (days == 1) {
        return tr(QT_TRANSLATE_NOOP("Words", "yesterday"));
    }
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString excerpt(const QString& text, qsizetype length) {
    const QString line = text.simplified();
    if (line.size() <= length) {
        return line;
    }
    qsizetype cut = length;
    if (line.at(cut - 1).isHighSurrogate()) {
        --cut;
    }
    return line.left(cut).trimmed() + QChar(0x2026);
}

} // namespace duikan
