// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reportfile.h"
#include "app/settings.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/compare/comparisonjson.h"
#include "core/export/comparisondocx.h"
#include "core/export/comparisonhtml.h"
#include "core/export/comparisonwords.h"
#include "core/import/importer.h"
#include "core/structure/citationmemory.h"

#include <QCoreApplication>

namespace duikan {

namespace {

constexpr int kTextWidth = 60;

class CompareVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(CompareVerb)
public:
    void declare(CLI::App& command) override {
        addText(command, "A", m_left, "the earlier draft")->required();
        addText(command, "B", m_right, "the later draft")->required();
        auto* const json = command.add_flag("--json", m_json, "print JSON (schema duikan/compare/1)");
        addOutput(command, m_output, {".html", ".pdf", ".docx"},
                  "write a report: .html, .pdf, or .docx with tracked changes")
            ->excludes(json);
    }

    [[nodiscard]] bool needsTypesetting() const override { return isPdf(m_output); }

    Result<void> run(Output& output) override {
        const ImportOptions options{.citations = &m_citations};
        m_before = importFile(m_left, options);
        if (!m_before) {
            return std::unexpected(m_before.error());
        }
        m_after = importFile(m_right, options);
        if (!m_after) {
            return std::unexpected(m_after.error());
        }
        const DraftSource& left = *m_before;
        const DraftSource& right = *m_after;
        m_comparison = compareDocuments(*left.structure, *right.structure);
        if (!m_output.isEmpty()) {
            return write(m_comparison, left, right, output);
        }
        if (m_json) {
            output.utf8(toJson(m_comparison, left.info.name, *left.structure, right.info.name, *right.structure));
        } else {
            describe(m_comparison, left, right, output);
        }
        return requireProof(m_comparison, left.info.name, right.info.name);
    }

private:
    Result<void> write(const Comparison& comparison, const DraftSource& left, const DraftSource& right,
                       Output& output) const {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const ComparedDraft before{*left.structure, left.info};
        const ComparedDraft after{*right.structure, right.info};
        if (hasSuffix(m_output, QLatin1String(".docx"))) {
            return writeBytes(m_output, comparisonDocx(comparison, before, after, {authorOr({}), now}),
                              output);
        }
        return writeReport(m_output, comparisonReport(comparison, before, after, now), typesetting(), output);
    }

    static void describe(const Comparison& comparison, const DraftSource& left, const DraftSource& right,
                         Output& output) {
        TextTable table;
        for (const ComparedPair& pair : comparison.pairs) {
            if (pair.relation == PairRelation::Unchanged && pair.notes.empty()) {
                continue;
            }
            QStringList notes;
            for (const ComparisonNote& note : pair.notes) {
                notes.append(ComparisonWords::of(note));
            }
            table.add({labels(*left.structure, pair.left), labels(*right.structure, pair.right),
                       ComparisonWords::of(pair.relation), shortened(summary(pair, left, right), kTextWidth),
                       notes.join(QStringLiteral("; "))});
        }
        table.print(output);
        const bool holds = comparison.proof.rejectAllEqualsLeft && comparison.proof.acceptAllEqualsRight;
        output.line(holds ? tr("Checked: rejecting all gives %1, accepting all gives %2.")
                                .arg(left.info.name, right.info.name)
                          : tr("The check failed: do not rely on this comparison."));
    }

    static QString labels(const Document& document, const std::vector<int>& ordinals) {
        QStringList out;
        for (const int ordinal : ordinals) {
            out.append(document.at(ordinal)->label);
        }
        return out.isEmpty() ? QStringLiteral("–") : out.join(QStringLiteral(", "));
    }

    /// The changed words alone: "[-鼓励-]{+敦促+} …".
    static QString summary(const ComparedPair& pair, const DraftSource& left, const DraftSource& right) {
        const QString before = joinedText(*left.structure, pair.left);
        const QString after = joinedText(*right.structure, pair.right);
        QString out;
        for (const Hunk& hunk : pair.hunks) {
            if (hunk.op == Hunk::Op::Delete) {
                out += QStringLiteral("[-%1-]").arg(before.sliced(hunk.left.begin, hunk.left.length()));
            } else if (hunk.op == Hunk::Op::Insert) {
                out += QStringLiteral("{+%1+}").arg(after.sliced(hunk.right.begin, hunk.right.length()));
            } else if (!out.isEmpty()) {
                out += u' ';
            }
        }
        return out.simplified();
    }

    QString m_left;
    QString m_right;
    QString m_output;
    bool m_json = false;
    // Held to the end of the process: see runVerb().
    CitationMemory m_citations;
    Result<DraftSource> m_before;
    Result<DraftSource> m_after;
    Comparison m_comparison;
};

} // namespace

std::unique_ptr<Verb> makeCompare() {
    return std::make_unique<CompareVerb>();
}

} // namespace duikan
