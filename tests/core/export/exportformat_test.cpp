// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportformat.h"

#include "core/export/exportwords.h"
#include "tests/core/export/exchangereview.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace duikan::test {

class ExportFormats : public ExchangeReview {
protected:
    QTemporaryDir m_folder;
};

TEST(ExportFormatTable, NamesEachFormatOnce) {
    QSet<QString> names;
    for (const ExportFormat& format : exportFormats()) {
        EXPECT_FALSE(names.contains(format.name)) << format.name.data();
        names.insert(format.name);
        EXPECT_TRUE(QString(format.suffix).startsWith(u'.')) << format.name.data();
        EXPECT_FALSE(format.title().isEmpty()) << format.name.data();
        EXPECT_EQ(exportFormat(format.name, QStringLiteral("anything")), &format);
    }
}

TEST(ExportFormatTable, GoesByTheSuffixUnlessAFormatIsNamed) {
    EXPECT_EQ(exportFormat({}, QStringLiteral("/tmp/Notes.CSV"))->name, QLatin1String("csv"));
    EXPECT_EQ(exportFormat(QStringLiteral("csv"), QStringLiteral("notes.txt"))->name, QLatin1String("csv"));
    EXPECT_EQ(exportFormat({}, QStringLiteral("notes.txt")), nullptr);
    EXPECT_EQ(exportFormat(QStringLiteral("xyz"), QStringLiteral("notes.csv")), nullptr);
}

TEST(ExportFormatTable, HasASentenceForEveryLoss) {
    for (int i = 0; i <= int(Loss::Carrying); ++i) {
        EXPECT_FALSE(toString(Loss(i)).isEmpty()) << i;
        EXPECT_TRUE(ExportWords::of(Loss(i), 3).contains(u'3')) << i;
    }
}

TEST_F(ExportFormats, WriteTheSameReviewAsTheSameBytesAndLeaveNothingElse) {
    for (const ExportFormat& format : exportFormats()) {
        const ExportOptions options{.document = format.ofOneDocument ? 2 : 0, .reviewName = text("r.duikan")};
        const auto first = format.write(*m_review, options);
        const auto second = format.write(*m_review, options);
        ASSERT_EQ(first.has_value(), second.has_value()) << format.name.data();
        if (first) { // one that needs pages refuses a text
            EXPECT_EQ(first->bytes, second->bytes) << format.name.data();
        }
    }
    const auto written =
        exportReview(*m_review, *exportFormat(text("csv"), {}), {}, m_folder.filePath(text("notes.csv")));
    ASSERT_TRUE(written);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{text("notes.csv")});
}

TEST_F(ExportFormats, RefuseADocumentThatIsNotThere) {
    const QString path = m_folder.filePath(text("notes.csv"));
    const auto written = exportReview(*m_review, *exportFormat(text("csv"), {}), {.document = 3, .reviewName = {}}, path);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::UnknownDocument);
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace duikan::test
