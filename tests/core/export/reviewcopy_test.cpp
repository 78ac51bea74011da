// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewcopy.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>

namespace duikan {

namespace {

DocumentPtr resolution() {
    Document document =
        *test::document({QStringLiteral("技术合作"), QStringLiteral("遵循《联合国宪章》的宗旨和原则，"),
                         QStringLiteral("重申各国负有主要责任；"), QStringLiteral("非成员国。")});
    document.title = QStringLiteral("加强 <技术> 合作 & 能力建设");
    document.language = QStringLiteral("zh");
    document.number = QStringLiteral("21/...");
    const ParagraphKind kinds[] = {ParagraphKind::Heading, ParagraphKind::Preambular,
                                   ParagraphKind::Operative, ParagraphKind::Footnote};
    const char* labels[] = {"§ 1", "PP 1", "OP 1", "footnote *"};
    for (size_t i = 0; i < document.paragraphs.size(); ++i) {
        document.paragraphs[i].kind = kinds[i];
        document.paragraphs[i].label = QString::fromUtf8(labels[i]);
    }
    document.paragraphs[2].number = QStringLiteral("1.");
    Repair repair;
    repair.id = QStringLiteral("r");
    repair.kind = RepairKind::DoubledMark;
    repair.paragraph = 3;
    repair.lines = {38, 38};
    repair.before = QStringLiteral("责任；；");
    repair.after = QStringLiteral("责任；");
    document.repairs = {repair};
    return std::make_shared<const Document>(document);
}

class ReviewCopyTest : public testing::Test {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale::c());
        auto opened = Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()),
                                   QStringLiteral("林岚"));
        m_review = std::move(*opened);
        ASSERT_TRUE(m_review
                        ->addDocuments({test::draftSource(QStringLiteral("submission.txt"),
                                                          {QStringLiteral("根据当事国请求提供技术援助"),
                                                           QStringLiteral("通过协商确定合作领域")}),
                                        test::draftSource(QStringLiteral("draft.txt"), resolution())})
                        .has_value());
        m_options.reviewName = QStringLiteral("a <b>.duikan");
        m_options.date = QDate(2026, 11, 21);
    }

    [[nodiscard]] ReviewCopy compose() const { return composeReviewCopy(*m_review, m_options); }
    [[nodiscard]] Anchor on(int number, const QString& words) const {
        return test::anchorOn(*m_review, number, words);
    }

    AnnotationId annotate(Passage anchors, const QString& body) {
        NewAnnotation note;
        note.anchors = std::move(anchors);
        note.body = body;
        return m_review->annotate(note).value();
    }

    std::unique_ptr<Review> m_review;
    ReviewCopyOptions m_options;
};

int count(const QString& html, const char* words) {
    return int(html.count(QString::fromUtf8(words)));
}

} // namespace

TEST_F(ReviewCopyTest, LeadsToEveryPlaceThatItNames) {
    annotate({on(1, QStringLiteral("当事国")), on(1, QStringLiteral("协商"))}, QStringLiteral("note"));
    annotate({on(1, QStringLiteral("请求")), on(1, QStringLiteral("技术援助"))},
             QStringLiteral("twice here"));
    ASSERT_TRUE(m_review
                    ->link({on(1, QStringLiteral("协商"))}, {on(2, QStringLiteral("主要责任"))},
                           QStringLiteral("cites"))
                    .has_value());
    const ReviewCopy copy = compose();
    QStringList named;
    for (const auto& bookmark : copy.bookmarks) {
        named.append(bookmark.destination);
    }
    for (const auto& section : copy.sections) {
        named.append(section.destination);
    }
    for (const auto& label : copy.labels) {
        named.append(label.destination);
    }
    for (const auto& badge : copy.badges) {
        named.append(badge.mark);
        if (!badge.note.isEmpty()) {
            named.append(badge.note);
        }
    }
    for (const QString& name : named) {
        EXPECT_EQ(copy.html.count(QStringLiteral("id=\"%1\"").arg(name)), 1) << name.toStdString();
        EXPECT_GE(copy.html.count(QStringLiteral("href=\"#%1\"").arg(name)), 1) << name.toStdString();
    }
    static const QRegularExpression href(QStringLiteral("href=\"#([^\"]+)\""));
    for (auto it = href.globalMatch(copy.html); it.hasNext();) {
        EXPECT_TRUE(copy.html.contains(QStringLiteral("id=\"%1\"").arg(it.next().captured(1))));
    }
}

TEST_F(ReviewCopyTest, WritesANoteOnceAndItsNumberAtEveryPassage) {
    annotate({on(1, QStringLiteral("当事国")), on(1, QStringLiteral("协商"))}, QStringLiteral("just once"));
    const ReviewCopy copy = compose();
    EXPECT_EQ(count(copy.html, "just once"), 1);
    ASSERT_EQ(copy.badges.size(), 2U);
    EXPECT_EQ(copy.badges[0].number, 1);
    EXPECT_EQ(copy.badges[1].number, 1);
    EXPECT_EQ(count(copy.html, "this passage too: see note 1"), 1);
    EXPECT_EQ(copy.noteCount, 1);
}

TEST_F(ReviewCopyTest, ShowsWhatAProposalDoesInPlaceAndWhoseItIsBeside) {
    NewAnnotation proposal;
    proposal.anchors = {on(2, QStringLiteral("各国负有主要责任"))};
    proposal.kind = AnnotationKind::Proposal;
    proposal.replacement = QStringLiteral("各国负有首要责任");
    const AnnotationId id = m_review->annotate(proposal).value();
    QString html = compose().html;
    EXPECT_EQ(count(html, "<ins class=\"inserted\""), 1);
    EXPECT_EQ(count(html, " struck"), 1);
    EXPECT_TRUE(html.contains(QRegularExpression(QStringLiteral("<aside class=\"margin-note proposal\".*林岚"),
                                                 QRegularExpression::DotMatchesEverythingOption)));
    m_options.notes = false;
    EXPECT_EQ(count(compose().html, "<ins "), 0);
    m_options.notes = true;
    ASSERT_TRUE(m_review->edit(id, {.state = AnnotationState::Rejected}));
    EXPECT_EQ(count(compose().html, "<ins "), 0) << "it is off the table";
}

TEST_F(ReviewCopyTest, EscapesEverythingThatCameFromOutside) {
    const AnnotationId id =
        annotate({on(1, QStringLiteral("当事国"))}, QStringLiteral("<script>1</script>\n%1 second line"));
    ASSERT_TRUE(m_review->reply(id, QStringLiteral("</aside><b>")).has_value());
    ASSERT_TRUE(m_review
                    ->link({on(1, QStringLiteral("协商"))}, {on(2, QStringLiteral("主要责任"))},
                           QStringLiteral("\"><u>"), QStringLiteral("<u>%2"))
                    .has_value());
    const QString html = compose().html;
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_FALSE(html.contains(QStringLiteral("<u>")));
    EXPECT_FALSE(html.contains(QStringLiteral("</aside><b>")));
    EXPECT_FALSE(html.contains(QStringLiteral("a <b>")));
    EXPECT_TRUE(html.contains(QStringLiteral("%1 second line")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;u&gt;%2")));
    EXPECT_TRUE(html.contains(QStringLiteral("加强 &lt;技术&gt; 合作 &amp; 能力建设")));
}

TEST_F(ReviewCopyTest, ShowsALinkAtBothEndsAndInTheTable) {
    ASSERT_TRUE(m_review
                    ->link({on(1, QStringLiteral("协商"))}, {on(2, QStringLiteral("主要责任"))},
                           QStringLiteral("supports"), QStringLiteral("see there"))
                    .has_value());
    const QString html = compose().html;
    EXPECT_EQ(count(html, "→ OP 1 supports"), 1);
    EXPECT_EQ(count(html, "← ¶2 supports"), 1);
    EXPECT_EQ(count(html, "see there"), 3);
    EXPECT_EQ(count(html, "<table class=\"cross-references\">"), 1);
    EXPECT_EQ(count(html, "<td class=\"number\">1</td>"), 1);
}

TEST_F(ReviewCopyTest, ListsANoteThatHasNoPlace) {
    Anchor lost = on(1, QStringLiteral("当事国"));
    lost.paragraph = QStringLiteral("elsewhere");
    lost.label = QStringLiteral("二（一） ¶9");
    lost.quote = {QStringLiteral("人人得以享有人权依然任重道远"), QStringLiteral("要让"),
                  QStringLiteral("国际社会应")};
    annotate({lost}, QStringLiteral("homeless"));
    ReviewCopy copy = compose();
    EXPECT_EQ(count(copy.html, "homeless"), 1);
    EXPECT_TRUE(copy.html.contains(QStringLiteral("Notes without a place")));
    EXPECT_TRUE(copy.html.contains(QStringLiteral("was at 二(一) ¶9")));
    EXPECT_TRUE(copy.html.contains(lost.quote.exact));
    m_options.notes = false;
    EXPECT_FALSE(compose().html.contains(QStringLiteral("homeless")));
}

TEST_F(ReviewCopyTest, ShowsTheRepairsInForce) {
    EXPECT_TRUE(compose().html.contains(QStringLiteral("责任；；")));
    const Draft& draft = *m_review->state().currentDraft(2);
    EXPECT_TRUE(compose().html.contains(draft.structure->repairs.front().after));
}

TEST_F(ReviewCopyTest, CountsNotesAndLinksOnTheCover) {
    annotate({on(1, QStringLiteral("当事国"))}, QStringLiteral("one"));
    const AnnotationId second = annotate({on(2, QStringLiteral("主要责任"))}, QStringLiteral("two"));
    AnnotationEdit edit;
    edit.state = AnnotationState::Accepted;
    ASSERT_TRUE(m_review->edit(second, edit).has_value());
    const QString html = compose().html;
    EXPECT_TRUE(html.contains(QStringLiteral(
        "<th>Comment</th><td>1</td><td>1</td><td>–</td><td>–</td><td class=\"total\">2</td>")));
    EXPECT_TRUE(html.contains(QStringLiteral("21 November 2026")));
    EXPECT_TRUE(html.contains(QStringLiteral("21/...")));
    EXPECT_TRUE(html.contains(QStringLiteral("林岚")));
    m_options.documents = {2};
    EXPECT_TRUE(compose().html.contains(QStringLiteral("<th>Comment</th><td>–</td><td>1</td>")));
}

TEST_F(ReviewCopyTest, LeavesOutWhatIsNotWanted) {
    annotate({on(1, QStringLiteral("当事国"))}, QStringLiteral("my note"));
    ASSERT_TRUE(m_review
                    ->link({on(1, QStringLiteral("协商"))}, {on(2, QStringLiteral("主要责任"))},
                           QStringLiteral("cites"))
                    .has_value());
    m_options.cover = false;
    m_options.notes = false;
    m_options.links = false;
    const ReviewCopy copy = compose();
    EXPECT_FALSE(copy.html.contains(QStringLiteral("my note")));
    EXPECT_FALSE(copy.html.contains(QStringLiteral("<section class=\"cover\"")));
    EXPECT_FALSE(copy.html.contains(QStringLiteral("class=\"mark")));
    EXPECT_FALSE(copy.html.contains(QStringLiteral("<div class=\"links\"")));
    EXPECT_FALSE(copy.html.contains(QStringLiteral("<table class=\"cross-references\"")));
    EXPECT_TRUE(copy.badges.empty());
}

TEST_F(ReviewCopyTest, SaysWhereALinkLeadsThatLeavesTheCopy) {
    ASSERT_TRUE(m_review
                    ->link({on(1, QStringLiteral("协商"))}, {on(2, QStringLiteral("主要责任"))},
                           QStringLiteral("cites"))
                    .has_value());
    m_options.documents = {1};
    const QString html = compose().html;
    EXPECT_TRUE(html.contains(QStringLiteral("→ OP 1 cites")));
    EXPECT_TRUE(html.contains(QStringLiteral("主要责任")));
}

TEST_F(ReviewCopyTest, BookmarksHeadingsAndThePartsOfAResolution) {
    const ReviewCopy copy = compose();
    QStringList titles;
    for (const auto& bookmark : copy.bookmarks) {
        titles.append(bookmark.title);
    }
    EXPECT_EQ(titles, (QStringList{QStringLiteral("Contents"), QStringLiteral("submission.txt"),
                                   QStringLiteral("加强 <技术> 合作 & 能力建设"), QStringLiteral("技术合作"),
                                   QStringLiteral("Preamble"), QStringLiteral("Operative paragraphs"),
                                   QStringLiteral("Repairs made at import")}));
    EXPECT_EQ(copy.title, QStringLiteral("submission.txt / 加强 <技术> 合作 & 能力建设"));
    EXPECT_EQ(copy.author, QStringLiteral("林岚"));
}

} // namespace duikan
