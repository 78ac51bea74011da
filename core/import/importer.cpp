// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/base/sha256.h"
#include "core/import/conversion.h"
#include "core/import/decoding.h"
#include "core/import/foreignformat.h"
#include "core/import/workerclient.h"
#include "core/structure/markdown.h"
#include "core/structure/recogniser.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace duikan {

namespace {

/// Cuts at \n, \r\n and \r, as editors count lines.
std::vector<SourceLine> splitLines(const QString& text) {
    std::vector<SourceLine> lines;
    qsizetype begin = 0;
    qsizetype feed = text.indexOf(u'\n');
    qsizetype carriage = text.indexOf(u'\r');
    while (feed >= 0 || carriage >= 0) {
        qsizetype at = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed;
        lines.push_back({text.sliced(begin, at - begin), int(lines.size()) + 1});
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
            ++at;
        }
        begin = at + 1;
        feed = feed >= 0 && feed < begin ? text.indexOf(u'\n', begin) : feed;
        carriage = carriage >= 0 && carriage < begin ? text.indexOf(u'\r', begin) : carriage;
    }
    if (begin < text.size()) {
        lines.push_back({text.sliced(begin), int(lines.size()) + 1});
    }
    return lines;
}

bool isBlank(const std::vector<SourceLine>& lines) {
    return std::all_of(lines.begin(), lines.end(),
                       [](const SourceLine& line) { return QStringView(line.text).trimmed().isEmpty(); });
}

bool hasMarkdownSuffix(const QString& name) {
    return name.endsWith(u".md", Qt::CaseInsensitive) || name.endsWith(u".markdown", Qt::CaseInsensitive);
}

/// What must not change while a file is read.
struct FileState {
    qint64 size = 0;
    QDateTime modified;
    friend bool operator==(const FileState&, const FileState&) = default;
};

FileState stateOf(const QString& path) {
    const QFileInfo info(path); // a fresh one: it caches
    return {info.size(), info.lastModified()};
}

QString megabytes(qint64 bytes) {
    return QStringLiteral("%1 MB").arg(double(bytes) / (1024.0 * 1024.0), 0, 'f', 0);
}

/// The review keeps the file as it came, not what was made of it on the way.
Result<DraftSource> importConverted(const QString& name, const QByteArray& bytes,
                                    const ImportOptions& options) {
    const auto docx = convertedToDocx(name, bytes, options);
    if (!docx) {
        return std::unexpected(docx.error());
    }
    auto source = importInWorker(name + QStringLiteral(".docx"), *docx, options);
    if (!source) {
        Error error = source.error();
        error.subject = name;
        return std::unexpected(std::move(error));
    }
    source->info = {.name = name,
                    .mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(),
                    .sha256 = sha256(bytes),
                    .bytes = bytes.size()};
    source->bytes = bytes;
    return source;
}

} // namespace

Result<DraftSource> importBytes(const QString& name, const QByteArray& bytes, const ImportOptions& options) {
    if (foreignFormat(name, bytes) && bytes.size() <= kLargestForeignFile) {
        return importInWorker(name, bytes, options);
    }
    if (needsConversion(name, bytes)) {
        return importConverted(name, bytes, options);
    }
    if (bytes.size() > kLargestTextFile) {
        return failure(
            ErrorKind::FileTooLarge, name,
            QStringLiteral("%1; the most is %2").arg(megabytes(bytes.size()), megabytes(kLargestTextFile)));
    }
    if (bytes.isEmpty()) {
        return failure(ErrorKind::FileEmpty, name);
    }
    const auto decoded = decodeText(name, bytes);
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    const std::vector<SourceLine> lines = splitLines(decoded->text);
    if (isBlank(lines)) {
        return failure(ErrorKind::NoText, name, QStringLiteral("it holds nothing but blanks"));
    }
    const SourceSyntax syntax = hasMarkdownSuffix(name) ? SourceSyntax::Markdown : guessSyntax(lines);
    DraftSource source;
    source.info = {.name = name,
                   .mediaType = hasMarkdownSuffix(name) ? QStringLiteral("text/markdown")
                                                        : QStringLiteral("text/plain"),
                   .sha256 = sha256(bytes),
                   .bytes = bytes.size()};
    source.bytes = bytes;
    source.structure = std::make_shared<const Document>(recogniseStructure(lines, syntax, options.citations));
    return source;
}

Result<QByteArray> readSource(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::FileNotFound, path);
    }
    if (info.isDir()) {
        return failure(ErrorKind::FileUnreadable, path, QStringLiteral("it is a folder"));
    }
    if (!info.isFile()) {
        return failure(ErrorKind::FileUnreadable, path, QStringLiteral("it is no ordinary file"));
    }
    if (info.size() > kLargestForeignFile) {
        return failure(
            ErrorKind::FileTooLarge, path,
            QStringLiteral("%1; the most is %2").arg(megabytes(info.size()), megabytes(kLargestForeignFile)));
    }
    const FileState before = stateOf(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? ErrorKind::FileUnreadable : ErrorKind::FileNotFound, path,
                       file.errorString());
    }
    // One byte more than allowed tells a file that grows meanwhile from one that fits.
    const QByteArray bytes = file.read(kLargestForeignFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    }
    if (!QFileInfo::exists(path)) {
        return failure(ErrorKind::FileNotFound, path, QStringLiteral("it vanished while it was read"));
    }
    if (stateOf(path) != before || bytes.size() != before.size) {
        return failure(ErrorKind::FileChanged, path);
    }
    return bytes;
}

Result<DraftSource> importFile(const QString& path, const ImportOptions& options) {
    const auto bytes = readSource(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    auto source = importBytes(QFileInfo(path).fileName(), *bytes, options);
    if (!source) {
        Error error = source.error();
        error.subject = path;
        return std::unexpected(std::move(error));
    }
    return source;
}

} // namespace duikan
