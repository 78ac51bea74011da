// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markup.h"

#include <algorithm>
#include <set>

namespace duikan {

namespace {

bool isInsidePair(QStringView text, qsizetype offset) {
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate() &&
           text[offset - 1].isHighSurrogate();
}

bool isColor(QStringView color) {
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return color.size() == 7 && color.front() == u'#' &&
           std::all_of(color.begin() + 1, color.end(), isHexDigit);
}

QStringView kindClass(Mark::Kind kind) {
    switch (kind) {
    case Mark::Kind::Note:
        return u"note";
    case Mark::Kind::Link:
        return u"link";
    case Mark::Kind::Evidence:
        return u"evidence";
    case Mark::Kind::Citation:
        return u"citation";
    case Mark::Kind::Found:
        return u"found";
    case Mark::Kind::Struck:
        return u"struck";
    case Mark::Kind::Inserted:
        return {}; // no stretch of text
    }
    return {};
}

void addClass(QStringList& classes, const QString& name) {
    if (!name.isEmpty() && !classes.contains(name)) {
        classes.append(name);
    }
}

/// The attributes of a piece of text that lies inside all of `marks`.
QString attributes(const std::vector<const Mark*>& marks, bool opening) {
    QStringList classes;
    QStringList ids;
    QString style;
    int citation = -1;
    if (opening) {
        classes.append(QStringLiteral("opening"));
    }
    for (const Mark* mark : marks) {
        addClass(classes, QStringLiteral("mark"));
        addClass(classes, kindClass(mark->kind).toString());
        addClass(classes, classToken(mark->variant));
        if (mark->wholeParagraph) {
            addClass(classes, QStringLiteral("whole"));
        }
        if (!mark->id.isEmpty()) {
            ids.append(mark->id);
        }
        citation = std::max(citation, mark->citation);
        if (isColor(mark->color)) { // the innermost wins; a quarter's opacity keeps ink legible on any colour
            style = QStringLiteral("--fill:") + mark->color + QStringLiteral("40;--edge:") + mark->color;
        }
    }
    QString html = QStringLiteral(" class=\"%1\"").arg(classes.join(u' '));
    if (!ids.isEmpty()) {
        html += QStringLiteral(" data-ids=\"%1\"").arg(escapedText(ids.join(u' ')));
    }
    if (citation >= 0) {
        html += QStringLiteral(" data-citation=\"%1\"").arg(citation);
    }
    if (!style.isEmpty()) {
        html += QStringLiteral(" style=\"%1\"").arg(style);
    }
    return html;
}

/// A paragraph's text between the edges of its marks.
class PieceWriter {
public:
    PieceWriter(const Paragraph& paragraph, const std::vector<Mark>& marks)
        : m_text(paragraph.text) {
        for (const Mark& mark : marks) {
            m_marks.push_back({&mark, wholeCharacters(m_text, mark.range)});
        }
        std::stable_sort(m_marks.begin(), m_marks.end(), [](const Placed& a, const Placed& b) {
            return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
        });
        if (paragraph.opening) {
            m_opening = wholeCharacters(m_text, paragraph.opening->range);
        }
    }

    [[nodiscard]] QString html(const BadgeHtml& badge) const {
        QString html;
        const std::set<qsizetype> edges = cuts();
        qsizetype begin = 0;
        html += badgesAt(0, badge);
        for (const qsizetype end : edges) {
            if (end == 0) {
                continue;
            }
            html += piece({begin, end});
            html += badgesAt(end, badge);
            begin = end;
        }
        return html;
    }

private:
    struct Placed {
        const Mark* mark;
        TextRange range;
    };

    [[nodiscard]] std::set<qsizetype> cuts() const {
        std::set<qsizetype> edges{m_text.size(), m_opening.begin, m_opening.end};
        for (const Placed& placed : m_marks) {
            edges.insert(placed.range.begin);
            edges.insert(placed.range.end);
        }
        return edges;
    }

    [[nodiscard]] QString piece(TextRange range) const {
        std::vector<const Mark*> covering;
        for (const Placed& placed : m_marks) {
            if (!placed.range.isEmpty() && placed.range.contains(range)) {
                covering.push_back(placed.mark);
            }
        }
        const bool opening = !m_opening.isEmpty() && m_opening.contains(range);
        const QString text = escapedText(m_text.mid(range.begin, range.length()));
        if (covering.empty() && !opening) {
            return text;
        }
        return QStringLiteral("<span%1>%2</span>").arg(attributes(covering, opening), text);
    }

    /// Inserted words are an attribute, which the style sheet shows: they are not to be counted or copied as text.
    [[nodiscard]] QString insertedAt(qsizetype at) const {
        QString html;
        for (const Placed& placed : m_marks) {
            if (placed.mark->kind == Mark::Kind::Inserted && placed.range.begin == at) {
                html += QStringLiteral("<ins class=\"inserted\" data-ids=\"%1\" data-words=\"%2\"></ins>")
                            .arg(escapedText(placed.mark->id), escapedText(placed.mark->inserted));
            }
        }
        return html;
    }

    [[nodiscard]] QString badgesAt(qsizetype end, const BadgeHtml& badge) const {
        std::vector<const Mark*> ending;
        for (const Placed& placed : m_marks) {
            if (placed.range.end == end && placed.mark->number > 0) {
                ending.push_back(placed.mark);
            }
        }
        std::stable_sort(ending.begin(), ending.end(),
                         [](const Mark* a, const Mark* b) { return a->number < b->number; });
        QString html = insertedAt(end);
        for (const Mark* mark : ending) {
            html += badge(*mark);
        }
        return html;
    }

    QStringView m_text;
    TextRange m_opening;
    std::vector<Placed> m_marks; ///< in order of begin, longest first
};

QString numberHtml(const Paragraph& paragraph) {
    const QString number = shownNumber(paragraph);
    return number.isEmpty() ? QString()
                            : QStringLiteral("<span class=\"number\">%1</span>").arg(escapedText(number));
}

QString numberedBadge(const Mark& mark) {
    return QStringLiteral("<sup class=\"badge %1\" data-id=\"%2\">%3</sup>")
        .arg(classToken(mark.variant), escapedText(mark.id))
        .arg(mark.number);
}

} // namespace

QString paragraphHtml(const Paragraph& paragraph, const std::vector<Mark>& marks) {
    return paragraphHtml(paragraph, marks, numberedBadge);
}

QString paragraphHtml(const Paragraph& paragraph, const std::vector<Mark>& marks, const BadgeHtml& badge) {
    return QStringLiteral("%1<span class=\"text\">%2</span>")
        .arg(numberHtml(paragraph), PieceWriter(paragraph, marks).html(badge));
}

QString shownNumber(const Paragraph& paragraph) {
    const QString& number = paragraph.number;
    if (number.isEmpty() || paragraph.kind == ParagraphKind::Agenda) {
        return {};
    }
    // A full-width mark (、 or ）) brings its own space.
    return number.back().unicode() < 0x2000 ? number + u' ' : number;
}

QString escapedText(QStringView text) {
    QString html;
    html.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            html += QLatin1String("&amp;");
            break;
        case u'<':
            html += QLatin1String("&lt;");
            break;
        case u'>':
            html += QLatin1String("&gt;");
            break;
        case u'"':
            html += QLatin1String("&quot;");
            break;
        case u'\r':
            html += QLatin1String("&#13;");
            break; // a parser turns a bare one into a line feed
        case u'\0':
            html += QChar(QChar::ReplacementCharacter);
            break; // and drops this one
        default:
            html += c;
        }
    }
    return html;
}

TextRange wholeCharacters(QStringView text, TextRange range) {
    range = range.clampedTo(text.size());
    if (isInsidePair(text, range.begin)) {
        --range.begin;
    }
    if (isInsidePair(text, range.end)) {
        ++range.end;
    }
    return range;
}

QString classToken(QStringView name) {
    QString token = name.toString();
    for (QChar& c : token) {
        if (!c.isLetterOrNumber() && c != u'-') {
            c = u'-';
        }
    }
    return token;
}

} // namespace duikan
