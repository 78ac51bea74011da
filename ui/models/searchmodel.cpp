// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include "core/export/shownlabel.h"
#include "ui/words.h"

namespace duikan {

namespace {

constexpr qsizetype kSnippetLength = 48; ///< so that the words found are within three lines of the panel
constexpr qsizetype kTitleLength = 40;

} // namespace

SearchModel::SearchModel(QObject* parent)
    : QAbstractListModel(parent) {}

void SearchModel::show(FoundInReview found) {
    beginResetModel();
    m_found = std::move(found);
    m_rows.clear();
    m_hits.clear();
    for (size_t group = 0; group < m_found.result.groups.size(); ++group) {
        addGroup(group);
    }
    endResetModel();
}

void SearchModel::clear() {
    show({});
}

QString SearchModel::titleOf(const SearchGroup& group) const {
    if (group.draft < 0) {
        return tr("Notes and links");
    }
    const SearchedDraft& draft = m_found.scope->drafts[size_t(group.draft)];
    const QString& title = draft.structure->title;
    const QString name = excerpt(title.isEmpty() ? draft.label : title, kTitleLength);
    return draft.isCurrent ? name : tr("Earlier draft %1: %2").arg(draft.number).arg(name);
}

void SearchModel::addGroup(size_t at) {
    const SearchGroup& group = m_found.result.groups[at];
    m_rows.push_back({true, titleOf(group), group.total, {}});
    m_hits.emplace_back(at, 0);
    for (size_t i = 0; i < group.hits.size(); ++i) {
        const SearchHit& hit = group.hits[i];
        Row row;
        if (hit.written < 0) {
            const Paragraph& paragraph = *m_found.scope->drafts[size_t(group.draft)].structure->at(hit.ordinal);
            row.title = shownLabel(paragraph);
            row.snippet = snippetOf(paragraph.text, hit.ranges, kSnippetLength);
        } else {
            const WrittenText& text = m_found.scope->written[size_t(hit.written)];
            const auto kind = annotationKindFromString(text.kind);
            const QString what = text.field == WrittenField::Reply ? tr("Reply") : kind ? kindName(*kind) : tr("Link");
            row.title = tr("%1 · %2 · %3", "label, kind of note, author").arg(shortLabel(text.label), what, text.author);
            row.snippet = snippetOf(text.text, hit.ranges, kSnippetLength);
        }
        m_rows.push_back(std::move(row));
        m_hits.emplace_back(at, i);
    }
}

std::optional<HitPlace> SearchModel::placeAt(int at) const {
    if (at < 0 || at >= rowCount() || row(at).isHeading) {
        return std::nullopt;
    }
    const auto [groupAt, hitAt] = m_hits[size_t(at)];
    const SearchGroup& group = m_found.result.groups[groupAt];
    const SearchHit& hit = group.hits[hitAt];
    HitPlace place;
    if (hit.written >= 0) {
        const WrittenText& text = m_found.scope->written[size_t(hit.written)];
        place.document = text.document;
        place.annotation = text.annotation;
        place.crossReference = text.crossReference;
        return place;
    }
    const SearchedDraft& draft = m_found.scope->drafts[size_t(group.draft)];
    const Paragraph& paragraph = *draft.structure->at(hit.ordinal);
    place.draft = draft.draft;
    place.isCurrentDraft = draft.isCurrent;
    place.document = draft.document;
    place.draftNumber = draft.number;
    place.ordinal = hit.ordinal;
    place.paragraph = paragraph.id;
    place.ranges = hit.ranges.empty() ? std::vector<TextRange>{{0, paragraph.text.size()}} : hit.ranges;
    return place;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Row& shown = row(index.row());
    if (shown.isHeading) {
        return tr("%1: %n hit(s)", nullptr, int(shown.count)).arg(shown.title);
    }
    return tr("%1: %2", "label and words").arg(shown.title, shown.snippet.text);
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    const bool isHeading = index.isValid() && row(index.row()).isHeading;
    return isHeading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

} // namespace duikan
