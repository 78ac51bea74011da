// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gotopagedialog.h"

#include "ui/facsimile/facsimileview.h"
#include "ui/facsimile/pagenames.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace duikan {

GoToPageDialog::GoToPageDialog(FacsimileView& pages, QWidget* parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_name(new QLineEdit(this))
    , m_hint(new QLabel(this)) {
    setWindowTitle(tr("Go to page"));
    setFixedWidth(340);
    m_name->setObjectName(QStringLiteral("pageName"));
    m_name->setAccessibleName(tr("Name or number of the page"));
    m_name->setText(pageName(pages.contents().labels, pages.currentPage()));
    m_name->selectAll();
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    connect(m_name, &QLineEdit::textChanged, this, &GoToPageDialog::look);
    connect(m_name, &QLineEdit::returnPressed, this, &GoToPageDialog::choose);
    look();
}

void GoToPageDialog::look() {
    const QStringList& labels = m_pages.contents().labels;
    const auto page = pageNamed(m_name->text(), labels, m_pages.pageCount());
    m_hint->setText(page ? tr("Enter goes there: %1.").arg(pagePosition(labels, *page, m_pages.pageCount()))
                         : tr("No page is called that; there are %n page(s).", nullptr, m_pages.pageCount()));
}

void GoToPageDialog::choose() {
    if (const auto page = pageNamed(m_name->text(), m_pages.contents().labels, m_pages.pageCount())) {
        m_pages.goToPage(*page);
        accept();
    }
}

} // namespace duikan
