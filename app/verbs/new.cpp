// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockedfiles.h"
#include "app/options.h"
#include "app/settings.h"
#include "app/verbs/verbs.h"
#include "core/store/newreview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace duikan {

namespace {

class NewVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)
public:
    void declare(CLI::App& command) override {
        addText(command, "REVIEW", m_review, "the .duikan file to make; must not exist")->required();
        addText(command, "LEFT", m_left, "the document on the left")->required();
        addText(command, "RIGHT", m_right, "the document on the right")->required();
        addText(command, "--author", m_author, "whose review it is; else the name in the settings");
        m_files.declare(command);
    }

    Result<void> run(Output& output) override {
        if (QFileInfo::exists(m_review)) {
            return failure(ErrorKind::AlreadyExists, m_review); // before two documents are read for nothing
        }
        std::vector<DraftSource> sources;
        for (const QString& file : {m_left, m_right}) {
            auto source = m_files.read(file);
            if (!source) {
                return std::unexpected(source.error());
            }
            sources.push_back(*std::move(source));
        }
        if (const auto created = createReview(m_review, sources, authorOr(m_author)); !created) {
            return created;
        }
        output.line(tr("“%1” made").arg(m_review));
        for (size_t i = 0; i < sources.size(); ++i) {
            const Document& document = *sources[i].structure;
            const QString title = document.title.isEmpty() ? sources[i].info.name : document.title;
            output.line(QStringLiteral("  %1  %2").arg(QString::number(i + 1), title));
        }
        return {};
    }

private:
    QString m_review;
    QString m_left;
    QString m_right;
    QString m_author;
    LockedFiles m_files;
};

} // namespace

std::unique_ptr<Verb> makeNew() {
    return std::make_unique<NewVerb>();
}

} // namespace duikan
