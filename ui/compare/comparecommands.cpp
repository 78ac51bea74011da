// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the room Compare.
#include "ui/compare/changespanel.h"
#include "ui/compare/comparedock.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/compareroom.h"
#include "ui/compare/comparisonexport.h"
#include "ui/compare/comparisonview.h"
#include "ui/compare/pairfacts.h"
#include "ui/compare/pairtext.h"
#include "ui/dialogs/savename.h"
#include "ui/segments.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace duikan {

void CompareRoom::makeCommands() {
    const auto make = [this](const char* name, std::initializer_list<QKeySequence> keys, auto&& slot) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(QList<QKeySequence>(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_nextChange = make("nextChange", {Qt::Key_N, Qt::Key_J}, [this] { step(1); });
    m_previousChange = make("previousChange", {Qt::Key_P, Qt::Key_K}, [this] { step(-1); });
    m_foldUnchanged = make("foldUnchanged", {Qt::Key_F7}, [] {});
    m_unfoldAll = make("unfoldAll", {Qt::SHIFT | Qt::Key_F7}, [this] { m_view->unfoldAll(); });
    m_words = make("compareWords", {Qt::Key_W}, [] {});
    m_characters = make("compareCharacters", {Qt::Key_C}, [] {});
    m_otherArea = make("compareOtherArea", {Qt::Key_F6}, [this] {
        if (!m_view->hasFocus()) {
            m_view->setFocus(Qt::ShortcutFocusReason);
        } else if (m_dock->currentPage() == m_panel) {
            m_panel->takeFocus();
        } else {
            m_dock->currentPage()->setFocus(Qt::ShortcutFocusReason);
        }
    });
    m_showInReview = make("showInReview", {Qt::Key_Return, Qt::Key_Enter}, [this] {
        if (!m_view->unfoldCurrent()) {
            showInReview(Side::Right);
        }
    });
    m_notesOfClause = make("notesOfClause", {Qt::Key_M}, [this] {
        const ClausePair clauses = chosenClauses();
        const bool isRight = m_notes[size_t(Side::Right)].contains(clauses.right);
        goToNote(isRight ? Side::Right : Side::Left, isRight ? clauses.right : clauses.left);
    });
    m_copy = make("copyPair", {QKeySequence::Copy}, [this] { copy(); });
    m_markLeft = make("markLeft", {Qt::Key_BracketLeft}, [this] { mark(Side::Left); });
    m_markRight = make("markRight", {Qt::Key_BracketRight}, [this] { mark(Side::Right); });
    m_compareMarked = make("compareMarked", {Qt::Key_D}, [this] { compareMarked(); });
    m_bothDrafts = make("compareDocuments", {Qt::Key_B}, [this] { compareBothDocuments(); });
    m_tie = make("tieClauses", {Qt::Key_T},
                 [this] { correct(AlignmentChoice::Kind::Tie, tr("Tied: the comparison follows.")); });
    m_markMoved = make("markMoved", {Qt::Key_V},
                       [this] { correct(AlignmentChoice::Kind::Moved, tr("Marked as moved.")); });
    m_untie = make("untieClauses", {Qt::Key_U},
                   [this] { correct(AlignmentChoice::Kind::Untie, tr("Untied: the comparison follows.")); });
    m_exportComparison = make("exportComparison", {Qt::CTRL | Qt::Key_E}, [this] { exportComparison(); });
    m_back = make("backToDrafts", {Qt::Key_Escape}, [this] { goBack(); });
    for (QAction* action : {m_foldUnchanged, m_words, m_characters}) {
        action->setCheckable(true);
    }
    auto* group = new QActionGroup(this);
    group->addAction(m_words);
    group->addAction(m_characters);
    connect(m_foldUnchanged, &QAction::toggled, m_view, &ComparisonView::setFolding);
    connect(m_characters, &QAction::toggled, &m_comparing, &Comparing::setToTheLetter);
}

QList<QAction*> CompareRoom::commands() const {
    return {m_nextChange,  m_previousChange, m_otherArea, nullptr, m_foldUnchanged,    m_unfoldAll,
            m_words,       m_characters,     nullptr,     m_showInReview, m_notesOfClause, m_copy,
            nullptr,       m_markLeft,       m_markRight, m_compareMarked, m_tie,      m_markMoved,
            m_untie,       nullptr,          m_bothDrafts, m_back, nullptr,            m_exportComparison};
}

void CompareRoom::retranslate() {
    m_nextChange->setText(tr("&Next change"));
    m_previousChange->setText(tr("&Previous change"));
    m_otherArea->setText(tr("List or &texts"));
    m_foldUnchanged->setText(tr("&Fold unchanged"));
    m_foldUnchanged->setStatusTip(tr("Runs of unchanged clauses become one line that says so"));
    m_unfoldAll->setText(tr("Unfold &all"));
    m_words->setText(tr("By &words"));
    m_words->setIconText(tr("Words"));
    m_words->setToolTip(tr("Show what changed in words"));
    m_characters->setText(tr("By &characters"));
    m_characters->setIconText(tr("Characters"));
    m_characters->setToolTip(tr("Show what changed letter by letter, spacing and width too"));
    m_showInReview->setText(tr("&Show in Review"));
    m_notesOfClause->setText(tr("N&otes of the clause"));
    nameCopy();
    m_markLeft->setText(tr("Mark the &left clause"));
    m_markRight->setText(tr("Mark the &right clause"));
    m_compareMarked->setText(tr("Compare the &marked clauses"));
    m_tie->setText(tr("T&ie the clauses"));
    m_markMoved->setText(tr("Tie them as mo&ved"));
    m_untie->setText(tr("&Untie the clauses"));
    m_bothDrafts->setText(tr("Compare the two &documents"));
    m_back->setText(tr("&Back"));
    m_exportComparison->setText(tr("E&xport comparison…"));
    for (QAction* action : commands()) {
        if (action != nullptr && action != m_words && action != m_characters) {
            action->setIconText(withoutMnemonic(action->text()));
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            action->setToolTip(QStringLiteral("%1 (%2)").arg(action->iconText(), key));
        }
    }
    m_addDraft->setText(tr("Add a draft…"));
    m_bothDocuments->setText(tr("Compare the two documents"));
    m_facts->retranslate();
    m_header->refresh();
    showResult();
}

void CompareRoom::updateCommands() {
    if (!isEntered()) {
        return;
    }
    const auto texts = m_comparing.result();
    const bool has = texts != nullptr;
    const bool isOfDrafts = has && !texts->isOfClauses;
    const bool hasPair = has && m_view->currentPair() >= 0;
    const bool hasMarks = m_view->markedParagraph(Side::Left) > 0 || m_view->markedParagraph(Side::Right) > 0;
    const ClausePair clauses = chosenClauses();
    const bool hasBoth = clauses.left > 0 && clauses.right > 0;
    for (QAction* action : {m_otherArea, m_foldUnchanged, m_unfoldAll, m_words, m_characters, m_showInReview}) {
        action->setEnabled(has);
    }
    m_nextChange->setEnabled(m_changes.rowCount() > 0);
    m_previousChange->setEnabled(m_changes.rowCount() > 0);
    const bool hasSelection = !selectedText().isEmpty();
    m_copy->setEnabled(hasPair || hasSelection);
    nameCopy();
    m_notesOfClause->setEnabled(m_notes[size_t(Side::Left)].contains(clauses.left) ||
                                m_notes[size_t(Side::Right)].contains(clauses.right));
    m_markLeft->setEnabled(isOfDrafts && hasPair);
    m_markRight->setEnabled(isOfDrafts && hasPair);
    m_compareMarked->setEnabled(isOfDrafts && hasBoth);
    for (QAction* action : {m_tie, m_markMoved, m_untie}) {
        action->setEnabled(isOfDrafts && hasBoth && m_workspace.canEdit());
    }
    m_bothDrafts->setEnabled(m_workspace.draft(Side::Right) != nullptr);
    m_back->setEnabled(m_comparing.isOfClauses() || hasMarks || hasSelection);
    m_exportComparison->setEnabled(isOfDrafts);
}

/// An older draft is shown there to be read. Where the side asked for has nothing of the pair, the other end is
/// gone to.
void CompareRoom::showInReview(Side side) {
    const auto texts = m_comparing.result();
    const int pair = m_view->currentPair();
    if (!texts || pair < 0) {
        return;
    }
    for (const Side at : {side, opposite(side)}) {
        const Draft* draft = m_comparing.draft(at);
        const auto& ordinals = ComparedTexts::ordinals(texts->comparison.pairs[size_t(pair)], at);
        const int number = draft ? m_workspace.review()->state().documentNumber(draft->id) : 0;
        if (number == 0 || ordinals.empty()) {
            continue;
        }
        m_workspace.showDraft(sideOf(number), draft->id);
        emit placeWanted(sideOf(number), ordinals.front());
        return;
    }
}

void CompareRoom::goToNote(Side side, int ordinal) {
    const auto& notes = m_notes[size_t(side)];
    if (const auto found = notes.constFind(ordinal); found != notes.cend() && !found->empty()) {
        emit noteWanted(found->front());
    }
}

void CompareRoom::mark(Side side) {
    const auto texts = m_comparing.result();
    const auto& ordinals =
        ComparedTexts::ordinals(texts->comparison.pairs[size_t(m_view->currentPair())], side);
    if (ordinals.empty()) {
        m_workspace.announce(tr("There is no clause on that side here."));
        return;
    }
    const int already = m_view->markedParagraph(side);
    // Pressed again, it goes on to the next paragraph of a split, and then takes the mark away.
    const auto at = std::ranges::find(ordinals, already);
    const int next = at == ordinals.end() ? ordinals.front() : at + 1 == ordinals.end() ? 0 : *(at + 1);
    m_view->markParagraph(side, next);
}

CompareRoom::ClausePair CompareRoom::chosenClauses() const {
    ClausePair clauses{m_view->markedParagraph(Side::Left), m_view->markedParagraph(Side::Right)};
    const auto texts = m_comparing.result();
    const int pair = m_view->currentPair();
    if (texts && pair >= 0 && pair < int(texts->comparison.pairs.size())) {
        const ComparedPair& current = texts->comparison.pairs[size_t(pair)];
        clauses.left = clauses.left > 0 ? clauses.left : current.left.empty() ? 0 : current.left.front();
        clauses.right = clauses.right > 0 ? clauses.right : current.right.empty() ? 0 : current.right.front();
    }
    return clauses;
}

void CompareRoom::compareMarked() {
    const ClausePair clauses = chosenClauses();
    const Draft* left = m_comparing.draft(Side::Left);
    const Draft* right = m_comparing.draft(Side::Right);
    if (left != nullptr && right != nullptr && clauses.left > 0 && clauses.right > 0) {
        m_comparing.compareClauses(left->id, clauses.left, right->id, clauses.right);
    }
}

void CompareRoom::correct(std::optional<AlignmentChoice::Kind> choice, const QString& done) {
    const ClausePair clauses = chosenClauses();
    const Draft* left = m_comparing.draft(Side::Left);
    const Draft* right = m_comparing.draft(Side::Right);
    const ParagraphPair pair{left->id, left->structure->at(clauses.left)->id, right->id,
                             right->structure->at(clauses.right)->id};
    m_view->clearMarks();
    if (m_workspace.accept(m_workspace.review()->align(pair, choice))) {
        m_workspace.announce(done);
    }
}

QString CompareRoom::selectedText() const {
    const QString inTexts = m_view->selectedText();
    return inTexts.isEmpty() ? m_pairText->selectedText() : inTexts;
}

void CompareRoom::nameCopy() {
    m_copy->setText(selectedText().isEmpty() ? tr("Cop&y before and after") : tr("Cop&y the selected words"));
}

void CompareRoom::copy() {
    const QString selected = selectedText();
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? m_pairText->plainText() : selected);
    m_workspace.announce(selected.isEmpty() ? tr("Copied: the clause before and after.")
                                            : tr("Copied: the selected words."));
}

/// One thing at a time: what was selected, then the marks, then the two clauses.
void CompareRoom::goBack() {
    if (!selectedText().isEmpty()) {
        m_view->clearSelection();
        m_pairText->clearSelection();
    } else if (m_comparing.isOfClauses()) {
        m_comparing.backToDrafts();
    } else {
        m_view->clearMarks();
    }
}

void CompareRoom::exportComparison() {
    const Draft* right = m_comparing.draft(Side::Right);
    const QString path =
        askSaveName(this, tr("Export comparison"),
                    QFileInfo(right->source.name).completeBaseName() + QStringLiteral(".docx"),
                    tr("Word document with tracked changes (*.docx);;Web page (*.html);;PDF (*.pdf)"));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void CompareRoom::exportTo(const QString& path) {
    const Draft* left = m_comparing.draft(Side::Left);
    const Draft* right = m_comparing.draft(Side::Right);
    if (left == nullptr || right == nullptr || m_comparing.isOfClauses()) {
        return;
    }
    m_workspace.announce(tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
    // By words, whatever is shown: a report to read, as the command line writes it.
    const Comparison comparison = compareDrafts(m_workspace.review()->state(), left->id, right->id);
    m_export->write(path, *left, *right, comparison, m_workspace.review()->author(),
                    [this](const Result<QString>& written) {
                        if (m_workspace.accept(written)) {
                            m_workspace.announce(tr("“%1” written.").arg(QFileInfo(*written).fileName()));
                        }
                    });
}

void CompareRoom::find(const QString& text, bool backward) {
    m_view->setFound(text);
    const auto texts = m_comparing.result();
    if (!texts || text.isEmpty()) {
        return;
    }
    const int count = int(texts->comparison.pairs.size());
    const int from = m_view->currentRow() < 0 ? (backward ? 0 : -1) : m_view->pairOfRow(m_view->currentRow());
    for (int step = 1; step <= count; ++step) {
        const int pair = ((from + (backward ? -step : step)) % count + count) % count;
        const ComparedPair& at = texts->comparison.pairs[size_t(pair)];
        if (joinedText(*texts->left, at.left).contains(text, Qt::CaseInsensitive) ||
            joinedText(*texts->right, at.right).contains(text, Qt::CaseInsensitive)) {
            m_view->goToPair(pair);
            return;
        }
    }
    m_workspace.announce(tr("“%1” is in neither draft.").arg(text));
}

void CompareRoom::showMenu(QPoint position) {
    QMenu menu(this);
    for (QAction* action : {m_showInReview, m_notesOfClause, m_copy}) {
        menu.addAction(action);
    }
    menu.addSeparator();
    for (QAction* action : {m_markLeft, m_markRight, m_compareMarked, m_tie, m_markMoved, m_untie}) {
        menu.addAction(action);
    }
    menu.exec(position);
}

} // namespace duikan
