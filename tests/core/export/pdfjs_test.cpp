// SPDX-License-Identifier: GPL-3.0-or-later
// PDF.js, which Firefox and many web sites show PDFs with, as a judge. Skipped where node or the package is missing
// (scripts/test fetches it when npm is there).
#include "core/export/pdfmarkup.h"

#include "tests/support/pdfpages.h"
#include "tests/support/pdfvariants.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan::test {

namespace {

const QString kModules = QStringLiteral(DUIKAN_BINARY_DIR "/../pdfjs/node_modules");
const QDateTime kThen(QDate(2026, 11, 20), QTime(9, 41, 7), Qt::UTC);

PdfMarkup markup(const QString& id, int page, const QString& contents) {
    PdfMarkup markup;
    markup.id = id;
    markup.author = QStringLiteral("陈莉");
    markup.created = kThen;
    markup.modified = kThen;
    markup.contents = contents;
    markup.color = QStringLiteral("#d9e9f9");
    markup.places = {{page, {QRectF(72, 92, 120, 12), QRectF(72, 104, 80, 12)}}};
    return markup;
}

class PdfJs : public testing::Test {
protected:
    void SetUp() override {
        m_node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (m_node.isEmpty() || !QFile::exists(kModules + QStringLiteral("/pdfjs-dist"))) {
            GTEST_SKIP() << "node or the package pdfjs-dist is not there";
        }
    }

    [[nodiscard]] QJsonObject read(const QByteArray& pdf) const {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("annotated.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(m_node, {QStringLiteral(DUIKAN_SOURCE_DIR "/tests/pdfjs/annotations.mjs"), kModules, file.fileName()});
        process.waitForFinished();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        const QByteArray said = process.readAllStandardOutput(); // PDF.js warns there of what rendering would need
        return QJsonDocument::fromJson(said.mid(std::max<qsizetype>(0, said.lastIndexOf("{\"pages\"")))).object();
    }

    QString m_node;
};

} // namespace

TEST_F(PdfJs, ShowsEveryHighlightAndNote) {
    PdfPages pages;
    for (int i = 0; i < 3; ++i) {
        pages.page().lines(72, 100, {QStringLiteral("A line of words that is long enough,"), QStringLiteral("and another one.")});
    }
    std::vector<PdfMarkup> markups;
    for (int i = 1; i <= 9; ++i) {
        markups.push_back(markup(QStringLiteral("note-%1").arg(i), (i - 1) % 3 + 1, QStringLiteral("第%1条意见").arg(i)));
    }
    markups[0].replies = {{.id = QStringLiteral("r"), .author = QStringLiteral("Omar"), .at = kThen, .contents = QStringLiteral("نعم")}};
    markups[1].look = PdfMarkup::Look::Underline;
    markups[1].jump = PdfJump{.page = 3, .at = QPointF(72, 92)};
    for (const auto& make : {+[](const QByteArray& pdf) { return pdf; }, withObjectStreams, linearized}) {
        const auto annotated = annotatePdf(QStringLiteral("three.pdf"), make(pages.bytes()), {}, markups);
        ASSERT_TRUE(annotated);
        const QJsonObject found = read(annotated->bytes);
        EXPECT_EQ(found.value(QStringLiteral("pages")).toInt(), 3);
        QStringList shown;
        int links = 0;
        for (const auto& value : found.value(QStringLiteral("annotations")).toArray()) {
            const QJsonObject annotation = value.toObject();
            const QString subtype = annotation.value(QStringLiteral("subtype")).toString();
            if (subtype == u"Highlight" || subtype == u"Underline") {
                EXPECT_EQ(annotation.value(QStringLiteral("quads")).toInt(), 2);
                EXPECT_TRUE(annotation.value(QStringLiteral("hasAppearance")).toBool());
                EXPECT_EQ(annotation.value(QStringLiteral("author")).toString(), u"陈莉");
            }
            links += annotation.value(QStringLiteral("jumps")).toBool() ? 1 : 0;
            if (subtype != u"Popup" && subtype != u"Link") {
                shown.append(annotation.value(QStringLiteral("contents")).toString());
            }
        }
        QStringList expected{QStringLiteral("نعم")};
        for (const PdfMarkup& one : markups) {
            expected.append(one.contents);
        }
        EXPECT_THAT(shown, testing::UnorderedElementsAreArray(expected));
        EXPECT_EQ(links, 1);
    }
}

} // namespace duikan::test
