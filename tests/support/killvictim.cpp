// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed: changes a review without end and writes the id of each change to standard output once it
// is acknowledged. The kill test reads them and looks for them in the file afterwards.
#include "core/review/review.h"
#include "core/store/reviewstore.h"

#include <cstdio>

#include <unistd.h>

using namespace duikan;

namespace {

/// One step of a kind that depends on the round, so that kills meet inserts, updates, deletions and undo alike.
Result<void> step(Review& review, int round) {
    const ReviewState& state = review.state();
    const Draft* draft = state.currentDraft(1);
    const Passage passage{describe(draft->id, draft->structure->paragraphs.front(), {0, 4})};
    if (round % 5 == 1 && !state.annotations().empty()) {
        AnnotationEdit edit;
        edit.body = QStringLiteral("edited in round %1").arg(round);
        return review.edit(state.annotations().rbegin()->first, edit);
    }
    if (round % 5 == 2) {
        const auto link = review.link(passage, passage, QStringLiteral("supports"));
        return link ? Result<void>() : std::unexpected(link.error());
    }
    if (round % 5 == 3 && review.canUndo()) {
        return review.undo();
    }
    NewAnnotation annotation;
    annotation.anchors = passage;
    annotation.body = QStringLiteral("注").repeated(round % 7 == 0 ? 3'000 : 40); // some fill several pages
    const auto added = review.annotate(annotation);
    return added ? Result<void>() : std::unexpected(added.error());
}

int fail(const Error& error) {
    std::fprintf(stderr, "%d %s %s\n", int(error.kind), qUtf8Printable(error.subject),
                 qUtf8Printable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        return 2;
    }
    auto store = ReviewStore::open(QString::fromLocal8Bit(argv[1]), ReviewStore::Mode::ReadWrite);
    if (!store) {
        return fail(store.error());
    }
    const auto review = Review::open(*std::move(store), QStringLiteral("victim"));
    if (!review) {
        return fail(review.error());
    }
    for (int round = 0;; ++round) {
        if (const auto done = step(**review, round); !done) {
            return fail(done.error());
        }
        const QByteArray line = (*review)->history().back().changes.back().id.toString().toLatin1() + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size()) {
            return 3;
        }
    }
}
