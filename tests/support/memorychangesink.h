// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/changesink.h"

#include <QHash>

namespace duikan::test {

/// A log in memory that outlives the reviews opened on it, as a file does, and that can be made to fail.
struct Log {
    std::vector<Act> acts;
    QHash<QByteArray, QByteArray> bytes;
    QHash<QByteArray, DocumentPtr> structures;
    QHash<QByteArray, PageMapPtr> pageMaps;
    std::optional<Error> nextError; ///< what append answers next, instead of appending
    bool isReadOnly = false;
};

class MemoryChangeSink : public ChangeSink {
public:
    explicit MemoryChangeSink(std::shared_ptr<Log> log);

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

private:
    std::shared_ptr<Log> m_log;
};

} // namespace duikan::test
