// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notesmarkdown.h"

#include "core/export/exporteditems.h"
#include "core/export/exportwords.h"
#include "core/export/reviewcopywords.h"

#include <QRegularExpression>

namespace duikan {

namespace {

/// A text whose marks mean nothing: CommonMark 2.4 lets any punctuation of ASCII be escaped. What only means something
/// at the beginning of a line is escaped there.
QString escaped(const QString& text) {
    static const QRegularExpression kInline(QStringLiteral(R"(([\\`*_{}\[\]<>&|~!#$]))"));
    static const QRegularExpression kBlock(QStringLiteral(R"(^(\s*)([-+=:])|^(\s*\d+)([.)]))"),
                                           QRegularExpression::MultilineOption);
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').replace(u'\t', u' ');
    plain.replace(kInline, QStringLiteral("\\\\1"));
    plain.replace(kBlock, QStringLiteral("\\1\\3\\\\2\\4"));
    return plain;
}

QString oneLine(const QString& text) { return escaped(text.simplified()); }

/// A paragraph, behind a prefix on each of its lines; a line end stays one.
QString block(const QString& text, const QString& prefix) {
    QString result;
    bool followsWords = false;
    for (const QString& line : escaped(text.trimmed()).split(u'\n')) {
        const QString words = line.trimmed();
        if (followsWords && !words.isEmpty()) {
            result.insert(result.size() - 1, u'\\'); // a hard line break: CommonMark 6.7
        }
        result += (words.isEmpty() ? prefix.trimmed() : prefix + words) + u'\n';
        followsWords = !words.isEmpty();
    }
    return result;
}

QString day(const QDateTime& time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

QString where(const ExportedPlace& place) {
    const QString label = oneLine(place.label);
    constexpr qsizetype kLongestQuote = 80; // a whole paragraph is known by its label
    QString words = place.quote.left(kLongestQuote);
    if (words.size() < place.quote.size()) {
        words = (words.back().isHighSurrogate() ? words.chopped(1) : words) + u'…';
    }
    const QString quote = oneLine(words);
    return quote.isEmpty() ? label : QStringLiteral("%1 “%2”").arg(label, quote);
}

QString noteText(const ExportedNote& entry) {
    const Annotation& note = *entry.note;
    QString text = QStringLiteral("### %1. %2 · %3, %4\n\n")
                       .arg(QString::number(entry.number), oneLine(entry.place.label), ReviewCopyWords::of(note.kind),
                            ReviewCopyWords::of(note.state));
    if (entry.place.verdict == Verdict::Orphaned || entry.place.verdict == Verdict::Ambiguous) {
        text += QStringLiteral("*%1*\n\n").arg(ExportWords::withoutPlace());
    }
    for (const Anchor& anchor : note.anchors) {
        if (!anchor.quote.exact.trimmed().isEmpty()) {
            text += block(anchor.quote.exact, QStringLiteral("> ")) + u'\n';
        }
    }
    if (!note.body.trimmed().isEmpty()) {
        text += block(note.body, QString()) + u'\n';
    }
    if (!note.replacement.trimmed().isEmpty()) {
        text += QStringLiteral("**%1**\n\n").arg(ExportWords::replacement()) +
                block(note.replacement, QStringLiteral("> ")) + u'\n';
    }
    QStringList facts{oneLine(note.author), day(note.created)};
    for (const QString& tag : note.tags) {
        facts << QStringLiteral("\\#") + oneLine(tag);
    }
    if (!note.assignee.isEmpty()) {
        facts << QStringLiteral("→ ") + oneLine(note.assignee);
    }
    text += QStringLiteral("— %1\n\n").arg(facts.join(QStringLiteral(" · ")));
    for (const Reply* const reply : entry.replies) {
        text += QStringLiteral("- **%1**, %2\n\n").arg(oneLine(reply->author), day(reply->created)) +
                block(reply->body, QStringLiteral("  ")) + u'\n';
    }
    return text;
}

QString linkText(const ExportedLink& entry) {
    const CrossReference& link = *entry.link;
    QString text = QStringLiteral("%1. %2 → **%3** → %4\n")
                       .arg(QString::number(entry.number), where(entry.from),
                            oneLine(ReviewCopyWords::relation(link.relation)), where(entry.to));
    if (!link.note.trimmed().isEmpty()) {
        text += u'\n' + block(link.note, QStringLiteral("   "));
    }
    return text + QStringLiteral("\n   — %1 · %2\n\n").arg(oneLine(link.author), day(link.created));
}

} // namespace

Result<ExportedFile> notesMarkdown(const Review& review, const ExportOptions& options) {
    const ExportedItems items = itemsToExport(review, options);
    ExportSummary summary{.notes = int(items.notes.size()), .replies = 0, .links = int(items.links.size()),
                          .losses = {}, .remarks = {}};
    QString text;
    if (!review.state().title().isEmpty()) {
        text += QStringLiteral("# %1\n\n").arg(oneLine(review.state().title()));
    }
    int document = -1;
    for (const ExportedNote& entry : items.notes) {
        if (entry.place.document != document) {
            document = entry.place.document;
            const Draft* const draft = review.state().currentDraft(document);
            const QString title = draft == nullptr                     ? QString()
                                  : draft->structure->title.isEmpty() ? draft->label
                                                                      : draft->structure->title;
            text += QStringLiteral("## %1\n\n").arg(oneLine(title));
        }
        text += noteText(entry);
        summary.replies += int(entry.replies.size());
        summary.lose(Loss::Colors, !entry.note->color.isEmpty());
        summary.lose(Loss::Carrying, !entry.note->carried.empty());
    }
    if (!items.links.empty()) {
        text += QStringLiteral("## %1\n\n").arg(ExportWords::links());
    }
    for (const ExportedLink& entry : items.links) {
        text += linkText(entry);
        summary.lose(Loss::Passages, entry.link->from.size() > 1 || entry.link->to.size() > 1);
        summary.lose(Loss::Evidence, entry.link->origin.has_value());
        summary.lose(Loss::Carrying, !entry.link->carriedFrom.empty() || !entry.link->carriedTo.empty());
    }
    return ExportedFile{.bytes = text.trimmed().toUtf8() + '\n', .summary = std::move(summary), .check = {}};
}

} // namespace duikan
