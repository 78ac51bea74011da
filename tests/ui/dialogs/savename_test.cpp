// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savename.h"

#include <gtest/gtest.h>

namespace duikan {

namespace {

const QString kFilters = QStringLiteral("Word document (*.docx);;Web page (*.html);;PDF (*.pdf)");

std::string named(const char* path, const char* chosen = "") {
    return withKnownSuffix(QString::fromUtf8(path), kFilters, QString::fromUtf8(chosen)).toStdString();
}

} // namespace

TEST(SaveName, KeepsASuffixThatOneOfTheFiltersKnows) {
    EXPECT_EQ(named("/tmp/text.pdf"), "/tmp/text.pdf");
    EXPECT_EQ(named("/tmp/text.HTML", "PDF (*.pdf)"), "/tmp/text.HTML");
}

TEST(SaveName, GivesANameWithoutOneThatOfTheChosenFilter) {
    EXPECT_EQ(named("/tmp/text", "PDF (*.pdf)"), "/tmp/text.pdf");
    EXPECT_EQ(named("/tmp/text"), "/tmp/text.docx");
    EXPECT_EQ(named("/tmp/A-HRC-21-L.9", "Web page (*.html)"), "/tmp/A-HRC-21-L.9.html");
    EXPECT_EQ(named("/tmp/第21.2稿"), "/tmp/第21.2稿.docx");
}

} // namespace duikan
