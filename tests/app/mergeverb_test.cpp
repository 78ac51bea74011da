// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of a review, worked on apart and merged from the command line.
#include "program.h"

#include <QFile>
#include <QJsonArray>

namespace duikan {

class MergeVerb : public Program {
protected:
    void annotate(const QString& review, const char* author, const char* body) const {
        const Call call = run({text("annotate"), review, text("--document"), text("2"), text("--at"), text("OP 1"),
                               text("--author"), text(author), text("--body"), text(body)});
        ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    }
    qsizetype notes(const QString& review) const {
        return run({text("list"), review, text("--json")}).json()[text("annotations")].toArray().size();
    }
    QJsonObject merge(const QString& review, const QString& other, const QStringList& more = {}) const {
        const Call call = run(QStringList{text("merge"), review, other, text("--json")} + more);
        EXPECT_EQ(call.exitCode, 0) << call.complaint.toStdString();
        return call.json();
    }
};

TEST_F(MergeVerb, TakesInACopyTellsWhatWasNewAndTakesItBackInOneStep) {
    const QString mine = sampleReview();
    annotate(mine, "Li", "common");
    const QString theirs = path(text("theirs.duikan"));
    ASSERT_TRUE(QFile::copy(mine, theirs));
    annotate(mine, "Li", "mine");
    annotate(theirs, "Wang", "theirs");
    annotate(theirs, "Wang", "theirs too");

    EXPECT_EQ(merge(mine, theirs, {text("--dry-run")})[text("added")].toInt(), 2);
    EXPECT_EQ(notes(mine), 2) << "a dry run";
    const QJsonObject merged = merge(mine, theirs);
    EXPECT_EQ(merged[text("schema")].toString(), text("duikan/merge/1"));
    EXPECT_EQ(merged[text("added")].toInt(), 2);
    EXPECT_EQ(merged[text("edited")].toInt(), 0);
    EXPECT_TRUE(merged[text("conflicts")].toArray().isEmpty());
    EXPECT_EQ(merged[text("duplicates")].toInt(), 5);
    EXPECT_EQ(notes(mine), 4);
    EXPECT_EQ(run({text("verify"), mine}).exitCode, 0);
    EXPECT_EQ(merge(mine, theirs)[text("added")].toInt(), 0) << "merged twice";
    ASSERT_EQ(run({text("undo"), mine}).exitCode, 0);
    EXPECT_EQ(notes(mine), 2);
    EXPECT_EQ(run({text("verify"), mine}).exitCode, 0);
}

TEST_F(MergeVerb, ListsConflictsAndSettlesThem) {
    const QString mine = sampleReview();
    annotate(mine, "Li", "common");
    const QString id = run({text("list"), mine, text("--json")}).json()[text("annotations")].toArray()[0].toObject()[text("id")].toString();
    const QString theirs = path(text("theirs.duikan"));
    ASSERT_TRUE(QFile::copy(mine, theirs));
    ASSERT_EQ(run({text("status"), mine, id, text("accepted"), text("--author"), text("Li")}).exitCode, 0);
    ASSERT_EQ(run({text("status"), theirs, id, text("rejected"), text("--author"), text("Wang")}).exitCode, 0);
    EXPECT_EQ(merge(mine, theirs)[text("conflicts")].toArray().size(), 1);
    const QJsonArray conflicts = run({text("list"), mine, text("--json")}).json()[text("conflicts")].toArray();
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts[0].toObject()[text("id")].toString(), id);
    const QJsonArray values = conflicts[0].toObject()[text("values")].toArray();
    ASSERT_EQ(values.size(), 2);
    EXPECT_EQ(values[1].toObject()[text("value")].toString(), text("accepted"));
    EXPECT_TRUE(run({text("list"), mine}).output.contains(text("2. Li: Accepted")));
    expectSentence(run({text("settle"), mine, id, text("--both")}), text("both"));
    expectSentence(run({text("settle"), mine, id, text("--take"), text("3")}), text("3"));
    EXPECT_EQ(run({text("settle"), mine, id}).exitCode, 2);
    const Call settled = run({text("settle"), mine, id, text("--take"), text("2")});
    EXPECT_EQ(settled.exitCode, 0) << settled.complaint.toStdString();
    const QJsonObject after = run({text("list"), mine, text("--json")}).json();
    EXPECT_TRUE(after[text("conflicts")].toArray().isEmpty());
    EXPECT_EQ(after[text("annotations")].toArray()[0].toObject()[text("state")].toString(), text("accepted"));
    expectSentence(run({text("settle"), mine, id, text("--take"), text("1")}), id);
}

TEST_F(MergeVerb, RefusesWhatIsNoCopy) {
    const QString mine = sampleReview();
    expectSentence(run({text("merge"), mine, mine}), text("the review itself"));
    expectSentence(run({text("merge"), mine, write(text("other.txt"), "text")}), text("other.txt"));
    expectSentence(run({text("merge"), mine, path(text("gone.duikan"))}), text("gone.duikan"));
    const QString another = path(text("another.duikan"));
    ASSERT_EQ(run({text("new"), another, submission(), resolution()}).exitCode, 0);
    expectSentence(run({text("merge"), mine, another}), text("not a copy of this review"));
}

} // namespace duikan
