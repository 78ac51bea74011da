// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/annotatingworker.h"
#include "core/export/pdfpages.h"
#include "core/import/confinement.h"
#include "core/import/foreignimporter.h"
#include "core/import/pdfrenderer.h"
#include "core/import/workerprotocol.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <new>
#include <optional>

#include <unistd.h>

using namespace duikan;

namespace {

/// Progress is told this often at most: a page of text takes a millisecond.
constexpr auto kBetweenMessages = std::chrono::milliseconds(50);

bool send(const WorkerMessage& message) {
    const QByteArray frame = encodeFrame(message);
    return std::fwrite(frame.constData(), 1, std::size_t(frame.size()), stdout) ==
               std::size_t(frame.size()) &&
           std::fflush(stdout) == 0;
}

QByteArray readAll(int descriptor) {
    QFile file;
    return file.open(descriptor, QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error outOfMemory(const QString& name) {
    return {.kind = ErrorKind::FileTooLarge,
            .subject = name,
            .detail = QStringLiteral("it needs more memory than is allowed"),
            .alternatives = {}};
}

WorkerMessage answerTo(const WorkerRequest& request) {
    auto last = std::chrono::steady_clock::now();
    const auto tell = [&last](int done, int total) {
        const auto now = std::chrono::steady_clock::now();
        if (now - last < kBetweenMessages && done < total) {
            return true;
        }
        last = now;
        return send(WorkerProgress{done, total});
    };
    try {
        auto source = importForeign(request.name, readAll(kSourceDescriptor),
                                    {.password = request.password, .progress = tell, .isCancelled = {}});
        return source ? WorkerMessage(std::move(*source)) : WorkerMessage(source.error());
    } catch (const std::bad_alloc&) {
        return outOfMemory(request.name);
    }
}

/// The next frame on standard input; none at its end, or when it is no frame.
std::optional<QCborMap> nextQuestion(QByteArray& buffer) {
    while (true) {
        auto question = takeMap(buffer);
        if (!question || *question) {
            return question ? std::move(*question) : std::nullopt;
        }
        std::array<char, 4096> chunk{};
        const ssize_t n = read(STDIN_FILENO, chunk.data(), chunk.size());
        if (n == 0 || (n < 0 && errno != EINTR)) {
            return std::nullopt;
        }
        buffer.append(chunk.data(), std::max<ssize_t>(n, 0));
    }
}

bool answer(const QCborMap& map) {
    const QByteArray frame = frameOf(map);
    return std::fwrite(frame.constData(), 1, std::size_t(frame.size()), stdout) == std::size_t(frame.size()) &&
           std::fflush(stdout) == 0;
}

QCborMap pictureOf(const PdfRenderer& renderer, const PageRequest& request) {
    const auto image = renderer.render(request.page, request.pixelsPerPoint, request.area);
    if (!image) {
        return mapOf(image.error());
    }
    return mapOf(PagePicture{image->width(), image->height(),
                             QByteArray(reinterpret_cast<const char*>(image->constBits()), image->sizeInBytes())});
}

/// Draws pages until its input ends.
int drawPages() {
    QByteArray buffer;
    const auto opening = nextQuestion(buffer);
    if (!opening) {
        return 2;
    }
    const WorkerRequest request = workerRequestFrom(*opening);
    const auto renderer = PdfRenderer::open(request.name, readAll(kSourceDescriptor), request.password);
    if (!renderer) {
        return answer(mapOf(renderer.error())) ? 0 : 1;
    }
    bool isHeard = answer(mapOf(renderer->opening()));
    while (const auto question = isHeard ? nextQuestion(buffer) : std::nullopt) {
        isHeard = answer(isContentsQuestion(*question) ? mapOf(renderer->contents())
                                                       : pictureOf(*renderer, pageRequestFrom(*question)));
    }
    return isHeard ? 0 : 1;
}

/// Writes an annotated copy of the source.
int annotateCopy() {
    const QCborValue question = QCborValue::fromCbor(readAll(STDIN_FILENO));
    if (!question.isMap()) {
        return 2;
    }
    const AnnotatingRequest request = annotatingRequestFrom(question.toMap());
    try {
        const QByteArray source = readAll(kSourceDescriptor);
        const auto annotated = annotatePdf(request.name, source, request.password, request.markups, request.appendix);
        return answer(annotated ? mapOf(*annotated, source) : mapOf(annotated.error())) ? 0 : 1;
    } catch (const std::bad_alloc&) {
        return answer(mapOf(outOfMemory(request.name))) ? 0 : 1;
    }
}

/// Tells the coordinate systems of the pages.
int tellPages() {
    const auto request = decodeRequest(readAll(STDIN_FILENO));
    if (!request) {
        return 2;
    }
    const auto pages = PdfPages::read(request->name, readAll(kSourceDescriptor), request->password);
    return answer(pages ? pages->toMap() : mapOf(pages.error())) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    limitProcess({});
    QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--probe") == 0) {
        std::puts("ready");
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], kRenderOption) == 0) {
        return drawPages();
    }
    if (argc == 2 && std::strcmp(argv[1], kAnnotateOption) == 0) {
        return annotateCopy();
    }
    if (argc == 2 && std::strcmp(argv[1], kPagesOption) == 0) {
        return tellPages();
    }
    const auto request = decodeRequest(readAll(0));
    if (!request) {
        std::fputs("duikan-worker reads files for duikan; it is not called by hand\n", stderr);
        return 2;
    }
    return send(answerTo(*request)) ? 0 : 1;
}
