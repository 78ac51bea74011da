// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/draft.h"
#include "core/document/pagemap.h"
#include "core/review/change.h"

namespace duikan {

/// Where the log is kept. core/store/reviewstore.h keeps it in a file; tests keep it in memory.
class ChangeSink {
public:
    virtual ~ChangeSink() = default;

    /// Makes the act durable: when this returns without an error, every change of it is on disk, with the current
    /// state that follows from it; otherwise nothing of it is.
    [[nodiscard]] virtual Result<void> append(const Act& act) = 0;

    /// Makes a merge durable, as append() does an act: `taken` are acts of another copy, whose ids may be older than
    /// what the log has, and `merge` names them (core/review/records.h). Either all of it is on disk or nothing.
    [[nodiscard]] virtual Result<void> appendMerge(const std::vector<Act>& taken, const Act& merge) = 0;

    /// Keeps the bytes of a source and the structure read from it. Called before the act that adds the draft; a
    /// source that no draft comes to name does no harm.
    [[nodiscard]] virtual Result<void> putSource(const SourceInfo& source, const QByteArray& bytes,
                                                 const Document& structure) = 0;

    /// Keeps where the structure of a source that was put stands on its pages. A sink that has no place for it
    /// drops it: it can be made anew from the bytes.
    [[nodiscard]] virtual Result<void> putPageMap(const QByteArray& /*sha256*/, const PageMap& /*map*/) {
        return {};
    }
    /// Null where none was put.
    [[nodiscard]] virtual Result<PageMapPtr> pageMap(const QByteArray& /*sha256*/) { return PageMapPtr(); }

    [[nodiscard]] virtual Result<DocumentPtr> structure(const QByteArray& sha256) = 0;
    [[nodiscard]] virtual Result<QByteArray> sourceBytes(const QByteArray& sha256) = 0;
    [[nodiscard]] virtual Result<std::vector<Act>> acts() = 0; ///< the whole log, in order of ids
    [[nodiscard]] virtual bool isReadOnly() const = 0;
};

} // namespace duikan
