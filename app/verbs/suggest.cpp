// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/import/importer.h"
#include "core/linking/reviewsuggestions.h"
#include "core/linking/suggestionjson.h"

#include <QCoreApplication>

namespace duikan {

namespace {

constexpr int kTextWidth = 36;
constexpr int kMostForPeople = 30;
constexpr size_t kReasonsForPeople = 3;

class SuggestVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(SuggestVerb)
public:
    void declare(CLI::App& command) override {
        addText(command, "FILE", m_file, "a review, or the document on the left")->required();
        addText(command, "RIGHT", m_right, "the document on the right; then FILE is the one on the left");
        addCount(command, "--limit", m_limit, "only the best ones");
        command.add_flag("--json", m_json, "print JSON (schema duikan/suggest/1)");
    }

    Result<void> run(Output& output) override {
        return m_right.isEmpty() ? suggestInReview(output) : suggestBetweenFiles(output);
    }

private:
    Result<void> suggestBetweenFiles(Output& output) const {
        const auto left = importFile(m_file);
        if (!left) {
            return std::unexpected(left.error());
        }
        const auto right = importFile(m_right);
        if (!right) {
            return std::unexpected(right.error());
        }
        report({.left = left->structure, .right = right->structure}, output);
        return {};
    }

    Result<void> suggestInReview(Output& output) const {
        const auto review = openReview(m_file, ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        const SuggestionBasis basis = suggestionBasis(**review);
        if (!basis.isComplete()) {
            return failure(ErrorKind::UnknownDocument, QString::number((*review)->state().document(1) ? 2 : 1));
        }
        report(basis, output);
        return {};
    }

    void report(const SuggestionBasis& basis, Output& output) const {
        const Document& left = *basis.left;
        const Document& right = *basis.right;
        const std::vector<Suggestion> suggestions = suggest(basis, m_limit > 0 || m_json ? m_limit : kMostForPeople);
        if (m_json) {
            output.json(toJson(suggestions, left, right));
            return;
        }
        output.line(tr("%n suggestion(s)", nullptr, int(suggestions.size())));
        TextTable table;
        for (const Suggestion& suggestion : suggestions) {
            QStringList reasons;
            for (const SuggestionReason& reason : suggestion.reasons) {
                if (size_t(reasons.size()) < kReasonsForPeople) {
                    reasons.append(reason.text);
                }
            }
            table.add({QString::number(suggestion.score, 'f', 2), left.at(suggestion.left)->label,
                       right.at(suggestion.right)->label,
                       shortened(left.at(suggestion.left)->text, kTextWidth),
                       shortened(right.at(suggestion.right)->text, kTextWidth), reasons.join(tr(", "))});
        }
        table.print(output);
    }

    QString m_file;
    QString m_right;
    int m_limit = 0;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeSuggest() {
    return std::make_unique<SuggestVerb>();
}

} // namespace duikan
