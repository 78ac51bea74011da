// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/webannotationreader.h"

#include "core/export/webannotations.h"
#include "core/import/importwords.h"
#include "tests/core/export/exchangereview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace duikan::test {

class WebAnnotationReader : public ExchangeReview {
protected:
    [[nodiscard]] static QByteArray exported(const Review& review) { return webAnnotations(review, {})->bytes; }

    Result<ImportSummary> take(Review& review, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(text("notes.jsonld"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return importNotes(review, path);
    }

    /// One annotation as other programs write it.
    static QByteArray foreign(const char* exact, const char* more = "", const char* prefix = "", const char* suffix = "") {
        return QByteArray(R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"https://hypothes.is/a/1","type":"Annotation",
            "motivation":"commenting","creator":"acct:jane@hypothes.is","created":"2026-11-20T10:11:12.123456+00:00",)") +
               more + R"("body":[{"type":"TextualBody","value":"A remark","format":"text/markdown"},
            {"type":"TextualBody","value":"consent","purpose":"tagging"}],
            "target":[{"source":"https://example.org/papers/x","selector":[
            {"type":"RangeSelector","startSelector":{"type":"XPathSelector","value":"/p[1]"}},
            {"type":"TextPositionSelector","start":1,"end":9999},
            {"type":"TextQuoteSelector","exact":")" +
               exact + R"(","prefix":")" + prefix + R"(","suffix":")" + suffix + R"("}]}]})";
    }

    const Annotation& only(const Review& review) {
        EXPECT_EQ(review.state().annotations().size(), 1U);
        return review.state().annotations().begin()->second;
    }

    QTemporaryDir m_folder;
};

TEST_F(WebAnnotationReader, MakesTheSameItemsAgainByteForByte) {
    const QByteArray first = exported(*m_review);
    const auto copy = emptyReview();
    copy->setAuthor(text("somebody else"));
    const auto summary = take(*copy, first);
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    EXPECT_EQ(summary->taken, (TakenIn{.notes = 4, .replies = 2, .links = 2}));
    EXPECT_TRUE(summary->remarks.empty());
    EXPECT_EQ(exported(*copy).toStdString(), first.toStdString());
    for (const auto& [id, note] : copy->state().annotations()) {
        for (const Anchor& anchor : note.anchors) {
            EXPECT_EQ(copy->resolution(anchor).verdict, Verdict::Exact);
        }
    }
}

TEST_F(WebAnnotationReader, KnowsWhatItBroughtAlreadyAndWhatIsTheReviewsOwn) {
    const QByteArray first = exported(*m_review);
    const auto copy = emptyReview();
    ASSERT_TRUE(take(*copy, first));
    const size_t acts = copy->history().size();
    const auto again = take(*copy, first);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->taken, (TakenIn{.known = 8}));
    EXPECT_EQ(copy->history().size(), acts);
    EXPECT_EQ(take(*m_review, first)->taken, (TakenIn{.known = 8}));
    EXPECT_EQ(take(*m_review, exported(*copy))->taken, (TakenIn{.known = 8})) << "and they come back as the same";
}

TEST_F(WebAnnotationReader, IsOneActWithOneUndo) {
    const auto copy = emptyReview();
    ASSERT_TRUE(take(*copy, exported(*m_review)));
    EXPECT_EQ(copy->undoTitle(), text("import-notes"));
    ASSERT_TRUE(copy->undo());
    EXPECT_TRUE(copy->state().annotations().empty());
    EXPECT_TRUE(copy->state().replies().empty());
    EXPECT_TRUE(copy->state().crossReferences().empty());
}

TEST_F(WebAnnotationReader, BringsANoteUpToDateOnlyWhereTheFileIsNewer) {
    const auto copy = emptyReview();
    ASSERT_TRUE(take(*copy, exported(*m_review)));
    QByteArray edited = exported(*m_review);
    edited.replace("Stronger, please.", "Weaker, please.");
    EXPECT_EQ(take(*copy, edited)->taken, (TakenIn{.known = 7, .kept = 1})) << "altered, but of the same time";
    QJsonObject collection = QJsonDocument::fromJson(edited).object();
    QJsonObject page = collection[text("first")].toObject();
    QJsonArray items = page[text("items")].toArray();
    for (auto each : items) {
        QJsonObject item = each.toObject();
        if (item[text("motivation")] == text("editing")) {
            item[text("modified")] = text("2199-01-01T00:00:00.000Z");
            each = item;
        }
    }
    page[text("items")] = items;
    collection[text("first")] = page;
    EXPECT_EQ(take(*copy, QJsonDocument(collection).toJson())->taken, (TakenIn{.updated = 1, .known = 7}));
    bool isThere = false;
    for (const auto& [id, note] : copy->state().annotations()) {
        isThere |= note.body == text("Weaker, please.") && note.state == AnnotationState::Accepted;
    }
    EXPECT_TRUE(isThere);
}

TEST_F(WebAnnotationReader, AnchorsAForeignNoteByItsQuote) {
    const auto review = emptyReview();
    const auto summary = take(*review, foreign("通过协商", "", "促进能力建设。\\n", "确定合作领域"));
    ASSERT_TRUE(summary) << summary.error().detail.toStdString();
    const Annotation& note = only(*review);
    EXPECT_EQ(note.author, text("acct:jane@hypothes.is"));
    EXPECT_EQ(note.created.toString(Qt::ISODateWithMs), text("2026-11-20T10:11:12.123Z"));
    EXPECT_EQ(note.body, text("A remark"));
    EXPECT_EQ(note.tags, QStringList{text("consent")});
    const Resolution& where = review->resolution(note.anchors.front());
    EXPECT_EQ(where.verdict, Verdict::Exact);
    EXPECT_EQ(where.place, (Place{2, {0, 4}})) << "though its context runs over the end of the paragraph";
    EXPECT_TRUE(summary->remarks.empty());
    EXPECT_EQ(review->history().back().changes.front().author, text("林岚")) << "the log says who imported";
}

TEST_F(WebAnnotationReader, GuessesNoPlaceAmongSeveral) {
    const auto review = emptyReview();
    auto summary = take(*review, foreign("根据当事国请求提供技术援助"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->remarks[ImportRemark::Ambiguous], 1);
    EXPECT_EQ(only(*review).anchors.size(), 2U) << "the words stand in both documents: it hangs on both";
}

TEST_F(WebAnnotationReader, TakesTheDocumentThatTheUrlNames) {
    const auto review = emptyReview();
    QByteArray file = foreign("根据当事国请求提供技术援助");
    file.replace("https://example.org/papers/x", "https://example.org/papers/draft.txt?page=2");
    auto summary = take(*review, file);
    ASSERT_TRUE(summary);
    ASSERT_EQ(only(*review).anchors.size(), 1U);
    EXPECT_EQ(review->state().documentNumber(only(*review).anchors.front().draft), 2);
}

TEST_F(WebAnnotationReader, KeepsANoteWithoutAPlaceAsOne) {
    const auto review = emptyReview();
    auto summary = take(*review, foreign("words that stand in neither document at all"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->remarks[ImportRemark::Orphaned], 1);
    EXPECT_EQ(review->resolution(only(*review).anchors.front()).verdict, Verdict::Orphaned);
    EXPECT_EQ(only(*review).anchors.front().quote.exact, text("words that stand in neither document at all"));
}

TEST_F(WebAnnotationReader, PutsANoteOnAWholePageAtTheBeginning) {
    const auto review = emptyReview();
    auto summary = take(*review, R"({"id":"urn:x:1","type":"Annotation","bodyValue":"On all of it","target":"http://a/draft.txt"})");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->remarks[ImportRemark::WholeDocument], 1);
    EXPECT_TRUE(only(*review).anchors.front().wholeParagraph);
    EXPECT_EQ(review->state().documentNumber(only(*review).anchors.front().draft), 2);
    EXPECT_EQ(only(*review).kind, AnnotationKind::Comment);
}

TEST_F(WebAnnotationReader, KnowsANoteWithoutAnIdAgain) {
    const auto review = emptyReview();
    const QByteArray file = R"([{"type":"Annotation","bodyValue":"x","target":"http://a/draft.txt"}])";
    EXPECT_EQ(take(*review, file)->taken.notes, 1);
    EXPECT_EQ(take(*review, file)->taken, (TakenIn{.known = 1}));
}

TEST_F(WebAnnotationReader, KeepsAScriptAsTheLettersItIs) {
    const auto review = emptyReview();
    ASSERT_TRUE(take(*review, R"({"id":"urn:x:1","type":"Annotation","body":{"type":"TextualBody","format":"text/html",
        "value":"<script>alert(1)</script>\u0000\u0007<img src=x onerror=alert(2)>"},"target":"http://a/draft.txt"})"));
    EXPECT_EQ(only(*review).body, text("<script>alert(1)</script><img src=x onerror=alert(2)>"));
}

TEST_F(WebAnnotationReader, LeavesOutANoteOfTenMegabytesAndTakesTheOthers) {
    const auto review = emptyReview();
    const QByteArray huge(10'000'000, 'x');
    auto summary = take(*review, R"([{"id":"urn:x:1","type":"Annotation","bodyValue":")" + huge +
                                     R"(","target":"http://a/draft.txt"},
        {"id":"urn:x:2","type":"Annotation","bodyValue":"small","target":"http://a/draft.txt"},
        {"id":"urn:x:3","type":"Annotation","bodyValue":"s","target":{"source":"http://a/draft.txt","selector":
            {"type":"TextQuoteSelector","exact":")" + huge + R"("}}}])");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->remarks[ImportRemark::TooLong], 2);
    EXPECT_EQ(only(*review).body, text("small"));
}

TEST_F(WebAnnotationReader, LeavesOutRepliesThatAnswerEachOther) {
    const auto review = emptyReview();
    auto summary = take(*review, R"([
        {"id":"urn:x:1","type":"Annotation","motivation":"replying","bodyValue":"a","target":"urn:x:2"},
        {"id":"urn:x:2","type":"Annotation","motivation":"replying","bodyValue":"b","target":"urn:x:1"},
        {"id":"urn:x:3","type":"Annotation","motivation":"replying","bodyValue":"c","target":"urn:x:3"},
        {"id":"urn:x:4","type":"Annotation","motivation":"replying","bodyValue":"d","target":"urn:nobody"},
        {"id":"urn:x:5","type":"Annotation","bodyValue":"note","target":"http://a/draft.txt"},
        {"id":"urn:x:6","type":"Annotation","motivation":"replying","bodyValue":"to a reply","target":"urn:x:7"},
        {"id":"urn:x:7","type":"Annotation","motivation":"replying","bodyValue":"to the note","target":"urn:x:5"}])");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->taken, (TakenIn{.notes = 1, .replies = 2, .stray = 4}));
    EXPECT_EQ(review->state().repliesTo(only(*review).id).size(), 2U) << "a reply to a reply joins the thread";
}

TEST_F(WebAnnotationReader, TakesTheFirstOfTwoNotesWithOneId) {
    const auto review = emptyReview();
    auto summary = take(*review, R"([
        {"id":"urn:x:1","type":"Annotation","bodyValue":"first","target":"http://a/draft.txt"},
        {"id":"urn:x:1","type":"Annotation","bodyValue":"second","target":"http://a/draft.txt"},
        {"id":"urn:uuid:not-a-uuid","type":"Annotation","motivation":"replying","bodyValue":"r","target":"urn:x:1"}])");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->taken, (TakenIn{.notes = 1, .replies = 1, .known = 1}));
    EXPECT_EQ(only(*review).body, text("first"));
}

TEST_F(WebAnnotationReader, TakesANoteWhoseTimesAreNone) {
    const auto review = emptyReview();
    auto summary = take(*review, foreign("通过协商", R"("modified":"the day before yesterday",)"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->remarks[ImportRemark::BadTimes], 1);
    EXPECT_EQ(only(*review).modified, only(*review).created);
    EXPECT_EQ(take(*review, R"({"id":"u:2","type":"Annotation","created":"-99999-13-45","target":"http://a/draft.txt"})")
                  ->remarks[ImportRemark::BadTimes],
              1);
}

TEST_F(WebAnnotationReader, SurvivesSelectorsThatMakeNoSense) {
    const auto review = emptyReview();
    const QString source = QJsonDocument::fromJson(exported(*m_review))[text("first")][text("items")][0][text("target")]
                                   [text("source")].toString();
    const QByteArray ours = source.toUtf8();
    for (const char* selector :
         {R"({"type":"duikan:ParagraphSelector","duikan:paragraph":"p","refinedBy":{"start":-5,"end":9e18}})",
          R"([{"type":"duikan:ParagraphSelector","duikan:paragraph":"p","refinedBy":{"start":7,"end":3}},{"type":"TextQuoteSelector","exact":"通过协商"}])",
          R"({"type":"TextQuoteSelector","exact":{"a":[1]}})", R"("a string")", "17", "null", "[[[[[]]]]]",
          R"({"type":"X","refinedBy":{"type":"X","refinedBy":{"type":"X","refinedBy":{"type":"X"}}}})"}) {
        const auto summary = take(*review, R"({"id":"urn:x:)" + QByteArray::number(qHash(QByteArray(selector))) +
                                               R"(","type":"Annotation","bodyValue":"b","target":{"source":")" + ours +
                                               R"(","selector":)" + selector + "}}");
        ASSERT_TRUE(summary) << selector;
        EXPECT_EQ(summary->taken.notes, 1) << selector;
    }
}

struct RefusedFile {
    const char* name;
    QByteArray bytes;
};

class RefusedWebAnnotations : public WebAnnotationReader, public testing::WithParamInterface<RefusedFile> {};

TEST_P(RefusedWebAnnotations, AreNamedAndChangeNothing) {
    const auto review = emptyReview();
    const size_t acts = review->history().size();
    const auto summary = take(*review, GetParam().bytes);
    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().kind, ErrorKind::InvalidArgument);
    EXPECT_TRUE(summary.error().subject.endsWith(text("notes.jsonld")));
    EXPECT_FALSE(summary.error().detail.isEmpty());
    EXPECT_EQ(review->history().size(), acts);
}

INSTANTIATE_TEST_SUITE_P(
    , RefusedWebAnnotations,
    testing::Values(RefusedFile{"Empty", ""}, RefusedFile{"NoJson", "Item,No.,Id\r\n"},
                    RefusedFile{"CutOff", R"([{"id":"urn:x:1","type":"Anno)"},
                    RefusedFile{"NotUtf8", "{\"type\":\"Annotation\",\"bodyValue\":\"\xE9t\xE9\",\"target\":\"u:1\"}"},
                    RefusedFile{"TooDeep", QByteArray(100'000, '[') + QByteArray(100'000, ']')},
                    RefusedFile{"SomethingElse", R"({"name":"package","version":"1.0"})"},
                    RefusedFile{"ANumber", "[1,2,3]"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(WebAnnotationReader, RefusesAReviewThatCannotBeChanged) {
    auto log = std::make_shared<Log>();
    log->isReadOnly = true;
    const auto review = *Review::open(std::make_unique<MemoryChangeSink>(log), text("x"));
    EXPECT_EQ(take(*review, exported(*m_review)).error().kind, ErrorKind::ReadOnlyReview);
}

TEST_F(WebAnnotationReader, TellsEveryRemarkInWords) {
    for (int i = 0; i <= int(ImportRemark::Malformed); ++i) {
        EXPECT_FALSE(toString(ImportRemark(i)).isEmpty());
        EXPECT_TRUE(ImportWords::of(ImportRemark(i), 3).contains(u'3')) << i;
    }
}

} // namespace duikan::test
