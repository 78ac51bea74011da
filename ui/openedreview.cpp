// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openedreview.h"

#include "core/store/reviewstore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace duikan {

namespace {

constexpr qsizetype kLongestName = 40;

/// A title as part of a file name: nothing that a file system or a shell could take for something else.
QString fileNamePart(const DraftSource& source) {
    static const QRegularExpression unwanted(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|.]+"));
    QString name = source.structure->number.isEmpty() ? source.structure->title : source.structure->number;
    if (name.isEmpty() || source.structure->number.size() < 3) {
        name = source.structure->title.isEmpty() ? QFileInfo(source.info.name).completeBaseName()
                                                 : source.structure->title;
    }
    return name.replace(unwanted, QStringLiteral("-")).simplified();
}

} // namespace

Result<OpenedReview> openForWindow(const QString& path, const QString& author) {
    OpenedReview opened;
    opened.path = QFileInfo(path).absoluteFilePath();
    auto store = ReviewStore::open(opened.path, ReviewStore::Mode::ReadWrite);
    if (!store &&
        (store.error().kind == ErrorKind::LockedReview || store.error().kind == ErrorKind::ReadOnlyReview)) {
        opened.isLockedElsewhere = store.error().kind == ErrorKind::LockedReview;
        store = ReviewStore::open(opened.path, ReviewStore::Mode::ReadOnly);
    }
    if (!store) {
        return std::unexpected(store.error());
    }
    opened.store = store->get();
    auto review = Review::open(std::move(*store), author);
    if (!review) {
        return std::unexpected(review.error());
    }
    opened.review = std::move(*review);
    return opened;
}

QString unusedReviewPath(const std::vector<DraftSource>& documents) {
    QStringList parts;
    for (const DraftSource& document : documents) {
        if (const QString part = fileNamePart(document).left(kLongestName).trimmed(); !part.isEmpty()) {
            parts.append(part);
        }
    }
    const QString name = parts.isEmpty() ? QStringLiteral("review") : parts.join(QStringLiteral(" – "));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                      QStringLiteral("/reviews"));
    folder.mkpath(QStringLiteral("."));
    QString path = folder.filePath(name + QStringLiteral(".duikan"));
    for (int copy = 2; QFileInfo::exists(path); ++copy) {
        path = folder.filePath(QStringLiteral("%1 (%2).duikan").arg(name).arg(copy));
    }
    return path;
}

} // namespace duikan
