// SPDX-License-Identifier: GPL-3.0-or-later
// XFDF out and in again: over a PDF, and over a text.
#include "core/export/xfdf.h"
#include "core/import/xfdfreader.h"

#include "core/import/importwords.h"
#include "core/import/pdfimporter.h"
#include "tests/core/export/exchangereview.h"
#include "tests/support/pdfpages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace duikan::test {

class XfdfTest : public ExchangeReview {
protected:
    static ExportOptions firstDocument() { return {.document = 1, .reviewName = {}}; }

    static std::unique_ptr<Review> paperReview() {
        PdfPages pages;
        const QString line = text("The quick brown fox jumps over the lazy dog and then it jumps over the dog once more in joy,");
        pages.page().lines(100, 100, {line, line, text("and that was all.")});
        pages.page().lines(100, 100, {text("Requests the Office to report on it.")});
        auto opened = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), text("Chen Li"));
        auto review = *std::move(opened);
        auto source = importPdf(text("paper.pdf"), pages.bytes());
        EXPECT_TRUE(source);
        EXPECT_TRUE(review->addDocuments({*source}));
        return review;
    }
    static QByteArray exported(const Review& review) {
        const auto file = notesXfdf(review, firstDocument());
        EXPECT_TRUE(file) << file.error().detail.toStdString();
        return file ? file->bytes : QByteArray();
    }
    Result<ImportSummary> take(Review& review, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(text("notes.xfdf"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return importNotes(review, path);
    }
    static QByteArray wrapped(const QByteArray& annotations) {
        return R"(<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>)" + annotations +
               "</annots></xfdf>";
    }
    static const Annotation& only(const Review& review) {
        EXPECT_EQ(review.state().annotations().size(), 1U);
        return review.state().annotations().begin()->second;
    }
    static AnnotationId annotate(Review& review, const char* words, AnnotationKind kind, const char* body,
                                 const char* replacement = "") {
        NewAnnotation note;
        note.anchors = {anchorOn(review, 1, text(words))};
        note.kind = kind;
        note.body = text(body);
        note.replacement = text(replacement);
        return review.annotate(note).value();
    }

    QTemporaryDir m_folder;
};

TEST_F(XfdfTest, ComesBackOverThePdfByteForByte) {
    const auto review = paperReview();
    const AnnotationId first = annotate(*review, "lazy dog", AnnotationKind::Comment, "Two\nlines <&> \"here\".");
    ASSERT_TRUE(review->reply(first, text("Agreed.")));
    const AnnotationId second = annotate(*review, "Requests", AnnotationKind::Proposal, "Too strong.", "Invites");
    ASSERT_TRUE(review->edit(second, {.state = AnnotationState::Accepted}));
    annotate(*review, "all", AnnotationKind::Highlight, "");
    const QByteArray out = exported(*review);

    const auto copy = paperReview();
    copy->setAuthor(text("somebody else"));
    const auto summary = take(*copy, out);
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(summary->taken, (TakenIn{.notes = 3, .replies = 1}));
    EXPECT_TRUE(summary->remarks.empty());
    EXPECT_EQ(take(*copy, out)->taken, (TakenIn{.known = 4}));
    EXPECT_EQ(take(*review, out)->taken, (TakenIn{.known = 4})) << "and at home they are known";
    EXPECT_EQ(exported(*copy).toStdString(), out.toStdString());
    for (const auto& [id, note] : copy->state().annotations()) {
        const auto& ours = review->state().annotations();
        const bool isThere = std::ranges::any_of(ours, [&](const auto& entry) {
            return entry.second.body == note.body && entry.second.kind == note.kind &&
                   entry.second.state == note.state && entry.second.replacement == note.replacement &&
                   entry.second.anchors.front().quote.exact == note.anchors.front().quote.exact;
        });
        EXPECT_TRUE(isThere) << note.body.toStdString();
    }
}

TEST_F(XfdfTest, HasWhatReadersOfTheFormatLookFor) {
    const auto review = paperReview();
    const AnnotationId note = annotate(*review, "dog once more in joy, The quick", AnnotationKind::Question, "Why?");
    ASSERT_TRUE(review->reply(note, text("Because.")));
    const QByteArray out = exported(*review);
    EXPECT_TRUE(out.contains("<xfdf xmlns=\"http://ns.adobe.com/xfdf/\" xml:space=\"preserve\">"));
    EXPECT_TRUE(out.contains("<highlight page=\"0\" rect=\""));
    EXPECT_TRUE(out.contains("title=\"Chen Li\""));
    EXPECT_TRUE(out.contains("<contents>Why?</contents>"));
    EXPECT_TRUE(out.contains("<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>Why?</p></body>"));
    EXPECT_TRUE(out.contains("inreplyto=\"" + note.toString().toUtf8() + '"'));
    EXPECT_TRUE(out.contains("<f href=\"paper.pdf\"/>"));
    QXmlStreamReader xml(out);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"highlight") {
            EXPECT_EQ(xml.attributes().value(QLatin1String("coords")).count(u',') + 1, 16) << "two lines, two quads of four corners";
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

TEST_F(XfdfTest, TellsOfATextThatItHasNoPlacesForIt) {
    const auto file = notesXfdf(*m_review, firstDocument());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->summary.notes, 2);
    EXPECT_EQ(file->summary.losses, (std::map<Loss, int>{{Loss::Links, 2}, {Loss::Places, 2}, {Loss::Passages, 1}}));
    const auto copy = emptyReview();
    auto summary = take(*copy, file->bytes);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->taken, (TakenIn{.notes = 2, .replies = 2}));
    EXPECT_EQ(summary->remarks[ImportRemark::WholeDocument], 2);
}

TEST_F(XfdfTest, CarriesKindTagsAndColour) {
    const auto review = paperReview();
    const AnnotationId question = annotate(*review, "lazy dog", AnnotationKind::Question, "Why?");
    ASSERT_TRUE(review->edit(question, {.color = text("#ffd54a"), .tags = QStringList{text("budget"), text("urgent 紧急")}}));
    annotate(*review, "Requests", AnnotationKind::Proposal, "Too strong.", "Invites");
    const auto copy = paperReview();
    ASSERT_TRUE(take(*copy, exported(*review)));
    for (const auto& [id, note] : copy->state().annotations()) {
        const bool isQuestion = note.body == u"Why?";
        EXPECT_EQ(note.kind, isQuestion ? AnnotationKind::Question : AnnotationKind::Proposal);
        EXPECT_EQ(note.color, isQuestion ? text("#ffd54a") : QString()) << "the colour of a kind is no note's own";
        EXPECT_EQ(note.tags, isQuestion ? (QStringList{text("budget"), text("urgent 紧急")}) : QStringList());
        EXPECT_EQ(note.replacement, isQuestion ? QString() : text("Invites"));
    }
    EXPECT_EQ(exported(*copy).toStdString(), exported(*review).toStdString());
}

TEST_F(XfdfTest, KnowsAKindByItsColourWhereItsNameIsInAnotherLanguage) {
    const auto review = paperReview();
    annotate(*review, "Requests", AnnotationKind::Proposal, "Too strong.", "Invites");
    const auto copy = paperReview();
    ASSERT_TRUE(take(*copy, exported(*review).replace("subject=\"Proposal\"", "subject=\"Предложение\"")));
    EXPECT_EQ(only(*copy).kind, AnnotationKind::Proposal);
    EXPECT_EQ(only(*copy).replacement, text("Invites"));
}

TEST_F(XfdfTest, TakesTheColourThatAnotherProgramGave) {
    const auto review = paperReview();
    ASSERT_TRUE(take(*review, wrapped(R"(<highlight page="0" rect="1,1,9,9" name="n" color="#FF8000" subject="Highlight">
        <contents>Look</contents></highlight>)")));
    EXPECT_EQ(only(*review).color, text("#ff8000"));
}

TEST_F(XfdfTest, CountsWhatItHasNoPlaceFor) {
    const auto review = paperReview();
    const AnnotationId note = annotate(*review, "lazy dog", AnnotationKind::Question, "Why?");
    ASSERT_TRUE(review->edit(note, {.tags = QStringList{text("one, two")}, .assignee = text("Amina")}));
    ASSERT_TRUE(review->link({anchorOn(*review, 1, text("lazy dog"))}, {anchorOn(*review, 1, text("Requests"))}, text("supports")));
    const auto file = notesXfdf(*review, firstDocument());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->summary.notes, 1);
    EXPECT_EQ(file->summary.links, 0) << "they can be read, but do not come back";
    EXPECT_EQ(file->summary.losses, (std::map<Loss, int>{{Loss::Links, 1}, {Loss::Tags, 1}, {Loss::Assignees, 1}}));
    EXPECT_EQ(file->summary.remarks.size(), 1);
}

TEST_F(XfdfTest, TakesTheStateThatAColleagueSet) {
    const auto review = paperReview();
    const AnnotationId note = annotate(*review, "lazy dog", AnnotationKind::Question, "Why?");
    const QByteArray answer =
        R"(<text page="0" rect="1,1,9,9" name="their-id" title="Amina" date="D:21990101000000Z" inreplyto=")" +
        note.toString().toUtf8() + R"(" statemodel="Review" state="Completed"/><text page="0" rect="1,1,9,9" name="r-1"
        title="Amina" date="D:20261122101112+02'00'" creationdate="D:20261122101112+02'00'" inreplyto=")" +
        note.toString().toUtf8() + R"("><contents>Done.</contents></text>)";
    const auto summary = take(*review, exported(*review).replace("</annots>", answer + "</annots>"));
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(summary->taken, (TakenIn{.replies = 1, .updated = 1}));
    const Annotation& now = *review->state().annotation(note);
    EXPECT_EQ(now.state, AnnotationState::Resolved);
    EXPECT_EQ(now.kind, AnnotationKind::Question);
    EXPECT_EQ(review->state().repliesTo(note).front()->created.toString(Qt::ISODate), text("2026-11-22T08:11:12Z"));
}

TEST_F(XfdfTest, PutsAStickyNoteOnTheParagraphBesideIt) {
    const auto review = paperReview();
    auto summary = take(*review, wrapped(R"(<text page="1" rect="60,680,80,700" name="n" title="Jane" subject="Sticky Note">
        <contents-richtext><body xmlns="http://www.w3.org/1999/xhtml"><p>First <b>line</b></p><p>second</p></body></contents-richtext></text>)"));
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->remarks.empty());
    EXPECT_EQ(only(*review).body, text("First line\nsecond"));
    EXPECT_TRUE(only(*review).anchors.front().quote.exact.startsWith(text("Requests")));
    EXPECT_EQ(only(*review).kind, AnnotationKind::Comment);
}

TEST_F(XfdfTest, KeepsMarkupInANoteAsLetters) {
    const auto review = paperReview();
    ASSERT_TRUE(take(*review, wrapped(R"(<text page="0" rect="a,b" name="n"><contents>&lt;script&gt;alert(1)&lt;/script&gt;</contents></text>)")));
    EXPECT_EQ(only(*review).body, text("<script>alert(1)</script>"));
}

TEST_F(XfdfTest, LeavesOutWhatCannotBeANote) {
    const auto review = paperReview();
    auto summary = take(*review, wrapped("<text page=\"99999999999\" rect=\"1e999,nan,0,0\" date=\"never\" name=\"1\"><contents>ok</contents></text>"
                                         "<text page=\"0\" name=\"2\"><contents>" + QByteArray(10'000'000, 'x') + "</contents></text>"
                                         "<text page=\"0\" name=\"3\" inreplyto=\"4\"><contents>a</contents></text>"
                                         "<text page=\"0\" name=\"4\" inreplyto=\"3\"><contents>b</contents></text>"
                                         "<text page=\"0\" name=\"5\" inreplyto=\"nobody\"><contents>c</contents></text>"
                                         "<highlight page=\"0\" coords=\"1,2,3\" name=\"1\"/>"));
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(summary->taken, (TakenIn{.notes = 1, .known = 1, .stray = 3}));
    EXPECT_EQ(summary->remarks[ImportRemark::TooLong], 1);
    EXPECT_EQ(summary->remarks[ImportRemark::BadTimes], 1);
}

struct RefusedXfdf {
    const char* name;
    QByteArray bytes;
};

class RefusedXfdfFiles : public XfdfTest, public testing::WithParamInterface<RefusedXfdf> {};

TEST_P(RefusedXfdfFiles, AreNamedAndChangeNothing) {
    const auto review = emptyReview();
    const size_t acts = review->history().size();
    const auto summary = take(*review, GetParam().bytes);
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::InvalidArgument);
    EXPECT_FALSE(summary.error().detail.isEmpty());
    EXPECT_EQ(review->history().size(), acts);
}

QByteArray nested(int depth) {
    QByteArray open;
    QByteArray close;
    for (int i = 0; i < depth; ++i) {
        open += "<x>";
        close += "</x>";
    }
    return "<xfdf>" + open + close + "</xfdf>";
}

INSTANTIATE_TEST_SUITE_P(
    , RefusedXfdfFiles,
    testing::Values(
        RefusedXfdf{"Empty", ""}, RefusedXfdf{"NoXml", "{}"}, RefusedXfdf{"SomethingElse", "<html/>"},
        RefusedXfdf{"ADocumentType", R"(<!DOCTYPE xfdf SYSTEM "file:///etc/passwd"><xfdf/>)"},
        RefusedXfdf{"Entities", R"(<!DOCTYPE xfdf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><xfdf><annots>&b;</annots></xfdf>)"},
        RefusedXfdf{"AnEntityOfNobody", "<xfdf><annots><text name=\"1\"><contents>&evil;</contents></text></annots></xfdf>"},
        RefusedXfdf{"CutOff", "<xfdf><annots><text name=\"1\">"},
        RefusedXfdf{"NotUtf8", "<xfdf><annots><text name=\"1\"><contents>\xE9t\xE9</contents></text></annots></xfdf>"},
        RefusedXfdf{"TooDeep", nested(100'000)}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace duikan::test
