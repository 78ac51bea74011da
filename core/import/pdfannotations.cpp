// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfannotations.h"

#include "core/import/pdfannotationid.h"

#include <poppler-annotation.h>
#include <poppler-qt6.h>

#include <QColor>
#include <QPolygonF>

namespace duikan {

namespace {

/// A thread of replies goes no deeper; one that does refers to itself.
constexpr int kDeepestReply = 32;

std::optional<ForeignAnnotationKind> kindOf(const Poppler::Annotation& annotation) {
    switch (annotation.subType()) {
    case Poppler::Annotation::AText:
        return ForeignAnnotationKind::Note;
    case Poppler::Annotation::AHighlight:
        return static_cast<const Poppler::HighlightAnnotation&>(annotation).highlightType() ==
                       Poppler::HighlightAnnotation::StrikeOut
                   ? ForeignAnnotationKind::Deletion
                   : ForeignAnnotationKind::Highlight;
    case Poppler::Annotation::ACaret:
        return ForeignAnnotationKind::Insertion;
    default:
        return std::nullopt;
    }
}

QString stateOf(Poppler::Annotation::RevType type) {
    switch (type) {
    case Poppler::Annotation::Accepted:
        return QStringLiteral("Accepted");
    case Poppler::Annotation::Rejected:
        return QStringLiteral("Rejected");
    case Poppler::Annotation::Cancelled:
        return QStringLiteral("Cancelled");
    case Poppler::Annotation::Completed:
        return QStringLiteral("Completed");
    default:
        return {};
    }
}

/// Poppler gives places as parts of the page as it is displayed.
QRectF scaled(const QRectF& part, QSizeF page) {
    return QRectF(part.left() * page.width(), part.top() * page.height(), part.width() * page.width(),
                  part.height() * page.height())
        .normalized();
}

std::vector<QRectF> quadsOf(const Poppler::Annotation& annotation, QSizeF page) {
    std::vector<QRectF> quads;
    if (annotation.subType() == Poppler::Annotation::AHighlight) {
        for (const auto& quad :
             static_cast<const Poppler::HighlightAnnotation&>(annotation).highlightQuads()) {
            QPolygonF corners;
            for (const QPointF& point : quad.points) {
                corners << point;
            }
            quads.push_back(scaled(corners.boundingRect(), page));
        }
    }
    if (quads.empty()) {
        quads.push_back(scaled(annotation.boundary(), page));
    }
    return quads;
}

class AnnotationReader {
public:
    AnnotationReader(const Document& document, const PageMap& map)
        : m_document(document)
        , m_map(map) {}

    void read(const Poppler::Annotation& annotation, int page) {
        if (const auto kind = kindOf(annotation)) {
            ForeignAnnotation foreign = valueOf(annotation, *kind, page);
            foreign.pages = {{page, quadsOf(annotation, m_map.pageSize(page))}};
            place(foreign);
            const QString id = foreign.id;
            m_found.push_back(std::move(foreign));
            readReplies(annotation, id, page, 1);
        }
    }

    [[nodiscard]] std::vector<ForeignAnnotation> take() { return std::move(m_found); }

private:
    [[nodiscard]] static ForeignAnnotation valueOf(const Poppler::Annotation& annotation,
                                                  ForeignAnnotationKind kind, int page) {
        ForeignAnnotation foreign;
        foreign.id = annotation.uniqueName();
        if (foreign.id.isEmpty()) {
            foreign.id = pdfAnnotationId(page, annotation.author(), annotation.contents());
        }
        foreign.kind = kind;
        foreign.author = annotation.author();
        foreign.created = annotation.creationDate();
        foreign.modified = annotation.modificationDate();
        foreign.contents = annotation.contents();
        const QColor color = annotation.style().color();
        foreign.color = color.isValid() ? color.name() : QString();
        return foreign;
    }

    /// On the text that it covers; a note beside the text on the line nearest to it.
    void place(ForeignAnnotation& foreign) const {
        const PageQuads& quads = foreign.pages.front();
        const std::vector<ParagraphRange> covered = m_map.textUnder(quads);
        if (!covered.empty()) {
            foreign.place = ForeignPlace{covered.front().ordinal, covered.front().range};
        } else if (foreign.kind == ForeignAnnotationKind::Note) {
            if (const auto position = m_map.position(quads.page, quads.quads.front().center())) {
                foreign.place = ForeignPlace{position->ordinal, {position->offset, position->offset}};
            }
        }
        for (const ParagraphRange& range : covered) {
            if (const Paragraph* paragraph = m_document.at(range.ordinal)) {
                foreign.quote += (foreign.quote.isEmpty() ? QString() : QStringLiteral("\n")) +
                                 paragraph->text.mid(range.range.begin, range.range.length());
            }
        }
    }

    void readReplies(const Poppler::Annotation& annotation, const QString& parent, int page, int depth) {
        if (depth > kDeepestReply) {
            return;
        }
        for (const auto& reply : annotation.revisions()) {
            ForeignAnnotation foreign = valueOf(*reply, ForeignAnnotationKind::Note, page);
            foreign.inReplyTo = parent;
            foreign.state = stateOf(reply->revisionType());
            const QString id = foreign.id;
            m_found.push_back(std::move(foreign));
            readReplies(*reply, id, page, depth + 1);
        }
    }

    const Document& m_document;
    const PageMap& m_map;
    std::vector<ForeignAnnotation> m_found;
};

void keepQuiet(const QString&, const QVariant&) {}

} // namespace

std::vector<ForeignAnnotation> readPdfAnnotations(const QByteArray& bytes, const QString& password,
                                                  const Document& document, const PageMap& map) {
    Poppler::setDebugErrorFunction(keepQuiet, {});
    const auto pdf = Poppler::Document::loadFromData(bytes, password.toUtf8(), password.toUtf8());
    AnnotationReader reader(document, map);
    if (!pdf || pdf->isLocked()) {
        return {};
    }
    for (int i = 0; i < pdf->numPages(); ++i) {
        const auto page = pdf->page(i);
        if (!page) {
            continue;
        }
        for (const auto& annotation :
             page->annotations({Poppler::Annotation::AText, Poppler::Annotation::AHighlight,
                                Poppler::Annotation::ACaret})) {
            reader.read(*annotation, i + 1);
        }
    }
    return reader.take();
}

} // namespace duikan
