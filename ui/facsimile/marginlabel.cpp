// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/marginlabel.h"

#include "ui/words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace duikan {

namespace {

/// The pieces a label may be broken into, each with the blank it ends with: "OP 7 (b)" is "OP ", "7 ", "(b)"; "二(二)3 ¶2"
/// is "二", "(二)3 ", "¶2".
QStringList piecesOf(const QString& label) {
    QStringList pieces;
    for (const QChar c : label) {
        const bool begins = c == u'(' || c == u'¶';
        const bool isAfterBlank = !pieces.isEmpty() && pieces.back().endsWith(u' ') && c != u' ';
        if (pieces.isEmpty() || begins || isAfterBlank) {
            pieces.append(QString());
        }
        pieces.back().append(c);
    }
    return pieces;
}

constexpr int kSmallestUnbroken = 9; ///< pixels

QStringList brokenTo(const QStringList& pieces, double room, const QFontMetricsF& metrics) {
    QStringList lines;
    for (const QString& piece : pieces) {
        if (!lines.isEmpty() && metrics.horizontalAdvance((lines.back() + piece).trimmed()) <= room) {
            lines.back() += piece;
        } else {
            lines.append(piece);
        }
    }
    for (QString& line : lines) {
        line = line.trimmed();
    }
    return lines;
}

} // namespace

MarginLabel marginLabel(const QString& label, double room, const QFont& font) {
    const QString whole = shortLabel(label);
    const QStringList pieces = piecesOf(whole);
    MarginLabel laid{.lines = {}, .font = font, .width = 0, .lineHeight = 0};
    // A little smaller is read more easily than broken.
    for (int size = font.pixelSize(); size >= kSmallestUnbroken; --size) {
        laid.font.setPixelSize(size);
        const QFontMetricsF metrics(laid.font);
        if (metrics.horizontalAdvance(whole) <= room) {
            return {.lines = {whole}, .font = laid.font, .width = metrics.horizontalAdvance(whole), .lineHeight = metrics.height()};
        }
    }
    for (int size = std::max(font.pixelSize(), kSmallestLabel); size >= kSmallestLabel; --size) {
        laid.font.setPixelSize(size);
        const QFontMetricsF metrics(laid.font);
        laid.lines = brokenTo(pieces, room, metrics);
        laid.lineHeight = metrics.height();
        laid.width = 0;
        for (const QString& line : laid.lines) {
            laid.width = std::max(laid.width, metrics.horizontalAdvance(line));
        }
        if (laid.width <= room) {
            break;
        }
    }
    return laid;
}

} // namespace duikan
