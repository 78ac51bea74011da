// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/reportfile.h"
#include "app/reviewfile.h"
#include "app/settings.h"
#include "app/verbs/verbs.h"
#include "core/export/rollingtextreport.h"

namespace duikan {

namespace {

class RollingTextVerb : public Verb {
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        addCount(command, "--document", m_document, "the document whose current draft is the base")
            ->required();
        command.add_flag("--take-in-accepted", m_takeInAccepted,
                         "accepted proposals become part of the text");
        addOutput(command, m_output, {".html", ".pdf", ".docx"}, "write the text: .html, .pdf or .docx")
            ->required();
    }

    [[nodiscard]] bool needsTypesetting() const override { return isPdf(m_output); }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        const auto rolling = rollingDraft(**review, m_document, {.takeInAccepted = m_takeInAccepted});
        if (!rolling) {
            return std::unexpected(rolling.error());
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (hasSuffix(m_output, QLatin1String(".docx"))) {
            return writeBytes(m_output, rollingTextDocx(*rolling, authorOr({}), now), output);
        }
        return writeReport(m_output, rollingTextReport(*rolling, now), typesetting(), output);
    }

private:
    QString m_review;
    QString m_output;
    int m_document = 0;
    bool m_takeInAccepted = false;
};

} // namespace

std::unique_ptr<Verb> makeRollingText() {
    return std::make_unique<RollingTextVerb>();
}

} // namespace duikan
