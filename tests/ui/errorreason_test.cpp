// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorreason.h"

#include "ui/errorsentence.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include <gtest/gtest.h>

namespace duikan {

namespace {

/// Puts a sign before every reason, so that one that was not looked up shows.
class SignTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "ErrorReason") == 0 ? QStringLiteral("译：") + QString::fromUtf8(source) : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class ErrorReason : public testing::Test {
protected:
    void SetUp() override { QCoreApplication::installTranslator(&m_translator); }
    void TearDown() override { QCoreApplication::removeTranslator(&m_translator); }

private:
    int m_count = 1;
    char m_name[5] = "test";
    char* m_arguments[1] = {m_name};
    QCoreApplication m_application{m_count, m_arguments};
    SignTranslator m_translator;
};

/// The sentences that the core says of faults: texts of several words in the calls that make an Error.
QStringList reasonsIn(const QString& source) {
    static const QRegularExpression call(
        QStringLiteral("\\b(?:failure|invalid|unusable|unreadable)\\((?:[^;]*?);"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression text(QStringLiteral("QStringLiteral\\(\\s*\"([^\"]* [^\"]*)\""));
    QStringList reasons;
    auto calls = call.globalMatch(source);
    while (calls.hasNext()) {
        auto texts = text.globalMatch(calls.next().captured());
        while (texts.hasNext()) {
            reasons << texts.next().captured(1);
        }
    }
    return reasons;
}

} // namespace

TEST_F(ErrorReason, IsKnownForEverythingTheCoreSays) {
    // Subjects, advice and what no sentence shows.
    const QSet<QString> others{QStringLiteral("page map"), QStringLiteral("application_id %1"),
                               QStringLiteral("report it with all files concerned"), QStringLiteral("--document %1")};
    int seen = 0;
    QDirIterator files(QStringLiteral(DUIKAN_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString& reason : reasonsIn(QString::fromUtf8(file.readAll()))) {
            if (others.contains(reason)) {
                continue;
            }
            ++seen;
            QString said = reason;
            said.replace(QStringLiteral("%1"), QStringLiteral("17")).replace(QStringLiteral("%2"), QStringLiteral("OP 5"));
            if (said.endsWith(QStringLiteral(": "))) {
                said += QStringLiteral("what the system says");
            }
            EXPECT_TRUE(errorReason(said).startsWith(QStringLiteral("译：")))
                << file.fileName().toStdString() << ": " << reason.toStdString();
        }
    }
    EXPECT_GT(seen, 60);
}

TEST_F(ErrorReason, KeepsWhatStandsInIt) {
    EXPECT_EQ(errorReason(QStringLiteral("page 12 is damaged")), QStringLiteral("译：page 12 is damaged"));
    EXPECT_EQ(errorReason(QStringLiteral("line 3: Opening and ending tag mismatch")),
              QStringLiteral("译：line 3: Opening and ending tag mismatch"));
    EXPECT_EQ(errorReason(QStringLiteral("it has no part 100%2.xml")), QStringLiteral("译：it has no part 100%2.xml"));
}

TEST_F(ErrorReason, LeavesWhatTheSystemSaidAsItIs) {
    EXPECT_EQ(errorReason(QStringLiteral("Permission denied")), QStringLiteral("Permission denied"));
    EXPECT_EQ(errorReason({}), QString());
}

TEST_F(ErrorReason, StandsInTheSentence) {
    const QString sentence = errorSentence({.kind = ErrorKind::FileUnreadable,
                                            .subject = QStringLiteral("a.txt"),
                                            .detail = QStringLiteral("it is a folder"),
                                            .alternatives = {}});
    EXPECT_TRUE(sentence.contains(QStringLiteral("译：it is a folder"))) << sentence.toStdString();
}

} // namespace duikan
