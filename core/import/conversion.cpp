// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/conversion.h"

#include "core/import/confinement.h"
#include "core/import/workerprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace duikan {

namespace {

using Clock = std::chrono::steady_clock;
/// Starting LibreOffice with a new profile takes 5 to 10 seconds on a slow machine; the rest is for the
/// document.
constexpr auto kLongest = std::chrono::seconds(180);

/// The suffix by which LibreOffice knows the format; empty when it is none of ours.
QString suffixOf(const QString& name, const QByteArray& bytes) {
    static const QByteArray compoundFile = QByteArray::fromHex("d0cf11e0a1b11ae1"); // [MS-CFB], 2.2
    if (bytes.startsWith(compoundFile)) {
        return QStringLiteral("doc");
    }
    if (bytes.startsWith("{\\rtf")) {
        return QStringLiteral("rtf");
    }
    const QString suffix = QFileInfo(name).suffix().toLower();
    const bool isOpenDocument = suffix == u"odt" || suffix == u"ott" || suffix == u"fodt";
    return isOpenDocument && (bytes.startsWith("PK") || suffix == u"fodt") ? suffix : QString();
}

QString converter() {
    for (const char* name : {"soffice", "libreoffice"}) {
        if (const QString path = QStandardPaths::findExecutable(QString::fromLatin1(name)); !path.isEmpty()) {
            return path;
        }
    }
    return {};
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QStringList command(const QString& program, const QString& folder, const QString& file) {
    QStringList words{program,
                      QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder),
                      QStringLiteral("--headless"),
                      QStringLiteral("--norestore"),
                      QStringLiteral("--convert-to"),
                      QStringLiteral("docx"),
                      QStringLiteral("--outdir"),
                      folder + QStringLiteral("/out"),
                      file};
    return confinedTo(folder, words);
}

} // namespace

bool needsConversion(const QString& name, const QByteArray& bytes) {
    return !suffixOf(name, bytes).isEmpty();
}

Result<QByteArray> convertedToDocx(const QString& name, const QByteArray& bytes,
                                   const ImportOptions& options) {
    const QString program = converter();
    if (program.isEmpty()) {
        return failure(ErrorKind::ConverterMissing, name, QStringLiteral("LibreOffice"));
    }
    const QTemporaryDir folder;
    // The name inside is ours: that of the file could be an option.
    const QString source = folder.filePath(QStringLiteral("source.") + suffixOf(name, bytes));
    if (!folder.isValid() || !write(source, bytes)) {
        return failure(ErrorKind::WorkerFailed, name, QStringLiteral("no room for a temporary file"));
    }
    auto process = WorkerProcess::start(command(program, folder.path(), source), -1, {});
    if (!process) {
        return failure(ErrorKind::WorkerFailed, name, process.error().detail);
    }
    const auto end = Clock::now() + kLongest;
    QByteArray output;
    while ((*process)->read(output, std::chrono::milliseconds(50))) {
        if (options.isCancelled && options.isCancelled()) {
            return failure(ErrorKind::Cancelled, name);
        }
        if (Clock::now() > end) {
            return failure(ErrorKind::WorkerTimedOut, name);
        }
    }
    QFile result(folder.filePath(QStringLiteral("out/source.docx")));
    if (!result.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::WorkerFailed, name, QStringLiteral("LibreOffice could not read it"));
    }
    return result.readAll();
}

} // namespace duikan
