// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"
#include "core/document/document.h"
#include "core/review/change.h"
#include "ui/relationname.h"

#include <QDateTime>

namespace duikan {

/// The names of the review's own terms in the language of the window.
[[nodiscard]] QString kindName(AnnotationKind kind);
[[nodiscard]] QString stateName(AnnotationState state);
[[nodiscard]] QString repairName(RepairKind kind);
[[nodiscard]] QString actName(const QString& title); ///< Act::title: "Edit note", for menus and the history

/// A label as the window prints it: with half-width brackets, which a narrow margin has room for.
[[nodiscard]] QString shortLabel(const QString& label);

/// A menu's text as prose: "Save a &copy" without its ampersand, "打印(&P)…" without the key in brackets
/// either.
[[nodiscard]] QString withoutMnemonic(const QString& text);

/// "14:02" today, "yesterday", then the date; local time.
[[nodiscard]] QString whenName(const QDateTime& time, const QDateTime& now);

/// The first words of a text on one line, cut at `length` characters with an ellipsis.
[[nodiscard]] QString excerpt(const QString& text, qsizetype length);

} // namespace duikan
