// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changesmodel.h"

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kBefore = 6;    ///< letters shown before the first change, where words were put in or out
constexpr qsizetype kBetween = 8;   ///< of kept words between two changes
constexpr qsizetype kPiece = 40;    ///< of a changed stretch
constexpr qsizetype kExcerpt = 120; ///< of a line; the delegate cuts it to its width

QString tail(const QString& text, qsizetype length) {
    qsizetype from = std::max<qsizetype>(0, text.size() - length);
    if (from < text.size() && text.at(from).isLowSurrogate()) {
        ++from;
    }
    return text.sliced(from);
}

QString head(const QString& text, qsizetype length) {
    qsizetype to = std::min(length, text.size());
    if (to > 0 && text.at(to - 1).isHighSurrogate()) {
        --to;
    }
    return text.left(to);
}

} // namespace

ChangesModel::ChangesModel(QObject* parent)
    : QAbstractListModel(parent) {
    m_shown.set();
    m_shown.reset(size_t(ChangeKind::Renumbered));
}

void ChangesModel::setTexts(std::shared_ptr<const ComparedTexts> texts) {
    beginResetModel();
    m_texts = std::move(texts);
    filter();
    endResetModel();
    emit filtersChanged();
}

void ChangesModel::setShown(ChangeKind kind, bool shown) {
    if (isShown(kind) == shown) {
        return;
    }
    beginResetModel();
    m_shown.set(size_t(kind), shown);
    filter();
    endResetModel();
    emit filtersChanged();
}

void ChangesModel::filter() {
    m_rows.clear();
    for (size_t i = 0; m_texts && i < m_texts->changes.size(); ++i) {
        if ((m_texts->changes[i].kinds & m_shown).any()) {
            m_rows.push_back(int(i));
        }
    }
}

int ChangesModel::count(ChangeKind kind) const {
    return m_texts ? int(std::ranges::count_if(m_texts->changes,
                                               [kind](const ClauseChange& change) { return change.isOf(kind); }))
                   : 0;
}

const ClauseChange& ChangesModel::changeAt(int row) const {
    return m_texts->changes[size_t(m_rows[size_t(row)])];
}

int ChangesModel::rowOf(int pair) const {
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (changeAt(row).pair == pair) {
            return row;
        }
    }
    return -1;
}

int ChangesModel::neighbour(int pair, int by) const {
    if (m_rows.empty()) {
        return -1;
    }
    if (pair < 0) {
        return changeAt(by > 0 ? 0 : rowCount() - 1).pair;
    }
    int best = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const int at = changeAt(row).pair;
        if (by > 0 && at > pair) {
            return at;
        }
        if (by < 0 && at < pair) {
            best = at;
        }
    }
    return best;
}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const ClauseChange& change = changeAt(index.row());
    const ComparedPair& pair = m_texts->comparison.pairs[size_t(change.pair)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QString words;
        for (const Piece& piece : excerpt(index.row())) {
            words += piece.op == Hunk::Op::Delete   ? tr("[%1 deleted] ").arg(piece.text)
                     : piece.op == Hunk::Op::Insert ? tr("[%1 inserted] ").arg(piece.text)
                                                    : piece.text;
        }
        return QStringLiteral("%1, %2: %3").arg(m_texts->labels(change.pair), changeName(change, pair), words);
    }
    if (role == Qt::ToolTipRole) {
        QStringList names;
        for (int kind = 0; kind < kChangeKinds; ++kind) {
            if (change.isOf(ChangeKind(kind))) {
                names.append(changeKindName(ChangeKind(kind)));
            }
        }
        return QStringLiteral("%1: %2").arg(m_texts->labels(change.pair), names.join(QStringLiteral(", ")));
    }
    return {};
}

std::vector<ChangesModel::Piece> ChangesModel::excerpt(int row) const {
    const ComparedPair& pair = m_texts->comparison.pairs[size_t(changeAt(row).pair)];
    const QString before = joinedText(*m_texts->left, pair.left);
    const QString after = joinedText(*m_texts->right, pair.right);
    if (before.isEmpty() || after.isEmpty()) {
        return {{head(before + after, kExcerpt).simplified(), Hunk::Op::Equal}};
    }
    std::vector<Piece> pieces;
    qsizetype length = 0;
    for (const Hunk& hunk : pair.hunks) {
        if (length > kExcerpt) {
            break;
        }
        if (hunk.op == Hunk::Op::Equal) {
            const QString kept = after.sliced(hunk.right.begin, hunk.right.length());
            if (pieces.empty()) {
                pieces.push_back({tail(kept, kBefore), Hunk::Op::Equal});
            } else if (kept.size() <= 2 * kBetween) {
                pieces.push_back({kept, Hunk::Op::Equal});
            } else {
                pieces.push_back({head(kept, kBetween) + QChar(0x2026) + tail(kept, kBetween), Hunk::Op::Equal});
            }
        } else {
            const bool isGone = hunk.op == Hunk::Op::Delete;
            const QString words = isGone ? before.sliced(hunk.left.begin, hunk.left.length())
                                         : after.sliced(hunk.right.begin, hunk.right.length());
            pieces.push_back({head(words, kPiece) + (words.size() > kPiece ? QString(QChar(0x2026)) : QString()),
                              hunk.op});
        }
        pieces.back().text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        length += pieces.back().text.size();
    }
    if (pieces.size() == 1) { // nothing but kept words: moved or renumbered
        pieces.front().text = head(after, kExcerpt).simplified();
    }
    return pieces;
}

} // namespace duikan
