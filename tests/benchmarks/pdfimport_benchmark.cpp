// SPDX-License-Identifier: GPL-3.0-or-later
// The whole import of one PDF, as pdf_import.sh measures it: the worker reads it (text, paragraphs, structure, page map), this
// process takes the answer and stores a new review with it, search index included. The worker is not confined, since the time
// of a process that bubblewrap watches over is nobody's to count.
#include "core/import/workerclient.h"
#include "core/store/newreview.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char** argv) {
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: pdfimport_benchmark FILE.pdf\n", stderr);
        return 2;
    }
    const auto source =
        duikan::importInWorker(QFileInfo(file).fileName(), file.readAll(), {}, {.program = {}, .isConfined = false});
    if (!source) {
        std::fprintf(stderr, "%s\n", qPrintable(source.error().detail));
        return 1;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.duikan"));
    const auto made = duikan::createReview(path, {*source}, QStringLiteral("benchmark"));
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().detail));
        return 1;
    }
    std::printf("%zu paragraphs, %lld bytes of review\n", source->structure->paragraphs.size(),
                static_cast<long long>(QFileInfo(path).size()));
    return 0;
}
