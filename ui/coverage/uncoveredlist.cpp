// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/uncoveredlist.h"

#include "ui/appearance.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace duikan {

namespace {

constexpr int kLine = 22;
constexpr int kSide = 12;
constexpr int kLabel = 72;
constexpr int kGap = 8;
constexpr qsizetype kTextLength = 60;
constexpr qsizetype kTipLength = 320;

class UncoveredDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit UncoveredDelegate(const UncoveredModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(Theme::of(Theme::Tone::Light)) {
        m_serif.setFamilies(
            {QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("serif")});
        m_serif.setPixelSize(kSecondaryText);
    }

    void setTheme(const Theme& theme) { m_theme = theme; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override {
        return {option.rect.width(), kLine};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const UncoveredLine& line = m_model.line(index.row());
        const bool isCurrent =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, m_theme.accentTint);
        }
        QRect rest = option.rect.adjusted(kSide, 0, -kSide, 0);
        painter->setFont(chromeFont(kLabelText));
        if (line.suggested > 0) {
            const QString count = UncoveredList::tr("%n suggested", nullptr, line.suggested);
            painter->setPen(m_theme.accent);
            painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, count);
            rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(count) - kGap);
        }
        painter->setPen(m_theme.attention);
        painter->drawText(QRect(rest.left(), rest.top(), kLabel, rest.height()), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(line.label, Qt::ElideRight, kLabel));
        rest.setLeft(rest.left() + kLabel);
        painter->setFont(m_serif);
        painter->setPen(m_theme.ink);
        painter->drawText(
            rest, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(excerpt(line.text, kTextLength), Qt::ElideRight, rest.width()));
    }

private:
    const UncoveredModel& m_model;
    Theme m_theme;
    QFont m_serif;
};

} // namespace

void UncoveredModel::setLines(std::vector<UncoveredLine> lines) {
    if (lines == m_lines) {
        return; // the list keeps its place
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int UncoveredModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant UncoveredModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const UncoveredLine& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return line.suggested > 0
                   ? QStringLiteral("%1, %2: %3")
                         .arg(line.label, UncoveredList::tr("%n suggested", nullptr, line.suggested), line.text)
                   : QStringLiteral("%1: %2").arg(line.label, line.text);
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1  %2</qt>")
            .arg(line.label.toHtmlEscaped(), excerpt(line.text, kTipLength).toHtmlEscaped());
    default:
        return {};
    }
}

UncoveredList::UncoveredList(QWidget* parent)
    : QListView(parent)
    , m_model(new UncoveredModel(this)) {
    setModel(m_model);
    setItemDelegate(new UncoveredDelegate(*m_model, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    verticalScrollBar()->setSingleStep(kLine);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { emit chosen(m_model->line(index.row()).place); });
}

void UncoveredList::setTheme(const Theme& theme) {
    static_cast<UncoveredDelegate*>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void UncoveredList::setLines(std::vector<UncoveredLine> lines) {
    m_model->setLines(std::move(lines));
    updateGeometry();
}

QSize UncoveredList::sizeHint() const {
    return {QListView::sizeHint().width(), m_model->rowCount() * kLine + 2};
}

/// Enter means the line here, not the cell of the matrix.
bool UncoveredList::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void UncoveredList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit chosen(m_model->line(currentIndex().row()).place);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace duikan

#include "uncoveredlist.moc"
