// SPDX-License-Identifier: GPL-3.0-or-later
// What the next draft costs: `adddraft_benchmark OLD NEW NOTES` makes a review of OLD with NOTES notes spread over its
// paragraphs, adds NEW as the next draft, ties two paragraphs by hand, and prints how long each takes and the ledger. The CPU
// time is what counts on a machine that does other things too.
#include "core/import/importer.h"
#include "core/review/ledger.h"
#include "core/review/review.h"
#include "core/store/reviewstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <map>

using namespace duikan;

namespace {

void annotateEvenly(Review& review, int notes) {
    const Draft& draft = *review.state().currentDraft(1);
    const auto& paragraphs = draft.structure->paragraphs;
    for (int i = 0; i < notes; ++i) {
        const Paragraph& paragraph = paragraphs[size_t(i) * paragraphs.size() / size_t(notes)];
        const qsizetype begin = paragraph.text.size() / 4;
        NewAnnotation note;
        note.anchors = {describe(draft.id, paragraph, {begin, begin + paragraph.text.size() / 3 + 1})};
        note.body = QStringLiteral("note");
        (void)review.annotate(note);
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: adddraft_benchmark OLD NEW NOTES\n");
        return 2;
    }
    const auto before = importFile(arguments[1]);
    const auto after = importFile(arguments[2]);
    const QTemporaryDir folder;
    auto store = ReviewStore::create(folder.filePath(QStringLiteral("review.duikan")));
    if (!before || !after || !store) {
        std::fprintf(stderr, "a file cannot be read\n");
        return 1;
    }
    auto review = Review::open(*std::move(store), QStringLiteral("Li"));
    if (!review || !(*review)->addDocument(*before)) {
        return 1;
    }
    annotateEvenly(**review, arguments[3].toInt());
    QElapsedTimer timer;
    timer.start();
    const std::clock_t start = std::clock();
    const auto draft = (*review)->addDraft((*review)->state().document(1)->id, *after);
    const qint64 added = timer.restart();
    const double cpu = double(std::clock() - start) / CLOCKS_PER_SEC;
    if (!draft) {
        return 1;
    }
    std::map<QString, int> verdicts;
    for (const LedgerEntry& entry : ledgerOf((*review)->state(), *draft)) {
        ++verdicts[entry.carried.verdict];
    }
    timer.restart();
    const ParagraphPair pair{(*review)->state().document(1)->drafts.front(), before->structure->at(5)->id, *draft,
                             after->structure->at(9)->id};
    const bool isTied = (*review)->align(pair, AlignmentChoice::Kind::Tie).has_value();
    std::printf("%zu against %zu paragraphs, %d notes: draft added in %lld ms (%.2f s of CPU), tied by hand in %lld ms%s\n",
                before->structure->paragraphs.size(), after->structure->paragraphs.size(), arguments[3].toInt(),
                static_cast<long long>(added), cpu, static_cast<long long>(timer.elapsed()), isTied ? "" : " (refused)");
    for (const auto& [verdict, count] : verdicts) {
        std::printf("  %s %d\n", qUtf8Printable(verdict), count);
    }
    return 0;
}
