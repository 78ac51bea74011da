// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searcher.h"
#include "ui/searchwords.h"

#include <QAbstractListModel>

namespace duikan {

/// Where a hit is, for whoever goes there.
struct HitPlace {
    DraftId draft; ///< of a paragraph
    bool isCurrentDraft = true;
    int document = 0;
    int draftNumber = 0;
    int ordinal = 0;
    QString paragraph; ///< Paragraph::id
    std::vector<TextRange> ranges; ///< the words found; the whole paragraph where there are none
    AnnotationId annotation;
    CrossReferenceId crossReference;
};

/// What a search found, a row each, below a heading for each document, for what was written, and for earlier drafts.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchModel(QObject* parent = nullptr);

    void show(FoundInReview found);
    void clear();
    [[nodiscard]] qint64 total() const { return m_found.result.total; }

    struct Row {
        bool isHeading = false;
        QString title; ///< of a heading; the label and, of what was written, the kind and the author
        qint64 count = 0; ///< of a heading
        Snippet snippet;
    };
    [[nodiscard]] const Row& row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] std::optional<HitPlace> placeAt(int row) const; ///< nothing for a heading

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override; ///< headings cannot be chosen

private:
    void addGroup(size_t group);
    [[nodiscard]] QString titleOf(const SearchGroup& group) const;

    FoundInReview m_found;
    std::vector<Row> m_rows;
    std::vector<std::pair<size_t, size_t>> m_hits; ///< of each row: group and hit
};

} // namespace duikan
