// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/messagebar.h"

#include "ui/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace duikan {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::of(Theme::Tone::Light))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offers(new QHBoxLayout)
    , m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 6, 6);
    row->setSpacing(9);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("headerButton"));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_offers);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    hide();
}

void MessageBar::say(Tone tone, const QString& sentence, const std::vector<Offer>& offers) {
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.text, this);
        connect(button, &QPushButton::clicked, this, [this, accept = offer.accept] {
            dismiss();
            accept();
        });
        m_offers->addWidget(button);
    }
    m_tone = tone;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setTheme(m_theme);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss() {
    hide();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::setTheme(const Theme& theme) {
    m_theme = theme;
    const bool isWarning = m_tone == Tone::Warning;
    m_icon->setPixmap(iconPixmap(isWarning ? QStringLiteral("warning") : QStringLiteral("info"),
                                 isWarning ? theme.attention : theme.accent, 16, devicePixelRatioF()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(m_close->toolTip());
    }
    QWidget::changeEvent(event);
}

} // namespace duikan
