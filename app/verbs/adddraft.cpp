// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockedfiles.h"
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/settings.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/review/ledger.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duikan {

namespace {

constexpr int kQuoteWidth = 28;

class AddDraftVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(AddDraftVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addCount(command, "--document", m_document, "1 for the left document, 2 for the right one")->required();
        addText(command, "FILE", m_file, "the document's next draft")->required();
        addText(command, "--author", m_author, "who adds it; else the author of the settings");
        command.add_flag("--json", m_json, "print JSON (schema duikan/ledger/1)");
        m_files.declare(command);
    }

    Result<void> run(Output& output) override {
        const auto source = m_files.read(m_file);
        if (!source) {
            return std::unexpected(source.error());
        }
        const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        const ReviewedDocument* const document = (*review)->state().document(m_document);
        if (!document) {
            return failure(ErrorKind::UnknownDocument, QString::number(m_document));
        }
        const auto draft = (*review)->addDraft(document->id, *source);
        if (!draft) {
            return std::unexpected(draft.error());
        }
        const auto ledger = ledgerOf((*review)->state(), *draft);
        if (m_json) {
            output.json(toJson(ledger));
        } else {
            describe(ledger, output);
        }
        return {};
    }

private:
    [[nodiscard]] QJsonObject toJson(const std::vector<LedgerEntry>& ledger) const {
        QJsonArray annotations;
        QJsonArray links;
        for (const LedgerEntry& entry : ledger) {
            QJsonObject object{
                {QStringLiteral("verdict"), entry.carried.verdict},
                {QStringLiteral("score"), entry.carried.score},
                {QStringLiteral("runnerUp"), entry.carried.runnerUp},
                {QStringLiteral("from"), entry.labelBefore()},
                {QStringLiteral("to"), nullIfEmpty(entry.labelAfter())},
                {QStringLiteral("quoteBefore"), entry.quoteBefore()},
                {QStringLiteral("quoteAfter"), nullIfEmpty(entry.quoteAfter())},
            };
            if (entry.crossReference.isNull()) {
                object.insert(QStringLiteral("id"), entry.annotation.toString());
                annotations.append(object);
            } else {
                object.insert(QStringLiteral("id"), entry.crossReference.toString());
                object.insert(QStringLiteral("end"),
                              m_document == 1 ? QStringLiteral("left") : QStringLiteral("right"));
                links.append(object);
            }
        }
        return {{QStringLiteral("schema"), QStringLiteral("duikan/ledger/1")},
                {QStringLiteral("annotations"), annotations},
                {QStringLiteral("crossReferences"), links}};
    }

    static QJsonValue nullIfEmpty(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

    static void describe(const std::vector<LedgerEntry>& ledger, Output& output) {
        if (ledger.empty()) {
            output.line(tr("No notes or links to carry over."));
            return;
        }
        TextTable table;
        for (const LedgerEntry& entry : ledger) {
            table.add({wordFor(entry.carried.verdict), entry.crossReference.isNull() ? tr("note") : tr("link"),
                       entry.labelBefore(), shortened(entry.quoteBefore(), kQuoteWidth),
                       entry.labelAfter().isEmpty() ? QStringLiteral("–") : entry.labelAfter(),
                       shortened(entry.quoteAfter(), kQuoteWidth)});
        }
        table.print(output);
    }

    static QString wordFor(const QString& verdict) {
        if (verdict == u"exact") {
            return tr("carried");
        }
        if (verdict == u"moved") {
            return tr("moved");
        }
        if (verdict == u"amended") {
            return tr("amended");
        }
        return verdict == u"ambiguous" ? tr("ambiguous") : tr("orphaned");
    }

    QString m_review;
    int m_document = 0;
    QString m_file;
    LockedFiles m_files;
    QString m_author;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeAddDraft() {
    return std::make_unique<AddDraftVerb>();
}

} // namespace duikan
