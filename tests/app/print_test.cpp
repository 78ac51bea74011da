// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>

namespace duikan {

using Print = Program;

TEST_F(Print, PrintsTwoDocumentsWithoutADisplay) {
    const Call call = run({text("print"), submission(), resolution(), text("-o"), path(text("copy.pdf"))});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    EXPECT_EQ(call.complaint, QString());
    EXPECT_EQ(files(), QStringList{text("copy.pdf")});
    const Call words = shell(text("pdftotext copy.pdf -"));
    EXPECT_TRUE(withoutBlanks(words.output).contains(text("人权理事会"))) << words.complaint.toStdString();
}

TEST_F(Print, PrintsAReviewWithItsNotes) {
    const QString review = sampleReview();
    ASSERT_EQ(run({text("annotate"), review, text("--document"), text("2"), text("--at"), text("OP 6"),
                   text("--body"), text("Consultation and consent")})
                  .exitCode,
              0);
    (void)write(text("copy.pdf"), "an older print");
    const Call call = run({text("print"), review, text("-o"), path(text("copy.pdf"))});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    const Call words = shell(text("pdftotext copy.pdf -"));
    EXPECT_TRUE(withoutBlanks(words.output).contains(text("Consultationandconsent")));
}

TEST_F(Print, NeverWritesOverASource) {
    const QString left = write(text("left.txt"), "1. Encourages all States to cooperate;\n");
    ASSERT_TRUE(QFile::link(left, path(text("other name.txt"))));
    for (const QString& target : {left, path(text("other name.txt"))}) {
        expectSentence(run({text("print"), left, resolution(), text("-o"), target}), target);
    }
    const QString review = sampleReview();
    expectSentence(run({text("print"), review, text("-o"), review}), text("samples.duikan"));
    EXPECT_TRUE(contents(left).startsWith("1. Encourages"));
    EXPECT_TRUE(contents(review).startsWith("SQLite format 3"));
}

TEST_F(Print, LeavesNothingBehindWhenItFails) {
    expectSentence(
        run({text("print"), path(text("gone.txt")), resolution(), text("-o"), path(text("copy.pdf"))}),
        text("gone.txt"));
    expectSentence(run({text("print"), submission(), resolution(), text("-o"), path(text("no/where.pdf"))}),
                   text("where.pdf"));
    EXPECT_EQ(files(), QStringList());
}

// The window itself, as it is started: tests of its parts bring an application object of their own.
TEST_F(Print, TheWindowStartsOffScreenAndShowsTwoTexts) {
    const Call start = shell(text("QT_QPA_PLATFORM=offscreen \"$DUIKAN\" --measure-start ") + submission() + u' ' +
                             resolution());
    EXPECT_EQ(start.exitCode, 0) << start.complaint.toStdString();
    EXPECT_GT(start.firstLine().toInt(), 0) << "milliseconds";
}

} // namespace duikan
