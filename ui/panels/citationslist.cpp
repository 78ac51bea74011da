// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/citationslist.h"

#include "ui/citationwords.h"
#include "ui/readingview.h"
#include "ui/words.h"

#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kWidth = 460;
constexpr int kTallest = 420;
constexpr int kRow = 42;

enum Role { DocumentRole = Qt::UserRole, OrdinalRole, StandsInRole, BeginRole, EndRole };

} // namespace

CitationsList::CitationsList(Workspace& workspace, Side side, int ordinal, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_side(side)
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("citations"));
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Citations"));
    auto* title = new QLabel(this);
    title->setObjectName(QStringLiteral("popupTitle"));
    title->setWordWrap(true);
    title->setContentsMargins(12, 9, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    fill(ordinal);
    title->setText(m_list->count() > 0 ? tr("%n citation(s). Enter goes where one leads.", nullptr, m_list->count())
                                       : tr("Nothing is cited here."));
    connect(m_list, &QListWidget::itemClicked, this, &CitationsList::goTo);
    connect(m_list, &QListWidget::itemActivated, this, &CitationsList::goTo);
}

void CitationsList::fill(int ordinal) {
    const Document* const document = m_workspace.document(m_side);
    if (document == nullptr) {
        return;
    }
    const ReviewState& state = m_workspace.review()->state();
    const CitationTargets targets = citationTargets(state, documentNumber(m_side));
    struct Row {
        const Paragraph* paragraph;
        const Citation* citation;
        const CitationTarget* target;
    };
    std::vector<Row> rows;
    for (const Paragraph& paragraph : document->paragraphs) {
        for (size_t i = 0; i < paragraph.citations.size() && (ordinal == 0 || paragraph.ordinal == ordinal); ++i) {
            rows.push_back({&paragraph, &paragraph.citations[i], &targets[size_t(paragraph.ordinal) - 1][i]});
        }
    }
    std::ranges::stable_partition(rows, [](const Row& row) { return row.target->isUnresolved(); });
    for (const Row& row : rows) {
        QStringList says{citationKindName(row.citation->kind)};
        if (!row.citation->normalized.isEmpty() && row.citation->normalized != row.citation->text) {
            says.append(row.citation->normalized);
        }
        says.append(citationFate(state, *row.target));
        says.removeAll(QString());
        auto* const item =
            new QListWidgetItem(QStringLiteral("%1  %2\n%3").arg(shortLabel(row.paragraph->label),
                                                                 row.citation->text.simplified(),
                                                                 says.join(QStringLiteral(" · "))),
                                m_list);
        item->setData(DocumentRole, row.target->document);
        item->setData(OrdinalRole, row.target->ordinal);
        item->setData(StandsInRole, row.paragraph->ordinal);
        item->setData(BeginRole, row.citation->range.begin);
        item->setData(EndRole, row.citation->range.end);
    }
}

void CitationsList::popup(QPoint corner) {
    setFixedWidth(kWidth);
    m_list->setFixedHeight(std::clamp(m_list->count() * kRow + 4, 0, kTallest));
    adjustSize();
    const QRect screenRect = screen()->availableGeometry();
    move(std::clamp(corner.x(), screenRect.left(), std::max(screenRect.left(), screenRect.right() - kWidth)),
         std::clamp(corner.y(), screenRect.top(), std::max(screenRect.top(), screenRect.bottom() - height())));
    show();
    m_list->setFocus();
    m_list->setCurrentRow(0);
}

void CitationsList::goTo(const QListWidgetItem* item) {
    const int target = item->data(OrdinalRole).toInt();
    const Side side = target > 0 ? sideOf(item->data(DocumentRole).toInt()) : m_side;
    const int ordinal = target > 0 ? target : item->data(StandsInRole).toInt();
    const TextRange range{item->data(BeginRole).toInt(), item->data(EndRole).toInt()};
    m_workspace.showLatest(side); // the text that was looked in
    const Document* const document = m_workspace.document(side);
    const Paragraph* const paragraph = document ? document->at(ordinal) : nullptr;
    close();
    if (paragraph != nullptr) {
        m_workspace.view(side).setCurrentParagraph(ordinal);
        m_workspace.view(side).goTo({ordinal, target > 0 ? TextRange{0, paragraph->text.size()} : range});
    }
}

} // namespace duikan
