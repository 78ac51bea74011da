// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlimporter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

DraftSource imported(const QByteArray& html) {
    auto source = importHtml(QStringLiteral("a.html"), html);
    EXPECT_TRUE(source) << (source ? "" : source.error().detail.toStdString());
    return source ? *source : DraftSource{};
}

QStringList linesOf(const DraftSource& source) {
    QStringList lines;
    for (const Paragraph& p : source.structure->paragraphs) {
        lines.append(toString(p.kind) + u'|' + p.number + u'|' + p.text);
    }
    return lines;
}

} // namespace

TEST(HtmlImporter, KeepsHeadingsParagraphsAndNumberedLists) {
    EXPECT_EQ(linesOf(imported("<html><body><h1>A paper about things</h1><p>It has <b>words</b>\n that go "
                               "on, and more of them.</p>"
                               "<h2>The first part</h2><ol start=3><li>Items are counted on, one by one.</li>"
                               "<li>And this is the next one of them.</li></ol></body></html>")),
              (QStringList{QStringLiteral("title||A paper about things"),
                           QStringLiteral("paragraph||It has words that go on, and more of them."),
                           QStringLiteral("heading||The first part"),
                           QStringLiteral("paragraph|3.|Items are counted on, one by one."),
                           QStringLiteral("paragraph|4.|And this is the next one of them.")}));
}

TEST(HtmlImporter, LeavesOutWhatIsNoText) {
    const QString all = linesOf(imported("<html><head><title>t</title><style>p{}</style></head><body>"
                                         "<script>alert('x')</script><nav>Menu</nav><p hidden>unseen</p>"
                                         "<p style='display: none'>unseen too</p><!-- comment -->"
                                         "<p>What is seen stands here, whole.</p></body></html>"))
                            .join(u'\n');
    EXPECT_EQ(all, QStringLiteral("paragraph||What is seen stands here, whole."));
}

TEST(HtmlImporter, KeepsTablesAndOpensLayoutTables) {
    const auto lines = linesOf(imported(
        "<table><tr><td><h2>Inside a frame</h2><p>Words in a frame are just words.</p></td></tr></table>"
        "<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2026</td><td>1</td></tr></table>"));
    EXPECT_TRUE(lines.contains(QStringLiteral("table||Year\tSum\n2026\t1")))
        << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("paragraph||Words in a frame are just words.")));
}

TEST(HtmlImporter, EndsAParagraphAtTwoBreaks) {
    EXPECT_EQ(
        linesOf(imported("One line of it,<br>which goes on here.<br><br>Another one, which stands apart."))
            .size(),
        2);
}

TEST(HtmlImporter, ReadsDeclaredAndGuessedEncodings) {
    const QString words = QStringLiteral("重申各国负有增进和保护所有人权的主要责任；强调需要倡导合作。");
    EXPECT_TRUE(linesOf(imported("<meta charset=utf-8><p>" + words.toUtf8())).constFirst().endsWith(words));
    EXPECT_TRUE(linesOf(imported("<p>" + words.toUtf8() + "</p>")).constFirst().endsWith(words));
    EXPECT_TRUE(linesOf(imported("<meta charset=iso-8859-1><p>R\xe9publique fran\xe7"
                                 "aise, une et indivisible."))
                    .constFirst()
                    .contains(QStringLiteral("République française")));
}

TEST(HtmlImporter, SurvivesEndlessNestingAndUnclosedTags) {
    const auto source =
        importHtml(QStringLiteral("a.html"), QByteArray("<div>").repeated(100'000) + "deep words");
    if (!source) {
        EXPECT_THAT(source.error().kind, testing::AnyOf(ErrorKind::NoText, ErrorKind::FileUnreadable));
    }
    EXPECT_EQ(linesOf(imported("<p>An open <b>end of a <i>page")).size(), 1);
}

TEST(HtmlImporter, SaysThatAPageWithoutTextHasNone) {
    const auto source = importHtml(QStringLiteral("a.html"), "<html><body><img src=x></body></html>");
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().kind, ErrorKind::NoText);
}

} // namespace duikan
