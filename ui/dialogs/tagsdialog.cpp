// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagsdialog.h"

#include "core/annotation/tagcolor.h"
#include "ui/errorsentence.h"
#include "ui/icons.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kTagRole = Qt::UserRole;

QIcon dot(const QColor& color) {
    return dotIcon(color, 14, 4.5);
}

QString colorOf(const ReviewState& state, const QString& tag) {
    const auto chosen = state.tagColors().find(tag);
    return chosen == state.tagColors().end() ? ownTagColor(tag) : chosen->second;
}

} // namespace

QString tagColorName(const QString& color) {
    static constexpr std::pair<QStringView, const char*> kNames[] = {
        {u"amber", QT_TRANSLATE_NOOP("duikan::TagsDialog", "Amber")},
        {u"green", QT_TRANSLATE_NOOP("duikan::TagsDialog", "Green")},
        {u"blue", QT_TRANSLATE_NOOP("duikan::TagsDialog", "Blue")},
        {u"violet", QT_TRANSLATE_NOOP("duikan::TagsDialog", "Violet")},
        {u"red", QT_TRANSLATE_NOOP("duikan::TagsDialog", "Red")},
        {u"grey", QT_TRANSLATE_NOOP("duikan::TagsDialog", "Grey")},
    };
    for (const auto& [name, words] : kNames) {
        if (name == color) {
            return TagsDialog::tr(words);
        }
    }
    return color;
}

TagsDialog::TagsDialog(Workspace& workspace, std::vector<AnnotationId> notes, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_notes(std::move(notes))
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_offered(new QStringListModel(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_color(new QPushButton(tr("&Colour"), this))
    , m_rename(new QPushButton(tr("&Rename…"), this))
    , m_remove(new QPushButton(tr("&Delete tag"), this)) {
    setWindowTitle(tr("Tags"));
    resize(440, 420);
    m_field->setPlaceholderText(m_notes.empty() ? tr("Choose notes to put tags on them")
                                                : tr("A tag to put on %n notes, then Enter", nullptr, int(m_notes.size())));
    m_field->setAccessibleName(tr("Tag"));
    m_field->setEnabled(workspace.canEdit() && !m_notes.empty());
    m_list->setAccessibleName(tr("Tags of this review"));
    auto* completer = new QCompleter(m_offered, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    connect(&workspace, &Workspace::reviewChanged, this, &TagsDialog::offerTags);
    offerTags();
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_hint->setWordWrap(true);
    auto* colors = new QMenu(m_color);
    connect(colors->addAction(tr("Of itself")), &QAction::triggered, this, [this] { setColor({}); });
    colors->addSeparator();
    for (const QString& color : tagColors()) {
        QAction* action = colors->addAction(dot(theme.tag(color)), tagColorName(color));
        action->setIconVisibleInMenu(true);
        connect(action, &QAction::triggered, this, [this, color] { setColor(color); });
    }
    m_color->setMenu(colors);
    for (QPushButton* button : {m_color, m_rename, m_remove}) {
        button->setAutoDefault(false);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_color);
    acts->addWidget(m_rename);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    acts->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addLayout(acts);
    connect(m_field, &QLineEdit::returnPressed, this, &TagsDialog::putTyped);
    connect(m_list, &QListWidget::itemChanged, this, &TagsDialog::toggle);
    connect(m_list, &QListWidget::currentRowChanged, this, &TagsDialog::follow);
    connect(m_rename, &QPushButton::clicked, this, &TagsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &TagsDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace, &Workspace::reviewChanged, this, &TagsDialog::fill);
    fill();
    if (m_field->isEnabled()) {
        m_field->setFocus();
    } else {
        m_list->setFocus();
    }
}

void TagsDialog::fill() {
    const QString current = currentTag();
    m_isFilling = true;
    m_list->clear();
    std::map<QString, int> counts;
    const ReviewState& state = m_workspace.review()->state();
    for (const auto& [id, note] : state.annotations()) {
        for (const QString& tag : note.tags) {
            ++counts[tag];
        }
    }
    for (const auto& [tag, count] : counts) {
        auto* item = new QListWidgetItem(dot(m_theme.tag(colorOf(state, tag))),
                                         tr("%1  (%2)").arg(tag).arg(count), m_list);
        item->setData(kTagRole, tag);
        if (!m_notes.empty() && m_workspace.canEdit()) {
            const int chosen = countOf(tag);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(chosen == 0                    ? Qt::Unchecked
                                : chosen == int(m_notes.size()) ? Qt::Checked
                                                                : Qt::PartiallyChecked);
        }
        if (tag == current) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_isFilling = false;
    m_hint->setText(counts.empty()    ? tr("No note has a tag yet.")
                    : m_notes.empty() ? tr("In brackets: how many notes have it.")
                                      : tr("Space puts a tag on the notes chosen or takes it off. In brackets: how many notes have it."));
    follow();
}

/// Those of the whole review, so that nobody invents a second name for one.
void TagsDialog::offerTags() {
    QStringList tags;
    for (const auto& [id, note] : m_workspace.review()->state().annotations()) {
        tags += note.tags;
    }
    tags.removeDuplicates();
    m_offered->setStringList(tags);
}

int TagsDialog::countOf(const QString& tag) const {
    return int(std::ranges::count_if(m_notes, [&](AnnotationId id) {
        const Annotation* note = m_workspace.review()->state().annotation(id);
        return note != nullptr && note->tags.contains(tag);
    }));
}

QString TagsDialog::currentTag() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(kTagRole).toString() : QString();
}

void TagsDialog::putTyped() {
    const QString tag = m_field->text().simplified();
    if (!tag.isEmpty() && m_workspace.accept(m_workspace.review()->retag(m_notes, {tag}, {}))) {
        m_field->clear();
    }
}

void TagsDialog::toggle(QListWidgetItem* item) {
    if (m_isFilling) {
        return;
    }
    const QStringList tag{item->data(kTagRole).toString()};
    const bool puts = item->checkState() == Qt::Checked;
    // The list is filled anew by the act; not while it is still telling of the box.
    QMetaObject::invokeMethod(
        this,
        [this, tag, puts] {
            m_workspace.accept(m_workspace.review()->retag(m_notes, puts ? tag : QStringList(), puts ? QStringList() : tag));
        },
        Qt::QueuedConnection);
}

void TagsDialog::rename() {
    const QString tag = currentTag();
    bool isAccepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Rename tag"), tr("New name of “%1”").arg(tag), QLineEdit::Normal, tag, &isAccepted)
            .simplified();
    if (isAccepted && !tag.isEmpty() && !name.isEmpty()) {
        m_workspace.accept(m_workspace.review()->renameTag(tag, name));
    }
}

void TagsDialog::remove() {
    if (const QString tag = currentTag(); !tag.isEmpty()) {
        m_workspace.accept(m_workspace.review()->renameTag(tag, {}));
    }
}

void TagsDialog::setColor(const QString& color) {
    if (const QString tag = currentTag(); !tag.isEmpty()) {
        m_workspace.accept(m_workspace.review()->setTagColor(tag, color));
    }
}

void TagsDialog::follow() {
    const bool canEdit = m_workspace.canEdit() && !currentTag().isEmpty();
    for (QPushButton* button : {m_color, m_rename, m_remove}) {
        button->setEnabled(canEdit);
    }
}

} // namespace duikan
