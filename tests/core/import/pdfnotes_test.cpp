// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfnotes.h"

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

const QDateTime kLater = QDateTime::currentDateTimeUtc().addDays(1);

QByteArray paper() {
    PdfPages pages;
    pages.page().lines(100, 100, {QStringLiteral("The quick brown fox jumps over the lazy dog.")});
    pages.page().lines(100, 100, {QStringLiteral("Requests the Office to report on it every year.")});
    return pages.bytes();
}

class ReturningPdf : public testing::Test {
protected:
    void SetUp() override {
        m_review = reviewOf(paper());
        m_note = annotate(QStringLiteral("brown fox"), QStringLiteral("Which fox?"));
        ASSERT_TRUE(m_review->reply(m_note, QStringLiteral("The quick one.")));
        ASSERT_TRUE(m_review->link({anchorOn(*m_review, 1, QStringLiteral("lazy dog"))},
                                   {anchorOn(*m_review, 1, QStringLiteral("Requests"))}, QStringLiteral("supports")));
    }

    static std::unique_ptr<Review> reviewOf(const QByteArray& pdf) {
        auto opened =
            Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), QStringLiteral("Chen Li"));
        auto source = importPdf(QStringLiteral("paper.pdf"), pdf);
        EXPECT_TRUE(opened && source);
        EXPECT_TRUE((*opened)->addDocuments({*source}));
        return *std::move(opened);
    }

    AnnotationId annotate(const QString& words, const QString& body) {
        NewAnnotation note;
        note.anchors = {anchorOn(*m_review, 1, words)};
        note.body = body;
        const auto id = m_review->annotate(note);
        EXPECT_TRUE(id);
        return *id;
    }

    [[nodiscard]] QByteArray exported() const {
        const auto copy = annotatedPdf(*m_review, {.document = 1, .password = {}, .appendix = {}});
        EXPECT_TRUE(copy);
        return copy ? copy->bytes : QByteArray();
    }

    TakenIn take(const QByteArray& pdf) {
        const auto read = importPdf(QStringLiteral("back.pdf"), pdf);
        EXPECT_TRUE(read);
        m_file = notesOfPdf(*m_review, *read);
        const auto taken = m_review->takeIn(m_file.items);
        EXPECT_TRUE(taken);
        return taken ? *taken : TakenIn{};
    }

    /// What another reader adds: a highlight of theirs, an answer to ours.
    [[nodiscard]] QByteArray answered(const QByteArray& pdf) const {
        const auto read = importPdf(QStringLiteral("back.pdf"), pdf);
        PdfMarkup theirs;
        theirs.id = QStringLiteral("okular-{1}");
        theirs.author = QStringLiteral("Omar");
        theirs.created = kLater;
        theirs.modified = kLater;
        theirs.contents = QStringLiteral("How often?");
        theirs.color = QStringLiteral("#ffff00");
        theirs.places = read->pageMap->quads(2, {33, 47}); // "it every year"
        PdfMarkup answer;
        answer.id = QStringLiteral("okular-{2}");
        answer.inFile = m_note.toString();
        answer.replies = {{.id = QStringLiteral("okular-{3}"), .author = QStringLiteral("Omar"), .at = kLater, .contents = QStringLiteral("Not clear.")}};
        answer.state = PdfState{.name = QStringLiteral("Rejected"), .author = QStringLiteral("Omar"), .at = kLater};
        const auto annotated = annotatePdf(QStringLiteral("back.pdf"), pdf, {}, {theirs, answer});
        EXPECT_TRUE(annotated);
        return annotated->bytes;
    }

    std::unique_ptr<Review> m_review;
    AnnotationId m_note;
    NotesFile m_file;
};

} // namespace

TEST_F(ReturningPdf, ChangesNothingWhenNobodyTouchedIt) {
    const QJsonObject before = snapshot(m_review->state());
    const size_t acts = m_review->history().size();
    const TakenIn taken = take(exported());
    EXPECT_EQ(snapshot(m_review->state()), before);
    EXPECT_EQ(m_review->history().size(), acts);
    EXPECT_EQ(taken.known, 2); // note and reply
    EXPECT_EQ(taken.notes + taken.replies + taken.links + taken.updated + taken.stray + taken.kept, 0);
    EXPECT_TRUE(m_file.remarks.empty());
}

TEST_F(ReturningPdf, BringsAnswersAndNotesOfOthersOnceInOneStep) {
    const QByteArray pdf = answered(exported());
    const QJsonObject before = snapshot(m_review->state());
    const TakenIn taken = take(pdf);
    EXPECT_EQ(taken.notes, 1);
    EXPECT_EQ(taken.replies, 1);
    EXPECT_EQ(taken.updated, 1);
    const QJsonObject after = snapshot(m_review->state());
    EXPECT_EQ(m_review->state().annotation(m_note)->state, AnnotationState::Rejected);
    const auto replies = m_review->state().repliesTo(m_note);
    ASSERT_EQ(replies.size(), 2U);
    EXPECT_EQ(replies.back()->author, u"Omar");
    const Annotation* theirs = nullptr;
    for (const auto& [id, note] : m_review->state().annotations()) {
        theirs = note.author == u"Omar" ? &note : theirs;
    }
    ASSERT_NE(theirs, nullptr);
    EXPECT_EQ(theirs->body, u"How often?");
    EXPECT_EQ(theirs->anchors.front().quote.exact, u"it every year.");
    EXPECT_EQ(theirs->created.toSecsSinceEpoch(), kLater.toSecsSinceEpoch());

    EXPECT_EQ(take(pdf).known, 4);
    EXPECT_EQ(snapshot(m_review->state()), after) << "a second time";
    ASSERT_TRUE(m_review->undo());
    EXPECT_EQ(snapshot(m_review->state()), before) << "one step";
}

TEST_F(ReturningPdf, TakesOverWordsThatSomebodyChanged) {
    const TakenIn taken = take(withContents(exported(), "Which fox?", "Which fox exactly?"));
    EXPECT_EQ(taken.updated, 1);
    EXPECT_EQ(m_review->state().annotation(m_note)->body, u"Which fox exactly?");
    EXPECT_EQ(m_review->state().annotation(m_note)->author, u"Chen Li");
}

namespace {

/// What a colleague's PDF reader does to our note or its reply, and what the review makes of it.
struct Edit {
    const char* name;
    const char* key;
    const char* value; ///< PDF syntax
    bool ofReply = false;
    int updated = 0;
    int kept = 0;
    const char16_t* body = u"Which fox?";
};

const Edit kEdits[] = {
    {.name = "ContentsChanged", .key = "/Contents", .value = "(Which of them?)", .updated = 1, .body = u"Which of them?"},
    {.name = "ContentsEmptied", .key = "/Contents", .value = "()"},
    {.name = "ContentsTakenAway", .key = "/Contents", .value = "null"},
    {.name = "Recoloured", .key = "/C", .value = "[1 0 0]"},
    {.name = "Moved", .key = "/QuadPoints", .value = "[100 500 200 500 100 490 200 490]"},
    {.name = "SignedByAnother", .key = "/T", .value = "(Omar)"},
    {.name = "Dated", .key = "/M", .value = "(D:20991231235959Z)"},
    {.name = "ReplyChanged", .key = "/Contents", .value = "(The slow one.)", .ofReply = true, .kept = 1},
    {.name = "ReplyDetached", .key = "/IRT", .value = "null", .ofReply = true},
};

} // namespace

TEST_F(ReturningPdf, TakesOverWhatWasSaidAndNothingElse) {
    const QByteArray pdf = exported();
    const QByteArray note = m_note.toString().toUtf8();
    const QByteArray reply = m_review->state().repliesTo(m_note).front()->id.toString().toUtf8();
    for (const Edit& edit : kEdits) {
        SCOPED_TRACE(edit.name);
        const Annotation before = *m_review->state().annotation(m_note);
        const size_t acts = m_review->history().size();
        const TakenIn taken = take(withEntry(pdf, edit.ofReply ? reply : note, edit.key, edit.value));
        EXPECT_EQ(taken.updated, edit.updated);
        EXPECT_EQ(taken.kept, edit.kept);
        EXPECT_EQ(taken.notes + taken.replies + taken.links + taken.stray, 0);
        const Annotation& after = *m_review->state().annotation(m_note);
        EXPECT_EQ(after.body, QStringView(edit.body));
        EXPECT_EQ(after.author, before.author);
        EXPECT_EQ(after.anchors, before.anchors);
        EXPECT_EQ(m_review->state().repliesTo(m_note).front()->body, u"The quick one.");
        EXPECT_EQ(m_review->history().size(), acts + size_t(edit.updated));
        if (edit.updated > 0) {
            ASSERT_TRUE(m_review->undo()) << "one step";
        }
    }
}

TEST_F(ReturningPdf, EmptiesANoteThatSomebodyEmptiedAndKeepsOneWhoseWordsWereLost) {
    const QByteArray note = m_note.toString().toUtf8();
    for (const char* blank : {"()", "null"}) {
        const QByteArray lost = withEntry(exported(), note, "/Contents", blank);
        EXPECT_EQ(take(lost).updated, 0) << "nobody says to have changed it";
        EXPECT_EQ(m_review->state().annotation(m_note)->body, u"Which fox?");
        EXPECT_EQ(take(withEntry(lost, note, "/M", "(D:20991231235959Z)")).updated, 1);
        EXPECT_EQ(m_review->state().annotation(m_note)->body, u"");
        ASSERT_TRUE(m_review->undo());
        EXPECT_EQ(m_review->state().annotation(m_note)->body, u"Which fox?");
    }
}

TEST_F(ReturningPdf, KeepsTheWordingOfAProposalWhoseReasonWasEmptied) {
    NewAnnotation proposal;
    proposal.kind = AnnotationKind::Proposal;
    proposal.anchors = {anchorOn(*m_review, 1, QStringLiteral("lazy dog"))};
    proposal.body = QStringLiteral("kinder");
    proposal.replacement = QStringLiteral("calm dog");
    const auto id = m_review->annotate(proposal);
    ASSERT_TRUE(id);
    const QByteArray name = id->toString().toUtf8();
    const QByteArray emptied = withEntry(withEntry(exported(), name, "/Contents", "()"), name, "/M", "(D:20991231235959Z)");
    EXPECT_EQ(take(emptied).updated, 1);
    EXPECT_EQ(m_review->state().annotation(*id)->body, u"");
    EXPECT_EQ(m_review->state().annotation(*id)->replacement, u"calm dog");
}

TEST_F(ReturningPdf, KeepsWhatSomebodyDeletedInTheFile) {
    const QJsonObject before = snapshot(m_review->state());
    const QByteArray pdf = exported();
    for (const QByteArray& name : {m_note.toString().toUtf8(), m_review->state().repliesTo(m_note).front()->id.toString().toUtf8()}) {
        const TakenIn taken = take(withoutAnnotations(pdf, name));
        EXPECT_EQ(snapshot(m_review->state()), before);
        EXPECT_EQ(taken.notes + taken.replies + taken.links + taken.updated + taken.stray + taken.kept, 0);
    }
}

TEST_F(ReturningPdf, TakesNothingBackOutOfAnOlderCopy) {
    const QByteArray older = exported();
    AnnotationEdit edit;
    edit.body = QStringLiteral("That one.");
    edit.state = AnnotationState::Accepted;
    ASSERT_TRUE(m_review->edit(m_note, edit));
    EXPECT_EQ(take(older).updated, 0);
    EXPECT_EQ(m_review->state().annotation(m_note)->body, u"That one.");
    EXPECT_EQ(m_review->state().annotation(m_note)->state, AnnotationState::Accepted);
}

TEST_F(ReturningPdf, FindsTheWordsInAFileThatWasRewritten) {
    const TakenIn taken = take(withObjectStreams(answered(exported())));
    EXPECT_EQ(taken.notes, 1);
    EXPECT_EQ(taken.known + taken.updated, 2);
}

TEST_F(ReturningPdf, LeavesOutWhatLiesOnNoTextOfTheReview) {
    PdfPages other;
    other.page().lines(100, 100, {QStringLiteral("Nothing of the kind stands in that review.")});
    PdfMarkup theirs;
    theirs.id = QStringLiteral("x");
    theirs.contents = QStringLiteral("Lost");
    theirs.color = QStringLiteral("#ffff00");
    theirs.places = {{1, {QRectF(100, 90, 60, 12)}}};
    const TakenIn taken = take(annotatePdf(QStringLiteral("x.pdf"), other.bytes(), {}, {theirs})->bytes);
    EXPECT_EQ(taken.notes, 0);
    EXPECT_EQ(m_file.remarks.at(ImportRemark::Orphaned), 1);
}

TEST_F(ReturningPdf, ArrivesWithItsNotesInANewReview) {
    const auto review = reviewOf(answered(exported()));
    QStringList notes;
    for (const auto& [id, note] : review->state().annotations()) {
        notes.append(note.author + u'|' + note.body + u'|' + note.anchors.front().quote.exact + u'|' + toString(note.state));
    }
    EXPECT_THAT(notes, testing::Contains(QStringLiteral("Chen Li|Which fox?|brown fox|rejected")));
    EXPECT_THAT(notes, testing::Contains(QStringLiteral("Omar|How often?|it every year.|open")));
    EXPECT_EQ(review->state().replies().size(), 2U);
    EXPECT_TRUE(review->undoReachesBeginning()) << "they came with the documents, in one act";
}

} // namespace duikan::test
