// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/coverage.h"

#include "app/options.h"
#include "app/reportfile.h"
#include "app/reviewfile.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/export/coveragereport.h"
#include "core/export/coveragetable.h"
#include "core/export/coveragexlsx.h"
#include "ui/relationname.h"

#include <QCoreApplication>

namespace duikan {

namespace {

constexpr int kTextWidth = 60;

class CoverageVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(CoverageVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        command.add_flag("--sections", m_sections, "a row for each section instead of each paragraph");
        command.add_flag("--preamble", m_preamble, "a column for each preambular clause too");
        auto* const json = command.add_flag("--json", m_json, "print JSON (schema duikan/coverage/1)");
        addOutput(command, m_output, {".html", ".pdf", ".xlsx", ".csv"},
                  "write the matrix: .html, .pdf, .xlsx or .csv")
            ->excludes(json);
    }

    [[nodiscard]] bool needsTypesetting() const override { return isPdf(m_output); }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        const ReviewState& state = (*review)->state();
        for (const int number : {1, 2}) {
            if (!state.currentDraft(number)) {
                return failure(ErrorKind::UnknownDocument, QString::number(number));
            }
        }
        CoverageOptions options;
        options.rows = m_sections ? CoverageRows::Sections : CoverageRows::Paragraphs;
        options.columns = m_preamble ? CoverageColumns::AllClauses : CoverageColumns::OperativeClauses;
        const Coverage matrix = coverage(**review, options);
        if (m_json) {
            output.json(toJson(matrix));
            return {};
        }
        if (!m_output.isEmpty()) {
            return write(matrix, state, output);
        }
        describe(matrix, output);
        return {};
    }

private:
    Result<void> write(const Coverage& matrix, const ReviewState& state, Output& output) const {
        const CoveredText rows = coveredText(*state.currentDraft(1));
        const CoveredText columns = coveredText(*state.currentDraft(2));
        if (hasSuffix(m_output, QLatin1String(".csv"))) {
            return writeBytes(m_output, coverageCsv(matrix), output);
        }
        if (hasSuffix(m_output, QLatin1String(".xlsx"))) {
            return writeBytes(m_output, coverageXlsx(matrix, rows.title, columns.title), output);
        }
        return writeReport(m_output,
                           coverageReport(matrix, rows, columns, QDateTime::currentDateTimeUtc(),
                                          isPdf(m_output) ? kColumnsOnPaper : 0),
                           typesetting(), output);
    }

    static void describe(const Coverage& matrix, Output& output) {
        output.line(tr("%n cell(s)", nullptr, int(matrix.cells.size())));
        TextTable cells;
        for (const CoverageCell& cell : matrix.cells) {
            cells.add({matrix.rows[cell.row].label, matrix.columns[cell.column].label,
                       relationName(cell.relation), cell.isReopened ? tr("reopened") : QString()});
        }
        cells.print(output);
        describeUncovered(tr("Clauses without a link"), matrix.columns, output);
        describeUncovered(tr("Paragraphs without a link"), matrix.rows, output);
    }

    static void describeUncovered(const QString& title, const std::vector<CoverageLine>& lines,
                                  Output& output) {
        output.line();
        output.line(title);
        TextTable table;
        for (const CoverageLine& line : lines) {
            if (line.isUncovered()) {
                table.add({line.label, shortened(line.text, kTextWidth)});
            }
        }
        table.print(output);
    }

    QString m_review;
    QString m_output;
    bool m_sections = false;
    bool m_preamble = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeCoverage() {
    return std::make_unique<CoverageVerb>();
}

} // namespace duikan
