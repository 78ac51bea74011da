// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfvariants.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <poppler-qt6.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdlib>

namespace duikan::test {

namespace {

constexpr double kPixelsPerPoint = 2;

void open(QPDF& pdf, const QByteArray& bytes) {
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
}

QByteArray written(QPDF& pdf, const std::function<void(QPDFWriter&)>& prepare = {}) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    if (prepare) {
        prepare(writer);
    }
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray changed(const QByteArray& bytes, const std::function<void(QPDF&)>& change) {
    QPDF pdf;
    open(pdf, bytes);
    change(pdf);
    return written(pdf);
}

/// MuPDF smoothes letters a little differently on a page with any blending.
bool isOther(QRgb before, QRgb after) {
    constexpr int kSmoothing = 40;
    return std::abs(qRed(before) - qRed(after)) > kSmoothing || std::abs(qGreen(before) - qGreen(after)) > kSmoothing ||
           std::abs(qBlue(before) - qBlue(after)) > kSmoothing;
}

QPDFObjectHandle rectangle(const QRectF& rect) {
    return QPDFObjectHandle::newArray(
        QPDFObjectHandle::Rectangle(rect.left(), rect.top(), rect.right(), rect.bottom()));
}

void run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
}

} // namespace

QByteArray withObjectStreams(const QByteArray& pdf) {
    QPDF source;
    open(source, pdf);
    return written(source, [](QPDFWriter& writer) { writer.setObjectStreamMode(qpdf_o_generate); });
}

QByteArray linearized(const QByteArray& pdf) {
    QPDF source;
    open(source, pdf);
    return written(source, [](QPDFWriter& writer) {
        writer.setObjectStreamMode(qpdf_o_preserve);
        writer.setLinearization(true);
    });
}

QByteArray hybrid(const QByteArray& pdf) {
    const QByteArray plain = changed(pdf, [](QPDF&) {});
    // An update with a table without entries that points at a stream without entries: both have to be read.
    const qsizetype start = plain.lastIndexOf("startxref") + 10;
    const QByteArray previous = plain.mid(start, plain.indexOf('\n', start) - start);
    QPDF source;
    open(source, plain);
    const int size = source.getTrailer().getKey("/Size").getIntValueAsInt();
    const QByteArray root = QByteArray::fromStdString(source.getRoot().unparse());
    const qsizetype stream = plain.size();
    QByteArray update = QByteArray::number(size) + " 0 obj\n<< /Type /XRef /W [1 4 2] /Index [0 0] /Size " +
                        QByteArray::number(size + 1) + " /Root " + root + " /Length 0 >>\nstream\n\nendstream\nendobj\n";
    const qsizetype table = plain.size() + update.size();
    update += "xref\n" + QByteArray::number(size) + " 1\n" +
              QByteArray::number(qlonglong(stream)).rightJustified(10, '0') + " 00000 n \ntrailer\n<< /Size " +
              QByteArray::number(size + 1) + " /Root " + root + " /Prev " + previous + " /XRefStm " +
              QByteArray::number(qlonglong(stream)) + " >>\nstartxref\n" + QByteArray::number(qlonglong(table)) +
              "\n%%EOF\n";
    return plain + update;
}

QByteArray withIndirectAnnotations(const QByteArray& pdf) {
    return changed(pdf, [](QPDF& source) {
        for (QPDFObjectHandle page : source.getAllPages()) {
            QPDFObjectHandle list = page.getKey("/Annots");
            if (!list.isArray()) {
                list = QPDFObjectHandle::newArray();
            }
            for (int i = 0; i < list.getArrayNItems(); ++i) {
                list.setArrayItem(i, source.makeIndirectObject(list.getArrayItem(i)));
            }
            page.replaceKey("/Annots", source.makeIndirectObject(list));
        }
    });
}

QByteArray withSharedAnnotations(const QByteArray& pdf) {
    return changed(pdf, [](QPDF& source) {
        const QPDFObjectHandle list = source.makeIndirectObject(QPDFObjectHandle::newArray());
        for (QPDFObjectHandle page : source.getAllPages()) {
            page.replaceKey("/Annots", list);
        }
    });
}

QByteArray turned(const QByteArray& pdf, int degrees) {
    // Displayed it looks as before: the content is turned the other way.
    return changed(pdf, [&](QPDF& source) {
        for (QPDFObjectHandle page : source.getAllPages()) {
            const auto box = QPDFPageObjectHelper(page).getMediaBox().getArrayAsRectangle();
            const QByteArray width = QByteArray::number(box.urx);
            const QByteArray height = QByteArray::number(box.ury);
            const QByteArray matrix = degrees == 90    ? "0 1 -1 0 " + height + " 0 cm"
                                      : degrees == 180 ? "-1 0 0 -1 " + width + ' ' + height + " cm"
                                                       : "0 -1 1 0 0 " + width + " cm";
            page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(degrees));
            page.replaceKey("/MediaBox", rectangle(degrees == 180 ? QRectF(0, 0, box.urx, box.ury)
                                                                  : QRectF(0, 0, box.ury, box.urx)));
            page.addPageContents(source.newStream(matrix.toStdString()), true);
        }
    });
}

QByteArray rotated(const QByteArray& pdf, int degrees) {
    return changed(pdf, [degrees](QPDF& source) {
        for (QPDFObjectHandle page : source.getAllPages()) {
            page.replaceKey("/Rotate", QPDFObjectHandle::newInteger(degrees));
        }
    });
}

QByteArray cropped(const QByteArray& pdf, const QRectF& box) {
    return changed(pdf, [&box](QPDF& source) {
        for (QPDFObjectHandle page : source.getAllPages()) {
            page.replaceKey("/CropBox", rectangle(box));
        }
    });
}

QByteArray withNamedPages(const QByteArray& pdf) {
    return changed(pdf, [](QPDF& file) {
        const std::vector<QPDFObjectHandle> pages = file.getAllPages();
        const auto entry = [&](const char* title, size_t page) {
            QPDFObjectHandle made = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
            made.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title));
            made.replaceKey("/Dest", QPDFObjectHandle::newArray({pages.at(page), QPDFObjectHandle::newName("/Fit")}));
            return made;
        };
        QPDFObjectHandle outline = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle preface = entry("Preface", 0);
        QPDFObjectHandle thanks = entry("Thanks", 1);
        QPDFObjectHandle body = entry("Body", 2);
        const auto hold = [](QPDFObjectHandle parent, QPDFObjectHandle first, QPDFObjectHandle last, int count) {
            parent.replaceKey("/First", first);
            parent.replaceKey("/Last", last);
            parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
            first.replaceKey("/Parent", parent);
            last.replaceKey("/Parent", parent);
        };
        hold(outline, preface, body, 3);
        hold(preface, thanks, thanks, 1);
        preface.replaceKey("/Next", body);
        body.replaceKey("/Prev", preface);
        file.getRoot().replaceKey("/Outlines", outline);
        file.getRoot().replaceKey("/PageLabels",
                                  QPDFObjectHandle::parse("<< /Nums [0 << /S /r >> 2 << /S /D >>] >>"));
    });
}

QByteArray certified(const QByteArray& pdf, int permission) {
    return changed(pdf, [permission](QPDF& source) {
        source.getRoot().replaceKey(
            "/Perms", QPDFObjectHandle::parse("<< /DocMDP << /Type /Sig /Filter /Adobe.PPKLite /Reference [<< /Type "
                                              "/SigRef /TransformMethod /DocMDP /TransformParams << /V /1.2 /P " +
                                              std::to_string(permission) + " >> >>] >> >>"));
    });
}

QByteArray withContents(const QByteArray& pdf, const char* before, const char* after) {
    return changed(pdf, [&](QPDF& source) {
        for (QPDFObjectHandle page : source.getAllPages()) {
            for (QPDFObjectHandle annotation : page.getKey("/Annots").getArrayAsVector()) {
                QPDFObjectHandle contents = annotation.getKey("/Contents");
                if (contents.isString() && contents.getUTF8Value() == before) {
                    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(after));
                }
            }
        }
    });
}

QByteArray withEntry(const QByteArray& pdf, const QByteArray& name, const char* key, const QByteArray& value) {
    return changed(pdf, [&](QPDF& source) {
        for (QPDFObjectHandle page : source.getAllPages()) {
            for (QPDFObjectHandle annotation : page.getKey("/Annots").getArrayAsVector()) {
                QPDFObjectHandle known = annotation.getKey("/NM");
                if (known.isString() && known.getUTF8Value() == name.toStdString()) {
                    annotation.replaceKey(key, QPDFObjectHandle::parse(value.toStdString()));
                }
            }
        }
    });
}

QByteArray withoutAnnotations(const QByteArray& pdf, const QByteArray& name) {
    return changed(pdf, [&](QPDF& source) {
        for (QPDFObjectHandle page : source.getAllPages()) {
            QPDFObjectHandle kept = QPDFObjectHandle::newArray();
            for (const QPDFObjectHandle& annotation : page.getKey("/Annots").getArrayAsVector()) {
                QPDFObjectHandle known = QPDFObjectHandle(annotation).getKey("/NM");
                if (!known.isString() || !QByteArray::fromStdString(known.getUTF8Value()).startsWith(name)) {
                    kept.appendItem(annotation);
                }
            }
            page.replaceKey("/Annots", kept);
        }
    });
}

QByteArray encrypted(const QByteArray& pdf, Encryption encryption, const char* user, const char* owner,
                     bool allowsNotes) {
    QPDF source;
    open(source, pdf);
    return written(source, [&](QPDFWriter& writer) {
        writer.setDeterministicID(false);
        writer.setStaticID(true);
        switch (encryption) {
        case Encryption::Rc4With40:
            writer.setR2EncryptionParametersInsecure(user, owner, true, true, true, allowsNotes);
            break;
        case Encryption::Rc4With128:
            writer.setR3EncryptionParametersInsecure(user, owner, true, true, true, allowsNotes, true, true, qpdf_r3p_full);
            break;
        case Encryption::Aes128:
            writer.setR4EncryptionParametersInsecure(user, owner, true, true, true, allowsNotes, true, true,
                                                     qpdf_r3p_full, true, true);
            break;
        case Encryption::Aes256:
            writer.setR6EncryptionParameters(user, owner, true, true, true, allowsNotes, true, true, qpdf_r3p_full,
                                             true);
            break;
        }
    });
}

std::vector<std::pair<int, int>> jumpsOf(const QByteArray& bytes) {
    QPDF pdf;
    open(pdf, bytes);
    std::vector<std::pair<int, int>> jumps;
    const auto& pages = pdf.getAllPages();
    const auto numberOf = [&pages](QPDFObjectHandle page) {
        for (size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].getObjGen() == page.getObjGen()) {
                return int(i) + 1;
            }
        }
        return 0;
    };
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle list = page.getKey("/Annots");
        for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
            QPDFObjectHandle target = list.getArrayItem(i).getKey("/Dest");
            if (target.isArray()) {
                jumps.emplace_back(numberOf(page), numberOf(target.getArrayItem(0)));
            }
        }
    }
    return jumps;
}

std::vector<Renderer> renderers() {
    std::vector<Renderer> all{{"Poppler", [](const QByteArray& pdf, int page, const char* password) {
        const auto document = Poppler::Document::loadFromData(pdf, password, password);
        return document ? document->page(page - 1)
                              ->renderToImage(72 * kPixelsPerPoint, 72 * kPixelsPerPoint)
                              .convertToFormat(QImage::Format_RGB32)
                        : QImage();
    }}};
    const QString mutool = QStandardPaths::findExecutable(QStringLiteral("mutool"));
    if (mutool.isEmpty()) {
        return all;
    }
    all.push_back({"MuPDF", [mutool](const QByteArray& pdf, int page, const char* password) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("page.pdf")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(pdf);
            file.close();
        }
        QStringList arguments{QStringLiteral("draw"), QStringLiteral("-r"), QString::number(72 * kPixelsPerPoint),
                              QStringLiteral("-o"), folder.filePath(QStringLiteral("page.png"))};
        if (*password != '\0') {
            arguments << QStringLiteral("-p") << QString::fromLatin1(password);
        }
        run(mutool, arguments << QStringLiteral("-q") << file.fileName() << QString::number(page));
        return QImage(folder.filePath(QStringLiteral("page.png"))).convertToFormat(QImage::Format_RGB32);
    }});
    return all;
}

QRectF difference(const QImage& before, const QImage& after) {
    QRect area;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (isOther(before.pixel(x, y), after.pixel(x, y))) {
                area |= QRect(x, y, 1, 1);
            }
        }
    }
    return {area.x() / kPixelsPerPoint, area.y() / kPixelsPerPoint, area.width() / kPixelsPerPoint,
            area.height() / kPixelsPerPoint};
}

int darkPixels(const QImage& page) {
    constexpr int kDark = 40;
    int count = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            count += qGray(page.pixel(x, y)) < kDark ? 1 : 0;
        }
    }
    return count;
}

} // namespace duikan::test
