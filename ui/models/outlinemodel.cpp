// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outlinemodel.h"

#include <algorithm>
#include <utility>

namespace duikan {

OutlineModel::OutlineModel(Workspace& workspace, Shape shape, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_shape(shape) {
    connect(&workspace, &Workspace::reviewReplaced, this, &OutlineModel::rebuild);
    connect(&workspace, &Workspace::draftShown, this, &OutlineModel::rebuild);
    connect(&workspace, &Workspace::reviewChanged, this, [this](const ChangedItems& items) {
        if (!items.drafts.isEmpty() || !items.documents.isEmpty()) {
            rebuild();
        }
    });
}

int OutlineModel::append(Node node, int parent) {
    const int index = int(m_nodes.size());
    auto& siblings = parent < 0 ? m_roots : m_nodes[size_t(parent)].children;
    node.parent = parent;
    node.row = int(siblings.size());
    siblings.push_back(index);
    m_nodes.push_back(std::move(node));
    return index;
}

void OutlineModel::addSide(Side side) {
    const Document* document = m_workspace.document(side);
    if (document == nullptr) {
        return;
    }
    Node caption;
    caption.side = side;
    caption.isCaption = true;
    caption.entry.title = document->title.isEmpty() ? m_workspace.draft(side)->label : document->title;
    caption.entry.shortTitle = side == Side::Left ? tr("LEFT", "rail") : tr("RIGHT", "rail");
    caption.entry.ordinal = 1;
    append(caption, -1);
    std::vector<int> path;
    for (const OutlineEntry& entry : outlineOf(*document)) {
        if (m_shape == Shape::Flat && entry.shortTitle.isEmpty()) {
            continue;
        }
        path.resize(std::min(path.size(), size_t(entry.depth)));
        const int parent = m_shape == Shape::Flat || path.empty() ? -1 : path.back();
        Node node;
        node.entry = entry;
        node.side = side;
        path.push_back(append(std::move(node), parent));
    }
}

void OutlineModel::rebuild() {
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_current = {-1, -1};
    for (const Side side : kSides) {
        addSide(side);
    }
    endResetModel();
    setNoteCounts(m_notes);
    for (const Side side : kSides) {
        setCurrent(side, m_currentOrdinal[size_t(side)]);
    }
}

QModelIndex OutlineModel::indexOf(int node) const {
    return node < 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, 0, quintptr(node));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& siblings = parent.isValid() ? m_nodes[size_t(parent.internalId())].children : m_roots;
    return column == 0 && row >= 0 && row < int(siblings.size()) ? indexOf(siblings[size_t(row)])
                                                                 : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(m_nodes[size_t(index.internalId())].parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return int(parent.isValid() ? m_nodes[size_t(parent.internalId())].children.size() : m_roots.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    return index.isValid() && m_nodes[size_t(index.internalId())].isCaption
               ? Qt::ItemIsEnabled
               : QAbstractItemModel::flags(index);
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Node& node = m_nodes[size_t(index.internalId())];
    switch (role) {
    case Qt::DisplayRole:
        return m_shape == Shape::Flat ? node.entry.shortTitle : node.entry.title;
    case Qt::ToolTipRole:
        return node.count > 0 ? tr("%1\n%n note(s)", nullptr, node.count).arg(node.entry.title)
                              : node.entry.title;
    case Qt::AccessibleTextRole:
        return node.count > 0 ? tr("%1, %n note(s)", nullptr, node.count).arg(node.entry.title)
                              : node.entry.title;
    case ShortTitleRole:
        return node.entry.shortTitle;
    case CountRole:
        return node.count;
    case SideRole:
        return int(node.side);
    case OrdinalRole:
        return node.entry.ordinal;
    case CaptionRole:
        return node.isCaption;
    case CurrentRole:
        return m_current[size_t(node.side)] == int(index.internalId());
    default:
        return {};
    }
}

void OutlineModel::setNoteCounts(const std::array<std::vector<int>, 2>& notesByOrdinal) {
    m_notes = notesByOrdinal;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        Node& node = m_nodes[size_t(i)];
        if (node.isCaption) {
            continue;
        }
        const auto& notes = m_notes[size_t(node.side)];
        int count = 0;
        for (int ordinal = node.entry.ordinal; ordinal <= node.entry.lastOrdinal; ++ordinal) {
            count += ordinal < int(notes.size()) ? notes[size_t(ordinal)] : 0;
        }
        if (count != node.count) {
            node.count = count;
            emit dataChanged(indexOf(i), indexOf(i));
        }
    }
}

void OutlineModel::setCurrent(Side side, int ordinal) {
    m_currentOrdinal[size_t(side)] = ordinal;
    int found = -1;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const Node& node = m_nodes[size_t(i)];
        if (!node.isCaption && node.side == side && node.entry.ordinal <= ordinal) {
            found = i;
        }
    }
    const int previous = std::exchange(m_current[size_t(side)], found);
    if (previous != found) {
        for (const int node : {previous, found}) {
            if (node >= 0 && node < int(m_nodes.size())) {
                emit dataChanged(indexOf(node), indexOf(node));
            }
        }
    }
}

QModelIndex OutlineModel::currentIndex(Side side) const {
    return indexOf(m_current[size_t(side)]);
}

} // namespace duikan
