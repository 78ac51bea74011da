// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markup.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace duikan {

namespace {

Paragraph paragraphOf(const QString& text) {
    Paragraph paragraph;
    paragraph.ordinal = 1;
    paragraph.text = text;
    return paragraph;
}

Mark note(TextRange range, const QString& id, int number = 0,
          const QString& variant = QStringLiteral("comment")) {
    Mark mark;
    mark.range = range;
    mark.id = id;
    mark.variant = variant;
    mark.number = number;
    return mark;
}

Mark link(TextRange range, const QString& id, const QString& relation) {
    Mark mark = note(range, id, 0, relation);
    mark.kind = Mark::Kind::Link;
    return mark;
}

/// What a reader script would find as the paragraph's text: tags out, badges out, entities decoded.
QString textOf(QString html) {
    html.remove(QRegularExpression(QStringLiteral("<span class=\"number\">.*?</span>")));
    html.remove(QRegularExpression(QStringLiteral("<sup.*?</sup>")));
    html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    html.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#13;"), QStringLiteral("\r"));
    return html.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString wrapped(const QString& inside) {
    return QStringLiteral("<span class=\"text\">%1</span>").arg(inside);
}

} // namespace

TEST(Markup, LeavesUnmarkedTextInOnePiece) {
    EXPECT_EQ(paragraphHtml(paragraphOf(QStringLiteral("请求提供")), {}),
              wrapped(QStringLiteral("请求提供")));
    EXPECT_EQ(paragraphHtml(paragraphOf({}), {}), wrapped(QString()));
}

TEST(Markup, EscapesWhatHtmlWouldRead) {
    const QString text = QStringLiteral("a < b && c > \"d\" <script>%1</script>\r\n&amp;");
    const QString html = paragraphHtml(paragraphOf(text), {note({2, 9}, QStringLiteral("n%2"), 1)});
    EXPECT_EQ(textOf(html), text);
    EXPECT_FALSE(html.contains(QStringLiteral("<script")));
    EXPECT_TRUE(html.contains(QStringLiteral("&#13;\n&amp;amp;")));
}

TEST(Markup, KeepsOffsetsWhereAParserWouldDropACharacter) {
    EXPECT_EQ(escapedText(QString(QChar(u'\0')) + u'x'), QStringLiteral("\uFFFDx"));
}

TEST(Markup, EscapesAttributesAndRefusesColoursThatAreNone) {
    Mark mark = note({0, 1}, QStringLiteral("\"><b>"), 1, QStringLiteral("x\" onclick=\"y"));
    mark.color = QStringLiteral("red;}\"");
    const QString html = paragraphHtml(paragraphOf(QStringLiteral("字")), {mark});
    EXPECT_FALSE(html.contains(QStringLiteral("onclick=")));
    EXPECT_FALSE(html.contains(QStringLiteral("<b>")));
    EXPECT_FALSE(html.contains(QStringLiteral("style")));
}

TEST(Markup, GivesAMarkItsOwnColour) {
    Mark mark = note({0, 1}, QStringLiteral("n"));
    mark.color = QStringLiteral("#aB1290");
    EXPECT_EQ(paragraphHtml(paragraphOf(QStringLiteral("字")), {mark}),
              wrapped(QStringLiteral("<span class=\"mark note comment\" data-ids=\"n\" "
                                     "style=\"--fill:#aB129040;--edge:#aB1290\">字</span>")));
}

TEST(Markup, CutsOverlappingMarksAtEveryEdge) {
    const QString html = paragraphHtml(paragraphOf(QStringLiteral("零一二三四五")),
                                       {note({1, 4}, QStringLiteral("a"), 1),
                                        link({3, 5}, QStringLiteral("b"), QStringLiteral("supports"))});
    EXPECT_EQ(html, wrapped(QStringLiteral(
                        "零<span class=\"mark note comment\" data-ids=\"a\">一二</span>"
                        "<span class=\"mark note comment link supports\" data-ids=\"a b\">三</span>"
                        "<sup class=\"badge comment\" data-id=\"a\">1</sup>"
                        "<span class=\"mark link supports\" data-ids=\"b\">四</span>五")));
}

TEST(Markup, NamesTheOuterMarkFirstWhateverTheOrderGiven) {
    const QString html =
        paragraphHtml(paragraphOf(QStringLiteral("零一二")),
                      {note({1, 2}, QStringLiteral("in")), note({0, 3}, QStringLiteral("out"))});
    EXPECT_TRUE(html.contains(QStringLiteral("data-ids=\"out in\">一")));
}

TEST(Markup, NeverCutsASurrogatePair) {
    const QString text = QStringLiteral("𠀀𠀁字"); // two characters outside of the BMP, four code units
    const QString html = paragraphHtml(paragraphOf(text), {note({1, 3}, QStringLiteral("n"), 1)});
    EXPECT_EQ(html, wrapped(QStringLiteral("<span class=\"mark note comment\" data-ids=\"n\">𠀀𠀁</span>"
                                           "<sup class=\"badge comment\" data-id=\"n\">1</sup>字")));
}

TEST(Markup, OrdersBadgesByNumberAndKeepsThoseAtAnEmptyRange) {
    const QString html =
        paragraphHtml(paragraphOf(QStringLiteral("零一")),
                      {note({0, 2}, QStringLiteral("b"), 7), note({1, 2}, QStringLiteral("a"), 3),
                       note({0, 0}, QStringLiteral("c"), 9)});
    const qsizetype three = html.indexOf(QStringLiteral(">3<"));
    const qsizetype seven = html.indexOf(QStringLiteral(">7<"));
    const qsizetype nine = html.indexOf(QStringLiteral(">9<"));
    EXPECT_GT(nine, 0);
    EXPECT_LT(nine, three);
    EXPECT_LT(three, seven);
    EXPECT_EQ(textOf(html), QStringLiteral("零一"));
}

TEST(Markup, ClampsARangeThatOutlivedItsText) {
    const QString html =
        paragraphHtml(paragraphOf(QStringLiteral("短")), {note({0, 50}, QStringLiteral("n"), 2)});
    EXPECT_EQ(textOf(html), QStringLiteral("短"));
    EXPECT_TRUE(html.contains(QStringLiteral(">2</sup>")));
}

TEST(Markup, SetsNumberAndOpeningApart) {
    Paragraph paragraph = paragraphOf(QStringLiteral("鼓励各国"));
    paragraph.number = QStringLiteral("5.");
    paragraph.opening = Opening{QStringLiteral("encourage"), QStringLiteral("鼓励"), {0, 2}, 1};
    EXPECT_EQ(paragraphHtml(paragraph, {note({1, 3}, QStringLiteral("n"))}),
              QStringLiteral(
                  "<span class=\"number\">5. </span><span class=\"text\"><span class=\"opening\">鼓</span>"
                  "<span class=\"opening mark note comment\" data-ids=\"n\">励</span>"
                  "<span class=\"mark note comment\" data-ids=\"n\">各</span>国</span>"));
    paragraph.number = QStringLiteral("（一）");
    EXPECT_TRUE(
        paragraphHtml(paragraph, {}).startsWith(QStringLiteral("<span class=\"number\">（一）</span>")));

    // The text of an agenda item is the whole line, its number included.
    paragraph.kind = ParagraphKind::Agenda;
    paragraph.number = QStringLiteral("10");
    EXPECT_FALSE(paragraphHtml(paragraph, {}).contains(QStringLiteral("10")));
}

TEST(Markup, MarksAWholeParagraphAsSuch) {
    Mark mark = note({0, 2}, QStringLiteral("n"), 1);
    mark.wholeParagraph = true;
    EXPECT_TRUE(paragraphHtml(paragraphOf(QStringLiteral("请求")), {mark})
                    .contains(QStringLiteral("class=\"mark note comment whole\"")));
}

TEST(Markup, LetsTheCallerDrawTheBadge) {
    const QString html =
        paragraphHtml(paragraphOf(QStringLiteral("请求")), {note({0, 2}, QStringLiteral("n"), 4)},
                      [](const Mark& mark) { return QStringLiteral("<i>%1</i>").arg(mark.number); });
    EXPECT_TRUE(html.endsWith(QStringLiteral("<i>4</i></span>")));
    EXPECT_FALSE(html.contains(QStringLiteral("<sup")));
}

TEST(Markup, PutsInsertedWordsWhereTheyAreNoText) {
    Mark struck = note({0, 2}, QStringLiteral("n"), 0, {});
    struck.kind = Mark::Kind::Struck;
    Mark inserted = note({2, 2}, QStringLiteral("n"), 0, {});
    inserted.kind = Mark::Kind::Inserted;
    inserted.inserted = QStringLiteral("<敦促>\"");
    const QString html = paragraphHtml(paragraphOf(QStringLiteral("鼓励各国")),
                                       {note({0, 4}, QStringLiteral("n"), 3), struck, inserted});
    EXPECT_TRUE(html.contains(QStringLiteral("struck")));
    EXPECT_TRUE(html.contains(QStringLiteral(
        "<ins class=\"inserted\" data-ids=\"n\" data-words=\"&lt;敦促&gt;&quot;\"></ins>")))
        << html.toStdString();
    EXPECT_EQ(textOf(html), QStringLiteral("鼓励各国"));
    EXPECT_LT(html.indexOf(QStringLiteral("鼓励")), html.indexOf(QStringLiteral("<ins")));
    EXPECT_LT(html.indexOf(QStringLiteral("<ins")), html.indexOf(QStringLiteral("各国")));
}

} // namespace duikan
