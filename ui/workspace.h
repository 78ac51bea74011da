// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"
#include "ui/passwords.h"

#include <QObject>

#include <array>

namespace duikan {

class ReadingView;

/// One side of the table. The left one shows document 1, the right one document 2.
enum class Side { Left = 0, Right = 1 };

inline constexpr std::array kSides{Side::Left, Side::Right};

[[nodiscard]] constexpr Side opposite(Side side) {
    return side == Side::Left ? Side::Right : Side::Left;
}
[[nodiscard]] constexpr int documentNumber(Side side) {
    return int(side) + 1;
}
[[nodiscard]] constexpr Side sideOf(int documentNumber) {
    return documentNumber == 2 ? Side::Right : Side::Left;
}

/// What the parts of the window share: the review on the table, the two views of it, which side is being
/// worked on, and which note and which link are selected. Owns none of them. Commands act on it, panels
/// listen to it.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject* parent = nullptr);

    void setViews(ReadingView* left, ReadingView* right);
    [[nodiscard]] ReadingView& view(Side side) const { return *m_views[size_t(side)]; }

    void setReview(Review* review); ///< nullptr clears the table
    [[nodiscard]] Review* review() const { return m_review; }
    [[nodiscard]] Passwords& passwords() { return m_passwords; }
    [[nodiscard]] bool canEdit() const;
    /// The draft a side shows: the latest unless an older one was asked for. nullptr where a side is empty.
    [[nodiscard]] const Draft* draft(Side side) const;
    void showDraft(Side side, DraftId draft);
    void showLatest(Side side);
    /// Says that notes and links are made in the latest draft, and returns true, where an older one is shown.
    bool refusesForOlder(Side side);
    [[nodiscard]] bool isOlder(Side side) const; ///< a draft is shown that another one followed: to be read only
    [[nodiscard]] const Document* document(Side side) const; ///< its structure

    [[nodiscard]] Side activeSide() const { return m_activeSide; }
    void setActiveSide(Side side);

    /// The words selected on a side, else its current paragraph; empty without either.
    [[nodiscard]] Passage passage(Side side) const;
    [[nodiscard]] QString labelOf(const Passage& passage) const; ///< "一 ¶6" or "一 ¶6, OP 5"
    void goTo(const Passage& passage); ///< brings the side to it and makes the paragraph current

    [[nodiscard]] AnnotationId selectedNote() const { return m_selectedNote; }
    [[nodiscard]] CrossReferenceId selectedLink() const { return m_selectedLink; }
    void selectNote(AnnotationId id); ///< null for none
    void selectLink(CrossReferenceId id);

    /// Says what went wrong and returns false; true for a result with a value.
    template<typename T>
    bool accept(const Result<T>& result) {
        if (!result) {
            emit failed(result.error());
        }
        return result.has_value();
    }
    void announce(const QString& sentence) { emit announced(sentence); }

signals:
    void reviewReplaced();
    void reviewChanged(const duikan::ChangedItems& items);
    void activeSideChanged(duikan::Side side);
    void draftShown(duikan::Side side); ///< an older draft, or the latest again
    void noteSelected(duikan::AnnotationId id);
    void linkSelected(duikan::CrossReferenceId id);
    void failed(const duikan::Error& error);
    void announced(const QString& sentence); ///< for the status bar, and for a while

private:
    void dropOlder(Side side, const ChangedItems& items);

    Review* m_review = nullptr;
    Passwords m_passwords;
    std::array<ReadingView*, 2> m_views{};
    std::array<DraftId, 2> m_older{}; ///< by side; null where the latest draft is shown
    Side m_activeSide = Side::Left;
    AnnotationId m_selectedNote;
    CrossReferenceId m_selectedLink;
};

} // namespace duikan
