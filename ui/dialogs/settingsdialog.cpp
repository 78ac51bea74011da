// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace duikan {

namespace {

constexpr double kReadingPixels = 15; ///< of the text at a zoom of 1

} // namespace

SettingsDialog::SettingsDialog(WindowSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_author(settings.author())
    , m_language(settings.language())
    , m_appearance(settings.appearance())
    , m_zoom(settings.zoom())
    , m_authorField(new QLineEdit(this))
    , m_languageBox(new QComboBox(this))
    , m_appearanceBox(new QComboBox(this))
    , m_sizeBox(new QSpinBox(this))
    , m_authorLabel(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_appearanceLabel(new QLabel(this))
    , m_sizeLabel(new QLabel(this))
    , m_authorHint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    m_authorHint->setObjectName(QStringLiteral("emptyHint"));
    m_authorHint->setWordWrap(true);
    m_sizeBox->setRange(8, 45);
    m_sizeBox->setSuffix(QStringLiteral(" px"));
    m_sizeBox->setValue(int(std::lround(m_zoom * kReadingPixels)));
    m_authorField->setText(m_author);
    m_authorField->setMinimumWidth(240);
    int row = 0;
    const auto addRow = [&](QLabel* label, QWidget* field) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    addRow(m_authorLabel, m_authorField);
    grid->addWidget(m_authorHint, row++, 1);
    addRow(m_languageLabel, m_languageBox);
    addRow(m_appearanceLabel, m_appearanceBox);
    addRow(m_sizeLabel, m_sizeBox);
    grid->setRowMinimumHeight(row++, 8);
    grid->addWidget(m_buttons, row, 0, 1, 2);
    m_languageBox->addItem(QString(), QString());
    m_languageBox->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languageBox->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_languageBox->setCurrentIndex(std::max(0, m_languageBox->findData(m_language)));
    for (int i = 0; i < 3; ++i) {
        m_appearanceBox->addItem(QString());
    }
    m_appearanceBox->setCurrentIndex(int(m_appearance));
    retranslate();

    connect(m_languageBox, &QComboBox::activated, this, [this] {
        m_settings.setLanguage(m_languageBox->currentData().toString());
        emit languageChanged(m_settings.language());
    });
    connect(m_appearanceBox, &QComboBox::activated, this, [this](int index) {
        m_settings.setAppearance(Appearance(index));
        emit appearanceChanged();
    });
    connect(m_sizeBox, &QSpinBox::valueChanged, this, [this](int pixels) {
        m_settings.setZoom(pixels / kReadingPixels);
        emit zoomChanged(m_settings.zoom());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_settings.setAuthor(m_authorField->text());
        emit authorChanged(m_settings.author());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] {
        restore();
        reject();
    });
}

void SettingsDialog::restore() {
    if (m_settings.language() != m_language) {
        m_settings.setLanguage(m_language);
        emit languageChanged(m_language);
    }
    if (m_settings.appearance() != m_appearance) {
        m_settings.setAppearance(m_appearance);
        emit appearanceChanged();
    }
    if (m_settings.zoom() != m_zoom) {
        m_settings.setZoom(m_zoom);
        emit zoomChanged(m_zoom);
    }
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    m_authorLabel->setText(tr("&Author"));
    m_authorHint->setText(tr("Stands on the notes and links you make from now on."));
    m_languageLabel->setText(tr("&Language"));
    m_languageBox->setItemText(0, tr("As the system"));
    m_appearanceLabel->setText(tr("A&ppearance"));
    m_appearanceBox->setItemText(int(Appearance::System), tr("As the system"));
    m_appearanceBox->setItemText(int(Appearance::Light), tr("Light"));
    m_appearanceBox->setItemText(int(Appearance::Dark), tr("Dark"));
    m_sizeLabel->setText(tr("&Reading text"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace duikan
