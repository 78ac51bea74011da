// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/startscreen.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duikan {

namespace {

constexpr int kWidth = 460;

} // namespace

StartScreen::StartScreen(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout)
    , m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("startScreen"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_subtitle->setObjectName(QStringLiteral("startSubtitle"));
    m_subtitle->setWordWrap(true);
    m_recentTitle->setObjectName(QStringLiteral("startCaption"));
    m_hint->setObjectName(QStringLiteral("startCaption"));
    m_hint->setWordWrap(true);
    m_new->setDefault(true);

    auto* box = new QWidget(this);
    box->setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(18);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(22);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addSpacing(14);
    column->addWidget(m_hint);

    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &StartScreen::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartScreen::openWanted);
    retranslate();
}

void StartScreen::setRecent(const QStringList& paths) {
    m_recentPaths = paths;
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* button = new QPushButton(
            QFontMetrics(font()).elidedText(file.completeBaseName(), Qt::ElideMiddle, kWidth - 20), this);
        button->setObjectName(QStringLiteral("linkButton"));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setEnabled(file.isFile());
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartScreen::setBusy(bool busy) {
    m_new->setEnabled(!busy);
    m_open->setEnabled(!busy);
}

void StartScreen::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StartScreen::retranslate() {
    m_title->setText(tr("Duikan"));
    m_subtitle->setText(tr("Lay two texts side by side, annotate them, and tie paragraph to clause."));
    m_new->setText(tr("New review…"));
    m_open->setText(tr("Open…"));
    m_recentTitle->setText(tr("Recent reviews"));
    m_hint->setText(tr("Or drop two documents, or a review, into this window."));
}

} // namespace duikan
