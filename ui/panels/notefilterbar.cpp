// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/notefilterbar.h"

#include "ui/icons.h"
#include "ui/windowsettings.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace duikan {

namespace {

constexpr int kTypingPause = 60;  ///< milliseconds
constexpr int kFourInARow = 330;  ///< pixels the four chips need beside each other
constexpr qsizetype kName = 24;

/// The mark a state has on the cards: a dot for accepted, rings for the others.
QIcon stateIcon(AnnotationState state, const Theme& theme) {
    return dotIcon(theme.state(toString(state)), 12, 3.2,
                   state == AnnotationState::Accepted ? DotShape::Disc : DotShape::Ring);
}

} // namespace

NoteFilterBar::NoteFilterBar(NotesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_grid(new QGridLayout)
    , m_words(new QLineEdit(this))
    , m_more(new QToolButton(this))
    , m_strip(new QWidget(this))
    , m_summary(new QLabel(m_strip))
    , m_clear(new QToolButton(m_strip)) {
    setObjectName(QStringLiteral("filterRow"));
    setAttribute(Qt::WA_StyledBackground);
    for (int i = 0; i < 4; ++i) {
        QToolButton* chip = m_chips[size_t(i)] = new QToolButton(this);
        chip->setObjectName(QStringLiteral("stateChip"));
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(12, 12));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(chip, &QToolButton::toggled, this, [this, i](bool on) { toggleState(AnnotationState(i), on); });
    }
    m_grid->setSpacing(4);
    placeChips();
    m_words->setObjectName(QStringLiteral("noteFilterField"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_more->setObjectName(QStringLiteral("noteFilterMenu"));
    m_more->setProperty("chooser", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] { fillMenu(*m_more->menu()); });
    auto* line = new QHBoxLayout;
    line->setSpacing(5);
    line->addWidget(m_words, 1);
    line->addWidget(m_more);
    m_summary->setObjectName(QStringLiteral("filterSummary"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setTextFormat(Qt::PlainText);
    m_clear->setObjectName(QStringLiteral("headerButton"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QToolButton::clicked, this, &NoteFilterBar::clear);
    auto* strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(4);
    strip->addWidget(m_summary, 1);
    strip->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 7, 10, 6);
    column->setSpacing(5);
    column->addLayout(m_grid);
    column->addLayout(line);
    column->addWidget(m_strip);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    connect(&m_delay, &QTimer::timeout, this, &NoteFilterBar::applyWords);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(&model, &NotesModel::notesChanged, this, &NoteFilterBar::follow);
    retranslate();
}

void NoteFilterBar::setTheme(const Theme& theme) {
    m_theme = theme;
    for (int i = 0; i < 4; ++i) {
        m_chips[size_t(i)]->setIcon(stateIcon(AnnotationState(i), theme));
    }
    m_clear->setIcon(themedIcon(QStringLiteral("close"), theme));
}

void NoteFilterBar::setSelectedCount(int count) {
    if (count != m_selected) {
        m_selected = count;
        follow();
    }
}

void NoteFilterBar::retranslate() {
    m_words->setPlaceholderText(tr("Filter notes"));
    m_words->setAccessibleName(tr("Words in the notes to show"));
    m_more->setText(tr("Filters"));
    m_more->setAccessibleName(tr("More filters, and those you kept"));
    m_clear->setToolTip(tr("Show all notes"));
    m_clear->setAccessibleName(tr("Show all notes"));
    follow();
}

void NoteFilterBar::takeFocus() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void NoteFilterBar::clear() {
    m_delay.stop();
    apply({});
}

/// Shows the filter of the model, which another review or a kept filter may have set.
void NoteFilterBar::follow() {
    const NoteFilter& filter = m_model.filter();
    for (int i = 0; i < 4; ++i) {
        QToolButton& chip = *m_chips[size_t(i)];
        const QSignalBlocker blocker(chip);
        const QString text = QStringLiteral("%1 %2").arg(stateName(AnnotationState(i))).arg(m_model.stateCounts()[size_t(i)]);
        chip.setText(text);
        chip.setAccessibleName(tr("Show notes that are: %1").arg(text));
        chip.setToolTip(chip.accessibleName());
        chip.setChecked(filter.states.contains(AnnotationState(i)));
    }
    if (!m_delay.isActive() && m_words->text().trimmed() != filter.words) {
        const QSignalBlocker blocker(m_words);
        m_words->setText(filter.words);
    }
    const QString text = summary();
    m_strip->setVisible(!text.isEmpty());
    m_clear->setVisible(!filter.isEmpty());
    m_summary->setText(QFontMetrics(m_summary->font()).elidedText(text, Qt::ElideRight, std::max(120, width() - 48)));
    m_summary->setToolTip(text);
    m_summary->setAccessibleName(text);
}

QString NoteFilterBar::summary() const {
    const NoteFilter& filter = m_model.filter();
    QStringList parts;
    if (m_selected > 1) {
        parts.append(tr("%n notes selected", nullptr, m_selected));
    }
    if (filter.isEmpty()) {
        return parts.join(QString());
    }
    parts.append(tr("%1 of %2").arg(m_model.rowCount()).arg(m_model.allNotes().size()));
    if (filter.mine) {
        parts.append(tr("mine"));
    }
    if (filter.inConflict) {
        parts.append(tr("in conflict"));
    }
    if (filter.kind) {
        parts.append(kindName(*filter.kind));
    }
    if (!filter.author.isEmpty()) {
        parts.append(tr("by %1").arg(filter.author));
    }
    if (!filter.tag.isEmpty()) {
        parts.append(tr("tag %1").arg(filter.tag));
    }
    if (filter.assignee) {
        parts.append(filter.assignee->isEmpty() ? tr("assigned to nobody") : tr("assigned to %1").arg(*filter.assignee));
    }
    if (filter.document > 0) {
        parts.append(filter.document == 1 ? tr("left text") : tr("right text"));
    }
    return parts.join(QStringLiteral(" · "));
}

void NoteFilterBar::apply(const NoteFilter& filter) {
    m_model.setFilter(filter);
    follow();
}

void NoteFilterBar::applyWords() {
    m_delay.stop();
    NoteFilter filter = m_model.filter();
    filter.words = m_words->text().trimmed();
    if (filter != m_model.filter()) {
        apply(filter);
    }
}

void NoteFilterBar::toggleState(AnnotationState state, bool on) {
    NoteFilter filter = m_model.filter();
    if (on) {
        filter.states.insert(state);
    } else {
        filter.states.remove(state);
    }
    apply(filter);
}

void NoteFilterBar::placeChips() {
    const int columns = width() >= kFourInARow ? 4 : 2;
    if (columns == std::exchange(m_columns, columns)) {
        return;
    }
    for (int i = 0; i < 4; ++i) {
        m_grid->addWidget(m_chips[size_t(i)], i / columns, i % columns);
    }
}

void NoteFilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeChips();
    follow();
}

void NoteFilterBar::addChoice(QMenu& menu, const QString& name, bool isChosen, const Choose& choose) {
    QAction* action = menu.addAction(QString(name).replace(u'&', QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, choose] {
        applyWords();
        NoteFilter filter = m_model.filter();
        choose(filter);
        apply(filter);
    });
}

void NoteFilterBar::fillMenu(QMenu& menu) {
    menu.clear();
    const NoteFilter& filter = m_model.filter();
    addChoice(menu, tr("Mine: by me, or for me"), filter.mine, [](NoteFilter& f) { f.mine = !f.mine; });
    addChoice(menu, tr("In conflict"), filter.inConflict, [](NoteFilter& f) { f.inConflict = !f.inConflict; });
    fillChoices(menu);
    menu.addSeparator();
    fillKept(menu);
    menu.addSeparator();
    QAction* all = menu.addAction(tr("Show all notes"));
    all->setEnabled(!filter.isEmpty());
    connect(all, &QAction::triggered, this, &NoteFilterBar::clear);
}

void NoteFilterBar::fillChoices(QMenu& menu) {
    const NoteFilter& filter = m_model.filter();
    const NoteFacets facets = m_model.facets();
    QMenu* kinds = menu.addMenu(tr("Kind"));
    addChoice(*kinds, tr("Any kind"), !filter.kind, [](NoteFilter& f) { f.kind.reset(); });
    for (int i = 0; i < 4; ++i) {
        const auto kind = AnnotationKind(i);
        addChoice(*kinds, kindName(kind), filter.kind == kind, [kind](NoteFilter& f) { f.kind = kind; });
    }
    const auto names = [&](const QString& title, const QString& any, const QStringList& list, QString NoteFilter::*field) {
        QMenu* submenu = menu.addMenu(title);
        submenu->setEnabled(!list.isEmpty());
        addChoice(*submenu, any, (filter.*field).isEmpty(), [field](NoteFilter& f) { (f.*field).clear(); });
        for (const QString& name : list) {
            addChoice(*submenu, name, filter.*field == name, [field, name](NoteFilter& f) { f.*field = name; });
        }
    };
    names(tr("Author"), tr("Anybody"), facets.authors, &NoteFilter::author);
    names(tr("Tag"), tr("Any tag"), facets.tags, &NoteFilter::tag);
    QMenu* assignees = menu.addMenu(tr("Assigned to"));
    addChoice(*assignees, tr("Anybody or nobody"), !filter.assignee, [](NoteFilter& f) { f.assignee.reset(); });
    addChoice(*assignees, tr("Nobody"), filter.assignee == QString(), [](NoteFilter& f) { f.assignee = QString(); });
    for (const QString& name : facets.assignees) {
        addChoice(*assignees, name, filter.assignee == name, [name](NoteFilter& f) { f.assignee = name; });
    }
    QMenu* documents = menu.addMenu(tr("Text"));
    addChoice(*documents, tr("Both texts"), filter.document == 0, [](NoteFilter& f) { f.document = 0; });
    addChoice(*documents, tr("Left text"), filter.document == 1, [](NoteFilter& f) { f.document = 1; });
    addChoice(*documents, tr("Right text"), filter.document == 2, [](NoteFilter& f) { f.document = 2; });
}

void NoteFilterBar::fillKept(QMenu& menu) {
    const auto kept = m_settings != nullptr ? m_settings->noteFilters() : QList<std::pair<QString, NoteFilter>>();
    for (const auto& [name, filter] : kept) {
        addChoice(menu, name, filter == m_model.filter(), [filter = filter](NoteFilter& f) { f = filter; });
    }
    QAction* keepIt = menu.addAction(tr("Keep this filter…"));
    keepIt->setEnabled(m_settings != nullptr && !m_model.filter().isEmpty());
    connect(keepIt, &QAction::triggered, this, &NoteFilterBar::keep);
    if (!kept.isEmpty()) {
        QMenu* forget = menu.addMenu(tr("Forget a filter"));
        for (const auto& [name, filter] : kept) {
            QAction* action = forget->addAction(QString(name).replace(u'&', QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, name = name] { m_settings->removeNoteFilter(name); });
        }
    }
}

void NoteFilterBar::keep() {
    applyWords();
    bool isAccepted = false;
    const QString name = QInputDialog::getText(this, tr("Keep filter"), tr("Name of the filter"), QLineEdit::Normal,
                                               excerpt(summary().section(QStringLiteral(" · "), 1), kName), &isAccepted)
                             .simplified();
    if (isAccepted && !name.isEmpty()) {
        m_settings->setNoteFilter(name, m_model.filter());
    }
}

bool NoteFilterBar::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool isMenu = key == Qt::Key_Down && static_cast<QKeyEvent*>(event)->modifiers() == Qt::AltModifier;
    const bool isOurs = key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (!isOurs) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept(); // not the window's: they mean something here
    if (event->type() == QEvent::ShortcutOverride) {
        return true;
    }
    if (isMenu) {
        m_more->showMenu();
    } else if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        applyWords();
    } else {
        applyWords();
        emit listWanted();
    }
    return true;
}

} // namespace duikan
