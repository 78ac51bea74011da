// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorsentence.h"

#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

constexpr auto kLastKind = int(ErrorKind::NoPages);

Error errorOf(int kind) {
    return {.kind = ErrorKind(kind),
            .subject = QStringLiteral("the-subject"),
            .detail = QStringLiteral("a reason\nof two lines."),
            .alternatives = {QStringLiteral("OP 1"), QStringLiteral("OP 2")}};
}

} // namespace

class EveryErrorKind : public testing::TestWithParam<int> {};

TEST_P(EveryErrorKind, HasOneSentenceThatNamesItsSubject) {
    const QString sentence = errorSentence(errorOf(GetParam()));
    EXPECT_TRUE(sentence.contains(QStringLiteral("the-subject"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
    EXPECT_FALSE(sentence.endsWith(QStringLiteral(".."))) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u'\n')) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(QStringLiteral("%"))) << sentence.toStdString();
    EXPECT_EQ(sentence.count(QStringLiteral(". ")), 0) << sentence.toStdString();
}

TEST_P(EveryErrorKind, SaysWhatToDoAfterWhatIsWrong) {
    const QString sentence = errorSentence(errorOf(GetParam()));
    EXPECT_TRUE(sentence.contains(QStringLiteral("; "))) << sentence.toStdString();
    EXPECT_FALSE(sentence.endsWith(QStringLiteral("a reason of two lines."))) << sentence.toStdString();
}

TEST_P(EveryErrorKind, ReadsWellWithoutDetails) {
    Error error = errorOf(GetParam());
    error.detail.clear();
    error.alternatives.clear();
    const QString sentence = errorSentence(error);
    EXPECT_FALSE(sentence.contains(QStringLiteral(" ;"))) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(QStringLiteral(":;"))) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(QStringLiteral("%"))) << sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(ErrorSentence, EveryErrorKind, testing::Range(0, kLastKind + 1));

TEST(ErrorSentence, IsDifferentForEveryKind) {
    QSet<QString> sentences;
    for (int kind = 0; kind <= kLastKind; ++kind) {
        sentences.insert(errorSentence(errorOf(kind)));
    }
    EXPECT_EQ(sentences.size(), kLastKind + 1);
}

TEST(ErrorSentence, NamesTheNearestLabels) {
    const QString sentence =
        errorSentence({.kind = ErrorKind::UnknownLabel,
                       .subject = QStringLiteral("OP 61"),
                       .detail = {},
                       .alternatives = {QStringLiteral("OP 6"), QStringLiteral("OP 16")}});
    EXPECT_EQ(sentence, QStringLiteral("No paragraph has the label “OP 61”; the nearest: OP 6, OP 16."));
}

TEST(ErrorSentence, KeepsPercentSignsOfASubject) {
    const QString sentence = errorSentence({.kind = ErrorKind::FileUnreadable,
                                            .subject = QStringLiteral("100%2.txt"),
                                            .detail = QStringLiteral("Permission denied"),
                                            .alternatives = {}});
    EXPECT_TRUE(sentence.startsWith(QStringLiteral("“100%2.txt” cannot be read: Permission denied;")))
        << sentence.toStdString();
}

} // namespace duikan
