// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outline.h"
#include "ui/workspace.h"

#include <QAbstractItemModel>

#include <array>

namespace duikan {

/// The outlines of both documents: a caption row for each side, below it the entries, with the number of
/// notes in each. `flat` puts everything into one list in order, as the rail wants it, and leaves out what
/// has no short title.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { ShortTitleRole = Qt::UserRole, CountRole, SideRole, OrdinalRole, CaptionRole, CurrentRole };
    enum class Shape { Tree, Flat };

    OutlineModel(Workspace& workspace, Shape shape, QObject* parent);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setNoteCounts(const std::array<std::vector<int>, 2>& notesByOrdinal); ///< [ordinal], 0 unused
    void setCurrent(Side side, int ordinal); ///< the entry of this paragraph is drawn as current
    [[nodiscard]] QModelIndex currentIndex(Side side) const;

private:
    struct Node {
        OutlineEntry entry;
        Side side = Side::Left;
        bool isCaption = false;
        int count = 0;
        int parent = -1; ///< index of a node; -1 for the root
        int row = 0;
        std::vector<int> children;
    };

    void rebuild();
    void addSide(Side side);
    int append(Node node, int parent);
    [[nodiscard]] QModelIndex indexOf(int node) const;

    Workspace& m_workspace;
    Shape m_shape;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::array<int, 2> m_current{-1, -1}; ///< node indexes
    std::array<int, 2> m_currentOrdinal{0, 0};
    std::array<std::vector<int>, 2> m_notes;
};

} // namespace duikan
