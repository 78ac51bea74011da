// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notesimport.h"

#include "core/base/enumnames.h"
#include "core/import/importwords.h"
#include "core/import/pdfnotes.h"
#include "core/import/webannotationreader.h"
#include "core/import/wordcommentsreader.h"
#include "core/import/xfdfreader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace duikan {

namespace {

/// Notes are words: 20,000 of them with their selectors are 30 MB.
constexpr qint64 kLargestNotesFile = 128LL * 1024 * 1024;

constexpr EnumNames<ImportRemark, 7> kRemarks{{
    {ImportRemark::Amended, u"amended"},
    {ImportRemark::Ambiguous, u"ambiguous"},
    {ImportRemark::Orphaned, u"orphaned"},
    {ImportRemark::WholeDocument, u"whole-document"},
    {ImportRemark::BadTimes, u"bad-times"},
    {ImportRemark::TooLong, u"too-long"},
    {ImportRemark::Malformed, u"malformed"},
}};

const NotesFormat kFormats[] = {
    {QLatin1String("jsonld"), QLatin1String(".jsonld"), ImportWords::webAnnotations, readWebAnnotations},
    {QLatin1String("xfdf"), QLatin1String(".xfdf"), ImportWords::xfdf, readXfdf},
    {QLatin1String("json"), QLatin1String(".json"), ImportWords::webAnnotations, readWebAnnotations},
    {QLatin1String("annotated-pdf"), QLatin1String(".pdf"), ImportWords::annotatedPdf, readPdfNotes},
    {QLatin1String("docx"), QLatin1String(".docx"), ImportWords::wordComments, readWordComments},
};

Result<QByteArray> bytesOf(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorKind::FileNotFound, path);
    }
    if (!info.isFile()) { // nothing good comes of a folder, and nothing at all of a pipe
        return failure(ErrorKind::FileUnreadable, path);
    }
    if (info.size() > kLargestNotesFile) {
        return failure(ErrorKind::FileTooLarge, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    }
    return file.read(kLargestNotesFile + 1);
}

} // namespace

QString toString(ImportRemark remark) { return kRemarks.name(remark); }

QJsonObject toJson(const ImportSummary& summary) {
    QJsonArray remarks;
    for (const auto& [remark, count] : summary.remarks) {
        remarks.append(QJsonObject{{QStringLiteral("what"), toString(remark)}, {QStringLiteral("count"), count}});
    }
    return {
        {QStringLiteral("notes"), summary.taken.notes},     {QStringLiteral("replies"), summary.taken.replies},
        {QStringLiteral("links"), summary.taken.links},     {QStringLiteral("updated"), summary.taken.updated},
        {QStringLiteral("known"), summary.taken.known},     {QStringLiteral("kept"), summary.taken.kept},
        {QStringLiteral("stray"), summary.taken.stray},     {QStringLiteral("remarks"), remarks},
    };
}

std::span<const NotesFormat> notesFormats() { return kFormats; }

std::unexpected<Error> unusable(const QString& name, const QString& why) {
    QStringList suffixes;
    for (const NotesFormat& format : kFormats) {
        suffixes << format.suffix;
    }
    return failure(ErrorKind::InvalidArgument, name, why, suffixes);
}

Result<ImportSummary> importNotes(Review& review, const QString& path) {
    if (review.isReadOnly()) {
        return failure(ErrorKind::ReadOnlyReview, path);
    }
    const auto format = std::ranges::find_if(kFormats, [&](const NotesFormat& known) {
        return path.endsWith(known.suffix, Qt::CaseInsensitive);
    });
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (format == std::end(kFormats)) {
        return unusable(path, QStringLiteral("the name does not say in which format it is"));
    }
    auto file = format->read(path, *bytes, review);
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto taken = review.takeIn(file->items);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    if (taken->notes == 0 && taken->links == 0) { // no place was given to anything
        for (const ImportRemark place : {ImportRemark::Amended, ImportRemark::Ambiguous, ImportRemark::Orphaned,
                                         ImportRemark::WholeDocument}) {
            file->remarks.erase(place);
        }
    }
    return ImportSummary{.taken = *taken, .remarks = std::move(file->remarks)};
}

} // namespace duikan
