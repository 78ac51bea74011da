// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/notefilter.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <array>

namespace duikan {

enum class Appearance { System, Light, Dark };

/// Where a reader stood in a review: what is restored when it is opened again.
struct ReadingPlaces {
    std::array<double, 2> top{0, 0};           ///< ReadingView::topParagraph() of left and right
    std::array<int, 2> currentParagraph{0, 0}; ///< ordinals; 0 for none
};

/// What the window remembers between sessions. A thin, typed face of QSettings, which is injected and
/// outlives it.
class WindowSettings {
public:
    explicit WindowSettings(QSettings& store);

    [[nodiscard]] QString author() const; ///< the login's full name or name until someone sets another
    void setAuthor(const QString& author);
    [[nodiscard]] QString language() const; ///< "en", "zh_CN"; empty for the system's
    void setLanguage(const QString& language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] double zoom() const; ///< of the reading text, 1.0 by default
    void setZoom(double zoom);

    [[nodiscard]] QStringList
    recentReviews() const; ///< newest first, at most ten; may name files that are gone
    void addRecentReview(const QString& path);
    void removeRecentReview(const QString& path);

    [[nodiscard]] ReadingPlaces places(const QString& reviewPath) const;
    void setPlaces(const QString& reviewPath, const ReadingPlaces& places);

    /// Filters a person kept for the notes of any review, by name in the order of keeping.
    [[nodiscard]] QList<std::pair<QString, NoteFilter>> noteFilters() const;
    void setNoteFilter(const QString& name, const NoteFilter& filter); ///< replaces one of that name
    void removeNoteFilter(const QString& name);

    [[nodiscard]] bool toggle(const QString& name, bool otherwise) const; ///< "follow", "outline-tree", …
    void setToggle(const QString& name, bool on);
    [[nodiscard]] QByteArray layout(const QString& part) const; ///< "window", "splitter", …
    void setLayout(const QString& part, const QByteArray& state);

private:
    void writeNoteFilters(const QList<std::pair<QString, NoteFilter>>& filters);

    QSettings& m_store;
};

} // namespace duikan
