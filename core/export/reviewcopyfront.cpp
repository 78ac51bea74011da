// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markup.h"
#include "core/export/reviewcopyparts.h"
#include "core/export/reviewcopywords.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace duikan {

namespace {

QString row(const QString& name, const QString& value) {
    return value.isEmpty()
               ? QString()
               : QStringLiteral("<tr><th>%1</th><td>%2</td></tr>").arg(escapedText(name), escapedText(value));
}

/// "A/HRC/21/L.9 · Human Rights Council · Twenty-first session": what the document says of itself.
QString identity(const Document& document) {
    QStringList parts{document.symbol, document.number, document.body, document.session};
    if (document.agendaItem) {
        parts.append(ReviewCopyWords::tr("agenda item %1").arg(document.agendaItem->number));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString documentCard(const CopySource& source, const CopiedDocument& copied) {
    const ReviewedDocument* reviewed = source.review.state().document(copied.number);
    const int drafts = reviewed ? int(reviewed->drafts.size()) : 1;
    const int paragraphs = int(copied.text().paragraphs.size());
    const QString language =
        copied.text().language == QLatin1String("zh") ? QStringLiteral("zh-CN") : copied.text().language;
    QString draft = copied.draft->label.isEmpty() ? copied.draft->source.name : copied.draft->label;
    if (drafts > 1) {
        draft = ReviewCopyWords::tr("%1 (draft %2 of %3)")
                    .arg(draft, QString::number(copied.draft->number), QString::number(drafts));
    }
    return QStringLiteral(
               "<div class=\"document-card\"><div class=\"overline\">%1</div><h1 lang=\"%2\">%3</h1>"
               "<div class=\"identity\" lang=\"%2\">%4</div><table class=\"facts\">%5%6</table></div>")
        .arg(escapedText(ReviewCopyWords::tr("Document %1").arg(copied.number)), escapedText(language),
             escapedText(copied.title()), escapedText(identity(copied.text())),
             row(ReviewCopyWords::tr("Draft"), draft),
             row(ReviewCopyWords::tr("Paragraphs"), QString::number(paragraphs)));
}

constexpr std::array kKinds{AnnotationKind::Comment, AnnotationKind::Question, AnnotationKind::Proposal,
                            AnnotationKind::Highlight};
constexpr std::array kStates{AnnotationState::Open, AnnotationState::Accepted, AnnotationState::Rejected,
                             AnnotationState::Resolved};

QString noteCounts(const CopySource& source) {
    std::array<std::array<int, kStates.size()>, kKinds.size()> counts{};
    for (const auto& [id, note] : source.review.state().annotations()) {
        if (source.concerns(note.anchors)) {
            ++counts[size_t(note.kind)][size_t(note.state)];
        }
    }
    QString rows;
    for (const AnnotationKind kind : kKinds) {
        int total = 0;
        QString cells;
        for (const AnnotationState state : kStates) {
            const int count = counts[size_t(kind)][size_t(state)];
            total += count;
            cells +=
                QStringLiteral("<td>%1</td>").arg(count == 0 ? QStringLiteral("–") : QString::number(count));
        }
        rows += QStringLiteral("<tr><th>%1</th>%2<td class=\"total\">%3</td></tr>")
                    .arg(escapedText(ReviewCopyWords::of(kind)), cells, QString::number(total));
    }
    QString heads;
    for (const AnnotationState state : kStates) {
        heads += QStringLiteral("<th>%1</th>").arg(escapedText(ReviewCopyWords::of(state)));
    }
    return QStringLiteral(
               "<table class=\"counts\"><thead><tr><th>%1</th>%2<th>%3</th></tr></thead>%4</table>")
        .arg(escapedText(ReviewCopyWords::tr("Notes")), heads, escapedText(ReviewCopyWords::tr("all")), rows);
}

QString linkCounts(const CopySource& source) {
    QMap<QString, int> counts;
    for (const auto& [id, link] : source.review.state().crossReferences()) {
        if (source.concerns(link.from) || source.concerns(link.to)) {
            ++counts[link.relation];
        }
    }
    QStringList relations = builtInRelations();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!relations.contains(it.key())) {
            relations.append(it.key());
        }
    }
    QString rows;
    int total = 0;
    for (const QString& relation : relations) {
        const int count = counts.value(relation);
        total += count;
        if (count > 0) {
            rows += QStringLiteral("<tr class=\"%1\"><th>%2</th><td class=\"total\">%3</td></tr>")
                        .arg(classToken(relation), escapedText(ReviewCopyWords::relation(relation)),
                             QString::number(count));
        }
    }
    return QStringLiteral("<table class=\"counts "
                          "links-counts\"><thead><tr><th>%1</th><th>%2</th></tr></thead>%3</table>")
        .arg(escapedText(ReviewCopyWords::tr("Links")), QString::number(total), rows);
}

} // namespace

QString coverHtml(const CopySource& source) {
    QString cards;
    for (const CopiedDocument& document : source.documents()) {
        cards += documentCard(source, document);
    }
    const QString facts =
        row(ReviewCopyWords::tr("Review"), source.options.reviewName) +
        row(ReviewCopyWords::tr("Notes and links by"), source.authors().join(ReviewCopyWords::tr(", "))) +
        row(source.options.medium == CopyMedium::Screen ? ReviewCopyWords::tr("As of")
                                                        : ReviewCopyWords::tr("Printed"),
            ReviewCopyWords::date(source.options.date));
    return QStringLiteral("<section class=\"cover\"><div class=\"kicker\">%1</div>%2<div "
                          "class=\"count-tables\">%3%4</div>"
                          "<table class=\"facts\">%5</table></section>\n")
        .arg(escapedText(ReviewCopyWords::tr("Review copy")), cards, noteCounts(source), linkCounts(source),
             facts);
}

QString contentsHtml(const std::vector<Bookmark>& bookmarks) {
    QString entries;
    for (const Bookmark& bookmark : bookmarks) {
        entries += QStringLiteral("<div class=\"entry level-%1\"><a href=\"#%2\">%3</a></div>\n")
                       .arg(QString::number(std::min(bookmark.level, 4)), bookmark.destination,
                            escapedText(bookmark.title));
    }
    return QStringLiteral("<section class=\"contents\" id=\"contents\"><h2><a "
                          "href=\"#contents\">%1</a></h2>%2</section>\n")
        .arg(escapedText(ReviewCopyWords::tr("Contents")), entries);
}

} // namespace duikan
