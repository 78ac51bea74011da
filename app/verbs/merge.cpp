// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conflictlist.h"
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/reviewjson.h"
#include "app/verbs/verbs.h"
#include "core/store/reviewcopy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace duikan {

namespace {

class MergeVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(MergeVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addText(command, "OTHER", m_other, "a colleague's copy of the review; it is only read")->required();
        command.add_flag("--dry-run", m_dryRun, "only tell what merging would do");
        addText(command, "--author", m_author, "who merges; else the author of the settings");
        command.add_flag("--json", m_json, "print JSON (schema duikan/merge/1)");
    }

    Result<void> run(Output& output) override {
        const auto mode = m_dryRun ? ReviewStore::Mode::ReadOnly : ReviewStore::Mode::ReadWrite;
        const auto review = openReview(m_review, mode, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto other = openCopy(m_other, m_review);
        if (!other) {
            return std::unexpected(other.error());
        }
        const auto plan = m_dryRun ? (*review)->planMerge(**other) : (*review)->merge(**other);
        if (!plan) {
            Error error = plan.error();
            if (error.subject.isEmpty()) {
                error.subject = m_other;
            }
            return std::unexpected(error);
        }
        if (m_json) {
            output.json(toJson(*plan));
        } else {
            describe(*plan, output);
        }
        return {};
    }

private:
    static QJsonArray toJson(const std::vector<Target>& targets) {
        QJsonArray items;
        for (const Target& target : targets) {
            items.append(QJsonObject{{QStringLiteral("kind"), toString(target.kind)},
                                     {QStringLiteral("id"), target.id.toString()}});
        }
        return items;
    }

    static QJsonObject toJson(const MergePlan& plan) {
        QJsonArray conflicts;
        for (const auto& [target, conflict] : plan.conflicts) {
            conflicts.append(duikan::toJson(target, conflict));
        }
        return {{QStringLiteral("schema"), QStringLiteral("duikan/merge/1")},
                {QStringLiteral("added"), int(plan.added.size())},
                {QStringLiteral("edited"), int(plan.edited.size())},
                {QStringLiteral("removed"), int(plan.removed.size())},
                {QStringLiteral("conflicts"), conflicts},
                {QStringLiteral("duplicates"), int(plan.duplicates.size())},
                {QStringLiteral("items"), QJsonObject{{QStringLiteral("added"), toJson(plan.added)},
                                                      {QStringLiteral("edited"), toJson(plan.edited)},
                                                      {QStringLiteral("removed"), toJson(plan.removed)}}}};
    }

    void describe(const MergePlan& plan, Output& output) const {
        if (plan.isEmpty()) {
            output.line(tr("Nothing to merge: everything is here already."));
            return;
        }
        output.line(tr("new: %1").arg(plan.added.size()));
        output.line(tr("edited: %1").arg(plan.edited.size()));
        output.line(tr("deleted: %1").arg(plan.removed.size()));
        output.line(tr("already here: %1").arg(plan.duplicates.size()));
        output.line(tr("conflicts: %1").arg(plan.conflicts.size()));
        for (const auto& [target, conflict] : plan.conflicts) {
            listConflict(output, target, conflict);
        }
        if (m_dryRun) {
            output.line(tr("Nothing was changed (--dry-run)."));
        }
    }

    QString m_review;
    QString m_other;
    QString m_author;
    bool m_dryRun = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeMerge() {
    return std::make_unique<MergeVerb>();
}

} // namespace duikan
