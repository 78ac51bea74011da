// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparestatus.h"

#include "ui/compare/changesmodel.h"
#include "ui/compare/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace duikan {

CompareStatus::CompareStatus(const ChangesModel& changes, QWidget* parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_pair(new QLabel(this))
    , m_counts(new ElidedLabel(this))
    , m_hidden(new ElidedLabel(this))
    , m_proof(new ElidedLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_pair->setObjectName(QStringLiteral("statusFirst"));
    m_pair->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_counts, m_hidden, m_proof}) {
        label->setObjectName(QStringLiteral("statusPart"));
    }
    QFont bold = m_pair->font();
    bold.setBold(true);
    m_pair->setFont(bold);
    row->addWidget(m_pair);
    row->addWidget(m_counts, 3);
    row->addWidget(m_hidden, 2);
    row->addWidget(m_proof, 4);
    m_proof->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void CompareStatus::setTheme(const Theme& theme) {
    m_theme = theme;
}

void CompareStatus::showComparison(const ComparedTexts* texts, int pair, const QString& left, const QString& right,
                         bool isRunning) {
    m_pair->clear();
    for (QLabel* label : {m_counts, m_hidden, m_proof}) {
        label->clear();
    }
    if (texts == nullptr) {
        m_counts->setText(isRunning ? tr("Comparing…") : QString());
        return;
    }
    m_pair->setText(pair >= 0 ? texts->labels(pair) : QString());
    if (texts->isOfClauses) {
        m_counts->setText(tr("Two clauses side by side"));
        return;
    }
    QStringList counts;
    for (int kind = 0; kind < kChangeKinds; ++kind) {
        const int count = m_changes.count(ChangeKind(kind));
        if (count > 0 && ChangeKind(kind) != ChangeKind::Renumbered) {
            counts.append(QStringLiteral("%1 %2").arg(count).arg(changeKindName(ChangeKind(kind)).toLower()));
        }
    }
    m_counts->setText(counts.isEmpty() ? tr("No change in wording") : counts.join(tr(", ")));
    const int renumbered = m_changes.count(ChangeKind::Renumbered);
    if (renumbered > 0 && !m_changes.isShown(ChangeKind::Renumbered)) {
        m_hidden->setText(tr("%n renumbered only, not listed", nullptr, renumbered));
    }
    const ComparisonProof& proof = texts->comparison.proof;
    const bool holds = proof.rejectAllEqualsLeft && proof.acceptAllEqualsRight;
    m_proof->setText(holds ? tr("Checked: rejecting all gives %1, accepting all gives %2").arg(left, right)
                           : tr("The check failed: do not rely on this comparison"));
    QPalette palette = m_proof->palette();
    palette.setColor(QPalette::WindowText, holds ? m_theme.ink2 : m_theme.deletedText);
    m_proof->setPalette(palette);
}

} // namespace duikan
