// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documentcomments.h"

#include "core/export/footnotereferences.h"
#include "core/export/reviewcopywords.h"
#include "core/review/readingorder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kQuote = 240;
constexpr qsizetype kTitle = 60;
constexpr char kHighlight[] = "F3EAD9"; // as on the review copy

/// Names the translation context.
struct DocumentExport {
    Q_DECLARE_TR_FUNCTIONS(duikan::DocumentExport)
};

constexpr char kFurtherPassage[] = QT_TRANSLATE_NOOP("duikan::DocumentExport", "This passage too: see the note at %1.");

/// A quarter of the colour ("#3465a4") on white, as the window and the review copy have it.
QString fillOf(const QString& color) {
    static const QRegularExpression hex(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    if (!hex.match(color).hasMatch()) {
        return QLatin1String(kHighlight);
    }
    QByteArray parts = QByteArray::fromHex(color.toLatin1());
    for (char& part : parts) {
        part = char(255 - (255 - uchar(part)) / 4);
    }
    return QString::fromLatin1(parts.toHex().toUpper());
}

bool saysSomething(const CopySource& source, const Annotation& note) {
    return note.kind != AnnotationKind::Highlight || !note.body.isEmpty() || !note.tags.isEmpty() ||
           !source.review.state().repliesTo(note.id).empty();
}

bool isSettledOtherwise(AnnotationState state) {
    return state == AnnotationState::Accepted || state == AnnotationState::Rejected;
}

/// What a comment of Word has no field for.
QString particulars(const Annotation& note) {
    QStringList words;
    if (note.kind != AnnotationKind::Comment) {
        words.append(ReviewCopyWords::of(note.kind));
    }
    if (isSettledOtherwise(note.state)) {
        words.append(ReviewCopyWords::of(note.state));
    }
    if (!note.tags.isEmpty()) {
        words.append(ReviewCopyWords::tr("Tags: %1").arg(note.tags.join(QStringLiteral("; "))));
    }
    return words.join(QStringLiteral(" · "));
}

class Collector {
public:
    Collector(const CopySource& source, const CopiedDocument& document)
        : m_source(source)
        , m_document(document) {}

    DocumentComments run() {
        for (const PlacedNote& placed : notesInReadingOrder(m_source.review)) {
            if (const Annotation* note = m_source.review.state().annotation(placed.annotation)) {
                addNote(*note);
            }
        }
        for (const PlacedLink& placed : linksInReadingOrder(m_source.review)) {
            if (const CrossReference* link =
                    m_source.review.state().crossReference(placed.crossReference)) {
                const bool atFrom = addLink(*link, link->from, link->to, u"→");
                const bool atTo = addLink(*link, link->to, link->from, u"←");
                countLink(*link, atFrom || atTo);
            }
        }
        addRemarks();
        addChanges();
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::vector<CopiedPlace> placesHere(const Passage& passage) const {
        std::vector<CopiedPlace> places = m_source.places(passage);
        std::erase_if(places, [this](const CopiedPlace& place) { return place.document != &m_document; });
        return places;
    }

    [[nodiscard]] bool isAbout(const Passage& passage) const {
        return std::ranges::any_of(passage, [this](const Anchor& anchor) {
            return m_source.review.state().documentNumber(anchor.draft) == m_document.number;
        });
    }

    /// Word knows no changes that lie over each other: of two proposals on the same words the earlier is a change, and
    /// both are comments.
    void addChanges() {
        const MarksByParagraph proposed = proposedChanges(m_source.review, m_document.draft->id);
        const FootnoteReferences references(m_document.text());
        for (auto it = proposed.cbegin(); it != proposed.cend(); ++it) {
            std::map<std::pair<QDateTime, QString>, std::vector<const Mark*>> byProposal;
            for (const Mark& mark : it.value()) {
                const auto id = AnnotationId::parse(mark.id);
                const Annotation* const note = id ? m_source.review.state().annotation(*id) : nullptr;
                if (note != nullptr) {
                    byProposal[{note->created, mark.id}].push_back(&mark);
                }
            }
            std::vector<TextRange> taken; // a footnote's mark is written whole
            for (const FootnoteReference& reference : references.in(*m_document.text().at(it.key()))) {
                taken.push_back(reference.mark);
            }
            for (const auto& [key, marks] : byProposal) {
                const TextRange whole = wordsOf(*marks.front(), it.key());
                const bool isFree = std::ranges::none_of(taken, [whole](TextRange other) {
                    return whole.begin <= other.end && other.begin <= whole.end;
                });
                if (isFree) {
                    taken.push_back(whole);
                    addChange(it.key(), marks);
                }
            }
        }
    }

    /// All that a proposal is about in a paragraph, not only what it alters.
    [[nodiscard]] TextRange wordsOf(const Mark& mark, int ordinal) const {
        const Annotation& note = *m_source.review.state().annotation(*AnnotationId::parse(mark.id));
        TextRange whole = mark.range;
        for (const CopiedPlace& place : placesHere(note.anchors)) {
            if (place.paragraph->ordinal == ordinal) {
                whole = {std::min(whole.begin, place.range.begin), std::max(whole.end, place.range.end)};
            }
        }
        return whole;
    }

    void addChange(int ordinal, const std::vector<const Mark*>& marks) {
        const Annotation& note = *m_source.review.state().annotation(*AnnotationId::parse(marks.front()->id));
        for (const Mark* const mark : marks) {
            m_out.changes[ordinal].push_back({.range = mark->range,
                                              .inserted = mark->inserted,
                                              .author = note.author,
                                              .at = note.created});
        }
    }

    int add(WordComment comment) {
        m_out.comments.push_back(std::move(comment));
        return int(m_out.comments.size()) - 1;
    }

    /// Puts comments on a place. Those on a footnote begin with its words, since they hang at its mark.
    void put(const CopiedPlace& place, std::vector<int> comments) {
        if (place.paragraph->kind == ParagraphKind::Footnote) {
            m_out.comments[size_t(comments.front())].lines.prepend(
                QStringLiteral("%1: %2").arg(place.paragraph->label, elided(place.words(), kQuote)));
            ++m_onFootnotes;
        }
        m_out.stretches[place.paragraph->ordinal].push_back({place.range, std::move(comments)});
    }

    void addNote(const Annotation& note) {
        const std::vector<CopiedPlace> places = placesHere(note.anchors);
        if (places.empty()) {
            m_out.summary.lose(Loss::Notes, isAbout(note.anchors) ? 1 : 0);
            return;
        }
        ++m_out.summary.notes;
        m_out.summary.lose(Loss::Carrying, note.carried.empty() ? 0 : 1);
        m_out.summary.lose(Loss::Assignees, note.assignee.isEmpty() ? 0 : 1);
        if (note.kind == AnnotationKind::Highlight) {
            for (const CopiedPlace& place : places) {
                m_out.colours[place.paragraph->ordinal].push_back({place.range, fillOf(note.color)});
            }
        }
        if (!saysSomething(m_source, note)) {
            return;
        }
        m_out.summary.lose(Loss::Colors,
                           note.color.isEmpty() || note.kind == AnnotationKind::Highlight ? 0 : 1);
        m_hasParticulars = m_hasParticulars || !particulars(note).isEmpty() || !note.replacement.isEmpty();
        const bool isDone = note.state == AnnotationState::Resolved;
        const int first = add({note.author, note.created, commentLines(note), {}, isDone});
        std::vector<int> thread{first};
        for (const Reply* reply : m_source.review.state().repliesTo(note.id)) {
            ++m_out.summary.replies;
            thread.push_back(
                add({reply->author, reply->created, reply->body.split(u'\n'), first, isDone}));
        }
        put(places.front(), std::move(thread));
        for (auto place = places.begin() + 1; place != places.end(); ++place) {
            const QString pointer = DocumentExport::tr(kFurtherPassage)
                                        .arg(narrow(places.front().paragraph->label));
            put(*place, {add({note.author, note.created, {pointer}, {}, isDone})});
        }
    }

    /// "A/HRC/21/L.9, OP 6" and the words there, for each passage of an end of a link.
    [[nodiscard]] QStringList described(const Passage& end) const {
        QStringList lines;
        const std::vector<CopiedPlace> places = m_source.places(end);
        for (const CopiedPlace& place : places) {
            QString where = narrow(place.paragraph->label);
            if (place.document != &m_document) {
                where = QStringLiteral("%1, %2").arg(elided(place.document->title(), kTitle), where);
            }
            lines.append(QStringLiteral("%1: %2").arg(where, elided(place.words(), kQuote)));
        }
        if (places.empty()) {
            for (const Anchor& anchor : end) {
                lines.append(ReviewCopyWords::tr("%1, no certain place now").arg(narrow(anchor.label)) +
                             QStringLiteral(": ") + elided(anchor.quote.exact, kQuote));
            }
        }
        return lines;
    }

    void countLink(const CrossReference& link, bool isWritten) {
        if (isWritten) {
            ++m_out.summary.links;
            m_out.summary.lose(Loss::Evidence, link.origin ? 1 : 0);
            m_out.summary.lose(Loss::Carrying,
                               link.carriedFrom.empty() && link.carriedTo.empty() ? 0 : 1);
        } else if (isAbout(link.from) || isAbout(link.to)) {
            m_out.summary.lose(Loss::Links);
        }
    }

    /// Whether there was a place for it.
    bool addLink(const CrossReference& link, const Passage& here, const Passage& there, QStringView arrow) {
        const std::vector<CopiedPlace> places = placesHere(here);
        if (places.empty()) {
            return false;
        }
        QStringList lines{QStringLiteral("%1 %2").arg(arrow, ReviewCopyWords::relation(link.relation))};
        lines += described(there);
        if (!link.note.isEmpty()) {
            lines += link.note.split(u'\n');
        }
        for (const CopiedPlace& place : places) {
            put(place, {add({link.author, link.created, lines, {}, false})});
        }
        return true;
    }

    void addRemarks() {
        if (m_onFootnotes > 0) {
            m_out.summary.remarks.append(DocumentExport::tr(
                "%n comment(s) on words of a footnote stand at its mark: Word has no comments in footnotes.",
                nullptr, m_onFootnotes));
        }
        if (m_hasParticulars) {
            m_out.summary.remarks.append(DocumentExport::tr(
                "Kind, tags, proposed wording and the states accepted and rejected are words in the "
                "comments: Word has no fields for them."));
        }
    }

    const CopySource& m_source;
    const CopiedDocument& m_document;
    DocumentComments m_out;
    int m_onFootnotes = 0;
    bool m_hasParticulars = false;
};

} // namespace

QStringList commentLines(const Annotation& note) {
    QStringList lines;
    if (const QString first = particulars(note); !first.isEmpty()) {
        lines.append(first);
    }
    if (!note.body.isEmpty()) {
        lines += note.body.split(u'\n');
    }
    if (!note.replacement.isEmpty()) {
        lines.append(ReviewCopyWords::tr("Proposed wording:"));
        lines += note.replacement.split(u'\n');
    }
    return lines;
}

bool isOfFurtherPassage(const QString& comment) {
    return std::ranges::any_of(QStringList{DocumentExport::tr(kFurtherPassage), QString::fromLatin1(kFurtherPassage)},
                               [&comment](const QString& line) {
                                   const qsizetype at = line.indexOf(QLatin1String("%1"));
                                   return at >= 0 && comment.startsWith(QStringView(line).first(at)) &&
                                          comment.endsWith(QStringView(line).sliced(at + 2));
                               });
}

DocumentComments commentsOn(const CopySource& source, const CopiedDocument& document) {
    return Collector(source, document).run();
}

} // namespace duikan
