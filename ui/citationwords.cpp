// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citationwords.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace duikan {

namespace {

/// Names the translation context of the words.
struct CitationWords {
    Q_DECLARE_TR_FUNCTIONS(CitationWords)
};

QString labelAt(const ReviewState& state, const CitationTarget& target) {
    const Draft* const draft = state.currentDraft(target.document);
    const Paragraph* const paragraph = draft ? draft->structure->at(target.ordinal) : nullptr;
    return paragraph ? shortLabel(paragraph->label) : QString();
}

} // namespace

QString citationKindName(CitationKind kind) {
    switch (kind) {
    case CitationKind::Resolution:
        return CitationWords::tr("Resolution");
    case CitationKind::Treaty:
        return CitationWords::tr("Treaty or declaration");
    case CitationKind::AgendaItem:
        return CitationWords::tr("Agenda item");
    case CitationKind::Session:
        return CitationWords::tr("Session");
    case CitationKind::Document:
        return CitationWords::tr("Document");
    case CitationKind::Fund:
        return CitationWords::tr("Fund");
    case CitationKind::Date:
        return CitationWords::tr("Date");
    case CitationKind::InternalParagraph:
        return CitationWords::tr("Paragraph of this text");
    }
    return {};
}

QString citationFate(const ReviewState& state, const CitationTarget& target) {
    switch (target.standing) {
    case CitationStanding::Here:
        return CitationWords::tr("Leads to %1.").arg(labelAt(state, target));
    case CitationStanding::There: {
        const Draft* const draft = state.currentDraft(target.document);
        const QString title = draft ? excerpt(draft->structure->title, 40) : QString();
        return CitationWords::tr("Lies in this review: %1, %2.").arg(title, labelAt(state, target));
    }
    case CitationStanding::Nowhere:
        return CitationWords::tr("There is no such paragraph in this text.");
    case CitationStanding::Ambiguous:
        return CitationWords::tr("Can mean several: %1.").arg(QLocale().createSeparatedList(target.candidates));
    case CitationStanding::Elsewhere:
        return CitationWords::tr("Not in this review.");
    case CitationStanding::Plain:
        return {};
    }
    return {};
}

QString citationCard(const ReviewState& state, const Citation& citation, const CitationTarget& target) {
    const QString fate = citationFate(state, target);
    QString html = QStringLiteral("<qt><b>%1</b>").arg(citationKindName(citation.kind).toHtmlEscaped());
    if (!citation.normalized.isEmpty()) {
        html += QStringLiteral("<br>") + citation.normalized.toHtmlEscaped();
    }
    if (!fate.isEmpty()) {
        html += QStringLiteral("<br>") + fate.toHtmlEscaped();
    }
    return html + QStringLiteral("</qt>");
}

} // namespace duikan
