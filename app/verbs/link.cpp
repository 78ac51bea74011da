// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/passages.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"

namespace duikan {

namespace {

class LinkVerb : public Verb {
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addEnd(command, "from", m_from, m_fromQuotes,
               "where the link begins: document and label, as in “1:二（一）¶3”");
        addEnd(command, "to", m_to, m_toQuotes, "where it leads, as in “2:OP 6”");
        addText(command, "--relation", m_relation,
                "supports, elaborates, implements, echoes, conflicts, cites, or a word of your own")
            ->required();
        addText(command, "--note", m_note, "why they belong together");
        addText(command, "--author", m_author, "who links; else the name in the settings");
    }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto from = end(**review, m_from, m_fromQuotes);
        if (!from) {
            return std::unexpected(from.error());
        }
        const auto to = end(**review, m_to, m_toQuotes);
        if (!to) {
            return std::unexpected(to.error());
        }
        const auto id = (*review)->link(*from, *to, m_relation.simplified(), m_note);
        if (!id) {
            return std::unexpected(id.error());
        }
        output.line(id->toString());
        return {};
    }

private:
    static void addEnd(CLI::App& command, const std::string& name, QString& address, QStringList& quotes,
                       const std::string& description) {
        const auto isAddress = [](const std::string& text) {
            return Address::parse(QString::fromStdString(text)) ? std::string()
                                                                : text + " is not of the form N:LABEL";
        };
        addText(command, "--" + name, address, description)
            ->required()
            ->check(isAddress)
            ->type_name("N:LABEL");
        addTexts(command, "--" + name + "-quote", quotes, "words in that paragraph; the whole of it without");
    }

    static Result<Passage> end(const Review& review, const QString& address, const QStringList& quotes) {
        const Address parsed = *Address::parse(address);
        return passageAt(review, parsed.document, {parsed.label}, quotes);
    }

    QString m_review;
    QString m_from;
    QStringList m_fromQuotes;
    QString m_to;
    QStringList m_toQuotes;
    QString m_relation;
    QString m_note;
    QString m_author;
};

} // namespace

std::unique_ptr<Verb> makeLink() {
    return std::make_unique<LinkVerb>();
}

} // namespace duikan
