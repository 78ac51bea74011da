// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/reviewstore.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace duikan::test {

class Schema : public testing::Test {
protected:
    void SetUp() override {
        path = folder.filePath(QStringLiteral("review.duikan"));
        database.emplace(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    }
    int version() { return database->execAndGet("PRAGMA user_version").getInt(); }

    std::vector<Migration> steps = releasedMigrations();
    QTemporaryDir folder;
    QString path;
    std::optional<SQLite::Database> database;
};

TEST_F(Schema, BringsAnEmptyFileToTheNewestVersion) {
    ASSERT_TRUE(migrate(*database, path, 0, steps));
    EXPECT_EQ(version(), ReviewStore::kSchemaVersion);
    EXPECT_EQ(checkIdentity(*database, path, ReviewStore::kSchemaVersion), ReviewStore::kSchemaVersion);
    EXPECT_FALSE(QFile::exists(backupPath(path, 0))) << "there was nothing to keep";
}

TEST_F(Schema, TakesTheMissingStepsOfAnOlderFileAndKeepsItAsItWas) {
    ASSERT_TRUE(migrate(*database, path, 0, steps));
    const int newest = int(steps.size());
    steps.push_back({newest + 1, "CREATE TABLE later (x)"});
    steps.push_back({newest + 2, "ALTER TABLE later ADD COLUMN y"});
    ASSERT_TRUE(migrate(*database, path, newest, steps));
    EXPECT_EQ(version(), newest + 2);
    database->exec("INSERT INTO later (x, y) VALUES (1, 2)");
    SQLite::Database kept(backupPath(path, newest).toStdString());
    EXPECT_FALSE(kept.tableExists("later"));
    EXPECT_EQ(checkIdentity(kept, path, newest), newest);
}

TEST_F(Schema, AStepThatFailsLeavesTheFileAtTheVersionBefore) {
    ASSERT_TRUE(migrate(*database, path, 0, steps));
    const int newest = int(steps.size());
    steps.push_back({newest + 1, "CREATE TABLE later (x); CREATE TABLE changes (x)"});
    EXPECT_FALSE(migrate(*database, path, newest, steps));
    EXPECT_EQ(version(), newest);
    EXPECT_FALSE(database->tableExists("later"));
    EXPECT_TRUE(QFile::exists(backupPath(path, newest)));
}

TEST_F(Schema, AFileAtTheNewestVersionIsLeftAlone) {
    ASSERT_TRUE(migrate(*database, path, 0, steps));
    ASSERT_TRUE(migrate(*database, path, int(steps.size()), steps));
    EXPECT_FALSE(QFile::exists(backupPath(path, int(steps.size()))));
}

} // namespace duikan::test
