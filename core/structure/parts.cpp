// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/adoption.h"
#include "core/structure/passes.h"
#include "core/structure/shape.h"
#include "core/text/script.h"

#include <QRegularExpression>

#include <algorithm>

namespace duikan {

namespace {

bool isClauseNumber(const SourceBlock& block) {
    return block.number && (block.number->style == NumberStyle::Decimal ||
                            block.number->style == NumberStyle::DraftOperative);
}

bool isAnnexTitle(const SourceBlock& block) {
    static const QRegularExpression kPattern(
        QStringLiteral("^(?:附件|附录)\\s*[一二三四五六七八九十\\d]*$|^(?:annex(?:e|es)?|appendix|anexo|"
                       "apéndice|приложение|المرفق)(?:\\s+(?:[IVX]+|\\d+|[A-Z]))?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return block.text.size() <= 24 && !block.number && kPattern.match(block.text).hasMatch();
}

/// Gives the items under one clause their depth: the styles nest in the order in which they first occur.
class SubparagraphLevels {
public:
    void reset() { m_open.clear(); }

    /// 1-based depth below the clause; settles whether (i) is the letter or the numeral.
    int depthOf(PrintedNumber& number) {
        settleLetter(number);
        const auto same = std::find_if(m_open.begin(), m_open.end(),
                                       [&](const Item& item) { return item.style == number.style; });
        if (same != m_open.end()) {
            m_open.erase(same + 1, m_open.end());
            same->value = number.value;
        } else {
            m_open.push_back({number.style, number.value});
        }
        return int(m_open.size());
    }

private:
    struct Item {
        NumberStyle style;
        int value;
    };

    void settleLetter(PrintedNumber& number) {
        if (number.alternative == 0) {
            return;
        }
        const auto last = [&](NumberStyle style) {
            const auto found = std::find_if(m_open.begin(), m_open.end(),
                                            [&](const Item& item) { return item.style == style; });
            return found == m_open.end() ? 0 : found->value;
        };
        const bool continuesLetters = last(NumberStyle::LowerLetter) + 1 == number.alternative;
        const bool continuesNumerals =
            last(NumberStyle::LowerRoman) > 0 && last(NumberStyle::LowerRoman) + 1 == number.value;
        if (continuesLetters && !continuesNumerals && number.style == NumberStyle::LowerRoman) {
            number.style = NumberStyle::LowerLetter;
            number.value = number.alternative;
        }
    }

    std::vector<Item> m_open;
};

bool isSubparagraphNumber(NumberStyle style, bool inResolution) {
    switch (style) {
    case NumberStyle::LowerLetter:
    case NumberStyle::LowerRoman:
        return true;
    case NumberStyle::DecimalParens:
    case NumberStyle::ChineseParens:
    case NumberStyle::Circled:
    case NumberStyle::Bullet:
        return inResolution;
    default:
        return false;
    }
}

class PartReader {
public:
    PartReader(SourceBlocks& blocks, bool isResolution)
        : m_blocks(blocks)
        , m_isResolution(isResolution) {
        m_hasAdoptingBody = std::any_of(blocks.begin(), blocks.end(), [](const SourceBlock& block) {
            return block.kind == ParagraphKind::AdoptingBody;
        });
        m_hasNumberedClauses = std::any_of(blocks.begin(), blocks.end(), [](const SourceBlock& block) {
            return block.isOpen() && isClauseNumber(block);
        });
        m_region = isResolution ? (m_hasAdoptingBody ? Region::Head : Region::Preamble) : Region::Body;
    }

    void run() {
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            SourceBlock& block = m_blocks[i];
            if (block.kind == ParagraphKind::AdoptingBody) {
                m_region = Region::Preamble;
            }
            if (block.isOpen() && !block.isImagePlaceholder && block.headingMarks == 0) {
                read(block, i + 1 < m_blocks.size() ? &m_blocks[i + 1] : nullptr);
            }
        }
    }

private:
    enum class Region { Head, Preamble, Operative, Body };

    void read(SourceBlock& block, const SourceBlock* next) {
        if (m_isResolution && m_region != Region::Head && isAnnexTitle(block)) {
            block.kind = ParagraphKind::AnnexTitle;
            m_region = Region::Body;
            m_levels.reset();
            m_adoption.reset();
            return;
        }
        if (m_region == Region::Operative && m_adoption.take(block, next)) {
            block.kind = ParagraphKind::Adoption;
            return;
        }
        if (block.number &&
            isSubparagraphNumber(block.number->style, m_isResolution && m_region != Region::Body) &&
            m_hasParent) {
            readSubparagraph(block);
            return;
        }
        switch (m_region) {
        case Region::Preamble:
            readInPreamble(block);
            break;
        case Region::Operative:
            readOperative(block);
            break;
        case Region::Head:
            break;
        case Region::Body:
            m_hasParent = true;
            m_levels.reset();
            break;
        }
    }

    void readSubparagraph(SourceBlock& block) {
        block.kind = ParagraphKind::Subparagraph;
        block.level = m_levels.depthOf(*block.number) + 1;
    }

    void begin(SourceBlock& block, ParagraphKind kind) {
        block.kind = kind;
        block.level = kind == ParagraphKind::Operative ? 1 : 0;
        m_hasParent = true;
        m_levels.reset();
    }

    void readInPreamble(SourceBlock& block) {
        if (block.number && block.number->style == NumberStyle::DraftPreambular) {
            begin(block, ParagraphKind::Preambular);
            return;
        }
        // The number and the final mark decide, not the verb: a numbered clause that ends as preambular
        // paragraphs do, before any that does not, is one of a numbered preamble.
        if (isClauseNumber(block)) {
            const auto opening = findOpening(block.text, ResolutionPart::Operative);
            const bool preambular = m_hasAdoptingBody && endsWithComma(block.text) && !opening;
            begin(block, preambular ? ParagraphKind::Preambular : ParagraphKind::Operative);
            m_region = preambular ? Region::Preamble : Region::Operative;
            return;
        }
        if (block.number) {
            return;
        }
        const bool ended =
            endsWithFinalMark(block.text) && lastMark(block.text) != u':' && lastMark(block.text) != u'：';
        const bool opens =
            findOpening(block.text, ended ? ResolutionPart::Operative : ResolutionPart::Preambular)
                .has_value();
        if (endsWithComma(block.text) && (opens || m_hasAdoptingBody)) {
            begin(block, ParagraphKind::Preambular);
        } else if (ended && opens && !m_hasNumberedClauses) {
            begin(block, ParagraphKind::Operative); // a resolution of one clause prints no number
            m_region = Region::Operative;
        } else if (opens || (ended && isBodyLike(block.text))) {
            begin(block, ParagraphKind::Preambular);
        }
    }

    void readOperative(SourceBlock& block) {
        if (isClauseNumber(block)) {
            begin(block, ParagraphKind::Operative);
        } else if (!m_hasNumberedClauses && !block.number && endsWithFinalMark(block.text) &&
                   findOpening(block.text, ResolutionPart::Operative)) {
            begin(block, ParagraphKind::Operative);
        }
    }

    SourceBlocks& m_blocks;
    bool m_isResolution;
    bool m_hasAdoptingBody = false;
    bool m_hasNumberedClauses = false;
    bool m_hasParent = false;
    AdoptionLines m_adoption;
    Region m_region = Region::Body;
    SubparagraphLevels m_levels;
};

} // namespace

bool looksLikeResolution(const SourceBlocks& blocks) {
    int clauses = 0;
    int opened = 0;
    for (const SourceBlock& block : blocks) {
        if (block.kind == ParagraphKind::AdoptingBody) {
            return true;
        }
        if (block.isOpen() && isClauseNumber(block) && block.headingMarks == 0 &&
            !isHeadingLike(block.text)) {
            ++clauses;
            opened += findOpening(block.text, ResolutionPart::Operative) ? 1 : 0;
        }
        if (block.isOpen() && block.number &&
            (block.number->style == NumberStyle::DraftOperative ||
             block.number->style == NumberStyle::DraftPreambular)) {
            ++clauses;
            ++opened;
        }
    }
    // Lists of measures open with a verb now and then; clauses of a resolution nearly always do.
    return clauses > 0 && opened * 10 >= clauses * 6;
}

void recogniseParts(SourceBlocks& blocks, bool isResolution) {
    PartReader(blocks, isResolution).run();
}

} // namespace duikan
