// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notesxlsx.h"

#include "core/export/notestable.h"
#include "core/export/outputfile.h"
#include "tests/core/export/exchangereview.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace duikan::test {

class NotesXlsxTest : public ExchangeReview {
protected:
    /// Every sheet of a file as LibreOffice shows it, as one text each.
    QStringList sheets(const QString& name, const QByteArray& bytes, const QStringList& names) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        EXPECT_TRUE(writeWhole(file, bytes));
        QProcess office;
        office.setWorkingDirectory(folder.path());
        // Tokens of the CSV filter: comma, quote, UTF-8, from line 1, …, all sheets (-1).
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                      QStringLiteral("--headless"), QStringLiteral("--infilter=CSV:44,34,76,1"), QStringLiteral("--convert-to"),
                      QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"),
                      QStringLiteral("--outdir"), folder.filePath(QStringLiteral("out")), file});
        EXPECT_TRUE(office.waitForFinished(120'000));
        QStringList texts;
        for (const QString& sheet : names) {
            QFile csv(folder.filePath(QStringLiteral("out/") + sheet));
            EXPECT_TRUE(csv.open(QIODevice::ReadOnly)) << sheet.toStdString() << office.readAllStandardError().toStdString();
            texts << QString::fromUtf8(csv.readAll());
        }
        return texts;
    }
    void SetUp() override {
        ExchangeReview::SetUp();
        if (QStandardPaths::findExecutable(text("soffice")).isEmpty()) {
            GTEST_SKIP() << "needs LibreOffice Calc";
        }
    }
};

TEST_F(NotesXlsxTest, IsReadByLibreOfficeWithItsStringsAsStrings) {
    const auto file = notesXlsx(*m_review, {});
    ASSERT_TRUE(file) << file.error().detail.toStdString();
    const QStringList read = sheets(text("n.xlsx"), file->bytes, {text("n-Notes.csv"), text("n-Links.csv")});
    EXPECT_TRUE(read[0].contains(text("\"=HYPERLINK(\"\"http://example.org\"\")\""))) << read[0].toStdString();
    EXPECT_TRUE(read[0].contains(text("@Urges the Office")));
    EXPECT_TRUE(read[0].contains(text("-2+3 agreed,\n\"\"quoted\"\" <b>&amp;</b>")));
    EXPECT_TRUE(read[0].contains(text("consent 😀")));
    EXPECT_TRUE(read[1].contains(text("supports")));
    EXPECT_TRUE(read[1].contains(text("answers to")));
    EXPECT_EQ(file->summary.losses, (std::map<Loss, int>{{Loss::Passages, 2}, {Loss::Colors, 1}, {Loss::Evidence, 1}}));
}

TEST_F(NotesXlsxTest, CutsATextThatNoCellHoldsAndSaysSo) {
    NewAnnotation note;
    note.anchors = {on(1, "技术援助")};
    note.body = QString(40'000, u'x');
    ASSERT_TRUE(m_review->annotate(note));
    const auto file = notesXlsx(*m_review, {});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->summary.losses.at(Loss::Letters), 1);
}

TEST_F(NotesXlsxTest, CsvIsReadByLibreOfficeWithoutAFormula) {
    const auto file = notesCsv(*m_review, {});
    const QStringList read = sheets(text("n.csv"), file->bytes, {text("n-n.csv")});
    EXPECT_TRUE(read[0].contains(text("'=HYPERLINK"))) << read[0].toStdString();
    EXPECT_TRUE(read[0].contains(text("技术援助")));
    EXPECT_EQ(read[0].count(text("Amina Diallo")), 6);
}

} // namespace duikan::test
