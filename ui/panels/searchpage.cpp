// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/searchpage.h"

#include "ui/panels/filterbox.h"
#include "ui/panels/searchdelegate.h"
#include "ui/windowsettings.h"
#include "ui/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace duikan {

namespace {

constexpr int kTypingPause = 60; ///< milliseconds
constexpr qsizetype kTitleLength = 24;

const QString kStateName = QStringLiteral("search");

QStringList chosenIn(const QComboBox* box) {
    return box->currentIndex() > 0 ? QStringList{box->currentData().toString()} : QStringList{};
}

} // namespace

SearchPage::SearchPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_searcher(new Searcher(workspace, this))
    , m_model(new SearchModel(this))
    , m_delegate(new SearchDelegate(this))
    , m_field(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_view(new QListView(this)) {
    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("filterRow"));
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(10, 8, 10, 8);
    rows->setSpacing(6);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    rows->addWidget(m_field);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(4);
    for (QToolButton*& chip : m_chips) {
        chip = new QToolButton(head);
        chip->setObjectName(QStringLiteral("searchChip"));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chips->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, &SearchPage::search);
    }
    chips->addStretch(1);
    rows->addLayout(chips);
    for (const Chip chip : {Texts, Notes, Earlier}) {
        const QSignalBlocker blocker(m_chips[chip]);
        m_chips[chip]->setChecked(true);
    }
    auto* lists = new QGridLayout;
    lists->setSpacing(4);
    for (size_t i = 0; i < m_lists.size(); ++i) {
        m_lists[i] = makeFilterBox(head);
        lists->addWidget(m_lists[i], int(i) / 2, int(i) % 2); // the panel may be narrow
        connect(m_lists[i], &QComboBox::currentIndexChanged, this, &SearchPage::search);
    }
    rows->addLayout(lists);

    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(12, 10, 12, 10);
    m_view->setObjectName(QStringLiteral("searchResults"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalScrollBar()->setSingleStep(20);
    m_view->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    connect(&m_delay, &QTimer::timeout, this, &SearchPage::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_searcher->cancel();
        m_delay.start();
    });
    connect(m_view, &QListView::clicked, this, &SearchPage::choose);
    connect(m_searcher, &Searcher::found, this, &SearchPage::take);
    connect(m_searcher, &Searcher::outdated, this, [this] {
        m_isOutdated = true;
        if (isVisible()) {
            m_delay.start();
        }
    });
    retranslate();
}

void SearchPage::setTheme(const Theme& theme) {
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

void SearchPage::retranslate() {
    m_field->setPlaceholderText(tr("Search everywhere"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setToolTip(tr("Words side by side must all be there. “OR”, “NOT” and parentheses work as usual; "
                           "\"words in quotation marks\" stand just so; begin* finds beginnings of words."));
    m_view->setAccessibleName(tr("Search results"));
    const auto chip = [this](Chip which, const QString& name, const QString& tip) {
        m_chips[which]->setText(name);
        m_chips[which]->setAccessibleName(tip);
        m_chips[which]->setToolTip(tip);
    };
    chip(Texts, tr("Texts"), tr("Search in the documents"));
    chip(Notes, tr("Notes"), tr("Search in notes, replies and links"));
    chip(Earlier, tr("Drafts"), tr("Search in earlier drafts too"));
    chip(Expression, QStringLiteral(".*"), tr("What is typed is a regular expression"));
    m_lists[Document]->setAccessibleName(tr("Search in one document"));
    m_lists[Kind]->setAccessibleName(tr("Search notes by kind"));
    m_lists[State]->setAccessibleName(tr("Search notes by state"));
    m_lists[Author]->setAccessibleName(tr("Search notes by author"));
    m_lists[Tag]->setAccessibleName(tr("Search notes by tag"));
    m_lists[Time]->setAccessibleName(tr("Search by time"));
    fillLists();
    search();
}

void SearchPage::takeFocus() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPage::searchFor(const QString& words) {
    m_field->setText(words);
    takeFocus();
}

void SearchPage::fillLists() {
    using Entries = QList<std::pair<QString, QVariant>>;
    const auto scope = m_searcher->scope();
    Entries documents;
    for (const SearchedDraft& draft : scope->drafts) {
        if (draft.isCurrent) {
            const QString& title = draft.structure->title;
            documents.emplaceBack(excerpt(title.isEmpty() ? draft.label : title, kTitleLength), draft.document);
        }
    }
    std::set<QString> authors;
    std::set<QString> tags;
    for (const WrittenText& text : scope->written) {
        authors.insert(text.author);
        tags.insert(text.tags.begin(), text.tags.end());
    }
    Entries kinds;
    Entries states;
    for (int i = 0; i < 4; ++i) {
        kinds.emplaceBack(kindName(AnnotationKind(i)), toString(AnnotationKind(i)));
        states.emplaceBack(stateName(AnnotationState(i)), toString(AnnotationState(i)));
    }
    kinds.emplaceBack(tr("Reply"), QStringLiteral("reply"));
    kinds.emplaceBack(tr("Link"), QStringLiteral("link"));
    const auto named = [](const std::set<QString>& names) {
        Entries entries;
        for (const QString& name : names) {
            entries.emplaceBack(name, name);
        }
        return entries;
    };
    refill(*m_lists[Document], tr("Document", "any document"), documents);
    refill(*m_lists[Kind], tr("Kind", "any kind"), kinds);
    refill(*m_lists[State], tr("State", "any state"), states);
    refill(*m_lists[Author], tr("Author", "any author"), named(authors));
    refill(*m_lists[Tag], tr("Tag", "any tag"), named(tags));
    refill(*m_lists[Time], tr("Time", "any time"),
           {{tr("Today"), 0}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}});
    for (QComboBox* const list : m_lists) {
        list->setEnabled(list->count() > 1);
    }
    m_isOutdated = false;
}

SearchFilter SearchPage::filter() const {
    SearchFilter filter;
    filter.inTexts = m_chips[Texts]->isChecked();
    filter.inNotes = m_chips[Notes]->isChecked();
    filter.earlierDrafts = m_chips[Earlier]->isChecked();
    filter.document = m_lists[Document]->currentIndex() > 0 ? m_lists[Document]->currentData().toInt() : 0;
    filter.kinds = chosenIn(m_lists[Kind]);
    filter.states = chosenIn(m_lists[State]);
    filter.authors = chosenIn(m_lists[Author]);
    filter.tags = chosenIn(m_lists[Tag]);
    if (m_lists[Time]->currentIndex() > 0) {
        filter.since = QDate::currentDate().addDays(-m_lists[Time]->currentData().toInt()).startOfDay();
    }
    return filter;
}

void SearchPage::search() {
    m_delay.stop();
    if (m_isOutdated) {
        fillLists();
    }
    const QString words = m_field->text();
    if (words.trimmed().isEmpty()) {
        m_searcher->cancel();
        m_model->clear();
        say(tr("Type words to find them in both documents, their drafts, notes, replies and links."));
        return;
    }
    const auto query = m_chips[Expression]->isChecked() ? SearchQuery::regularExpression(words) : SearchQuery::parse(words);
    if (!query) {
        m_searcher->cancel();
        m_model->clear();
        say(tr("“%1” cannot be searched for: %2.").arg(excerpt(words, kTitleLength), faultClause(query.error())));
        return;
    }
    m_searcher->search(*query, filter());
}

void SearchPage::take(const FoundInReview& found) {
    m_model->show(found);
    const qint64 total = m_model->total();
    if (total > 0) {
        say(tr("%n hit(s)", nullptr, int(total)));
    } else {
        say(filter() == SearchFilter{} ? tr("“%1” is nowhere in this review.").arg(excerpt(m_field->text(), kTitleLength))
                                       : tr("“%1” is not there; the chips and lists above may leave it out.")
                                             .arg(excerpt(m_field->text(), kTitleLength)));
    }
}

void SearchPage::say(const QString& sentence) {
    m_hint->setText(sentence);
    m_view->setAccessibleDescription(sentence);
}

void SearchPage::step(int by) {
    int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + by : by > 0 ? 0 : -1;
    while (row >= 0 && row < m_model->rowCount() && m_model->row(row).isHeading) {
        row += by;
    }
    if (row >= 0 && row < m_model->rowCount()) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void SearchPage::choose(const QModelIndex& index) {
    if (const auto place = m_model->placeAt(index.row())) {
        emit placeChosen(*place);
    }
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept(); // not the window's: they mean something here
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_view->currentIndex().isValid()) {
            step(1);
        }
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SearchPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOutdated) {
        search();
    }
}

void SearchPage::saveState(WindowSettings& settings) const {
    QJsonArray chips;
    for (const QToolButton* chip : m_chips) {
        chips.append(chip->isChecked());
    }
    const QJsonObject state{{QStringLiteral("words"), m_field->text()}, {QStringLiteral("chips"), chips}};
    settings.setLayout(kStateName, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void SearchPage::restoreState(const WindowSettings& settings) {
    const QJsonObject state = QJsonDocument::fromJson(settings.layout(kStateName)).object();
    const QJsonArray chips = state[QStringLiteral("chips")].toArray();
    if (chips.size() == int(m_chips.size())) {
        for (size_t i = 0; i < m_chips.size(); ++i) {
            const QSignalBlocker blocker(m_chips[i]);
            m_chips[i]->setChecked(chips[int(i)].toBool());
        }
    }
    m_field->setText(state[QStringLiteral("words")].toString());
}

} // namespace duikan
