// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/clausehistorydialog.h"

#include "ui/appearance.h"
#include "ui/draftcommands.h"
#include "ui/readingview.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kRail = 30; ///< where the line of time runs
constexpr int kPadding = 9;
constexpr int kDot = 9;
constexpr qsizetype kContext = 10; ///< letters kept on each side of a change
constexpr qsizetype kExcerpt = 90;
constexpr int kHtmlRole = Qt::UserRole;
constexpr int kPresentRole = Qt::UserRole + 1;

/// A stage: a dot on the line of time, and its text beside it.
class StageDelegate : public QStyledItemDelegate {
public:
    StageDelegate(Theme theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(std::move(theme)) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        QTextDocument text;
        lay(text, index, width);
        return {width, int(text.size().height()) + 2 * kPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QRect& rect = option.rect;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(rect, m_theme.accentTint);
        }
        const bool isPresent = index.data(kPresentRole).toBool();
        const int x = rect.left() + kRail / 2;
        const int y = rect.top() + kPadding + kDot;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.line, 2));
        painter->drawLine(x, index.row() == 0 ? y : rect.top(), x,
                          index.row() == index.model()->rowCount() - 1 ? y : rect.bottom() + 1);
        painter->setPen(QPen(m_theme.accent, 1.6));
        painter->setBrush(isPresent ? m_theme.accent : m_theme.paper);
        painter->drawEllipse(QPointF(x, y), kDot / 2.0, kDot / 2.0);
        QTextDocument text;
        lay(text, index, rect.width());
        painter->translate(rect.left() + kRail, rect.top() + kPadding);
        text.drawContents(painter);
        painter->restore();
    }

private:
    void lay(QTextDocument& text, const QModelIndex& index, int width) const {
        text.setDocumentMargin(0);
        text.setDefaultFont(chromeFont(kChromeText));
        text.setDefaultStyleSheet(QStringLiteral("body{color:%1}").arg(m_theme.ink.name()));
        text.setHtml(QStringLiteral("<body>%1</body>").arg(index.data(kHtmlRole).toString()));
        text.setTextWidth(std::max(60, width - kRail - kPadding));
    }

    Theme m_theme;
};

QString relationName(PairRelation relation) {
    switch (relation) {
    case PairRelation::Unchanged:
        return ClauseHistoryDialog::tr("unchanged");
    case PairRelation::Amended:
        return ClauseHistoryDialog::tr("amended");
    case PairRelation::Moved:
        return ClauseHistoryDialog::tr("moved");
    case PairRelation::MovedAmended:
        return ClauseHistoryDialog::tr("moved and amended");
    case PairRelation::Split:
        return ClauseHistoryDialog::tr("split");
    case PairRelation::Merged:
        return ClauseHistoryDialog::tr("merged");
    case PairRelation::Inserted:
        return ClauseHistoryDialog::tr("new in this draft");
    case PairRelation::Deleted:
        return ClauseHistoryDialog::tr("deleted");
    }
    return {};
}

/// An unchanged stretch between changes, cut in its middle.
QString shortened(const QString& words, bool isFirst, bool isLast) {
    if (words.size() <= 3 * kContext) {
        return words;
    }
    const QString head = isFirst ? QString() : words.left(kContext);
    const QString tail = isLast ? QString() : words.right(kContext);
    return head + QStringLiteral("…") + tail;
}

} // namespace

ClauseHistoryDialog::ClauseHistoryDialog(Workspace& workspace, Side side, int ordinal, const Theme& theme,
                                         QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_side(side)
    , m_theme(theme)
    , m_stages(genealogyOf(*workspace.review(), workspace.draft(side)->id, ordinal))
    , m_list(new QListWidget(this)) {
    setWindowTitle(
        tr("History of %1").arg(shortLabel(workspace.draft(side)->structure->at(ordinal)->label)));
    resize(620, 480);
    m_list->setItemDelegate(new StageDelegate(theme, m_list));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("The clause in each draft"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* const open = buttons->addButton(tr("&Show in text"), QDialogButtonBox::AcceptRole);
    open->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClauseHistoryDialog::showStage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ClauseHistoryDialog::showStage);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this, open](int row) { open->setEnabled(row >= 0 && !m_stages[size_t(row)].ordinals.empty()); });
    fill();
    m_list->setFocus();
}

void ClauseHistoryDialog::fill() {
    const ReviewState& state = m_workspace.review()->state();
    for (size_t i = 0; i < m_stages.size(); ++i) {
        const ClauseStage& stage = m_stages[i];
        const Draft& draft = *state.draft(stage.draft);
        const QString labels = labelsOf(stage);
        const QString what = happened(stage, i);
        QString html = QStringLiteral("<b>%1</b> &nbsp; <span style=\"color:%2\">%3</span>")
                           .arg(labels.isEmpty() ? tr("not in this draft") : labels.toHtmlEscaped(),
                                m_theme.ink2.name(), what.toHtmlEscaped());
        html += QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                    .arg(m_theme.label.name(), numberedName(draft).toHtmlEscaped());
        if (const QString words = changedWords(stage, i > 0 ? m_stages[i - 1].draft : DraftId{}); !words.isEmpty()) {
            html += QStringLiteral("<br>") + words;
        }
        html += notesOn(stage);
        auto* item = new QListWidgetItem(m_list);
        item->setData(kHtmlRole, html);
        item->setData(kPresentRole, !stage.ordinals.empty());
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2, %3").arg(numberedName(draft), labels.isEmpty() ? tr("not in this draft") : labels, what));
        if (stage.draft == m_workspace.draft(m_side)->id) {
            m_list->setCurrentItem(item);
        }
    }
}

QString ClauseHistoryDialog::labelsOf(const ClauseStage& stage) const {
    const Document& document = *m_workspace.review()->state().draft(stage.draft)->structure;
    QStringList labels;
    for (const int ordinal : stage.ordinals) {
        labels.append(shortLabel(document.at(ordinal)->label));
    }
    return labels.join(tr(", "));
}

QString ClauseHistoryDialog::happened(const ClauseStage& stage, size_t index) const {
    if (index == 0) {
        return stage.ordinals.empty() ? QString() : tr("first draft");
    }
    QStringList names;
    for (const ComparedPair& pair : stage.fromBefore) {
        QString name = relationName(pair.relation);
        if (pair.moved && (pair.relation == PairRelation::Split || pair.relation == PairRelation::Merged)) {
            name = tr("%1 and moved").arg(name);
        }
        if (pair.chosen) {
            name = tr("%1, tied by hand").arg(name);
        }
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    return names.join(tr(", "));
}

QString ClauseHistoryDialog::changedWords(const ClauseStage& stage, DraftId before) const {
    const ReviewState& state = m_workspace.review()->state();
    const Document& now = *state.draft(stage.draft)->structure;
    QStringList excerpts;
    for (const ComparedPair& pair : stage.fromBefore) {
        const Draft* const earlier = state.draft(before);
        if (earlier == nullptr || pair.left.empty() || pair.right.empty()) {
            continue;
        }
        const QString left = joinedText(*earlier->structure, pair.left);
        const QString right = joinedText(now, pair.right);
        const bool isSame = pair.hunks.size() <= 1;
        QString html;
        for (size_t i = 0; i < pair.hunks.size() && !isSame; ++i) {
            const Hunk& hunk = pair.hunks[i];
            if (hunk.op == Hunk::Op::Equal) {
                html += shortened(right.mid(hunk.right.begin, hunk.right.length()), i == 0,
                                  i + 1 == pair.hunks.size())
                            .toHtmlEscaped();
            } else {
                const bool isDeleted = hunk.op == Hunk::Op::Delete;
                const QString words = isDeleted ? left.mid(hunk.left.begin, hunk.left.length())
                                                : right.mid(hunk.right.begin, hunk.right.length());
                html += QStringLiteral("<span style=\"background-color:%1;color:%2;text-decoration:%3\">%4</span>")
                            .arg((isDeleted ? m_theme.deleted : m_theme.inserted).name(),
                                 (isDeleted ? m_theme.deletedText : m_theme.insertedText).name(),
                                 isDeleted ? QStringLiteral("line-through") : QStringLiteral("underline"),
                                 excerpt(words, kExcerpt).toHtmlEscaped());
            }
        }
        if (!html.isEmpty()) {
            excerpts.append(html);
        }
    }
    if (excerpts.isEmpty() && stage.fromBefore.empty() && !stage.ordinals.empty()) {
        excerpts.append(excerpt(joinedText(now, stage.ordinals), kExcerpt).toHtmlEscaped());
    }
    return excerpts.join(QStringLiteral("<br>"));
}

QString ClauseHistoryDialog::notesOn(const ClauseStage& stage) const {
    QString html;
    for (const AnnotationId id : stage.notes) {
        const Annotation& note = *m_workspace.review()->state().annotation(id);
        const QString words = note.body.isEmpty() ? note.replacement : note.body;
        html += QStringLiteral("<br><span style=\"color:%1\">▪</span> %2 <span style=\"color:%3\">%4</span>")
                    .arg(m_theme.note(toString(note.kind)).edge.name(),
                         (words.isEmpty() ? kindName(note.kind) : excerpt(words, kExcerpt)).toHtmlEscaped(),
                         m_theme.label.name(), note.author.toHtmlEscaped());
    }
    return html;
}

void ClauseHistoryDialog::showStage() {
    const int row = m_list->currentRow();
    if (row < 0 || m_stages[size_t(row)].ordinals.empty()) {
        return;
    }
    const ClauseStage& stage = m_stages[size_t(row)];
    const int ordinal = stage.ordinals.front();
    const Draft& draft = *m_workspace.review()->state().draft(stage.draft);
    m_workspace.showDraft(m_side, stage.draft);
    m_workspace.goTo({describeParagraph(draft.id, *draft.structure->at(ordinal))});
    accept();
}

} // namespace duikan
