// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace duikan {

using Inspect = Program;

TEST_F(Inspect, SpeaksTheSchemaOfTheContract) {
    const Call call = run({text("inspect"), resolution(), text("--json")});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    const QJsonObject object = call.json();
    EXPECT_EQ(object[text("schema")].toString(), text("duikan/inspect/1"));
    EXPECT_EQ(object[text("source")][text("name")].toString(), text("004_b66339c8392d9b34.txt"));
    EXPECT_EQ(object[text("source")][text("bytes")].toInteger(), QFile(resolution()).size());
    EXPECT_EQ(object[text("document")][text("number")].toString(), text("21/..."));
    const QJsonArray paragraphs = object[text("paragraphs")].toArray();
    ASSERT_GT(paragraphs.size(), 30);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        EXPECT_EQ(paragraphs[i][text("ordinal")].toInteger(), i + 1);
    }
    EXPECT_FALSE(object[text("repairs")].toArray().isEmpty());
}

TEST_F(Inspect, IsReadableByPeople) {
    const Call call = run({text("inspect"), resolution()});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    EXPECT_TRUE(call.output.contains(text("\n  OP 16 "))) << call.output.toStdString();
}

TEST_F(Inspect, ReadsFromALocaleThatIsNotUtf8) {
    const Call call = shell(text("LC_ALL=C \"$DUIKAN\" inspect '%1'").arg(resolution()));
    EXPECT_EQ(call.exitCode, 0);
    EXPECT_EQ(call.complaint, QString());
    EXPECT_TRUE(call.output.contains(text("人权理事会")));
}

TEST_F(Inspect, RefusesWhatIsNoText) {
    expectSentence(run({text("inspect"), path(text("gone.txt"))}), text("gone.txt"));
    expectSentence(run({text("inspect"), write(text("empty.txt"), {})}), text("is empty"));
    expectSentence(run({text("inspect"), write(text("blank.txt"), " \n\n\t\n")}), text("blank.txt"));
    expectSentence(run({text("inspect"), write(text("binary.txt"), QByteArray("\x7f"
                                                                              "ELF\0\1\2\0\0\0\0",
                                                                              11))}),
                   text("binary.txt"));
    expectSentence(run({text("inspect"), QDir::tempPath()}), QDir::tempPath());
}

TEST_F(Inspect, RefusesAHugeFile) {
    QFile huge(path(text("huge.txt")));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly));
    ASSERT_TRUE(huge.resize(200LL * 1024 * 1024));
    expectSentence(run({text("inspect"), huge.fileName()}), text("huge.txt"));
}

TEST_F(Inspect, ReadsEnglish) {
    const QString file =
        write(text("draft.txt"), "The Human Rights Council,\n\n"
                                 "Recalling its resolution 18/18 of 29 September 2011,\n\n"
                                 "1. Encourages all States to provide technical assistance;\n\n"
                                 "2. Decides to remain seized of the matter.\n");
    const Call call = run({text("inspect"), file, text("--json")});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    QStringList labels;
    for (const auto& paragraph : call.json()[text("paragraphs")].toArray()) {
        labels.append(paragraph[text("label")].toString());
    }
    EXPECT_TRUE(labels.contains(text("PP 1"))) << labels.join(u'|').toStdString();
    EXPECT_TRUE(labels.contains(text("OP 2"))) << labels.join(u'|').toStdString();
}

} // namespace duikan
