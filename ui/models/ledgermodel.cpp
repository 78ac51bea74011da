// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledgermodel.h"

#include "ui/words.h"
#include "ui/workspace.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <iterator>

namespace duikan {

namespace {

/// Where an entry stood in the draft before, for sorting within a verdict.
std::pair<int, qsizetype> placeBefore(const Review& review, const LedgerEntry& entry) {
    const auto& anchors = entry.carried.before;
    const std::optional<Place> place =
        anchors.empty() ? std::nullopt : review.resolution(anchors.front()).place;
    return place ? std::pair(place->ordinal, place->range.begin) : std::pair(0, qsizetype(0));
}

bool isSameLine(const LedgerEntry& a, const LedgerEntry& b) {
    return a.annotation == b.annotation && a.crossReference == b.crossReference && a.side == b.side;
}

int rank(Verdict verdict) {
    return int(std::ranges::find(LedgerModel::kVerdicts, verdict) - LedgerModel::kVerdicts.begin());
}

} // namespace

Verdict verdictOf(const LedgerEntry& entry) {
    for (const Verdict verdict : LedgerModel::kVerdicts) {
        if (entry.carried.verdict == toString(verdict)) {
            return verdict;
        }
    }
    return Verdict::Orphaned;
}

QString verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Exact:
        return LedgerModel::tr("Unchanged");
    case Verdict::Moved:
        return LedgerModel::tr("Moved");
    case Verdict::Amended:
        return LedgerModel::tr("Amended");
    case Verdict::Ambiguous:
        return LedgerModel::tr("Ambiguous");
    case Verdict::Orphaned:
        return LedgerModel::tr("Orphaned");
    }
    return {};
}

QString settlementName(Settlement settlement) {
    switch (settlement) {
    case Settlement::None:
        return {};
    case Settlement::Confirmed:
        return LedgerModel::tr("confirmed");
    case Settlement::Other:
        return LedgerModel::tr("other place");
    case Settlement::Detached:
        return LedgerModel::tr("detached");
    }
    return {};
}

LedgerModel::LedgerModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_selection(new QItemSelectionModel(this, this)) {
    connect(&workspace, &Workspace::reviewReplaced, this, &LedgerModel::replaceReview);
    connect(&workspace, &Workspace::reviewChanged, this, [this](const ChangedItems& items) {
        if (!items.drafts.isEmpty()) {
            replaceReview();
        } else if (!items.annotations.isEmpty() || !items.crossReferences.isEmpty()) {
            refresh();
        }
    });
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &LedgerModel::currentChanged);
}

void LedgerModel::replaceReview() {
    const auto known = drafts();
    if (known.empty()) {
        m_draft = {};
    } else if (std::ranges::find(known, m_draft) == known.end() || known.front() > m_draft) {
        m_draft = known.front();
    }
    refresh();
}

std::vector<DraftId> LedgerModel::drafts() const {
    std::vector<DraftId> drafts;
    if (m_workspace.review() != nullptr) {
        for (const auto& [id, draft] : m_workspace.review()->state().drafts()) {
            if (draft.number > 1) {
                drafts.push_back(id);
            }
        }
    }
    std::ranges::reverse(drafts);
    return drafts;
}

void LedgerModel::setDraft(DraftId draft) {
    if (m_draft != draft) {
        m_draft = draft;
        refresh();
    }
}

void LedgerModel::refresh() {
    m_all.clear();
    if (m_workspace.review() != nullptr && !m_draft.isNull()) {
        const Review& review = *m_workspace.review();
        std::vector<std::pair<std::pair<int, qsizetype>, LedgerEntry>> sorted;
        for (LedgerEntry& entry : ledgerOf(review.state(), m_draft)) {
            const auto place = placeBefore(review, entry);
            sorted.emplace_back(place, std::move(entry));
        }
        std::ranges::stable_sort(sorted, {}, [](const auto& line) {
            return std::pair(rank(verdictOf(line.second)), line.first);
        });
        for (auto& [place, entry] : sorted) {
            m_all.push_back(std::move(entry));
        }
    }
    filter();
}

void LedgerModel::filter() {
    std::vector<LedgerEntry> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [this](const LedgerEntry& entry) { return isShown(verdictOf(entry)); });
    if (std::ranges::equal(rows, m_rows, isSameLine)) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
    } else {
        const auto kept = currentRow() >= 0 ? std::optional(m_rows[size_t(currentRow())]) : std::nullopt;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        const auto found =
            kept ? std::ranges::find_if(m_rows, [&](const auto& row) { return isSameLine(row, *kept); })
                 : m_rows.begin();
        setCurrentRow(found == m_rows.end() ? (m_rows.empty() ? -1 : 0) : int(found - m_rows.begin()));
    }
    emit ledgerChanged();
    emit currentChanged();
}

void LedgerModel::setShown(Verdict verdict, bool shown) {
    if (isShown(verdict) != shown) {
        shown ? static_cast<void>(m_hidden.remove(int(verdict))) : static_cast<void>(m_hidden.insert(int(verdict)));
        filter();
    }
}

int LedgerModel::count(Verdict verdict) const {
    return int(std::ranges::count(m_all, verdict, verdictOf));
}

int LedgerModel::openCount() const {
    return int(std::ranges::count_if(m_all, [](const LedgerEntry& entry) { return entry.carried.isOpen(); }));
}

std::vector<LedgerEntry> LedgerModel::unsettled(Verdict verdict) const {
    std::vector<LedgerEntry> entries;
    std::ranges::copy_if(m_all, std::back_inserter(entries), [verdict](const LedgerEntry& entry) {
        return verdictOf(entry) == verdict && entry.carried.settlement == Settlement::None;
    });
    return entries;
}

int LedgerModel::currentRow() const {
    const QModelIndex current = m_selection->currentIndex();
    return current.isValid() && current.row() < rowCount() ? current.row() : -1;
}

void LedgerModel::setCurrentRow(int row) {
    m_selection->setCurrentIndex(row < 0 ? QModelIndex() : index(row), QItemSelectionModel::ClearAndSelect);
}

void LedgerModel::goToNextOpen() {
    for (int step = 1; step <= rowCount(); ++step) {
        const int row = (std::max(currentRow(), -1) + step) % rowCount();
        if (m_rows[size_t(row)].carried.isOpen()) {
            setCurrentRow(row);
            return;
        }
    }
}

void LedgerModel::goToNote(AnnotationId id) {
    const auto isIt = [id](const LedgerEntry& entry) { return !id.isNull() && entry.annotation == id; };
    for (const DraftId draft : drafts()) {
        const auto entries = ledgerOf(m_workspace.review()->state(), draft);
        const auto found = std::ranges::find_if(entries, isIt);
        if (found != entries.end()) {
            setDraft(draft);
            setShown(verdictOf(*found), true);
            setCurrentRow(int(std::ranges::find_if(m_rows, isIt) - m_rows.begin()));
            return;
        }
    }
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

LedgerPlace LedgerModel::placeOf(const std::vector<Anchor>& anchors) const {
    LedgerPlace out;
    std::vector<std::pair<int, qsizetype>> offsets; // of the paragraphs in the text, by ordinal
    for (const Anchor& anchor : anchors) {
        const Draft* const draft = m_workspace.review()->state().draft(anchor.draft);
        const Resolution& resolution = m_workspace.review()->resolution(anchor);
        const Paragraph* const paragraph =
            draft && resolution.place ? draft->structure->at(resolution.place->ordinal) : nullptr;
        if (paragraph == nullptr) {
            continue;
        }
        auto known = std::ranges::find(offsets, paragraph->ordinal, [](const auto& pair) { return pair.first; });
        if (known == offsets.end()) {
            if (!offsets.empty()) {
                out.text += u'\n';
                out.label += QStringLiteral(", ");
            }
            offsets.emplace_back(paragraph->ordinal, out.text.size());
            known = offsets.end() - 1;
            out.text += paragraph->text;
            out.label += shortLabel(paragraph->label);
        }
        out.passage.push_back(resolution.place->range.shifted(known->second));
    }
    return out;
}

LedgerLine LedgerModel::line(int row) const {
    LedgerLine line;
    line.entry = entry(row);
    line.verdict = verdictOf(line.entry);
    const ReviewState& state = m_workspace.review()->state();
    if (const Annotation* const note = state.annotation(line.entry.annotation)) {
        line.subject = kindName(note->kind);
        line.words = note->body.isEmpty() ? note->replacement : note->body;
    } else if (const CrossReference* const link = state.crossReference(line.entry.crossReference)) {
        const bool from = line.entry.side == LinkSide::From;
        line.subject = tr("Link");
        line.words = from ? tr("%1 → %2").arg(relationName(link->relation), m_workspace.labelOf(link->to))
                          : tr("%2 → %1").arg(relationName(link->relation), m_workspace.labelOf(link->from));
    }
    line.before = placeOf(line.entry.carried.before);
    line.found = placeOf(line.entry.carried.found);
    line.second = placeOf(line.entry.carried.second);
    return line;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const LedgerLine shown = line(index.row());
    const QString settled = settlementName(shown.entry.carried.settlement);
    return QStringLiteral("%1, %2 → %3, %4, %5")
        .arg(verdictName(shown.verdict), shortLabel(shown.entry.labelBefore()),
             shown.entry.labelAfter().isEmpty() ? tr("no place") : shortLabel(shown.entry.labelAfter()),
             shown.subject, settled.isEmpty() ? shown.words : settled);
}

QString LedgerModel::summary() const {
    const Draft* const draft = m_workspace.review() ? m_workspace.review()->state().draft(m_draft) : nullptr;
    if (draft == nullptr) {
        return {};
    }
    if (m_all.empty()) {
        return tr("%1 added: there were no notes or links to carry over.").arg(draft->label);
    }
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    add(count(Verdict::Exact), tr("%n carried unchanged", nullptr, count(Verdict::Exact)));
    add(count(Verdict::Moved), tr("%n moved", nullptr, count(Verdict::Moved)));
    add(count(Verdict::Amended), tr("%n amended", nullptr, count(Verdict::Amended)));
    add(openCount(), tr("%n need(s) you", nullptr, openCount()));
    return tr("%1 added: %2.").arg(draft->label, parts.join(tr(", ")));
}

} // namespace duikan
