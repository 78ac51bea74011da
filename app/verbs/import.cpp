// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"
#include "core/import/importwords.h"

#include <QCoreApplication>

namespace duikan {

namespace {

class ImportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        QStringList suffixes;
        for (const NotesFormat& format : notesFormats()) {
            suffixes << format.suffix;
        }
        addText(command, "FILE", m_file, "the notes: " + suffixes.join(QStringLiteral(", ")).toStdString())->required();
        addText(command, "--author", m_author, "who imports; else the name in the settings");
        command.add_flag("--json", m_json, "print the summary as JSON (schema duikan/import/1)");
    }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto summary = importNotes(**review, m_file);
        if (!summary) {
            return std::unexpected(summary.error());
        }
        if (m_json) {
            QJsonObject object = toJson(*summary);
            object.insert(QStringLiteral("schema"), QStringLiteral("duikan/import/1"));
            object.insert(QStringLiteral("file"), m_file);
            output.json(object);
            return {};
        }
        output.line(tr("“%1” imported: %2").arg(m_file, ImportWords::added(summary->taken)));
        for (const QString& line : ImportWords::remarks(*summary)) {
            output.line(QStringLiteral("  ") + line);
        }
        return {};
    }

private:
    QString m_review;
    QString m_file;
    QString m_author;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeImport() {
    return std::make_unique<ImportVerb>();
}

} // namespace duikan
