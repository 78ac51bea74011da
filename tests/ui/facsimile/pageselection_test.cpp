// SPDX-License-Identifier: GPL-3.0-or-later
// Words selected on pages with the mouse: in scripts that run either way, on pages that are turned, on their side, or cut.
#include "core/export/annotatedpdf.h"
#include "core/import/importer.h"
#include "core/import/pdfimporter.h"
#include "tests/support/memorychangesink.h"
#include "tests/support/pdfvariants.h"
#include "tests/ui/windowharness.h"
#include "ui/facsimile/facsimileview.h"
#include "ui/print/reviewcopyprinter.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace duikan::test {

namespace {

struct Words {
    const char* name;
    QByteArray text;
    std::vector<const char*> selections; ///< each is there once
    bool isRightToLeft = false;
};

const std::vector<Words>& scripts() {
    static const std::vector<Words> all{
        {"Chinese",
         "1. 强调技术合作应根据当事国请求和其优先事项，通过协商确定合作领域、项目规划和具体实施，尊重当事国意愿，照顾当事国关切；\n\n"
         "2. 鼓励各国在2018年11月参与第三轮国别人权审议，并邀请有关特别机制访问，在相互尊重的基础上继续开展对话与交流；\n\n"
         "3. 决定继续处理此案。\n",
         {"协商确定合作领域", "2018年11月", "决定继续"},
         false},
        {"English",
         "1. Emphasizes that technical cooperation is to be provided at the request of the State concerned, and that its own "
         "priorities guide the design (and the evaluation) of each of the projects;\n\n"
         "2. Encourages the Office to report on efficient follow-up at the thirty-ninth session of the Council, in 2018;\n\n"
         "3. Decides to remain seized of the matter.\n",
         {"technical cooperation", "(and the evaluation)", "efficient follow-up", "seized"},
         false},
        {"Arabic",
         "1. تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها 73 تقريرا عن تنفيذ هذا القرار (2018)، وأن يواصل تقديم "
         "المساعدة التقنية إلى الدول التي تطلبها من أجل بناء قدراتها الوطنية؛\n\n"
         "2. تشجع الدول على مواصلة الحوار البناء مع المجتمع المدني؛\n\n"
         "3. تقرر أن تبقي المسألة قيد نظرها.\n",
         {"الجمعية العامة", "في دورتها 73 تقريرا", "المجتمع المدني", "المسألة"},
         true},
    };
    return all;
}

/// The text, set on pages by the program's own typesetter: fonts and order of the letters are what Chromium writes.
QByteArray pagesOf(const Words& words) {
    static std::map<std::string, QByteArray> made;
    QByteArray& pdf = made[words.name];
    if (pdf.isEmpty()) {
        auto review = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), QStringLiteral("Chen Li"));
        const auto source = importBytes(QStringLiteral("words.txt"), words.text);
        EXPECT_TRUE(review && source && (*review)->addDocuments({*source}));
        ReviewCopyPrinter printer;
        QEventLoop loop;
        printer.typesetText(**review, 1, [&](const Result<TypesetText>& answer) {
            pdf = answer ? answer->pdf : QByteArray();
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
    }
    return pdf;
}

struct Form {
    const char* name;
    int quarters; ///< clockwise, of what is displayed
    std::function<QByteArray(const QByteArray&)> make;
};

const std::vector<Form>& forms() {
    static const std::vector<Form> all{
        {"AsTheyAre", 0, [](const QByteArray& pdf) { return pdf; }},
        {"Cropped", 0, [](const QByteArray& pdf) { return cropped(pdf, {40, 300, 500, 520}); }},
        {"Rotated90", 1, [](const QByteArray& pdf) { return rotated(pdf, 90); }},
        {"Rotated180", 2, [](const QByteArray& pdf) { return rotated(pdf, 180); }},
        {"Rotated270", 3, [](const QByteArray& pdf) { return rotated(pdf, 270); }},
        {"CroppedAndRotated90", 1, [](const QByteArray& pdf) { return rotated(cropped(pdf, {40, 300, 500, 520}), 90); }},
        {"Turned90", 0, [](const QByteArray& pdf) { return turned(pdf, 90); }},
        {"Turned270", 0, [](const QByteArray& pdf) { return turned(pdf, 270); }},
    };
    return all;
}

using Case = std::tuple<std::size_t, std::size_t>; ///< of scripts() and forms()

class PageSelection : public testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        words = &scripts()[std::get<0>(GetParam())];
        form = &forms()[std::get<1>(GetParam())];
        harness.openWindow();
        const QString path = harness.folder() + QStringLiteral("/pages.pdf");
        bytes = form->make(pagesOf(*words));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QSignalSpy ready(harness.window.get(), &MainWindow::textsReady);
        harness.window->newReview(path, {}, harness.folder() + QStringLiteral("/a.duikan"));
        ASSERT_TRUE(ready.wait(30'000));
        harness.settle();
        harness.stand(1, 1);
        harness.press(Qt::Key_F);
        ASSERT_EQ(view().face(), ReadingView::Face::Facsimile);
        ASSERT_TRUE(QTest::qWaitFor([&] { return pages().drawnCount() > 0; }, 30'000));
        harness.settle();
    }
    [[nodiscard]] ReadingView& view() const { return harness.view(1); }
    [[nodiscard]] FacsimileView& pages() const { return *view().facsimile(); }
    [[nodiscard]] Place find(const QString& sought) const {
        for (const Paragraph& paragraph : view().document()->paragraphs) {
            if (const qsizetype at = paragraph.text.indexOf(sought); at >= 0) {
                return {paragraph.ordinal, {at, at + sought.size()}};
            }
        }
        return {};
    }
    [[nodiscard]] QString wholeText() const {
        QStringList texts;
        for (const Paragraph& paragraph : view().document()->paragraphs) {
            texts.append(paragraph.text);
        }
        return texts.join(u'\n');
    }
    /// Just inside of the edge of a letter at which its reading begins or ends.
    [[nodiscard]] QPoint edgeOf(const Place& word, qsizetype letter, bool begins) const {
        const QRectF box = pages().wordsInView({word.ordinal, {letter, letter + 1}});
        const QChar c = view().document()->at(word.ordinal)->text[letter];
        const bool backwards = words->isRightToLeft && !c.isDigit();
        const double share = begins != backwards ? 0.15 : 0.85; // of the way from left to right, were it upright
        switch (form->quarters) {
        case 1:
            return QPointF(box.center().x(), box.top() + share * box.height()).toPoint();
        case 2:
            return QPointF(box.right() - share * box.width(), box.center().y()).toPoint();
        case 3:
            return QPointF(box.center().x(), box.bottom() - share * box.height()).toPoint();
        default:
            return QPointF(box.left() + share * box.width(), box.center().y()).toPoint();
        }
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(pages().viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            QTest::mouseMove(pages().viewport(), from + (to - from) * i / 4);
        }
        QTest::mouseRelease(pages().viewport(), Qt::LeftButton, {}, to);
    }
    void bringIntoView(const Place& place) {
        pages().goTo(place);
        harness.settle();
    }

    const Words* words = nullptr;
    const Form* form = nullptr;
    QByteArray bytes;
    WindowHarness harness;
};

} // namespace

// One window for both: opening it is most of what a case takes.
TEST_P(PageSelection, TakesWordsDraggedOverOrClickedTwiceAndCopiesThemInTheirOrder) {
    for (const char* chosen : words->selections) {
        const QString sought = QString::fromUtf8(chosen);
        SCOPED_TRACE(chosen);
        const Place place = find(sought);
        ASSERT_GT(place.ordinal, 0) << "is to be read in: " << wholeText().toStdString();
        bringIntoView(place);
        const QPoint from = edgeOf(place, place.range.begin, true);
        const QPoint to = edgeOf(place, place.range.end - 1, false);
        for (const bool isForward : {true, false}) {
            isForward ? drag(from, to) : drag(to, from);
            ASSERT_EQ(view().selection().size(), 1U);
            EXPECT_EQ(view().selectedText(), sought);
            QGuiApplication::clipboard()->clear();
            harness.press(Qt::Key_C, Qt::ControlModifier);
            EXPECT_EQ(QGuiApplication::clipboard()->text(), sought);
        }
    }
    const QString sought = QString::fromUtf8(words->selections.back());
    const Place place = find(sought);
    const QPoint middle = edgeOf(place, place.range.begin + place.range.length() / 2, true);
    QTest::mouseDClick(pages().viewport(), Qt::LeftButton, {}, middle);
    ASSERT_EQ(view().selection().size(), 1U);
    EXPECT_TRUE(sought.contains(view().selectedText()) && !view().selectedText().isEmpty())
        << view().selectedText().toStdString();
}

TEST_P(PageSelection, HighlightsTheseWordsAndNoOthersInTheFileThatIsHandedBack) {
    auto* const workspace = harness.window->findChild<Workspace*>();
    for (const char* chosen : words->selections) {
        const Place place = find(QString::fromUtf8(chosen));
        ASSERT_GT(place.ordinal, 0) << chosen;
        bringIntoView(place);
        drag(edgeOf(place, place.range.begin, true), edgeOf(place, place.range.end - 1, false));
        ASSERT_EQ(view().selectedText(), QString::fromUtf8(chosen));
        ASSERT_TRUE(harness.annotate(QStringLiteral("which?")));
    }
    const auto copy = annotatedPdf(*workspace->review(), {.document = 1, .password = {}, .appendix = {}, .typeset = {}});
    ASSERT_TRUE(copy) << copy.error().detail.toStdString();
    ASSERT_EQ(copy->written.markups.size(), words->selections.size());
    // Judged by what is drawn: the highlights differ from the plain page at the words that the view shows, and nowhere else.
    for (const Renderer& renderer : renderers()) {
        SCOPED_TRACE(renderer.name);
        const QRectF changed = difference(renderer.render(bytes, 1), renderer.render(copy->bytes, 1));
        QRectF expected;
        for (const auto& markup : copy->written.markups) {
            for (const PageQuads& on : markup.places) {
                for (const QRectF& quad : on.quads) {
                    expected |= quad;
                }
            }
        }
        EXPECT_NEAR(changed.left(), expected.left(), 2.5);
        EXPECT_NEAR(changed.right(), expected.right(), 2.5);
        EXPECT_NEAR(changed.top(), expected.top(), 2.5);
        EXPECT_NEAR(changed.bottom(), expected.bottom(), 2.5);
    }
    const auto read = importPdf(QStringLiteral("back.pdf"), copy->bytes);
    ASSERT_TRUE(read);
    QStringList quoted;
    for (const ForeignAnnotation& annotation : read->annotations) {
        quoted.append(annotation.quote);
    }
    for (const char* chosen : words->selections) {
        EXPECT_TRUE(quoted.contains(QString::fromUtf8(chosen)))
            << chosen << " among " << quoted.join(QStringLiteral(" | ")).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Facsimile, PageSelection,
                         testing::Combine(testing::Range(std::size_t(0), scripts().size()),
                                          testing::Range(std::size_t(0), forms().size())),
                         [](const auto& made) {
                             return std::string(scripts()[std::get<0>(made.param)].name) +
                                    forms()[std::get<1>(made.param)].name;
                         });

} // namespace duikan::test
