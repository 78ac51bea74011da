// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/rollingtext.h"

#include "core/compare/diff.h"

#include <algorithm>

namespace duikan {

namespace {

/// Words of a paragraph that one proposal alters, and what to.
struct Edit {
    TextRange range;
    QString text;
    size_t proposal = 0;
};

std::vector<Edit> editsOf(const QString& paragraph, const WordingProposal& proposal, size_t index) {
    const TextRange range = proposal.range.clampedTo(paragraph.size());
    if (proposal.wording.trimmed().isEmpty()) {
        return range.isEmpty() ? std::vector<Edit>() : std::vector<Edit>{{range, {}, index}};
    }
    const QStringView before = QStringView(paragraph).sliced(range.begin, range.length());
    std::vector<Edit> edits;
    bool continues = false;
    for (const Hunk& hunk : toTheLetter(diffWording(before, proposal.wording), before, proposal.wording)) {
        if (hunk.op == Hunk::Op::Equal) {
            continues = false;
            continue;
        }
        const TextRange at = hunk.left.shifted(range.begin);
        if (!continues) {
            edits.push_back({at, {}, index});
        }
        edits.back().range.end = at.end;
        if (hunk.op == Hunk::Op::Insert) {
            edits.back().text += proposal.wording.sliced(hunk.right.begin, hunk.right.length());
        }
        continues = true;
    }
    return edits;
}

/// The words of `range` as one proposal would have them.
QString reading(const QString& paragraph, TextRange range, const std::vector<const Edit*>& edits) {
    QString text;
    qsizetype at = range.begin;
    for (const Edit* const edit : edits) {
        text += paragraph.sliced(at, edit->range.begin - at) + edit->text;
        at = edit->range.end;
    }
    return text + paragraph.sliced(at, range.end - at);
}

/// Edits of several proposals that cannot be told one after the other, with the words they touch.
struct Cluster {
    TextRange range;
    std::vector<const Edit*> edits;
};

std::vector<Cluster> clustersOf(const std::vector<Edit>& edits) {
    std::vector<Cluster> clusters;
    for (const Edit& edit : edits) {
        const bool touches = !clusters.empty() && (edit.range.begin < clusters.back().range.end ||
                                                   (edit.range == clusters.back().range));
        if (!touches) {
            clusters.push_back({edit.range, {}});
        }
        clusters.back().range.end = std::max(clusters.back().range.end, edit.range.end);
        clusters.back().edits.push_back(&edit);
    }
    return clusters;
}

RollingPiece pieceOf(const QString& paragraph, const Cluster& cluster,
                     const std::vector<WordingProposal>& proposals) {
    RollingPiece piece{paragraph.sliced(cluster.range.begin, cluster.range.length()), {}};
    std::vector<size_t> involved;
    for (const Edit* const edit : cluster.edits) {
        if (std::find(involved.begin(), involved.end(), edit->proposal) == involved.end()) {
            involved.push_back(edit->proposal);
        }
    }
    std::sort(involved.begin(), involved.end());
    for (const size_t index : involved) {
        std::vector<const Edit*> own;
        std::copy_if(cluster.edits.begin(), cluster.edits.end(), std::back_inserter(own),
                     [index](const Edit* edit) { return edit->proposal == index; });
        const QString text = reading(paragraph, cluster.range, own);
        const WordingProposal& proposal = proposals[index];
        const auto same =
            std::find_if(piece.alternatives.begin(), piece.alternatives.end(),
                         [&text](const RollingAlternative& other) { return other.text == text; });
        if (same == piece.alternatives.end()) {
            piece.alternatives.push_back({text, {proposal.proposer}, proposal.accepted});
            continue;
        }
        if (!same->proposers.contains(proposal.proposer)) {
            same->proposers.append(proposal.proposer);
        }
        same->accepted = same->accepted || proposal.accepted;
    }
    return piece;
}

void takeInAccepted(RollingPiece& piece) {
    const auto isAccepted = [](const RollingAlternative& alternative) { return alternative.accepted; };
    if (std::count_if(piece.alternatives.begin(), piece.alternatives.end(), isAccepted) != 1) {
        return;
    }
    const auto accepted = std::find_if(piece.alternatives.begin(), piece.alternatives.end(), isAccepted);
    piece.text = accepted->text;
    piece.alternatives.erase(accepted);
}

void add(std::vector<RollingPiece>& pieces, RollingPiece piece) {
    if (!piece.alternatives.empty() || pieces.empty() || !pieces.back().alternatives.empty()) {
        if (!piece.alternatives.empty() || !piece.text.isEmpty()) {
            pieces.push_back(std::move(piece));
        }
        return;
    }
    if (pieces.back().text.endsWith(u' ') && piece.text.startsWith(u' ')) {
        piece.text.remove(0, 1); // words taken out between two blanks
    }
    pieces.back().text += piece.text;
}

RollingParagraph rollingParagraph(const Paragraph& paragraph, const std::vector<WordingProposal>& proposals,
                                  const RollingTextOptions& options) {
    std::vector<Edit> edits;
    for (size_t index = 0; index < proposals.size(); ++index) {
        if (proposals[index].ordinal == paragraph.ordinal) {
            const auto own = editsOf(paragraph.text, proposals[index], index);
            edits.insert(edits.end(), own.begin(), own.end());
        }
    }
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end < b.range.end;
    });
    RollingParagraph rolling{paragraph.ordinal, {}};
    qsizetype at = 0;
    for (const Cluster& cluster : clustersOf(edits)) {
        add(rolling.pieces, {paragraph.text.sliced(at, cluster.range.begin - at)});
        RollingPiece piece = pieceOf(paragraph.text, cluster, proposals);
        if (options.takeInAccepted) {
            takeInAccepted(piece);
        }
        add(rolling.pieces, std::move(piece));
        at = cluster.range.end;
    }
    add(rolling.pieces, {paragraph.text.sliced(at)});
    return rolling;
}

} // namespace

std::vector<RollingParagraph> rollingText(const Document& document,
                                          const std::vector<WordingProposal>& proposals,
                                          const RollingTextOptions& options) {
    std::vector<RollingParagraph> text;
    text.reserve(document.paragraphs.size());
    for (const Paragraph& paragraph : document.paragraphs) {
        text.push_back(rollingParagraph(paragraph, proposals, options));
    }
    return text;
}

} // namespace duikan
