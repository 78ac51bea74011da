// SPDX-License-Identifier: GPL-3.0-or-later
// Random new drafts of the two samples' own words: an anchor may be lost or left to a person, but never be tied
// to other words with confidence.
#include "core/anchoring/anchorer.h"

#include "tests/support/documents.h"

#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

#include <random>

namespace duikan::test {

namespace {

/// A paragraph that remembers where each of its letters stood: (paragraph of the old draft, offset); {0, 0} for new
/// ones.
struct TracedParagraph {
    QString text;
    std::vector<std::pair<int, qsizetype>> origins;
};

using TracedDraft = std::vector<TracedParagraph>;

QStringList paragraphsOf(const char* sample) {
    QFile file(QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/") + QLatin1String(sample));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList texts;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const QString text = line.trimmed(); text.size() > 3 && !texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts;
}

TracedDraft traced(const QStringList& texts) {
    TracedDraft draft;
    for (const QString& text : texts) {
        TracedParagraph paragraph{text, {}};
        for (qsizetype i = 0; i < text.size(); ++i) {
            paragraph.origins.emplace_back(int(draft.size()) + 1, i);
        }
        draft.push_back(std::move(paragraph));
    }
    return draft;
}

class Drafter {
public:
    explicit Drafter(unsigned seed)
        : m_random(seed) {}

    int below(qsizetype end) { return int(m_random() % std::uint_fast32_t(end)); }

    void revise(TracedDraft& draft) {
        const size_t at = size_t(below(qsizetype(draft.size())));
        switch (below(7)) {
        case 0:
            draft.erase(draft.begin() + std::ptrdiff_t(at));
            break;
        case 1: { // a near-twin beside the original
            TracedParagraph twin = draft[at];
            std::fill(twin.origins.begin(), twin.origins.end(), std::pair(0, qsizetype(0)));
            reword(twin);
            draft.insert(draft.begin() + std::ptrdiff_t(at) + below(2), twin);
            break;
        }
        case 2:
        case 3:
            reword(draft[at]);
            break;
        case 4: {
            const TracedParagraph moved = draft[at];
            draft.erase(draft.begin() + std::ptrdiff_t(at));
            draft.insert(draft.begin() + below(qsizetype(draft.size()) + 1), moved);
            break;
        }
        case 5: { // split
            const qsizetype cut = below(draft[at].text.size() + 1);
            TracedParagraph tail{draft[at].text.mid(cut),
                                 {draft[at].origins.begin() + cut, draft[at].origins.end()}};
            draft[at].text.truncate(cut);
            draft[at].origins.resize(size_t(cut));
            draft.insert(draft.begin() + std::ptrdiff_t(at) + 1, std::move(tail));
            break;
        }
        default: // merge
            if (at + 1 < draft.size()) {
                draft[at].text += draft[at + 1].text;
                draft[at].origins.insert(draft[at].origins.end(), draft[at + 1].origins.begin(),
                                         draft[at + 1].origins.end());
                draft.erase(draft.begin() + std::ptrdiff_t(at) + 1);
            }
        }
        std::erase_if(draft, [](const TracedParagraph& paragraph) { return paragraph.text.isEmpty(); });
    }

private:
    void reword(TracedParagraph& paragraph) {
        static const QString kTerms = QStringLiteral("酌情充分切实逐步共同平等自愿协商依法合理");
        const qsizetype begin = below(paragraph.text.size());
        const qsizetype length = std::min<qsizetype>(below(6), paragraph.text.size() - begin);
        const QString term = kTerms.mid(below(kTerms.size() - 4), 1 + below(4));
        paragraph.text.replace(begin, length, term);
        const auto first = paragraph.origins.begin() + begin;
        paragraph.origins.insert(paragraph.origins.erase(first, first + length), size_t(term.size()), {0, 0});
    }

    std::mt19937 m_random;
};

struct Tally {
    int confident = 0;
    int wrong = 0;
    int all = 0;
};

/// Right is a place with letters of the quote itself, or with the same words in the same surroundings (a paragraph
/// copied whole cannot be told from its original).
bool isRight(const Anchor& anchor, int ordinal, const TracedDraft& draft, const Place& place) {
    const TracedParagraph& paragraph = draft[size_t(place.ordinal) - 1];
    for (qsizetype i = place.range.begin; i < place.range.end; ++i) {
        const auto& [paragraphBefore, offset] = paragraph.origins[size_t(i)];
        if (paragraphBefore == ordinal && anchor.position.contains(offset)) {
            return true;
        }
    }
    const Anchor there = describe({}, Paragraph{.text = paragraph.text}, place.range);
    if (there.quote == anchor.quote) {
        return true;
    }
    // The quote's own letters are gone, but its surroundings are the quote's own: the words that replaced it.
    const auto isFromBefore = [&](qsizetype index, qsizetype offset) {
        return index >= 0 && index < qsizetype(paragraph.origins.size()) &&
               paragraph.origins[size_t(index)] == std::pair(ordinal, offset);
    };
    return isFromBefore(place.range.begin - 1, anchor.position.begin - 1) ||
           isFromBefore(place.range.end, anchor.position.end);
}

void judgeDraft(const QStringList& texts, unsigned seed, Tally& tally) {
    Drafter drafter(seed);
    const DocumentPtr old = document(texts);
    TracedDraft draft = traced(texts);
    for (int revisions = 1 + drafter.below(12); revisions > 0 && draft.size() > 2; --revisions) {
        drafter.revise(draft);
    }
    QStringList freshTexts;
    for (const TracedParagraph& paragraph : draft) {
        freshTexts.append(paragraph.text);
    }
    const Anchorer anchorer(document(freshTexts));
    for (int round = 0; round < 20; ++round) {
        const int ordinal = 1 + drafter.below(qsizetype(old->paragraphs.size()));
        const Paragraph& paragraph = *old->at(ordinal);
        const qsizetype begin = drafter.below(paragraph.text.size());
        const bool whole = drafter.below(5) == 0;
        const Anchor anchor = whole ? describeParagraph({}, paragraph)
                                    : describe({}, paragraph, {begin, begin + 1 + drafter.below(30)});
        const Resolution resolution = anchorer.resolve(anchor);
        ++tally.all;
        if (resolution.verdict == Verdict::Orphaned || resolution.verdict == Verdict::Ambiguous) {
            continue;
        }
        ++tally.confident;
        const Resolution best = anchorer.resolve(anchor, resolution.score); // asking for no less finds the same
        EXPECT_EQ(best.place, resolution.place) << "seed " << seed;
        EXPECT_EQ(best.score, resolution.score) << "seed " << seed;
        if (!isRight(anchor, ordinal, draft, *resolution.place)) {
            ++tally.wrong;
            const TextRange range = resolution.place->range;
            ADD_FAILURE() << "seed " << seed << ": “" << qUtf8Printable(anchor.quote.prefix) << "【"
                          << qUtf8Printable(anchor.quote.exact) << "】" << qUtf8Printable(anchor.quote.suffix)
                          << "” of " << qUtf8Printable(anchor.label) << "\n was tied to ¶"
                          << resolution.place->ordinal << " “"
                          << qUtf8Printable(QString(freshTexts[resolution.place->ordinal - 1])
                                                .insert(range.end, u'】')
                                                .insert(range.begin, u'【'))
                          << "” as " << qUtf8Printable(toString(resolution.verdict)) << ", " << resolution.score
                          << " over " << resolution.runnerUp;
        }
    }
}

} // namespace

TEST(RandomDrafts, NeverTieAnAnchorToOtherWords) {
    Tally tally;
    for (const char* sample : {"000_77a0e7615b3c51b9.txt", "004_b66339c8392d9b34.txt"}) {
        const QStringList texts = paragraphsOf(sample);
        ASSERT_GT(texts.size(), 20);
        for (unsigned seed = 1; seed <= 150; ++seed) {
            judgeDraft(texts, seed, tally);
        }
    }
    EXPECT_EQ(tally.wrong, 0);
    EXPECT_GT(tally.confident, tally.all * 3 / 4) << "and most are carried over";
    RecordProperty("confident", tally.confident);
    RecordProperty("all", tally.all);
}

} // namespace duikan::test
