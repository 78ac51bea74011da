// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compareheader.h"

#include "ui/appearance.h"
#include "ui/compare/comparing.h"
#include "ui/compare/elidedlabel.h"
#include "ui/segments.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace duikan {

namespace {

constexpr int kGutter = 74;
constexpr int kMap = 20;
constexpr qsizetype kLongestName = 28;

int countOf(const Document& document, ParagraphKind kind) {
    int count = 0;
    for (const Paragraph& paragraph : document.paragraphs) {
        count += paragraph.kind == kind ? 1 : 0;
    }
    return count;
}

} // namespace

QString draftName(const Draft& draft) {
    //: A draft in a list: its name and the day it came
    return CompareHeader::tr("%1 · %2").arg(
        excerpt(draft.label, kLongestName),
        QLocale().toString(draft.added.toLocalTime().date(), CompareHeader::tr("d MMM", "date format")));
}

CompareHeader::CompareHeader(Workspace& workspace, Comparing& comparing, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_comparing(comparing)
    , m_place(new QLabel(this))
    , m_segments(new Segments(this)) {
    setFixedHeight(Metrics::kHeader);
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setObjectName(QStringLiteral("comparePlace"));
    m_place->setFixedWidth(kGutter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide(Side::Left), 1);
    auto* middle = new QWidget(this);
    middle->setObjectName(QStringLiteral("gutterHeader"));
    middle->setAttribute(Qt::WA_StyledBackground);
    auto* middleRow = new QHBoxLayout(middle);
    middleRow->setContentsMargins(0, 0, 0, 1);
    middleRow->addWidget(m_place);
    row->addWidget(middle);
    row->addWidget(makeSide(Side::Right), 1);
    auto* corner = new QWidget(this);
    corner->setObjectName(QStringLiteral("gutterHeader"));
    corner->setAttribute(Qt::WA_StyledBackground);
    corner->setFixedWidth(kMap);
    row->addWidget(corner);
    refresh();
}

QWidget* CompareHeader::makeSide(Side side) {
    auto* box = new QWidget(this);
    box->setObjectName(QStringLiteral("paneHeader"));
    box->setAttribute(Qt::WA_StyledBackground);
    box->setMinimumWidth(0);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(8, 0, 8, 1);
    row->setSpacing(9);
    auto* drafts = new QComboBox(box);
    drafts->setObjectName(QStringLiteral("filter"));
    drafts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    drafts->setMaximumWidth(200);
    auto* counts = new ElidedLabel(box);
    counts->setObjectName(QStringLiteral("compareCounts"));
    row->addWidget(drafts);
    row->addWidget(counts, 1);
    if (side == Side::Right) {
        row->addWidget(m_segments);
    }
    m_drafts[size_t(side)] = drafts;
    m_counts[size_t(side)] = counts;
    connect(drafts, &QComboBox::activated, this, [this, side](int index) { choose(side, index); });
    return box;
}

void CompareHeader::setPlace(const QString& place) const {
    m_place->setText(place);
}

void CompareHeader::refresh() {
    const Review* review = m_workspace.review();
    for (const Side side : kSides) {
        QComboBox* list = m_drafts[size_t(side)];
        const QSignalBlocker blocker(list);
        list->clear();
        const Draft* shown = m_comparing.draft(side);
        list->setAccessibleName(side == Side::Left ? tr("Draft on the left") : tr("Draft on the right"));
        list->setEnabled(review != nullptr);
        if (review == nullptr) {
            m_counts[size_t(side)]->clear();
            continue;
        }
        for (const ReviewedDocument& document : review->state().documents()) {
            for (const DraftId id : document.drafts) {
                const Draft* draft = review->state().draft(id);
                list->addItem(QStringLiteral("%1.%2  %3").arg(document.number).arg(draft->number).arg(draftName(*draft)),
                              QVariant::fromValue(id));
                list->setItemData(list->count() - 1, draft->label, Qt::ToolTipRole);
                if (shown != nullptr && shown->id == id) {
                    list->setCurrentIndex(list->count() - 1);
                }
            }
        }
        if (shown == nullptr) {
            list->setCurrentIndex(-1);
            m_counts[size_t(side)]->clear();
            continue;
        }
        const Document& document = *shown->structure;
        const QString text =
            document.isResolution()
                ? tr("%1 operative, %2 preambular")
                      .arg(countOf(document, ParagraphKind::Operative))
                      .arg(countOf(document, ParagraphKind::Preambular))
                : tr("%n paragraph(s)", nullptr, int(document.paragraphs.size()));
        m_counts[size_t(side)]->setText(text);
    }
}

void CompareHeader::choose(Side side, int index) {
    const Draft* left = m_comparing.draft(Side::Left);
    const Draft* right = m_comparing.draft(Side::Right);
    const auto chosen = m_drafts[size_t(side)]->itemData(index).value<DraftId>();
    // Where one side is still empty, choosing a draft for the other compares it with itself until that is chosen too.
    const DraftId before = side == Side::Left ? chosen : left ? left->id : chosen;
    const DraftId after = side == Side::Right ? chosen : right ? right->id : chosen;
    m_comparing.compareDrafts(before, after);
}

} // namespace duikan
