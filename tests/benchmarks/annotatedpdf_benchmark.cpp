// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one highlight with a note on each page of a PDF, by our writer (with appearances and popups) and by Poppler's
// (without), and prints the CPU time of each. Both begin with the bytes and end with bytes; several rounds, the best counts.
#include "core/export/pdfmarkup.h"

#include <poppler-annotation.h>
#include <poppler-qt6.h>

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

constexpr int kRounds = 5;
constexpr QRectF kWords(90, 100, 200, 14); ///< points

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

qsizetype ours(const QByteArray& pdf, int pages) {
    std::vector<duikan::PdfMarkup> markups;
    for (int page = 1; page <= pages; ++page) {
        duikan::PdfMarkup markup;
        markup.id = QStringLiteral("note-%1").arg(page);
        markup.author = QStringLiteral("陈莉");
        markup.created = QDateTime::currentDateTimeUtc();
        markup.modified = markup.created;
        markup.contents = QStringLiteral("请秘书处核对这一段。");
        markup.color = QStringLiteral("#fdefb8");
        markup.places = {{page, {kWords}}};
        markups.push_back(std::move(markup));
    }
    const auto annotated = duikan::annotatePdf(QStringLiteral("paper.pdf"), pdf, {}, markups);
    return annotated ? annotated->bytes.size() - pdf.size() : -1;
}

qsizetype popplers(const QByteArray& pdf, int pages) {
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; i < pages; ++i) {
        const auto page = document->page(i);
        const QSizeF size = page->pageSizeF();
        Poppler::HighlightAnnotation highlight;
        Poppler::HighlightAnnotation::Quad quad{};
        const QPointF corners[] = {kWords.topLeft(), kWords.topRight(), kWords.bottomRight(), kWords.bottomLeft()};
        for (int corner = 0; corner < 4; ++corner) {
            quad.points[corner] = QPointF(corners[corner].x() / size.width(), corners[corner].y() / size.height());
        }
        highlight.setHighlightQuads({quad});
        highlight.setBoundary({kWords.x() / size.width(), kWords.y() / size.height(), kWords.width() / size.width(),
                               kWords.height() / size.height()});
        highlight.setUniqueName(QStringLiteral("note-%1").arg(i));
        highlight.setAuthor(QStringLiteral("陈莉"));
        highlight.setContents(QStringLiteral("请秘书处核对这一段。"));
        page->addAnnotation(&highlight);
    }
    const auto converter = document->pdfConverter();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    converter->setOutputDevice(&buffer);
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    return converter->convert() ? buffer.size() - pdf.size() : -1;
}

} // namespace

int main(int argc, char** argv) {
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: annotatedpdf_benchmark FILE.pdf\n", stderr);
        return 2;
    }
    const QByteArray pdf = file.readAll();
    const auto document = Poppler::Document::loadFromData(pdf);
    const int pages = document ? document->numPages() : 0;
    double best[] = {1e9, 1e9};
    qsizetype grown[] = {0, 0};
    for (int round = 0; round < kRounds; ++round) {
        int which = 0;
        for (const auto& write : {ours, popplers}) {
            const double begin = cpuSeconds();
            grown[which] = write(pdf, pages);
            best[which] = std::min(best[which], cpuSeconds() - begin);
            ++which;
        }
    }
    std::printf("%d pages, a highlight on each\n", pages);
    std::printf("ours, with appearances, popups and re-reading  %.3f s CPU, %lld bytes added\n", best[0], static_cast<long long>(grown[0]));
    std::printf("Poppler's, without                             %.3f s CPU, %lld bytes added\n", best[1], static_cast<long long>(grown[1]));
    std::printf("ratio %.2f\n", best[0] / best[1]);
    return grown[0] > 0 && grown[1] > 0 ? 0 : 1;
}
