// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace duikan {

class SuggestVerbs : public Program {};

TEST_F(SuggestVerbs, RanksPairsOfTheSamplesWithReasonsThatStandInBothTexts) {
    const Call call = run({QStringLiteral("suggest"), submission(), resolution(), QStringLiteral("--json"),
                           QStringLiteral("--limit"), QStringLiteral("20")});
    ASSERT_EQ(call.exitCode, 0) << qPrintable(call.complaint);
    EXPECT_EQ(call.json()[QStringLiteral("schema")].toString(), QStringLiteral("duikan/suggest/1"));
    const QJsonArray suggestions = call.json()[QStringLiteral("suggestions")].toArray();
    ASSERT_EQ(suggestions.size(), 20);
    double score = 1.0;
    for (const auto& value : suggestions) {
        EXPECT_LE(value[QStringLiteral("score")].toDouble(), score);
        score = value[QStringLiteral("score")].toDouble();
        ASSERT_FALSE(value[QStringLiteral("reasons")].toArray().isEmpty());
        for (const auto& reason : value[QStringLiteral("reasons")].toArray()) {
            for (const QString& side : {QStringLiteral("left"), QStringLiteral("right")}) {
                const QJsonArray range = reason[side].toArray();
                EXPECT_LT(range.at(0).toInt(), range.at(1).toInt());
                EXPECT_LE(range.at(1).toInt(), value[side + QStringLiteral("Text")].toString().size());
            }
        }
    }
}

TEST_F(SuggestVerbs, LeaveOutWhatIsLinked) {
    const QString review = sampleReview();
    const QStringList suggest{QStringLiteral("suggest"), review, QStringLiteral("--json"),
                              QStringLiteral("--limit"), QStringLiteral("1")};
    const auto best = [&] { return run(suggest).json()[QStringLiteral("suggestions")].toArray().at(0); };
    const auto first = best();
    const QString from = first[QStringLiteral("leftLabel")].toString();
    const QString to = first[QStringLiteral("rightLabel")].toString();
    const Call linked = run({QStringLiteral("link"), review, QStringLiteral("--from"),
                             QStringLiteral("1:") + from, QStringLiteral("--to"), QStringLiteral("2:") + to,
                             QStringLiteral("--relation"), QStringLiteral("supports")});
    ASSERT_EQ(linked.exitCode, 0) << qPrintable(linked.complaint);
    EXPECT_NE(best(), first);

    const QJsonObject coverage =
        run({QStringLiteral("coverage"), review, QStringLiteral("--preamble"), QStringLiteral("--json")})
            .json();
    EXPECT_EQ(coverage[QStringLiteral("schema")].toString(), QStringLiteral("duikan/coverage/1"));
    const auto cell = coverage[QStringLiteral("cells")].toArray().at(0);
    EXPECT_EQ(cell[QStringLiteral("row")].toString(), from);
    EXPECT_EQ(cell[QStringLiteral("column")].toString(), to);
    EXPECT_EQ(cell[QStringLiteral("crossReference")].toString(), linked.firstLine());
}

TEST_F(SuggestVerbs, UseTheConceptsThatAReviewAdds) {
    const QString review = sampleReview();
    const auto scoreOf = [&](const QString& left, const QString& right) {
        for (const auto& value : run({QStringLiteral("suggest"), review, QStringLiteral("--json")})
                                     .json()[QStringLiteral("suggestions")]
                                     .toArray()) {
            if (value[QStringLiteral("leftLabel")] == left && value[QStringLiteral("rightLabel")] == right) {
                return value[QStringLiteral("score")].toDouble();
            }
        }
        return 0.0;
    };
    const QJsonArray ranked = run({QStringLiteral("suggest"), review, QStringLiteral("--json")})
                                  .json()[QStringLiteral("suggestions")]
                                  .toArray();
    const auto best = ranked.at(ranked.size() / 8); // not the surest, so that a further reason tells
    const QString left = best[QStringLiteral("leftLabel")].toString();
    const QString right = best[QStringLiteral("rightLabel")].toString();
    const double before = scoreOf(left, right);
    // Letters that are no part of a reason: a longer wording hides the ones inside it.
    const auto words = [&](const QString& side) {
        constexpr qsizetype kLength = 5;
        const QString text = best[side + QStringLiteral("Text")].toString();
        for (qsizetype begin = 0; begin + kLength <= text.size(); ++begin) {
            const QString piece = text.mid(begin, kLength);
            bool isFree = std::ranges::all_of(piece, [](QChar c) { return c.isLetter(); });
            for (const auto& reason : best[QStringLiteral("reasons")].toArray()) {
                const QJsonArray range = reason[side].toArray();
                isFree = isFree && (range.at(1).toInt() <= begin || range.at(0).toInt() >= begin + kLength);
            }
            if (isFree) {
                return piece;
            }
        }
        return QString();
    };
    const Call added = run({QStringLiteral("concept"), review, QStringLiteral("--add"), QStringLiteral("our term"),
                            QStringLiteral("--wording"), words(QStringLiteral("left")),
                            QStringLiteral("--wording"), words(QStringLiteral("right"))});
    ASSERT_EQ(added.exitCode, 0) << qPrintable(added.complaint);
    EXPECT_GT(scoreOf(left, right), before);
    const QJsonArray concepts =
        run({QStringLiteral("concept"), review, QStringLiteral("--json")}).json()[QStringLiteral("concepts")].toArray();
    ASSERT_EQ(concepts.size(), 1);
    EXPECT_EQ(concepts.at(0)[QStringLiteral("id")].toString(), added.firstLine());
    EXPECT_EQ(run({QStringLiteral("concept"), review, QStringLiteral("--remove"), QStringLiteral("Our Term")}).exitCode, 0);
    EXPECT_DOUBLE_EQ(scoreOf(left, right), before);
    EXPECT_EQ(run({QStringLiteral("concept"), review, QStringLiteral("--remove"), QStringLiteral("none")}).exitCode, 1);
    EXPECT_EQ(run({QStringLiteral("concept"), review, QStringLiteral("--wording"), QStringLiteral("x")}).exitCode, 2);
}

TEST_F(SuggestVerbs, WriteTheMatrixOrRefuseTheFormat) {
    const QString review = sampleReview();
    for (const char* const name : {"matrix.csv", "matrix.html"}) {
        EXPECT_EQ(
            run({QStringLiteral("coverage"), review, QStringLiteral("-o"), path(QString::fromLatin1(name))})
                .exitCode,
            0);
        EXPECT_TRUE(QFile::exists(path(QString::fromLatin1(name))));
    }
    const Call refused =
        run({QStringLiteral("coverage"), review, QStringLiteral("-o"), path(QStringLiteral("matrix.gif"))});
    EXPECT_EQ(refused.exitCode, 2) << "a wrong call";
    EXPECT_TRUE(refused.complaint.contains(QStringLiteral("matrix.gif"))) << refused.complaint.toStdString();
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("matrix.gif"))));
}

TEST_F(SuggestVerbs, SayWhatIsMissing) {
    const Call call = run({QStringLiteral("suggest"), path(QStringLiteral("none.txt")), resolution()});
    EXPECT_EQ(call.exitCode, 1);
    expectSentence(call, QStringLiteral("none.txt"));
}

} // namespace duikan
