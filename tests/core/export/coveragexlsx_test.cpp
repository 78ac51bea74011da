// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/coveragexlsx.h"

#include "core/export/outputfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace duikan::test {

namespace {

Coverage matrix() {
    Coverage coverage;
    coverage.rows = {
        {.ordinal = 1, .label = QStringLiteral("一"), .text = QStringLiteral("立场"), .isHeading = true, .level = 1},
        {.ordinal = 2, .label = QStringLiteral("一 ¶1"), .text = QStringLiteral("=SUM(1;2)"), .links = 3},
        {.ordinal = 3, .label = QStringLiteral("一 ¶2"), .text = QStringLiteral("+1, \"two\" & <three>")},
        {.ordinal = 4, .label = QStringLiteral("一 ¶3"), .text = QStringLiteral("-7")},
        {.ordinal = 5, .label = QStringLiteral("一 ¶4"), .text = QStringLiteral("@here")},
    };
    coverage.columns = {
        {.ordinal = 1, .label = QStringLiteral("OP 1"), .text = QStringLiteral("鼓励各国"), .links = 1, .opening = QStringLiteral("鼓励")},
        {.ordinal = 2, .label = QStringLiteral("OP 2"), .text = QStringLiteral("Urges all"), .links = 2, .opening = QStringLiteral("=Urges")},
        {.ordinal = 3, .label = QStringLiteral("OP 3"), .text = QStringLiteral("Decides")},
    };
    coverage.cells = {{1, 0, QStringLiteral("supports"), {}, false},
                      {1, 1, QStringLiteral("cites"), {}, true},
                      {1, 1, QStringLiteral("=answers"), {}, false}};
    return coverage;
}

/// The sheets as LibreOffice reads them, one list of lines each.
std::vector<QStringList> readByLibreOffice(const QByteArray& xlsx) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("matrix.xlsx"));
    EXPECT_TRUE(writeWhole(file, xlsx));
    QProcess office;
    office.setWorkingDirectory(folder.path());
    // Tokens of the CSV filter: comma, quote, UTF-8, from line 1, …, all sheets (-1).
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                  QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"),
                  file});
    EXPECT_TRUE(office.waitForFinished(120'000));
    std::vector<QStringList> sheets;
    for (const char* name : {"Coverage", "Links", "Without a link"}) {
        QFile csv(folder.filePath(QStringLiteral("matrix-%1.csv").arg(QLatin1String(name))));
        EXPECT_TRUE(csv.open(QIODevice::ReadOnly)) << name << office.readAllStandardError().toStdString();
        sheets.push_back(QString::fromUtf8(csv.readAll()).trimmed().split(u'\n'));
    }
    return sheets;
}

} // namespace

TEST(CoverageXlsx, IsReadByLibreOfficeAsItWasWritten) {
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
        GTEST_SKIP() << "needs LibreOffice Calc";
    }
    const auto xlsx = coverageXlsx(matrix(), QStringLiteral("left"), QStringLiteral("right"));
    ASSERT_TRUE(xlsx) << xlsx.error().detail.toStdString();
    const std::vector<QStringList> sheets = readByLibreOffice(*xlsx);
    EXPECT_THAT(sheets[0],
                testing::ElementsAre(QStringLiteral(",,鼓励,=Urges,,"),
                                     QStringLiteral("Paragraph,Text,OP 1,OP 2,OP 3,Links"),
                                     QStringLiteral("一,立场,,,,"),
                                     QStringLiteral("一 ¶1,=SUM(1;2),supports,cites (reopened); =answers,,3"),
                                     QStringLiteral("一 ¶2,\"+1, \"\"two\"\" & <three>\",,,,0"),
                                     QStringLiteral("一 ¶3,-7,,,,0"), QStringLiteral("一 ¶4,@here,,,,0"),
                                     QStringLiteral("Links,,1,2,0,3")))
        << "a text that looks like a formula is the text, not what it would come to";
    EXPECT_EQ(sheets[1].size(), 4);
    EXPECT_EQ(sheets[1][3], QStringLiteral("一 ¶1,=SUM(1;2),=answers,OP 2,Urges all"));
    EXPECT_EQ(sheets[2][0], QStringLiteral("Clauses without a link,"));
    EXPECT_EQ(sheets[2][1], QStringLiteral("OP 3,Decides"));
    EXPECT_EQ(sheets[2].size(), 6) << "headings are no paragraphs without a link";
}

TEST(CoverageXlsx, FreezesItsHeadsAndColoursItsRelations) {
    if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty()) {
        GTEST_SKIP() << "needs unzip";
    }
    const auto xlsx = coverageXlsx(matrix(), QStringLiteral("left"), QStringLiteral("right"));
    ASSERT_TRUE(xlsx);
    const QTemporaryDir folder;
    ASSERT_TRUE(writeWhole(folder.filePath(QStringLiteral("m.xlsx")), *xlsx));
    const auto part = [&folder](const char* name) {
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), folder.filePath(QStringLiteral("m.xlsx")),
                                              QLatin1String(name)});
        unzip.waitForFinished();
        return unzip.readAllStandardOutput();
    };
    const QByteArray sheet = part("xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains("<pane xSplit=\"2\" ySplit=\"2\" topLeftCell=\"C3\"")) << sheet.left(900).data();
    EXPECT_FALSE(sheet.contains("<f>")) << "no formula anywhere";
    const QByteArray styles = part("xl/styles.xml");
    EXPECT_TRUE(styles.contains("FF27744A")) << "supports";
    EXPECT_TRUE(styles.contains("FF835B00")) << "cites";
}

TEST(CoverageXlsx, OfNothingIsAWorkbookAllTheSame) {
    const auto xlsx = coverageXlsx({}, {}, {});
    ASSERT_TRUE(xlsx);
    EXPECT_TRUE(xlsx->startsWith("PK"));
}

TEST(CoverageXlsx, ShortensATextNoCellCanHold) {
    Coverage coverage = matrix();
    coverage.rows[1].text = QString(40'000, QChar(u'长'));
    EXPECT_TRUE(coverageXlsx(coverage, QString(400, u'&'), {}));
}

TEST(CoverageXlsx, RefusesMoreColumnsThanASheetHas) {
    Coverage coverage;
    coverage.columns.resize(16'384);
    const auto xlsx = coverageXlsx(coverage, {}, {});
    ASSERT_FALSE(xlsx);
    EXPECT_EQ(xlsx.error().kind, ErrorKind::WriteFailed);
}

} // namespace duikan::test
