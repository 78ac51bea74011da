// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/docximporter.h"

#include "core/export/zippackage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duikan {

namespace {

const QByteArray kNamespace = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                              R"(xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" )"
                              R"(xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml")";

QByteArray part(const char* root, const QByteArray& inside) {
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:") + root + ' ' + kNamespace + '>' +
           inside + "</w:" + root + '>';
}

QByteArray run(const QByteArray& text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray& runs, const QByteArray& properties = {}) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
}

QByteArray listItem(const QByteArray& text, int list, int level) {
    return paragraph(run(text), "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) +
                                    "\"/><w:numId w:val=\"" + QByteArray::number(list) + "\"/></w:numPr>");
}

/// A Word document of these parts.
class Docx {
public:
    explicit Docx(const QByteArray& body) {
        add("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    }
    Docx& add(const char* name, const QByteArray& content) {
        m_parts.push_back({QString::fromLatin1(name), content});
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const { return zipped(m_parts).value_or(QByteArray()); }
    [[nodiscard]] DraftSource source() const {
        auto source = importDocx(QStringLiteral("a.docx"), bytes());
        EXPECT_TRUE(source) << (source ? "" : source.error().detail.toStdString());
        return source ? *source : DraftSource{};
    }

private:
    std::vector<ZipPart> m_parts;
};

const Paragraph* firstOf(const DraftSource& source, ParagraphKind kind) {
    for (const Paragraph& p : source.structure->paragraphs) {
        if (p.kind == kind) {
            return &p;
        }
    }
    return nullptr;
}

ErrorKind kindOf(const QByteArray& bytes) {
    const auto source = importDocx(QStringLiteral("a.docx"), bytes);
    EXPECT_FALSE(source);
    return source ? ErrorKind::Cancelled : source.error().kind;
}

const QByteArray kLists = part("numbering", R"xml(<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>)xml");

} // namespace

TEST(DocxImporter, PrintsAutomaticNumbers) {
    const DraftSource source =
        Docx(listItem("Decides to act;", 1, 0) + listItem("Requests the following:", 1, 0) +
             listItem("reports;", 1, 1) + listItem("plans:", 1, 1) + listItem("long ones;", 1, 2) +
             listItem("Calls upon all States to help;", 1, 0) +
             listItem("Begins anew with another list;", 2, 0))
            .add("word/numbering.xml", kLists)
            .source();
    QStringList numbers;
    for (const Paragraph& p : source.structure->paragraphs) {
        numbers.append(p.number);
    }
    EXPECT_EQ(numbers, (QStringList{QStringLiteral("1."), QStringLiteral("2."), QStringLiteral("(a)"),
                                    QStringLiteral("(b)"), QStringLiteral("(i)"), QStringLiteral("3."),
                                    QStringLiteral("7.")}));
}

TEST(DocxImporter, PrintsNumbersOfEveryForm) {
    const auto level = [](int at, const char* format, const char* text, const char* more = "") {
        return QStringLiteral("<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>%4<w:lvlText w:val=\"%3\"/></w:lvl>")
            .arg(at)
            .arg(QString::fromUtf8(format), QString::fromUtf8(text), QString::fromUtf8(more))
            .toUtf8();
    };
    QByteArray lists;
    QByteArray numbers;
    const auto list = [&](int id, const QByteArray& levels, const QByteArray& attributes = {}) {
        lists += "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(id) + "\">" + attributes + levels + "</w:abstractNum>";
        numbers += "<w:num w:numId=\"" + QByteArray::number(id) + "\"><w:abstractNumId w:val=\"" + QByteArray::number(id) + "\"/></w:num>";
    };
    list(1, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>") + level(2, "russianLower", "%3)", "<w:lvlRestart w:val=\"0\"/>"));
    list(2, level(0, "arabicAbjad", "(%1)"));
    list(3, level(0, "ordinal", "%1") + level(1, "cardinalText", "%2:") + level(2, "ordinalText", "%3"));
    list(4, level(0, "ideographTraditional", "%1、") + level(1, "decimalFullWidth", "%2．") + level(2, "decimalEnclosedParen", "%3"));
    list(5, level(0, "decimal", "Article %1 –"), "<w:styleLink w:val=\"Articles\"/>");
    list(6, "", "<w:numStyleLink w:val=\"Articles\"/>");
    QByteArray body;
    QStringList expected;
    const auto item = [&](int id, int at, const char* number) {
        body += listItem("Something to number.", id, at);
        expected.append(QString::fromUtf8(number));
    };
    item(1, 0, "I.");
    item(1, 1, "1.1");
    item(1, 2, "а)");
    item(1, 0, "II.");
    item(1, 1, "2.1");
    item(1, 2, "б)");
    item(2, 0, "(أ)");
    item(2, 0, "(ب)");
    item(3, 0, "1st");
    item(3, 1, "One:");
    item(3, 2, "First");
    item(3, 0, "2nd");
    item(4, 0, "甲、");
    item(4, 1, "１．");
    item(4, 2, "⑴");
    item(5, 0, "Article 1 –");
    item(6, 0, "Article 2 –");
    const DraftSource source = Docx(body).add("word/numbering.xml", part("numbering", lists + numbers)).source();
    QStringList found;
    for (const Paragraph& paragraph : source.structure->paragraphs) {
        found.append(paragraph.number);
    }
    EXPECT_EQ(found.join(u' ').toStdString(), expected.join(u' ').toStdString());
}

TEST(DocxImporter, KnowsHeadingsByTheirStyle) {
    const QByteArray styles =
        part("styles", R"(<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="heading 2"/></w:style>
             <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="my own"/><w:basedOn w:val="Base"/></w:style>
             <w:style w:type="paragraph" w:styleId="UN"><w:name w:val="_ H_1_G"/></w:style>)");
    const DraftSource source = Docx(paragraph(run("A paper about many things")) +
                                    paragraph(run("Some words about it, and a few more of them.")) +
                                    paragraph(run("Background of the matter"), "<w:pStyle w:val=\"Mine\"/>") +
                                    paragraph(run("It began long ago, in a room without windows.")) +
                                    paragraph(run("Outlook"), "<w:pStyle w:val=\"UN\"/>") +
                                    paragraph(run("It ends soon, we hope and trust.")))
                                   .add("word/styles.xml", styles)
                                   .source();
    QStringList headings;
    for (const Paragraph& p : source.structure->paragraphs) {
        if (p.kind == ParagraphKind::Heading) {
            headings.append(p.text);
        }
    }
    EXPECT_EQ(headings, (QStringList{QStringLiteral("Background of the matter"), QStringLiteral("Outlook")}));
}

TEST(DocxImporter, LiftsFootnotesAndNumbersTheirMarks) {
    const DraftSource source =
        Docx(paragraph(run("Recalling the Charter") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" +
                       run(" and the Covenant") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(",")))
            .add("word/footnotes.xml",
                 part("footnotes", "<w:footnote w:id=\"2\">" + paragraph(run("Second.")) +
                                       "</w:footnote><w:footnote w:id=\"5\">" + paragraph(run("First.")) +
                                       "</w:footnote>"))
            .source();
    const auto& paragraphs = source.structure->paragraphs;
    ASSERT_EQ(paragraphs.size(), 3U);
    EXPECT_EQ(paragraphs[0].text, QStringLiteral("Recalling the Charter and the Covenant,"));
    EXPECT_EQ(paragraphs[0].footnotes, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_EQ(paragraphs[1].text, QStringLiteral("First."));
    EXPECT_EQ(paragraphs[1].number, QStringLiteral("1"));
    EXPECT_EQ(paragraphs[2].kind, ParagraphKind::Footnote);
}

TEST(DocxImporter, ReadsTextBoxesOnceAfterTheirParagraph) {
    const QByteArray box = "<w:txbxContent><w:p><w:r><w:t>Text in the box.</w:t></w:r></w:p></w:txbxContent>";
    const DraftSource source =
        Docx("<w:p><w:r><w:t>Beside the box.</w:t></w:r><w:r><mc:AlternateContent "
             "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:drawing>" +
             box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
             "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:ruby><w:rt><w:r><w:t>han</w:t></w:r></w:rt>"
             "<w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>字。</w:t></w:r></w:p>")
            .source();
    QStringList texts;
    for (const Paragraph& paragraph : source.structure->paragraphs) {
        texts.append(paragraph.text);
    }
    EXPECT_EQ(texts, (QStringList{QStringLiteral("Beside the box."), QStringLiteral("Text in the box."), QStringLiteral("汉字。")}));
}

TEST(DocxImporter, KeepsTablesWithTheirCells) {
    const auto row = [](const QByteArray& a, const QByteArray& b) {
        return "<w:tr><w:tc>" + paragraph(run(a)) + "</w:tc><w:tc>" + paragraph(run(b)) + "</w:tc></w:tr>";
    };
    const DraftSource source = Docx(paragraph(run("What it costs, year by year, is shown below.")) +
                                    "<w:tbl>" + row("Year", "Sum") + row("2026", "1,000") + "</w:tbl>")
                                   .source();
    const Paragraph* table = firstOf(source, ParagraphKind::Table);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->text, QStringLiteral("Year\tSum\n2026\t1,000"));
}

TEST(DocxImporter, ReadsTrackedChangesAsWhatTheyAre) {
    const DraftSource source =
        Docx(
            paragraph(
                run("States ") +
                R"(<w:del w:id="1" w:author="Ana" w:date="2026-05-01T10:00:00Z"><w:r><w:delText>should</w:delText></w:r></w:del>)" +
                R"(<w:ins w:id="2" w:author="Ben" w:date="2026-05-02T10:00:00Z">)" + run("shall") +
                "</w:ins>" + run(" cooperate.")))
            .source();
    EXPECT_EQ(source.structure->paragraphs.front().text, QStringLiteral("States shall cooperate."));
    ASSERT_EQ(source.annotations.size(), 2U);
    EXPECT_EQ(source.annotations[0].kind, ForeignAnnotationKind::Deletion);
    EXPECT_EQ(source.annotations[0].quote, QStringLiteral("should"));
    EXPECT_EQ(source.annotations[0].author, QStringLiteral("Ana"));
    EXPECT_EQ(source.annotations[0].place, (ForeignPlace{1, {7, 7}}));
    EXPECT_EQ(source.annotations[1].kind, ForeignAnnotationKind::Insertion);
    EXPECT_EQ(source.annotations[1].quote, QStringLiteral("shall"));
    EXPECT_EQ(source.annotations[1].place, (ForeignPlace{1, {7, 12}}));
    EXPECT_EQ(source.annotations[1].created, QDateTime(QDate(2026, 5, 2), QTime(10, 0), Qt::UTC));
}

TEST(DocxImporter, BringsCommentsWithTheirReplies) {
    const DraftSource source =
        Docx(paragraph(run("States ") + "<w:commentRangeStart w:id=\"7\"/>" + run("shall cooperate") +
                       "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>" +
                       run(".")))
            .add(
                "word/comments.xml",
                part(
                    "comments",
                    R"(<w:comment w:id="7" w:author="Ana" w:date="2026-05-01T10:00:00Z"><w:p w14:paraId="A1">)" +
                        run("All?") +
                        R"(</w:p></w:comment><w:comment w:id="8" w:author="Ben"><w:p w14:paraId="B1">)" +
                        run("Yes.") + "</w:p></w:comment>"))
            .add(
                "word/commentsExtended.xml",
                "<w15:commentsEx " + kNamespace +
                    R"(><w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="B1" w15:paraIdParent="A1" w15:done="1"/></w15:commentsEx>)")
            .source();
    ASSERT_EQ(source.annotations.size(), 2U);
    EXPECT_EQ(source.annotations[0].contents, QStringLiteral("All?"));
    EXPECT_EQ(source.annotations[0].quote, QStringLiteral("shall cooperate"));
    EXPECT_EQ(source.annotations[0].place, (ForeignPlace{1, {7, 22}}));
    EXPECT_EQ(source.annotations[1].inReplyTo, source.annotations[0].id);
    EXPECT_EQ(source.annotations[0].state, QStringLiteral("Completed"));
    EXPECT_EQ(source.annotations[1].state, QString()) << "an answer in a settled thread is words, no verdict";
}

TEST(DocxImporter, TellsCommentsApartAmongFiles) {
    // Word numbers the comments of each file from 0.
    const auto idOf = [](const QByteArray& words) {
        const DraftSource source =
            Docx(paragraph("<w:commentRangeStart w:id=\"0\"/>" + run("shall") +
                           "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
                .add("word/comments.xml",
                     part("comments", R"(<w:comment w:id="0" w:author="Ana" w:date="2026-05-01T10:00:00Z"><w:p>)" +
                                          run(words) + "</w:p></w:comment>"))
                .source();
        return source.annotations.empty() ? QString() : source.annotations[0].id;
    };
    EXPECT_NE(idOf("All?"), idOf("Who?"));
    EXPECT_EQ(idOf("All?"), idOf("All?"));
    EXPECT_FALSE(idOf("All?").isEmpty());
}

TEST(DocxImporter, KnowsAResolution) {
    const auto italic = [](const QByteArray& text) {
        return "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    };
    const DraftSource source =
        Docx(paragraph(run("A/C.3/73/L.5")) + paragraph(run("Seventy-third session")) +
             paragraph(run("Agenda item 74")) +
             paragraph(run("The right to a clean desk"), "<w:spacing w:before=\"240\"/>") +
             paragraph(italic("The General Assembly,")) +
             paragraph(italic("Recalling") + run(" its resolution 72/1 of 5 October 2017,")) +
             listItem("Decides to remain seized of the matter.", 1, 0))
            .add("word/numbering.xml", kLists)
            .source();
    EXPECT_EQ(source.structure->symbol, QStringLiteral("A/C.3/73/L.5"));
    EXPECT_EQ(source.structure->title, QStringLiteral("The right to a clean desk"));
    EXPECT_EQ(source.structure->session, QStringLiteral("Seventy-third session"));
    const Paragraph* operative = firstOf(source, ParagraphKind::Operative);
    ASSERT_NE(operative, nullptr);
    EXPECT_EQ(operative->label, QStringLiteral("OP 1"));
}

TEST(DocxImporter, RefusesHostileFiles) {
    const QByteArray entities = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\">]><w:document " +
                                kNamespace +
                                "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
    const auto archive = [](const char* name, const QByteArray& content) {
        return zipped({{QString::fromLatin1(name), content}}).value_or(QByteArray());
    };
    EXPECT_EQ(kindOf(archive("word/document.xml", entities)), ErrorKind::FileUnreadable) << "a document type";
    EXPECT_EQ(kindOf(Docx(paragraph(run("x"))).add("../evil.xml", "x").bytes()), ErrorKind::FileUnreadable);
    EXPECT_EQ(kindOf(Docx(paragraph(run("x"))).add("/etc/evil.xml", "x").bytes()), ErrorKind::FileUnreadable);
    EXPECT_EQ(kindOf(Docx(paragraph(run("x"))).add("word/document.xml", "x").bytes()),
              ErrorKind::FileUnreadable)
        << "a part twice";
    EXPECT_EQ(kindOf(Docx(paragraph(run("x"))).add("bomb.xml", QByteArray(64 << 20, ' ')).bytes()),
              ErrorKind::FileTooLarge);
    // No bomb, and still more than anybody wrote: it packs like text.
    QByteArray block;
    for (quint32 i = 1; block.size() < 8192; i = i * 1664525 + 1013904223) {
        block.append(char('a' + (i >> 24) % 26));
    }
    EXPECT_EQ(kindOf(Docx(paragraph(run("x"))).add("long.xml", block.repeated(8400)).bytes()), ErrorKind::FileTooLarge);
    EXPECT_EQ(kindOf(archive("word/document.xml", part("document", QByteArray("<w:p>").repeated(5000)))),
              ErrorKind::FileUnreadable)
        << "nested too deep";
    EXPECT_EQ(kindOf(archive("mimetype", "x")), ErrorKind::UnsupportedFormat);
    EXPECT_EQ(kindOf("PK\x03\x04 and no more"), ErrorKind::FileUnreadable);
    EXPECT_EQ(kindOf(Docx({}).bytes()), ErrorKind::NoText);
}

} // namespace duikan
