// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does with calls as such: help, wrong ones, and output that goes nowhere.
#include "program.h"

namespace duikan {

namespace {

QStringList words(const char* line) {
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

using Calls = Program;

TEST_F(Calls, HelpListsTheVerbsAndSucceeds) {
    for (const char* line : {"--help", "-h", "help"}) {
        const Call call = run(words(line));
        EXPECT_EQ(call.exitCode, 0) << line;
        EXPECT_EQ(call.complaint, QString()) << line;
        for (const char* verb :
             {"compare", "synopsis", "rolling-text", "inspect", "new", "annotate", "reply", "status", "link", "list", "print", "undo", "verify", "export", "merge", "settle"}) {
            EXPECT_TRUE(call.output.contains(QStringLiteral("\n  %1 ").arg(QLatin1String(verb)))) << verb;
        }
    }
}

TEST_F(Calls, EveryVerbExplainsItself) {
    for (const char* verb :
         {"inspect", "new", "annotate", "reply", "status", "link", "list", "print", "undo", "verify", "export", "merge", "settle"}) {
        const QString name = QLatin1String(verb);
        const Call byOption = run({name, QStringLiteral("--help")});
        const Call byVerb = run({QStringLiteral("help"), name});
        EXPECT_EQ(byOption.exitCode, 0) << verb;
        EXPECT_TRUE(byOption.output.contains(QStringLiteral("duikan %1").arg(name)))
            << byOption.output.toStdString();
        EXPECT_EQ(byOption.output, byVerb.output) << verb;
    }
}

TEST_F(Calls, VersionIsPrinted) {
    const Call call = run({QStringLiteral("--version")});
    EXPECT_EQ(call.exitCode, 0);
    EXPECT_TRUE(call.output.startsWith(QStringLiteral("duikan 0."))) << call.output.toStdString();
}

struct WrongCallCase {
    const char* name;
    const char* line;
    const char* mentioned;
};

class WrongCalls : public Program, public testing::WithParamInterface<WrongCallCase> {};

TEST_P(WrongCalls, EndWithTheUsage) {
    const Call call = run(words(GetParam().line));
    EXPECT_EQ(call.exitCode, 2);
    EXPECT_EQ(call.output, QString());
    EXPECT_TRUE(call.complaint.contains(QStringLiteral("Usage:"))) << call.complaint.toStdString();
    EXPECT_TRUE(call.complaint.contains(QString::fromUtf8(GetParam().mentioned)))
        << call.complaint.toStdString();
    EXPECT_EQ(files(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Calls, WrongCalls,
    testing::Values(
        WrongCallCase{"UnknownVerb", "frobnicate a.duikan", "frobnicate"},
        WrongCallCase{"VerbOfNoVersion", "translate a.txt b.txt --json", "translate"},
        WrongCallCase{"UnknownVerbInHelp", "help frobnicate", "frobnicate"},
        WrongCallCase{"UnknownOption", "inspect a.txt --colour", "--colour"},
        WrongCallCase{"NoFile", "inspect", "FILE"},
        WrongCallCase{"TooManyFiles", "inspect a.txt b.txt", "b.txt"},
        WrongCallCase{"ThreeDocuments", "a.txt b.txt c.txt", "c.txt"},
        WrongCallCase{"NewWithoutDocuments", "new a.duikan", "LEFT"},
        WrongCallCase{"NoteWithoutPlace", "annotate a.duikan --document 1 --body x", "--at"},
        WrongCallCase{"NoteWithoutBody", "annotate a.duikan --document 1 --at 1", "--body"},
        WrongCallCase{"NoteInDocumentZero", "annotate a.duikan --document 0 --at 1 --body x", "--document"},
        WrongCallCase{"UnknownKind", "annotate a.duikan --document 1 --at 1 --body x --kind rumour",
                      "--kind"},
        WrongCallCase{"ReplacementOfAComment",
                      "annotate a.duikan --document 1 --at 1 --body x --replacement y", "--replacement"},
        WrongCallCase{"QuotesThatMatchNoLabels",
                      "annotate a.duikan --document 1 --at 1 --at 2 --at 3 --quote a --quote b --body x",
                      "--quote"},
        WrongCallCase{"UnknownState", "status a.duikan 0 done", "STATE"},
        WrongCallCase{"LinkEndWithoutDocument", "link a.duikan --from OP6 --to 2:OP6 --relation cites",
                      "N:LABEL"},
        WrongCallCase{"LinkWithoutRelation", "link a.duikan --from 1:1 --to 2:1", "--relation"},
        WrongCallCase{"PrintWithoutOutput", "print a.duikan", "--output"},
        WrongCallCase{"UndoOfNothing", "undo a.duikan 0", "COUNT"}),
    [](const auto& given) { return std::string(given.param.name); });

TEST_F(Calls, WindowWithoutADisplayIsRefusedInASentence) {
    expectSentence(run({}), QStringLiteral("display"));
}

// What loads Chromium's libraries takes many times as long to start; what reads foreign files, the worker loads.
TEST_F(Calls, VerbsLoadNeitherTheLibrariesOfAWindowNorThoseOfPdf) {
    const Call loaded = shell(QStringLiteral("LD_TRACE_LOADED_OBJECTS=1 \"$DUIKAN\""));
    EXPECT_EQ(loaded.exitCode, 0);
    EXPECT_TRUE(loaded.output.contains(QStringLiteral("libQt6Core")));
    for (const char* const library : {"libQt6WebEngine", "libQt6Widgets", "libQt6Gui", "libpoppler", "libqpdf"}) {
        EXPECT_FALSE(loaded.output.contains(QString::fromLatin1(library))) << library;
    }
}

TEST_F(Calls, WithoutItsOtherProgramThereIsNoWindowButASentence) {
    const Call alone = shell(QStringLiteral("cp \"$DUIKAN\" alone && ./alone print a.duikan -o a.pdf"));
    expectSentence(alone, path(QStringLiteral("duikan-window")));
}

TEST_F(Calls, OutputThatGoesNowhereIsAFailure) {
    const Call full = shell(QStringLiteral("\"$DUIKAN\" help > /dev/full"));
    expectSentence(full, QStringLiteral("Standard output"));
    const Call closed = shell(QStringLiteral("\"$DUIKAN\" help >&-"));
    expectSentence(closed, QStringLiteral("Standard output"));
    const Call reader = shell(QStringLiteral("set -o pipefail; { sleep 0.2; \"$DUIKAN\" help; } | true"));
    expectSentence(reader, QStringLiteral("Standard output"));
}

TEST_F(Calls, MessagesSpeakTheChosenLanguage) {
    const QString missing = path(QStringLiteral("missing.txt"));
    const Call english =
        run({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("inspect"), missing});
    const Call chinese =
        run({QStringLiteral("inspect"), missing, QStringLiteral("--language"), QStringLiteral("zh")});
    expectSentence(english, missing);
    EXPECT_EQ(chinese.exitCode, 1);
    EXPECT_NE(english.complaint, chinese.complaint);
}

} // namespace duikan
