// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace duikan {

namespace {

/// The desktop's own palette, as it was before the first style was applied.
bool isDesktopDark() {
    static const bool dark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

QStringList chromeFamilies() {
    static const QStringList families = [] {
        QStringList names;
        const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        // Without a desktop's setting the system answers with DejaVu or a generic name, whose Latin is far
        // wider than the CJK face it would stand beside.
        const bool isGeneric = system.isEmpty() || system.startsWith(QLatin1String("DejaVu")) ||
                               system.compare(QLatin1String("sans"), Qt::CaseInsensitive) == 0 ||
                               system.compare(QLatin1String("sans serif"), Qt::CaseInsensitive) == 0;
        if (!isGeneric) {
            names.append(system);
        }
        names << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans CJK SC");
        if (isGeneric && !system.isEmpty()) {
            names.append(system);
        }
        return names;
    }();
    return families;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    const QColor faded((theme.label.red() + theme.chrome.red()) / 2,
                       (theme.label.green() + theme.chrome.green()) / 2,
                       (theme.label.blue() + theme.chrome.blue()) / 2);
    palette.setColor(QPalette::Window, theme.chrome);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.label);
    palette.setColor(QPalette::Button, theme.chrome);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.paper);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Light, theme.paper);
    palette.setColor(QPalette::Midlight, theme.panel);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.line);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

} // namespace

QFont chromeFont(int pixels, bool bold) {
    QFont font;
    font.setFamilies(chromeFamilies());
    font.setPixelSize(pixels);
    font.setBold(bold);
    // As the texts beside it are drawn: hinted ideographs of 13 px turn black and uneven.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Theme::Tone toneOf(Appearance appearance) {
    const bool desktopIsDark = isDesktopDark(); // asked even when not needed: later the palette is our own
    switch (appearance) {
    case Appearance::Light:
        return Theme::Tone::Light;
    case Appearance::Dark:
        return Theme::Tone::Dark;
    case Appearance::System:
        break;
    }
    return desktopIsDark ? Theme::Tone::Dark : Theme::Tone::Light;
}

void applyAppearance(QApplication& application, const Theme& theme) {
    const QString sheet = styleSheet(theme);
    if (application.styleSheet() == sheet) {
        return; // setting it again would polish every widget anew
    }
    if (application.style()->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0 &&
        application.styleSheet().isEmpty()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(chromeFont(kChromeText));
    application.setStyleSheet(sheet);
}

} // namespace duikan
