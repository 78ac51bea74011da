// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/verbs/verbs.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace duikan {

namespace {

class UndoVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(UndoVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addCount(command, "COUNT", m_count, "how many steps; 1 unless said otherwise");
        addText(command, "--author", m_author, "who takes back; else the name in the settings");
    }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
        if (!review) {
            return std::unexpected(review.error());
        }
        for (int i = 0; i < m_count; ++i) {
            if (!(*review)->canUndo() || (*review)->undoReachesBeginning()) {
                return failure(ErrorKind::NothingToUndo, m_review);
            }
            const QString title = actName((*review)->undoTitle());
            if (const auto undone = (*review)->undo(); !undone) {
                return undone;
            }
            output.line(tr("taken back: %1").arg(title));
        }
        return {};
    }

private:
    QString m_review;
    int m_count = 1;
    QString m_author;
};

} // namespace

std::unique_ptr<Verb> makeUndo() {
    return std::make_unique<UndoVerb>();
}

} // namespace duikan
