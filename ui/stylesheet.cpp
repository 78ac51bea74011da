// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stylesheet.h"

#include <QFile>

#include <array>
#include <utility>

namespace duikan {

QString styleSheet(const Theme& theme) {
    QFile file(QStringLiteral(":/style/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const bool isDark = theme.tone == Theme::Tone::Dark;
    const QColor hover = isDark ? theme.ink : theme.ink2;
    const auto veil = [&hover](double alpha) {
        return QStringLiteral("rgba(%1,%2,%3,%4)")
            .arg(hover.red())
            .arg(hover.green())
            .arg(hover.blue())
            .arg(alpha);
    };
    // Longer names first: "@ink2" must not be read as "@ink" and a 2.
    const std::array<std::pair<QLatin1String, QString>, 18> tokens{{
        {QLatin1String("@accentTint"), theme.accentTint.name()},
        {QLatin1String("@attention"), theme.attention.name()},
        {QLatin1String("@innerLine"), theme.innerLine.name()},
        {QLatin1String("@onAccent"), theme.onAccent.name()},
        {QLatin1String("@pressed"), veil(0.18)},
        {QLatin1String("@accent"), theme.accent.name()},
        {QLatin1String("@handle"), veil(0.28)},
        {QLatin1String("@chrome"), theme.chrome.name()},
        {QLatin1String("@hover"), veil(0.10)},
        {QLatin1String("@label"), theme.label.name()},
        {QLatin1String("@panel"), theme.panel.name()},
        {QLatin1String("@paper"), theme.paper.name()},
        {QLatin1String("@tone"), isDark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QLatin1String("@faded"), QColor((theme.label.red() + theme.chrome.red()) / 2,
                                         (theme.label.green() + theme.chrome.green()) / 2,
                                         (theme.label.blue() + theme.chrome.blue()) / 2)
                                      .name()},
        {QLatin1String("@field"), isDark ? theme.paper.name() : QStringLiteral("#ffffff")},
        {QLatin1String("@line"), theme.line.name()},
        {QLatin1String("@ink2"), theme.ink2.name()},
        {QLatin1String("@ink"), theme.ink.name()},
    }};
    for (const auto& [token, value] : tokens) {
        sheet.replace(token, value);
    }
    return sheet;
}

} // namespace duikan
