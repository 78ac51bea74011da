// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace duikan {

namespace {

/// Names the translation context of the words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct ActWords {
    QLatin1String title;
    const char* words;
};

constexpr ActWords kActs[] = {
    {QLatin1String("rename-review"), QT_TRANSLATE_NOOP("Words", "Rename review")},
    {QLatin1String("add-documents"), QT_TRANSLATE_NOOP("Words", "Add documents")},
    {QLatin1String("merge"), QT_TRANSLATE_NOOP("Words", "Merge a copy")},
    {QLatin1String("settle-conflict"), QT_TRANSLATE_NOOP("Words", "Settle a conflict")},
    {QLatin1String("add-draft"), QT_TRANSLATE_NOOP("Words", "Add draft")},
    {QLatin1String("settle-passage"), QT_TRANSLATE_NOOP("Words", "Settle what became of a passage")},
    {QLatin1String("settle-passages"), QT_TRANSLATE_NOOP("Words", "Settle what became of several passages")},
    {QLatin1String("tie-paragraphs"), QT_TRANSLATE_NOOP("Words", "Tie two paragraphs")},
    {QLatin1String("untie-paragraphs"), QT_TRANSLATE_NOOP("Words", "Untie two paragraphs")},
    {QLatin1String("mark-moved"), QT_TRANSLATE_NOOP("Words", "Mark as moved")},
    {QLatin1String("leave-alignment"), QT_TRANSLATE_NOOP("Words", "Take a correction of the alignment back")},
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
    {QLatin1String("edit-assignee"), QT_TRANSLATE_NOOP("Words", "Assign note")},
    {QLatin1String("edit-several"), QT_TRANSLATE_NOOP("Words", "Edit several notes")},
    {QLatin1String("edit-several-state"), QT_TRANSLATE_NOOP("Words", "Change state of several notes")},
    {QLatin1String("edit-several-kind"), QT_TRANSLATE_NOOP("Words", "Change kind of several notes")},
    {QLatin1String("edit-several-color"), QT_TRANSLATE_NOOP("Words", "Change colour of several notes")},
    {QLatin1String("edit-several-tags"), QT_TRANSLATE_NOOP("Words", "Edit tags of several notes")},
    {QLatin1String("edit-several-assignee"), QT_TRANSLATE_NOOP("Words", "Assign several notes")},
    {QLatin1String("delete-annotations"), QT_TRANSLATE_NOOP("Words", "Delete several notes")},
    {QLatin1String("rename-tag"), QT_TRANSLATE_NOOP("Words", "Rename tag")},
    {QLatin1String("delete-tag"), QT_TRANSLATE_NOOP("Words", "Delete tag")},
    {QLatin1String("color-tag"), QT_TRANSLATE_NOOP("Words", "Change colour of tag")},
    {QLatin1String("restore"), QT_TRANSLATE_NOOP("Words", "Restore an earlier value")},
    {QLatin1String("delete-annotation"), QT_TRANSLATE_NOOP("Words", "Delete note")},
    {QLatin1String("reply"), QT_TRANSLATE_NOOP("Words", "Reply")},
    {QLatin1String("edit-reply"), QT_TRANSLATE_NOOP("Words", "Edit reply")},
    {QLatin1String("delete-reply"), QT_TRANSLATE_NOOP("Words", "Delete reply")},
    {QLatin1String("import-notes"), QT_TRANSLATE_NOOP("Words", "Import notes")},
    {QLatin1String("link"), QT_TRANSLATE_NOOP("Words", "Add link")},
    {QLatin1String("edit-relation"), QT_TRANSLATE_NOOP("Words", "Change relation")},
    {QLatin1String("edit-note"), QT_TRANSLATE_NOOP("Words", "Edit note of link")},
    {QLatin1String("delete-cross-reference"), QT_TRANSLATE_NOOP("Words", "Delete link")},
    {QLatin1String("accept-suggestion"), QT_TRANSLATE_NOOP("Words", "Accept suggestion")},
    {QLatin1String("dismiss-suggestion"), QT_TRANSLATE_NOOP("Words", "Dismiss suggestion")},
    {QLatin1String("delete-dismissal"), QT_TRANSLATE_NOOP("Words", "Suggest again")},
    {QLatin1String("add-concept"), QT_TRANSLATE_NOOP("Words", "Add concept")},
    {QLatin1String("edit-concept"), QT_TRANSLATE_NOOP("Words", "Edit concept")},
    {QLatin1String("delete-concept"), QT_TRANSLATE_NOOP("Words", "Remove concept")},
};

} // namespace

QString kindName(AnnotationKind kind) {
    switch (kind) {
    case AnnotationKind::Comment:
        return Words::tr("Comment");
    case AnnotationKind::Question:
        return Words::tr("Question");
    case AnnotationKind::Proposal:
        return Words::tr("Proposal");
    case AnnotationKind::Highlight:
        return Words::tr("Highlight");
    }
    return {};
}

QString stateName(AnnotationState state) {
    switch (state) {
    case AnnotationState::Open:
        return Words::tr("Open");
    case AnnotationState::Accepted:
        return Words::tr("Accepted");
    case AnnotationState::Rejected:
        return Words::tr("Rejected");
    case AnnotationState::Resolved:
        return Words::tr("Resolved");
    }
    return {};
}

QString repairName(RepairKind kind) {
    switch (kind) {
    case RepairKind::PageBreak:
        return Words::tr("Page break joined");
    case RepairKind::LineBreak:
        return Words::tr("Line break joined");
    case RepairKind::Footnote:
        return Words::tr("Footnote moved to the end");
    case RepairKind::DoubledMark:
        return Words::tr("Doubled punctuation mark");
    case RepairKind::Image:
        return Words::tr("Image taken out of the text");
    case RepairKind::Junk:
        return Words::tr("Unreadable lines dropped");
    case RepairKind::Rule:
        return Words::tr("Stray rule dropped");
    case RepairKind::RunningHead:
        return Words::tr("Running head dropped");
    case RepairKind::PageNumber:
        return Words::tr("Page number dropped");
    case RepairKind::Hyphen:
        return Words::tr("Hyphenated word joined");
    case RepairKind::Radical:
        return Words::tr("Radical read as its character");
    }
    return {};
}

QString actName(const QString& title) {
    for (const ActWords& act : kActs) {
        if (title == act.title) {
            return Words::tr(act.words);
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

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    static const QRegularExpression inWord(QStringLiteral("&(.)"));
    return QString(text).remove(inBrackets).replace(inWord, QStringLiteral("\\1"));
}

QString whenName(const QDateTime& time, const QDateTime& now) {
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        return QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    }
    if (days == 1) {
        return Words::tr("yesterday");
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
