// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reportfile.h"
#include "app/reviewfile.h"
#include "app/settings.h"
#include "app/verbs/verbs.h"
#include "core/export/synopsisreport.h"
#include "core/import/importer.h"

#include <QCoreApplication>

namespace duikan {

namespace {

class SynopsisVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(SynopsisVerb)
public:
    void declare(CLI::App& command) override {
        addTexts(command, "FILE", m_files,
                 "the base and the texts held against it; or a review, with --document")
            ->required()
            ->expected(1, -1)
            ->allow_extra_args(true);
        addCount(command, "--document", m_document,
                 "the drafts of this document of the review, oldest first");
        auto* const json = command.add_flag("--json", m_json, "print JSON (schema duikan/synopsis/1)");
        addOutput(command, m_output, {".html", ".pdf", ".docx"}, "write the table: .html, .pdf or .docx")
            ->excludes(json);
        command.final_callback([this] {
            if (m_document > 0 ? m_files.size() != 1 : m_files.size() < 2) {
                throw CLI::ValidationError("FILE", m_document > 0 ? "one review goes with --document"
                                                                  : "a synopsis needs two texts or more");
            }
            if (!m_json && m_output.isEmpty()) {
                throw CLI::RequiredError("--output or --json");
            }
        });
    }

    [[nodiscard]] bool needsTypesetting() const override { return isPdf(m_output); }

    Result<void> run(Output& output) override {
        auto columns = m_document > 0 ? draftsOfReview() : readFiles();
        if (!columns) {
            return std::unexpected(columns.error());
        }
        std::vector<DocumentPtr> documents;
        for (const SynopsisColumn& column : *columns) {
            documents.push_back(column.document);
        }
        const SynopsisCells cells(synopsisOf(documents), *std::move(columns));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (m_json) {
            output.json(toJson(cells));
            return {};
        }
        if (hasSuffix(m_output, QLatin1String(".docx"))) {
            return writeBytes(m_output, synopsisDocx(cells, authorOr({}), now), output);
        }
        return writeReport(m_output, synopsisReport(cells, now), typesetting(), output);
    }

private:
    [[nodiscard]] Result<std::vector<SynopsisColumn>> readFiles() const {
        std::vector<SynopsisColumn> columns;
        for (const QString& file : m_files) {
            const auto source = importFile(file);
            if (!source) {
                return std::unexpected(source.error());
            }
            columns.push_back({source->structure, source->info});
        }
        return columns;
    }

    [[nodiscard]] Result<std::vector<SynopsisColumn>> draftsOfReview() const {
        const auto review = openReview(m_files.constFirst(), ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        const ReviewState& state = (*review)->state();
        const ReviewedDocument* const document = state.document(m_document);
        if (!document) {
            return failure(ErrorKind::UnknownDocument, QString::number(m_document));
        }
        if (document->drafts.size() < 2) {
            return failure(ErrorKind::InvalidArgument, QStringLiteral("--document %1").arg(m_document),
                           tr("that document has one draft only"));
        }
        std::vector<SynopsisColumn> columns;
        for (const DraftId id : document->drafts) {
            const Draft& draft = *state.draft(id);
            columns.push_back({draft.structure, draft.source});
            if (!draft.label.isEmpty()) {
                columns.back().source.name = draft.label;
            }
        }
        return columns;
    }

    QStringList m_files;
    QString m_output;
    int m_document = 0;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeSynopsis() {
    return std::make_unique<SynopsisVerb>();
}

} // namespace duikan
