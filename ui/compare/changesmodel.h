// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparing.h"

#include <QAbstractListModel>

#include <array>

namespace duikan {

/// The changes of a comparison that the filters let through, in its order. A change shows when any of its
/// kinds is let through. Display and tool tip are for reading aloud; the delegate paints from changeAt().
class ChangesModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ChangesModel(QObject* parent = nullptr);

    void setTexts(std::shared_ptr<const ComparedTexts> texts);
    [[nodiscard]] const ComparedTexts* texts() const { return m_texts.get(); }
    void setShown(ChangeKind kind, bool shown);
    [[nodiscard]] bool isShown(ChangeKind kind) const { return m_shown.test(size_t(kind)); }
    [[nodiscard]] int count(ChangeKind kind) const; ///< whether shown or not
    [[nodiscard]] int rowOf(int pair) const;        ///< -1 when it is no change that is shown
    [[nodiscard]] const ClauseChange& changeAt(int row) const;

    /// The pair of the next change shown behind (or before) a pair, in the comparison's order; from -1 the
    /// first (or last). -1 when there is none.
    [[nodiscard]] int neighbour(int pair, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The words around the first thing that changed, and which of them changed: a line of the list.
    struct Piece {
        QString text;
        Hunk::Op op = Hunk::Op::Equal;
    };
    [[nodiscard]] std::vector<Piece> excerpt(int row) const;

signals:
    void filtersChanged();

private:
    void filter();

    std::shared_ptr<const ComparedTexts> m_texts;
    ChangeKinds m_shown;
    std::vector<int> m_rows; ///< indices into ComparedTexts::changes
};

} // namespace duikan
