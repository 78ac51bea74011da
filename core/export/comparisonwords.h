// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace duikan {

/// In the order in which reports count them: what changed first.
inline constexpr std::array kCountedRelations{
    PairRelation::Amended, PairRelation::Moved,    PairRelation::MovedAmended, PairRelation::Split,
    PairRelation::Merged,  PairRelation::Inserted, PairRelation::Deleted,      PairRelation::Unchanged};

/// The words that a comparison says of its own accord, in the language of the program.
class ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::Comparison)
public:
    [[nodiscard]] static QString of(PairRelation relation);      ///< "moved and amended"
    [[nodiscard]] static QString of(const ComparisonNote& note); ///< "verb: 鼓励 (1) → 敦促 (4), stronger"
    [[nodiscard]] static QString title(const QString& document);
    [[nodiscard]] static QString fromTo(const QString& left, const QString& right);
    [[nodiscard]] static QString change();
    [[nodiscard]] static QString unchanged(int count, const QString& from, const QString& to);
    [[nodiscard]] static QString certificate();
    [[nodiscard]] static QString rejecting(const QString& left);
    [[nodiscard]] static QString accepting(const QString& right);
    [[nodiscard]] static QString verdict(bool holds);
    [[nodiscard]] static QString settings();
    [[nodiscard]] static QString settingsInForce();
    [[nodiscard]] static QString counts();
    [[nodiscard]] static QString countsOf(const Comparison& comparison); ///< "amended 3, unchanged 12"
    [[nodiscard]] static QString program();
    [[nodiscard]] static QString compared();
    [[nodiscard]] static QString occasion(const QDateTime& at); ///< "Comparison, 21 November 2026"
};

} // namespace duikan
