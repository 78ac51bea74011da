// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that write reports: compare, synopsis and rolling-text as HTML, PDF and Word documents.
#include "program.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>

namespace duikan {

namespace {

QString sha256(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const QByteArray kBase = "The Human Rights Council,\n\n"
                         "Recalling its resolution 18/18 of 29 September 2011,\n\n"
                         "1. Encourages all States to provide technical assistance without delay;\n\n"
                         "2. Invites donors to contribute to the voluntary fund;\n\n"
                         "3. Decides to remain seized of the matter.\n";
const QByteArray kStronger = "The Human Rights Council,\n\n"
                             "Recalling its resolution 21/21 of 27 September 2012,\n\n"
                             "1. Urges all States to provide technical assistance without delay;\n\n"
                             "2. Invites donors to contribute to the voluntary fund;\n\n"
                             "3. Requests the Office of the High Commissioner to report on progress;\n\n"
                             "4. Decides to remain seized of the matter.\n";
const QByteArray kShorter =
    "The Human Rights Council,\n\n"
    "Recalling its resolution 18/18 of 29 September 2011,\n\n"
    "1. Encourages all States to provide technical assistance;\n\n"
    "2. Invites donors to contribute to the voluntary fund;\n\n"
    "3. Requests the Office of the High Commissioner to report on progress each year;\n\n"
    "4. Decides to remain seized of the matter.\n";

} // namespace

class ReportVerbs : public Program {
protected:
    QString base() const { return write(text("base.txt"), kBase); }
    QString stronger() const { return write(text("stronger.txt"), kStronger); }
    QString shorter() const { return write(text("shorter.txt"), kShorter); }

    /// Calls a verb for each form of output; the words of each, as its own tools read them.
    QStringList wordsOfAllForms(const QStringList& arguments) const {
        QStringList words;
        for (const char* name : {"out.html", "out.pdf", "out.docx"}) {
            const Call call = run(arguments + QStringList{text("-o"), path(text(name))});
            EXPECT_EQ(call.exitCode, 0) << name << ": " << call.complaint.toStdString();
        }
        words.append(QString::fromUtf8(contents(path(text("out.html")))).remove(QRegularExpression(text("<[^>]*>"))));
        words.append(shell(text("pdftotext out.pdf -")).output);
        words.append(shell(text("unzip -p out.docx word/document.xml word/header2.xml word/footer1.xml"))
                         .output.remove(QRegularExpression(text("<[^>]*>"))));
        return words;
    }

    static void expectInAll(const QStringList& forms, const QString& words) {
        for (const QString& form : forms) {
            EXPECT_TRUE(withoutBlanks(form).contains(withoutBlanks(words)))
                << words.toStdString() << " in form " << forms.indexOf(form);
        }
    }

    /// What a script for python3-docx prints of out.docx, which is `document` in it; empty where that is
    /// missing.
    QString byPythonDocx(const char* script) const {
        const QString program = text("import docx\ndocument = docx.Document('out.docx')\n") + text(script);
        (void)write(text("look.py"), program.toUtf8());
        return shell(text("/usr/bin/python3 look.py")).output;
    }
};

TEST_F(ReportVerbs, EveryFormOfAComparisonHasItsCertificate) {
    const QStringList forms = wordsOfAllForms({text("compare"), base(), stronger()});
    expectInAll(forms, sha256(kBase));
    expectInAll(forms, sha256(kStronger));
    expectInAll(forms, text("Rejecting every change gives base.txt"));
    expectInAll(forms, text("yes, letter for letter"));
    expectInAll(forms, text("by words; width"));
    expectInAll(forms, text("Duikan 0."));
}

TEST_F(ReportVerbs, TheCertificateIsNoPartOfAWordDocumentsText) {
    (void)wordsOfAllForms({text("compare"), base(), stronger()});
    const QString body = byPythonDocx("print(chr(10).join(p.text for p in document.paragraphs))\n"
                                      "print(len(document.sections), document.sections[1].start_type)");
    if (body.isEmpty()) {
        GTEST_SKIP() << "needs python3-docx";
    }
    EXPECT_FALSE(body.contains(text("SHA-256")));
    EXPECT_TRUE(body.contains(text("2 NEW_PAGE"))) << body.toStdString();
}

TEST_F(ReportVerbs, AnOutputOfAnotherKindIsAWrongCall) {
    const QString a = base();
    const QString b = stronger();
    for (const char* verb : {"compare", "synopsis"}) {
        const Call call = run({text(verb), a, b, text("-o"), path(text("out.txt"))});
        EXPECT_EQ(call.exitCode, 2) << verb;
        EXPECT_TRUE(call.complaint.contains(text(".docx"))) << call.complaint.toStdString();
    }
    EXPECT_EQ(run({text("synopsis"), a, text("-o"), path(text("out.html"))}).exitCode, 2);
    EXPECT_EQ(files(), (QStringList{text("base.txt"), text("stronger.txt")}));
}

TEST_F(ReportVerbs, ASynopsisLaysAnyNumberOfTextsSideBySide) {
    const QStringList forms = wordsOfAllForms({text("synopsis"), base(), stronger(), shorter()});
    for (const char* name : {"base.txt", "stronger.txt", "shorter.txt"}) {
        expectInAll(forms, text(name));
    }
    expectInAll(forms, text("EncouragesUrges all States"));
    expectInAll(forms, sha256(kShorter));
    EXPECT_TRUE(
        shell(text("pdfinfo out.pdf")).output.contains(QRegularExpression(text("Page size: +8\\d\\d"))));
}

TEST_F(ReportVerbs, ASynopsisIsARealTableInWord) {
    (void)wordsOfAllForms({text("synopsis"), base(), stronger(), shorter()});
    const QString table = byPythonDocx(
        "table = document.tables[0]\n"
        "print(len(document.tables), len(table.columns), 'tblHeader' in table.rows[0]._tr.xml)\n"
        "print([cell.text for cell in table.rows[0].cells])\n"
        "for row in table.rows:\n"
        "    print([[r.text for p in cell.paragraphs for r in p.runs if r.font.strike or r.font.underline]"
        " for cell in row.cells])\n"
        "print(document.sections[0].orientation)");
    if (table.isEmpty()) {
        GTEST_SKIP() << "needs python3-docx";
    }
    EXPECT_TRUE(table.startsWith(text("1 3 True\n['base.txt', 'stronger.txt', 'shorter.txt']")))
        << table.toStdString();
    EXPECT_TRUE(table.contains(text("[[], ['Encourages', 'Urges'], ['without delay']]")))
        << table.toStdString();
    EXPECT_TRUE(table.contains(text("LANDSCAPE"))) << table.toStdString();
}

TEST_F(ReportVerbs, LibreOfficeReadsTheSynopsis) {
    if (QStandardPaths::findExecutable(text("soffice")).isEmpty()) {
        GTEST_SKIP() << "needs LibreOffice Writer";
    }
    (void)wordsOfAllForms({text("synopsis"), base(), stronger(), shorter()});
    const Call call = shell(text("soffice -env:UserInstallation=file://$PWD/profile --headless --convert-to "
                                 "'txt:Text (encoded):UTF8' out.docx && cat out.txt"));
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    EXPECT_TRUE(call.output.contains(
        text("EncouragesUrges all States to provide technical assistance without delay;")))
        << call.output.toStdString();
    EXPECT_TRUE(
        call.output.contains(text("Requests the Office of the High Commissioner to report on progress each "
                                  "year;")));
    EXPECT_FALSE(call.output.contains(text("SHA-256")));
}

TEST_F(ReportVerbs, AdditionsThatAreAlikeShareARowOfTheSynopsis) {
    const Call call = run({text("synopsis"), base(), stronger(), shorter(), text("--json")});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    const QJsonObject json = call.json();
    EXPECT_EQ(json[text("schema")].toString(), text("duikan/synopsis/1"));
    EXPECT_EQ(json[text("columns")].toArray().size(), 3);
    bool found = false;
    for (const QJsonValue& row : json[text("rows")].toArray()) {
        const QJsonArray cells = row[text("cells")].toArray();
        const auto isAddition = [&cells](int column) {
            return cells.at(column)[text("passages")][0][text("relation")].toString() == text("inserted");
        };
        found = found || (isAddition(1) && isAddition(2));
    }
    EXPECT_TRUE(found) << call.output.toStdString();
}

TEST_F(ReportVerbs, TheDraftsOfADocumentAreASynopsis) {
    const QString review = path(text("r.duikan"));
    ASSERT_EQ(run({text("new"), review, resolution(), base()}).exitCode, 0);
    expectSentence(run({text("synopsis"), review, text("--document"), text("2"), text("--json")}), text("2"));
    ASSERT_EQ(run({text("add-draft"), review, text("--document"), text("2"), stronger()}).exitCode, 0);
    const Call call = run({text("synopsis"), review, text("--document"), text("2"), text("--json")});
    ASSERT_EQ(call.exitCode, 0) << call.complaint.toStdString();
    EXPECT_EQ(call.json()[text("columns")].toArray().size(), 2);
}

TEST_F(ReportVerbs, ARollingTextNamesWhoProposedWhat) {
    const QString review = path(text("r.duikan"));
    ASSERT_EQ(run({text("new"), review, resolution(), base()}).exitCode, 0);
    const auto propose = [&](const char* who, const char* quote, const char* wording) {
        const Call call =
            run({text("annotate"), review, text("--document"), text("2"), text("--at"), text("OP 1"),
                 text("--quote"), text(quote), text("--kind"), text("proposal"), text("--author"), text(who),
                 text("--body"), text("as discussed"), text("--replacement"), text(wording)});
        EXPECT_EQ(call.exitCode, 0) << call.complaint.toStdString();
        return call.firstLine();
    };
    (void)propose("European Union", "Encourages", "Urges");
    (void)propose("China", "Encourages", "Invites");
    const QString accepted = propose("Japan", " without delay", " ");
    const QString withdrawn = propose("Chile", "technical", "financial");
    ASSERT_EQ(run({text("status"), review, accepted, text("accepted")}).exitCode, 0);
    ASSERT_EQ(run({text("status"), review, withdrawn, text("rejected")}).exitCode, 0);
    const QStringList call{text("rolling-text"), review, text("--document"), text("2")};
    const QStringList forms = wordsOfAllForms(call);
    expectInAll(forms,
                text("[Encourages Urges (European Union) / Invites (China)] all States to provide technical "
                     "assistance[ without delay (Japan; accepted)];"));
    expectInAll(forms, text("Leaving out every proposal"));
    for (const QString& form : forms) {
        EXPECT_FALSE(form.contains(text("Chile")));
    }
    const QString bold =
        byPythonDocx("print([(r.text, bool(r.bold), bool(r.font.strike)) for p in document.paragraphs"
                     " for r in p.runs if r.bold or r.font.strike])");
    EXPECT_TRUE(bold.isEmpty() || bold.contains(text("('Encourages', False, True), ('Urges', True, False)")))
        << bold.toStdString();
    const QStringList taken = wordsOfAllForms(call + QStringList{text("--take-in-accepted")});
    expectInAll(taken, text("all States to provide technical assistance;"));
}

TEST_F(ReportVerbs, APersonsOwnTableOfForceIsUsed) {
    const QString force =
        text("mkdir -p $HOME/.config/duikan; printf '%s' \"$TABLE\" > "
             "$HOME/.config/duikan/openings.json; $DUIKAN compare base.txt stronger.txt --json");
    (void)base();
    (void)stronger();
    const Call own = shell(text("TABLE='{\"entries\":[{\"id\":\"encourage\",\"force\":5}]}'; ") + force);
    ASSERT_EQ(own.exitCode, 0) << own.complaint.toStdString();
    EXPECT_TRUE(own.output.contains(QRegularExpression(text("\"force\": 5,\\s+\"text\": \"Encourages\""))))
        << own.output.toStdString();
    expectSentence(shell(text("TABLE='{\"entries\":[{\"id\":\"encourage\",\"force\":9}]}'; ") + force),
                   text("openings.json"));
    expectSentence(shell(text("TABLE='{'; ") + force), text("openings.json"));
}

TEST_F(ReportVerbs, NoFileIsLeftWhenAReportCannotBeWritten) {
    const QString a = base();
    const QString b = stronger();
    for (const char* name : {"no/where.html", "no/where.pdf", "no/where.docx"}) {
        expectSentence(run({text("compare"), a, b, text("-o"), path(text(name))}), text("where."));
        expectSentence(run({text("synopsis"), a, b, text("-o"), path(text(name))}), text("where."));
    }
    EXPECT_EQ(files(), (QStringList{text("base.txt"), text("stronger.txt")}));
}

} // namespace duikan
