// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reviewcopyprinter.h"

#include "core/export/marks.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"
#include "tests/ui/print/printsample.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

namespace duikan {

namespace {

using test::addNotesAndLinks;
using test::sampleReview;
using testing::HasSubstr;

QString withoutBlanks(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

/// What a program says on its standard output; empty when it is not installed.
QString said(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

class ReviewCopyPrinterTest : public testing::Test {
protected:
    [[nodiscard]] Result<QString> print(const Review& review, const ReviewCopyOptions& options = {}) {
        ReviewCopyPrinter printer;
        QEventLoop loop;
        std::optional<Result<QString>> result;
        printer.print(review, options, path(), [&](Result<QString> answer) {
            result = std::move(answer);
            loop.quit();
        });
        if (!result) {
            loop.exec();
        }
        return *result;
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("copy.pdf")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Text of the pages, one string each, without running heads and feet, so that paragraphs go on across
    /// pages.
    [[nodiscard]] QString textByPoppler() const {
        return said(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(), QStringLiteral("-")});
    }
    [[nodiscard]] QString textByMuPdf() const {
        return said(QStringLiteral("mutool"), {QStringLiteral("draw"), QStringLiteral("-q"),
                                               QStringLiteral("-F"), QStringLiteral("txt"), path()});
    }

private:
    QTemporaryDir m_folder;
};

/// The part of `paragraph` that stands on one page: any stretch between page ends may be interrupted by
/// heads, feet and notes, so a paragraph counts as found when it is the text of one or two pages joined.
bool standsIn(const QStringList& pages, const QString& paragraph) {
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages[i].contains(paragraph)) {
            return true;
        }
        if (i + 1 < pages.size()) {
            for (qsizetype cut = paragraph.size() - 1; cut > 0; --cut) {
                if (pages[i].contains(paragraph.left(cut))) {
                    if (pages[i + 1].contains(paragraph.mid(cut))) {
                        return true;
                    }
                    break;
                }
            }
        }
    }
    return false;
}

QStringList pagesOf(const QString& text) {
    QStringList pages;
    for (const QString& page : text.split(u'\f')) {
        pages.append(withoutBlanks(page));
    }
    return pages;
}

/// As it stands on paper: with the words that proposals insert, where they insert them.
QString printedText(const Paragraph& paragraph, std::vector<Mark> changes) {
    std::ranges::stable_sort(changes, std::ranges::greater(), [](const Mark& mark) { return mark.range.begin; });
    QString text = paragraph.text;
    for (const Mark& mark : changes) {
        if (mark.kind == Mark::Kind::Inserted) {
            text.insert(mark.range.begin, mark.inserted);
        }
    }
    return text;
}

void expectEveryWord(const Review& review, const QString& extracted, const char* reader) {
    const QStringList pages = pagesOf(extracted);
    ASSERT_GT(pages.size(), 3) << reader;
    for (const int number : {1, 2}) {
        const Draft& draft = *review.state().currentDraft(number);
        const MarksByParagraph changes = proposedChanges(review, draft.id);
        for (const Paragraph& paragraph : draft.structure->paragraphs) {
            EXPECT_TRUE(standsIn(pages, withoutBlanks(printedText(paragraph, changes.value(paragraph.ordinal)))))
                << reader << ": " << paragraph.label.toStdString() << " "
                << paragraph.text.left(30).toStdString();
        }
    }
}

} // namespace

TEST_F(ReviewCopyPrinterTest, KeepsEveryWordReadableWhereNotesAreMany) {
    const auto review = sampleReview();
    addNotesAndLinks(*review, 1);
    ASSERT_TRUE(print(*review).has_value());
    expectEveryWord(*review, textByPoppler(), "pdftotext");
    expectEveryWord(*review, textByMuPdf(), "mutool");
}

TEST_F(ReviewCopyPrinterTest, EmbedsTrueTypeFontsCutToWhatIsShown) {
    const auto review = sampleReview();
    addNotesAndLinks(*review, 3);
    ASSERT_TRUE(print(*review).has_value());
    const QString fonts = said(QStringLiteral("pdffonts"), {path()});
    ASSERT_THAT(fonts.toStdString(), HasSubstr("CID TrueType"));
    EXPECT_THAT(fonts.toStdString(), testing::Not(HasSubstr("Type 3")));
    EXPECT_THAT(fonts.toStdString(), testing::Not(HasSubstr("CID Type 0C")));
    EXPECT_LT(QFile(path()).size(), 1'500'000);
}

TEST_F(ReviewCopyPrinterTest, PrintsNotesRepliesLinksAndFurniture) {
    const auto review = sampleReview();
    addNotesAndLinks(*review, 4);
    ReviewCopyOptions options;
    options.reviewName = QStringLiteral("对勘.duikan");
    options.date = QDate(2026, 11, 21);
    ASSERT_TRUE(print(*review, options).has_value());
    const QString text = textByPoppler();
    const QString dense = withoutBlanks(text);
    for (const auto& [id, note] : review->state().annotations()) {
        EXPECT_TRUE(dense.contains(withoutBlanks(note.body)));
    }
    for (const char* words :
         {"注意此处是“协商”", "Tags:当事国同意;item10", "Proposedwording:", "→OP", "Cross-references",
          "Repairsmadeatimport", "对勘.duikan", "Reviewcopy,21November2026"}) {
        EXPECT_TRUE(dense.contains(QString::fromUtf8(words))) << words;
    }
    const int pages = int(text.count(u'\f'));
    EXPECT_TRUE(text.contains(QStringLiteral("%1 / %1").arg(pages)));
}

TEST_F(ReviewCopyPrinterTest, HasBookmarksTitleAuthorAndLanguage) {
    const auto review = sampleReview();
    addNotesAndLinks(*review, 6);
    ASSERT_TRUE(print(*review).has_value());
    const QString outline =
        said(QStringLiteral("mutool"), {QStringLiteral("show"), path(), QStringLiteral("outline")});
    for (const Paragraph& paragraph : review->state().currentDraft(1)->structure->paragraphs) {
        if (paragraph.kind == ParagraphKind::Heading) {
            EXPECT_TRUE(withoutBlanks(outline).contains(withoutBlanks(paragraph.text)))
                << paragraph.text.toStdString();
        }
    }
    EXPECT_TRUE(outline.contains(QStringLiteral("Cross-references")));
    const QString info = said(QStringLiteral("pdfinfo"), {path()});
    EXPECT_TRUE(info.contains(QStringLiteral("林岚; M. Duarte")));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Title:\\s+人权理事会咨询委员会"))));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Producer:\\s+Duikan"))));
    const QString catalog =
        said(QStringLiteral("mutool"), {QStringLiteral("show"), path(), QStringLiteral("trailer/Root/Lang")});
    EXPECT_TRUE(catalog.contains(QStringLiteral("zh")));
}

TEST_F(ReviewCopyPrinterTest, LosesNothingOfANoteLongerThanAPage) {
    const auto review = sampleReview();
    const Draft& draft = *review->state().currentDraft(2);
    QStringList lines;
    for (int i = 1; i <= 160; ++i) {
        lines.append(QStringLiteral("第%1点意见请考虑").arg(i));
    }
    NewAnnotation note;
    note.body = lines.join(u'\n');
    const auto operative =
        std::find_if(draft.structure->paragraphs.begin(), draft.structure->paragraphs.end(),
                     [](const Paragraph& p) { return p.label == QLatin1String("OP 14"); });
    ASSERT_NE(operative, draft.structure->paragraphs.end());
    note.anchors = {describe(draft.id, *operative, {0, 10})};
    ASSERT_TRUE(review->annotate(note).has_value());
    note.body = QStringLiteral("后面的批注");
    note.anchors = {describe(draft.id, *operative, {20, 30})};
    ASSERT_TRUE(review->annotate(note).has_value());
    ASSERT_TRUE(print(*review).has_value());
    const QString text = textByPoppler();
    for (const QString& line : lines) {
        EXPECT_TRUE(text.contains(line)) << line.toStdString();
    }
    EXPECT_TRUE(text.contains(QStringLiteral("后面的批注")));
    EXPECT_TRUE(withoutBlanks(text).contains(withoutBlanks(operative->text)));
}

TEST_F(ReviewCopyPrinterTest, KeepsNotesOutOfThePartThatFollows) {
    const auto review = sampleReview();
    const Draft& draft = *review->state().currentDraft(2);
    NewAnnotation note;
    note.body = QStringLiteral("最后一段的意见\n").repeated(90); // more than the rest of the page
    note.anchors = {describe(draft.id, draft.structure->paragraphs.back(), {0, 4})};
    ASSERT_TRUE(review->annotate(note).has_value());
    ASSERT_TRUE(print(*review).has_value());
    const QStringList pages = textByPoppler().split(u'\f', Qt::SkipEmptyParts);
    const auto repairs = std::find_if(pages.begin() + 2, pages.end(), [](const QString& page) {
        return page.contains(QStringLiteral("Repairs made at import"));
    });
    ASSERT_NE(repairs, pages.end());
    EXPECT_FALSE(repairs->contains(QStringLiteral("最后一段的意见")));
    EXPECT_TRUE((repairs - 1)->contains(QStringLiteral("最后一段的意见")));
}

TEST_F(ReviewCopyPrinterTest, PrintsOneDocumentWithoutCoverNotesOrLinks) {
    const auto review = sampleReview();
    addNotesAndLinks(*review, 4);
    ReviewCopyOptions options;
    options.cover = false;
    options.notes = false;
    options.links = false;
    options.documents = {2};
    options.paper = PaperSize::Letter;
    ASSERT_TRUE(print(*review, options).has_value());
    const QString text = textByPoppler();
    EXPECT_FALSE(text.contains(QStringLiteral("Pledge is to")));
    EXPECT_FALSE(text.contains(QStringLiteral("Cross-references")));
    EXPECT_FALSE(text.contains(QStringLiteral("Contents")));
    EXPECT_FALSE(withoutBlanks(text).contains(QStringLiteral("促进和保护人权是一个动态的历史进程")));
    EXPECT_TRUE(withoutBlanks(text).contains(QStringLiteral("加强人权领域的技术合作和能力建设")));
    EXPECT_TRUE(said(QStringLiteral("pdfinfo"), {path()}).contains(QStringLiteral("612 x 792")));
}

TEST_F(ReviewCopyPrinterTest, SetsAPageLargerThanTwoMegabytes) {
    QStringList texts;
    for (int i = 0; i < 440; ++i) { // "&" takes five letters of HTML: a long page on few sheets
        texts.append(QStringLiteral("No. %1: ").arg(i) + QStringLiteral("&&&& ").repeated(240));
    }
    auto review = Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()),
                               QStringLiteral("A"));
    ASSERT_TRUE((*review)->addDocument(test::draftSource(QStringLiteral("long.txt"), texts)).has_value());
    ReviewCopyOptions options;
    EXPECT_GT(composeReviewCopy(**review, options).html.size(), 2'100'000);
    ASSERT_TRUE(print(**review, options).has_value());
    EXPECT_TRUE(textByPoppler().contains(QStringLiteral("No. 439:")));
}

TEST_F(ReviewCopyPrinterTest, LeavesNothingBehindWhenTheFolderIsMissing) {
    const auto review = sampleReview();
    ReviewCopyPrinter printer;
    QEventLoop loop;
    std::optional<Result<QString>> result;
    printer.print(*review, {}, file(QStringLiteral("no/such/folder/copy.pdf")), [&](Result<QString> answer) {
        result = std::move(answer);
        loop.quit();
    });
    loop.exec();
    ASSERT_FALSE(result->has_value());
    EXPECT_EQ(result->error().kind, ErrorKind::WriteFailed);
}

TEST_F(ReviewCopyPrinterTest, AnswersCancelledAndCanPrintAgain) {
    const auto review = sampleReview();
    ReviewCopyPrinter printer;
    std::optional<ErrorKind> kind;
    printer.print(*review, {}, path(), [&](Result<QString> answer) {
        kind = answer ? ErrorKind::InvalidArgument : answer.error().kind;
    });
    printer.cancel();
    EXPECT_EQ(kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(path()));
    printer.cancel();
    QEventLoop loop;
    bool printed = false;
    printer.print(*review, {}, path(), [&](Result<QString> answer) {
        printed = answer.has_value();
        loop.quit();
    });
    loop.exec();
    EXPECT_TRUE(printed);
    EXPECT_TRUE(QFile::exists(path()));
}

} // namespace duikan
