// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkgutter.h"

#include "core/import/importer.h"
#include "tests/ui/reading/patience.h"
#include "tests/ui/reading/readingdocuments.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace duikan {
namespace {

/// Both texts with the gutter between them, as in the window. With DUIKAN_PICTURES naming a folder, pictures of it
/// are left there to look at.
class LinkGutterTest : public testing::Test {
protected:
    void open(QSize size = {1108, 760}, double zoom = 1.0) {
        if (!review) {
            review = test::reviewOf({test::smallSubmission(), test::smallResolution()});
        }
        ASSERT_TRUE(review);
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(left = new ReadingView(&window), 1);
        row->addWidget(gutter = new LinkGutter(&window));
        row->addWidget(right = new ReadingView(&window), 1);
        gutter->setViews(left, right);
        gutter->setReview(review.get());
        for (ReadingView* view : {left, right}) {
            view->setZoom(zoom);
            view->setReview(review.get(), view == left ? 1 : 2);
        }
        window.resize(size);
        QSignalSpy leftReady(left, &ReadingView::ready);
        QSignalSpy rightReady(right, &ReadingView::ready);
        window.show();
        ASSERT_TRUE(leftReady.size() || leftReady.wait(test::kPatience));
        ASSERT_TRUE(rightReady.size() || rightReady.wait(test::kPatience));
        settle();
    }

    void settle() {
        for (ReadingView* view : {left, right, left}) { // one may be following the other
            test::settle(*view);
        }
    }

    [[nodiscard]] CrossReferenceId link(const QString& from, const QString& to, const QString& relation,
                                        bool whole = false) {
        const auto id = review->link(test::passage(*review, 1, from), test::passage(*review, 2, to, whole), relation);
        return id.value_or(CrossReferenceId{});
    }

    void note(int number, const QString& words, AnnotationKind kind) {
        ASSERT_TRUE(review->annotate({test::passage(*review, number, words), kind, QStringLiteral("note"), {}, {}, {}}));
    }

    void setTheme(Theme::Tone tone) {
        left->setTheme(Theme::of(tone));
        right->setTheme(Theme::of(tone));
        gutter->setTheme(Theme::of(tone));
    }

    void picture(const QString& name) {
        const QString folder = qEnvironmentVariable("DUIKAN_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(1200); // flashes and fades are over
            window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
        }
    }

    std::unique_ptr<Review> review;
    QWidget window;
    ReadingView* left = nullptr;
    ReadingView* right = nullptr;
    LinkGutter* gutter = nullptr;
};

TEST_F(LinkGutterTest, AClickOnARibbonActivatesItsLink) {
    open();
    const CrossReferenceId id = link(QStringLiteral("根据当事国请求和其优先事项"),
                                     QStringLiteral("强调在人权理事会"), QStringLiteral("supports"));
    settle();
    QSignalSpy activated(gutter, &LinkGutter::linkActivated);
    const LinkEnd end = left->linkEnds().at(0);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {4, int((end.top + end.bottom) / 2)});
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.front().front().value<CrossReferenceId>(), id);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {4, gutter->height() - 4});
    EXPECT_EQ(activated.size(), 1) << "nothing there";
}

TEST_F(LinkGutterTest, ShowsNoRibbonOfALinkThatWasTakenAway) {
    open();
    const CrossReferenceId id = link(QStringLiteral("根据当事国请求"), QStringLiteral("强调在"),
                                     QStringLiteral("supports"));
    settle();
    const LinkEnd end = left->linkEnds().at(0);
    const QPointF at(4, (end.top + end.bottom) / 2);
    EXPECT_EQ(gutter->linkAt(at), id);
    ASSERT_TRUE(review->undo());
    EXPECT_TRUE(gutter->linkAt(at).isNull());
}

class LinkGutterPictures : public LinkGutterTest, public testing::WithParamInterface<std::tuple<int, double>> {};

TEST_P(LinkGutterPictures, LooksAsItShould) {
    const auto [width, zoom] = GetParam();
    open({width, width > 1500 ? 1000 : 740}, zoom);
    note(1, QStringLiteral("反对将人权问题政治化"), AnnotationKind::Question);
    note(1, QStringLiteral("尊重当事国意愿"), AnnotationKind::Comment);
    note(2, QStringLiteral("在与有关国家协商并征得其同意的基础上进行"), AnnotationKind::Comment);
    note(2, QStringLiteral("专业知识和能力建设"), AnnotationKind::Proposal);
    const CrossReferenceId supports =
        link(QStringLiteral("根据当事国请求和其优先事项，通过协商确定合作领域、项目规划、具体实施等，尊重当事国意愿"),
             QStringLiteral("强调在人权理事会"), QStringLiteral("supports"), true);
    (void)link(QStringLiteral("平衡推进经济、社会和文化权利与公民政治权利"), QStringLiteral("并强调技术合作"),
               QStringLiteral("conflicts"), true);
    (void)link(QStringLiteral("恪守《联合国宪章》宗旨和原则"), QStringLiteral("遵循《联合国宪章》的宗旨和原则"),
               QStringLiteral("echoes"));
    (void)link(QStringLiteral("宣布未来5年每年向人权高专办捐款80万美元"), QStringLiteral("认识到技术合作"),
               QStringLiteral("implements"), true);
    (void)link(QStringLiteral("宣布未来5年每年向人权高专办捐款80万美元"), QStringLiteral("并强调技术合作"),
               QStringLiteral("回应"), true);
    gutter->setSelectedLink(supports);
    left->setSelectedLink(supports);
    right->setSelectedLink(supports);
    left->setCurrentParagraph(3);
    right->setCurrentParagraph(9);
    settle();
    EXPECT_EQ(left->linkEnds().size(), 5u);
    const QString name = QStringLiteral("%1-%2").arg(width).arg(zoom);
    picture(name + QStringLiteral("-light"));
    setTheme(Theme::Tone::Dark);
    settle();
    picture(name + QStringLiteral("-dark"));
    setTheme(Theme::Tone::Light);
    left->setFoldUnlinked(true);
    right->setFoldUnlinked(true);
    settle();
    picture(name + QStringLiteral("-folded"));
    left->setFoldUnlinked(false);
    right->setFoldUnlinked(false);
    settle();
    left->scrollToOffset(260);
    settle();
    picture(name + QStringLiteral("-scrolled"));
}

TEST_F(LinkGutterTest, ShowsTheTwoSamples) {
    const QString samples = QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/");
    std::vector<Document> documents;
    for (const QString& name : {QStringLiteral("000_77a0e7615b3c51b9.txt"), QStringLiteral("004_b66339c8392d9b34.txt")}) {
        const auto source = importFile(samples + name);
        ASSERT_TRUE(source);
        documents.push_back(*source->structure);
    }
    review = test::reviewOf(documents);
    open({1108, 740});
    note(1, QStringLiteral("反对将人权问题政治化"), AnnotationKind::Question);
    const CrossReferenceId id = link(QStringLiteral("根据当事国请求和其优先事项"), QStringLiteral("强调在人权理事会"),
                                     QStringLiteral("supports"), true);
    (void)link(QStringLiteral("恪守《联合国宪章》宗旨和原则"), QStringLiteral("遵循《联合国宪章》"), QStringLiteral("echoes"));
    (void)link(QStringLiteral("每年向人权高专办捐款80万美元"), QStringLiteral("财政和技术援助自愿基金"),
               QStringLiteral("implements"));
    (void)link(QStringLiteral("每年向人权高专办捐款80万美元"), QStringLiteral("认识到技术合作"), QStringLiteral("cites"));
    settle();
    picture(QStringLiteral("samples-top"));
    for (ReadingView* view : {left, right}) {
        for (const LinkEnd& end : view->linkEnds()) {
            if (end.crossReference == id) {
                view->goTo({end.ordinal, {}});
            }
        }
    }
    settle();
    EXPECT_FALSE(gutter->linkAt({33, 300}).isNull() && gutter->linkAt({33, 250}).isNull());
    picture(QStringLiteral("samples-link"));
    left->setFoldUnlinked(true);
    right->setFoldUnlinked(true);
    settle();
    picture(QStringLiteral("samples-folded"));
    left->setFoldUnlinked(false);
    right->setFoldUnlinked(false);
    left->scrollToOffset(1e7);
    right->scrollToOffset(1e7);
    settle();
    picture(QStringLiteral("samples-end"));
}

TEST_F(LinkGutterTest, ShowsOtherScriptsToo) {
    const auto source = [](const char* text) {
        const auto read = importBytes(QStringLiteral("text.txt"), QByteArray(text));
        return read ? *read->structure : Document{};
    };
    review = test::reviewOf(
        {source("Enhancement of technical cooperation and capacity-building\n\nThe Human Rights Council,\n\n"
                "Guided by the purposes and principles of the Charter of the United Nations, in particular with regard "
                "to international cooperation in promoting and encouraging respect for all human rights,\n\n"
                "Recalling its resolution 18/18 of 29 September 2011,\n\n"
                "1. Emphasizes that the discussions to promote technical cooperation and capacity-building in the "
                "Human Rights Council should be based on consultations with and the consent of the States concerned;\n\n"
                "2. Requests the Secretary-General:\n\n(a) To report on the implementation thereof;\n\n"
                "(b) To provide the necessary assistance.\n"),
         source("تعزيز التعاون التقني وبناء القدرات\n\nإن مجلس حقوق الإنسان،\n\n"
                "إذ يسترشد بمقاصد ميثاق الأمم المتحدة ومبادئه، ولا سيما فيما يتعلق بتحقيق التعاون الدولي،\n\n"
                "1- يؤكد أن المناقشات الرامية إلى تعزيز التعاون التقني ينبغي أن تقوم على التشاور مع الدول المعنية؛\n")});
    open();
    const CrossReferenceId id =
        link(QStringLiteral("consent of the States concerned"), QStringLiteral("التشاور مع الدول المعنية"),
             QStringLiteral("supports"));
    note(2, QStringLiteral("التعاون الدولي"), AnnotationKind::Comment);
    settle();
    EXPECT_FALSE(id.isNull());
    EXPECT_EQ(left->linkEnds().size(), 1u);
    EXPECT_EQ(right->linkEnds().size(), 1u);
    picture(QStringLiteral("scripts"));
}

INSTANTIATE_TEST_SUITE_P(Sizes, LinkGutterPictures,
                         testing::Values(std::tuple(1108, 1.0), std::tuple(1660, 1.0), std::tuple(1660, 1.5)));

} // namespace
} // namespace duikan
