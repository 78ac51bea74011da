// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/foldlines.h"

#include "core/export/shownlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace duikan {

namespace {

bool staysOpen(const Paragraph& paragraph, const MarksByParagraph& marks) {
    switch (paragraph.kind) {
    case ParagraphKind::Title:
    case ParagraphKind::AnnexTitle:
    case ParagraphKind::Heading:
    case ParagraphKind::AdoptingBody: return true;
    default: return marks.contains(paragraph.ordinal);
    }
}

bool hangsOnAnother(const Paragraph& paragraph) {
    return paragraph.kind == ParagraphKind::Caption || paragraph.kind == ParagraphKind::Figure ||
           paragraph.kind == ParagraphKind::Table;
}

/// The labels of a run's first and last paragraph; captions count only where there is nothing else.
std::pair<QString, QString> endLabels(const Document& document, int first, int last) {
    int begin = first;
    int end = last;
    while (begin < last && hangsOnAnother(*document.at(begin))) {
        ++begin;
    }
    while (end > begin && hangsOnAnother(*document.at(end))) {
        --end;
    }
    return {shownLabel(*document.at(begin)), shownLabel(*document.at(end))};
}

/// "OP 8" and "OP 9" are "OP 8–9"; "二（一） ¶1" and "二（一） ¶2" are "¶1–¶2"; nothing where they share no prefix.
QString sharedLabel(const QString& first, const QString& last) {
    if (first == last) {
        return first;
    }
    const qsizetype blank = first.lastIndexOf(u' ');
    if (blank <= 0 || last.lastIndexOf(u' ') != blank || first.left(blank) != last.left(blank)) {
        return {};
    }
    const QString from = first.mid(blank + 1);
    const QString to = last.mid(blank + 1);
    return (from.front().isDigit() ? first : from) + QChar(0x2013) + to;
}

QString sentence(const Document& document, int first, int last) {
    const int count = last - first + 1;
    const bool captions = std::all_of(document.paragraphs.begin() + (first - 1), document.paragraphs.begin() + last,
                                      [](const Paragraph& p) { return p.kind == ParagraphKind::Caption; });
    return captions
               ? QCoreApplication::translate("FoldLine", "%n caption(s) without notes or links", nullptr, count)
               : QCoreApplication::translate("FoldLine", "%n paragraph(s) without notes or links", nullptr, count);
}

} // namespace

std::vector<FoldLine> foldLines(const Document& document, const MarksByParagraph& marks, const QSet<int>& unfolded) {
    std::vector<FoldLine> lines;
    const int count = int(document.paragraphs.size());
    for (int first = 1; first <= count; ++first) {
        if (staysOpen(*document.at(first), marks)) {
            continue;
        }
        int last = first;
        bool wanted = unfolded.contains(first);
        while (last < count && !staysOpen(*document.at(last + 1), marks)) {
            ++last;
            wanted = wanted || unfolded.contains(last);
        }
        if (!wanted) {
            const auto [from, to] = endLabels(document, first, last);
            FoldLine line{first, last, sharedLabel(from, to), sentence(document, first, last)};
            if (line.label.isEmpty()) {
                line.label = from + QStringLiteral(" …");
                //: %1 to %2 are labels, %3 is "14 paragraphs without notes or links"
                line.says = QCoreApplication::translate("FoldLine", "%1–%2: %3").arg(from, to, line.says);
            }
            lines.push_back(line);
        }
        first = last;
    }
    return lines;
}

} // namespace duikan
