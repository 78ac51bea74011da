// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"
#include "core/review/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace duikan {

namespace {

class SettleVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(SettleVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addText(command, "ID", m_id, "of the item in conflict, as “duikan list” prints it")->required();
        addText(command, "--field", m_field, "which of its fields, where several are in conflict");
        CLI::Option* const take = addCount(command, "--take", m_take, "the value of this number in the list");
        CLI::Option* const both = command.add_flag("--both", m_both, "both values: texts under each other, all tags");
        take->excludes(both);
        addText(command, "--author", m_author, "who decides; else the name in the settings");
        command.callback([this] {
            if (m_take == 0 && !m_both) {
                throw CLI::RequiredError("--take or --both");
            }
        });
    }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto found = find((*review)->state());
        if (!found) {
            return std::unexpected(found.error());
        }
        const auto& [target, conflict] = *found;
        if (size_t(m_take) > conflict.rivals.size()) {
            return failure(ErrorKind::InvalidArgument, QString::number(m_take),
                           tr("the conflict has %n value(s)", nullptr, int(conflict.rivals.size())));
        }
        const auto chosen = m_both ? std::optional<ChangeId>() : conflict.rivals[size_t(m_take) - 1].change;
        if (auto settled = (*review)->settleConflict(target, conflict.field, chosen); !settled) {
            return settled;
        }
        output.line(tr("%n conflict(s) left", nullptr, left((*review)->state())));
        return {};
    }

private:
    [[nodiscard]] Result<std::pair<Target, FieldConflict>> find(const ReviewState& state) const {
        QStringList fields;
        for (const auto& [target, conflicts] : state.conflicts()) {
            if (target.id.toString() != m_id) {
                continue;
            }
            for (const FieldConflict& conflict : conflicts) {
                if (m_field == conflict.field || (m_field.isEmpty() && conflicts.size() == 1)) {
                    return std::pair(target, conflict);
                }
                fields.append(conflict.field);
            }
        }
        if (fields.isEmpty()) {
            return failure(ErrorKind::UnknownItem, m_id, tr("it is in no conflict"));
        }
        return failure(ErrorKind::InvalidArgument, m_id,
                       tr("say with --field which of these: %1").arg(fields.join(tr(", "))));
    }

    static int left(const ReviewState& state) {
        size_t count = 0;
        for (const auto& [target, conflicts] : state.conflicts()) {
            count += conflicts.size();
        }
        return int(count);
    }

    QString m_review;
    QString m_id;
    QString m_field;
    QString m_author;
    int m_take = 0;
    bool m_both = false;
};

} // namespace

std::unique_ptr<Verb> makeSettle() {
    return std::make_unique<SettleVerb>();
}

} // namespace duikan
