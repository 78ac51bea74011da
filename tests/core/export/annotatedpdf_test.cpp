// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/annotatedpdf.h"

#include "core/import/pdfimporter.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"
#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan::test {

namespace {

const QString kOne = QStringLiteral("one.pdf");
const QString kLong = QStringLiteral(
    "The quick brown fox jumps over the lazy dog and then it jumps over the dog once more in joy,");

QByteArray paper() {
    PdfPages pages;
    pages.page().lines(100, 100, {kLong, kLong, QStringLiteral("and that was all.")});
    pages.page().lines(100, 100, {QStringLiteral("Requests the Office to report on it.")});
    return pages.bytes();
}

class AnnotatingPdf : public testing::Test {
protected:
    void SetUp() override { open(paper()); }

    void open(const QByteArray& pdf, bool withItsNotes = false) {
        auto opened = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()),
                                   QStringLiteral("Chen Li"));
        ASSERT_TRUE(opened);
        m_review = *std::move(opened);
        auto source = importPdf(kOne, pdf);
        ASSERT_TRUE(source);
        if (!withItsNotes) {
            source->annotations.clear();
        }
        ASSERT_TRUE(m_review->addDocuments({*source, draftSource(QStringLiteral("two.txt"), {QStringLiteral("Welcomes the report.")})}));
    }

    [[nodiscard]] Anchor on(int document, const QString& words) const { return anchorOn(*m_review, document, words); }

    AnnotationId annotate(const QString& words, AnnotationKind kind, const QString& body, const QString& replacement = {}) {
        const auto id = m_review->annotate({.anchors = {on(1, words)}, .kind = kind, .body = body, .color = {}, .replacement = replacement, .tags = {}});
        EXPECT_TRUE(id);
        return *id;
    }

    [[nodiscard]] AnnotatedPdfCopy exported() const {
        auto copy = annotatedPdf(*m_review, {.document = 1, .password = {}, .appendix = {}});
        EXPECT_TRUE(copy) << (copy ? "" : copy.error().detail.toStdString());
        return copy ? *std::move(copy) : AnnotatedPdfCopy{};
    }

    [[nodiscard]] static std::vector<ForeignAnnotation> annotationsIn(const QByteArray& pdf) {
        const auto read = importPdf(kOne, pdf);
        EXPECT_TRUE(read);
        return read ? read->annotations : std::vector<ForeignAnnotation>();
    }

    std::unique_ptr<Review> m_review;
};

} // namespace

TEST_F(AnnotatingPdf, PutsANoteOverEveryLineOfItsWords) {
    const AnnotationId id = annotate(QStringLiteral("lazy dog and then it jumps over the dog once more in joy, The quick"),
                                     AnnotationKind::Comment, QStringLiteral("Two lines."));
    const auto found = annotationsIn(exported().bytes);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().id, id.toString());
    EXPECT_EQ(found.front().author, u"Chen Li");
    EXPECT_EQ(found.front().contents, u"Two lines.");
    EXPECT_EQ(found.front().quote, u"lazy dog and then it jumps over the dog once more in joy, The quick");
    EXPECT_EQ(found.front().pages.front().quads.size(), 2U);
}

TEST_F(AnnotatingPdf, LeavesTheSourceUntouchedBeforeWhatItAdds) {
    annotate(QStringLiteral("brown"), AnnotationKind::Question, QStringLiteral("Why?"));
    EXPECT_TRUE(exported().bytes.startsWith(paper()));
}

TEST_F(AnnotatingPdf, CarriesProposalThreadAndState) {
    const AnnotationId id = annotate(QStringLiteral("Requests"), AnnotationKind::Proposal, QStringLiteral("Too strong."),
                                     QStringLiteral("Invites"));
    ASSERT_TRUE(m_review->reply(id, QStringLiteral("Agreed.")));
    ASSERT_TRUE(m_review->edit(id, {.kind = {}, .state = AnnotationState::Accepted, .body = {}, .color = {}, .replacement = {}, .tags = {}}));
    const auto found = annotationsIn(exported().bytes);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].contents, u"Too strong.\n\n⇒ Invites");
    EXPECT_EQ(found[1].contents, u"Agreed.");
    EXPECT_EQ(found[1].inReplyTo, id.toString());
    EXPECT_EQ(found[2].state, u"Accepted");
}

TEST_F(AnnotatingPdf, JumpsWithinTheFileAndNamesWhatIsOutside) {
    ASSERT_TRUE(m_review->link({on(1, QStringLiteral("brown"))}, {on(1, QStringLiteral("Requests"))}, QStringLiteral("supports")));
    ASSERT_TRUE(m_review->link({on(1, QStringLiteral("lazy"))}, {on(2, QStringLiteral("Welcomes"))}, QStringLiteral("echoes"), QStringLiteral("nearly")));
    const AnnotatedPdfCopy copy = exported();
    EXPECT_EQ(copy.written.links, 2);
    EXPECT_THAT(jumpsOf(copy.bytes), testing::UnorderedElementsAre(std::pair(1, 2), std::pair(2, 1)));
    QStringList contents;
    for (const ForeignAnnotation& annotation : annotationsIn(copy.bytes)) {
        contents.append(annotation.quote + u'|' + annotation.contents);
    }
    EXPECT_THAT(contents, testing::Contains(testing::Truly([](const QString& text) {
                    return text.startsWith(u"lazy|→ echoes: ") && text.contains(u"two.txt") && text.endsWith(u"\nnearly");
                })));
    EXPECT_EQ(contents.size(), 3);
}

TEST_F(AnnotatingPdf, AnswersANoteThatTheSourceHasAlready) {
    PdfPages pages;
    pages.page().lines(100, 100, {QStringLiteral("Requests the Office to report on it.")});
    pages.annotation("/Subtype /Highlight /Rect [100 688 180 702] /QuadPoints [100 702 180 702 100 688 180 688] "
                     "/Contents (Theirs) /T (Somebody) /NM (x-1)");
    open(withIndirectAnnotations(pages.bytes()), true);
    ASSERT_EQ(m_review->state().annotations().size(), 1U);
    const Annotation& theirs = m_review->state().annotations().begin()->second;
    EXPECT_EQ(theirs.author, u"Somebody");
    ASSERT_TRUE(m_review->reply(theirs.id, QStringLiteral("Ours.")));
    const auto found = annotationsIn(exported().bytes);
    ASSERT_EQ(found.size(), 2U) << "the note itself is not written a second time";
    EXPECT_EQ(found.front().contents, u"Theirs");
    EXPECT_EQ(found.back().contents, u"Ours.");
    EXPECT_EQ(found.back().inReplyTo, u"x-1");
}

TEST_F(AnnotatingPdf, RefusesADocumentWithoutPages) {
    const auto copy = annotatedPdf(*m_review, {.document = 2, .password = {}, .appendix = {}});
    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error().kind, ErrorKind::NoPages);
    EXPECT_EQ(copy.error().subject, u"two.txt");
}

TEST_F(AnnotatingPdf, FindsTheWordsThoughARepairWasTakenBack) {
    annotate(QStringLiteral("Requests"), AnnotationKind::Comment, QStringLiteral("Here."));
    const Draft& draft = *m_review->state().currentDraft(1);
    for (const Repair& repair : draft.imported->repairs) {
        ASSERT_TRUE(m_review->setRepairUndone(draft.id, repair.id, true));
    }
    const auto found = annotationsIn(exported().bytes);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().quote, u"Requests");
}

TEST_F(AnnotatingPdf, SaysWhatOfTheReviewIsNotInTheFile) {
    annotate(QStringLiteral("brown"), AnnotationKind::Comment, QStringLiteral("Lost."));
    PdfPages pages;
    pages.page().lines(100, 100, {QStringLiteral("Something else altogether stands in this one.")});
    const auto later = importPdf(QStringLiteral("later.pdf"), pages.bytes());
    ASSERT_TRUE(later);
    ASSERT_TRUE(m_review->addDraft(m_review->state().documents().front().id, *later));
    const auto file = exportAnnotatedPdf(*m_review, {.document = 1, .reviewName = {}, .password = {}});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->summary.notes, 0);
    EXPECT_EQ(file->summary.losses.at(Loss::Notes), 1);
}

} // namespace duikan::test
