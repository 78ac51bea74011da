// SPDX-License-Identifier: GPL-3.0-or-later
// Imports one PDF in this process: what pdf_import.sh measures. The page map is written out, as a review
// keeps it.
#include "core/import/pdfimporter.h"

#include <QFile>

#include <cstdio>

int main(int argc, char** argv) {
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: pdfimport_benchmark FILE.pdf\n", stderr);
        return 2;
    }
    const auto source = duikan::importPdf(file.fileName(), file.readAll());
    if (!source) {
        std::fprintf(stderr, "%s\n", qPrintable(source.error().detail));
        return 1;
    }
    std::printf("%zu paragraphs, %lld bytes of page map\n", source->structure->paragraphs.size(),
                static_cast<long long>(source->pageMap->toBytes().size()));
    return 0;
}
