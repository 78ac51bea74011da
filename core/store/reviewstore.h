// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/changesink.h"

#include <memory>

namespace duikan {

/// One `.duikan` file: a SQLite database in WAL mode with synchronous=FULL, holding the log, the current state and
/// the sources (docs/file-format.md). One connection, one thread.
///
/// The first program to open a file for writing holds a lock on it that the kernel drops with the process. A second
/// one gets LockedReview and may open it ReadOnly.
class ReviewStore : public ChangeSink {
public:
    enum class Mode { ReadWrite, ReadOnly };

    static constexpr int kApplicationId = 0x44756B61; ///< "Duka"
    static constexpr int kSchemaVersion = 3;

    [[nodiscard]] static Result<std::unique_ptr<ReviewStore>> create(const QString& path); ///< AlreadyExists
    [[nodiscard]] static Result<std::unique_ptr<ReviewStore>> open(const QString& path, Mode mode);
    ~ReviewStore() override;

    [[nodiscard]] Result<void> append(const Act& act) override;
    [[nodiscard]] Result<void> appendMerge(const std::vector<Act>& taken, const Act& merge) override;
    [[nodiscard]] Result<void> putSource(const SourceInfo& source, const QByteArray& bytes,
                                         const Document& structure) override;
    [[nodiscard]] Result<void> putPageMap(const QByteArray& sha256, const PageMap& map) override;
    [[nodiscard]] Result<PageMapPtr> pageMap(const QByteArray& sha256) override;
    [[nodiscard]] Result<DocumentPtr> structure(const QByteArray& sha256) override;
    [[nodiscard]] Result<QByteArray> sourceBytes(const QByteArray& sha256) override;
    [[nodiscard]] Result<std::vector<Act>> acts() override;
    [[nodiscard]] bool isReadOnly() const override;

    [[nodiscard]] QString path() const;
    /// Copies the review, consistently, to a new file that appears whole or not at all.
    [[nodiscard]] Result<void> copyTo(const QString& path);

private:
    struct Private;
    explicit ReviewStore(std::unique_ptr<Private> d);
    [[nodiscard]] Result<void> indexSources(); ///< those that have no search index of this version
    std::unique_ptr<Private> d;
};

} // namespace duikan
