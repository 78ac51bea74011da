// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/quotation.h"

#include <gtest/gtest.h>

namespace duikan {

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

Draft draftOf(const char* language, const char* symbol, const char* title) {
    auto document = std::make_shared<Document>();
    document->language = text(language);
    document->symbol = text(symbol);
    document->title = text(title);
    Draft draft;
    draft.label = text("draft.txt");
    draft.structure = std::move(document);
    return draft;
}

Passage words(std::initializer_list<const char*> quotes) {
    Passage passage;
    for (const char* const quote : quotes) {
        Anchor anchor;
        anchor.quote.exact = text(quote);
        passage.push_back(anchor);
    }
    return passage;
}

} // namespace

TEST(Quotation, WearsTheMarksOfTheTextsLanguage) {
    const struct {
        const char* language;
        const char* expected;
    } cases[] = {
        {"zh", "“鼓励各国”（A/HRC/21/L.9，OP 5）"},
        {"en", "“鼓励各国” (A/HRC/21/L.9, OP 5)"},
        {"fr", "«鼓励各国» (A/HRC/21/L.9, OP 5)"},
        {"ru", "«鼓励各国» (A/HRC/21/L.9, OP 5)"},
    };
    for (const auto& [language, expected] : cases) {
        const Quotation quotation =
            quotationOf(draftOf(language, "A/HRC/21/L.9", "加强"), words({"鼓励各国"}), text("OP 5"));
        EXPECT_EQ(quotation.text.toStdString(), expected) << language;
    }
}

TEST(Quotation, CallsTheDocumentBySymbolTitleOrLabel) {
    const auto named = [](const Draft& draft) {
        return quotationOf(draft, words({"x"}), text("OP 5")).text.toStdString();
    };
    EXPECT_EQ(named(draftOf("en", "A/1", "Title")), "“x” (A/1, OP 5)");
    EXPECT_EQ(named(draftOf("en", "", "Title")), "“x” (Title, OP 5)");
    EXPECT_EQ(named(draftOf("en", "", "")), "“x” (draft.txt, OP 5)");
}

TEST(Quotation, PutsSeveralPassagesSideBySide) {
    EXPECT_EQ(quotationOf(draftOf("en", "A/1", ""), words({"one", "two"}), text("OP 1, OP 2")).text.toStdString(),
              "“one” … “two” (A/1, OP 1, OP 2)");
}

TEST(Quotation, IsInertAsHtml) {
    const Quotation quotation =
        quotationOf(draftOf("en", "A/1", ""), words({"<b onclick=\"x\">%1 & %2</b>\nnext"}), text("OP <5>"));
    EXPECT_EQ(quotation.html.toStdString(),
              "<p lang=\"en\">“&lt;b onclick=&quot;x&quot;&gt;%1 &amp; %2&lt;/b&gt;<br>next” (<cite>A/1</cite>, OP &lt;5&gt;)</p>");
}

} // namespace duikan
