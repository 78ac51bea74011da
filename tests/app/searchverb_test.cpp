// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>

namespace duikan {

class SearchVerb : public Program {
protected:
    [[nodiscard]] QJsonObject search(const QString& review, const QStringList& arguments) const {
        const Call call = run(QStringList{QStringLiteral("search"), review} + arguments + QStringList{QStringLiteral("--json")});
        EXPECT_EQ(call.exitCode, 0) << qPrintable(call.complaint);
        return call.json();
    }
};

TEST_F(SearchVerb, FindsParagraphsAndNotesWithTheirPlaces) {
    const QString review = sampleReview();
    const Call note = run({QStringLiteral("annotate"), review, QStringLiteral("--document"), QStringLiteral("2"),
                           QStringLiteral("--at"), QStringLiteral("OP 5"), QStringLiteral("--body"),
                           QStringLiteral("技术合作是否需经有关国家同意？")});
    ASSERT_EQ(note.exitCode, 0) << qPrintable(note.complaint);
    const QJsonObject found = search(review, {QStringLiteral("技术合作")});
    EXPECT_EQ(found[QStringLiteral("schema")].toString(), QStringLiteral("duikan/search/1"));
    const QJsonArray hits = found[QStringLiteral("hits")].toArray();
    ASSERT_GT(hits.size(), 3);
    EXPECT_EQ(found[QStringLiteral("total")].toInt(), int(hits.size()));
    int notes = 0;
    for (const auto& hit : hits) {
        EXPECT_TRUE(hit[QStringLiteral("snippet")].toString().contains(QStringLiteral("技术合作")));
        const QJsonArray range = hit[QStringLiteral("range")].toArray();
        EXPECT_EQ(range.at(1).toInt() - range.at(0).toInt(), 4);
        if (hit[QStringLiteral("in")].toString() == QStringLiteral("note")) {
            ++notes;
            EXPECT_EQ(hit[QStringLiteral("annotation")].toString(), note.firstLine());
            EXPECT_EQ(hit[QStringLiteral("label")].toString(), QStringLiteral("OP 5"));
        } else {
            EXPECT_TRUE(hit[QStringLiteral("annotation")].isNull());
            EXPECT_GT(hit[QStringLiteral("ordinal")].toInt(), 0);
        }
    }
    EXPECT_EQ(notes, 1);
    EXPECT_EQ(search(review, {QStringLiteral("技术合作"), QStringLiteral("--in"), QStringLiteral("notes")})[QStringLiteral("total")].toInt(), 1);
    EXPECT_EQ(search(review, {QStringLiteral("技术合作"), QStringLiteral("--in"), QStringLiteral("text")})[QStringLiteral("total")].toInt(),
              int(hits.size()) - 1);
    EXPECT_EQ(search(review, {QStringLiteral("技术合作"), QStringLiteral("--limit"), QStringLiteral("2")})[QStringLiteral("hits")].toArray().size(), 2);
    EXPECT_EQ(search(review, {QStringLiteral("--regex"), QStringLiteral("第\\d+/\\d+号"), QStringLiteral("--kind"), QStringLiteral("question")})[QStringLiteral("total")].toInt(), 0);
    EXPECT_EQ(run({QStringLiteral("verify"), review}).exitCode, 0);
}

TEST_F(SearchVerb, SaysInOneSentenceWhatIsWrongWithAQuery) {
    const QString review = sampleReview();
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("\"人权")}, QStringList{QStringLiteral("a AND")}, QStringList{QStringLiteral("--regex"), QStringLiteral("a(b")},
          QStringList{QStringLiteral("a"), QStringLiteral("--since"), QStringLiteral("tomorrow")},
          QStringList{QStringLiteral("a"), QStringLiteral("--state"), QStringLiteral("done")}}) {
        const Call call = run(QStringList{QStringLiteral("search"), review} + arguments);
        EXPECT_EQ(call.exitCode, 1);
        expectSentence(call, QStringLiteral("cannot be used here"));
    }
}

} // namespace duikan
