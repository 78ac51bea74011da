// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/documenthtml.h"

#include "core/export/shownlabel.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace duikan {

namespace {

/// From here on only what is near the window is laid out: below it a full layout takes less than a tenth of a second.
constexpr std::size_t kLongDocument = 400;
/// Paragraphs laid out together then. Chromium watches each piece in each frame: few enough to be fluent, short enough
/// to be laid out within a frame.
constexpr std::size_t kPieceLength = 20;

bool isIdeographic(QChar c) {
    return (c.unicode() >= 0x2E80 && c.unicode() < 0xA4D0) || (c.unicode() >= 0xAC00 && c.unicode() < 0xD7B0) ||
           (c.unicode() >= 0xF900 && c.unicode() < 0xFB00) || (c.unicode() >= 0xFF00 && c.unicode() < 0xFF61);
}

/// Width of a label in pixels at 100 %, near enough to choose a column: 11 px type, brackets at half width.
double labelWidth(const QString& label) {
    double width = 0;
    for (const QChar c : label) {
        const bool isBracket = c == u'（' || c == u'）';
        width += isBracket ? 5.5 : isIdeographic(c) ? 11 : c.isSpace() ? 2.6 : c.isUpper() || c == u'¶' ? 7.4 : 6.1;
    }
    return width;
}

bool isOfTheText(ParagraphKind kind) {
    switch (kind) {
    case ParagraphKind::Heading:
    case ParagraphKind::Paragraph:
    case ParagraphKind::Preambular:
    case ParagraphKind::Operative:
    case ParagraphKind::Subparagraph: return true;
    default: return false; // few, and their labels may break
    }
}

/// Room for the labels: what nearly all of them need on one line, within the look's bounds; longer ones break.
int labelColumn(const Document& document) {
    constexpr double kSmallest = 56; // "sponsors" and "footnote" on one line
    constexpr double kLargest = 92;
    std::vector<double> widths;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (isOfTheText(paragraph.kind)) {
            widths.push_back(labelWidth(shownLabel(paragraph)));
        }
    }
    if (widths.empty()) {
        return int(kSmallest);
    }
    const std::size_t most = widths.size() * 9 / 10;
    std::nth_element(widths.begin(), widths.begin() + std::ptrdiff_t(most), widths.end());
    return int(std::clamp(widths[most] + 14, kSmallest, kLargest));
}

QString elementOf(const Paragraph& paragraph) {
    switch (paragraph.kind) {
    case ParagraphKind::Title: return QStringLiteral("h1");
    case ParagraphKind::AnnexTitle: return QStringLiteral("h2");
    case ParagraphKind::Heading: return QStringLiteral("h%1").arg(std::clamp(paragraph.level + 1, 2, 6));
    default: return QStringLiteral("p");
    }
}

QString sectionHtml(const Paragraph& paragraph, const std::vector<Mark>& marks, bool firstFootnote) {
    QString classes = toString(paragraph.kind);
    if (paragraph.level > 0) {
        classes += QStringLiteral(" level%1").arg(std::clamp(paragraph.level, 1, 9));
    }
    if (firstFootnote) {
        classes += QStringLiteral(" first-footnote");
    }
    const QString element = elementOf(paragraph);
    QString html = QStringLiteral("<section class=\"%1\" role=\"group\"").arg(classes);
    html += QStringLiteral(" aria-label=\"") + escapedText(paragraph.label) + QStringLiteral("\" data-label=\"") +
            escapedText(shownLabel(paragraph)) +
            QStringLiteral("\" style=\"--level:%1\">").arg(paragraph.level);
    html += u'<' + element + QStringLiteral(" class=\"words\">") + wordsHtml(paragraph, marks) + QStringLiteral("</") +
            element + QStringLiteral(">");
    return html + QStringLiteral("</section>\n");
}

/// About how many lines the piece that begins at an index takes, with the space between paragraphs.
int linesOf(const Document& document, std::size_t first, bool chinese) {
    const qsizetype lineLength = chinese ? 36 : 80;
    double lines = 0;
    for (std::size_t i = first; i < std::min(first + kPieceLength, document.paragraphs.size()); ++i) {
        lines += double(document.paragraphs[i].text.size() / lineLength) + 1.33;
    }
    return int(lines);
}

QString sideHtml(const Mark& mark, int place) {
    const QString kind = mark.kind == Mark::Kind::Note ? QStringLiteral("note") : QStringLiteral("link");
    const QString color = QColor::isValidColor(mark.color) ? QStringLiteral(";--edge:") + QColor(mark.color).name()
                                                           : QString();
    return QStringLiteral("<span class=\"side %1 ").arg(kind) + classToken(mark.variant) +
           QStringLiteral("\" data-ids=\"") + escapedText(mark.id) +
           QStringLiteral("\" style=\"--place:%1%2\"></span>").arg(QString::number(place), color);
}

QString resourceText(const QString& name) {
    QFile file(QStringLiteral(":/reader/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

bool readsAsChinese(const Document& document) {
    static constexpr std::array kIdeographicLanguages{u"zh", u"ja", u"ko"};
    for (const auto* language : kIdeographicLanguages) {
        if (document.language.startsWith(QStringView(language))) {
            return true;
        }
    }
    if (!document.language.isEmpty()) {
        return false;
    }
    qsizetype ideographs = 0;
    qsizetype letters = 0;
    for (const Paragraph& paragraph : document.paragraphs) {
        for (const QChar c : paragraph.text) {
            letters += c.isLetter() ? 1 : 0;
            ideographs += isIdeographic(c) ? 1 : 0;
        }
    }
    return ideographs * 4 > letters;
}

QString wordsHtml(const Paragraph& paragraph, const std::vector<Mark>& marks) {
    std::vector<Mark> inWords;
    QString sides;
    int place = 0;
    for (const Mark& mark : marks) {
        if (!mark.wholeParagraph) {
            inWords.push_back(mark);
            continue;
        }
        sides += sideHtml(mark, std::min(place++, 2)); // there is room for three lines before the label
        Mark badge = mark;
        badge.range = {paragraph.text.size(), paragraph.text.size()};
        inWords.push_back(badge);
    }
    return sides + paragraphHtml(paragraph, inWords);
}

QString readingColors(const Theme& theme, const QStringList& relations) {
    QString css = theme.cssVariables();
    css += QStringLiteral(":root { color-scheme: %1; --selection: %2; }\n")
               .arg(theme.tone == Theme::Tone::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                    theme.tone == Theme::Tone::Dark ? QStringLiteral("#385273") : QStringLiteral("#c5dbf1"));
    for (const QString& relation : relations) {
        const auto shade = [color = theme.relation(relation)](double opacity) {
            return QStringLiteral("rgba(%1,%2,%3,%4)")
                .arg(color.red())
                .arg(color.green())
                .arg(color.blue())
                .arg(opacity);
        };
        css += QStringLiteral(".link[class~=\"%1\"] { --link-color: %2; --link-edge: %3; --link-fill: %4; "
                              "--link-strong: %5; }\n")
                   .arg(classToken(relation), shade(1), shade(0.7), shade(0.13), shade(0.26));
    }
    return css;
}

QByteArray readingPage(const Document& document, const MarksByParagraph& marks, const QString& css) {
    const bool chinese = readsAsChinese(document);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html");
    if (!document.language.isEmpty()) {
        html += QStringLiteral(" lang=\"") + escapedText(document.language) + u'"';
    }
    html += QStringLiteral("><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
                           "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>");
    html += escapedText(document.title) + QStringLiteral("</title>\n<style>") +
            resourceText(QStringLiteral("reader.css")) + QStringLiteral("</style>\n<style id=\"theme\">") + css +
            QStringLiteral("</style></head><body>\n<main id=\"text\" dir=\"auto\" style=\"--column:%1px\" class=\"%2\"")
                .arg(QString::number(labelColumn(document)),
                     chinese ? QStringLiteral("chinese") : QStringLiteral("latin"));
    html += document.language.isEmpty() ? QStringLiteral(">\n")
                                        : QStringLiteral(" lang=\"") + escapedText(document.language) +
                                              QStringLiteral("\">\n");
    bool hadFootnote = false;
    const bool isLong = document.paragraphs.size() > kLongDocument;
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        const Paragraph& paragraph = document.paragraphs[i];
        const bool isFootnote = paragraph.kind == ParagraphKind::Footnote;
        if (isLong && i % kPieceLength == 0) {
            html += QStringLiteral("<div class=\"piece\" style=\"--lines:%1\">").arg(linesOf(document, i, chinese));
        }
        html += sectionHtml(paragraph, marks.value(paragraph.ordinal), isFootnote && !hadFootnote);
        if (isLong && (i % kPieceLength == kPieceLength - 1 || i + 1 == document.paragraphs.size())) {
            html += QStringLiteral("</div>");
        }
        hadFootnote = hadFootnote || isFootnote;
    }
    return (html + QStringLiteral("</main><div id=\"over\" aria-hidden=\"true\"></div></body></html>\n")).toUtf8();
}

} // namespace duikan
