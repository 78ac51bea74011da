// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/script.h"

#include <gtest/gtest.h>

namespace duikan {
namespace {

TEST(GuessLanguage, TellsTheLanguagesOfTheUnitedNations) {
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("重申各国 (States) 有义务增进人权，"), QStringLiteral("zh")},
        {QStringLiteral("Reaffirming the obligation of States to promote human rights,"),
         QStringLiteral("en")},
        {QStringLiteral(
             "Réaffirmant l’obligation des États de promouvoir les droits de l’homme dans le monde,"),
         QStringLiteral("fr")},
        {QStringLiteral("Reafirmando la obligación de los Estados de promover las libertades y los derechos "
                        "del hombre,"),
         QStringLiteral("es")},
        {QStringLiteral("подтверждая обязательство государств,"), QStringLiteral("ru")},
        {QStringLiteral("إذ يؤكد من جديد التزام الدول،"), QStringLiteral("ar")},
        {QStringLiteral("12345 ---"), QString()},
        {QString(), QString()},
    };
    for (const auto& [text, language] : cases) {
        EXPECT_EQ(guessLanguage(text), language) << text.toStdString();
    }
}

TEST(EndsWithFinalMark, LooksBehindClosingMarks) {
    EXPECT_TRUE(endsWithFinalMark(u"加强法治”；"));
    EXPECT_TRUE(endsWithFinalMark(u"重要平台｡）"));
    EXPECT_TRUE(endsWithFinalMark(u"the rule of law.”"));
    EXPECT_FALSE(endsWithFinalMark(u"重申各国有义务，"));
    EXPECT_FALSE(endsWithFinalMark(u"中国实践"));
    EXPECT_FALSE(endsWithFinalMark(u""));
}

TEST(ColumnWidth, CountsIdeographsTwice) {
    EXPECT_EQ(columnWidth(u"a人，"), 5);
    EXPECT_EQ(columnWidth(u"e\u0301"), 1);
    EXPECT_EQ(columnWidth(u"　"), 2);
}

} // namespace
} // namespace duikan
