// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragechoice.h"

#include "ui/coverage/clauserangedialog.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace duikan {

namespace {

QToolButton* makeButton(QWidget* parent, const QString& name) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("chooser", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

QString rangeLabel(const std::vector<CoverageLine>& lines) {
    if (lines.empty()) {
        return {};
    }
    const QString first = shortLabel(lines.front().label);
    const QString last = shortLabel(lines.back().label);
    if (first == last) {
        return first;
    }
    const qsizetype blank = first.lastIndexOf(u' ') + 1;
    const bool isOneSeries = blank > 0 && last.startsWith(QStringView(first).left(blank));
    return isOneSeries ? first + QChar(0x2013) + last.mid(blank)
                       : QStringLiteral("%1 %2 %3").arg(first, QChar(0x2013), last);
}

CoverageChoice::CoverageChoice(QWidget* parent)
    : QObject(parent)
    , m_rowsButton(makeButton(parent, QStringLiteral("coverageRows")))
    , m_columnsButton(makeButton(parent, QStringLiteral("coverageColumns"))) {
    auto* rows = new QActionGroup(this);
    auto* columns = new QActionGroup(this);
    m_paragraphs = add(QStringLiteral("coverage-paragraphs"), Qt::Key_P, rows);
    m_sections = add(QStringLiteral("coverage-sections"), Qt::Key_S, rows);
    m_columns = {add(QStringLiteral("coverage-operative"), Qt::SHIFT | Qt::Key_O, columns),
                 add(QStringLiteral("coverage-preambular"), Qt::SHIFT | Qt::Key_P, columns),
                 add(QStringLiteral("coverage-all"), Qt::SHIFT | Qt::Key_A, columns)};
    m_some = add(QStringLiteral("coverage-some"), Qt::SHIFT | Qt::Key_C, columns);
    connect(m_paragraphs, &QAction::triggered, this, [this] { setRows(CoverageRows::Paragraphs); });
    connect(m_sections, &QAction::triggered, this, [this] { setRows(CoverageRows::Sections); });
    for (size_t i = 0; i < m_columns.size(); ++i) {
        connect(m_columns[i], &QAction::triggered, this, [this, i] { setColumns(CoverageColumns(i)); });
    }
    connect(m_some, &QAction::triggered, this, &CoverageChoice::askForRange);
    m_rowsButton->menu()->addActions({m_paragraphs, m_sections});
    m_columnsButton->menu()->addActions({m_columns[0], m_columns[1], m_columns[2]});
    m_columnsButton->menu()->addSeparator();
    m_columnsButton->menu()->addAction(m_some);
    retranslate();
}

QAction* CoverageChoice::add(const QString& name, QKeySequence key, QActionGroup* group) {
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

QList<QAction*> CoverageChoice::actions() const {
    return {m_paragraphs, m_sections, nullptr, m_columns[0], m_columns[1], m_columns[2], m_some};
}

void CoverageChoice::setOptions(const CoverageOptions& options) {
    m_options = options;
    check();
}

void CoverageChoice::setRows(CoverageRows rows) {
    m_options.rows = rows;
    check();
    emit changed();
}

void CoverageChoice::setColumns(CoverageColumns columns) {
    m_options.columns = columns;
    m_options.firstColumn = 0;
    m_options.lastColumn = 0;
    check();
    emit changed();
}

void CoverageChoice::askForRange() {
    ClauseRangeDialog dialog(m_clauses, m_options.firstColumn, m_options.lastColumn, m_columnsButton->window());
    if (dialog.exec() == QDialog::Accepted) {
        m_options.columns = CoverageColumns::AllClauses;
        m_options.firstColumn = dialog.first();
        m_options.lastColumn = dialog.last();
        emit changed();
    }
    check();
}

void CoverageChoice::setDocument(const Document* document) {
    m_clauses.clear();
    m_isResolution = document == nullptr || document->isResolution();
    if (document != nullptr) {
        m_clauses = clausesOf(*document);
    }
    if (std::exchange(m_document, document) != document) {
        m_options.firstColumn = 0; // ordinals of another text
        m_options.lastColumn = 0;
    }
    check();
}

void CoverageChoice::setShown(const Coverage& coverage) {
    m_range = rangeLabel(coverage.columns);
    retranslate();
}

void CoverageChoice::check() {
    const bool isSome = m_options.firstColumn != 0 || m_options.lastColumn != 0;
    m_paragraphs->setChecked(m_options.rows == CoverageRows::Paragraphs);
    m_sections->setChecked(m_options.rows == CoverageRows::Sections);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setChecked(!isSome && m_options.columns == CoverageColumns(i));
        m_columns[i]->setEnabled(m_isResolution || CoverageColumns(i) == CoverageColumns::AllClauses);
    }
    m_some->setChecked(isSome);
    m_some->setEnabled(m_clauses.size() > 1);
}

void CoverageChoice::retranslate() {
    m_paragraphs->setText(tr("&Paragraphs × clauses"));
    m_sections->setText(tr("&Sections × clauses"));
    m_columns[0]->setText(tr("Operati&ve clauses"));
    m_columns[1]->setText(tr("Pream&bular clauses"));
    m_columns[2]->setText(tr("All cla&uses"));
    m_some->setText(tr("So&me clauses…"));
    const bool isSections = m_options.rows == CoverageRows::Sections;
    m_rowsButton->setText(withoutMnemonic((isSections ? m_sections : m_paragraphs)->text()));
    m_columnsButton->setText(m_range.isEmpty() ? tr("No clauses") : m_range);
    m_rowsButton->setAccessibleName(tr("Rows: %1").arg(m_rowsButton->text()));
    m_columnsButton->setAccessibleName(tr("Columns: %1").arg(m_columnsButton->text()));
}

} // namespace duikan
