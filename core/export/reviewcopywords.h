// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"
#include "core/document/repair.h"

#include <QCoreApplication>
#include <QDate>

namespace duikan {

/// The words that a review copy says of its own accord, in the language of the program.
class ReviewCopyWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::ReviewCopy)
public:
    [[nodiscard]] static QString date(QDate date);          ///< "21 November 2026"
    [[nodiscard]] static QString day(const QDateTime& at);  ///< "20 Nov", local time
    [[nodiscard]] static QString of(AnnotationKind kind);   ///< "Comment"
    /// The kind of this name, in whichever language of the program: a file may come from a colleague who uses another.
    [[nodiscard]] static std::optional<AnnotationKind> kindNamed(const QString& name);
    [[nodiscard]] static QString of(AnnotationState state); ///< "open"
    [[nodiscard]] static QString of(RepairKind kind);
    [[nodiscard]] static QString relation(const QString& relation); ///< a review's own stays as it is
};

} // namespace duikan
