// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/clauserangedialog.h"

#include "ui/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kWords = 36;

} // namespace

ClauseRangeDialog::ClauseRangeDialog(const std::vector<CoverageLine>& clauses, int first, int last,
                                     QWidget* parent)
    : QDialog(parent)
    , m_first(new QComboBox(this))
    , m_last(new QComboBox(this)) {
    setWindowTitle(tr("Clauses of the matrix"));
    for (QComboBox* box : {m_first, m_last}) {
        for (const CoverageLine& clause : clauses) {
            box->addItem(
                QStringLiteral("%1  %2").arg(shortLabel(clause.label), excerpt(clause.text, kWords)),
                clause.ordinal);
        }
    }
    m_first->setCurrentIndex(std::max(0, m_first->findData(first)));
    m_last->setCurrentIndex(last == 0 ? m_last->count() - 1 : std::max(0, m_last->findData(last)));
    connect(m_first, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_last->setCurrentIndex(std::max(index, m_last->currentIndex())); });
    connect(m_last, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_first->setCurrentIndex(std::min(index, m_first->currentIndex())); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&From:"), m_first);
    form->addRow(tr("&To:"), m_last);
    form->addRow(buttons);
}

int ClauseRangeDialog::first() const {
    return m_first->currentIndex() <= 0 ? 0 : m_first->currentData().toInt();
}

int ClauseRangeDialog::last() const {
    return m_last->currentIndex() == m_last->count() - 1 ? 0 : m_last->currentData().toInt();
}

} // namespace duikan
