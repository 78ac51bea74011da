// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xfdf.h"

#include "core/export/annotatedpdf.h"
#include "core/export/exporteditems.h"
#include "core/export/exportwords.h"
#include "core/export/notecolors.h"
#include "core/export/pdfnotetext.h"
#include "core/export/pdfpages.h"
#include "core/export/reviewcopywords.h"
#include "core/import/incomingtext.h"

#include <QHash>
#include <QXmlStreamWriter>

#include <algorithm>

namespace duikan {

namespace {

constexpr QLatin1String kXfdf{"http://ns.adobe.com/xfdf/"};
constexpr QLatin1String kXhtml{"http://www.w3.org/1999/xhtml"};
constexpr QLatin1String kAnswerColor{"#fdefb8"};
constexpr double kIconSize = 20; ///< points; what readers draw a text note at
constexpr double kIconStep = 24;

/// A date of PDF (ISO 32000-2, 7.9.4), which knows no fractions of a second.
QString pdfDate(const QDateTime& time) { return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")); }

QString number(double value) { return QString::number(value, 'f', 2); }

QString corners(const QRectF& user) { // top() is the lower edge
    return QStringList{number(user.left()), number(user.top()), number(user.right()), number(user.bottom())}.join(u',');
}

class Writer {
public:
    explicit Writer(QByteArray& bytes)
        : m_xml(&bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("xfdf"));
        m_xml.writeDefaultNamespace(kXfdf);
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeStartElement(QStringLiteral("annots"));
    }

    void mark(const PdfMarkup& markup, const PdfPages& pages) {
        int part = 0;
        for (const PageQuads& place : markup.places) {
            const PdfPageSpace* const space = pages.at(place.page);
            if (space == nullptr || place.quads.empty()) {
                continue;
            }
            QRectF rect;
            QStringList quads;
            for (const QRectF& quad : place.quads) {
                rect = rect.united(space->user(quad));
                for (const QPointF corner : {quad.topLeft(), quad.topRight(), quad.bottomLeft(), quad.bottomRight()}) {
                    const QPointF user = space->user(corner);
                    quads << number(user.x()) << number(user.y());
                }
            }
            ++part;
            const QString id = part == 1 ? markup.id : markup.id + QChar(kPdfPartMark) + QString::number(part);
            m_xml.writeStartElement(markup.look == PdfMarkup::Look::Highlight ? QStringLiteral("highlight")
                                                                              : QStringLiteral("underline"));
            head(id, place.page, rect, markup.author, markup.subject, markup.created, markup.modified);
            attribute("color", markup.color);
            attribute("flags", QStringLiteral("print"));
            attribute("coords", quads.join(u','));
            contents(part == 1 ? markup.contents : markup.continued);
            popup(place.page, rect);
            m_xml.writeEndElement();
            if (part == 1) {
                answers(markup, place.page, rect);
            }
        }
    }

    /// A note of which only the document is known: at the edge of the first page, one below the other.
    void note(const PdfMarkup& markup) {
        const QRectF rect(kIconStep, 760 - kIconStep * double(m_notes++ % 30), kIconSize, kIconSize);
        m_xml.writeStartElement(QStringLiteral("text"));
        head(markup.id, 1, rect, markup.author, markup.subject, markup.created, markup.modified);
        attribute("color", markup.color);
        attribute("flags", QStringLiteral("print,nozoom,norotate"));
        attribute("icon", QStringLiteral("Comment"));
        contents(markup.contents);
        popup(1, rect);
        m_xml.writeEndElement();
        answers(markup, 1, rect);
    }

    void end(const QString& source) {
        m_xml.writeEndElement(); // annots
        m_xml.writeEmptyElement(QStringLiteral("f"));
        attribute("href", source);
        m_xml.writeEndDocument();
    }

private:
    void attribute(const char* name, const QString& value) {
        m_xml.writeAttribute(QLatin1String(name), inert(value));
    }

    void head(const QString& id, int page, const QRectF& rect, const QString& author, const QString& subject,
              const QDateTime& created, const QDateTime& modified) {
        attribute("page", QString::number(page - 1));
        attribute("rect", corners(rect));
        attribute("name", id);
        attribute("title", author);
        if (!subject.isEmpty()) {
            attribute("subject", subject);
        }
        attribute("creationdate", pdfDate(created));
        attribute("date", pdfDate(modified));
    }

    /// The words twice, as every reader of the format expects them: plain, and as a fragment of XHTML.
    void contents(const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        const bool isFormatted = m_xml.autoFormatting();
        m_xml.writeTextElement(QStringLiteral("contents"), inert(text));
        m_xml.writeStartElement(QStringLiteral("contents-richtext"));
        m_xml.setAutoFormatting(false); // blanks between these elements would be blanks in the note
        m_xml.writeStartElement(QStringLiteral("body"));
        m_xml.writeDefaultNamespace(kXhtml);
        for (const QString& line : inert(text).split(u'\n')) {
            m_xml.writeTextElement(QStringLiteral("p"), line);
        }
        m_xml.writeEndElement();
        m_xml.setAutoFormatting(isFormatted);
        m_xml.writeEndElement();
    }

    void popup(int page, const QRectF& rect) {
        constexpr double kWidth = 220;
        constexpr double kHeight = 120;
        m_xml.writeEmptyElement(QStringLiteral("popup"));
        attribute("page", QString::number(page - 1));
        attribute("rect", corners(QRectF(rect.right() + kIconStep, rect.bottom() - kHeight, kWidth, kHeight)));
        attribute("open", QStringLiteral("no"));
        attribute("flags", QStringLiteral("print,nozoom,norotate"));
    }

    void answers(const PdfMarkup& markup, int page, const QRectF& rect) {
        const QRectF corner(rect.left(), rect.bottom() - kIconSize, kIconSize, kIconSize);
        for (const PdfReply& reply : markup.replies) {
            answer(markup.id, reply.id, page, corner, reply.author, reply.at);
            contents(reply.contents);
            m_xml.writeEndElement();
        }
        if (markup.state) {
            answer(markup.id, markup.id + QChar(kPdfPartMark) + QStringLiteral("state"), page, corner,
                   markup.state->author, markup.state->at);
            attribute("statemodel", QStringLiteral("Review"));
            attribute("state", markup.state->name);
            m_xml.writeEndElement();
        }
    }

    void answer(const QString& to, const QString& id, int page, const QRectF& rect, const QString& author,
                const QDateTime& at) {
        m_xml.writeStartElement(QStringLiteral("text"));
        head(id, page, rect, author, QString(), at, at);
        attribute("color", kAnswerColor);
        attribute("flags", QStringLiteral("hidden,print,nozoom,norotate"));
        attribute("inreplyto", to);
        attribute("replyType", QStringLiteral("reply"));
    }

    QXmlStreamWriter m_xml;
    int m_notes = 0;
};

/// Who judged a note, and how; none where nobody did.
std::optional<PdfState> stateOf(const Annotation& note) {
    if (note.state == AnnotationState::Open) {
        return std::nullopt;
    }
    return PdfState{.name = toPdfState(note.state),
                    .author = note.decidedBy.isEmpty() ? note.author : note.decidedBy,
                    .at = note.decided.isValid() ? note.decided : note.modified};
}

/// What an annotated PDF says of a note, without a place.
PdfMarkup markupOf(const ExportedNote& entry) {
    const Annotation& note = *entry.note;
    PdfMarkup markup{.id = comparableId(publicId(note.id.value, note.imported)),
                     .subject = ReviewCopyWords::of(note.kind),
                     .author = note.author,
                     .created = note.created,
                     .modified = note.modified,
                     .contents = toPdfContents({.body = note.body, .replacement = note.replacement}),
                     .color = paperColor(note)};
    if (!note.tags.isEmpty()) {
        markup.subject += kXfdfSubjectMark + note.tags.join(kXfdfTagMark);
    }
    for (const Reply* const reply : entry.replies) {
        markup.replies.push_back({.id = comparableId(publicId(reply->id.value, reply->imported)),
                                  .author = reply->author,
                                  .at = reply->created,
                                  .contents = reply->body});
    }
    markup.state = stateOf(note);
    return markup;
}

/// What an annotation of a PDF has no place for, whether it is tied to words or not.
void loseWhatHasNoPlace(ExportSummary& summary, const Annotation& note) {
    summary.lose(Loss::Passages, note.anchors.size() > 1 ? 1 : 0); // they come back as one
    summary.lose(Loss::Assignees, note.assignee.isEmpty() ? 0 : 1);
    summary.lose(Loss::Carrying, note.carried.empty() ? 0 : 1);
    const bool isSplit = std::ranges::any_of(note.tags, [](const QString& tag) { return tag.contains(kXfdfTagMark); });
    summary.lose(Loss::Tags, isSplit ? 1 : 0);
}

Result<ExportedFile> withoutPages(const Review& review, const ExportOptions& options, const QString& source) {
    ExportedFile file;
    Writer writer(file.bytes);
    const ExportedItems items = itemsToExport(review, options);
    for (const ExportedNote& entry : items.notes) {
        writer.note(markupOf(entry));
        ++file.summary.notes;
        file.summary.replies += int(entry.replies.size());
        loseWhatHasNoPlace(file.summary, *entry.note);
    }
    writer.end(source);
    file.summary.lose(Loss::Places, file.summary.notes);
    file.summary.lose(Loss::Links, int(items.links.size()));
    return file;
}

} // namespace

Result<ExportedFile> notesXfdf(const Review& review, const ExportOptions& options) {
    const Draft* const draft = review.state().currentDraft(options.document);
    if (draft == nullptr) {
        return failure(ErrorKind::UnknownDocument, QString::number(options.document));
    }
    const auto pages = DraftPages::of(review, draft->id, options.password);
    if (!pages && pages.error().kind == ErrorKind::NoPages) {
        return withoutPages(review, options, draft->source.name);
    }
    if (!pages) {
        return std::unexpected(pages.error());
    }
    const auto bytes = review.sourceBytes(draft->id);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto spaces = PdfPages::of(draft->source.name, *bytes, options.password);
    if (!spaces) {
        return std::unexpected(spaces.error());
    }
    PdfMarkups markups = markupsOf(review, {*pages});
    // A PDF that a note came in has its state already, and is not told again; here every note says its own.
    QHash<QString, const Annotation*> notes;
    for (const auto& [id, note] : review.state().annotations()) {
        notes.insert(comparableId(publicId(id.value, note.imported)), &note);
    }
    for (PdfMarkup& markup : markups.markups) {
        if (const Annotation* const note = notes.value(comparableId(markup.id), nullptr)) {
            markup.state = stateOf(*note);
        }
    }
    ExportedFile file;
    Writer writer(file.bytes);
    for (const PdfMarkup& markup : markups.markups) {
        writer.mark(markup, *spaces);
        if (const Annotation* const note = notes.value(comparableId(markup.id), nullptr)) {
            loseWhatHasNoPlace(file.summary, *note);
        }
    }
    writer.end(draft->source.name);
    file.summary.notes = markups.notes;
    file.summary.replies = markups.replies;
    file.summary.lose(Loss::Notes, int(markups.unplacedNotes.size()));
    file.summary.lose(Loss::Links, markups.links + int(markups.unplacedLinks.size()));
    if (markups.links > 0) {
        file.summary.remarks.append(ExportWords::linksAreRead());
    }
    return file;
}

} // namespace duikan
