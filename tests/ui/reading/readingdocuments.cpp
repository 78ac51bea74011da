// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reading/readingdocuments.h"

#include "tests/support/documents.h"
#include "tests/support/memorychangesink.h"

namespace duikan::test {

namespace {

class Builder {
public:
    Builder& add(ParagraphKind kind, const QString& label, const QString& number, const QString& text,
                 qsizetype opening = 0, int level = 0) {
        Paragraph paragraph;
        paragraph.ordinal = int(m_document.paragraphs.size()) + 1;
        paragraph.id = QStringLiteral("p%1-%2").arg(qHash(text, 0)).arg(label);
        paragraph.label = label;
        paragraph.kind = kind;
        paragraph.number = number;
        paragraph.level = level;
        paragraph.text = text;
        if (opening > 0) {
            paragraph.opening = Opening{QStringLiteral("opening"), text.left(opening), {0, opening}, 1};
        }
        m_document.paragraphs.push_back(paragraph);
        return *this;
    }
    Document take(const QString& title) {
        m_document.title = title;
        m_document.language = QStringLiteral("zh");
        return std::move(m_document);
    }

private:
    Document m_document;
};

} // namespace

Document smallResolution() {
    using Kind = ParagraphKind;
    return Builder()
        .add(Kind::Body, QStringLiteral("body"), {}, QStringLiteral("人权理事会"))
        .add(Kind::Session, QStringLiteral("session"), {}, QStringLiteral("第二十一届会议"))
        .add(Kind::Agenda, QStringLiteral("agenda"), QStringLiteral("10"), QStringLiteral("议程项目 10 技术援助和能力建设"))
        .add(Kind::Sponsors, QStringLiteral("sponsors"), {},
             QStringLiteral("安哥拉、澳大利亚*、奥地利、博茨瓦纳、巴西*、柬埔寨*、哥伦比亚*、哥斯达黎加、克罗地亚*、古巴：决议草案"))
        .add(Kind::Title, QStringLiteral("title"), QStringLiteral("21/..."), QStringLiteral("加强人权领域的技术合作和能力建设"))
        .add(Kind::AdoptingBody, QStringLiteral("adopting body"), {}, QStringLiteral("人权理事会，"))
        .add(Kind::Preambular, QStringLiteral("PP 1"), {}, QStringLiteral("遵循《联合国宪章》的宗旨和原则，尤其是在促成国际合作，不分种族、肤色、性别、语言、宗教、政治或其他见解、民族或社会出身、财产、出生或其他身份，增进并鼓励尊重所有人的人权和基本自由方面，"), 2)
        .add(Kind::Preambular, QStringLiteral("PP 2"), {}, QStringLiteral("重申各国根据《联合国宪章》有义务增进对人权和基本自由的普遍尊重和遵守，"), 2)
        .add(Kind::Operative, QStringLiteral("OP 6"), QStringLiteral("6."), QStringLiteral("强调在人权理事会举行的关于促进技术合作和能力建设的讨论应在与有关国家协商并征得其同意的基础上进行，要考虑到它们的需要，以便对实地产生具体影响，而技术援助要应有关国家的请求提供；"), 2, 1)
        .add(Kind::Operative, QStringLiteral("OP 7"), QStringLiteral("7."), QStringLiteral("并强调技术合作项目的设计和实施要考虑到公民、政治、经济、社会和文化权利相互依存的原则；"), 3, 1)
        .add(Kind::Heading, QStringLiteral("§ 1"), {}, QStringLiteral("技术合作和普遍定期审议"), 0, 1)
        .add(Kind::Operative, QStringLiteral("OP 10"), QStringLiteral("10."), QStringLiteral("认识到技术合作，包括分享经验、最佳做法、专业知识和能力建设是促进履行所有国际人权义务及所接受的普遍定期审议建议的一项有益工具；"), 3, 1)
        .add(Kind::Footnote, QStringLiteral("footnote *"), QStringLiteral("*"), QStringLiteral("非人权理事会成员国。"))
        .take(QStringLiteral("加强人权领域的技术合作和能力建设"));
}

Document smallSubmission() {
    using Kind = ParagraphKind;
    return Builder()
        .add(Kind::Title, QStringLiteral("title"), {}, QStringLiteral("人权理事会咨询委员会“技术援助与能力建设在通过合作共赢促进和保护人权中的作用”问题单答复材料"))
        .add(Kind::Heading, QStringLiteral("一"), QStringLiteral("一、"), QStringLiteral("基本立场"), 0, 1)
        .add(Kind::Paragraph, QStringLiteral("一 ¶1"), {}, QStringLiteral("通过技术援助和能力建设加强人权领域合作共赢应遵循以下原则：一是平等和相互尊重，恪守《联合国宪章》宗旨和原则以及国际关系基本准则，尊重他国主权、独立和领土完整，尊重各国自主选择的社会制度和发展道路，不干涉别国内政，不搞强加于人，不能以强凌弱，反对将人权问题政治化。二是共商共建共享，根据当事国请求和其优先事项，通过协商确定合作领域、项目规划、具体实施等，尊重当事国意愿，照顾当事国关切，将合作各方人权领域技术和能力优势同当事国需求相结合。三是平衡推进各类人权，始终以人民福祉和利益为出发点和落脚点，平等重视推进民主和民生，平衡推进经济、社会和文化权利与公民政治权利，加大关注发展中国家实现发展权的诉求，促进人的全面发展和人权的不断进步。"))
        .add(Kind::Heading, QStringLiteral("二"), QStringLiteral("2、"), QStringLiteral("中国实践"), 0, 1)
        .add(Kind::Heading, QStringLiteral("二（一）"), QStringLiteral("（一）"), QStringLiteral("总体情况"), 0, 2)
        .add(Kind::Paragraph, QStringLiteral("二（一） ¶1"), {}, QStringLiteral("1978年改革开放以来，中国取得了举世瞩目的发展成就。"))
        .add(Kind::Paragraph, QStringLiteral("二（一） ¶2"), {}, QStringLiteral("中国积极参与国际人权合作。"))
        .add(Kind::Paragraph, QStringLiteral("二（一） ¶3"), {}, QStringLiteral("中国政府大力支持、积极参与联合国人权机制工作，与人权高专办保持建设性交流。中国2018年11月参与联合国人权理事会第三轮国别人权审议时，宣布未来5年每年向人权高专办捐款80万美元、邀请人权理事会有关特别机制访华等举措。中国将认真履行所做承诺，本着“相互尊重、合作共赢”的原则，继续与联合国人权机制加强交流合作。"))
        .add(Kind::Caption, QStringLiteral("二（一） ¶3 caption"), {}, QStringLiteral("（图为第三轮国别人权审议会场）"))
        .take(QStringLiteral("问题单答复材料"));
}

Document longDocument(int count) {
    Builder builder;
    for (int i = 1; i <= count; ++i) {
        builder.add(ParagraphKind::Paragraph, QStringLiteral("¶%1").arg(i), {},
                    QStringLiteral("第%1段：").arg(i) +
                        QStringLiteral("各方应通过技术援助和能力建设加强人权领域合作共赢，在平等和相互尊重基础上开展建设性对话和交流。")
                            .repeated(1 + i % 4));
    }
    return builder.take(QStringLiteral("长文"));
}

std::unique_ptr<Review> reviewOf(const std::vector<Document>& documents) {
    auto review = Review::open(std::make_unique<MemoryChangeSink>(std::make_shared<Log>()), QStringLiteral("周以安"));
    for (std::size_t i = 0; review && i < documents.size(); ++i) {
        (void)(*review)->addDocument(draftSource(QStringLiteral("document %1.txt").arg(i + 1),
                                                 std::make_shared<const Document>(documents[i])));
    }
    return review ? std::move(*review) : nullptr;
}

Passage passage(const Review& review, int documentNumber, const QString& words, bool whole) {
    const Draft* draft = review.state().currentDraft(documentNumber);
    for (const Paragraph& paragraph : draft->structure->paragraphs) {
        const qsizetype at = paragraph.text.indexOf(words);
        if (at >= 0) {
            return {whole ? describeParagraph(draft->id, paragraph)
                          : describe(draft->id, paragraph, {at, at + words.size()})};
        }
    }
    return {};
}

} // namespace duikan::test
