// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QHashFunctions>

#include <array>

namespace duikan {

namespace {

struct Shade {
    QStringView name;
    QRgb light;
    QRgb dark;
};

constexpr std::array kRelations{
    Shade{u"supports", 0x27744A, 0x74C596},   Shade{u"elaborates", 0x2566AB, 0x80B4EE},
    Shade{u"implements", 0x6A4AA5, 0xB9A3EC}, Shade{u"echoes", 0x566271, 0xA9B3BF},
    Shade{u"conflicts", 0xB3371B, 0xF29478},  Shade{u"cites", 0x835B00, 0xDCB65E},
};

constexpr std::array kNoteFills{
    Shade{u"comment", 0xFDEFB8, 0x51461F},
    Shade{u"question", 0xD9E9F9, 0x27405C},
    Shade{u"proposal", 0xD8EFDD, 0x254633},
    Shade{u"highlight", 0xF3EAD9, 0x3A352B},
};

constexpr std::array kNoteEdges{
    Shade{u"comment", 0xB98A00, 0xDCB65E},
    Shade{u"question", 0x2566AB, 0x80B4EE},
    Shade{u"proposal", 0x27744A, 0x74C596},
    Shade{u"highlight", 0x8A7A58, 0xA99C80},
};

constexpr std::array kStates{
    Shade{u"open", 0x835B00, 0xDCB65E},
    Shade{u"accepted", 0x27744A, 0x74C596},
    Shade{u"rejected", 0xB3371B, 0xF29478},
    Shade{u"resolved", 0x515963, 0xAEB4BC},
};

// The inks of notes and relations again: each was chosen to be told from the others on light and on dark.
constexpr std::array kTags{
    Shade{u"grey", 0x566271, 0xA9B3BF},   Shade{u"amber", 0xB98A00, 0xDCB65E}, Shade{u"green", 0x27744A, 0x74C596},
    Shade{u"blue", 0x2566AB, 0x80B4EE},   Shade{u"violet", 0x6A4AA5, 0xB9A3EC}, Shade{u"red", 0xB3371B, 0xF29478},
};

template<std::size_t N>
const Shade* find(const std::array<Shade, N>& shades, const QString& name) {
    for (const Shade& shade : shades) {
        if (shade.name == name) {
            return &shade;
        }
    }
    return nullptr;
}

QColor pick(const Shade& shade, Theme::Tone tone) {
    return QColor::fromRgb(tone == Theme::Tone::Light ? shade.light : shade.dark);
}

Theme lightTheme() {
    Theme theme;
    theme.tone = Theme::Tone::Light;
    theme.chrome = QColor::fromRgb(0xF1F2F3);
    theme.panel = QColor::fromRgb(0xF8F9FA);
    theme.paper = QColor::fromRgb(0xFFFEFB);
    theme.line = QColor::fromRgb(0xD3D6DA);
    theme.innerLine = QColor::fromRgb(0xE4E6E9);
    theme.ink = QColor::fromRgb(0x1D2126);
    theme.ink2 = QColor::fromRgb(0x515963);
    theme.label = QColor::fromRgb(0x656D77);
    theme.accent = QColor::fromRgb(0x285F96);
    theme.accentTint = QColor::fromRgb(0xDFEAF5);
    theme.onAccent = QColor::fromRgb(0xFFFFFF);
    theme.attention = QColor::fromRgb(0x835B00);
    theme.inserted = QColor::fromRgb(0xD5F0DC);
    theme.insertedText = QColor::fromRgb(0x145232);
    theme.deleted = QColor::fromRgb(0xFBDFD9);
    theme.deletedText = QColor::fromRgb(0x8C2713);
    theme.badge = QColor::fromRgb(0x8A6500);
    theme.onBadge = QColor::fromRgb(0xFFFFFF);
    return theme;
}

Theme darkTheme() {
    Theme theme;
    theme.tone = Theme::Tone::Dark;
    theme.chrome = QColor::fromRgb(0x2A2C30);
    theme.panel = QColor::fromRgb(0x26282C);
    theme.paper = QColor::fromRgb(0x1D1F22);
    theme.line = QColor::fromRgb(0x3E4247);
    theme.innerLine = QColor::fromRgb(0x34373C);
    theme.ink = QColor::fromRgb(0xDCDEE1);
    theme.ink2 = QColor::fromRgb(0xAEB4BC);
    theme.label = QColor::fromRgb(0x969DA7);
    theme.accent = QColor::fromRgb(0x85B7EA);
    theme.accentTint = QColor::fromRgb(0x2C4058);
    theme.onAccent = QColor::fromRgb(0x10202F);
    theme.attention = QColor::fromRgb(0xDCB65E);
    theme.inserted = QColor::fromRgb(0x234A33);
    theme.insertedText = QColor::fromRgb(0xB5ECC8);
    theme.deleted = QColor::fromRgb(0x5A2B22);
    theme.deletedText = QColor::fromRgb(0xFFC4B5);
    theme.badge = QColor::fromRgb(0xDCB65E);
    theme.onBadge = QColor::fromRgb(0x1D1F22);
    return theme;
}

} // namespace

const Theme& Theme::of(Tone tone) {
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return tone == Tone::Light ? light : dark;
}

QColor Theme::relation(const QString& relation) const {
    if (const Shade* shade = find(kRelations, relation)) {
        return pick(*shade, tone);
    }
    // A relation of the review's own gets a hue of its name, as dark or light as the built-in ones are.
    const int hue = int(qHash(relation, 0) % 360);
    return QColor::fromHsl(hue, 110, tone == Tone::Light ? 85 : 180);
}

Theme::NoteColors Theme::note(const QString& kind) const {
    const Shade* fill = find(kNoteFills, kind);
    const Shade* edge = find(kNoteEdges, kind);
    return {pick(fill ? *fill : kNoteFills.front(), tone), pick(edge ? *edge : kNoteEdges.front(), tone)};
}

QColor Theme::state(const QString& state) const {
    const Shade* shade = find(kStates, state);
    return pick(shade ? *shade : kStates.front(), tone);
}

QColor Theme::tag(const QString& color) const {
    const Shade* shade = find(kTags, color);
    return pick(shade ? *shade : kTags.front(), tone);
}

QString Theme::cssVariables() const {
    QString css = QStringLiteral(":root {");
    const auto add = [&css](QStringView name, const QColor& color) {
        css += QStringLiteral(" --%1: %2;").arg(name, color.name());
    };
    add(u"chrome", chrome);
    add(u"panel", panel);
    add(u"paper", paper);
    add(u"line", line);
    add(u"inner-line", innerLine);
    add(u"ink", ink);
    add(u"ink2", ink2);
    add(u"label", label);
    add(u"accent", accent);
    add(u"accent-tint", accentTint);
    add(u"on-accent", onAccent);
    add(u"attention", attention);
    add(u"inserted", inserted);
    add(u"inserted-text", insertedText);
    add(u"deleted", deleted);
    add(u"deleted-text", deletedText);
    add(u"badge", badge);
    add(u"on-badge", onBadge);
    for (const Shade& shade : kRelations) {
        add(shade.name, pick(shade, tone));
    }
    for (std::size_t i = 0; i < kNoteFills.size(); ++i) {
        add(kNoteFills[i].name, pick(kNoteFills[i], tone));
        add(QString(kNoteEdges[i].name.toString() + QStringLiteral("-edge")), pick(kNoteEdges[i], tone));
    }
    return css + QStringLiteral(" }\n");
}

} // namespace duikan
