// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notestable.h"

#include "tests/core/export/exchangereview.h"

#include <gmock/gmock.h>

namespace duikan::test {

namespace {

/// RFC 4180, read back: lines of fields.
std::vector<QStringList> parsed(const QByteArray& csv) {
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF")) << "spreadsheets take a file without the mark for Latin-1";
    const QString text = QString::fromUtf8(csv); // takes the mark off
    std::vector<QStringList> lines{{}};
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            lines.back() << field;
            field.clear();
            if (c == u'\n') {
                lines.emplace_back();
            }
        } else if (isQuoted || c != u'\r') {
            field += c;
        }
    }
    lines.pop_back(); // after the last line end
    return lines;
}

} // namespace

class NotesTableTest : public ExchangeReview {
protected:
    std::vector<QStringList> table(int document = 0) {
        const auto file = notesCsv(*m_review, {.document = document, .reviewName = {}});
        EXPECT_TRUE(file);
        m_summary = file->summary;
        return parsed(file->bytes);
    }
    static QString cell(const std::vector<QStringList>& lines, size_t line, const char* column) {
        return lines.at(line).at(lines.front().indexOf(text(column)));
    }
    ExportSummary m_summary;
};

TEST_F(NotesTableTest, HasALineForEachNoteReplyAndLinkAsWideAsItsHead) {
    const auto lines = table();
    ASSERT_EQ(lines.size(), 1U + 4 + 2 + 2);
    for (const QStringList& line : lines) {
        EXPECT_EQ(line.size(), lines.front().size());
    }
    EXPECT_EQ(cell(lines, 1, "Item"), text("Note"));
    EXPECT_EQ(cell(lines, 1, "Paragraph"), text("¶1"));
    EXPECT_EQ(cell(lines, 1, "Words"), text("技术援助"));
    EXPECT_EQ(cell(lines, 1, "Tags"), text("consent; +1"));
    EXPECT_EQ(cell(lines, 2, "In reply to"), cell(lines, 1, "Id"));
    EXPECT_EQ(cell(lines, 2, "Text"), text("'-2+3 agreed,\n\"quoted\" <b>&amp;</b>"));
    EXPECT_EQ(cell(lines, 7, "Relation"), text("supports"));
    EXPECT_EQ(cell(lines, 7, "To words"), text("技术援助"));
}

TEST_F(NotesTableTest, SetsOffWhatASpreadsheetWouldCompute) {
    const auto lines = table();
    EXPECT_EQ(cell(lines, 1, "Text"), text("'=HYPERLINK(\"http://example.org\")"));
    EXPECT_EQ(cell(lines, 6, "Text"), text("Stronger, please."));
    EXPECT_EQ(cell(lines, 6, "Proposed wording"), text("'@Urges the Office"));
    EXPECT_EQ(cell(lines, 7, "Text"), text("'\tthe same words"));
    for (const QStringList& line : lines) {
        for (const QString& field : line) {
            EXPECT_FALSE(field.startsWith(u'=') || field.startsWith(u'+') || field.startsWith(u'-') ||
                         field.startsWith(u'@') || field.startsWith(u'\t') || field.startsWith(u'\r'))
                << field.toStdString();
        }
    }
}

TEST_F(NotesTableTest, TellsWhatItHasNoRoomFor) {
    (void)table();
    EXPECT_EQ(m_summary.notes, 4);
    EXPECT_EQ(m_summary.replies, 2);
    EXPECT_EQ(m_summary.links, 2);
    EXPECT_EQ(m_summary.losses, (std::map<Loss, int>{{Loss::Passages, 2}, {Loss::Colors, 1}, {Loss::Evidence, 1}}));
}

TEST_F(NotesTableTest, TakesOneDocumentWhereOneIsNamed) {
    const auto lines = table(2);
    EXPECT_EQ(m_summary.notes, 2);
    EXPECT_EQ(m_summary.links, 2) << "a link has two ends";
    EXPECT_EQ(cell(lines, 1, "Document"), text("2"));
}

TEST_F(NotesTableTest, IsTheSameForTheSameReview) {
    EXPECT_EQ(notesCsv(*m_review, {})->bytes, notesCsv(*m_review, {})->bytes);
}

} // namespace duikan::test
