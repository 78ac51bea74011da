// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonhtml.h"

#include "core/export/comparisonwords.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace duikan {

namespace {

QString styleSheet() {
    QFile file(QStringLiteral(":/duikan/comparison/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString element(const QString& name, const QString& text, const QString& cssClass = {}) {
    const QString attribute = cssClass.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(cssClass);
    return QStringLiteral("<%1%2>%3</%1>").arg(name, attribute, text);
}

QString shown(const QString& text) {
    QString out = text.toHtmlEscaped();
    return out.replace(u'\n', QStringLiteral("<br>"));
}

QString numberOf(const Paragraph& paragraph) {
    return paragraph.number.isEmpty() ? QString()
                                      : paragraph.number.toHtmlEscaped() + QStringLiteral("&ensp;");
}

class Page {
public:
    Page(const Comparison& comparison, const ComparedDraft& left, const ComparedDraft& right)
        : m_comparison(comparison)
        , m_left(left)
        , m_right(right) {}

    [[nodiscard]] PrintedReport write(const QDateTime& at) {
        PrintedReport report;
        report.title = m_right.document.title.isEmpty() ? m_right.source.name : m_right.document.title;
        report.language = m_right.document.language;
        report.occasion = ComparisonWords::occasion(at);
        report.sources = ComparisonWords::fromTo(m_left.source.name, m_right.source.name);
        m_html = QStringLiteral(
                     "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                     "<style>\n%3</style></head><body>\n")
                     .arg(report.language.toHtmlEscaped(),
                          ComparisonWords::title(report.title).toHtmlEscaped(), styleSheet());
        m_html += element(QStringLiteral("h1"), report.title.toHtmlEscaped());
        m_html += element(QStringLiteral("p"), report.sources.toHtmlEscaped(), QStringLiteral("hint"));
        writeCounts();
        writeTable();
        const Certificate certificate = certificateOf(m_comparison, m_left, m_right, at);
        m_html += certificateHtml(certificate);
        m_bookmarks.push_back({certificate.heading, 0, QStringLiteral("certificate")});
        report.html = m_html + QStringLiteral("</body></html>\n");
        report.bookmarks = std::move(m_bookmarks);
        return report;
    }

private:
    void writeCounts() {
        m_html += QStringLiteral("<ul class=\"counts\">");
        for (const PairRelation relation : kCountedRelations) {
            if (const int count = m_comparison.count(relation); count > 0) {
                m_html += QStringLiteral("<li>%1<b>%2</b></li>")
                              .arg(ComparisonWords::of(relation).toHtmlEscaped())
                              .arg(count);
            }
        }
        m_html += QStringLiteral("</ul>\n");
    }

    void writeTable() {
        m_html += QStringLiteral("<table><colgroup><col><col><col class=\"change\"></colgroup><thead><tr>");
        for (const QString& head : {m_left.source.name, m_right.source.name, ComparisonWords::change()}) {
            m_html += element(QStringLiteral("th"), head.toHtmlEscaped());
        }
        m_html += QStringLiteral("</tr></thead><tbody>\n");
        for (auto it = m_comparison.pairs.begin(); it != m_comparison.pairs.end();) {
            auto end = it;
            while (end != m_comparison.pairs.end() && isSilent(*end)) {
                ++end;
            }
            if (end != it) {
                writeUnchanged(*it, *std::prev(end), int(end - it));
                it = end;
            } else {
                writePair(*it++);
            }
        }
        m_html += QStringLiteral("</tbody></table>\n");
    }

    static bool isSilent(const ComparedPair& pair) {
        return pair.relation == PairRelation::Unchanged &&
               std::all_of(pair.notes.begin(), pair.notes.end(), [](const ComparisonNote& note) {
                   return note.kind == ComparisonNoteKind::Renumbered; // running numbers are no wording
               });
    }

    void writeUnchanged(const ComparedPair& first, const ComparedPair& last, int count) {
        const QString from = m_right.document.at(first.right.front())->label;
        const QString to = m_right.document.at(last.right.back())->label;
        m_html += QStringLiteral("<tr class=\"unchanged\"><td class=\"nothing\" colspan=\"3\">%1</td></tr>\n")
                      .arg(ComparisonWords::unchanged(count, from, to).toHtmlEscaped());
    }

    void writePair(const ComparedPair& pair) {
        m_html += QStringLiteral("<tr class=\"%1\">").arg(toString(pair.relation));
        m_place = QStringLiteral("%1%2")
                      .arg(pair.right.empty() ? u'a' : u'b')
                      .arg(pair.right.empty() ? pair.left.front() : pair.right.front());
        const Paragraph& named = pair.right.empty() ? *m_left.document.at(pair.left.front())
                                                    : *m_right.document.at(pair.right.front());
        m_bookmarks.push_back(
            {QStringLiteral("%1: %2").arg(named.label, ComparisonWords::of(pair.relation)), 0, m_place});
        writeSide(m_left.document, pair.left, pair, Hunk::Op::Delete);
        writeSide(m_right.document, pair.right, pair, Hunk::Op::Insert);
        m_html += QStringLiteral("<td class=\"relation\">") +
                  element(QStringLiteral("b"), ComparisonWords::of(pair.relation).toHtmlEscaped());
        for (const ComparisonNote& note : pair.notes) {
            m_html += element(QStringLiteral("span"), ComparisonWords::of(note).toHtmlEscaped(),
                              QStringLiteral("note ") + toString(note.kind));
        }
        m_html += QStringLiteral("</td></tr>\n");
    }

    void writeSide(const Document& document, const std::vector<int>& ordinals, const ComparedPair& pair,
                   Hunk::Op own) {
        if (ordinals.empty()) {
            m_html += QStringLiteral("<td class=\"nothing\"></td>");
            return;
        }
        const Paragraph& first = *document.at(ordinals.front());
        QString text;
        const QString whole = joinedText(document, ordinals);
        for (const Hunk& hunk : pair.hunks) {
            const TextRange range = own == Hunk::Op::Delete ? hunk.left : hunk.right;
            const QString words = shown(whole.sliced(range.begin, range.length()));
            if (hunk.op == Hunk::Op::Equal) {
                text += words;
            } else if (hunk.op == own) {
                text +=
                    element(own == Hunk::Op::Delete ? QStringLiteral("del") : QStringLiteral("ins"), words);
            }
        }
        m_html +=
            QStringLiteral("<td dir=\"auto\">%1<p>%2%3</p></td>")
                .arg(label(first, (own == Hunk::Op::Delete) == pair.right.empty()), numberOf(first), text);
    }

    /// The label, which is also the row's address on one side of it.
    [[nodiscard]] QString label(const Paragraph& paragraph, bool isAddress) const {
        const QString text = paragraph.label.toHtmlEscaped();
        return isAddress
                   ? QStringLiteral("<a class=\"label\" id=\"%1\" href=\"#%1\">%2</a>").arg(m_place, text)
                   : element(QStringLiteral("span"), text, QStringLiteral("label"));
    }

    const Comparison& m_comparison;
    const ComparedDraft& m_left;
    const ComparedDraft& m_right;
    QString m_html;
    QString m_place; ///< destination of the row being written
    std::vector<Bookmark> m_bookmarks;
};

} // namespace

Result<PrintedReport> comparisonReport(const Comparison& comparison, const ComparedDraft& left,
                                       const ComparedDraft& right, const QDateTime& at) {
    if (const auto proven = requireProof(comparison, left.source.name, right.source.name); !proven) {
        return std::unexpected(proven.error());
    }
    return Page(comparison, left, right).write(at);
}

} // namespace duikan
