// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace duikan {

/// The colours of the window, light or dark. Each text colour has a contrast of at least 4.5 on the surface it is
/// used on. Colour never speaks alone: a name, a letter or an edge pattern says the same.
struct Theme {
    enum class Tone { Light, Dark };

    struct NoteColors {
        QColor fill;
        QColor edge; ///< underline, icon and badge
    };

    Tone tone = Tone::Light;
    QColor chrome, panel, paper;
    QColor line, innerLine;
    QColor ink, ink2, label;
    QColor accent, accentTint, onAccent;
    QColor attention; ///< "open", "without a link": amber, no alarm
    QColor inserted, insertedText, deleted, deletedText;
    QColor badge, onBadge;

    [[nodiscard]] static const Theme& of(Tone tone);
    [[nodiscard]] QColor relation(const QString& relation) const; ///< a colour for custom relations too
    [[nodiscard]] NoteColors note(const QString& kind) const;     ///< toString(AnnotationKind)
    [[nodiscard]] QColor state(const QString& state) const;       ///< toString(AnnotationState)
    [[nodiscard]] QColor tag(const QString& color) const;         ///< one of tagColors()

    /// `:root { --paper: …; }` with every token, for the pages we generate. Relations are `--supports` …, notes
    /// `--comment`, `--comment-edge` …
    [[nodiscard]] QString cssVariables() const;
};

} // namespace duikan
