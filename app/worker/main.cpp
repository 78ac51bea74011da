// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/confinement.h"
#include "core/import/foreignimporter.h"
#include "core/import/workerprotocol.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <new>

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
        return Error{.kind = ErrorKind::FileTooLarge,
                     .subject = request.name,
                     .detail = QStringLiteral("it needs more memory than is allowed"),
                     .alternatives = {}};
    }
}

} // namespace

int main(int argc, char** argv) {
    limitProcess({});
    QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--probe") == 0) {
        std::puts("ready");
        return 0;
    }
    const auto request = decodeRequest(readAll(0));
    if (!request) {
        std::fputs("duikan-worker reads files for duikan; it is not called by hand\n", stderr);
        return 2;
    }
    return send(answerTo(*request)) ? 0 : 1;
}
