// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorychangesink.h"

#include <algorithm>
#include <utility>

namespace duikan::test {

MemoryChangeSink::MemoryChangeSink(std::shared_ptr<Log> log)
    : m_log(std::move(log)) {}

Result<void> MemoryChangeSink::append(const Act& act) {
    if (m_log->nextError) {
        return std::unexpected(*std::exchange(m_log->nextError, std::nullopt));
    }
    m_log->acts.push_back(act);
    return {};
}

Result<void> MemoryChangeSink::appendMerge(const std::vector<Act>& taken, const Act& merge) {
    if (auto appended = append(merge); !appended) {
        return appended;
    }
    m_log->acts.insert(m_log->acts.end(), taken.begin(), taken.end());
    std::ranges::sort(m_log->acts, {}, &Act::id);
    return {};
}

Result<void> MemoryChangeSink::putSource(const SourceInfo& source, const QByteArray& bytes,
                                         const Document& structure) {
    if (!m_log->bytes.contains(source.sha256)) {
        m_log->bytes.insert(source.sha256, bytes);
        m_log->structures.insert(source.sha256, std::make_shared<const Document>(structure));
    }
    return {};
}

Result<void> MemoryChangeSink::putPageMap(const QByteArray& sha256, const PageMap& map) {
    m_log->pageMaps.insert(sha256, std::make_shared<const PageMap>(map));
    return {};
}

Result<PageMapPtr> MemoryChangeSink::pageMap(const QByteArray& sha256) {
    return m_log->pageMaps.value(sha256);
}

Result<DocumentPtr> MemoryChangeSink::structure(const QByteArray& sha256) {
    if (const auto found = m_log->structures.constFind(sha256); found != m_log->structures.cend()) {
        return *found;
    }
    return failure(ErrorKind::DamagedReview, QString::fromLatin1(sha256.toHex()));
}

Result<QByteArray> MemoryChangeSink::sourceBytes(const QByteArray& sha256) {
    if (const auto found = m_log->bytes.constFind(sha256); found != m_log->bytes.cend()) {
        return *found;
    }
    return failure(ErrorKind::DamagedReview, QString::fromLatin1(sha256.toHex()));
}

Result<std::vector<Act>> MemoryChangeSink::acts() { return m_log->acts; }

bool MemoryChangeSink::isReadOnly() const { return m_log->isReadOnly; }

} // namespace duikan::test
