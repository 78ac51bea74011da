// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/annotatedpdf.h"

#include "core/export/annotatingworker.h"
#include "core/export/notecolors.h"
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

// The colours of relations on paper (resources/print/reviewcopy.css).
constexpr std::pair<const char16_t*, const char16_t*> kRelationColors[] = {
    {u"supports", u"#27744a"}, {u"elaborates", u"#2566ab"}, {u"implements", u"#6a4aa5"},
    {u"echoes", u"#566271"},   {u"conflicts", u"#b3371b"},  {u"cites", u"#835b00"},
};
constexpr const char16_t* kOwnRelationColor = u"#566271";

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

/// The markups of the drafts in one file.
class Composer {
public:
    Composer(const Review& review, const std::vector<DraftPages>& pages)
        : m_review(review)
        , m_pages(pages) {
        for (const Act& act : review.history()) {
            for (const Change& change : act.changes) {
                if (change.target.kind == TargetKind::Annotation && change.field == field::kState) {
                    m_judged.insert(AnnotationId{change.target.id}, change);
                }
            }
        }
    }

    [[nodiscard]] PdfMarkups compose(MarkupChoice choice) {
        for (const PlacedNote& placed : choice.notes ? notesInReadingOrder(m_review) : std::vector<PlacedNote>()) {
            if (const Annotation* note = m_review.state().annotation(placed.annotation)) {
                add(*note);
            }
        }
        for (const PlacedLink& placed : choice.links ? linksInReadingOrder(m_review) : std::vector<PlacedLink>()) {
            if (const CrossReference* link = m_review.state().crossReference(placed.crossReference)) {
                add(*link);
            }
        }
        return std::move(m_written);
    }

private:
    /// A passage as it stands in the file.
    struct Standing {
        bool isHere = false; ///< whether it belongs here at all, with a place or without
        DocumentId document; ///< the first that has a place for it
        std::vector<PageQuads> places;
    };

    [[nodiscard]] Standing here(const Passage& written, const CarriedPassages& carried) const {
        Standing standing;
        for (const DraftPages& pages : m_pages) {
            const Passage passage = standingIn(pages.draft().id, written, carried);
            standing.isHere = standing.isHere || !passage.empty() || beganIn(pages.draft().document, written);
            auto places = pages.quads(passage);
            if (standing.places.empty() && !places.empty()) {
                standing.document = pages.draft().document;
            }
            standing.places.insert(standing.places.end(), places.begin(), places.end());
        }
        return standing;
    }

    /// Whether a passage was written in this document, in whichever draft.
    [[nodiscard]] bool beganIn(DocumentId document, const Passage& written) const {
        return std::ranges::any_of(written, [&](const Anchor& anchor) {
            const Draft* draft = m_review.state().draft(anchor.draft);
            return draft != nullptr && draft->document == document;
        });
    }

    void add(const Annotation& note) {
        Standing standing = here(note.written, note.carried);
        if (!standing.isHere) {
            return;
        }
        PdfMarkup markup;
        markup.places = std::move(standing.places);
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
        markup.color = paperColor(note);
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
        const Standing from = here(link.writtenFrom, link.carriedFrom);
        const Standing to = here(link.writtenTo, link.carriedTo);
        if (!from.isHere && !to.isHere) {
            return;
        }
        if (from.places.empty() && to.places.empty()) {
            m_written.unplacedLinks.push_back(link.id);
            return;
        }
        m_written.links += 1;
        addEnd(link, QStringLiteral("from"), QStringLiteral("→ "), from, {link.to, to.places});
        addEnd(link, QStringLiteral("to"), QStringLiteral("← "), to, {link.from, from.places});
    }

    struct OtherEnd {
        const Passage& passage;
        const std::vector<PageQuads>& places;
    };

    void addEnd(const CrossReference& link, const QString& end, const QString& arrow, const Standing& standing,
                const OtherEnd& other) {
        if (standing.places.empty()) {
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
        markup.contents = arrow + relation + AnnotatedPdfWords::tr(": ") + nameOf(other.passage, standing.document);
        if (!link.note.isEmpty()) {
            markup.contents += u'\n' + link.note;
        }
        markup.continued = continuedFrom(standing.places);
        markup.color = colorOf(link.relation);
        markup.places = standing.places;
        if (!other.places.empty() && !other.places.front().quads.empty()) {
            markup.jump = PdfJump{.page = other.places.front().page, .at = other.places.front().quads.front().topLeft()};
        }
        m_written.markups.push_back(std::move(markup));
    }

    /// The other end for somebody who has this file only: label, and the document it is in unless that is this one.
    [[nodiscard]] QString nameOf(const Passage& passage, DocumentId here) const {
        QStringList labels;
        for (const Anchor& anchor : passage) {
            labels.append(labelOf(anchor));
        }
        const QString label = labels.join(QStringLiteral(", "));
        const Draft* draft = passage.empty() ? nullptr : m_review.state().draft(passage.front().draft);
        if (draft == nullptr || draft->document == here) {
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
    const std::vector<DraftPages>& m_pages;
    QHash<AnnotationId, Change> m_judged; ///< the latest change of each note's state
    PdfMarkups m_written;
};

} // namespace

PdfMarkups markupsOf(const Review& review, const std::vector<DraftPages>& pages, MarkupChoice choice) {
    return Composer(review, pages).compose(choice);
}

Result<AnnotatedPdfCopy> annotatedPdf(const Review& review, const AnnotatedPdfOptions& options) {
    const Draft* draft = review.state().currentDraft(options.document);
    if (draft == nullptr) {
        return failure(ErrorKind::UnknownDocument, QString::number(options.document));
    }
    const auto pages = options.typeset ? DraftPages::typeset(review, draft->id, options.typeset->pages)
                                       : DraftPages::of(review, draft->id, options.password);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    const auto source = options.typeset ? Result<QByteArray>(options.typeset->pdf) : review.sourceBytes(draft->id);
    if (!source) {
        return std::unexpected(source.error());
    }
    AnnotatedPdfCopy copy;
    copy.written = markupsOf(review, {*pages});
    auto annotated = annotateInWorker(*source, {.name = draft->label,
                                                .password = options.password,
                                                .markups = copy.written.markups,
                                                .appendix = options.appendix});
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
    auto copy = annotatedPdf(review, {.document = options.document, .password = options.password, .appendix = options.appendix, .typeset = options.typeset});
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
