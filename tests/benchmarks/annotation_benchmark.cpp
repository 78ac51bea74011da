// SPDX-License-Identifier: GPL-3.0-or-later
// What one annotation costs through Review::annotate (model, log, state, undo, signals, durable on disk), beside the
// least it could cost: a commit of one row of the same size, at the same durability. The bound is 1.3 times.
#include "core/review/review.h"
#include "core/store/reviewstore.h"
#include "tests/support/documents.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace duikan::test {

namespace {

QStringList texts() {
    QStringList made;
    for (int i = 0; i < 100; ++i) {
        made.append(QStringLiteral("%1. 强调需要倡导以合作和建设性的办法并通过国际合作来增进和保护人权，加强人权理事会促进提供"
                                   "咨询服务、技术援助和能力建设的作用，尤其是在议程项目 10 下举行的讨论；")
                        .arg(i));
    }
    return made;
}

/// A review in a file with its signal connected, as in the window.
struct OpenReview {
    explicit OpenReview(const QString& path)
        : review(Review::open(ReviewStore::create(path).value(), QStringLiteral("Li")).value()) {
        if (!review->addDocument(draftSource(QStringLiteral("left.txt"), texts()))) {
            std::abort();
        }
        QObject::connect(review.get(), &Review::changed, review.get(),
                         [this](const ChangedItems& items) { heard += items.annotations.size(); });
    }
    NewAnnotation annotation(int number) const {
        const Draft* draft = review->state().currentDraft(1);
        const auto& paragraphs = draft->structure->paragraphs;
        NewAnnotation made;
        made.anchors = {describe(draft->id, paragraphs[size_t(number) % paragraphs.size()], {20, 32})};
        made.body = QStringLiteral("第 %1 条意见：措辞宜与决议草案一致。").arg(number);
        return made;
    }
    std::unique_ptr<Review> review;
    qsizetype heard = 0;
};

/// The bare commit: one table, one prepared statement, the JSON that an annotation comes to.
class BareTable {
public:
    explicit BareTable(const QString& path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        m_database.execAndGet("PRAGMA journal_mode = WAL");
        m_database.exec("PRAGMA synchronous = FULL; CREATE TABLE rows (id INTEGER PRIMARY KEY, payload BLOB)");
        m_insert.emplace(m_database, "INSERT INTO rows (payload) VALUES (?1)");
    }
    void add(const std::string& payload) {
        m_insert->bindNoCopy(1, payload.data(), int(payload.size()));
        m_insert->exec();
        m_insert->reset();
    }

private:
    SQLite::Database m_database;
    std::optional<SQLite::Statement> m_insert;
};

std::string payloadOf(const Review& review) {
    return QJsonDocument(review.history().back().changes.front().value.toObject())
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

void annotate(benchmark::State& state) {
    QTemporaryDir folder;
    OpenReview open(folder.filePath(QStringLiteral("review.duikan")));
    for (int number = 0; auto _ : state) {
        benchmark::DoNotOptimize(open.review->annotate(open.annotation(number++)));
    }
}

void bareCommit(benchmark::State& state) {
    QTemporaryDir folder;
    OpenReview open(folder.filePath(QStringLiteral("review.duikan")));
    (void)open.review->annotate(open.annotation(0));
    const std::string payload = payloadOf(*open.review);
    BareTable table(folder.filePath(QStringLiteral("bare.sqlite")));
    for (auto _ : state) {
        table.add(payload);
    }
}

void openTwentyThousand(benchmark::State& state) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.duikan"));
    {
        OpenReview open(path);
        for (int number = 0; number < 20'000; ++number) {
            (void)open.review->annotate(open.annotation(number));
        }
    }
    for (auto _ : state) {
        auto review =
            Review::open(ReviewStore::open(path, ReviewStore::Mode::ReadWrite).value(), QString()).value();
        for (const auto& [id, annotation] : review->state().annotations()) {
            benchmark::DoNotOptimize(review->resolution(annotation.anchors.front()));
        }
    }
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The two in turns, so that whatever else the machine does burdens both alike.
void printRatio() {
    constexpr int kRounds = 4'000;
    QTemporaryDir folder;
    OpenReview open(folder.filePath(QStringLiteral("review.duikan")));
    BareTable table(folder.filePath(QStringLiteral("bare.sqlite")));
    (void)open.review->annotate(open.annotation(0));
    const std::string payload = payloadOf(*open.review);
    std::vector<double> ours;
    std::vector<double> bare;
    QElapsedTimer timer;
    for (int number = 1; number <= kRounds; ++number) {
        const NewAnnotation annotation = open.annotation(number);
        timer.start();
        (void)open.review->annotate(annotation);
        ours.push_back(double(timer.nsecsElapsed()) / 1000);
        timer.start();
        table.add(payload);
        bare.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    std::printf("one annotation %.1f us, bare commit of %zu bytes %.1f us: ratio %.2f (medians of %d, in turns)\n",
                median(ours), payload.size(), median(bare), median(ours) / median(bare), kRounds);
}

} // namespace

BENCHMARK(annotate)->Unit(benchmark::kMicrosecond);
BENCHMARK(bareCommit)->Unit(benchmark::kMicrosecond);
BENCHMARK(openTwentyThousand)->Unit(benchmark::kMillisecond);

} // namespace duikan::test

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    duikan::test::printRatio();
    return 0;
}
