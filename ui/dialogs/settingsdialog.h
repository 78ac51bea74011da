// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowsettings.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace duikan {

/// Author, language, appearance and the size of the reading text. What is chosen takes effect at once; Cancel
/// takes it back.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(WindowSettings& settings, QWidget* parent);

signals:
    void authorChanged(const QString& author);
    void languageChanged(const QString& language);
    void appearanceChanged();
    void zoomChanged(double zoom);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restore();

    WindowSettings& m_settings;
    QString m_author;
    QString m_language;
    Appearance m_appearance;
    double m_zoom;
    QLineEdit* m_authorField;
    QComboBox* m_languageBox;
    QComboBox* m_appearanceBox;
    QSpinBox* m_sizeBox;
    QLabel* m_authorLabel;
    QLabel* m_languageLabel;
    QLabel* m_appearanceLabel;
    QLabel* m_sizeLabel;
    QLabel* m_authorHint;
    QDialogButtonBox* m_buttons;
};

} // namespace duikan
