// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds is what reading every text through finds: in six scripts, with and without index.
#include "core/search/search.h"
#include "core/search/searchfolding.h"
#include "core/search/trigramproofs.h"
#include "core/store/reviewstore.h"
#include "core/store/searchindex.h"
#include "core/store/verification.h"
#include "tests/support/documents.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

namespace duikan {

namespace {

using test::draftSource;

/// Few syllables of each script, so that they meet often; with signs, marks and pairs of surrogates among them.
const QStringList& syllables() {
    static const QStringList kSyllables{
        QStringLiteral("人"),     QStringLiteral("权"),       QStringLiteral("⼈"),      QStringLiteral("技术"),
        QStringLiteral("，"),     QStringLiteral("。"),       QStringLiteral("（一）"), QStringLiteral("２"),
        QStringLiteral("co"),     QStringLiteral("OP"),       QStringLiteral("right "), QStringLiteral(" "),
        QStringLiteral("é"),      QStringLiteral("e\u0301"),  QStringLiteral("ç"),      QStringLiteral("ñ"),
        QStringLiteral("Права "), QStringLiteral("права"),    QStringLiteral("حقوق"),   QStringLiteral("ال"),
        QStringLiteral("\u00AD"), QString::fromUcs4(U"\U00020000\U00020001", 2),        QStringLiteral("21/3"),
    };
    return kSyllables;
}

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed) {}

    unsigned below(size_t bound) { return unsigned(m_random() % bound); }

    QString text(int syllablesAtMost) {
        QString text;
        for (unsigned i = below(size_t(syllablesAtMost)) + 1; i > 0; --i) {
            text += syllables()[qsizetype(below(size_t(syllables().size())))];
        }
        return text;
    }

    QStringList texts(int count) {
        QStringList texts;
        for (int i = 0; i < count; ++i) {
            texts.append(text(14));
        }
        return texts;
    }

    /// Words as a query has them, and what they fold to; never empty.
    QString words() {
        for (;;) {
            const QString words = text(4);
            if (!foldedForSearch(words).isEmpty()) {
                return words;
            }
        }
    }

private:
    std::mt19937 m_random;
};

QString quoted(const QString& words) {
    return u'"' + words + u'"';
}

/// Every text that a review has, with the one way to name it.
std::set<QString> naive(const SearchScope& scope, const std::function<bool(const QString& folded)>& holds) {
    std::set<QString> found;
    for (size_t i = 0; i < scope.drafts.size(); ++i) {
        for (const Paragraph& paragraph : scope.drafts[i].structure->paragraphs) {
            if (holds(foldedForSearch(paragraph.text))) {
                found.insert(QStringLiteral("%1:%2").arg(i).arg(paragraph.ordinal));
            }
        }
    }
    for (size_t i = 0; i < scope.written.size(); ++i) {
        if (holds(foldedForSearch(scope.written[i].text))) {
            found.insert(QStringLiteral("w%1").arg(i));
        }
    }
    return found;
}

/// Pages as a database would keep them.
class MemoryIndex : public GramIndex {
public:
    std::vector<std::vector<GramPage>> blocks;
    std::vector<std::vector<GramPage>> proofs; ///< empty, or one for each block

    std::optional<GramPage> pageFor(int block, Gram gram) override {
        if (block >= kProofBlocks && proofs.empty()) {
            return std::nullopt;
        }
        const auto& pages = block < kProofBlocks ? blocks[size_t(block)] : proofs[size_t(block - kProofBlocks)];
        const auto after = first(pages, gram);
        return after == pages.begin() ? std::nullopt : std::optional(*std::prev(after));
    }
    std::optional<GramPage> pageAfter(int block, Gram gram) override {
        const auto& pages = blocks[size_t(block)];
        const auto after = first(pages, gram);
        return after == pages.end() ? std::nullopt : std::optional(*after);
    }

private:
    static std::vector<GramPage>::const_iterator first(const std::vector<GramPage>& pages, Gram after) {
        return std::upper_bound(pages.begin(), pages.end(), after,
                                [](Gram gram, const GramPage& page) { return gram < page.first; });
    }
};

class SearchExactness : public testing::Test {
protected:
    void SetUp() override {
        path = folder.filePath(QStringLiteral("r.duikan"));
        auto store = ReviewStore::create(path);
        ASSERT_TRUE(store);
        review = *Review::open(*std::move(store), QStringLiteral("Tester"));
    }

    void reopen() {
        review.reset();
        auto store = ReviewStore::open(path, ReviewStore::Mode::ReadWrite);
        ASSERT_TRUE(store);
        review = *Review::open(*std::move(store), QStringLiteral("Tester"));
    }

    std::set<QString> found(const SearchScope& scope, const SearchQuery& query, bool indexed) {
        std::unique_ptr<SearchIndexReader> reader;
        int indexes = 0;
        IndexLoader load;
        if (indexed) {
            reader = *SearchIndexReader::open(path);
            load = [&](const QByteArray& sha256) {
                auto index = reader->index(sha256);
                indexes += index ? 1 : 0;
                return index;
            };
        }
        const std::atomic<bool> never = false;
        const SearchResult result = search(scope, {query, {}, 1'000'000, true}, load, never);
        EXPECT_EQ(indexes, indexed ? int(scope.drafts.size()) : 0);
        std::set<QString> hits;
        qint64 total = 0;
        for (const SearchGroup& group : result.groups) {
            total += group.total;
            for (const SearchHit& hit : group.hits) {
                hits.insert(hit.written < 0 ? QStringLiteral("%1:%2").arg(group.draft).arg(hit.ordinal)
                                            : QStringLiteral("w%1").arg(hit.written));
            }
        }
        EXPECT_EQ(total, result.total);
        EXPECT_EQ(size_t(total), hits.size());
        return hits;
    }

    void expectExact(Maker& maker, int queries) {
        const SearchScope scope = SearchScope::of(review->state());
        for (int i = 0; i < queries; ++i) {
            const QString a = maker.words();
            const QString b = maker.words();
            const QString fa = foldedForSearch(a);
            const QString fb = foldedForSearch(b);
            struct Form {
                QString query;
                std::function<bool(const QString&)> holds;
            };
            const Form forms[] = {
                {quoted(a), [&](const QString& t) { return t.contains(fa); }},
                {quoted(a) + QStringLiteral(" AND ") + quoted(b),
                 [&](const QString& t) { return t.contains(fa) && t.contains(fb); }},
                {quoted(a) + QStringLiteral(" OR ") + quoted(b),
                 [&](const QString& t) { return t.contains(fa) || t.contains(fb); }},
                {quoted(a) + QStringLiteral(" NOT ") + quoted(b),
                 [&](const QString& t) { return t.contains(fa) && !t.contains(fb); }},
                {QStringLiteral("NOT (") + quoted(a) + QStringLiteral(" OR NOT ") + quoted(b) + u')',
                 [&](const QString& t) { return !t.contains(fa) && t.contains(fb); }},
            };
            for (const Form& form : forms) {
                const auto query = SearchQuery::parse(form.query);
                ASSERT_TRUE(query) << form.query.toStdString();
                const auto due = naive(scope, form.holds);
                ASSERT_EQ(found(scope, *query, true), due) << form.query.toStdString();
                ASSERT_EQ(found(scope, *query, false), due) << form.query.toStdString();
            }
        }
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Review> review;
};

} // namespace

TEST_F(SearchExactness, OfEveryLengthInSixScripts) {
    Maker maker(20261121);
    ASSERT_TRUE(review->addDocuments({draftSource(QStringLiteral("a"), maker.texts(250)),
                                      draftSource(QStringLiteral("b"), maker.texts(100))}));
    expectExact(maker, 60);
    EXPECT_TRUE(verifyReview(path)->faults.isEmpty());
}

TEST_F(SearchExactness, AfterActsUndoNewDraftsAndReopening) {
    Maker maker(6);
    ASSERT_TRUE(review->addDocuments({draftSource(QStringLiteral("a"), maker.texts(30)),
                                      draftSource(QStringLiteral("b"), maker.texts(30))}));
    for (int round = 0; round < 40; ++round) {
        const ReviewState& state = review->state();
        const auto& paragraphs = state.currentDraft(1)->structure->paragraphs;
        const QString words = paragraphs[maker.below(paragraphs.size())].text;
        switch (maker.below(7)) {
        case 0:
        case 1:
            ASSERT_TRUE(review->annotate({.anchors = {test::anchorOn(*review, 1, words)},
                                          .body = maker.text(8),
                                          .replacement = maker.text(4)}));
            break;
        case 2:
            if (!state.annotations().empty()) {
                ASSERT_TRUE(review->reply(state.annotations().begin()->first, maker.text(8)));
            }
            break;
        case 3:
            if (!state.annotations().empty()) {
                ASSERT_TRUE(review->edit(state.annotations().rbegin()->first, AnnotationEdit{.body = maker.text(8)}));
            }
            break;
        case 4:
            if (review->canUndo() && !review->undoReachesBeginning()) {
                ASSERT_TRUE(review->undo());
            }
            break;
        case 5:
            ASSERT_TRUE(review->addDraft(state.documents()[maker.below(2)].id,
                                         draftSource(QStringLiteral("d%1").arg(round), maker.texts(20))));
            break;
        case 6:
            reopen();
            break;
        }
        expectExact(maker, 3);
    }
    EXPECT_TRUE(verifyReview(path)->faults.isEmpty());
}

TEST_F(SearchExactness, InADraftOfWhichARepairWasTakenBack) {
    Document document = *test::document({QStringLiteral("第一段 经验"), QStringLiteral("第二段"), QStringLiteral("第三段经验")});
    document.repairs.push_back({.id = QStringLiteral("r1"),
                                .kind = RepairKind::PageBreak,
                                .paragraph = 1,
                                .lines = {1, 3},
                                .before = QStringLiteral("经\n\n验"),
                                .after = QStringLiteral("经验")});
    ASSERT_TRUE(review->addDocuments(
        {draftSource(QStringLiteral("a"), std::make_shared<const Document>(document))}));
    const DraftId draft = review->state().currentDraft(1)->id;
    ASSERT_TRUE(review->setRepairUndone(draft, QStringLiteral("r1"), true));
    ASSERT_NE(review->state().currentDraft(1)->structure, review->state().currentDraft(1)->imported);
    const SearchScope scope = SearchScope::of(review->state());
    for (const char16_t* const words : {u"经验", u"段", u"经", u"第三段经验", u"验"}) {
        const QString folded = foldedForSearch(words);
        const auto due = naive(scope, [&](const QString& text) { return text.contains(folded); });
        EXPECT_EQ(found(scope, *SearchQuery::parse(words), true), due) << folded.toStdString();
    }
}

TEST(TrigramProofs, SayWhichTextsHaveBothPairsButNotTheThree) {
    auto document = std::make_shared<Document>();
    MemoryIndex index;
    GramIndexBuilder builder;
    TrigramProofBuilder prover;
    const char16_t* const forms[] = {u"各国鼓励合作", u"甲乙丙丁", u"乙丙，甲乙", u"甲乙\0丙", u"鼓励各国", u"乙丙丁"};
    for (int i = 0; i < 4000; ++i) {
        Paragraph paragraph;
        paragraph.ordinal = i + 1;
        // Every trigram of the first two forms is frequent; the third has both pairs of one and not the three.
        paragraph.text = QString::fromUtf16(forms[i % 40 == 0 ? 2 + i / 40 % 4 : i % 2]) + QString::number(i % 7);
        builder.add(foldedForSearch(paragraph.text));
        prover.add(foldedForSearch(paragraph.text));
        document->paragraphs.push_back(std::move(paragraph));
    }
    index.proofs.push_back(prover.finishBlock(builder));
    index.blocks.push_back(builder.finishBlock());
    ASSERT_FALSE(index.proofs.front().empty());
    SearchScope scope;
    scope.drafts.push_back({.document = 1, .number = 1, .imported = document, .structure = document});
    const std::atomic<bool> never = false;
    int proved = 0;
    for (const char16_t* const words : {u"甲乙丙", u"乙丙丁", u"各国鼓", u"国鼓励", u"鼓励各", u"励合作", u"作3", u"丙丁1", u"丁甲乙"}) {
        const QString text = QString::fromUtf16(words);
        const auto due = std::count_if(document->paragraphs.begin(), document->paragraphs.end(),
                                       [&](const Paragraph& paragraph) { return paragraph.text.contains(text); });
        const auto load = [&](const QByteArray&) { return std::make_unique<MemoryIndex>(index); };
        EXPECT_EQ(search(scope, {*SearchQuery::parse(text), {}, 3, true}, load, never).total, due) << text.toStdString();
        const Candidates candidates = candidatesIn(index, 0, 4000, *SearchQuery::parse(text)->root());
        proved += candidates.areExact && text.size() == 3 ? 1 : 0;
        if (candidates.areExact) {
            EXPECT_EQ(candidates.texts.count(), due) << text.toStdString();
        }
    }
    EXPECT_GE(proved, 5);
}

TEST(TrigramProofs, DamageIsNoWildRead) {
    TextSet texts = TextSet::all(kTextsInBlock);
    for (const char* const bytes : {"\0\0\0\0\0\0", "\x80\0\0\0\0\0", "\x00\xff\xff\xff\xff\x7f", "\x00\x05\x01\xff\x7f\x01"}) {
        (void)removeExceptions({gramOf(u'a', u'b'), QByteArray(bytes, 6)}, trigramOf(u'a', u'b', u'c'), texts);
    }
    EXPECT_GT(texts.count(), kTextsInBlock - 10);
}

TEST(GramIndexing, GoesOnPastTheEndOfABlock) {
    auto document = std::make_shared<Document>();
    MemoryIndex index;
    GramIndexBuilder builder;
    for (int i = 0; i < kTextsInBlock + 10; ++i) {
        Paragraph paragraph;
        paragraph.ordinal = i + 1;
        paragraph.text = QStringLiteral("第%1段").arg(i);
        builder.add(paragraph.text);
        document->paragraphs.push_back(std::move(paragraph));
        if (builder.texts() == kTextsInBlock) {
            index.blocks.push_back(builder.finishBlock());
        }
    }
    index.blocks.push_back(builder.finishBlock());
    SearchScope scope;
    scope.drafts.push_back({.document = 1, .number = 1, .imported = document, .structure = document});
    const std::atomic<bool> never = false;
    for (const char16_t* const words : {u"第65540段", u"5段", u"9", u"65535", u"65536", u"7654段"}) {
        const QString text = QString::fromUtf16(words);
        const auto due = std::count_if(document->paragraphs.begin(), document->paragraphs.end(),
                                       [&](const Paragraph& paragraph) { return paragraph.text.contains(text); });
        const auto load = [&](const QByteArray&) { return std::make_unique<MemoryIndex>(index); };
        EXPECT_EQ(search(scope, {*SearchQuery::parse(text), {}, 3, true}, load, never).total, due)
            << text.toStdString();
    }
}

} // namespace duikan
