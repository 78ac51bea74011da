// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coveragecommands.h"

#include "ui/coverage/coveragematrix.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/words.h"

#include <QInputDialog>
#include <QMenu>

namespace duikan {

CoverageCommands::CoverageCommands(Workspace& workspace, const SuggestionsModel& suggestions,
                                   CoverageMatrix& matrix, QWidget* parent)
    : QObject(parent)
    , open(add(QStringLiteral("coverage-open"), Qt::Key_Return))
    , link(add(QStringLiteral("coverage-link"), Qt::Key_L))
    , linkAs(add(QStringLiteral("coverage-link-as"), Qt::SHIFT | Qt::Key_L))
    , changeRelation(add(QStringLiteral("coverage-relation"), Qt::Key_R))
    , nextInCell(add(QStringLiteral("coverage-next-in-cell"), Qt::Key_N))
    , looked(add(QStringLiteral("coverage-looked"), Qt::CTRL | Qt::Key_Return))
    , remove(add(QStringLiteral("coverage-delete"), Qt::Key_Delete))
    , m_workspace(workspace)
    , m_suggestions(suggestions)
    , m_matrix(matrix)
    , m_relation(builtInRelations().front()) {
    for (size_t i = 0; i < relations.size(); ++i) {
        const QString relation = builtInRelations()[qsizetype(i)];
        relations[i] = add(QStringLiteral("coverage-") + relation, Qt::Key(Qt::Key_1 + int(i)));
        relations[i]->setCheckable(true);
        connect(relations[i], &QAction::triggered, this, [this, relation] { change(relation); });
    }
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    connect(open, &QAction::triggered, this, &CoverageCommands::openBoth);
    connect(link, &QAction::triggered, this, [this] { linkWith(m_relation); });
    connect(linkAs, &QAction::triggered, this, [this] { chooseFromMenu(true); });
    connect(changeRelation, &QAction::triggered, this, [this] { chooseFromMenu(false); });
    connect(nextInCell, &QAction::triggered, this, [this] {
        ++m_place;
        showCard();
    });
    connect(looked, &QAction::triggered, this, &CoverageCommands::lookedAt);
    connect(remove, &QAction::triggered, this, &CoverageCommands::removeOrDismiss);
    connect(&matrix, &CoverageMatrix::currentChanged, this, [this] {
        m_place = 0;
        showCard();
    });
    connect(&matrix, &CoverageMatrix::gridChanged, this, &CoverageCommands::showCard);
    connect(&matrix, &CoverageMatrix::opened, this, [this] {
        m_card.link.isNull() ? link->trigger() : open->trigger(); // off where it may not be
    });
    connect(&matrix, &CoverageMatrix::menuRequested, this, &CoverageCommands::showMenu);
    for (QAction* action : all()) {
        if (action != nullptr) {
            matrix.addAction(action);
        }
    }
    retranslate();
    showCard();
}

QAction* CoverageCommands::add(const QString& name, QKeySequence key) {
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction*> CoverageCommands::all() const {
    QList<QAction*> actions{open, nullptr, link, linkAs, nullptr, changeRelation};
    for (QAction* relation : relations) {
        actions.append(relation);
    }
    return actions + QList<QAction*>{nullptr, nextInCell, looked, nullptr, remove};
}

void CoverageCommands::retranslate() {
    open->setText(tr("&Open both paragraphs"));
    linkAs->setText(tr("Link &as…"));
    changeRelation->setText(tr("Change &relation…"));
    for (size_t i = 0; i < relations.size(); ++i) {
        relations[i]->setText(relationName(builtInRelations()[qsizetype(i)]));
    }
    nextInCell->setText(tr("&Next link of the cell"));
    looked->setText(tr("Looked a&t"));
    showTexts();
}

void CoverageCommands::setRelation(const QString& relation) {
    m_relation = relation;
    showTexts();
    emit cardChanged();
}

void CoverageCommands::showCard() {
    const Review* review = m_workspace.review();
    m_card = review ? cellCard(*review, m_matrix.grid(), m_matrix.currentRow(), m_matrix.currentColumn(), m_place)
                    : CellCard();
    m_place = std::max(0, m_card.position - 1);
    m_workspace.selectLink(m_card.link);
    update();
    emit cardChanged();
}

void CoverageCommands::update() {
    const bool hasCell = !m_card.row.label.isEmpty() && !m_isChoosing;
    const bool hasLink = !m_card.link.isNull() && !m_isChoosing;
    const bool canEdit = m_workspace.canEdit() && !m_isChoosing;
    open->setEnabled(hasCell);
    link->setEnabled(hasCell && canEdit);
    linkAs->setEnabled(hasCell && canEdit);
    changeRelation->setEnabled(hasLink && canEdit);
    nextInCell->setEnabled(m_card.count > 1 && !m_isChoosing);
    looked->setEnabled(canEdit && m_card.reopened == CellCard::Reopened::NewDraft);
    remove->setEnabled((hasLink || m_card.suggested >= 0) && canEdit);
    for (QAction* relation : relations) {
        relation->setEnabled(canEdit);
    }
    showTexts();
}

void CoverageCommands::showTexts() {
    const bool hasLink = !m_card.link.isNull();
    link->setText(tr("&Link as “%1”").arg(relationName(m_relation)));
    link->setIconText(tr("Link as “%1”").arg(relationName(m_relation)));
    remove->setText(!hasLink && m_card.suggested >= 0 ? tr("&Dismiss suggestion") : tr("&Delete link"));
    for (size_t i = 0; i < relations.size(); ++i) {
        relations[i]->setChecked(builtInRelations()[qsizetype(i)] == (hasLink ? m_card.relation : m_relation));
    }
}

/// The paragraphs of the current cell; of its suggestion where there is one, which may tie a caption.
std::optional<CoverageCommands::Ends> CoverageCommands::ends() const {
    const auto passage = [this](Side side, int ordinal) -> Passage {
        const Draft* draft = m_workspace.review()->state().currentDraft(documentNumber(side));
        const Paragraph* paragraph = draft ? draft->structure->at(ordinal) : nullptr;
        return paragraph ? Passage{describeParagraph(draft->id, *paragraph)} : Passage{};
    };
    if (m_matrix.currentRow() < 0 || m_workspace.review() == nullptr) {
        return std::nullopt;
    }
    const GridCell* cell = m_matrix.currentCell();
    const DecidedPair pair = cell != nullptr && cell->isSuggested()
                                 ? cell->suggestion
                                 : DecidedPair{m_matrix.grid().line(m_matrix.currentRow()).ordinal,
                                               m_matrix.grid().column(m_matrix.currentColumn()).ordinal};
    Ends both{passage(Side::Left, pair.left), passage(Side::Right, pair.right), std::nullopt};
    if (const Suggestion* suggestion = m_suggestions.find(pair)) {
        both.origin = originOf(*suggestion);
    }
    return both.row.empty() || both.column.empty() ? std::nullopt : std::optional(both);
}

void CoverageCommands::linkWith(const QString& relation) {
    const auto both = ends();
    if (!both || !m_workspace.canEdit()) {
        return;
    }
    if (const GridCell* cell = m_matrix.currentCell()) {
        for (const size_t place : cell->links) {
            if (m_matrix.grid().link(place).relation == relation) {
                m_workspace.announce(tr("%1 is linked as “%2” already.")
                                         .arg(m_card.row.label + QStringLiteral(" × ") + m_card.column.label,
                                              relationName(relation)));
                return;
            }
        }
    }
    const QString words = tr("Linked: %1 %2 %3. Ctrl+Z takes it back.")
                              .arg(m_card.row.label, relationName(relation), m_card.column.label);
    if (m_workspace.accept(m_workspace.review()->link(both->row, both->column, relation, {}, both->origin))) {
        m_workspace.announce(words);
    }
}

void CoverageCommands::change(const QString& relation) {
    if (m_card.link.isNull()) {
        setRelation(relation);
        emit relationChosen(relation);
    } else if (m_workspace.canEdit()) {
        m_workspace.accept(
            m_workspace.review()->edit(m_card.link, CrossReferenceEdit{.relation = relation}));
    }
    showTexts(); // the key has switched the check of its action
}

/// The relations there are, those of the review's own among them, and the way to a new one.
void CoverageCommands::chooseFromMenu(bool forNewLink) {
    QMenu menu(&m_matrix);
    const auto take = [this, forNewLink](const QString& relation) {
        forNewLink ? linkWith(relation) : change(relation);
    };
    int key = 0;
    for (const QString& relation : builtInRelations() + ownRelations(*m_workspace.review())) {
        const QString name = relationName(relation).replace(u'&', QStringLiteral("&&"));
        QAction* action = menu.addAction(++key < 10 ? QStringLiteral("&%1  %2").arg(key).arg(name) : name);
        action->setCheckable(true);
        action->setChecked(!forNewLink && relation == m_card.relation);
        connect(action, &QAction::triggered, this, [take, relation] { take(relation); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Another relation…")), &QAction::triggered, this, [this, take] {
        bool isChosen = false;
        const QString name = QInputDialog::getText(&m_matrix, tr("Another relation"), tr("Name of the relation:"),
                                                   QLineEdit::Normal, {}, &isChosen)
                                 .simplified();
        if (isChosen && !name.isEmpty()) {
            take(name);
        }
    });
    const QRect cell = m_matrix.cellRect(m_matrix.currentRow(), m_matrix.currentColumn());
    // Else the keys of the matrix would take the digits that choose in the menu; suggestions may arrive meanwhile.
    m_isChoosing = true;
    update();
    menu.exec(m_matrix.viewport()->mapToGlobal(cell.bottomLeft()));
    m_isChoosing = false;
    update();
}

void CoverageCommands::openBoth() {
    const auto both = ends();
    if (!both) {
        return;
    }
    emit openWanted();
    const CrossReference* tie = m_workspace.review()->state().crossReference(m_card.link);
    if (tie == nullptr) {
        m_workspace.goTo(both->row);
        m_workspace.goTo(both->column);
        return;
    }
    const Passage to = tie->to;
    m_workspace.goTo(tie->from);
    m_workspace.goTo(to);
}

void CoverageCommands::lookedAt() {
    m_workspace.accept(m_workspace.review()->confirmRewording(m_card.link));
}

void CoverageCommands::removeOrDismiss() {
    if (!m_card.link.isNull()) {
        if (m_workspace.accept(m_workspace.review()->remove(m_card.link))) {
            m_workspace.announce(tr("Link deleted. Ctrl+Z brings it back."));
        }
        return;
    }
    if (const auto both = ends(); both && both->origin) {
        if (m_workspace.accept(m_workspace.review()->dismiss(both->row, both->column))) {
            m_workspace.announce(tr("Suggestion dismissed. Ctrl+Z brings it back."));
        }
    }
}

void CoverageCommands::showMenu(QPoint position) {
    QMenu menu(&m_matrix);
    for (QAction* action : {open, link, linkAs, changeRelation, nextInCell, looked, remove}) {
        if (action->isEnabled()) {
            menu.addAction(action);
        }
    }
    menu.exec(position);
}

} // namespace duikan
