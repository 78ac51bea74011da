// SPDX-License-Identifier: GPL-3.0-or-later
// Annotated PDFs of real print: Chinese and Arabic, set by Chromium, with words that break over lines and pages.
#include "core/export/annotatedpdf.h"

#include "core/import/pdfimporter.h"
#include "program.h"
#include "tests/support/memorychangesink.h"


namespace duikan {

namespace {

/// Words out of the middle of a paragraph: a third from its beginning to its end.
TextRange middleOf(const Paragraph& paragraph) {
    const qsizetype third = paragraph.text.size() / 3;
    return {third, paragraph.text.size() - third};
}

} // namespace

class AnnotatedPrint : public Program {
protected:
    /// Prints two texts, makes a review of the print, and puts a note into the middle of every paragraph; each note must
    /// come back on the very words it was put on.
    void comesBackOnItsWords(const QString& left, const QString& right, int atLeast) {
        const QString print = path(text("print.pdf"));
        ASSERT_EQ(run({text("print"), left, right, text("-o"), print}).exitCode, 0);
        auto source = importPdf(print, contents(print));
        ASSERT_TRUE(source);
        source->annotations.clear();
        const auto opened = Review::open(
            std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()), text("Chen Li"));
        ASSERT_TRUE(opened);
        Review& review = **opened;
        ASSERT_TRUE(review.addDocuments({*source}));
        const DraftId draft = review.state().currentDraft(1)->id;
        QMap<QString, QString> words;
        for (const Paragraph& paragraph : source->structure->paragraphs) {
            const TextRange range = middleOf(paragraph);
            if (range.length() < 12 || source->pageMap->quads(paragraph.ordinal, range).empty()) {
                continue;
            }
            const Anchor anchor = describe(draft, paragraph, range);
            if (review.resolution(anchor).verdict != Verdict::Exact) {
                continue;
            }
            NewAnnotation note;
            note.anchors = {anchor};
            note.body = text("核对");
            const auto id = review.annotate(note);
            ASSERT_TRUE(id);
            words.insert(id->toString(), anchor.quote.exact);
        }
        ASSERT_GE(words.size(), atLeast);

        const auto copy = annotatedPdf(review, {.document = 1, .password = {}, .appendix = {}});
        ASSERT_TRUE(copy) << copy.error().detail.toStdString();
        EXPECT_TRUE(copy->bytes.startsWith(source->bytes));
        const auto read = importPdf(print, copy->bytes);
        ASSERT_TRUE(read);
        QMap<QString, QString> found;
        for (const ForeignAnnotation& annotation : read->annotations) {
            found[annotation.id.section(u'#', 0, 0)] += annotation.quote; // of several pages, page by page
        }
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            EXPECT_EQ(withoutBlanks(found.value(it.key())), withoutBlanks(it.value()));
        }
    }
};

TEST_F(AnnotatedPrint, ComesBackOnItsWordsInChinese) { comesBackOnItsWords(submission(), resolution(), 30); }

TEST_F(AnnotatedPrint, ComesBackOnItsWordsInArabic) {
    QByteArray paragraphs;
    for (int i = 1; i <= 12; ++i) {
        paragraphs += QByteArray::number(i) +
                      text(". تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثالثة والسبعين تقريرا عن تنفيذ هذا "
                           "القرار، وأن يواصل تقديم المساعدة التقنية إلى الدول التي تطلبها من أجل بناء قدراتها الوطنية؛\n")
                          .toUtf8();
    }
    const QString file = write(text("ar.txt"), paragraphs);
    comesBackOnItsWords(file, resolution(), 8);
}

} // namespace duikan
