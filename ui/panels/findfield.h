// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLineEdit>

namespace duikan {

/// The search field at the right end of the toolbar: a lens at its head, its key at its end while it is
/// empty. Enter searches forward, Shift+Enter backward, Escape gives the keyboard back.
class FindField : public QLineEdit {
    Q_OBJECT
public:
    explicit FindField(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setKeyHint(const QString& keys);
    void setCount(const QString& count); ///< "3 of 17", at its end until the text changes

signals:
    void searched(const QString& text, bool backward);
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Theme m_theme;
    QString m_keys;
    QString m_count;
    QAction* m_lens;
};

} // namespace duikan
