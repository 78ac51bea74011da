// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documentdocx.h"

#include "core/import/archive.h"
#include "core/import/docximporter.h"
#include "core/import/importer.h"
#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace duikan {

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

/// Two documents: a submission, and a resolution with everything that Word has an element for.
class DocumentDocx : public testing::Test {
protected:
    void SetUp() override {
        auto opened = Review::open(std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()),
                                   text("林岚"));
        m_review = std::move(*opened);
        ASSERT_TRUE(m_review
                        ->addDocuments({test::draftSource(text("submission.txt"),
                                                          {text("根据当事国请求提供技术援助"),
                                                           text("通过协商确定合作领域")}),
                                        test::draftSource(text("draft.txt"), resolution())})
                        .has_value());
    }

    static DocumentPtr resolution() {
        Document document = *test::document(
            {text("技术合作"), text("遵循《联合国宪章》*的宗旨 & <原则>，"), text("重申各国负有主要责任；"),
             text("鼓励各国𠀀提供援助："), text("向请求国提供；"), text("国家\t年份\n安哥拉\t2012"),
             text("非成员国。")});
        document.title = text("加强技术合作");
        document.symbol = text("A/HRC/21/L.9");
        document.language = text("zh");
        const ParagraphKind kinds[] = {ParagraphKind::Heading,      ParagraphKind::Preambular,
                                       ParagraphKind::Operative,    ParagraphKind::Operative,
                                       ParagraphKind::Subparagraph, ParagraphKind::Table,
                                       ParagraphKind::Footnote};
        const char* labels[] = {"§ 1", "PP 1", "OP 1", "OP 2", "OP 2 (a)", "OP 2 table", "footnote *"};
        const char* numbers[] = {"", "", "1.", "2.", "(a)", "", "*"};
        for (size_t i = 0; i < document.paragraphs.size(); ++i) {
            document.paragraphs[i].kind = kinds[i];
            document.paragraphs[i].label = text(labels[i]);
            document.paragraphs[i].number = text(numbers[i]);
        }
        document.paragraphs[0].level = 1;
        document.paragraphs[1].footnotes = {text("*")};
        return std::make_shared<const Document>(document);
    }

    AnnotationId annotate(Passage anchors, const QString& body,
                          AnnotationKind kind = AnnotationKind::Comment) {
        NewAnnotation note;
        note.anchors = std::move(anchors);
        note.body = body;
        note.kind = kind;
        return m_review->annotate(note).value();
    }
    [[nodiscard]] Anchor on(int number, const char* words) const {
        return test::anchorOn(*m_review, number, text(words));
    }
    [[nodiscard]] ExportedFile written(int number = 2) const {
        auto file = documentDocx(*m_review, {.document = number, .reviewName = {}});
        EXPECT_TRUE(file.has_value());
        return file.value_or(ExportedFile());
    }
    [[nodiscard]] QByteArray part(const char* name) const {
        return unzipped(text("x.docx"), written().bytes, {text(".xml"), text(".rels")})->value(text(name));
    }
    [[nodiscard]] DraftSource readBack(int number = 2) const {
        auto source = importDocx(text("x.docx"), written(number).bytes);
        EXPECT_TRUE(source.has_value());
        return source.value_or(DraftSource());
    }

    std::unique_ptr<Review> m_review;
};

const ForeignAnnotation& withContents(const std::vector<ForeignAnnotation>& all, const QString& words) {
    static const ForeignAnnotation none;
    const auto found = std::ranges::find_if(
        all, [&words](const ForeignAnnotation& one) { return one.contents.contains(words); });
    EXPECT_NE(found, all.end()) << words.toStdString();
    return found == all.end() ? none : *found;
}

QStringList textsOf(const Document& document) {
    QStringList texts;
    for (const Paragraph& paragraph : document.paragraphs) {
        texts.append(paragraph.number + u'|' + paragraph.text);
    }
    return texts;
}

/// Runs a program in a folder; its output, or nothing when it failed.
QString ran(const QString& folder, const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished(120000);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

bool hasOffice() {
    return !QStandardPaths::findExecutable(text("soffice")).isEmpty();
}

QByteArray convertedByOffice(const QByteArray& bytes, const QString& filter, const QString& suffix) {
    const QTemporaryDir folder;
    writeFile(folder.filePath(text("x.docx")), bytes);
    ran(folder.path(), text("soffice"),
        {text("-env:UserInstallation=file://") + folder.path() + text("/profile"), text("--headless"),
         text("--convert-to"), filter, text("--outdir"), text("out"), text("x.docx")});
    return fileBytes(folder.filePath(text("out/x.") + suffix));
}

} // namespace

TEST_F(DocumentDocx, CommentsComeBackOverTheirWordsWithTheirThreads) {
    const AnnotationId id =
        annotate({on(2, "主要责任")}, text("删去？ <b>&\n\n  两行"), AnnotationKind::Comment);
    ASSERT_TRUE(m_review->reply(id, text("同意")).has_value());
    m_review->setAuthor(text("Ann Lee"));
    ASSERT_TRUE(m_review->reply(id, text("Agreed")).has_value());
    AnnotationEdit resolved;
    resolved.state = AnnotationState::Resolved;
    ASSERT_TRUE(m_review->edit(id, resolved).has_value());
    annotate({on(2, "𠀀提供")}, text("罕用字"));

    const DraftSource back = readBack();
    ASSERT_EQ(back.annotations.size(), 4u);
    const ForeignAnnotation& note = withContents(back.annotations, text("删去"));
    EXPECT_EQ(note.contents, text("删去？ <b>&\n\n  两行"));
    EXPECT_EQ(note.author, text("林岚"));
    EXPECT_EQ(note.created.toSecsSinceEpoch(),
              m_review->state().annotation(id)->created.toSecsSinceEpoch());
    EXPECT_EQ(note.quote, text("主要责任"));
    EXPECT_EQ(note.state, text("Completed"));
    const ForeignAnnotation& reply = withContents(back.annotations, text("Agreed"));
    EXPECT_EQ(reply.inReplyTo, note.id);
    EXPECT_EQ(reply.author, text("Ann Lee"));
    EXPECT_TRUE(reply.state.isEmpty()) << "the thread is done, the answer is words";
    EXPECT_EQ(withContents(back.annotations, text("同意")).inReplyTo, note.id);
    const ForeignAnnotation& rare = withContents(back.annotations, text("罕用字"));
    EXPECT_EQ(rare.quote, text("𠀀提供"));
    EXPECT_TRUE(rare.inReplyTo.isEmpty());
    EXPECT_TRUE(rare.state.isEmpty());
    ASSERT_TRUE(rare.place.has_value());
    EXPECT_EQ(back.structure->at(rare.place->ordinal)->text.mid(rare.place->range.begin, 4), text("𠀀提供"));
}

TEST_F(DocumentDocx, OverlappingCommentsKeepTheirOwnWords) {
    annotate({on(2, "各国负有")}, text("第一"));
    annotate({on(2, "国负有主")}, text("第二"));
    annotate({on(2, "各国负有主要责任")}, text("第三"));
    annotate({on(2, "国家\t年份\n安")}, text("第四"));
    const DraftSource back = readBack();
    EXPECT_EQ(withContents(back.annotations, text("第一")).quote, text("各国负有"));
    EXPECT_EQ(withContents(back.annotations, text("第二")).quote, text("国负有主"));
    EXPECT_EQ(withContents(back.annotations, text("第三")).quote, text("各国负有主要责任"));
    const QByteArray xml = part("word/document.xml");
    EXPECT_EQ(xml.count("<w:commentRangeStart "), 4);
    EXPECT_EQ(xml.count("<w:commentRangeEnd "), 4);
    EXPECT_EQ(xml.count("<w:commentReference "), 4);
}

TEST_F(DocumentDocx, AProposalIsAChangeThatWordCanAcceptOrReject) {
    m_review->setAuthor(text("王宁"));
    NewAnnotation proposal;
    proposal.anchors = {on(2, "各国负有主要责任")};
    proposal.kind = AnnotationKind::Proposal;
    proposal.replacement = text("各国负有首要责任");
    proposal.body = text("更准确");
    ASSERT_TRUE(m_review->annotate(proposal));
    NewAnnotation later = proposal; // on the same words: a comment only
    later.replacement = text("所有国家负有主要责任");
    ASSERT_TRUE(m_review->annotate(later));
    const QByteArray xml = part("word/document.xml");
    EXPECT_EQ(xml.count("<w:del "), 1);
    EXPECT_EQ(xml.count("<w:ins "), 1);
    EXPECT_EQ(xml.count("w:author=\"王宁\""), 2);
    EXPECT_TRUE(xml.contains("<w:delText")) << xml.toStdString();
    QStringList accepted = textsOf(*resolution());
    accepted.replaceInStrings(text("主要责任"), text("首要责任"));
    EXPECT_EQ(textsOf(*readBack().structure), accepted) << "who reads the file reads it with its changes";
    EXPECT_EQ(withContents(readBack().annotations, text("更准确")).quote, text("各国负有首要责任"));
}

TEST_F(DocumentDocx, TheTextIsTheDocumentsOwn) {
    EXPECT_EQ(textsOf(*readBack().structure), textsOf(*resolution()));
    const QByteArray xml = part("word/document.xml");
    EXPECT_EQ(xml.count("w:val=\"Heading1\""), 1);
    EXPECT_EQ(xml.count("w:val=\"MarginLabel\""), 6) << "all but the footnote";
    EXPECT_TRUE(xml.contains("OP 2 (a)"));
}

TEST_F(DocumentDocx, ShippedSamplesComeBackParagraphByParagraph) {
    for (const char* const name : {"000_77a0e7615b3c51b9.txt", "004_b66339c8392d9b34.txt"}) {
        auto source = importFile(text(DUIKAN_SOURCE_DIR "/resources/samples/") + text(name));
        ASSERT_TRUE(source.has_value());
        auto review = Review::open(
            std::make_unique<test::MemoryChangeSink>(std::make_shared<test::Log>()), text("林岚"));
        ASSERT_TRUE((*review)->addDocuments({*source}).has_value());
        const auto file = documentDocx(**review, {.document = 1, .reviewName = {}});
        ASSERT_TRUE(file.has_value());
        const auto back = importDocx(text("x.docx"), file->bytes);
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(textsOf(*back->structure).join(u'\n').simplified(),
                  textsOf(*source->structure).join(u'\n').simplified());
    }
}

TEST_F(DocumentDocx, ACrossReferenceIsACommentAtBothEnds) {
    ASSERT_TRUE(m_review
                    ->link({on(1, "技术援助")}, {on(2, "提供援助")}, text("supports"), text("逐字相同"))
                    .has_value());
    const ForeignAnnotation to = readBack().annotations.at(0);
    EXPECT_EQ(to.quote, text("提供援助"));
    EXPECT_EQ(to.contents, text("← supports\nsubmission.txt, ¶1: 技术援助\n逐字相同"));
    const ForeignAnnotation from = readBack(1).annotations.at(0);
    EXPECT_EQ(from.quote, text("技术援助"));
    EXPECT_EQ(from.contents, text("→ supports\n加强技术合作, OP 2: 提供援助\n逐字相同"));
}

TEST_F(DocumentDocx, WhatWordHasNoFieldForIsSaid) {
    NewAnnotation proposal;
    proposal.anchors = {on(2, "提供援助")};
    proposal.kind = AnnotationKind::Proposal;
    proposal.body = text("更强");
    proposal.replacement = text("立即提供援助");
    proposal.tags = {text("措辞"), text("二读")};
    ASSERT_TRUE(m_review->annotate(proposal).has_value());
    annotate({on(2, "非成员国")}, text("注脚"));
    const ExportSummary summary = written().summary;
    EXPECT_EQ(summary.notes, 2);
    EXPECT_EQ(summary.remarks.size(), 2);
    const DraftSource back = readBack();
    EXPECT_EQ(withContents(back.annotations, text("更强")).contents,
              text("Proposal · Tags: 措辞; 二读\n更强\nProposed wording:\n立即提供援助"));
    const ForeignAnnotation& onFootnote = withContents(back.annotations, text("注脚"));
    EXPECT_EQ(onFootnote.contents, text("footnote *: 非成员国\n注脚"));
    EXPECT_EQ(onFootnote.quote, text("*"));
}

TEST_F(DocumentDocx, ANoteOnTwoPassagesSpeaksAtTheFirst) {
    annotate({on(2, "主要责任"), on(2, "提供援助")}, text("两处"));
    const DraftSource back = readBack();
    ASSERT_EQ(back.annotations.size(), 2u);
    EXPECT_EQ(back.annotations[0].contents, text("两处"));
    EXPECT_EQ(back.annotations[1].contents, text("This passage too: see the note at OP 1."));
    EXPECT_EQ(back.annotations[1].quote, text("提供援助"));
}

TEST_F(DocumentDocx, AMereHighlightColoursItsWords) {
    annotate({on(2, "主要责任")}, QString(), AnnotationKind::Highlight);
    EXPECT_TRUE(readBack().annotations.empty());
    EXPECT_TRUE(part("word/document.xml").contains("w:fill=\"F3EAD9\""));
    EXPECT_TRUE(part("word/comments.xml").isEmpty());
}

TEST_F(DocumentDocx, EveryPartIsDeclaredAndWellFormed) {
    annotate({on(2, "主要责任")}, text("注"));
    const auto parts = unzipped(text("x.docx"), written().bytes, {text(".xml"), text(".rels")});
    ASSERT_TRUE(parts.has_value());
    const QString types = QString::fromUtf8(parts->value(text("[Content_Types].xml")));
    for (auto it = parts->cbegin(); it != parts->cend(); ++it) {
        QXmlStreamReader reader(*it);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        EXPECT_FALSE(reader.hasError()) << it.key().toStdString();
        if (it.key().startsWith(text("word/")) && it.key().endsWith(text(".xml"))) {
            EXPECT_TRUE(types.contains(u'/' + it.key())) << it.key().toStdString();
        }
    }
    EXPECT_FALSE(types.contains(text("header2"))) << "a report's certificate";
    EXPECT_TRUE(parts->value(text("word/settings.xml")).contains("w:name=\"compatibilityMode\" "))
        << "replies and done need Word 2013";
    EXPECT_TRUE(parts->value(text("word/document.xml")).contains("</w:tbl><w:p>")) << "a table is not the last";
    for (const char* const name :
         {"comments", "commentsExtended", "commentsIds", "people", "footnotes", "settings"}) {
        EXPECT_TRUE(parts->contains(text("word/%1.xml").arg(text(name)))) << name;
    }
}

TEST_F(DocumentDocx, SameReviewSameBytes) {
    annotate({on(2, "主要责任")}, text("注"));
    EXPECT_EQ(written().bytes, written().bytes);
}

TEST_F(DocumentDocx, AnUnknownDocumentIsRefused) {
    const auto file = documentDocx(*m_review, {.document = 3, .reviewName = {}});
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().kind, ErrorKind::UnknownDocument);
}

TEST_F(DocumentDocx, LibreOfficeReadsTheText) {
    if (!hasOffice()) {
        GTEST_SKIP() << "needs LibreOffice Writer";
    }
    annotate({on(2, "主要责任")}, text("注"));
    const QString plain = QString::fromUtf8(
        convertedByOffice(written().bytes, text("txt:Text (encoded):UTF8"), text("txt")));
    EXPECT_TRUE(plain.contains(text("技术合作\n"))) << plain.toStdString();
    EXPECT_TRUE(plain.contains(text("1. 重申各国负有主要责任；\n"))) << plain.toStdString();
    EXPECT_TRUE(plain.contains(text("2. 鼓励各国𠀀提供援助：\n"))) << plain.toStdString();
    EXPECT_FALSE(plain.contains(text("OP 1"))) << "labels are no text";
}

TEST_F(DocumentDocx, LibreOfficeKeepsCommentsAndReplies) {
    if (!hasOffice()) {
        GTEST_SKIP() << "needs LibreOffice Writer";
    }
    const AnnotationId id = annotate({on(2, "主要责任")}, text("删去？"));
    ASSERT_TRUE(m_review->reply(id, text("同意")).has_value());
    AnnotationEdit resolved;
    resolved.state = AnnotationState::Resolved;
    ASSERT_TRUE(m_review->edit(id, resolved).has_value());
    const auto back = importDocx(
        text("x.docx"), convertedByOffice(written().bytes, text("docx:MS Word 2007 XML"), text("docx")));
    ASSERT_TRUE(back.has_value());
    ASSERT_EQ(back->annotations.size(), 2u);
    const ForeignAnnotation& note = withContents(back->annotations, text("删去？"));
    EXPECT_EQ(note.quote, text("主要责任"));
    EXPECT_EQ(note.author, text("林岚"));
    EXPECT_EQ(note.state, text("Completed"));
    EXPECT_EQ(withContents(back->annotations, text("同意")).quote, text("主要责任"));
}

TEST_F(DocumentDocx, PythonDocxReadsIt) {
    const QTemporaryDir folder;
    QProcess probe;
    probe.start(text("/usr/bin/python3"), {text("-c"), text("import docx")});
    if (!probe.waitForFinished() || probe.exitCode() != 0) {
        GTEST_SKIP() << "needs python3-docx";
    }
    annotate({on(2, "主要责任")}, text("注"));
    writeFile(folder.filePath(text("x.docx")), written().bytes);
    const QString read = ran(folder.path(), text("/usr/bin/python3"),
                             {text("-c"), text("import docx\n"
                                               "d = docx.Document('x.docx')\n"
                                               "for p in d.paragraphs:\n"
                                               "    print(p.style.name + '|' + p.text)\n"
                                               "print([c.text for c in d.tables[0].rows[1].cells])")});
    EXPECT_TRUE(read.contains(text("Heading 1|技术合作\n"))) << read.toStdString();
    EXPECT_TRUE(read.contains(text("Normal|1. 重申各国负有主要责任；\n"))) << read.toStdString();
    EXPECT_TRUE(read.contains(text("Margin label|OP 1\n"))) << read.toStdString();
    EXPECT_TRUE(read.contains(text("['安哥拉', '2012']"))) << read.toStdString();
}

} // namespace duikan
