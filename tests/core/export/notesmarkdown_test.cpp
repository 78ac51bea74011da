// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/notesmarkdown.h"

#include "tests/core/export/exchangereview.h"

namespace duikan::test {

class NotesMarkdownTest : public ExchangeReview {
protected:
    [[nodiscard]] QString markdown(int document = 0) const {
        const auto file = notesMarkdown(*m_review, {.document = document, .reviewName = {}});
        EXPECT_TRUE(file);
        return QString::fromUtf8(file->bytes);
    }
    void expect(const char* words) const {
        EXPECT_TRUE(markdown().contains(text(words))) << words << "\n" << markdown().toStdString();
    }
};

TEST_F(NotesMarkdownTest, GivesEachNoteAHeadingItsWordsAndItsThread) {
    expect("## submission.txt\n\n### 1. ¶1 · Comment, open\n\n> 技术援助\n");
    expect("\n- **林岚**, ");
    expect("**Proposed wording**\n\n> @Urges the Office\n");
    expect("## Links\n\n1. ¶1 “技术援助” → **supports** → ¶1 “技术援助”\n");
    expect(" · \\#consent · ");
}

TEST_F(NotesMarkdownTest, LeavesNoMarkOfANoteItsMeaning) {
    expect("\\# Is this\n\n\\* one passage \\| or two?\n");
    expect("  \\-2+3 agreed,\\\n  \"quoted\" \\<b\\>\\&amp;\\</b\\>\n");
    expect("\\=HYPERLINK(\"http://example.org\")");
    expect("> Requests the Office to provide \\<technical\\> assistance \\& advice;");
}

TEST_F(NotesMarkdownTest, TakesOneDocumentWhereOneIsNamed) {
    EXPECT_FALSE(markdown(2).contains(text("## submission.txt")));
    EXPECT_TRUE(markdown(2).contains(text("## draft.txt")));
}

} // namespace duikan::test
