// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportformat.h"

#include "app/complaint.h"
#include "app/lockedfiles.h"
#include "app/options.h"
#include "app/reportfile.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"
#include "core/export/exportwords.h"
#include "core/export/notesappendix.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFileInfo>

namespace duikan {

namespace {

std::vector<std::string> formatNames() {
    std::vector<std::string> names;
    for (const ExportFormat& format : exportFormats()) {
        names.emplace_back(format.name.data(), size_t(format.name.size()));
    }
    return names;
}

std::vector<std::string> suffixes() {
    std::vector<std::string> suffixes;
    for (const ExportFormat& format : exportFormats()) {
        suffixes.emplace_back(format.suffix.data(), size_t(format.suffix.size()));
    }
    return suffixes;
}

class ExportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        std::string known;
        for (const std::string& suffix : suffixes()) {
            known += (known.empty() ? "" : ", ") + suffix;
        }
        addText(command, "-o,--output", m_output, "the file to write: " + known)->required()->type_name("FILE");
        addChoice(command, "--format", m_format, formatNames(), "the format, where the name does not say it");
        addCount(command, "--document", m_document, "only what stands in document N");
        command.add_flag("--json", m_json, "print the summary as JSON (schema duikan/export/1)");
        command.add_flag("--with-list", m_withList,
                         "annotated-pdf: pages at the end with the numbered notes and the table of cross-references");
        m_files.declare(command);
        command.callback([this] {
            if (exportFormat(m_format, m_output) == nullptr) {
                throw CLI::ValidationError("-o", "the name does not say in which format to write; end it in one of "
                                                 "the suffixes or give --format");
            }
        });
    }

    [[nodiscard]] bool needsTypesetting() const override { return m_withList || isAnnotatedPdf(); }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        if (QFileInfo(m_output).exists() && QFileInfo(m_output) == QFileInfo(m_review)) {
            return failure(ErrorKind::AlreadyExists, m_output);
        }
        const ExportFormat& format = *exportFormat(m_format, m_output);
        auto pages = typesetPages(**review);
        if (!pages) {
            return std::unexpected(pages.error());
        }
        const auto summary = m_files.opened<ExportSummary>(m_review, [&](const QString& password) {
            pages->reviewName = QFileInfo(m_review).fileName();
            pages->password = password;
            return exportReview(**review, format, *pages, m_output);
        });
        if (!summary) {
            return std::unexpected(summary.error());
        }
        if (m_json) {
            QJsonObject object = toJson(*summary);
            object.insert(QStringLiteral("schema"), QStringLiteral("duikan/export/1"));
            object.insert(QStringLiteral("file"), m_output);
            object.insert(QStringLiteral("format"), QString(format.name));
            output.json(object);
            return {};
        }
        output.line(tr("“%1” written: %2").arg(m_output, ExportWords::counts(*summary)));
        for (const QString& line : ExportWords::losses(*summary)) {
            complain(tr("not in the file: %1").arg(line));
        }
        return {};
    }

private:
    [[nodiscard]] bool isAnnotatedPdf() const {
        const ExportFormat* format = exportFormat(m_format, m_output);
        return format != nullptr && format->hasPages;
    }

    /// What there is to set on paper before the format can be written.
    [[nodiscard]] Result<ExportOptions> typesetPages(const Review& review) const {
        ExportOptions options{.document = m_document, .reviewName = {}};
        const size_t documents = review.state().documents().size();
        if (!isAnnotatedPdf() || size_t(m_document) > documents || (m_document == 0 && documents != 1)) {
            return options; // and the export says what is wrong
        }
        const int document = std::max(1, m_document);
        if (m_withList) {
            auto list = typesetting()->typeset(notesAppendix(review, document));
            if (!list) {
                return std::unexpected(list.error());
            }
            options.appendix = *std::move(list);
        }
        if (!hasOwnPages(review, document)) {
            auto text = typesetting()->typesetText(review, document);
            if (!text) {
                return std::unexpected(text.error());
            }
            options.typeset = *std::move(text);
        }
        return options;
    }

    QString m_review;
    QString m_output;
    LockedFiles m_files;
    QString m_format;
    int m_document = 0;
    bool m_json = false;
    bool m_withList = false;
};

} // namespace

std::unique_ptr<Verb> makeExport() {
    return std::make_unique<ExportVerb>();
}

} // namespace duikan
