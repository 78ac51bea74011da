// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/verbs/verbs.h"
#include "core/store/verification.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duikan {

namespace {

class VerifyVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        command.add_flag("--json", m_json, "print JSON (schema duikan/verify/1)");
    }

    Result<void> run(Output& output) override {
        const auto found = verifyReview(m_review);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (m_json) {
            output.json({{QStringLiteral("schema"), QStringLiteral("duikan/verify/1")},
                         {QStringLiteral("changes"), found->changes},
                         {QStringLiteral("sources"), found->sources},
                         {QStringLiteral("anchors"), found->anchors},
                         {QStringLiteral("faults"), QJsonArray::fromStringList(found->faults)}});
        } else {
            output.line(tr("%1 changes, %2 sources, %3 anchors checked")
                            .arg(found->changes)
                            .arg(found->sources)
                            .arg(found->anchors));
            for (const QString& fault : found->faults) {
                output.line(QStringLiteral("  ") + fault);
            }
        }
        if (!found->faults.isEmpty()) {
            return failure(ErrorKind::DamagedReview, m_review,
                           QStringLiteral("faults: %1").arg(found->faults.size()));
        }
        return {};
    }

private:
    QString m_review;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeVerify() {
    return std::make_unique<VerifyVerb>();
}

} // namespace duikan
