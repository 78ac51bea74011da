// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "ui/words.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace duikan {

namespace {

/// Sets what the system says of itself, for the length of a scope. Qt asks anew for each QLocale::system().
class SystemLocale {
public:
    explicit SystemLocale(const QByteArray& name) {
        for (const Variable& variable : m_before) {
            qunsetenv(variable.name);
        }
        qputenv("LC_ALL", name);
    }
    SystemLocale(const SystemLocale&) = delete;
    SystemLocale& operator=(const SystemLocale&) = delete;
    ~SystemLocale() {
        for (const Variable& variable : m_before) {
            variable.value.isNull() ? qunsetenv(variable.name) : qputenv(variable.name, variable.value);
        }
    }

private:
    struct Variable {
        const char* name;
        QByteArray value = qgetenv(name);
    };
    const std::array<Variable, 4> m_before{{{"LANGUAGE"}, {"LC_ALL"}, {"LC_MESSAGES"}, {"LANG"}}};
};

struct Spoken {
    const char* what;
    QByteArray system;
    QString setting;
    QString note;
};

QString quitText() {
    return QCoreApplication::translate("duikan::WindowActions", "&Quit");
}

} // namespace

class SpokenLanguage : public testing::TestWithParam<Spoken> {};

TEST_P(SpokenLanguage, IsThatOfTheSettingElseOfTheSystem) {
    const SystemLocale system(GetParam().system);
    Language language;
    language.use(GetParam().setting);
    EXPECT_EQ(kindName(AnnotationKind::Question), GetParam().note);
}

INSTANTIATE_TEST_SUITE_P(Locales, SpokenLanguage,
                         testing::Values(Spoken{"Chinese", "zh_CN.UTF-8", {}, u"疑问"_s},
                                         Spoken{"ChineseOfTaiwan", "zh_TW.UTF-8", {}, u"疑问"_s},
                                         Spoken{"ChineseOfSingapore", "zh_SG.UTF-8", {}, u"疑问"_s},
                                         Spoken{"English", "en_GB.UTF-8", {}, u"Question"_s},
                                         Spoken{"German", "de_DE.UTF-8", {}, u"Question"_s},
                                         Spoken{"None", "C", {}, u"Question"_s},
                                         Spoken{"ChosenAgainstTheSystem", "de_DE.UTF-8", u"zh_CN"_s,
                                                u"疑问"_s},
                                         Spoken{"ByItsShortName", "en_US.UTF-8", u"zh"_s, u"疑问"_s},
                                         Spoken{"EnglishInChina", "zh_CN.UTF-8", u"en"_s, u"Question"_s}),
                         [](const auto& row) { return row.param.what; });

TEST(Language, NamesMonthsInTheLanguageOfItsTexts) {
    const SystemLocale german("de_DE.UTF-8");
    Language language;
    language.use({});
    EXPECT_EQ(language.locale().monthName(10), u"October");
}

TEST(Language, TakesTheCatalogueBackWithIt) {
    {
        Language language;
        language.use(QStringLiteral("zh_CN"));
        EXPECT_EQ(quitText(), u"退出(&Q)");
    }
    EXPECT_EQ(quitText(), u"&Quit");
}

TEST(Language, CountsInEnglishPlurals) {
    Language language;
    language.use(QStringLiteral("en"));
    const auto notes = [](int count) {
        return QCoreApplication::translate("duikan::ReviewStatus", "%n note(s)", nullptr, count);
    };
    EXPECT_EQ(notes(1), u"1 note");
    EXPECT_EQ(notes(2), u"2 notes");
}

TEST(WithoutMnemonic, LeavesTheWordsOfAMenu) {
    EXPECT_EQ(withoutMnemonic(u"Save a &copy as…"_s), u"Save a copy as…");
    EXPECT_EQ(withoutMnemonic(u"打印(&P)…"_s), u"打印…");
    EXPECT_EQ(withoutMnemonic(u"Rights && duties"_s), u"Rights & duties");
    EXPECT_EQ(withoutMnemonic(u"撤销：添加批注(&U)"_s), u"撤销：添加批注");
}

} // namespace duikan
