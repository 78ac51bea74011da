// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfassembly.h"

#include "ui/print/fontsubset.h"

#include <QCoreApplication>
#include <QFile>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace duikan {

namespace {

QPDFObjectHandle textString(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void readInto(QPDF& pdf, const QByteArray& bytes, const char* description) {
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(description, bytes.constData(), size_t(bytes.size()));
}

/// `layer` must live until `pdf` is written: streams copied from it are read then.
void overlay(QPDF& pdf, QPDF& layer) {
    const std::vector<QPDFPageObjectHelper> layers = QPDFPageDocumentHelper(layer).getAllPages();
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (size_t i = 0; i < pages.size() && i < layers.size(); ++i) {
        QPDFPageObjectHelper source = layers[i];
        QPDFPageObjectHelper& page = pages[i];
        QPDFObjectHandle form = pdf.copyForeignObject(source.getFormXObjectForPage());
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        const std::string name = "/Furniture";
        resources.mergeResources("<< /XObject << >> >>"_qpdf);
        resources.getKey("/XObject").replaceKey(name, form);
        const std::string drawing =
            page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle(), false);
        page.addPageContents(pdf.newStream("q\n"), true);
        page.addPageContents(pdf.newStream("\nQ\n" + drawing), false);
    }
}

/// A node of the outline while it is being built.
struct OutlineItem {
    QPDFObjectHandle dictionary;
    std::vector<OutlineItem> children;
};

void addOutlineItem(std::vector<OutlineItem>& items, int level, QPDFObjectHandle dictionary) {
    if (level <= 0 || items.empty()) {
        items.push_back({dictionary, {}});
    } else {
        addOutlineItem(items.back().children, level - 1, dictionary);
    }
}

/// Ties the items to each other and to their parent (ISO 32000-1, 12.3.3); returns how many there are in all.
int tie(QPDFObjectHandle parent, std::vector<OutlineItem>& items) {
    int count = int(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        QPDFObjectHandle dictionary = items[i].dictionary;
        dictionary.replaceKey("/Parent", parent);
        if (i > 0) {
            dictionary.replaceKey("/Prev", items[i - 1].dictionary);
        }
        if (i + 1 < items.size()) {
            dictionary.replaceKey("/Next", items[i + 1].dictionary);
        }
        count += tie(dictionary, items[i].children);
    }
    if (!items.empty()) {
        parent.replaceKey("/First", items.front().dictionary);
        parent.replaceKey("/Last", items.back().dictionary);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    }
    return count;
}

void addOutline(QPDF& pdf, const PdfDescription& description, const PrintedGeometry& geometry) {
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<OutlineItem> items;
    for (const Bookmark& bookmark : description.bookmarks) {
        const auto place = geometry.destinations.constFind(bookmark.destination);
        if (place == geometry.destinations.cend()) {
            continue;
        }
        QPDFPageObjectHelper page = pages[size_t(place->page)];
        QPDFObjectHandle dictionary = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        dictionary.replaceKey("/Title", textString(bookmark.title));
        const double top = geometry.pages[size_t(place->page)].height() - place->point.y() + 4;
        dictionary.replaceKey("/Dest", QPDFObjectHandle::newArray(
                                           {page.getObjectHandle(), QPDFObjectHandle::newName("/XYZ"),
                                            QPDFObjectHandle::newNull(), QPDFObjectHandle::newReal(top, 2),
                                            QPDFObjectHandle::newNull()}));
        addOutlineItem(items, bookmark.level, dictionary);
    }
    if (items.empty()) {
        return;
    }
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    tie(root, items);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void describe(QPDF& pdf, const PdfDescription& description) {
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", textString(description.title));
    info.replaceKey("/Author", textString(description.author));
    const QString program = QStringLiteral("Duikan %1").arg(QCoreApplication::applicationVersion()).trimmed();
    info.replaceKey("/Creator", textString(program));
    info.replaceKey("/Producer", textString(program));
    QPDFObjectHandle root = pdf.getRoot();
    if (!description.language.isEmpty()) {
        root.replaceKey("/Lang", textString(description.language));
    }
    root.replaceKey("/ViewerPreferences", "<< /DisplayDocTitle true >>"_qpdf);
}

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setMinimumPDFVersion("1.5");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> assemblePdf(const QByteArray& pages, const QByteArray& furniture,
                               const PdfDescription& description) {
    try {
        QPDF layer;
        QPDF pdf;
        readInto(layer, furniture, "page furniture");
        readInto(pdf, pages, "pages");
        const PrintedGeometry geometry = geometryOf(pdf);
        if (geometry.pages.empty() || geometry.pages.size() != layer.getAllPages().size()) {
            return failure(ErrorKind::PrintFailed, {},
                           QStringLiteral("%1 pages, furniture for %2")
                               .arg(geometry.pages.size())
                               .arg(layer.getAllPages().size()));
        }
        subsetFonts(pdf);
        subsetFonts(layer);
        overlay(pdf, layer);
        addOutline(pdf, description, geometry);
        describe(pdf, description);
        return written(pdf);
    } catch (const std::exception& exception) {
        return failure(ErrorKind::PrintFailed, {}, QString::fromUtf8(exception.what()));
    }
}

Result<PrintedGeometry> geometryOf(const QByteArray& pages) {
    try {
        QPDF pdf;
        readInto(pdf, pages, "pages");
        return geometryOf(pdf);
    } catch (const std::exception& exception) {
        return failure(ErrorKind::PrintFailed, {}, QString::fromUtf8(exception.what()));
    }
}

Result<void> checkPdf(const QString& path, int pages) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processFile(QFile::encodeName(path).constData());
        const int found = int(pdf.getAllPages().size());
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            Pl_Discard reader;
            page.pipeContents(&reader);
        }
        if (found != pages || pdf.anyWarnings()) {
            return failure(ErrorKind::PrintFailed, path,
                           QStringLiteral("the file written does not read back"));
        }
        return {};
    } catch (const std::exception& exception) {
        return failure(ErrorKind::PrintFailed, path, QString::fromUtf8(exception.what()));
    }
}

Result<int> pageCount(const QByteArray& bytes) {
    try {
        QPDF pdf;
        readInto(pdf, bytes, "pages");
        return int(pdf.getAllPages().size());
    } catch (const std::exception& exception) {
        return failure(ErrorKind::PrintFailed, {}, QString::fromUtf8(exception.what()));
    }
}

} // namespace duikan
