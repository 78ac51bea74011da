// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ledgerdetail.h"

#include "core/compare/diff.h"
#include "ui/appearance.h"
#include "ui/panels/ledgerdelegate.h"
#include "ui/windowactions.h"
#include "ui/words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr int kHeight = 176;
constexpr int kSideWidth = 236;

/// How one stretch of a wording is shown.
struct Run {
    TextRange range;
    Hunk::Op op = Hunk::Op::Equal;
};

std::vector<Run> runsOf(const std::vector<Hunk>& hunks, Hunk::Op own, TextRange Hunk::*side) {
    std::vector<Run> runs;
    for (const Hunk& hunk : hunks) {
        if ((hunk.op == Hunk::Op::Equal || hunk.op == own) && !(hunk.*side).isEmpty()) {
            runs.push_back({hunk.*side, hunk.op});
        }
    }
    return runs;
}

bool isIn(const std::vector<TextRange>& passage, qsizetype offset) {
    return std::ranges::any_of(passage,
                               [offset](TextRange range) { return range.begin <= offset && offset < range.end; });
}

/// The wording with its changes and the passage marked. Cut at every edge of either.
QString wordingHtml(const LedgerPlace& place, const std::vector<Run>& runs, const Theme& theme) {
    QString html;
    for (const Run& run : runs) {
        std::vector<qsizetype> cuts{run.range.begin, run.range.end};
        for (const TextRange range : place.passage) {
            for (const qsizetype edge : {range.begin, range.end}) {
                if (edge > run.range.begin && edge < run.range.end) {
                    cuts.push_back(edge);
                }
            }
        }
        std::ranges::sort(cuts);
        for (size_t i = 0; i + 1 < cuts.size(); ++i) {
            const QString words = place.text.mid(cuts[i], cuts[i + 1] - cuts[i]).toHtmlEscaped().replace(
                u'\n', QStringLiteral("<br>"));
            QString style;
            if (run.op == Hunk::Op::Delete) {
                style = QStringLiteral("background-color:%1;color:%2;text-decoration:line-through;")
                            .arg(theme.deleted.name(), theme.deletedText.name());
            } else if (run.op == Hunk::Op::Insert) {
                style = QStringLiteral("background-color:%1;color:%2;text-decoration:underline;")
                            .arg(theme.inserted.name(), theme.insertedText.name());
            } else if (isIn(place.passage, cuts[i])) {
                style = QStringLiteral("background-color:%1;")
                            .arg(theme.note(QStringLiteral("comment")).fill.name());
            }
            html += style.isEmpty() ? words : QStringLiteral("<span style=\"%1\">%2</span>").arg(style, words);
        }
    }
    return html;
}

QString percent(double score) {
    return QLocale().toString(score, 'f', 2);
}

} // namespace

LedgerDetail::LedgerDetail(LedgerModel& model, const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_verdict(new QLabel(this))
    , m_scores(new QLabel(this)) {
    setObjectName(QStringLiteral("ledgerDetail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        auto* box = new QVBoxLayout;
        box->setContentsMargins(14, 8, 6, 6);
        box->setSpacing(3);
        column.head = new QLabel(this);
        column.head->setObjectName(QStringLiteral("ledgerHead"));
        column.head->setTextFormat(Qt::PlainText);
        column.wording = new QTextBrowser(this);
        column.wording->setObjectName(QStringLiteral("ledgerWording%1").arg(i + 1));
        column.wording->setFrameShape(QFrame::NoFrame);
        column.wording->setOpenLinks(false);
        column.wording->setFont(chromeFont(kChromeText + 1));
        column.wording->document()->setDocumentMargin(0);
        box->addWidget(column.head);
        box->addWidget(column.wording, 1);
        row->addLayout(box, 1);
    }
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("ledgerActs"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(kSideWidth);
    auto* acts = new QVBoxLayout(side);
    acts->setContentsMargins(14, 8, 14, 8);
    acts->setSpacing(4);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setFont(chromeFont(kChromeText, true));
    m_verdict->setWordWrap(true);
    m_scores->setObjectName(QStringLiteral("ledgerHead"));
    m_scores->setTextFormat(Qt::PlainText);
    m_scores->setWordWrap(true);
    acts->addWidget(m_verdict);
    acts->addWidget(m_scores);
    for (QAction* action : {actions.confirmPlace, actions.takeOtherPlace, actions.detachPassage,
                            actions.showPassage}) {
        auto* button = new QPushButton(side);
        button->setObjectName(QStringLiteral("ledgerButton"));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &LedgerDetail::refresh);
        acts->addWidget(button);
        m_buttons.emplace_back(button, action);
    }
    acts->addStretch(1);
    row->addWidget(side);
    connect(&model, &LedgerModel::currentChanged, this, &LedgerDetail::refresh);
    refresh();
}

void LedgerDetail::setTheme(const Theme& theme) {
    m_theme = theme;
    refresh();
}

QString LedgerDetail::text() const {
    QStringList parts;
    for (const Column& column : m_columns) {
        if (!column.wording->isHidden()) {
            parts << column.head->text() << column.wording->toPlainText();
        }
    }
    parts << m_verdict->text() << m_scores->text();
    return parts.join(u'\n');
}

void LedgerDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void LedgerDetail::fill(Column& column, const QString& head, const QString& html) {
    column.head->setText(head);
    column.head->setVisible(!head.isEmpty());
    column.wording->setVisible(!head.isEmpty());
    column.wording->setHtml(html);
    column.wording->setAccessibleName(head);
}

void LedgerDetail::refresh() {
    for (const auto& [button, action] : m_buttons) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(QStringLiteral("%1   %2").arg(withoutMnemonic(action->text()), key));
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setEnabled(action->isEnabled());
    }
    const int row = m_model.currentRow();
    if (row < 0) {
        for (Column& column : m_columns) {
            fill(column, {}, {});
        }
        m_verdict->clear();
        m_scores->clear();
        return;
    }
    const LedgerLine line = m_model.line(row);
    const CarriedPassage& carried = line.entry.carried;
    const auto against = [&](const LedgerPlace& place) { return diffWording(line.before.text, place.text); };
    const LedgerPlace& next = line.found.text.isEmpty() ? line.before : line.found;
    fill(m_columns[0], tr("Before: %1").arg(line.before.label),
         wordingHtml(line.before, runsOf(against(next), Hunk::Op::Delete, &Hunk::left), m_theme));
    fill(m_columns[1], line.found.text.isEmpty() ? tr("Now: no place") : tr("Now: %1").arg(line.found.label),
         line.found.text.isEmpty()
             ? tr("No paragraph of this draft has kept these words.").toHtmlEscaped()
             : wordingHtml(line.found, runsOf(against(line.found), Hunk::Op::Insert, &Hunk::right), m_theme));
    fill(m_columns[2], line.second.text.isEmpty() ? QString() : tr("Other place: %1").arg(line.second.label),
         wordingHtml(line.second, runsOf(against(line.second), Hunk::Op::Insert, &Hunk::right), m_theme));
    const QString settled = settlementName(carried.settlement);
    m_verdict->setText(settled.isEmpty() ? verdictName(line.verdict)
                                         : tr("%1, %2").arg(verdictName(line.verdict), settled));
    m_scores->setText(line.second.text.isEmpty()
                          ? tr("Fits %1").arg(percent(carried.score))
                          : tr("Fits %1, the other place %2").arg(percent(carried.score), percent(carried.runnerUp)));
}

} // namespace duikan
