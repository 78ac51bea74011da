// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rendersession.h"

#include "core/import/confinement.h"
#include "core/import/workerprocess.h"
#include "core/import/workerprotocol.h"

#include <cstring>

#include <unistd.h>

namespace duikan {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kGlance = std::chrono::milliseconds(20);

Result<QImage> pictureFrom(const QCborMap& answer, const QString& name) {
    const PagePicture picture = pagePictureFrom(answer);
    const qsizetype row = qsizetype(picture.width) * qsizetype(sizeof(QRgb));
    if (picture.width <= 0 || picture.height <= 0 || picture.pixels.size() != row * picture.height) {
        return failure(ErrorKind::WorkerFailed, name, QStringLiteral("its picture is not understood"));
    }
    QImage image(picture.width, picture.height, QImage::Format_RGB32);
    for (int y = 0; y < picture.height; ++y) {
        std::memcpy(image.scanLine(y), picture.pixels.constData() + y * row, std::size_t(row));
    }
    return image;
}

} // namespace

RenderSession::RenderSession(QString name, QByteArray bytes, QString password, WorkerSettings settings,
                             std::chrono::milliseconds patience)
    : m_name(std::move(name))
    , m_bytes(std::move(bytes))
    , m_password(std::move(password))
    , m_settings(std::move(settings))
    , m_patience(patience) {}

RenderSession::~RenderSession() = default;

Result<PdfOpening> RenderSession::open() {
    if (m_isCancelled) {
        return failure(ErrorKind::Cancelled, m_name);
    }
    if (m_process) {
        return m_opening;
    }
    const auto program = workerProgram(m_settings, m_name);
    if (!program) {
        return std::unexpected(program.error());
    }
    const auto begin = [this](const QStringList& command) { return open(command); };
    const auto opened = m_settings.isConfined ? runConfined(*program, begin) : begin(QStringList(*program));
    if (!opened) {
        return std::unexpected(opened.error());
    }
    m_opening = openingFrom(*opened);
    return m_opening;
}

/// What a process that was started with the command said of the file.
Result<QCborMap> RenderSession::open(const QStringList& command) {
    const int file = sealedFile(m_bytes);
    if (file < 0) {
        return failure(ErrorKind::WorkerFailed, m_name, QStringLiteral("there is no memory for it"));
    }
    auto process = WorkerProcess::startTalking(command + QStringList(QString::fromLatin1(kRenderOption)), file);
    close(file);
    if (!process) {
        return failure(ErrorKind::WorkerFailed, m_name, process.error().detail);
    }
    m_process = std::move(*process);
    m_buffer.clear();
    auto opened = ask(mapOf(WorkerRequest{.name = m_name, .password = m_password}));
    if (!opened) {
        m_process.reset();
    }
    return opened;
}

Result<QCborMap> RenderSession::ask(const QCborMap& question) {
    const auto end = Clock::now() + m_patience;
    bool isOpen = m_process->write(frameOf(question));
    while (isOpen) {
        isOpen = m_process->read(m_buffer, kGlance);
        auto answer = takeMap(m_buffer);
        if (!answer) {
            return failure(ErrorKind::WorkerFailed, m_name, answer.error().detail);
        }
        if (*answer) {
            const auto error = errorIn(**answer);
            return error ? Result<QCborMap>(std::unexpected(*error)) : Result<QCborMap>(std::move(**answer));
        }
        if (m_isCancelled) {
            return failure(ErrorKind::Cancelled, m_name);
        }
        if (Clock::now() > end) {
            return failure(ErrorKind::WorkerTimedOut, m_name);
        }
    }
    return failure(ErrorKind::WorkerFailed, m_name, m_process->failure());
}

Result<QCborMap> RenderSession::askOpened(const QCborMap& question) {
    if (const auto opened = open(); !opened) {
        return std::unexpected(opened.error());
    }
    auto answer = ask(question);
    if (!answer && answer.error().kind != ErrorKind::FileUnreadable) {
        m_process.reset(); // crashed, or hangs still
    }
    return answer;
}

Result<QImage> RenderSession::render(const PageTile& tile, QSizeF pageSize) {
    const auto answer = askOpened(mapOf(PageRequest{tile.page, tile.pixelsPerPoint(), tile.area(pageSize)}));
    return answer ? pictureFrom(*answer, m_name) : std::unexpected(answer.error());
}

Result<PdfContents> RenderSession::contents() {
    const auto answer = askOpened(contentsQuestion());
    return answer ? Result<PdfContents>(contentsFrom(*answer)) : std::unexpected(answer.error());
}

} // namespace duikan
