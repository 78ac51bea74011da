// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/structure/shape.h"
#include "core/structure/sponsors.h"
#include "core/text/script.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace duikan {

namespace {

/// The head of a draft ends within this many pieces; later a line that looks like one of it is something
/// else.
constexpr size_t kLongestHead = 120;
constexpr size_t kLongestHeadWithoutBody = 12;
constexpr int kLongestHeadLine = 160;
constexpr int kLongestAgendaTitle = 480; ///< columns; items on follow-up to conferences run to four lines

const QRegularExpression& sessionPattern() {
    static const QRegularExpression kPattern(
        QStringLiteral("^(?:第.{1,8}届(?:特别|紧急特别|常)?会议(?:（.{1,12}）)?|(?:resumed )?[\\w-]+(?:[ "
                       "-][\\w-]+){0,4} (?:special |emergency special |regular |resumed )?session|"
                       "[\\w-]+(?:[ -][\\w-]+){0,4} session(?: extraordinaire)?|[\\w-]+(?: [\\w-]+){0,3} "
                       "per[ií]odo (?:extraordinario )?de sesiones|"
                       "[\\w-]+(?: [\\w-]+){0,3} (?:специальная )?сессия|الدورة .{3,40})$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kPattern;
}

const QRegularExpression& agendaPattern() {
    static const QRegularExpression kPattern(
        QStringLiteral(
            "^(?:(?:临时)?议程项目|(?:provisional )?agenda items?|points?|temas?|пункты?|البند|البنود)\\s*"
            "((?:\\d+|[٠-٩]+)(?:\\s*\\(?[a-zа-яأ-ي]\\))?(?:(?:\\s*[,、和]\\s*|\\s+(?:and|et|y|и)\\s+)\\d+)*)"
            "\\s*"
            "(?:de l['’]ordre du jour(?: provisoire)?|del? (?:la )?(?:programa|agenda)(?: "
            "provisional)?|(?:предварительной )?повестки дня|من جدول الأعمال)?[:：.]?\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kPattern;
}

/// What a body that adopts texts is called, whatever its name.
bool namesOrgan(QStringView text) {
    static const QRegularExpression kPattern(
        QStringLiteral("理事会|大会|委员会|会议|缔约方|国会|议会|\\b(?:council|assembly|committee|commission|"
                       "conference|board|parliament|"
                       "conseil|assemblée|comité|conférence|consejo|asamblea|comisión|comité|conferencia)\\b|"
                       "совет|ассамблея|комитет|комиссия|"
                       "конференция|مجلس|الجمعية|لجنة|مؤتمر|المجلس|اللجنة"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kPattern.match(text).hasMatch();
}

/// "21/...", "73/7.", "S-21/1", "21/…" at the beginning of a line.
const QRegularExpression& resolutionNumberPattern() {
    static const QRegularExpression kPattern(QStringLiteral(
        "^\\[?((?:S-)?[\\d٠-٩]{1,3}/"
        "(?:\\.{2,4}|…{1,2}|L\\.\\d+|[\\d٠-٩]{1,3}|_{1,4}|[Xx]{1,3}))\\]?(?:\\.(?=\\s|$)|\\s?[-–](?=\\s))?(?:\\s+|$)"));
    return kPattern;
}

/// How the secretariat heads a text that was adopted: by whom and when, and below it after what.
const QRegularExpression& adoptedPattern() {
    static const QRegularExpression kPattern(
        QStringLiteral("^(?:(?:resolution|decision) adopted by |(?:résolution|décision) adoptée par |"
                       "(?:resolución|decisión) aprobada por |(?:резолюция|решение), принят|"
                       ".{2,20}(?:\\d+\\s*日|日)(?:通过的)?决议$|\\d{4}\\s*年.{2,10}日.{2,20}决议$|قرار اتخذته|\\[(?:without reference|on the report|"
                       "sans renvoi|sur la base|sin remisión|sobre la base|без передачи|по докладу|"
                       "未经发交|根据.{2,40}报告|بناء على تقرير|دون الإحالة))"),
        QRegularExpression::CaseInsensitiveOption);
    return kPattern;
}

QString withoutComma(QStringView text) {
    QString out = text.trimmed().toString();
    while (!out.isEmpty() && isComma(out.back())) {
        out.chop(1);
    }
    return out.trimmed();
}

/// Short names are set with blanks between their ideographs: "大  会".
QString withoutSpacing(const QString& name) {
    static const QRegularExpression kPattern(QStringLiteral("(?<=\\p{Han})\\s+(?=\\p{Han})"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return QString(name).remove(kPattern);
}

bool isAdoptingBody(const SourceBlock& block, const SourceBlock& next) {
    const QString name = withoutComma(block.text);
    const bool plain =
        !block.number && columnWidth(block.text) <= 80 && std::none_of(name.begin(), name.end(), [](QChar c) {
            return isComma(c) || c == u'.' || c == u'。' || c == u'；';
        });
    if (!plain || !namesOrgan(name)) {
        return false;
    }
    const bool opens = !next.number && findOpening(next.text, ResolutionPart::Preambular).has_value();
    if (!endsWithComma(block.text)) {
        static const QRegularExpression kArticle(QStringLiteral("^(?:The|Le|La|L['’]|El) "));
        return opens && kArticle.match(block.text).hasMatch() && !endsWithFinalMark(block.text) &&
               columnWidth(name) <= 60;
    }
    // The name alone opens no sentence of its own ("回顾人权理事会，" would).
    return !findOpening(block.text, ResolutionPart::Preambular) && (opens || endsWithComma(next.text));
}

class HeadReader {
public:
    HeadReader(SourceBlocks& blocks, Document& document)
        : m_blocks(blocks)
        , m_document(document) {
        for (size_t i = 0; i < blocks.size() && m_open.size() < kLongestHead; ++i) {
            if (blocks[i].isOpen()) {
                m_open.push_back(i);
            }
        }
    }

    void run() {
        findAdoptingBody();
        const size_t end = m_hasAdoptingBody ? m_end : std::min(m_open.size(), kLongestHeadWithoutBody);
        const bool hasSession = readLines(end);
        if (m_hasAdoptingBody) {
            findBody();
            findTitle();
        } else if (hasSession) {
            findBody();
            takeNumberedTitle(end);
        }
        if (m_document.title.isEmpty() && !m_hasAdoptingBody) {
            findPlainTitle();
        }
    }

private:
    SourceBlock& open(size_t place) { return m_blocks[m_open[place]]; }

    void findAdoptingBody() {
        for (size_t place = 0; place + 1 < m_open.size(); ++place) {
            if (isAdoptingBody(open(place), open(place + 1))) {
                open(place).kind = ParagraphKind::AdoptingBody;
                m_end = place;
                m_hasAdoptingBody = true;
                return;
            }
        }
    }

    /// Session, agenda item and sponsors of the head. Says whether there was a session.
    bool readLines(size_t end) {
        bool hasSession = false;
        for (size_t place = 0; place < end; ++place) {
            SourceBlock& block = open(place);
            if (!block.isOpen() || block.number) {
                continue;
            }
            if (columnWidth(block.text) <= kLongestHeadLine && adoptedPattern().match(block.text).hasMatch()) {
                block.kind = ParagraphKind::Adoption;
            } else if (columnWidth(block.text) <= kLongestHeadLine && !hasSession &&
                sessionPattern().match(block.text).hasMatch()) {
                block.kind = ParagraphKind::Session;
                m_document.session = block.text;
                m_sessionPlace = place;
                hasSession = true;
            } else if (!m_document.agendaItem && (hasSession || m_hasAdoptingBody) &&
                       agendaPattern().match(block.text).hasMatch()) {
                readAgenda(place, end);
            } else if (std::vector<Sponsor> ignored;
                       m_document.sponsors.empty() && readSponsors(block.text, ignored)) {
                takeSponsors(place);
            }
        }
        return hasSession;
    }

    /// The document type ends the list; lines of names above it belong to it.
    void takeSponsors(size_t last) {
        size_t first = last;
        while (first > 0 && open(first).blankLinesBefore() == 0 && open(first - 1).isOpen() &&
               !open(first - 1).number &&
               std::count_if(open(first - 1).text.begin(), open(first - 1).text.end(), isComma) >= 2) {
            --first;
        }
        joinLines(first, last);
        open(first).kind = ParagraphKind::Sponsors;
        if (!readSponsors(open(first).text, m_document.sponsors)) { // too long for a list, once joined
            open(first).kind.reset();
        }
    }

    /// Joins the lines after `first` up to `last` to it; their blocks are swept out at the end.
    void joinLines(size_t first, size_t last) {
        SourceBlock& block = open(first);
        for (size_t place = first + 1; place <= last; ++place) {
            const QString glue = glueBetween(block.text, open(place).text);
            join(block, std::exchange(open(place), {}), RepairKind::LineBreak, glue);
            open(place).dropped = RepairKind::LineBreak;
        }
    }

    void readAgenda(size_t place, size_t end) {
        SourceBlock& block = open(place);
        block.kind = ParagraphKind::Agenda;
        const auto match = agendaPattern().match(block.text);
        const qsizetype titleAt = match.capturedEnd();
        // The title stands on the lines below when there is none beside the number, and it can take several.
        for (size_t next = place + 1; next < end && goesOnWithAgenda(block, titleAt, next, end); ++next) {
            const QString glue =
                glueBetween(block.text, open(next).text) == QString() && block.text.size() > titleAt
                    ? QString()
                    : QStringLiteral(" ");
            SourceBlock& taken = open(next);
            join(block, SourceBlock(taken), RepairKind::LineBreak, glue);
            taken = {};
            taken.dropped = RepairKind::LineBreak; // joined: swept out below
        }
        block.number.reset();
        block.printedNumber = match.captured(1).trimmed();
        m_document.agendaItem = AgendaItem{block.printedNumber,
                                           block.text.sliced(std::min(titleAt, block.text.size())).trimmed()};
    }

    bool goesOnWithAgenda(const SourceBlock& block, qsizetype titleAt, size_t place, size_t end) {
        SourceBlock& next = open(place);
        std::vector<Sponsor> ignored;
        const bool plain = !endsWithFinalMark(next.text) && !endsWithComma(next.text) &&
                           !next.text.startsWith(u'[') && columnWidth(next.text) <= kLongestAgendaTitle;
        const bool belongs = next.isOpen() && !next.number && next.headingMarks == 0 && plain &&
                             !resolutionNumberPattern().match(next.text).hasMatch() &&
                             !sessionPattern().match(next.text).hasMatch() &&
                             !adoptedPattern().match(next.text).hasMatch() &&
                             !readSponsors(next.text, ignored);
        if (!belongs) {
            return false;
        }
        if (next.blankLinesBefore() == 0) {
            return true;
        }
        // Over a blank line only a missing title is taken, and only when something is left to be the title
        // proper. Paragraphs that come whole say nothing by their distance: there the title must show itself.
        if (block.text.size() > titleAt || place + 1 >= end) {
            return false;
        }
        return next.isWhole ? hasTitleBelow(place + 1, end) : next.blankLinesBefore() == 1;
    }

    /// Whether a line up to `end` says that it heads the text or leads to what does: the number, who adopted it, who submits it.
    bool hasTitleBelow(size_t place, size_t end) {
        for (; place < end; ++place) {
            const SourceBlock& block = open(place);
            std::vector<Sponsor> ignored;
            if (block.isOpen() && (resolutionNumberPattern().match(block.numberPrefix + block.text).hasMatch() ||
                                   adoptedPattern().match(block.text).hasMatch() || readSponsors(block.text, ignored))) {
                return true;
            }
        }
        return false;
    }

    /// The line above the session, or the one that names what the adopting line names.
    void findBody() {
        const QString adopting = m_hasAdoptingBody ? withoutComma(open(m_end).text) : QString();
        const size_t end = m_hasAdoptingBody ? m_end : m_sessionPlace;
        size_t best = m_open.size();
        for (size_t place = 0; place < end; ++place) {
            const SourceBlock& block = open(place);
            if (!block.isOpen() || block.number || columnWidth(block.text) > 80 ||
                !isHeadingLike(block.text)) {
                continue;
            }
            const bool same =
                !adopting.isEmpty() && adopting.endsWith(withoutSpacing(block.text), Qt::CaseInsensitive);
            const bool aboveSession =
                !m_document.session.isEmpty() && place < m_sessionPlace && namesOrgan(withoutSpacing(block.text));
            if (same || aboveSession) {
                best = place;
                if (same) {
                    break;
                }
            }
        }
        if (best < m_open.size()) {
            open(best).kind = ParagraphKind::Body;
            m_document.body = withoutSpacing(open(best).text);
        } else if (!adopting.isEmpty()) {
            static const QRegularExpression kArticle(QStringLiteral("^(?:The|El|La|Le|L['’]|إن)\\s*"));
            m_document.body = QString(adopting).remove(kArticle);
        }
    }

    /// The title bears the resolution's number, or stands last before the adopting body.
    void findTitle() {
        if (takeNumberedTitle(m_end)) {
            return;
        }
        for (size_t place = m_end; place-- > 0;) {
            if (open(place).dropped) {
                continue;
            }
            if (open(place).isOpen() && !open(place).number && isHeadingLike(open(place).text)) {
                size_t first = place;
                while (first > 0 && open(first).blankLinesBefore() == 0 && open(first - 1).isOpen() &&
                       !open(first - 1).number && isHeadingLike(open(first - 1).text)) {
                    --first;
                }
                makeTitle(first, place);
            }
            return;
        }
    }

    bool takeNumberedTitle(size_t end) {
        for (size_t place = 0; place < end; ++place) {
            SourceBlock& block = open(place);
            const QString line = block.numberPrefix + block.text;
            const auto match =
                block.isOpen() ? resolutionNumberPattern().match(line) : QRegularExpressionMatch();
            if (!match.hasMatch() || line.size() > kLongestHeadLine * 2) {
                continue;
            }
            size_t last = place;
            while (last + 1 < end && open(last + 1).isOpen() && !open(last + 1).number &&
                   isHeadingLike(open(last + 1).text) &&
                   (open(last + 1).blankLinesBefore() == 0 || last == place)) {
                if (last == place && match.capturedEnd() < line.size() &&
                    open(last + 1).blankLinesBefore() != 0) {
                    break; // the title stands beside its number
                }
                ++last;
            }
            block.number.reset();
            block.printedNumber = match.capturedView().trimmed().toString();
            for (TextEdit& edit : block.edits) {
                edit.at += block.numberPrefix.size() - match.capturedEnd();
            }
            block.numberPrefix = line.first(match.capturedEnd());
            block.text = line.sliced(match.capturedEnd());
            m_document.number = match.captured(1);
            makeTitle(place, last);
            return true;
        }
        return false;
    }

    void makeTitle(size_t first, size_t last) {
        SourceBlock& title = open(first);
        for (size_t place = first + 1; place <= last; ++place) {
            SourceBlock& taken = open(place);
            if (title.text.isEmpty()) { // only the number stood there
                title.text = taken.text;
                title.edits = taken.edits;
                title.lines.last = taken.lines.last;
            } else {
                const QString glue = glueBetween(title.text, taken.text);
                join(title, SourceBlock(taken), RepairKind::LineBreak, glue);
            }
            taken = {};
            taken.dropped = RepairKind::LineBreak;
        }
        if (title.text.isEmpty()) { // a number without a title stands for itself
            title.text = std::exchange(title.printedNumber, {});
            title.numberPrefix.clear();
        }
        title.kind = ParagraphKind::Title;
        m_document.title = title.text;
    }

    /// A text of any other kind: its first line, when that looks like a title and is set apart.
    void findPlainTitle() {
        if (m_open.size() < 2 || m_open.front() != firstWords()) {
            return;
        }
        SourceBlock& first = open(0);
        const SourceBlock& next = open(1);
        const bool apart = next.blankLinesBefore() > 0 || first.headingMarks > 0 || next.headingMarks > 0 ||
                           (next.number && next.number->style <= NumberStyle::ChineseParens);
        const bool titled = !first.number && !first.isImagePlaceholder && isHeadingLike(first.text) &&
                            !first.text.front().isDigit() && !first.text.front().isLower() &&
                            first.text.front() != u'[' && first.text.front() != u'{';
        // A line that opens as a paragraph of a resolution does is one.
        if (apart && titled &&
            !(isBodyLike(first.text) && findOpening(first.text, ResolutionPart::Operative) &&
              !first.headingMarks)) {
            first.kind = ParagraphKind::Title;
            m_document.title = first.text;
        }
    }

    size_t firstWords() const {
        const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                        [](const SourceBlock& block) { return !block.dropped; });
        return size_t(found - m_blocks.begin());
    }

    SourceBlocks& m_blocks;
    Document& m_document;
    std::vector<size_t> m_open; ///< places of the pieces of the head among the blocks
    size_t m_end = 0;           ///< place of the adopting body
    size_t m_sessionPlace = 0;
    bool m_hasAdoptingBody = false;
};

} // namespace

void recogniseHead(SourceBlocks& blocks, Document& document) {
    HeadReader(blocks, document).run();
    std::erase_if(blocks, [](const SourceBlock& block) { return block.dropped == RepairKind::LineBreak; });
}

} // namespace duikan
