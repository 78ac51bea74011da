// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markup.h"
#include "core/export/reviewcopyparts.h"
#include "core/export/reviewcopywords.h"
#include "core/export/shownlabel.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

constexpr qsizetype kQuoteInLinkRow = 48; // two lines beside the label at the measure of the text
constexpr qsizetype kTitleInBookmark = 60;

QString styleOf(const QString& color) {
    return color.isEmpty() ? QString() : QStringLiteral(" style=\"--edge:%1\"").arg(escapedText(color));
}

/// Writes one document of the copy, paragraph by paragraph.
class DocumentWriter {
public:
    DocumentWriter(const CopySource& source, const CopiedDocument& document, ReviewCopy& copy)
        : m_source(source)
        , m_document(document)
        , m_copy(copy) {
        collectLinkRows();
    }

    [[nodiscard]] QString html() {
        QString html;
        ReviewCopy::Text text{.draft = m_document.draft->id, .structure = m_document.draft->structure, .destinations = {}};
        for (const Paragraph& paragraph : m_document.text().paragraphs) {
            bookmark(paragraph);
            html += paragraphBlock(paragraph);
            text.destinations.push_back(m_document.destination(paragraph.ordinal));
        }
        m_copy.texts.push_back(std::move(text));
        return html;
    }

private:
    void bookmark(const Paragraph& paragraph) {
        const QString destination = m_document.destination(paragraph.ordinal);
        m_copy.labels.push_back({narrow(paragraph.label), destination});
        const bool isHeading =
            paragraph.kind == ParagraphKind::Heading || paragraph.kind == ParagraphKind::AnnexTitle;
        if (isHeading) {
            m_copy.bookmarks.push_back({elided(paragraph.number + paragraph.text, kTitleInBookmark),
                                        std::max(1, paragraph.level), destination});
        } else if (paragraph.kind == ParagraphKind::Preambular && !m_hasPreamble) {
            m_hasPreamble = true;
            m_copy.bookmarks.push_back({ReviewCopyWords::tr("Preamble"), 1, destination});
        } else if (paragraph.kind == ParagraphKind::Operative && !m_hasOperative) {
            m_hasOperative = true;
            m_copy.bookmarks.push_back({ReviewCopyWords::tr("Operative paragraphs"), 1, destination});
        }
    }

    [[nodiscard]] QString paragraphBlock(const Paragraph& paragraph) {
        const QString destination = m_document.destination(paragraph.ordinal);
        QStringList classes{QStringLiteral("p"), toString(paragraph.kind)};
        if (paragraph.level > 0) {
            classes.append(QStringLiteral("level-%1").arg(std::min(paragraph.level, 4)));
        }
        std::vector<Mark> marks;
        QString wholeNotes;
        for (const Mark& mark : m_document.marks.value(paragraph.ordinal)) {
            if (mark.kind == Mark::Kind::Link ? !m_source.options.links : !m_source.options.notes) {
                continue;
            }
            if (!mark.wholeParagraph) {
                marks.push_back(mark);
            } else if (mark.kind == Mark::Kind::Note) {
                wholeNotes += badge(mark, paragraph.ordinal);
                classes << QStringLiteral("annotated") << classToken(mark.variant);
            }
        }
        const QString inside =
            paragraphHtml(paragraph, marks, [&](const Mark& mark) { return badge(mark, paragraph.ordinal); });
        return QStringLiteral("<div class=\"%1\" id=\"%2\"><a class=\"label\" href=\"#%2\">%3</a>"
                              "<div class=\"t\">%4%5</div>%6</div>\n")
            .arg(classes.join(u' '), destination, escapedText(narrow(shownLabel(paragraph))), wholeNotes,
                 inside, linkRows(paragraph.ordinal));
    }

    /// The room for a badge in the text, and the margin note beside it: the note itself at its first passage,
    /// a line that leads there at the others.
    [[nodiscard]] QString badge(const Mark& mark, int ordinal) {
        const auto id = AnnotationId::parse(mark.id);
        const Annotation* note = id ? m_source.review.state().annotation(*id) : nullptr;
        if (!note || mark.number == 0) {
            return {};
        }
        const auto earlier =
            std::count_if(m_copy.badges.begin(), m_copy.badges.end(),
                          [&](const ReviewCopy::Badge& b) { return b.number == mark.number; });
        ReviewCopy::Badge badge{mark.number, mark.variant, mark.color,
                                QStringLiteral("mark-%1-%2").arg(mark.number).arg(earlier + 1),
                                QStringLiteral("note-%1").arg(mark.number)};
        if (earlier > 0) {
            badge.note += QStringLiteral("-%1").arg(earlier + 1);
        }
        m_copy.badges.push_back(badge);
        // On paper the number is drawn into the room; on a screen the style sheet writes it.
        const QString room = QStringLiteral("<a class=\"badge\" id=\"%1\" href=\"#note-%2\" data-number=\"%2\"></a>")
                                 .arg(badge.mark, QString::number(mark.number));
        if (std::exchange(m_lastParagraph[mark.number], ordinal) == ordinal) {
            // The note is beside this paragraph already. Only what a link leads to gets a destination, so a
            // sliver of the badge leads to itself.
            m_copy.badges.back().note.clear();
            return room + QStringLiteral("<a class=\"sliver\" href=\"#%1\"></a>").arg(badge.mark);
        }
        return room + QStringLiteral("<a class=\"sliver\" href=\"#%1\"></a><aside class=\"margin-note %2\" "
                                     "id=\"%1\"%3>%4</aside>")
                          .arg(badge.note, classToken(mark.variant), styleOf(mark.color),
                               earlier > 0 ? reminder(badge, *note) : marginNote(badge, *note));
    }

    [[nodiscard]] static QString backLink(const ReviewCopy::Badge& badge) {
        return QStringLiteral("<a class=\"circle\" href=\"#%1\">%2</a>").arg(badge.mark).arg(badge.number);
    }

    [[nodiscard]] QString marginNote(const ReviewCopy::Badge& badge, const Annotation& note) const {
        return noteHtml(m_source, note, backLink(badge));
    }

    [[nodiscard]] static QString reminder(const ReviewCopy::Badge& badge, const Annotation& note) {
        return QStringLiteral("<span class=\"head\">%1%2</span><br><span class=\"also\">%3</span>")
            .arg(backLink(badge), escapedText(ReviewCopyWords::of(note.kind)),
                 escapedText(ReviewCopyWords::tr("this passage too: see note %1").arg(badge.number)));
    }

    void collectLinkRows() {
        if (!m_source.options.links) {
            return;
        }
        for (const auto& [id, link] : m_source.review.state().crossReferences()) {
            const std::vector<CopiedPlace> from = m_source.places(link.from);
            const std::vector<CopiedPlace> to = m_source.places(link.to);
            addRows(link, from, {to, link.to}, u"→");
            addRows(link, to, {from, link.from}, u"←");
        }
    }

    /// The end of a link that a row leads to: its places in the copy, and what it was made on.
    struct OtherEnd {
        const std::vector<CopiedPlace>& places;
        const Passage& passage;
    };

    void addRows(const CrossReference& link, const std::vector<CopiedPlace>& here, const OtherEnd& there,
                 QStringView arrow) {
        QSet<int> paragraphs;
        for (const CopiedPlace& place : here) {
            if (place.document != &m_document || paragraphs.contains(place.paragraph->ordinal)) {
                continue;
            }
            paragraphs.insert(place.paragraph->ordinal);
            m_linkRows[place.paragraph->ordinal] += linkRow(link, there, arrow);
        }
    }

    [[nodiscard]] static QString linkRow(const CrossReference& link, const OtherEnd& there,
                                         QStringView arrow) {
        QStringList labels;
        QStringList quotes;
        QString destination;
        for (const CopiedPlace& place : there.places) {
            const QString label = narrow(place.paragraph->label);
            if (!labels.contains(label)) {
                labels.append(label);
            }
            quotes.append(elided(place.words(), kQuoteInLinkRow));
            if (destination.isEmpty()) {
                destination = place.document->destination(place.paragraph->ordinal);
            }
        }
        if (there.places.empty()) { // in a document that is not copied, or lost: the table says which
            for (const Anchor& anchor : there.passage) {
                labels.append(narrow(anchor.label));
                quotes.append(elided(anchor.quote.exact, kQuoteInLinkRow));
            }
        }
        const QString name = QStringLiteral("%1 %2 %3")
                                 .arg(arrow.toString(), labels.join(ReviewCopyWords::tr(", ")),
                                      ReviewCopyWords::relation(link.relation));
        const QString relation =
            destination.isEmpty()
                ? QStringLiteral("<span>%1</span>").arg(escapedText(name))
                : QStringLiteral("<a href=\"#%1\">%2</a>").arg(destination, escapedText(name));
        QString html =
            QStringLiteral("<div class=\"row %1\"><div class=\"relation\">%2</div><div class=\"quote\">%3")
                .arg(classToken(link.relation), relation, escapedText(quotes.join(QStringLiteral(" / "))));
        if (!link.note.isEmpty()) {
            html += QStringLiteral("<div class=\"remark\">%1</div>").arg(linesHtml(link.note));
        }
        return html + QStringLiteral("</div></div>");
    }

    [[nodiscard]] QString linkRows(int ordinal) const {
        const QString rows = m_linkRows.value(ordinal);
        return rows.isEmpty() ? QString() : QStringLiteral("<div class=\"links\">%1</div>").arg(rows);
    }

    const CopySource& m_source;
    const CopiedDocument& m_document;
    ReviewCopy& m_copy;
    QHash<int, QString> m_linkRows;  ///< by ordinal
    QHash<int, int> m_lastParagraph; ///< ordinal of the last badge of each note number
    bool m_hasPreamble = false;
    bool m_hasOperative = false;
};

} // namespace

QString documentHtml(const CopySource& source, const CopiedDocument& document, ReviewCopy& copy) {
    copy.bookmarks.push_back({elided(document.title(), kTitleInBookmark), 0, document.destination()});
    copy.sections.push_back({document.title(), document.destination()});
    const QString language =
        document.text().language == QLatin1String("zh") ? QStringLiteral("zh-CN") : document.text().language;
    return QStringLiteral("<section class=\"document\" lang=\"%1\">%2</section>\n")
        .arg(escapedText(language), DocumentWriter(source, document, copy).html());
}

QString noteHtml(const CopySource& source, const Annotation& note, const QString& head) {
    const auto signature = [](const QString& author, const QDateTime& at) {
        return QStringLiteral("<div class=\"by\"><b>%1</b> %2</div>")
            .arg(escapedText(author), escapedText(ReviewCopyWords::day(at)));
    };
    // The head stands in the block of the words, so that a page cannot end between them.
    const QString body =
        escapedText(note.body.trimmed()).replace(QStringLiteral("\n"), QStringLiteral("<br>"));
    QString html = QStringLiteral("<div class=\"body\"><span class=\"head\">%1%2 · %3</span>%4%5</div>")
                       .arg(head, escapedText(ReviewCopyWords::of(note.kind)),
                            escapedText(ReviewCopyWords::of(note.state)),
                            body.isEmpty() ? QStringLiteral("") : QStringLiteral("<br>"), body);
    if (!note.replacement.isEmpty()) {
        html += QStringLiteral("<div class=\"replacement\"><i>%1</i> %2</div>")
                    .arg(escapedText(ReviewCopyWords::tr("Proposed wording:")), linesHtml(note.replacement));
    }
    html += signature(note.author, note.created);
    for (const Reply* reply : source.review.state().repliesTo(note.id)) {
        html += QStringLiteral("<div class=\"reply\">%1%2</div>")
                    .arg(linesHtml(reply->body), signature(reply->author, reply->created));
    }
    if (!note.tags.isEmpty()) {
        html +=
            QStringLiteral("<div class=\"tags\">%1</div>")
                .arg(escapedText(ReviewCopyWords::tr("Tags: %1").arg(note.tags.join(QStringLiteral("; ")))));
    }
    return html;
}

} // namespace duikan
