// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rollingtextreport.h"

#include "core/export/comparisonwords.h"
#include "core/export/markup.h"
#include "core/export/reviewcopywords.h"
#include "core/export/trackedtext.h"
#include "core/export/worddocument.h"

#include <QFile>

#include <algorithm>

namespace duikan {

namespace {

constexpr QLatin1String kNameInk{"285F96"};

/// The words of a rolling text, in the language of the program.
struct RollingTextWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::RollingText)
};

/// A piece of a bracket: what is written, and as what.
struct Run {
    enum class Look { Plain, Deleted, Added, Name };
    Look look = Look::Plain;
    QString text;
};

QString namesOf(const RollingAlternative& alternative) {
    const QString names = alternative.proposers.join(RollingTextWords::tr(", "));
    return alternative.accepted ? RollingTextWords::tr("(%1; accepted)").arg(names)
                                : RollingTextWords::tr("(%1)", "who proposed it").arg(names);
}

/// "[encourages urges (China) / requests (EU)]": what goes is struck, what comes is bold.
std::vector<Run> runsOf(const RollingPiece& piece) {
    using Look = Run::Look;
    if (piece.alternatives.empty()) {
        return {{Look::Plain, piece.text}};
    }
    std::vector<Run> runs{{Look::Plain, QStringLiteral("[")}};
    if (!piece.text.isEmpty()) {
        runs.push_back({Look::Deleted, piece.text});
        runs.push_back({Look::Plain, QStringLiteral(" ")});
    }
    bool isFirst = true;
    for (const RollingAlternative& alternative : piece.alternatives) {
        if (!isFirst) {
            runs.push_back({Look::Plain, QStringLiteral(" / ")});
        }
        if (!alternative.text.isEmpty()) {
            runs.push_back({Look::Added, alternative.text});
            runs.push_back({Look::Plain, QStringLiteral(" ")});
        } else if (piece.alternatives.size() > 1) {
            runs.push_back({Look::Name, RollingTextWords::tr("delete") + u' '});
        }
        runs.push_back({Look::Name, namesOf(alternative)});
        isFirst = false;
    }
    runs.push_back({Look::Plain, QStringLiteral("]")});
    return runs;
}

QString titleOf(const RollingDraft& rolling) {
    const Document& document = *rolling.draft->structure;
    return document.title.isEmpty() ? rolling.draft->label : document.title;
}

bool isProposedOn(const RollingParagraph& paragraph) {
    return std::any_of(paragraph.pieces.begin(), paragraph.pieces.end(),
                       [](const RollingPiece& piece) { return !piece.alternatives.empty(); });
}

/// "OP 5, EU: the words they want", for a proposal that is not in the text.
QString besideLine(const Annotation& note) {
    const QString words = note.replacement.isEmpty() ? note.body : note.replacement;
    return RollingTextWords::tr("%1, %2: %3", "paragraph, proposer, words")
        .arg(note.anchors.empty() ? QString() : note.anchors.front().label, note.author, words.simplified());
}

Certificate certificateOf(const RollingDraft& rolling, const QDateTime& at) {
    Certificate certificate{ComparisonWords::certificate(), {}};
    const SourceInfo& source = rolling.draft->source;
    certificate.lines.push_back({source.name, hashLine(source)});
    certificate.lines.push_back(
        {ComparisonWords::settings(),
         rolling.options.takeInAccepted
             ? RollingTextWords::tr(
                   "accepted proposals are part of the text; rejected and resolved ones are left out")
             : RollingTextWords::tr(
                   "accepted proposals are shown as such; rejected and resolved ones are left out")});
    certificate.lines.push_back(
        {RollingTextWords::tr("Proposals"), RollingTextWords::tr("%1 in the text, %2 below it, %3 left out")
                                                .arg(rolling.proposals.worded.size())
                                                .arg(rolling.besides.size())
                                                .arg(rolling.proposals.leftOut)});
    if (!rolling.options.takeInAccepted) {
        certificate.lines.push_back(
            {RollingTextWords::tr("Leaving out every proposal gives %1").arg(source.name),
             ComparisonWords::verdict(rolling.givesBack), rolling.givesBack});
    }
    addProgram(certificate, at);
    return certificate;
}

Result<void> requireBase(const RollingDraft& rolling) {
    return rolling.givesBack || rolling.options.takeInAccepted
               ? Result<void>()
               : unproven(rolling.draft->source.name);
}

QString styleSheet() {
    QFile file(QStringLiteral(":/duikan/comparison/report.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString runHtml(const Run& run) {
    QString text = escapedText(run.text);
    text.replace(u'\n', QStringLiteral("<br>"));
    switch (run.look) {
    case Run::Look::Plain:
        return text;
    case Run::Look::Deleted:
        return QStringLiteral("<del>%1</del>").arg(text);
    case Run::Look::Added:
        return QStringLiteral("<ins>%1</ins>").arg(text);
    case Run::Look::Name:
        return QStringLiteral("<span class=\"proposer\">%1</span>").arg(text);
    }
    return text;
}

QString paragraphHtml(const RollingDraft& rolling, const RollingParagraph& rollingParagraph) {
    const Paragraph& paragraph = *rolling.draft->structure->at(rollingParagraph.ordinal);
    QString text = escapedText(printedNumber(paragraph));
    for (const RollingPiece& piece : rollingParagraph.pieces) {
        for (const Run& run : runsOf(piece)) {
            text += runHtml(run);
        }
    }
    return QStringLiteral(
               "<div class=\"p %1\"><a class=\"label\" id=\"p%2\" href=\"#p%2\">%3</a><p dir=\"auto\">%4</p>"
               "</div>\n")
        .arg(toString(paragraph.kind))
        .arg(paragraph.ordinal)
        .arg(escapedText(paragraph.label), text);
}

RunLook wordLook(Run::Look look) {
    switch (look) {
    case Run::Look::Plain:
        break;
    case Run::Look::Deleted:
        return {.strike = true, .color = kDeletedInk};
    case Run::Look::Added:
        return {.bold = true, .color = kInsertedInk};
    case Run::Look::Name:
        return {.color = kNameInk};
    }
    return {};
}

} // namespace

Result<RollingDraft> rollingDraft(const Review& review, int document, const RollingTextOptions& options) {
    RollingDraft rolling;
    rolling.draft = review.state().currentDraft(document);
    if (rolling.draft == nullptr) {
        return failure(ErrorKind::UnknownDocument, QString::number(document));
    }
    rolling.options = options;
    rolling.proposals = proposalsOf(review, rolling.draft->id);
    const Document& structure = *rolling.draft->structure;
    rolling.paragraphs = rollingText(structure, rolling.proposals.worded, options);
    for (const auto* ids : {&rolling.proposals.wordless, &rolling.proposals.unplaced}) {
        for (const AnnotationId id : *ids) {
            rolling.besides.push_back(review.state().annotation(id));
        }
    }
    rolling.givesBack = rolling.paragraphs.size() == structure.paragraphs.size();
    for (const RollingParagraph& paragraph : rolling.paragraphs) {
        QString base;
        for (const RollingPiece& piece : paragraph.pieces) {
            base += piece.text;
        }
        rolling.givesBack = rolling.givesBack && base == structure.at(paragraph.ordinal)->text;
    }
    return rolling;
}

Result<PrintedReport> rollingTextReport(const RollingDraft& rolling, const QDateTime& at) {
    if (const auto whole = requireBase(rolling); !whole) {
        return std::unexpected(whole.error());
    }
    PrintedReport report;
    report.title = titleOf(rolling);
    report.language = rolling.draft->structure->language;
    report.occasion =
        RollingTextWords::tr("Rolling text, %1").arg(ReviewCopyWords::date(at.toLocalTime().date()));
    report.sources = rolling.draft->label;
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                       "<style>\n%3</style></head><body class=\"rolling\">\n<p class=\"hint\">%4</p>\n")
            .arg(escapedText(report.language),
                 escapedText(RollingTextWords::tr("Rolling text: %1").arg(report.title)), styleSheet(),
                 escapedText(RollingTextWords::tr(
                     "What is proposed stands in brackets: deletions struck, additions bold, each with "
                     "the name of who proposed it")));
    for (const RollingParagraph& paragraph : rolling.paragraphs) {
        html += paragraphHtml(rolling, paragraph);
        if (isProposedOn(paragraph)) {
            report.bookmarks.push_back({rolling.draft->structure->at(paragraph.ordinal)->label, 0,
                                        QStringLiteral("p%1").arg(paragraph.ordinal)});
        }
    }
    if (!rolling.besides.empty()) {
        html += QStringLiteral("<h2>%1</h2><ul class=\"besides\">")
                    .arg(escapedText(RollingTextWords::tr("Proposals that are not in the text")));
        for (const Annotation* const note : rolling.besides) {
            html += QStringLiteral("<li dir=\"auto\">%1</li>").arg(escapedText(besideLine(*note)));
        }
        html += QStringLiteral("</ul>\n");
    }
    const Certificate certificate = certificateOf(rolling, at);
    report.html = html + certificateHtml(certificate) + QStringLiteral("</body></html>\n");
    report.bookmarks.push_back({certificate.heading, 0, QStringLiteral("certificate")});
    return report;
}

Result<QByteArray> rollingTextDocx(const RollingDraft& rolling, const QString& author, const QDateTime& at) {
    if (const auto whole = requireBase(rolling); !whole) {
        return std::unexpected(whole.error());
    }
    const Document& structure = *rolling.draft->structure;
    WordDocument document({.title = titleOf(rolling),
                           .author = author,
                           .created = at,
                           .language = structure.language,
                           .footer = rolling.draft->label});
    for (const RollingParagraph& rollingParagraph : rolling.paragraphs) {
        const Paragraph& paragraph = *structure.at(rollingParagraph.ordinal);
        document.startParagraph(wordStyleOf(paragraph.kind, paragraph.level));
        document.run(printedNumber(paragraph));
        for (const RollingPiece& piece : rollingParagraph.pieces) {
            for (const Run& run : runsOf(piece)) {
                document.run(run.text, wordLook(run.look));
            }
        }
        document.endParagraph();
    }
    if (!rolling.besides.empty()) {
        document.paragraph(QStringLiteral("Heading2"),
                           RollingTextWords::tr("Proposals that are not in the text"));
        for (const Annotation* const note : rolling.besides) {
            document.paragraph(QStringLiteral("Normal"), besideLine(*note));
        }
    }
    return document.finish(certificateOf(rolling, at));
}

} // namespace duikan
