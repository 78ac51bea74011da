// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/search/searchfolding.h"
#include "core/search/trigramproofs.h"
#include "core/store/connection.h"
#include "core/store/rows.h"

#include <SQLiteCpp/Column.h>

#include <QCryptographicHash>

namespace duikan {

namespace {

/// Raised when the form of the pages changes.
constexpr int kPageVersion = 2;
constexpr int kVersion = kPageVersion * 1000 + kSearchFoldingVersion;

std::int64_t pageId(std::int64_t source, int block, Gram gram) {
    return source << 48 | std::int64_t(block) << 32 | gram;
}

/// Calls keep(block, page) for each page of a document's index, in ascending order.
template<typename Keep>
void buildPages(const Document& document, Keep keep) {
    GramIndexBuilder builder;
    TrigramProofBuilder prover;
    std::vector<std::pair<int, GramPage>> proofs; // come after all pairs
    int block = 0;
    const auto finish = [&] {
        for (GramPage& page : prover.finishBlock(builder)) {
            proofs.emplace_back(kProofBlocks + block, std::move(page));
        }
        for (const GramPage& page : builder.finishBlock()) {
            keep(block, page);
        }
        ++block;
    };
    for (const Paragraph& paragraph : document.paragraphs) {
        const QString folded = foldedForSearch(paragraph.text);
        builder.add(folded);
        prover.add(folded);
        if (builder.texts() == kTextsInBlock) {
            finish();
        }
    }
    if (builder.texts() > 0) {
        finish();
    }
    for (const auto& [number, page] : proofs) {
        keep(number, page);
    }
}

class PageHash {
public:
    void add(int block, Gram gram, QByteArrayView bytes) {
        m_hash.addData(QByteArray::number(block) + ' ' + QByteArray::number(gram) + ' ' +
                       QByteArray::number(bytes.size()) + ' ');
        m_hash.addData(bytes);
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

struct Indexed {
    std::int64_t number = 0;
    QByteArray hash;
};

std::optional<Indexed> indexedSource(SQLite::Database& database, const QByteArray& sha256) {
    SQLite::Statement select(database, "SELECT number, hash FROM search_sources WHERE sha256 = ?1 AND version = ?2");
    bindBytes(select, 1, sha256);
    select.bind(2, kVersion);
    if (!select.executeStep()) {
        return std::nullopt;
    }
    return Indexed{select.getColumn(0).getInt64(), bytesIn(select.getColumn(1))};
}

void removeIndex(SQLite::Database& database, const QByteArray& sha256) {
    SQLite::Statement pages(database, "DELETE FROM search_pages WHERE id >> 48 = "
                                      "(SELECT number FROM search_sources WHERE sha256 = ?1)");
    bindBytes(pages, 1, sha256);
    pages.exec();
    SQLite::Statement source(database, "DELETE FROM search_sources WHERE sha256 = ?1");
    bindBytes(source, 1, sha256);
    source.exec();
}

} // namespace

/// Compiled once: that takes longer than running them.
struct SearchIndexReader::Statements {
    explicit Statements(SQLite::Database& database)
        : pageUpTo(database, "SELECT id, page FROM search_pages WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT 1")
        , pageAfter(database, "SELECT id, page FROM search_pages WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT 1") {}

    SQLite::Statement pageUpTo;
    SQLite::Statement pageAfter;
};

/// The pages of one source in the database.
class SearchIndexReader::StoredIndex : public GramIndex {
public:
    StoredIndex(Statements& statements, std::int64_t source)
        : m_source(source)
        , m_statements(statements) {}

    std::optional<GramPage> pageFor(int block, Gram gram) override {
        return page(m_statements.pageUpTo, pageId(m_source, block, 0), pageId(m_source, block, gram));
    }

    std::optional<GramPage> pageAfter(int block, Gram gram) override {
        return page(m_statements.pageAfter, pageId(m_source, block, gram) + 1, pageId(m_source, block, ~Gram(0)));
    }

    [[nodiscard]] bool hasFailed() const override { return m_hasFailed; }

private:
    std::optional<GramPage> page(SQLite::Statement& select, std::int64_t from, std::int64_t to) {
        try {
            select.reset();
            select.bind(1, from);
            select.bind(2, to);
            if (!select.executeStep()) {
                return std::nullopt;
            }
            const SQLite::Column bytes = select.getColumn(1);
            return GramPage{Gram(select.getColumn(0).getInt64()),
                            QByteArray::fromRawData(static_cast<const char*>(bytes.getBlob()), bytes.getBytes())};
        } catch (const SQLite::Exception&) {
            m_hasFailed = true;
            return std::nullopt;
        }
    }

    std::int64_t m_source;
    Statements& m_statements;
    bool m_hasFailed = false;
};

void writeSearchIndex(SQLite::Database& database, const QByteArray& sha256, const Document& document) {
    removeIndex(database, sha256);
    SQLite::Statement source(database, "INSERT INTO search_sources (sha256, version, hash) VALUES (?1, ?2, x'')");
    bindBytes(source, 1, sha256);
    source.bind(2, kVersion);
    source.exec();
    const std::int64_t number = database.getLastInsertRowid();
    SQLite::Statement insert(database, "INSERT INTO search_pages (id, page) VALUES (?1, ?2)");
    PageHash hash;
    buildPages(document, [&](int block, const GramPage& page) {
        hash.add(block, page.first, page.bytes);
        insert.bind(1, pageId(number, block, page.first));
        bindBytes(insert, 2, page.bytes);
        insert.exec();
        insert.reset();
    });
    SQLite::Statement stamp(database, "UPDATE search_sources SET hash = ?1 WHERE number = ?2");
    const QByteArray result = hash.result();
    bindBytes(stamp, 1, result);
    stamp.bind(2, number);
    stamp.exec();
}

std::vector<QByteArray> sourcesWithoutIndex(SQLite::Database& database) {
    SQLite::Statement select(database, "SELECT sha256 FROM sources WHERE sha256 NOT IN "
                                       "(SELECT sha256 FROM search_sources WHERE version = ?1)");
    select.bind(1, kVersion);
    std::vector<QByteArray> sources;
    while (select.executeStep()) {
        sources.push_back(bytesIn(select.getColumn(0)));
    }
    return sources;
}

bool isSearchIndexSound(SQLite::Database& database, const QByteArray& sha256, const Document& document) {
    const auto indexed =
        database.tableExists("search_sources") ? indexedSource(database, sha256) : std::nullopt;
    if (!indexed) {
        return true;
    }
    PageHash stored;
    SQLite::Statement select(database, "SELECT id, page FROM search_pages WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    select.bind(1, pageId(indexed->number, 0, 0));
    select.bind(2, pageId(indexed->number, 0xFFFF, ~Gram(0)));
    while (select.executeStep()) {
        const std::int64_t id = select.getColumn(0).getInt64();
        stored.add(int(id >> 32 & 0xFFFF), Gram(id), bytesIn(select.getColumn(1)));
    }
    PageHash due;
    buildPages(document, [&](int block, const GramPage& page) { due.add(block, page.first, page.bytes); });
    return stored.result() == indexed->hash && due.result() == indexed->hash;
}

SearchIndexReader::SearchIndexReader(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database)) {}

SearchIndexReader::~SearchIndexReader() = default;

Result<std::unique_ptr<SearchIndexReader>> SearchIndexReader::open(const QString& path) {
    auto database = connectForReading(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    return std::unique_ptr<SearchIndexReader>(new SearchIndexReader(*std::move(database)));
}

std::unique_ptr<GramIndex> SearchIndexReader::index(const QByteArray& sha256) {
    try {
        const auto indexed = indexedSource(*m_database, sha256);
        if (!indexed) {
            return nullptr;
        }
        if (!m_statements) {
            m_statements = std::make_unique<Statements>(*m_database);
        }
        return std::make_unique<StoredIndex>(*m_statements, indexed->number);
    } catch (const SQLite::Exception&) {
        return nullptr; // an older file, opened for reading only, has no index at all
    }
}

} // namespace duikan
