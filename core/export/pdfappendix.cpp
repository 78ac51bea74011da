// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdfappendix.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <deque>
#include <map>

namespace duikan {

namespace {

/// What ties a page to the file it comes from.
constexpr const char* kTies[] = {"/Parent", "/Annots", "/StructParents", "/B", "/PieceInfo", "/Metadata"};

/// Carries objects over with everything they refer to, each once.
class Carrier {
public:
    explicit Carrier(PdfUpdate& update)
        : m_update(update) {}

    [[nodiscard]] int number(const QPDFObjectHandle& object) {
        const auto [known, isNew] = m_numbers.try_emplace(object.getObjGen(), 0);
        if (isNew) {
            known->second = m_update.newObject();
            m_waiting.push_back(object);
        }
        return known->second;
    }

    void writePage(int number, QPDFObjectHandle page, const QByteArray& parent) {
        page = page.shallowCopy();
        for (const char* tie : kTies) {
            page.removeKey(tie);
        }
        QByteArray body = m_update.text(number).object(page, renumbering());
        body.insert(2, " /Parent " + parent); // after "<<"
        m_update.write(number, body);
    }

    void writeRest() {
        while (!m_waiting.empty()) {
            QPDFObjectHandle object = m_waiting.front();
            m_waiting.pop_front();
            write(m_numbers.at(object.getObjGen()), object);
        }
    }

private:
    [[nodiscard]] PdfObjectText::Renumbering renumbering() {
        return [this](const QPDFObjectHandle& reference) { return number(reference); };
    }

    void write(int number, QPDFObjectHandle object) {
        if (object.isDictionary() && object.hasKey("/Kids") && object.getKey("/Type").isNameAndEquals("/Pages")) {
            m_update.write(number, "null"); // nothing may drag the whole page tree along
        } else if (object.isStream()) {
            QPDFObjectHandle dictionary = object.getDict().shallowCopy();
            dictionary.removeKey("/Length");
            const auto data = object.getRawStreamData();
            const QByteArray keys = m_update.text(number).object(dictionary, renumbering());
            m_update.writeStream(number, keys.mid(2, keys.size() - 4), // without "<<" and ">>"
                                 {reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())});
        } else {
            m_update.write(number, m_update.text(number).object(object, renumbering()));
        }
    }

    PdfUpdate& m_update;
    std::map<QPDFObjGen, int> m_numbers;
    std::deque<QPDFObjectHandle> m_waiting;
};

} // namespace

void appendPages(PdfUpdate& update, const QByteArray& appendix) {
    QPDF other;
    other.setSuppressWarnings(true);
    other.processMemoryFile("appendix", appendix.constData(), size_t(appendix.size()));
    QPDFPageDocumentHelper(other).pushInheritedAttributesToPage();

    QPDFObjectHandle tree = update.source().getRoot().getKey("/Pages");
    if (!tree.isDictionary() || !tree.isIndirect()) {
        throw std::runtime_error("no page tree");
    }
    const QByteArray parent = PdfObjectText::reference(tree.getObjectID());
    Carrier carrier(update);
    std::vector<QPDFObjectHandle> kids = tree.getKey("/Kids").getArrayAsVector();
    QByteArray listed;
    for (const QPDFObjectHandle& kid : kids) {
        listed += update.text(tree).value(kid) + ' ';
    }
    const std::vector<QPDFObjectHandle>& pages = other.getAllPages();
    for (const QPDFObjectHandle& page : pages) {
        const int number = update.newObject();
        listed += PdfObjectText::reference(number) + ' ';
        carrier.writePage(number, page, parent);
    }
    carrier.writeRest();

    QPDFObjectHandle grown = tree.shallowCopy();
    grown.removeKey("/Kids");
    grown.replaceKey("/Count", QPDFObjectHandle::newInteger(update.pageCount() + qint64(pages.size())));
    QByteArray body = update.text(tree).object(grown);
    body.insert(2, " /Kids [ " + listed + ']');
    update.rewrite(tree, body);
}

} // namespace duikan
