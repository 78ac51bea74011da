// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/rollingtext.h"

#include <gtest/gtest.h>

#include <random>

namespace duikan {

namespace {

Document documentOf(const QStringList& texts) {
    Document document;
    for (const QString& text : texts) {
        Paragraph paragraph;
        paragraph.ordinal = int(document.paragraphs.size()) + 1;
        paragraph.text = text;
        document.paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

/// "[old -> new (A, B) | (C)]" for pieces that somebody wants to change; accepted ones have a "!".
QString shown(const RollingParagraph& paragraph) {
    QString out;
    for (const RollingPiece& piece : paragraph.pieces) {
        if (piece.alternatives.empty()) {
            out += piece.text;
            continue;
        }
        QStringList alternatives;
        for (const RollingAlternative& alternative : piece.alternatives) {
            alternatives.append(alternative.text + u'(' + alternative.proposers.join(u',') +
                                (alternative.accepted ? QStringLiteral("!") : QString()) + u')');
        }
        out += u'[' + piece.text + u'>' + alternatives.join(u'|') + u']';
    }
    return out;
}

const QString kClause = QStringLiteral("Encourages States to provide assistance without delay;");

/// The proposal that `words` become `wording`.
WordingProposal proposal(const QString& words, const QString& wording, const char* who,
                         bool accepted = false) {
    const qsizetype at = kClause.indexOf(words);
    EXPECT_GE(at, 0) << words.toStdString();
    return {1, {at, at + words.size()}, wording, QString::fromLatin1(who), accepted};
}

QString rolled(const std::vector<WordingProposal>& proposals, bool takeIn = false) {
    return shown(rollingText(documentOf({kClause}), proposals, {.takeInAccepted = takeIn}).front());
}

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

struct RollingCase {
    const char* name;
    std::vector<WordingProposal> proposals;
    const char* shown;
};

class RollingTextCases : public testing::TestWithParam<RollingCase> {};

TEST_P(RollingTextCases, ShowsWhatIsProposedAndByWhom) {
    EXPECT_EQ(rolled(GetParam().proposals).toStdString(), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    RollingText, RollingTextCases,
    testing::Values(
        RollingCase{"Nothing", {}, "Encourages States to provide assistance without delay;"},
        RollingCase{"Replaced",
                    {proposal(text("Encourages"), text("Urges"), "EU")},
                    "[Encourages>Urges(EU)] States to provide assistance without delay;"},
        RollingCase{"OnlyTheWordsThatDiffer",
                    {proposal(kClause, text("Urges States to provide assistance without delay;"), "EU")},
                    "[Encourages>Urges(EU)] States to provide assistance without delay;"},
        RollingCase{"OnlyAdded",
                    {proposal(text("States"), text("States and donors"), "EU")},
                    "Encourages States[> and donors(EU)] to provide assistance without delay;"},
        RollingCase{"OnlyDeletedByShorterWording",
                    {proposal(text("assistance without delay"), text("assistance"), "EU")},
                    "Encourages States to provide assistance[ without delay>(EU)];"},
        RollingCase{"OnlyDeletedByBlankWording",
                    {proposal(text(" without delay"), text(" "), "EU")},
                    "Encourages States to provide assistance[ without delay>(EU)];"},
        RollingCase{"AlternativesForTheSameWords",
                    {proposal(text("Encourages"), text("Urges"), "EU"),
                     proposal(text("Encourages"), text("Requests"), "China")},
                    "[Encourages>Urges(EU)|Requests(China)] States to provide assistance without delay;"},
        RollingCase{"TheSameWordingSharesABracket",
                    {proposal(text("Encourages"), text("Urges"), "EU"),
                     proposal(text("Encourages"), text("Urges"), "Japan")},
                    "[Encourages>Urges(EU,Japan)] States to provide assistance without delay;"},
        RollingCase{
            "Overlapping",
            {proposal(text("provide assistance"), text("offer help"), "EU"),
             proposal(text("assistance without"), text("funds with no"), "China")},
            "Encourages States to [provide assistance without>offer help without(EU)|provide funds with "
            "no(China)] delay;"},
        RollingCase{
            "AdditionsAtOnePoint",
            {proposal(text("States"), text("States and donors"), "EU"),
             proposal(text("States"), text("States in need"), "China")},
            "Encourages States[> and donors(EU)| in need(China)] to provide assistance without delay;"},
        RollingCase{"Accepted",
                    {proposal(text("Encourages"), text("Urges"), "EU", true)},
                    "[Encourages>Urges(EU!)] States to provide assistance without delay;"},
        RollingCase{"NothingChanged",
                    {proposal(text("States"), text("States"), "EU")},
                    "Encourages States to provide assistance without delay;"}),
    [](const auto& named) { return std::string(named.param.name); });

TEST(RollingText, TakesInWhatIsAccepted) {
    EXPECT_EQ(rolled({proposal(text("Encourages"), text("Urges"), "EU", true),
                      proposal(text("Encourages"), text("Requests"), "China"),
                      proposal(text(" without delay"), text(" "), "Japan", true)},
                     true)
                  .toStdString(),
              "[Urges>Requests(China)] States to provide assistance;");
}

TEST(RollingText, TakesInNeitherOfTwoAcceptedThatContradict) {
    EXPECT_EQ(rolled({proposal(text("Encourages"), text("Urges"), "EU", true),
                      proposal(text("Encourages"), text("Requests"), "China", true)},
                     true)
                  .toStdString(),
              "[Encourages>Urges(EU!)|Requests(China!)] States to provide assistance without delay;");
}

TEST(RollingText, LeavesOneBlankWhereWordsWereTakenOut) {
    EXPECT_EQ(rolled({proposal(text("States"), text(" "), "EU", true)}, true).toStdString(),
              "Encourages to provide assistance without delay;");
}

TEST(RollingText, WithoutItsProposalsIsTheDocument) {
    std::mt19937 random(7);
    const auto pick = [&random](qsizetype n) {
        return std::uniform_int_distribution<qsizetype>(0, n)(random);
    };
    const QStringList texts{kClause, text("鼓励捐助国在编制技术合作方案时考虑到受审议国提出的需求；"),
                            text("يشجع الدول على تقديم المساعدة دون تأخير؛"), QString()};
    const Document document = documentOf(texts);
    for (int round = 0; round < 500; ++round) {
        std::vector<WordingProposal> proposals;
        for (qsizetype n = pick(6); n > 0; --n) {
            const qsizetype ordinal = 1 + pick(3);
            const QString& base = texts[ordinal - 1];
            const qsizetype begin = pick(base.size());
            const qsizetype end = begin + pick(base.size() - begin);
            const QString& other = texts[pick(3)];
            proposals.push_back({int(ordinal),
                                 {begin, end},
                                 other.mid(pick(20), pick(15)),
                                 QString::number(n),
                                 pick(3) == 0});
        }
        for (const RollingParagraph& paragraph : rollingText(document, proposals)) {
            QString base;
            for (const RollingPiece& piece : paragraph.pieces) {
                base += piece.text;
            }
            ASSERT_EQ(base.toStdString(), texts[paragraph.ordinal - 1].toStdString()) << "round " << round;
        }
    }
}

} // namespace duikan
