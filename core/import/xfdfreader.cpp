// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xfdfreader.h"

#include "core/base/sha256.h"
#include "core/export/draftpages.h"
#include "core/export/notecolors.h"
#include "core/export/pdfmarkup.h"
#include "core/export/pdfnotetext.h"
#include "core/export/pdfpages.h"
#include "core/export/reviewcopywords.h"
#include "core/export/xfdf.h"
#include "core/import/incomingtext.h"
#include "core/review/foreignnotes.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <map>

namespace duikan {

namespace {

constexpr int kDeepestElement = 64;

/// An annotation as the file has it.
struct Element {
    QString name; ///< "highlight", "text", …
    QString id;
    QString inReplyTo;
    bool isGrouped = false; ///< belongs to another annotation and says nothing of its own
    QString author;
    QString subject;
    QString created;
    QString modified;
    QString color;
    QString state;
    QString contents;
    int page = 0; ///< 1-based
    std::vector<double> rect;
    std::vector<double> coords;
};

std::vector<double> numbersOf(QStringView text) {
    std::vector<double> numbers;
    for (const QStringView part : text.split(u',')) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toDouble(&isNumber));
        if (!isNumber || !std::isfinite(numbers.back()) || numbers.size() > 80'000) {
            return {};
        }
    }
    return numbers;
}

/// A date of PDF: D:YYYYMMDDHHmmSSOHH'mm, of which all but the year may be missing.
QDateTime pdfTime(const QString& text) {
    static const QRegularExpression kPattern(QStringLiteral(
        R"(\A(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([Z+-])(?:(\d\d)'?(?:(\d\d)'?)?)?)?\z)"));
    const auto match = kPattern.match(text.trimmed());
    if (!match.hasMatch()) {
        return incomingTime(text);
    }
    const auto part = [&](int index, int otherwise) {
        return match.captured(index).isEmpty() ? otherwise : match.captured(index).toInt();
    };
    QDateTime time(QDate(part(1, 0), part(2, 1), part(3, 1)), QTime(part(4, 0), part(5, 0), part(6, 0)),
                   QTimeZone::utc());
    const int offset = part(8, 0) * 3600 + part(9, 0) * 60;
    time = time.addSecs(match.captured(7) == u"+" ? -offset : match.captured(7) == u"-" ? offset : 0);
    return time.isValid() && time.date().year() >= 1970 ? time : QDateTime();
}

bool isMark(const QString& name) {
    static const QSet<QString> kMarks{QStringLiteral("highlight"), QStringLiteral("underline"), QStringLiteral("squiggly"),
                                      QStringLiteral("strikeout")};
    return kMarks.contains(name);
}

bool isNote(const QString& name) {
    static const QSet<QString> kNotes{QStringLiteral("text"), QStringLiteral("freetext"), QStringLiteral("caret"),
                                      QStringLiteral("square"), QStringLiteral("circle"), QStringLiteral("polygon"),
                                      QStringLiteral("polyline"), QStringLiteral("line"), QStringLiteral("ink"),
                                      QStringLiteral("stamp")};
    return kNotes.contains(name);
}

/// The file, taken apart.
class Parser {
public:
    explicit Parser(const QByteArray& bytes)
        : m_xml(bytes) {}

    [[nodiscard]] Result<void> parse(const QString& name) {
        int depth = 0;
        bool isXfdf = false;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD) {
                return unusable(name, QStringLiteral("it declares a document type, which no notes need"));
            }
            if (token == QXmlStreamReader::StartElement) {
                if (++depth > kDeepestElement) {
                    return unusable(name, QStringLiteral("its elements nest too deep"));
                }
                isXfdf |= depth == 1 && m_xml.name() == u"xfdf";
                if (!isXfdf) {
                    return unusable(name, QStringLiteral("it is XML, but no XFDF"));
                }
                begin(depth);
            } else if (token == QXmlStreamReader::EndElement) {
                end(depth--);
            } else if (token == QXmlStreamReader::Characters && m_textDepth > 0) {
                m_text += m_xml.text();
            }
        }
        if (m_xml.hasError()) {
            return unusable(name, QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        }
        return {};
    }

    std::vector<Element> elements;
    QString source;

private:
    void begin(int depth) {
        const QString name = m_xml.name().toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const auto value = [&](const char* key) { return attributes.value(QLatin1String(key)).toString(); };
        if (name == u"f" && depth == 2) {
            source = value("href");
        } else if (depth == 3 && (isMark(name) || isNote(name))) {
            m_isInElement = true;
            elements.push_back({.name = name,
                                .id = value("name"),
                                .inReplyTo = value("inreplyto"),
                                .isGrouped = value("replyType") == u"group",
                                .author = value("title"),
                                .subject = value("subject"),
                                .created = value("creationdate"),
                                .modified = value("date"),
                                .color = value("color"),
                                .state = value("statemodel") == u"Marked" ? QString() : value("state"),
                                .contents = {},
                                .page = std::clamp(value("page").toInt(), 0, 1'000'000) + 1,
                                .rect = numbersOf(value("rect")),
                                .coords = numbersOf(value("coords"))});
        } else if (m_isInElement && depth == 4 && (name == u"contents" || name == u"contents-richtext")) {
            m_textDepth = depth;
            m_isRich = name != u"contents";
            m_text.clear();
        } else if (m_textDepth > 0 && name == u"br") {
            m_text += u'\n';
        } else if (m_textDepth > 0 && name == u"p" && !m_text.trimmed().isEmpty()) {
            m_text += u'\n';
        }
    }

    void end(int depth) {
        if (m_textDepth == depth) {
            QString& contents = elements.back().contents;
            if (!m_isRich || contents.isEmpty()) { // the plain words are the better ones
                contents = m_isRich ? m_text.trimmed() : m_text;
            }
            m_textDepth = 0;
        }
        m_isInElement &= depth != 3;
    }

    QXmlStreamReader m_xml;
    QString m_text;
    int m_textDepth = 0; ///< of the element whose text is read; 0 outside
    bool m_isRich = false;
    bool m_isInElement = false;
};

/// The document that the file is about: by the name of its PDF, else the only one with pages, else the first.
const Draft* documentOf(const Review& review, const QString& source) {
    const QString name = source.section(u'/', -1).section(u'\\', -1);
    const Draft* paged = nullptr;
    int pagedCount = 0;
    for (const ReviewedDocument& document : review.state().documents()) {
        const Draft* const current = review.state().currentDraft(document.number);
        if (current == nullptr) {
            continue;
        }
        if (!name.isEmpty() && current->source.name == name) {
            return current;
        }
        if (current->source.mediaType == u"application/pdf") {
            paged = current;
            ++pagedCount;
        }
    }
    return pagedCount == 1 ? paged : review.state().currentDraft(1);
}

class Reader {
public:
    Reader(const Draft& draft, std::optional<DraftPages> pages, std::optional<PdfPages> spaces)
        : m_draft(draft)
        , m_pages(std::move(pages))
        , m_spaces(std::move(spaces)) {}

    [[nodiscard]] NotesFile read(std::vector<Element> elements) {
        for (const Element& element : elements) {
            m_ids.insert(element.id);
        }
        for (const Element& element : elements) { // the further pages of a passage
            if (const QString whole = partOf(element.id); !whole.isEmpty() && element.inReplyTo.isEmpty()) {
                m_parts[whole].push_back(&element);
            }
        }
        for (const Element& element : elements) {
            if (element.isGrouped || !partOf(element.id).isEmpty()) {
                continue;
            }
            if (isTooLong(element.contents) || isTooLong(element.id) || isTooLong(element.author)) {
                m_file.remark(ImportRemark::TooLong);
            } else if (element.inReplyTo.isEmpty()) {
                readNote(element);
            } else if (element.state.isEmpty()) {
                readReply(element);
            }
        }
        readStates(elements);
        return std::move(m_file);
    }

private:
    /// Of an annotation that is a part of another (further pages, state, an end of a link): that one's id.
    [[nodiscard]] QString partOf(const QString& id) const {
        static const QRegularExpression kPart(QStringLiteral("\\A(?:\\d+|state|(?:from|to|jump)\\d*)\\z"));
        const qsizetype at = id.lastIndexOf(QChar(kPdfPartMark));
        if (at <= 0 || !kPart.match(id.mid(at + 1)).hasMatch()) {
            return {};
        }
        const QString whole = id.first(at);
        return m_ids.contains(whole) || Uuid::parse(comparableId(whole)) ? whole : QString();
    }

    void readNote(const Element& element) {
        // "Question · budget, urgent": the kind and the tags (xfdf.cpp). Other programs put their own words there.
        const auto named = ReviewCopyWords::kindNamed(element.subject.section(kXfdfSubjectMark, 0, 0));
        const bool saysNothing = element.contents.trimmed().isEmpty();
        const auto kind = named         ? named
                          : saysNothing ? std::optional(AnnotationKind::Highlight)
                                        : kindOfPaperColor(element.color);
        const PdfNoteText text = fromPdfContents(inert(element.contents), kind.value_or(AnnotationKind::Comment));
        IncomingNote note{.from = provenance(element),
                          .anchors = passage(element),
                          .body = text.body,
                          .kind = kind,
                          .state = {},
                          .color = ownColor(element, kind),
                          .replacement = {},
                          .tags = {}};
        if (kind == AnnotationKind::Proposal) {
            note.replacement = text.replacement;
        }
        if (named) {
            note.tags = inert(element.subject.section(kXfdfSubjectMark, 1)).split(kXfdfTagMark, Qt::SkipEmptyParts);
        }
        m_file.items.notes.push_back(std::move(note));
    }

    /// Empty where it is only the colour of the kind.
    static QString ownColor(const Element& element, std::optional<AnnotationKind> kind) {
        static const QRegularExpression kPattern(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
        const QString color = element.color.toLower();
        const bool isOwn = color != paperColor(kind.value_or(AnnotationKind::Comment));
        return isOwn && kPattern.match(color).hasMatch() ? color : QString();
    }

    void readReply(const Element& element) {
        if (element.contents.trimmed().isEmpty()) {
            m_file.remark(ImportRemark::Malformed);
            return;
        }
        m_file.items.replies.push_back({.from = provenance(element),
                                        .inReplyTo = inert(element.inReplyTo),
                                        .body = fromPdfContents(inert(element.contents), AnnotationKind::Comment).body});
    }

    /// The last judgement on a note counts.
    void readStates(const std::vector<Element>& elements) {
        struct Judgement {
            QDateTime at;
            AnnotationState state = AnnotationState::Open;
            QString author;
        };
        std::map<QString, Judgement> judged;
        for (const Element& element : elements) {
            const auto state = foreignState(element.state);
            if (element.inReplyTo.isEmpty() || !state) {
                continue;
            }
            const QDateTime at = pdfTime(element.modified);
            const auto [known, isNew] = judged.try_emplace(comparableId(element.inReplyTo));
            if (isNew || !(at < known->second.at)) {
                known->second = {at, *state, inert(element.author).trimmed()};
            }
        }
        for (IncomingNote& note : m_file.items.notes) {
            if (const auto known = judged.find(comparableId(note.from.id)); known != judged.end()) {
                note.state = known->second.state;
                note.from.decidedBy = known->second.author;
                note.from.decided = known->second.at;
                if (known->second.at.isValid()) {
                    note.from.modified = std::max(note.from.modified, known->second.at);
                }
            }
        }
    }

    [[nodiscard]] Provenance provenance(const Element& element) {
        Provenance from{.id = inert(element.id).trimmed(),
                        .author = inert(element.author).trimmed(),
                        .created = time(element.created),
                        .modified = time(element.modified)};
        if (from.id.isEmpty()) { // the same each time the file is read
            const QString said = QStringList{element.name, QString::number(element.page), element.author,
                                             element.created, element.contents}.join(QChar(u'\x1F'));
            from.id = QStringLiteral("xfdf:") + QString::fromLatin1(sha256(said.toUtf8()).toHex());
        }
        return from;
    }

    [[nodiscard]] QDateTime time(const QString& text) {
        const QDateTime time = pdfTime(text);
        if (!text.isEmpty() && !time.isValid()) {
            m_file.remark(ImportRemark::BadTimes);
        }
        return time;
    }

    [[nodiscard]] Passage passage(const Element& element) {
        std::vector<PageQuads> places;
        addQuads(element, places);
        if (const auto parts = m_parts.find(element.id); parts != m_parts.end()) {
            for (const Element* const part : parts->second) {
                addQuads(*part, places);
            }
        }
        Passage anchors = m_pages && !places.empty() ? m_pages->passage(places) : Passage();
        if (anchors.empty()) {
            anchors = nearest(element);
        }
        if (anchors.empty()) {
            m_file.remark(ImportRemark::WholeDocument);
            anchors = {describeParagraph(m_draft.id, m_draft.structure->paragraphs.front())};
        }
        return anchors;
    }

    void addQuads(const Element& element, std::vector<PageQuads>& places) const {
        const PdfPageSpace* const space = m_spaces ? m_spaces->at(element.page) : nullptr;
        if (space == nullptr || element.coords.size() < 8) {
            return;
        }
        PageQuads place{.page = element.page, .quads = {}};
        for (size_t i = 0; i + 8 <= element.coords.size(); i += 8) {
            QPointF low = space->displayed({element.coords[i], element.coords[i + 1]});
            QPointF high = low;
            for (size_t j = i + 2; j < i + 8; j += 2) {
                const QPointF corner = space->displayed({element.coords[j], element.coords[j + 1]});
                low = {std::min(low.x(), corner.x()), std::min(low.y(), corner.y())};
                high = {std::max(high.x(), corner.x()), std::max(high.y(), corner.y())};
            }
            place.quads.push_back({low, high});
        }
        places.push_back(std::move(place));
    }

    /// A note beside the text means the paragraph it stands at.
    [[nodiscard]] Passage nearest(const Element& element) const {
        const PdfPageSpace* const space = m_spaces ? m_spaces->at(element.page) : nullptr;
        if (!m_pages || space == nullptr || element.rect.size() != 4) {
            return {};
        }
        const QPointF middle = space->displayed(
            {(element.rect[0] + element.rect[2]) / 2, (element.rect[1] + element.rect[3]) / 2});
        const auto position = m_pages->map().position(element.page, middle);
        const Paragraph* const paragraph = position ? m_draft.structure->at(position->ordinal) : nullptr;
        return paragraph != nullptr ? Passage{describeParagraph(m_draft.id, *paragraph)} : Passage();
    }

    const Draft& m_draft;
    std::optional<DraftPages> m_pages;
    std::optional<PdfPages> m_spaces;
    QSet<QString> m_ids;
    std::map<QString, std::vector<const Element*>> m_parts;
    NotesFile m_file;
};

} // namespace

Result<NotesFile> readXfdf(const QString& name, const QByteArray& bytes, const Review& review) {
    Parser parser(bytes);
    if (const auto parsed = parser.parse(name); !parsed) {
        return std::unexpected(parsed.error());
    }
    const Draft* const draft = documentOf(review, parser.source);
    if (draft == nullptr || draft->structure->paragraphs.empty()) {
        return unusable(name, QStringLiteral("the review has no document yet to put notes on"));
    }
    auto pages = DraftPages::of(review, draft->id);
    if (!pages && pages.error().kind != ErrorKind::NoPages) {
        return std::unexpected(pages.error());
    }
    std::optional<PdfPages> spaces;
    if (pages) {
        const auto source = review.sourceBytes(draft->id);
        auto opened = source ? PdfPages::of(draft->source.name, *source, {}) : std::unexpected(source.error());
        if (!opened) {
            return std::unexpected(opened.error());
        }
        spaces = *std::move(opened);
    }
    return Reader(*draft, pages ? std::optional(*std::move(pages)) : std::nullopt, std::move(spaces))
        .read(std::move(parser.elements));
}

} // namespace duikan
