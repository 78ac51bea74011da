// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/reviewjson.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace duikan {

namespace {

class ConceptVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ConceptVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        auto* const add = addText(command, "--add", m_words.name, "what the new concept is called");
        addTexts(command, "--wording", m_words.wordings,
                 "words that mean it, in any language; a final * stands for any ending")
            ->needs(add);
        addTexts(command, "--related", m_words.related, "name or wording of another concept that it is near to")
            ->needs(add);
        addText(command, "--remove", m_removed, "name or id of a concept of this review")->excludes(add);
        addText(command, "--author", m_author, "who adds or removes; else the name in the settings");
        command.add_flag("--json", m_json, "print JSON (schema duikan/list/1, the key “concepts”)");
    }

    Result<void> run(Output& output) override {
        const bool isChange = !m_words.name.isEmpty() || !m_removed.isEmpty();
        const auto review = openReview(
            m_review, isChange ? ReviewStore::Mode::ReadWrite : ReviewStore::Mode::ReadOnly, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        if (!m_words.name.isEmpty()) {
            const auto id = (*review)->addConcept(m_words);
            if (!id) {
                return std::unexpected(id.error());
            }
            output.line(id->toString());
            return {};
        }
        if (!m_removed.isEmpty()) {
            return remove(**review);
        }
        list(**review, output);
        return {};
    }

private:
    Result<void> remove(Review& review) const {
        const auto& concepts = review.state().ownConcepts();
        const auto found = std::find_if(concepts.begin(), concepts.end(), [this](const auto& entry) {
            return entry.first.toString() == m_removed ||
                   entry.second.words.name.compare(m_removed, Qt::CaseInsensitive) == 0;
        });
        if (found == concepts.end()) {
            return failure(ErrorKind::UnknownItem, m_removed);
        }
        const OwnConceptId id = found->first;
        return review.remove(id);
    }

    void list(const Review& review, Output& output) const {
        if (m_json) {
            const QJsonObject all = toJson(review, false);
            output.json({{QStringLiteral("schema"), all.value(QStringLiteral("schema"))},
                         {QStringLiteral("concepts"), all.value(QStringLiteral("concepts"))}});
            return;
        }
        const auto& concepts = review.state().ownConcepts();
        output.line(tr("%n concept(s) of this review", nullptr, int(concepts.size())));
        TextTable table;
        for (const auto& [id, own] : concepts) {
            table.add({own.words.name, own.words.wordings.join(tr(", ")), own.words.related.join(tr(", ")),
                       id.toString()});
        }
        table.print(output);
    }

    QString m_review;
    OwnConceptWords m_words;
    QString m_removed;
    QString m_author;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeConcept() {
    return std::make_unique<ConceptVerb>();
}

} // namespace duikan
