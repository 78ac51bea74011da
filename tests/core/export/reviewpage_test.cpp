// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewpage.h"

#include "core/export/reviewcopy.h"
#include "tests/core/export/exchangereview.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace duikan::test {

using testing::HasSubstr;
using testing::Not;

class ReviewPage : public ExchangeReview {
protected:
    [[nodiscard]] QString page(int document = 0) const {
        auto file = reviewPage(*m_review, {.document = document, .reviewName = text("r <b>.duikan")});
        EXPECT_TRUE(file.has_value());
        return QString::fromUtf8(file.value_or(ExportedFile()).bytes);
    }
};

TEST_F(ReviewPage, RunsAndFetchesNothing) {
    const QString html = page();
    static const QRegularExpression outside(
        QStringLiteral("<script|<iframe|<img|<link|<object|@import|url\\(|(?:src|href)=\"(?!#)| on[a-z]+="),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = outside.match(html);
    EXPECT_FALSE(match.hasMatch()) << match.captured().toStdString();
    EXPECT_THAT(html.toStdString(), HasSubstr("default-src 'none'"));
    EXPECT_THAT(html.toStdString(), HasSubstr("r &lt;b&gt;.duikan"));
}

TEST_F(ReviewPage, EveryLinkLeadsToAPlaceOnThePage) {
    for (const int document : {0, 1, 2}) {
        const QString html = page(document);
        static const QRegularExpression links(QStringLiteral("href=\"#([^\"]+)\""));
        int count = 0;
        for (auto it = links.globalMatch(html); it.hasNext(); ++count) {
            const QString target = it.next().captured(1);
            EXPECT_TRUE(html.contains(QStringLiteral("id=\"%1\"").arg(target))) << target.toStdString();
        }
        EXPECT_GT(count, 0);
    }
}

TEST_F(ReviewPage, ShowsNotesWithTheirNumbersInLightAndDarkAndOnPaper) {
    const std::string html = page().toStdString();
    EXPECT_THAT(html, HasSubstr("data-number=\"1\""));
    EXPECT_THAT(html, HasSubstr("content: attr(data-number)"));
    EXPECT_THAT(html, HasSubstr("prefers-color-scheme: dark"));
    EXPECT_THAT(html, HasSubstr("@media print"));
    EXPECT_THAT(html, Not(HasSubstr("Printed")));
    for (const auto& [id, note] : m_review->state().annotations()) {
        if (!note.body.isEmpty()) {
            EXPECT_THAT(html, HasSubstr(note.body.section(u'\n', 0, 0).trimmed().toHtmlEscaped().toStdString()));
        }
    }
}

TEST_F(ReviewPage, OfOneDocumentShowsThatOneAlone) {
    EXPECT_EQ(page().count(QStringLiteral("<section class=\"document\"")), 2);
    EXPECT_EQ(page(2).count(QStringLiteral("<section class=\"document\"")), 1);
    const auto unknown = reviewPage(*m_review, {.document = 3, .reviewName = {}});
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().kind, ErrorKind::UnknownDocument);
}

TEST_F(ReviewPage, CountsWhatItShows) {
    const auto file = reviewPage(*m_review, {});
    ASSERT_TRUE(file.has_value());
    EXPECT_EQ(file->summary.notes, int(m_review->state().annotations().size()));
    EXPECT_EQ(file->summary.replies, int(m_review->state().replies().size()));
    EXPECT_EQ(file->summary.links, int(m_review->state().crossReferences().size()));
}

} // namespace duikan::test
