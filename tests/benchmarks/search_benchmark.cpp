// SPDX-License-Identifier: GPL-3.0-or-later
// Full text search beside FTS5 on the same paragraphs: build, size, the first 50 hits, and counting all.
//   search_benchmark CORPUS.tsv FOLDER [QUERIES-PER-LENGTH]
// CORPUS has a paragraph a line, "<number>\t<text>". FOLDER is where the databases go.
#include "core/search/search.h"
#include "core/search/searchfolding.h"
#include "core/store/reviewstore.h"
#include "core/store/searchindex.h"
#include "tests/benchmarks/ftsbaseline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>

using namespace duikan;

namespace {

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template<typename Job>
double milliseconds(Job job) {
    const auto begin = std::chrono::steady_clock::now();
    job();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

struct Corpus {
    std::vector<std::string> texts;
    std::shared_ptr<Document> document = std::make_shared<Document>();
    double bytes = 0;
};

Corpus readCorpus(const char* path) {
    Corpus corpus;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        corpus.texts.push_back(line.substr(line.find('\t') + 1));
        corpus.bytes += double(corpus.texts.back().size());
        Paragraph paragraph;
        paragraph.ordinal = int(corpus.texts.size());
        paragraph.text = QString::fromStdString(corpus.texts.back());
        corpus.document->paragraphs.push_back(std::move(paragraph));
    }
    return corpus;
}

/// Pieces of the texts themselves, of `length` characters, at random places.
std::vector<QString> queriesOf(const Corpus& corpus, qsizetype length, int count, std::mt19937& random) {
    std::vector<QString> queries;
    while (int(queries.size()) < count) {
        const QString& text = corpus.document->paragraphs[random() % corpus.texts.size()].text;
        if (text.size() <= length) {
            continue;
        }
        const QString piece = text.mid(qsizetype(random() % size_t(text.size() - length)), length);
        if (!piece.contains(u'"') && piece == piece.trimmed()) {
            queries.push_back(piece);
        }
    }
    return queries;
}

double percentile(std::vector<double> times, double part) {
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, size_t(part * double(times.size())))];
}

double megabytes(const QString& path) {
    return double(QFileInfo(path).size()) / 1e6;
}

/// An ordinary review file that holds nothing but the index.
struct Ours {
    QString path;
    QByteArray sha256 = QByteArray(32, 'x');
    double cpu = 0;
    double size = 0;

    void build(const Corpus& corpus) {
        QFile::remove(path);
        if (const auto store = ReviewStore::create(path); !store) {
            std::exit(1);
        }
        const double empty = megabytes(path);
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        const double before = cpuSeconds();
        database.exec("BEGIN");
        writeSearchIndex(database, sha256, *corpus.document);
        database.exec("COMMIT");
        cpu = cpuSeconds() - before;
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        size = megabytes(path) - empty;
    }
};

long naiveCount(const Corpus& corpus, const QString& words) {
    const QString folded = foldedForSearch(words);
    long count = 0;
    for (const Paragraph& paragraph : corpus.document->paragraphs) {
        count += foldedForSearch(paragraph.text).contains(folded) ? 1 : 0;
    }
    return count;
}

void compare(const Corpus& corpus, Ours& ours, FtsBaseline& theirs, int perLength) {
    const auto reader = SearchIndexReader::open(ours.path);
    SearchScope scope;
    scope.drafts.push_back({.document = 1, .number = 1, .sha256 = ours.sha256, .imported = corpus.document,
                            .structure = corpus.document});
    const IndexLoader load = [&](const QByteArray& sha256) { return (*reader)->index(sha256); };
    const std::atomic<bool> cancelled = false;
    std::mt19937 random(20261121);
    std::printf("length | first 50: p50 p99 ms, ours | theirs | count all: mean ms, ours | theirs | ratio | wrong\n");
    std::vector<double> oursFirst;
    std::vector<double> theirsFirst;
    double oursCount = 0;
    double theirsCount = 0;
    for (const qsizetype length : {1, 2, 3, 4, 5, 6, 7, 8, 12, 20}) {
        std::vector<double> first[2];
        double count[2] = {0, 0};
        int wrong = 0;
        int checked = 0;
        for (const QString& words : queriesOf(corpus, length, perLength, random)) {
            const std::string utf8 = words.toStdString();
            SearchResult result;
            first[0].push_back(milliseconds([&] {
                const auto query = SearchQuery::parse(u'"' + words + u'"');
                result = search(scope, {*query, {}, 50, false}, load, cancelled);
            }));
            first[1].push_back(milliseconds([&] { (void)theirs.first(utf8, 50); }));
            count[0] += milliseconds([&] {
                const auto query = SearchQuery::parse(u'"' + words + u'"');
                result = search(scope, {*query, {}, 0, true}, load, cancelled);
            });
            long found = 0;
            count[1] += milliseconds([&] { found = theirs.count(utf8); });
            if (checked++ < 3) { // the whole corpus is read through for these
                wrong += result.total == naiveCount(corpus, words) ? 0 : 1;
            }
            wrong += result.total < found ? 1 : 0; // theirs knows neither case nor width, so it may find less
        }
        std::printf("%6d | %7.2f %7.2f | %7.2f %7.2f | %8.2f | %8.2f | %5.2f | %d\n", int(length),
                    percentile(first[0], 0.5), percentile(first[0], 0.99), percentile(first[1], 0.5),
                    percentile(first[1], 0.99), count[0] / perLength, count[1] / perLength, count[0] / count[1], wrong);
        std::fflush(stdout);
        if (length > 1) {
            oursFirst.insert(oursFirst.end(), first[0].begin(), first[0].end());
            theirsFirst.insert(theirsFirst.end(), first[1].begin(), first[1].end());
        }
        oursCount += count[0];
        theirsCount += count[1];
    }
    std::printf("first 50, two characters and more, p99: ours %.2f ms, theirs %.2f ms\n",
                percentile(oursFirst, 0.99), percentile(theirsFirst, 0.99));
    std::printf("counting all: ours %.0f ms, theirs %.0f ms, ratio %.2f\n", oursCount, theirsCount,
                oursCount / theirsCount);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: search_benchmark CORPUS.tsv FOLDER [QUERIES-PER-LENGTH]\n");
        return 2;
    }
    const Corpus corpus = readCorpus(argv[1]);
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    std::printf("%zu paragraphs, %.1f MB\n", corpus.texts.size(), corpus.bytes / 1e6);
    Ours ours{folder.filePath(QStringLiteral("ours.duikan"))};
    ours.build(corpus);
    std::printf("ours:         %6.1f s CPU, %7.1f MB, %.2f of the text\n", ours.cpu, ours.size,
                ours.size * 1e6 / corpus.bytes);
    const auto baseline = [&](const char* name, FtsBaseline::Grams grams) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile::remove(path);
        auto fts = std::make_unique<FtsBaseline>(path.toStdString(), grams);
        const double before = cpuSeconds();
        fts->build(corpus.texts);
        const double cpu = cpuSeconds() - before;
        std::printf("%s: %6.1f s CPU, %7.1f MB, %.2f of the text; ours takes %.2f of its time\n", name, cpu,
                    megabytes(path), megabytes(path) * 1e6 / corpus.bytes, ours.cpu / cpu);
        std::fflush(stdout);
        return fts;
    };
    (void)baseline("fts5-trigram", FtsBaseline::Grams::Trigrams);
    const auto bigrams = baseline("fts5-bigram", FtsBaseline::Grams::Bigrams);
    compare(corpus, ours, *bigrams, argc > 3 ? std::atoi(argv[3]) : 100);
    return 0;
}
