// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and links out to other programs, and in from them.
#include "program.h"

#include <QJsonArray>

namespace duikan {

class ExchangeVerbs : public Program {
protected:
    /// The samples with two notes, one of them answered, and a link.
    QString annotatedReview() const {
        const QString review = sampleReview();
        const Call note = run({text("annotate"), review, text("--document"), text("2"), text("--at"), text("OP 5"),
                               text("--tag"), text("同意"), text("--body"), text("=1+1 是否加上“经有关国家同意”？")});
        EXPECT_EQ(note.exitCode, 0) << note.complaint.toStdString();
        EXPECT_EQ(run({text("reply"), review, note.firstLine(), text("--body"), text("同意。")}).exitCode, 0);
        EXPECT_EQ(run({text("annotate"), review, text("--document"), text("2"), text("--at"), text("OP 1"),
                       text("--kind"), text("question"), text("--body"), text("Who?")})
                      .exitCode,
                  0);
        EXPECT_EQ(run({text("link"), review, text("--from"), text("2:OP 5"), text("--to"), text("2:OP 1"),
                       text("--relation"), text("supports")})
                      .exitCode,
                  0);
        return review;
    }
};

TEST_F(ExchangeVerbs, ExportGoesByTheSuffixAndSaysWhatWasWritten) {
    const QString review = annotatedReview();
    const QString csv = path(text("notes.csv"));
    const Call call = run({text("export"), review, text("-o"), csv});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    EXPECT_TRUE(call.output.contains(csv)) << call.output.toStdString();
    EXPECT_TRUE(call.output.contains(text("2 note"))) << call.output.toStdString();
    EXPECT_TRUE(contents(csv).contains("'=1+1"));
}

TEST_F(ExchangeVerbs, WholeDocumentsGoOutInTheirFormats) {
    const QString review = annotatedReview();
    const struct {
        const char* name;
        const char* begins;
    } files[] = {{"draft.docx", "PK"}, {"draft.akn", "<?xml"}, {"draft.html", "<!DOCTYPE html>"}};
    for (const auto& [name, begins] : files) {
        const Call call = run({text("export"), review, text("-o"), path(text(name)), text("--document"), text("2")});
        ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
        EXPECT_TRUE(contents(path(text(name))).startsWith(begins)) << name;
    }
    // One file is one document: which of two must be said.
    expectSentence(run({text("export"), review, text("-o"), path(text("both.docx"))}), text("samples.duikan"));
    EXPECT_FALSE(QFile::exists(path(text("both.docx"))));
}

TEST_F(ExchangeVerbs, AWordFileThatWentOutIsTheSameTextWhenItComesIn) {
    const QString review = annotatedReview();
    const QString docx = path(text("draft.docx"));
    ASSERT_EQ(run({text("export"), review, text("-o"), docx, text("--document"), text("2")}).exitCode, 0);
    const QJsonArray paragraphs =
        run({text("inspect"), docx, text("--json")}).json()[text("paragraphs")].toArray();
    const QJsonArray original =
        run({text("inspect"), resolution(), text("--json")}).json()[text("paragraphs")].toArray();
    ASSERT_EQ(paragraphs.size(), original.size());
    for (qsizetype i = 0; i < original.size(); ++i) {
        EXPECT_EQ(paragraphs[i][text("text")].toString(), original[i][text("text")].toString()) << i;
    }
}

TEST_F(ExchangeVerbs, ExportTellsProgramsTheSame) {
    const QString review = annotatedReview();
    const Call call = run({text("export"), review, text("-o"), path(text("notes.txt")), text("--format"), text("csv"),
                           text("--document"), text("2"), text("--json")});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    EXPECT_EQ(call.json()[text("schema")].toString(), text("duikan/export/1"));
    EXPECT_EQ(call.json()[text("notes")].toInt(), 2);
    EXPECT_EQ(call.json()[text("format")].toString(), text("csv"));
    EXPECT_TRUE(call.json()[text("notCarried")].isArray());
}

TEST_F(ExchangeVerbs, ExportRefusesAnUnknownFormatAsAWrongCall) {
    const QString review = sampleReview();
    EXPECT_EQ(run({text("export"), review, text("-o"), path(text("notes.xyz"))}).exitCode, 2);
    EXPECT_EQ(run({text("export"), review}).exitCode, 2);
    EXPECT_EQ(run({text("export"), review, text("-o"), path(text("n.csv")), text("--format"), text("odt")}).exitCode, 2);
    EXPECT_EQ(files(), QStringList{text("samples.duikan")});
}

TEST_F(ExchangeVerbs, ExportNeverWritesOverTheReviewItself) {
    const QString review = sampleReview();
    const QByteArray before = contents(review);
    expectSentence(run({text("export"), review, text("-o"), review, text("--format"), text("csv")}), review);
    EXPECT_EQ(contents(review), before);
    expectSentence(run({text("export"), review, text("-o"), path(text("n.csv")), text("--document"), text("9")}),
                   text("9"));
}

} // namespace duikan
