// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that make a review and work on it, on the two samples.
#include "program.h"

#include "core/store/reviewstore.h"

#include <QFile>
#include <QJsonArray>

namespace duikan {

class ReviewVerbs : public Program {
protected:
    Call annotate(const QString& review, const QStringList& more) const {
        return run(QStringList{text("annotate"), review} + more);
    }
    QJsonObject list(const QString& review, const QStringList& more = {}) const {
        const Call call = run(QStringList{text("list"), review, text("--json")} + more);
        EXPECT_EQ(call.exitCode, 0) << call.complaint.toStdString();
        return call.json();
    }
    QJsonObject firstNote(const QString& review) const {
        return list(review)[text("annotations")].toArray().at(0).toObject();
    }
};

TEST_F(ReviewVerbs, NewKeepsBothDocuments) {
    const QJsonArray documents = list(sampleReview())[text("documents")].toArray();
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(documents[0][text("number")].toInt(), 1);
    const QJsonObject draft = documents[1][text("drafts")].toArray().at(0).toObject();
    EXPECT_EQ(draft[text("source")][text("name")].toString(), text("004_b66339c8392d9b34.txt"));
    EXPECT_GT(draft[text("paragraphs")].toInt(), 30);
}

TEST_F(ReviewVerbs, NewLeavesNothingBehindWhenADocumentCannotBeRead) {
    const QString empty = write(text("empty.txt"), {});
    expectSentence(run({text("new"), path(text("a.duikan")), submission(), empty}), text("empty.txt"));
    expectSentence(run({text("new"), path(text("a.duikan")), path(text("gone.txt")), resolution()}),
                   text("gone.txt"));
    EXPECT_EQ(files(), QStringList{text("empty.txt")});
}

TEST_F(ReviewVerbs, NewNeverReplacesAFile) {
    const QString present = write(text("a.duikan"), "somebody's");
    expectSentence(run({text("new"), present, submission(), resolution()}), text("a.duikan"));
    QFile file(present);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("somebody's"));
}

TEST_F(ReviewVerbs, NewLeavesOneFile) {
    (void)sampleReview();
    EXPECT_EQ(files(), QStringList{text("samples.duikan")});
}

TEST_F(ReviewVerbs, NewSaysWhenTheFolderIsMissing) {
    expectSentence(run({text("new"), path(text("no/where/a.duikan")), submission(), resolution()}),
                   text("a.duikan"));
}

TEST_F(ReviewVerbs, AnnotatePrintsTheIdAndListShowsTheNote) {
    const QString review = sampleReview();
    const Call call =
        annotate(review, {text("--document"), text("2"), text("--at"), text("op5"), text("--kind"),
                          text("question"), text("--tag"), text("fund"), text("--tag"), text("第二"),
                          text("--author"), text("周以安"), text("--body"), text("与 OP 6 是否一致？")});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    EXPECT_EQ(call.firstLine().size(), 36);
    const QJsonObject note = firstNote(review);
    EXPECT_EQ(note[text("id")].toString(), call.firstLine());
    EXPECT_EQ(note[text("author")].toString(), text("周以安"));
    EXPECT_EQ(note[text("kind")].toString(), text("question"));
    EXPECT_EQ(note[text("state")].toString(), text("open"));
    EXPECT_EQ(note[text("body")].toString(), text("与 OP 6 是否一致？"));
    EXPECT_EQ(note[text("tags")].toArray(), (QJsonArray{text("fund"), text("第二")}));
    const QJsonObject anchor = note[text("anchors")].toArray().at(0).toObject();
    EXPECT_EQ(anchor[text("document")].toInt(), 2);
    EXPECT_EQ(anchor[text("draft")].toInt(), 1);
    EXPECT_EQ(anchor[text("label")].toString(), text("OP 5"));
    EXPECT_EQ(anchor[text("verdict")].toString(), text("exact"));
    EXPECT_TRUE(anchor[text("wholeParagraph")].toBool());
}

TEST_F(ReviewVerbs, QuotePicksWordsWhateverTheirWidth) {
    const QString review = sampleReview();
    ASSERT_EQ(annotate(review, {text("--document"), text("2"), text("--at"), text("ＯＰ ５"), text("--quote"),
                                text("人权 理事会"), text("--body"), text("x")})
                  .exitCode,
              0);
    const QJsonObject anchor = firstNote(review)[text("anchors")].toArray().at(0).toObject();
    EXPECT_EQ(anchor[text("quote")].toString(), text("人权理事会"));
    const QJsonArray range = anchor[text("range")].toArray();
    EXPECT_EQ(range.at(1).toInt() - range.at(0).toInt(), 5);
}

TEST_F(ReviewVerbs, SeveralPassagesMakeOneNote) {
    const QString review = sampleReview();
    ASSERT_EQ(annotate(review, {text("--document"), text("2"), text("--at"), text("OP 1"), text("--at"),
                                text("OP 2"), text("--body"), text("both")})
                  .exitCode,
              0);
    EXPECT_EQ(firstNote(review)[text("anchors")].toArray().size(), 2);
}

TEST_F(ReviewVerbs, ProposalCarriesItsWordingAndHighlightNeedsNoBody) {
    const QString review = sampleReview();
    ASSERT_EQ(annotate(review,
                       {text("--document"), text("2"), text("--at"), text("OP 1"), text("--kind"),
                        text("proposal"), text("--replacement"), text("敦促"), text("--body"), text("更强")})
                  .exitCode,
              0);
    ASSERT_EQ(annotate(review, {text("--document"), text("2"), text("--at"), text("OP 2"), text("--kind"),
                                text("highlight")})
                  .exitCode,
              0);
    EXPECT_EQ(firstNote(review)[text("replacement")].toString(), text("敦促"));
    EXPECT_EQ(list(review)[text("annotations")].toArray().size(), 2);
}

TEST_F(ReviewVerbs, WhatCannotBePlacedIsRefusedWithWhatIsNear) {
    const QString review = sampleReview();
    const QStringList body{text("--body"), text("x")};
    const auto at = [&](const char* document, const char* label, QStringList more = {}) {
        return annotate(review, QStringList{text("--document"), text(document), text("--at"), text(label)} +
                                    more + body);
    };
    expectSentence(at("2", "OP 61"), text("OP 6"));
    expectSentence(at("3", "OP 6"), text("1, 2"));
    expectSentence(at("2", "OP 5", {text("--quote"), text("月球")}), text("月球"));
    expectSentence(at("2", "OP 5", {text("--quote"), text("，")}), text("times"));
    EXPECT_EQ(list(review)[text("annotations")].toArray().size(), 0);
}

TEST_F(ReviewVerbs, ReplyAndStatusFollowANote) {
    const QString review = sampleReview();
    const QString id = annotate(review, {text("--document"), text("2"), text("--at"), text("OP 1"),
                                         text("--body"), text("x")})
                           .firstLine();
    const Call reply = run({text("reply"), review, id, text("--body"), text("- agreed")});
    ASSERT_EQ(reply.exitCode, 0) << reply.complaint.toStdString();
    ASSERT_EQ(run({text("status"), review, id, text("accepted")}).exitCode, 0);
    ASSERT_EQ(run({text("assign"), review, id, text("周以安")}).exitCode, 0);
    const QJsonObject note = firstNote(review);
    EXPECT_EQ(note[text("state")].toString(), text("accepted"));
    EXPECT_FALSE(note[text("stateBy")].toString().isEmpty());
    EXPECT_FALSE(note[text("stateSince")].toString().isEmpty());
    EXPECT_EQ(note[text("assignee")].toString(), text("周以安"));
    EXPECT_EQ(note[text("replies")][0][text("id")].toString(), reply.firstLine());
    EXPECT_EQ(note[text("replies")][0][text("body")].toString(), text("- agreed"));
    expectSentence(run({text("reply"), review, text("12"), text("--body"), text("x")}), text("12"));
    expectSentence(run({text("status"), review, reply.firstLine(), text("open")}), reply.firstLine());
}

TEST_F(ReviewVerbs, LinkTiesTwoPassages) {
    const QString review = sampleReview();
    const Call call = run({text("link"), review, text("--from"), text("1:title"), text("--to"),
                           text("2:OP 6"), text("--to-quote"), text("人权理事会"), text("--relation"),
                           text("supports"), text("--note"), text("why")});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    const QJsonObject link = list(review)[text("crossReferences")].toArray().at(0).toObject();
    EXPECT_EQ(link[text("id")].toString(), call.firstLine());
    EXPECT_EQ(link[text("relation")].toString(), text("supports"));
    EXPECT_EQ(link[text("note")].toString(), text("why"));
    EXPECT_EQ(link[text("from")][text("document")].toInt(), 1);
    EXPECT_EQ(link[text("to")][text("document")].toInt(), 2);
    EXPECT_EQ(link[text("to")][text("label")].toString(), text("OP 6"));
    EXPECT_EQ(link[text("to")][text("quote")].toString(), text("人权理事会"));
    expectSentence(run({text("link"), review, text("--from"), text("1:OP 6"), text("--to"), text("2:OP 6"),
                        text("--relation"), text("cites")}),
                   text("OP 6"));
}

TEST_F(ReviewVerbs, UndoTakesBackAsManyStepsAsToldTo) {
    const QString review = sampleReview();
    for (const char* label : {"OP 1", "OP 2", "OP 3"}) {
        ASSERT_EQ(annotate(review, {text("--document"), text("2"), text("--at"), text(label), text("--body"),
                                    text("x")})
                      .exitCode,
                  0);
    }
    ASSERT_EQ(run({text("undo"), review}).exitCode, 0);
    EXPECT_EQ(list(review)[text("annotations")].toArray().size(), 2);
    ASSERT_EQ(run({text("undo"), review, text("2")}).exitCode, 0);
    EXPECT_EQ(list(review)[text("annotations")].toArray().size(), 0);
    expectSentence(run({text("undo"), review}), text("nothing to undo"));
    EXPECT_EQ(list(review)[text("documents")].toArray().size(), 2);
    const QJsonArray history = list(review, {text("--history")})[text("history")].toArray();
    EXPECT_EQ(history.last()[text("kind")].toString(), text("undo"));
    EXPECT_GE(history.size(), 7);
}

TEST_F(ReviewVerbs, ListIsReadableByPeople) {
    const QString review = sampleReview();
    ASSERT_EQ(annotate(review, {text("--document"), text("2"), text("--at"), text("OP 1"), text("--quote"),
                                text("主要责任"), text("--body"), text("first\nsecond line")})
                  .exitCode,
              0);
    const Call call = run({text("list"), review, text("--history")});
    EXPECT_EQ(call.exitCode, 0);
    EXPECT_TRUE(call.output.contains(text("2:OP 1"))) << call.output.toStdString();
    EXPECT_TRUE(call.output.contains(text("\n1 note\n"))) << call.output.toStdString();
    EXPECT_TRUE(call.output.contains(text("first second line"))) << call.output.toStdString();
}

TEST_F(ReviewVerbs, VerifyCountsAndFindsDamage) {
    const QString review = sampleReview();
    const Call sound = run({text("verify"), review});
    EXPECT_EQ(sound.exitCode, 0) << sound.complaint.toStdString();
    EXPECT_TRUE(sound.output.contains(text("2 sources"))) << sound.output.toStdString();

    QFile file(review);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf(text("人权理事会").toUtf8());
    ASSERT_GT(at, 0);
    ASSERT_TRUE(file.seek(at));
    ASSERT_EQ(file.write(text("主").toUtf8()), 3);
    file.close();
    const Call damaged = run({text("verify"), review});
    expectSentence(damaged, text("samples.duikan"));
    EXPECT_FALSE(damaged.output.isEmpty());
}

TEST_F(ReviewVerbs, WhatIsNoReviewIsRefused) {
    const QString other = write(text("notes.duikan"), "This is a text, and no review at all.\n");
    for (const char* verb : {"list", "verify", "undo"}) {
        expectSentence(run({text(verb), other}), text("notes.duikan"));
        expectSentence(run({text(verb), path(text("gone.duikan"))}), text("gone.duikan"));
    }
}

TEST_F(ReviewVerbs, AReviewOpenElsewhereCanBeReadButNotChanged) {
    const QString review = sampleReview();
    const auto holder = ReviewStore::open(review, ReviewStore::Mode::ReadWrite);
    ASSERT_TRUE(holder);
    expectSentence(annotate(review, {text("--document"), text("2"), text("--at"), text("OP 1"),
                                     text("--body"), text("x")}),
                   text("another program"));
    EXPECT_EQ(list(review)[text("documents")].toArray().size(), 2);
}

TEST_F(ReviewVerbs, WorkInFoldersWithBlanksAndIdeographs) {
    const Call made =
        shell(text("mkdir '新 审查' && cp '%1' '新 审查/左 文.txt' && cd '新 审查' &&"
                   " \"$DUIKAN\" new '审 查.duikan' '左 文.txt' '%2' && \"$DUIKAN\" list '审 查.duikan'")
                  .arg(submission(), resolution()));
    EXPECT_EQ(made.exitCode, 0) << made.complaint.toStdString();
    EXPECT_TRUE(made.output.contains(text("左 文.txt"))) << made.output.toStdString();
}

} // namespace duikan
