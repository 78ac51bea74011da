// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace duikan {

/// A calm bar at the top of the window that says one thing: what went wrong, or what is so. At most one offer
/// to act on it. A newer message takes the place of an older one.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Information, Warning };

    struct Offer {
        QString text;
        std::function<void()> accept;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Tone tone, const QString& sentence, const std::vector<Offer>& offers = {});
    void dismiss();
    [[nodiscard]] QString text() const;
    void setTheme(const Theme& theme);

protected:
    void changeEvent(QEvent* event) override;

private:
    Theme m_theme;
    Tone m_tone = Tone::Information;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_offers;
    QToolButton* m_close;
};

} // namespace duikan
