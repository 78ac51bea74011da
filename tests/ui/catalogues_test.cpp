// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in translations/*.ts: complete, with the placeholders and the keys of its sources.
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace duikan {

namespace {

struct Message {
    QString source;
    QStringList forms; ///< one, or one for each grammatical number
    QString type;      ///< "unfinished", "obsolete", "vanished"; empty where it is good
    bool isCounted = false;
};

std::vector<Message> messagesOf(const QString& language) {
    std::vector<Message> messages;
    QFile file(QStringLiteral(DUIKAN_SOURCE_DIR "/translations/duikan_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"message") {
            messages.push_back({.isCounted = xml.attributes().value(QStringLiteral("numerus")) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!messages.back().isCounted) {
                messages.back().forms.append(xml.readElementText());
            }
        } else if (xml.name() == u"numerusform") {
            messages.back().forms.append(xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QSet<QString> placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured());
    }
    return found;
}

/// The key that stands after an ampersand, in capitals; empty where there is none.
QString mnemonicOf(const QString& text) {
    static const QRegularExpression mnemonic(QStringLiteral("&([A-Za-z])"));
    return mnemonic.match(text).captured(1).toUpper();
}

} // namespace

class EveryCatalogue : public testing::TestWithParam<const char*> {
protected:
    const std::vector<Message> m_messages = messagesOf(QString::fromLatin1(GetParam()));
};

TEST_P(EveryCatalogue, LeavesNothingUnfinished) {
    EXPECT_FALSE(m_messages.empty());
    for (const Message& message : m_messages) {
        EXPECT_EQ(message.type, QString()) << message.source.toStdString();
        EXPECT_FALSE(message.forms.isEmpty()) << message.source.toStdString();
        EXPECT_FALSE(message.forms.contains(QString())) << message.source.toStdString();
    }
}

TEST_P(EveryCatalogue, KeepsThePlaceholders) {
    for (const Message& message : m_messages) {
        for (const QString& form : message.forms) {
            EXPECT_EQ(placeholdersOf(form), placeholdersOf(message.source)) << message.source.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Translations, EveryCatalogue, testing::Values("en", "zh_CN"),
                         [](const auto& row) { return row.param; });

TEST(ChineseCatalogue, KeepsTheKeysOfMenus) {
    for (const Message& message : messagesOf(QStringLiteral("zh_CN"))) {
        EXPECT_EQ(mnemonicOf(message.forms.constFirst()), mnemonicOf(message.source))
            << message.source.toStdString();
    }
}

TEST(EnglishCatalogue, TellsOneFromMany) {
    for (const Message& message : messagesOf(QStringLiteral("en"))) {
        EXPECT_TRUE(message.isCounted) << message.source.toStdString();
        EXPECT_EQ(message.forms.size(), 2) << message.source.toStdString();
        EXPECT_FALSE(message.forms.join(u' ').contains(QStringLiteral("(s)")))
            << message.source.toStdString();
    }
}

} // namespace duikan
