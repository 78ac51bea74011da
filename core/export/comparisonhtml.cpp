// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonhtml.h"

#include "core/export/comparisonwords.h"

#include <QFile>

#include <iterator>

namespace duikan {

namespace {

constexpr PairRelation kRelations[] = {
    PairRelation::Amended, PairRelation::Moved,    PairRelation::MovedAmended, PairRelation::Split,
    PairRelation::Merged,  PairRelation::Inserted, PairRelation::Deleted,      PairRelation::Unchanged};

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

    [[nodiscard]] QString write(const QDateTime& at) {
        const QString& language = m_right.document.language;
        const QString title = m_right.document.title.isEmpty() ? m_right.source.name : m_right.document.title;
        m_html =
            QStringLiteral(
                "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                "<style>\n%3</style></head><body>\n")
                .arg(language.toHtmlEscaped(), ComparisonWords::title(title).toHtmlEscaped(), styleSheet());
        m_html += element(QStringLiteral("h1"), title.toHtmlEscaped());
        m_html += element(QStringLiteral("p"),
                          ComparisonWords::fromTo(m_left.source.name, m_right.source.name).toHtmlEscaped(),
                          QStringLiteral("hint"));
        writeCounts();
        writeTable();
        writeCertificate(at);
        return m_html + QStringLiteral("</body></html>\n");
    }

private:
    void writeCounts() {
        m_html += QStringLiteral("<ul class=\"counts\">");
        for (const PairRelation relation : kRelations) {
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
        return pair.relation == PairRelation::Unchanged && pair.notes.empty();
    }

    void writeUnchanged(const ComparedPair& first, const ComparedPair& last, int count) {
        const QString from = m_right.document.at(first.right.front())->label;
        const QString to = m_right.document.at(last.right.back())->label;
        m_html += QStringLiteral("<tr class=\"unchanged\"><td class=\"nothing\" colspan=\"3\">%1</td></tr>\n")
                      .arg(ComparisonWords::unchanged(count, from, to).toHtmlEscaped());
    }

    void writePair(const ComparedPair& pair) {
        m_html += QStringLiteral("<tr class=\"%1\">").arg(toString(pair.relation));
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
        m_html += QStringLiteral("<td dir=\"auto\"><span class=\"label\">%1</span><p>%2%3</p></td>")
                      .arg(first.label.toHtmlEscaped(), numberOf(first), text);
    }

    void writeCertificate(const QDateTime& at) {
        m_html += QStringLiteral("<section class=\"certificate\">") +
                  element(QStringLiteral("h2"), ComparisonWords::certificate().toHtmlEscaped()) +
                  QStringLiteral("<dl>");
        const auto add = [this](const QString& term, const QString& text, const QString& cssClass = {}) {
            m_html += element(QStringLiteral("dt"), term.toHtmlEscaped()) +
                      element(QStringLiteral("dd"), text.toHtmlEscaped(), cssClass);
        };
        add(m_left.source.name,
            QStringLiteral("SHA-256 ") + QString::fromLatin1(m_left.source.sha256.toHex()));
        add(m_right.source.name,
            QStringLiteral("SHA-256 ") + QString::fromLatin1(m_right.source.sha256.toHex()));
        const auto addProof = [&add](const QString& claim, bool holds) {
            add(claim, ComparisonWords::verdict(holds),
                holds ? QStringLiteral("holds") : QStringLiteral("fails"));
        };
        addProof(ComparisonWords::rejecting(m_left.source.name), m_comparison.proof.rejectAllEqualsLeft);
        addProof(ComparisonWords::accepting(m_right.source.name), m_comparison.proof.acceptAllEqualsRight);
        add(ComparisonWords::settings(), ComparisonWords::settingsInForce());
        add(ComparisonWords::compared(), at.toUTC().toString(Qt::ISODate));
        m_html += QStringLiteral("</dl></section>\n");
    }

    const Comparison& m_comparison;
    const ComparedDraft& m_left;
    const ComparedDraft& m_right;
    QString m_html;
};

} // namespace

QString comparisonHtml(const Comparison& comparison, const ComparedDraft& left, const ComparedDraft& right,
                       const QDateTime& at) {
    return Page(comparison, left, right).write(at);
}

} // namespace duikan
