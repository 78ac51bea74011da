// SPDX-License-Identifier: GPL-3.0-or-later
// A big desk: what a person waits for in a review of 100,000 paragraphs and 20,000 notes.
//   desk_benchmark CORPUS.tsv FOLDER [PARAGRAPHS] [NOTES]
// CORPUS has a paragraph a line, "<number>\t<text>". Half of the paragraphs stand on either side.
#include "core/export/marks.h"
#include "core/review/readingorder.h"
#include "core/search/search.h"
#include "core/store/reviewstore.h"
#include "core/store/searchindex.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>

using namespace duikan;

namespace {

template<typename Job>
void measure(const char* what, Job job) {
    const auto begin = std::chrono::steady_clock::now();
    job();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    std::printf("%-56s %10.2f ms\n", what, time.count());
    std::fflush(stdout);
}

DraftSource sourceOf(std::ifstream& file, int paragraphs, const QString& name) {
    auto document = std::make_shared<Document>();
    document->title = name;
    QByteArray bytes;
    std::string line;
    for (int i = 1; i <= paragraphs && std::getline(file, line); ++i) {
        Paragraph paragraph;
        paragraph.ordinal = i;
        paragraph.id = QStringLiteral("p-%1").arg(i);
        paragraph.label = QStringLiteral("¶%1").arg(i);
        paragraph.text = QString::fromStdString(line.substr(line.find('\t') + 1));
        bytes += paragraph.text.toUtf8() + '\n';
        document->paragraphs.push_back(std::move(paragraph));
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    DraftSource source;
    source.info = {.name = name, .mediaType = QStringLiteral("text/plain"), .sha256 = hash, .bytes = bytes.size()};
    source.bytes = bytes;
    source.structure = document;
    return source;
}

std::unique_ptr<Review> opened(const QString& path) {
    auto store = ReviewStore::open(path, ReviewStore::Mode::ReadWrite);
    return store ? *Review::open(*std::move(store), QStringLiteral("Ada")) : nullptr;
}

Passage anchorAt(const Review& review, int document, int ordinal) {
    const Draft& draft = *review.state().currentDraft(document);
    const Paragraph& paragraph = *draft.structure->at(ordinal);
    return {describe(draft.id, paragraph, {4, std::min<qsizetype>(14, paragraph.text.size())})};
}

void make(const QString& path, const char* corpus, int paragraphs, int notes) {
    QFile::remove(path);
    const auto review = *Review::open(*ReviewStore::create(path), QStringLiteral("Ada"));
    std::ifstream file(corpus);
    (void)review->addDocuments({sourceOf(file, paragraphs / 2, QStringLiteral("left")),
                                sourceOf(file, paragraphs / 2, QStringLiteral("right"))});
    std::mt19937 random(6);
    measure("making the notes, one durable act each", [&] {
        for (int i = 0; i < notes; ++i) {
            const int document = i % 2 + 1;
            const int ordinal = int(random() % unsigned(paragraphs / 2)) + 1;
            (void)review->annotate({.anchors = anchorAt(*review, document, ordinal),
                                    .kind = AnnotationKind(i % 3),
                                    .body = review->state().currentDraft(document)->structure->at(ordinal)->text.left(60)});
        }
    });
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: desk_benchmark CORPUS.tsv FOLDER [PARAGRAPHS] [NOTES]\n");
        return 2;
    }
    const QString path = QDir(QString::fromLocal8Bit(argv[2])).filePath(QStringLiteral("desk.duikan"));
    make(path, argv[1], argc > 3 ? std::atoi(argv[3]) : 100'000, argc > 4 ? std::atoi(argv[4]) : 20'000);
    std::unique_ptr<Review> review;
    measure("opening: log, state, both texts", [&] { review = opened(path); });
    const DraftId left = review->state().currentDraft(1)->id;
    measure("marks of the left text, first time", [&] { (void)marksOf(*review, left); });
    measure("marks of the left text, again", [&] { (void)marksOf(*review, left); });
    measure("notes in reading order", [&] { (void)notesInReadingOrder(*review); });
    measure("one more note, durable", [&] {
        (void)review->annotate({.anchors = anchorAt(*review, 1, 77), .body = QStringLiteral("note")});
    });
    measure("marks of the left text after it", [&] { (void)marksOf(*review, left); });
    measure("undo", [&] { (void)review->undo(); });
    SearchScope scope;
    measure("what there is to search", [&] { scope = SearchScope::of(review->state()); });
    const auto reader = SearchIndexReader::open(path);
    const std::atomic<bool> never = false;
    for (const char16_t* const words : {u"权", u"技术合作", u"国家 OR 合作", u"没有这样的话"}) {
        const QByteArray name = QString::fromUtf16(words).toUtf8();
        qint64 total = 0;
        measure(("searching everywhere: " + name).constData(), [&] {
            total = search(scope, {*SearchQuery::parse(words), {}, 200, true},
                           [&](const QByteArray& sha256) { return (*reader)->index(sha256); }, never)
                        .total;
        });
        std::printf("    %lld hits\n", total);
    }
    return 0;
}
