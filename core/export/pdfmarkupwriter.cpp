// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfmarkupwriter.h"

#include "core/import/pdfannotationid.h"

#include <QColor>

#include <qpdf/QPDF.hh>

#include <set>

namespace duikan {

namespace {

// Flags of an annotation, ISO 32000-2, table 167.
constexpr int kPrint = 4;
constexpr int kFixedSize = 4 | 8 | 16; ///< printed, not zoomed, not turned with the page: notes without extent
constexpr int kHidden = kFixedSize | 2;

constexpr QSizeF kPopupSize(216, 108); ///< points, a few lines of a note
constexpr double kLineWidth = 1.2;     ///< points, of an underline
constexpr double kJumpMargin = 12;     ///< points that stay visible above a clause jumped to

QByteArray numbers(std::initializer_list<double> values) {
    QByteArray out;
    for (const double value : values) {
        out += PdfObjectText::number(value) + ' ';
    }
    return out;
}

QByteArray colorOf(const QString& name) {
    const QColor color(name);
    return numbers({color.redF(), color.greenF(), color.blueF()});
}

/// Upper left, upper right, lower left, lower right, as every reader takes them (the standard has another order, which
/// none follows).
QByteArray quadPoints(const PdfPageSpace& space, const std::vector<QRectF>& quads) {
    QByteArray out = "[ ";
    for (const QRectF& quad : quads) {
        for (const QPointF corner : {quad.topLeft(), quad.topRight(), quad.bottomLeft(), quad.bottomRight()}) {
            const QPointF point = space.user(corner);
            out += numbers({point.x(), point.y()});
        }
    }
    return out + ']';
}

QRectF bounds(const std::vector<QRectF>& rects) {
    QRectF all;
    for (const QRectF& rect : rects) {
        all |= rect;
    }
    return all;
}

QString partOf(const QString& id, const QString& part) {
    return id + QChar(kPdfPartMark) + part;
}

} // namespace

PdfMarkupWriter::Page* PdfMarkupWriter::page(int number) {
    if (const auto known = m_pages.find(number); known != m_pages.end()) {
        return &known->second;
    }
    QPDFObjectHandle object = m_update.page(number);
    if (!object.isInitialized() || object.isNull()) {
        return nullptr;
    }
    return &m_pages
                .emplace(number, Page{.space = PdfPageSpace(object),
                                      .reference = m_update.text(object).value(object),
                                      .annotations = {}})
                .first->second;
}

bool PdfMarkupWriter::write(const PdfMarkup& markup) {
    if (!markup.inFile.isEmpty()) {
        if (const auto parent = inFile(markup.inFile)) {
            writeAnswers(markup, *parent);
            return true;
        }
    }
    std::optional<Parent> first;
    int part = 0;
    for (const PageQuads& place : markup.places) {
        if (page(place.page) == nullptr || place.quads.empty()) {
            continue;
        }
        const bool hasPopup = !markup.contents.isEmpty() || !markup.replies.empty();
        const int popup = hasPopup ? m_update.newObject() : 0;
        const Parent mark = writeMark(markup, place, part, popup);
        if (hasPopup) {
            writePopup(popup, mark, markup.color);
        }
        if (!first) {
            first = mark;
            writeAnswers(markup, mark);
        }
        if (markup.jump) {
            writeJump(markup, place, part);
        }
        ++part;
    }
    return first.has_value();
}

/// What every annotation has: the beginning of its dictionary.
QByteArray PdfMarkupWriter::head(int number, const char* subtype, const Page& page, const QRectF& rect, int flags,
                                 const QString& id) const {
    QByteArray out = "<< /Type /Annot /Subtype /" + QByteArray(subtype) + " /Rect " + PdfObjectText::rectangle(rect) +
                     " /P " + page.reference + " /F " + QByteArray::number(flags);
    if (!id.isEmpty()) {
        const QByteArray latin = id.toLatin1();
        const PdfObjectText text = m_update.text(number);
        out += " /NM " + (QString::fromLatin1(latin) == id ? text.bytes(latin) : text.text(id));
    }
    return out;
}

PdfMarkupWriter::Parent PdfMarkupWriter::writeMark(const PdfMarkup& markup, const PageQuads& place, int part,
                                                   int popup) {
    Page& page = m_pages.at(place.page);
    const QRectF rect = page.space.user(bounds(place.quads));
    const int appearance = writeAppearance(markup, place, page.space, rect);
    const int number = m_update.newObject();
    const PdfObjectText text = m_update.text(number);
    const bool isHighlight = markup.look == PdfMarkup::Look::Highlight;
    const QString id = part == 0 ? markup.id : partOf(markup.id, QString::number(part + 1));
    const QString& contents = part == 0 ? markup.contents : markup.continued;
    QByteArray body = head(number, isHighlight ? "Highlight" : "Underline", page, rect, kPrint, id) + " /QuadPoints " +
                      quadPoints(page.space, place.quads) + " /C [ " + colorOf(markup.color) + "] /T " +
                      text.text(markup.author) + " /CreationDate " + text.date(markup.created) + " /M " +
                      text.date(markup.modified) + " /AP << /N " + PdfObjectText::reference(appearance) + " >>";
    if (!contents.isEmpty()) {
        body += " /Contents " + text.text(contents);
    }
    if (!markup.subject.isEmpty()) {
        body += " /Subj " + text.text(markup.subject);
    }
    if (popup > 0) {
        body += " /Popup " + PdfObjectText::reference(popup);
    }
    m_update.write(number, body + " >>");
    page.annotations.push_back(number);
    return {.page = place.page, .number = number, .generation = 0, .rect = rect};
}

/// The blending is set inside the form and its group is not isolated: only so does every reader multiply it with the
/// page. An isolated one hides the text in MuPDF.
int PdfMarkupWriter::writeAppearance(const PdfMarkup& markup, const PageQuads& place, const PdfPageSpace& space,
                                     const QRectF& rect) {
    QByteArray content;
    QByteArray resources;
    if (markup.look == PdfMarkup::Look::Highlight) {
        content = "/G gs " + colorOf(markup.color) + "rg\n";
        for (const QRectF& displayed : place.quads) {
            const QRectF quad = space.user(displayed);
            content += numbers({quad.left(), quad.top(), quad.width(), quad.height()}) + "re\n";
        }
        content += "f\n";
        resources = "/ExtGState << /G " + PdfObjectText::reference(blending()) + " >>";
    } else {
        content = colorOf(markup.color) + "RG " + numbers({kLineWidth}) + "w\n";
        const QPointF inside(0, kLineWidth / 2);
        for (const QRectF& displayed : place.quads) {
            const QPointF from = space.user(displayed.bottomLeft() - inside);
            const QPointF to = space.user(displayed.bottomRight() - inside);
            content += numbers({from.x(), from.y()}) + "m " + numbers({to.x(), to.y()}) + "l S\n";
        }
    }
    const int number = m_update.newObject();
    m_update.writeStream(number,
                         "/Type /XObject /Subtype /Form /BBox " + PdfObjectText::rectangle(rect) +
                             " /Group << /S /Transparency >> /Resources << " + resources + " >>",
                         content);
    return number;
}

int PdfMarkupWriter::blending() {
    if (m_blending == 0) {
        m_blending = m_update.newObject();
        m_update.write(m_blending, "<< /Type /ExtGState /BM /Multiply /ca 1 /AIS false >>");
    }
    return m_blending;
}

/// Without an appearance readers draw an icon of their own over the text.
int PdfMarkupWriter::nothing() {
    if (m_nothing == 0) {
        m_nothing = m_update.newObject();
        m_update.writeStream(m_nothing, "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << >>", {});
    }
    return m_nothing;
}

/// At the right edge of the page as it is displayed, beside the words.
void PdfMarkupWriter::writePopup(int number, const Parent& parent, const QString& color) {
    Page& page = m_pages.at(parent.page);
    const QSizeF size = page.space.displayedSize();
    QRectF displayed(QPointF(0, 0), kPopupSize);
    displayed.moveRight(size.width());
    QRectF rect = page.space.user(displayed);
    rect.moveBottom(std::max(rect.height(), parent.rect.bottom()));
    m_update.write(number, head(number, "Popup", page, rect, kPrint, {}) + " /C [ " + colorOf(color) +
                               "] /Open false /Parent " + PdfObjectText::reference(parent.number) + " >>");
    page.annotations.push_back(number);
}

void PdfMarkupWriter::writeAnswers(const PdfMarkup& markup, const Parent& parent) {
    for (const PdfReply& reply : markup.replies) {
        if (!markup.inFile.isEmpty() && m_inFile.contains(reply.id)) {
            continue;
        }
        writeAnswer(parent, reply.id, reply.author, reply.at, reply.contents, {});
    }
    const bool isInFile = !markup.inFile.isEmpty() && m_inFile.contains(markup.inFile);
    if (markup.state && (markup.isStateNew || !isInFile)) {
        writeAnswer(parent, partOf(markup.id, QStringLiteral("state")), markup.state->author, markup.state->at,
                    QStringLiteral("%1: %2").arg(markup.state->name, markup.state->author), markup.state->name);
    }
}

void PdfMarkupWriter::writeAnswer(const Parent& parent, const QString& id, const QString& author, const QDateTime& at,
                                  const QString& contents, const QString& state) {
    Page& page = m_pages.at(parent.page);
    const int number = m_update.newObject();
    const PdfObjectText text = m_update.text(number);
    QByteArray body = head(number, "Text", page, parent.rect, state.isEmpty() ? kFixedSize : kHidden, id) + " /T " +
                      text.text(author) + " /CreationDate " + text.date(at) + " /M " + text.date(at) + " /Contents " +
                      text.text(contents) + " /IRT " + QByteArray::number(parent.number) + ' ' +
                      QByteArray::number(parent.generation) + " R /RT /R /AP << /N " +
                      PdfObjectText::reference(nothing()) + " >>";
    if (!state.isEmpty()) {
        body += " /State " + text.bytes(state.toLatin1()) + " /StateModel " + text.bytes("Review");
    }
    m_update.write(number, body + " >>");
    page.annotations.push_back(number);
}

void PdfMarkupWriter::writeJump(const PdfMarkup& markup, const PageQuads& place, int part) {
    Page& from = m_pages.at(place.page);
    const Page* to = page(markup.jump->page);
    if (to == nullptr) {
        return;
    }
    const QPointF target = to->space.user(markup.jump->at - QPointF(0, kJumpMargin));
    const int number = m_update.newObject();
    QString name = QStringLiteral("jump");
    if (part > 0) {
        name += QString::number(part + 1);
    }
    m_update.write(number, head(number, "Link", from, from.space.user(bounds(place.quads)), kPrint,
                                partOf(markup.id, name)) +
                               " /QuadPoints " + quadPoints(from.space, place.quads) +
                               " /Border [0 0 0] /Dest [ " + to->reference + " /XYZ " +
                               numbers({target.x(), target.y()}) + "null ] /Contents " +
                               m_update.text(number).text(markup.contents) + " >>");
    from.annotations.push_back(number);
}

std::optional<PdfMarkupWriter::Parent> PdfMarkupWriter::inFile(const QString& id) {
    if (!m_wasRead) {
        m_wasRead = true;
        readAnnotations();
    }
    const auto found = m_inFile.constFind(id);
    if (found == m_inFile.cend() || page(found->page) == nullptr) {
        return std::nullopt;
    }
    return *found;
}

void PdfMarkupWriter::readAnnotations() {
    const auto textOf = [](QPDFObjectHandle value) {
        return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
    };
    for (int number = 1; number <= m_update.pageCount(); ++number) {
        QPDFObjectHandle pageObject = m_update.page(number);
        QPDFObjectHandle list = pageObject.isInitialized() && pageObject.isDictionary()
                                    ? pageObject.getKey("/Annots")
                                    : QPDFObjectHandle::newNull();
        for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = list.getArrayItem(i);
            if (!annotation.isDictionary() || !annotation.isIndirect()) {
                continue;
            }
            QString id = textOf(annotation.getKey("/NM"));
            if (id.isEmpty()) {
                id = pdfAnnotationId(number, textOf(annotation.getKey("/T")), textOf(annotation.getKey("/Contents")));
            }
            QRectF rect;
            if (QPDFObjectHandle box = annotation.getKey("/Rect"); box.isRectangle()) {
                const auto corners = box.getArrayAsRectangle();
                rect = QRectF(QPointF(corners.llx, corners.lly), QPointF(corners.urx, corners.ury)).normalized();
            }
            m_inFile.insert(id, {.page = number,
                                 .number = annotation.getObjectID(),
                                 .generation = annotation.getGeneration(),
                                 .rect = rect});
        }
    }
}

/// The lists of annotations that more than one page has.
static std::set<QPDFObjGen> sharedLists(const PdfUpdate& update) {
    std::set<QPDFObjGen> all;
    std::set<QPDFObjGen> shared;
    for (int number = 1; number <= update.pageCount(); ++number) {
        QPDFObjectHandle page = update.page(number);
        if (!page.isInitialized() || !page.isDictionary()) {
            continue;
        }
        if (QPDFObjectHandle list = page.getKey("/Annots");
            list.isIndirect() && !all.insert(list.getObjGen()).second) {
            shared.insert(list.getObjGen());
        }
    }
    return shared;
}

void PdfMarkupWriter::finish() {
    const std::set<QPDFObjGen> shared = sharedLists(m_update);
    for (const auto& [number, page] : m_pages) {
        if (page.annotations.empty()) {
            continue;
        }
        QPDFObjectHandle object = m_update.page(number);
        QPDFObjectHandle list = object.getKey("/Annots");
        const bool isOwn = list.isArray() && list.isIndirect() && !shared.contains(list.getObjGen());
        const PdfObjectText text = m_update.text(isOwn ? list : object);
        QByteArray listed = "[ ";
        for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
            listed += text.value(list.getArrayItem(i)) + ' ';
        }
        for (const int annotation : page.annotations) {
            listed += PdfObjectText::reference(annotation) + ' ';
        }
        listed += ']';
        if (isOwn) {
            m_update.rewrite(list, listed);
            continue;
        }
        QPDFObjectHandle grown = object.shallowCopy();
        grown.removeKey("/Annots");
        QByteArray body = text.object(grown);
        body.insert(2, " /Annots " + listed);
        m_update.rewrite(object, body);
    }
}

} // namespace duikan
