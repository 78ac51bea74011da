// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/import/decoding.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unicode/ucnv.h>

namespace duikan {
namespace {

ErrorKind kindOf(const QByteArray& bytes) {
    const auto source = importBytes(QStringLiteral("a.txt"), bytes);
    EXPECT_FALSE(source.has_value());
    return source ? ErrorKind::Cancelled : source.error().kind;
}

QByteArray encoded(const QString& text, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 6 + 16, '\0');
    const int32_t size =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    ucnv_close(converter);
    EXPECT_TRUE(U_SUCCESS(status));
    return bytes.first(size);
}

const QString kChinese =
    QStringLiteral("关于技术合作的意见\n\n一、总体要求\n\n坚持以人民为中心，推动 2030 年议程取得实效。\n");
const QString kEnglish =
    QStringLiteral("Submission of Ruritania\n\nI. Introduction\n\nWe welcome the study, as before.\n");

TEST(ImportBytes, RefusesWhatIsNoText) {
    EXPECT_EQ(kindOf({}), ErrorKind::FileEmpty);
    EXPECT_EQ(kindOf(" \n\t\n  \r\n"), ErrorKind::NoText);
    EXPECT_EQ(kindOf("\xEF\xBB\xBF"), ErrorKind::NoText);
    EXPECT_EQ(kindOf(QByteArray("a\0b\0\0c", 6)), ErrorKind::FileBinary);
    EXPECT_EQ(kindOf(QByteArray("\x89PNG\r\n\x1a\n", 8)), ErrorKind::FileBinary);
    EXPECT_EQ(kindOf("Human rights \xC3\x28 and \xFF\xFE freedoms \x81"), ErrorKind::UnknownEncoding);
    EXPECT_EQ(kindOf("\xED\xA0\x80 half a surrogate pair in UTF-8"), ErrorKind::UnknownEncoding);
    QByteArray damaged = kChinese.repeated(4).toUtf8();
    damaged.remove(damaged.size() / 2, 1);
    EXPECT_EQ(kindOf(damaged), ErrorKind::UnknownEncoding) << "no rare ideographs instead";
    EXPECT_EQ(kindOf(QByteArray(kLargestTextFile + 1, 'a')), ErrorKind::FileTooLarge);
}

struct EncodingCase {
    const char* name;
    const char* converter;
    QByteArray mark;
    bool chinese;
    QString found;
};

class Decoding : public testing::TestWithParam<EncodingCase> {};

TEST_P(Decoding, ReadsTheTextLetterForLetter) {
    const QString& text = GetParam().chinese ? kChinese : kEnglish;
    const QByteArray bytes = GetParam().mark + encoded(text, GetParam().converter);
    const auto decoded = decodeText(QStringLiteral("a.txt"), bytes);
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->text, text);
    EXPECT_EQ(decoded->encoding, GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, Decoding,
    testing::Values(
        EncodingCase{"utf8", "UTF-8", {}, true, QStringLiteral("UTF-8")},
        EncodingCase{"utf8Marked", "UTF-8", QByteArray("\xEF\xBB\xBF"), true, QStringLiteral("UTF-8")},
        EncodingCase{"utf16LittleMarked", "UTF-16LE", QByteArray("\xFF\xFE"), true,
                     QStringLiteral("UTF-16LE")},
        EncodingCase{"utf16BigMarked", "UTF-16BE", QByteArray("\xFE\xFF"), true, QStringLiteral("UTF-16BE")},
        EncodingCase{"utf16LittleChinese", "UTF-16LE", {}, true, QStringLiteral("UTF-16LE")},
        EncodingCase{"utf16BigChinese", "UTF-16BE", {}, true, QStringLiteral("UTF-16BE")},
        EncodingCase{"utf16LittleEnglish", "UTF-16LE", {}, false, QStringLiteral("UTF-16LE")},
        EncodingCase{"utf16BigEnglish", "UTF-16BE", {}, false, QStringLiteral("UTF-16BE")},
        EncodingCase{"gb18030", "GB18030", {}, true, QStringLiteral("GB18030")}),
    [](const auto& parameter) { return parameter.param.name; });

TEST(ImportBytes, CountsLinesAsEditorsDo) {
    for (const char* end : {"\n", "\r\n", "\r"}) {
        QByteArray bytes = kEnglish.toUtf8();
        bytes.replace("\n", end);
        const auto source = importBytes(QStringLiteral("a.txt"), bytes);
        ASSERT_TRUE(source.has_value());
        ASSERT_EQ(source->structure->paragraphs.size(), 3U);
        EXPECT_EQ(source->structure->paragraphs[2].lines, (LineRange{5, 5}));
    }
}

TEST(ImportBytes, SaysWhatTheBytesAre) {
    const QByteArray bytes = kChinese.toUtf8();
    const auto source = importBytes(QStringLiteral("意见.txt"), bytes);
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ(source->info.name, u"意见.txt");
    EXPECT_EQ(source->info.bytes, bytes.size());
    EXPECT_EQ(source->info.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    EXPECT_EQ(source->bytes, bytes);
    EXPECT_EQ(source->structure->title, u"关于技术合作的意见");
}

class ImportFile : public testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

TEST_F(ImportFile, NamesTheFileInEveryError) {
    const QString missing = m_folder.filePath(QStringLiteral("missing.txt"));
    const QString empty = write(QStringLiteral("empty.txt"), {});
    const QString binary = write(QStringLiteral("binary.txt"), QByteArray("a\0\0\0b", 5));
    const std::pair<QString, ErrorKind> cases[] = {
        {missing, ErrorKind::FileNotFound},
        {m_folder.path(), ErrorKind::FileUnreadable},
        {empty, ErrorKind::FileEmpty},
        {binary, ErrorKind::FileBinary},
    };
    for (const auto& [path, kind] : cases) {
        const auto source = importFile(path);
        ASSERT_FALSE(source.has_value());
        EXPECT_EQ(source.error().kind, kind) << path.toStdString();
        EXPECT_EQ(source.error().subject, path);
    }
}

TEST_F(ImportFile, RefusesALargeFileBeforeReadingIt) {
    const QString path = m_folder.filePath(QStringLiteral("large.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(200LL * 1024 * 1024)); // sparse: takes no room on the disk
    file.close();
    const auto source = importFile(path);
    ASSERT_FALSE(source.has_value());
    EXPECT_EQ(source.error().kind, ErrorKind::FileTooLarge);
    EXPECT_TRUE(source.error().detail.contains(u"200 MB"));
}

TEST_F(ImportFile, LeavesTheSourceAlone) {
    const QString path = write(QStringLiteral("a.txt"), kChinese.toUtf8());
    const QDateTime modified = QFileInfo(path).lastModified();
    ASSERT_TRUE(importFile(path).has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), kChinese.toUtf8());
    EXPECT_EQ(QFileInfo(path).lastModified(), modified);
}

} // namespace
} // namespace duikan
