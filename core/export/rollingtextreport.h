// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/certificate.h"
#include "core/export/printedreport.h"
#include "core/review/proposals.h"

namespace duikan {

/// The rolling text of the current draft of a document in a review, ready to be written in any form.
struct RollingDraft {
    const Draft* draft = nullptr; ///< of the review, which must outlive this
    ProposalsOfDraft proposals;
    RollingTextOptions options;
    std::vector<RollingParagraph> paragraphs;
    std::vector<const Annotation*> besides; ///< proposals that could not be put into the text
    bool givesBack = false;                 ///< without the proposals it is the draft, letter for letter
};

/// UnknownDocument where the review has none of that number (1-based).
[[nodiscard]] Result<RollingDraft> rollingDraft(const Review& review, int document,
                                                const RollingTextOptions& options = {});

/// One self-contained HTML page, ready for paper: the text with labels, additions bold, deletions struck,
/// both in square brackets with the names of who proposed them; what could not be put into the text below it;
/// the certificate. unproven() when the text without its proposals is not the draft.
[[nodiscard]] Result<PrintedReport> rollingTextReport(const RollingDraft& rolling, const QDateTime& at);

/// The same as a Word document.
[[nodiscard]] Result<QByteArray> rollingTextDocx(const RollingDraft& rolling, const QString& author,
                                                 const QDateTime& at);

} // namespace duikan
