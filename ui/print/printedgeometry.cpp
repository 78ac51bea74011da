// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedgeometry.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace duikan {

namespace {

QString nameOf(QPDFObjectHandle name) {
    return name.isName() ? QString::fromStdString(name.getName()).mid(1) : QString();
}

} // namespace

PrintedGeometry geometryOf(QPDF& pdf) {
    PrintedGeometry geometry;
    std::map<QPDFObjGen, int> pageNumbers;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const int number = int(geometry.pages.size());
        const auto box = page.getMediaBox().getArrayAsRectangle();
        geometry.pages.push_back(QSizeF(box.urx - box.llx, box.ury - box.lly));
        pageNumbers.emplace(page.getObjectHandle().getObjGen(), number);
        for (QPDFAnnotationObjectHelper& annotation : page.getAnnotations("/Link")) {
            const QString destination = nameOf(annotation.getObjectHandle().getKey("/Dest"));
            if (!destination.isEmpty()) {
                const auto rect = annotation.getRect();
                geometry.links.push_back(
                    {number,
                     QRectF(rect.llx - box.llx, box.ury - rect.ury, rect.urx - rect.llx, rect.ury - rect.lly),
                     destination});
            }
        }
    }
    QPDFObjectHandle destinations = pdf.getRoot().getKey("/Dests");
    if (!destinations.isDictionary()) {
        return geometry;
    }
    for (const std::string& key : destinations.getKeys()) {
        QPDFObjectHandle target = destinations.getKey(key);
        if (!target.isArray() || target.getArrayNItems() < 4) {
            continue;
        }
        const auto page = pageNumbers.find(target.getArrayItem(0).getObjGen());
        if (page != pageNumbers.end()) {
            const double height = geometry.pages[size_t(page->second)].height();
            geometry.destinations.insert(
                QString::fromStdString(key).mid(1),
                {page->second, QPointF(target.getArrayItem(2).getNumericValue(),
                                       height - target.getArrayItem(3).getNumericValue())});
        }
    }
    return geometry;
}

} // namespace duikan
