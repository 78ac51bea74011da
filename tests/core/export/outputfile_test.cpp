// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/outputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

namespace duikan {

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("<unreadable>");
}

class OutputFile : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("out.pdf")); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

private:
    QTemporaryDir m_folder;
};

/// No file may grow past a size while this lives: what a full disk looks like to write().
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_F(OutputFile, TakesThePlaceOfTheOldOne) {
    ASSERT_TRUE(writeWhole(path(), "old").has_value());
    ASSERT_TRUE(writeWhole(path(), "new and longer").has_value());
    EXPECT_EQ(contents(path()), "new and longer");
    EXPECT_EQ(files(), QStringList{QStringLiteral("out.pdf")});
}

TEST_F(OutputFile, KeepsTheOldOneWhenTheDiskTakesOnlyAPart) {
    ASSERT_TRUE(writeWhole(path(), "old").has_value());
    const FileSizeLimit limit(4096);
    const Result<void> result = writeWhole(path(), QByteArray(100'000, 'x'));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(contents(path()), "old");
    EXPECT_EQ(files(), QStringList{QStringLiteral("out.pdf")});
}

TEST_F(OutputFile, IsNotThereWhenTheCheckRefusesIt) {
    const Result<void> result = writeWhole(path(), "bad", [](const QString& written) -> Result<void> {
        EXPECT_EQ(contents(written), "bad");
        return failure(ErrorKind::PrintFailed, written);
    });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().kind, ErrorKind::PrintFailed);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(OutputFile, SaysWhenTheFolderIsMissingOrTheNameIsAFolder) {
    const Result<void> missing = writeWhole(path() + QStringLiteral("/no/such.pdf"), "x");
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().kind, ErrorKind::WriteFailed);
    ASSERT_TRUE(QDir().mkpath(path()));
    EXPECT_FALSE(writeWhole(path(), "x").has_value());
}

TEST_F(OutputFile, MayBeReadByOthersAsTheUmaskSays) {
    const mode_t before = ::umask(022);
    ASSERT_TRUE(writeWhole(path(), "x").has_value());
    ::umask(before);
    EXPECT_TRUE(QFile::permissions(path()).testFlag(QFile::ReadOther));
    EXPECT_FALSE(QFile::permissions(path()).testFlag(QFile::WriteOther));
}

} // namespace duikan
