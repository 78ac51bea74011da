// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citationtargets.h"

#include "core/base/enumnames.h"
#include "core/structure/citations.h"

#include <QRegularExpression>

#include <algorithm>

namespace duikan {

namespace {

constexpr EnumNames<CitationStanding, 6> kStandings{{
    {CitationStanding::Here, u"here"},
    {CitationStanding::There, u"there"},
    {CitationStanding::Nowhere, u"nowhere"},
    {CitationStanding::Ambiguous, u"ambiguous"},
    {CitationStanding::Elsewhere, u"elsewhere"},
    {CitationStanding::Plain, u"plain"},
}};

int ordinalOf(const Document& document, const QString& label) {
    const auto found = std::ranges::find(document.paragraphs, label, &Paragraph::label);
    return found == document.paragraphs.end() ? 0 : found->ordinal;
}

/// The labels of what has the number of "paragraph 4" or "OP 4" printed. The recogniser found a target where there is
/// just one.
QStringList labelsNumbered(const Document& document, const QString& normalized) {
    static const QRegularExpression kPrinted(QStringLiteral("^\\D?(\\d{1,3})\\D*$"));
    QStringList labels;
    for (const Paragraph& paragraph : document.paragraphs) {
        const bool isNumberedBody =
            paragraph.kind == ParagraphKind::Operative || paragraph.kind == ParagraphKind::Paragraph;
        const QString printed = kPrinted.match(paragraph.number).captured(1);
        if (isNumberedBody && !printed.isEmpty() && printed == normalized.section(u' ', 1) &&
            !normalized.startsWith(QLatin1String("PP "))) {
            labels.append(paragraph.label);
        }
    }
    return labels;
}

CitationTarget inSameText(const Document& document, int number, const Citation& citation) {
    if (const int ordinal = ordinalOf(document, citation.target); ordinal > 0 && !citation.target.isEmpty()) {
        return {.standing = CitationStanding::Here, .document = number, .ordinal = ordinal, .candidates = {}};
    }
    const QStringList labels = labelsNumbered(document, citation.normalized);
    if (labels.size() > 1) {
        return {.standing = CitationStanding::Ambiguous, .candidates = labels};
    }
    return {.standing = CitationStanding::Nowhere, .candidates = {}};
}

bool namesDocument(const Citation& citation) {
    return citation.kind == CitationKind::Resolution || citation.kind == CitationKind::Document;
}

/// Points what names `cited` at its paragraphs; what names two of the documents becomes ambiguous.
void addTargetsIn(const Document& cited, int number, const Document& citing, CitationTargets& targets) {
    Document probe;
    probe.paragraphs = citing.paragraphs;
    for (Paragraph& paragraph : probe.paragraphs) {
        for (Citation& citation : paragraph.citations) {
            citation.target.clear();
        }
    }
    resolveCitationsBetween(probe, cited);
    for (size_t i = 0; i < probe.paragraphs.size(); ++i) {
        for (size_t j = 0; j < probe.paragraphs[i].citations.size(); ++j) {
            const Citation& citation = probe.paragraphs[i].citations[j];
            CitationTarget& target = targets[i][j];
            if (citation.target.isEmpty() || !namesDocument(citation)) {
                continue;
            }
            if (target.standing == CitationStanding::Elsewhere) {
                target = {.standing = CitationStanding::There,
                          .document = number,
                          .ordinal = ordinalOf(cited, citation.target),
                          .candidates = {citation.target}};
            } else {
                target = {.standing = CitationStanding::Ambiguous,
                          .candidates = target.candidates + QStringList{citation.target}};
            }
        }
    }
}

} // namespace

QString toString(CitationStanding standing) {
    return kStandings.name(standing);
}

CitationTargets citationTargets(const std::map<int, DocumentPtr>& documents, int citing) {
    const auto self = documents.find(citing);
    if (self == documents.end() || !self->second) {
        return {};
    }
    const Document& document = *self->second;
    CitationTargets targets;
    for (const Paragraph& paragraph : document.paragraphs) {
        std::vector<CitationTarget>& ofParagraph = targets.emplace_back();
        for (const Citation& citation : paragraph.citations) {
            CitationTarget target;
            if (citation.kind == CitationKind::InternalParagraph) {
                target = inSameText(document, citing, citation);
            } else if (namesDocument(citation)) {
                target.standing = CitationStanding::Elsewhere;
            }
            ofParagraph.push_back(std::move(target));
        }
    }
    for (const auto& [number, other] : documents) {
        if (number != citing && other) {
            addTargetsIn(*other, number, document, targets);
        }
    }
    return targets;
}

} // namespace duikan
