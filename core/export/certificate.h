// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/document/documentjson.h"

#include <QDateTime>

#include <optional>

namespace duikan {

/// A document as a report names it.
struct ComparedDraft {
    const Document& document;
    const SourceInfo& source;
};

/// What vouches for a report: the files by their hashes, the settings, the counts, the outcome of the proof
/// that was made when it was written, program and time. The same lines stand on the last page of every form
/// of the report.
struct Certificate {
    struct Line {
        QString term;
        QString text;
        std::optional<bool> holds = std::nullopt; ///< of a claim
    };
    QString heading;
    std::vector<Line> lines;
};

[[nodiscard]] Certificate certificateOf(const Comparison& comparison, const ComparedDraft& left,
                                        const ComparedDraft& right, const QDateTime& at);

// Lines that certificates of every kind share.
[[nodiscard]] QString hashLine(const SourceInfo& source); ///< "SHA-256 9f86…"
void addProgram(Certificate& certificate, const QDateTime& at);

/// The failure of a report that does not give `draft` back letter for letter, which is a fault of ours:
/// InvalidArgument, saying so. No such report is ever written.
[[nodiscard]] std::unexpected<Error> unproven(const QString& draft);

/// unproven(), naming the draft that the comparison does not give back.
[[nodiscard]] Result<void> requireProof(const Comparison& comparison, const QString& leftName,
                                        const QString& rightName);

[[nodiscard]] QString certificateHtml(const Certificate& certificate);

} // namespace duikan
