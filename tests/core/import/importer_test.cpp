// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace duikan {
namespace {

ErrorKind kindOf(const QByteArray& bytes) {
    const auto source = importBytes(QStringLiteral("a.txt"), bytes);
    EXPECT_FALSE(source.has_value());
    return source ? ErrorKind::Cancelled : source.error().kind;
}

TEST(ImportBytes, RefusesWhatIsNoText) {
    EXPECT_EQ(kindOf({}), ErrorKind::FileEmpty);
    EXPECT_EQ(kindOf(" \n\t\n  \r\n"), ErrorKind::NoText);
    EXPECT_EQ(kindOf("\xEF\xBB\xBF"), ErrorKind::NoText);
    EXPECT_EQ(kindOf(QByteArray("a\0b\0\0c", 6)), ErrorKind::FileBinary);
    EXPECT_EQ(kindOf(QByteArray("\x89PNG\r\n\x1a\n", 8)), ErrorKind::FileBinary);
    EXPECT_EQ(kindOf("%PDF-1.7\n"), ErrorKind::FileUnreadable);
    EXPECT_EQ(kindOf("PK\x03\x04xyz"), ErrorKind::UnsupportedFormat);
    EXPECT_EQ(kindOf("Human rights \xC3\x28 and \xFF\xFE freedoms \x81"), ErrorKind::UnknownEncoding);
    EXPECT_EQ(kindOf(QByteArray(kLargestTextFile + 1, 'a')), ErrorKind::FileTooLarge);
}

} // namespace
} // namespace duikan
