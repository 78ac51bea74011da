// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/annotatedpdf.h"

#include "core/export/pdfnotetext.h"
#include "core/export/reviewcopywords.h"
#include "core/export/shownlabel.h"
#include "core/review/fields.h"
#include "core/review/readingorder.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace duikan {

namespace {

struct AnnotatedPdfWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::AnnotatedPdf)
};

// The colours of notes and relations on paper (resources/print/reviewcopy.css), where a note has none of its own.
constexpr std::pair<AnnotationKind, const char16_t*> kNoteColors[] = {
    {AnnotationKind::Comment, u"#fdefb8"},
    {AnnotationKind::Question, u"#d9e9f9"},
    {AnnotationKind::Proposal, u"#d8efdd"},
    {AnnotationKind::Highlight, u"#f3ead9"},
};
constexpr std::pair<const char16_t*, const char16_t*> kRelationColors[] = {
    {u"supports", u"#27744a"}, {u"elaborates", u"#2566ab"}, {u"implements", u"#6a4aa5"},
    {u"echoes", u"#566271"},   {u"conflicts", u"#b3371b"},  {u"cites", u"#835b00"},
};
constexpr const char16_t* kOwnRelationColor = u"#566271";

QString colorOf(const Annotation& note) {
    if (!note.color.isEmpty()) {
        return note.color;
    }
    const auto* known = std::ranges::find(kNoteColors, note.kind, &std::pair<AnnotationKind, const char16_t*>::first);
    return QString::fromUtf16(known->second);
}

QString colorOf(const QString& relation) {
    for (const auto& [name, color] : kRelationColors) {
        if (relation == QStringView(name)) {
            return QString::fromUtf16(color);
        }
    }
    return QString::fromUtf16(kOwnRelationColor);
}

QString continuedFrom(const std::vector<PageQuads>& places) {
    return places.size() < 2 ? QString()
                             : AnnotatedPdfWords::tr("Continued from page %1").arg(places.front().page);
}

/// The markups of one document's draft.
class Composer {
public:
    Composer(const Review& review, const Draft& draft, const DraftPages& pages)
        : m_review(review)
        , m_draft(draft)
        , m_pages(pages) {
        for (const Act& act : review.history()) {
            for (const Change& change : act.changes) {
                if (change.target.kind == TargetKind::Annotation && change.field == field::kState) {
                    m_judged.insert(AnnotationId{change.target.id}, change);
                }
            }
        }
    }

    [[nodiscard]] PdfMarkups compose() {
        for (const PlacedNote& placed : notesInReadingOrder(m_review)) {
            if (const Annotation* note = m_review.state().annotation(placed.annotation)) {
                add(*note);
            }
        }
        for (const PlacedLink& placed : linksInReadingOrder(m_review)) {
            if (const CrossReference* link = m_review.state().crossReference(placed.crossReference)) {
                add(*link);
            }
        }
        return std::move(m_written);
    }

private:
    [[nodiscard]] Passage here(const Passage& written, const CarriedPassages& carried) const {
        return standingIn(m_draft.id, written, carried);
    }

    /// Whether a passage was written in this document, in whichever draft.
    [[nodiscard]] bool beganHere(const Passage& written) const {
        return std::ranges::any_of(written, [this](const Anchor& anchor) {
            const Draft* draft = m_review.state().draft(anchor.draft);
            return draft != nullptr && draft->document == m_draft.document;
        });
    }

    void add(const Annotation& note) {
        const Passage passage = here(note.written, note.carried);
        if (passage.empty() && !beganHere(note.written)) {
            return;
        }
        PdfMarkup markup;
        markup.places = m_pages.quads(passage);
        if (markup.places.empty()) {
            m_written.unplacedNotes.push_back(note.id);
            return;
        }
        markup.id = note.imported ? note.imported->id : note.id.toString();
        markup.inFile = note.imported ? note.imported->id : QString();
        markup.subject = ReviewCopyWords::of(note.kind);
        if (!note.tags.isEmpty()) {
            markup.subject += QStringLiteral(" · ") + note.tags.join(QStringLiteral(", "));
        }
        markup.author = note.author;
        markup.created = note.created;
        markup.modified = note.modified;
        markup.contents = toPdfContents({.body = note.body, .replacement = note.replacement});
        markup.continued = continuedFrom(markup.places);
        markup.color = colorOf(note);
        for (const Reply* reply : m_review.state().repliesTo(note.id)) {
            markup.replies.push_back({.id = reply->imported ? reply->imported->id : reply->id.toString(),
                                      .author = reply->author,
                                      .at = reply->created,
                                      .contents = reply->body});
        }
        const auto judged = m_judged.constFind(note.id);
        const bool isKnown = judged != m_judged.cend();
        if (note.state != AnnotationState::Open) {
            markup.isStateNew = isKnown || !note.imported;
            markup.state = PdfState{.name = toPdfState(note.state),
                                    .author = isKnown ? judged->author : note.author,
                                    .at = isKnown ? timeOf(judged->id) : note.modified};
        }
        m_written.notes += 1;
        m_written.replies += int(markup.replies.size());
        m_written.markups.push_back(std::move(markup));
    }

    static QDateTime timeOf(ChangeId id) {
        return QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(id.value), Qt::UTC);
    }

    void add(const CrossReference& link) {
        const Passage from = here(link.writtenFrom, link.carriedFrom);
        const Passage to = here(link.writtenTo, link.carriedTo);
        if (from.empty() && to.empty() && !beganHere(link.writtenFrom) && !beganHere(link.writtenTo)) {
            return;
        }
        const auto fromPlaces = m_pages.quads(from);
        const auto toPlaces = m_pages.quads(to);
        if (fromPlaces.empty() && toPlaces.empty()) {
            m_written.unplacedLinks.push_back(link.id);
            return;
        }
        m_written.links += 1;
        addEnd(link, QStringLiteral("from"), QStringLiteral("→ "), fromPlaces, link.to, toPlaces);
        addEnd(link, QStringLiteral("to"), QStringLiteral("← "), toPlaces, link.from, fromPlaces);
    }

    void addEnd(const CrossReference& link, const QString& end, const QString& arrow,
                const std::vector<PageQuads>& places, const Passage& other,
                const std::vector<PageQuads>& otherPlaces) {
        if (places.empty()) {
            return;
        }
        PdfMarkup markup;
        markup.look = PdfMarkup::Look::Underline;
        markup.id = link.id.toString() + QChar(kPdfPartMark) + end;
        const QString relation = ReviewCopyWords::relation(link.relation);
        markup.subject = AnnotatedPdfWords::tr("Cross-reference: %1").arg(relation);
        markup.author = link.author;
        markup.created = link.created;
        markup.modified = link.modified;
        markup.contents = arrow + relation + AnnotatedPdfWords::tr(": ") + nameOf(other);
        if (!link.note.isEmpty()) {
            markup.contents += u'\n' + link.note;
        }
        markup.continued = continuedFrom(places);
        markup.color = colorOf(link.relation);
        markup.places = places;
        if (!otherPlaces.empty() && !otherPlaces.front().quads.empty()) {
            markup.jump = PdfJump{.page = otherPlaces.front().page, .at = otherPlaces.front().quads.front().topLeft()};
        }
        m_written.markups.push_back(std::move(markup));
    }

    /// The other end for somebody who has this file only: label, and the document it is in.
    [[nodiscard]] QString nameOf(const Passage& passage) const {
        QStringList labels;
        for (const Anchor& anchor : passage) {
            labels.append(labelOf(anchor));
        }
        const QString label = labels.join(QStringLiteral(", "));
        const Draft* draft = passage.empty() ? nullptr : m_review.state().draft(passage.front().draft);
        if (draft == nullptr || draft->document == m_draft.document) {
            return label;
        }
        const QString& title = draft->structure->title.isEmpty() ? draft->label : draft->structure->title;
        return AnnotatedPdfWords::tr("%1 of “%2”").arg(label, title);
    }

    [[nodiscard]] QString labelOf(const Anchor& anchor) const {
        const Resolution& resolution = m_review.resolution(anchor);
        const Draft* draft = m_review.state().draft(anchor.draft);
        const Paragraph* paragraph =
            resolution.place && draft != nullptr ? draft->structure->at(resolution.place->ordinal) : nullptr;
        return paragraph != nullptr ? shownLabel(*paragraph) : anchor.label;
    }

    const Review& m_review;
    const Draft& m_draft;
    const DraftPages& m_pages;
    QHash<AnnotationId, Change> m_judged; ///< the latest change of each note's state
    PdfMarkups m_written;
};

} // namespace

PdfMarkups markupsOf(const Review& review, int document, const DraftPages& pages) {
    const Draft* draft = review.state().currentDraft(document);
    return draft == nullptr ? PdfMarkups{} : Composer(review, *draft, pages).compose();
}

Result<AnnotatedPdfCopy> annotatedPdf(const Review& review, const AnnotatedPdfOptions& options) {
    const Draft* draft = review.state().currentDraft(options.document);
    if (draft == nullptr) {
        return failure(ErrorKind::UnknownDocument, QString::number(options.document));
    }
    const auto pages = DraftPages::of(review, draft->id, options.password);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    const auto source = review.sourceBytes(draft->id);
    if (!source) {
        return std::unexpected(source.error());
    }
    AnnotatedPdfCopy copy;
    copy.written = markupsOf(review, options.document, *pages);
    auto annotated =
        annotatePdf(draft->label, *source, options.password, copy.written.markups, options.appendix);
    if (!annotated) {
        return std::unexpected(annotated.error());
    }
    copy.bytes = std::move(annotated->bytes);
    copy.isRepaired = annotated->isRepaired;
    for (const QString& left : annotated->left) {
        if (const auto note = AnnotationId::parse(left)) {
            copy.written.unplacedNotes.push_back(*note);
            copy.written.notes -= 1;
        }
    }
    return copy;
}

Result<ExportedFile> exportAnnotatedPdf(const Review& review, const ExportOptions& options) {
    auto copy = annotatedPdf(review, {.document = options.document, .password = options.password, .appendix = options.appendix});
    if (!copy) {
        return std::unexpected(copy.error());
    }
    ExportedFile file;
    file.bytes = std::move(copy->bytes);
    file.summary.notes = copy->written.notes;
    file.summary.replies = copy->written.replies;
    file.summary.links = copy->written.links;
    file.summary.lose(Loss::Notes, int(copy->written.unplacedNotes.size()));
    file.summary.lose(Loss::Links, int(copy->written.unplacedLinks.size()));
    if (copy->isRepaired) {
        file.summary.remarks.append(
            AnnotatedPdfWords::tr("The PDF was damaged, so it was written anew as a whole; a signature in it is no "
                                  "longer valid."));
    }
    file.check = [bytes = file.bytes](const QString& path) -> Result<void> {
        QFile written(path);
        if (written.open(QIODevice::ReadOnly) && written.readAll() == bytes) {
            return {};
        }
        return failure(ErrorKind::WriteFailed, path, QStringLiteral("the file written does not read back"));
    };
    return file;
}

} // namespace duikan
