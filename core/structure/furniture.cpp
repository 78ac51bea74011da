// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace duikan {

namespace {

constexpr qsizetype kLongestRunningHead = 120;
constexpr qsizetype kLongestPageNumber = 24;
/// A line this often, letter for letter but for its digits, is set by a machine.
constexpr int kFewestRunningHeads = 3;
/// Lines at the top and the bottom of a page in which running heads and page numbers stand.
constexpr int kMarginLines = 3;

bool isRule(QStringView text) {
    static constexpr QStringView kRuleMarks = u"-*_=~—―─━－＿＝";
    const QChar mark = text.front();
    if (!kRuleMarks.contains(mark)) {
        return false;
    }
    const auto marks = std::count(text.begin(), text.end(), mark);
    const auto blanks = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return marks >= 3 && marks + blanks == text.size();
}

/// "- 5 -", "Page 5 of 12", "第 5 页", "5/12": a number dressed as that of a page.
bool isDressedPageNumber(QStringView text) {
    static const QRegularExpression kPattern(
        QStringLiteral("^(?:[-–—·•~]\\s*\\d{1,4}\\s*[-–—·•~]|(?:page|p\\.|стр\\.|página|صفحة)\\s*\\d{1,4}(?:"
                       "\\s*(?:of|/|de|sur|из)"
                       "\\s*\\d{1,4})?|第\\s*\\d{1,4}\\s*页(?:\\s*[/，,]?\\s*共\\s*\\d{1,4}\\s*页)?|\\d{1,3}/"
                       "\\d{1,3})$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= kLongestPageNumber && kPattern.match(text).hasMatch();
}

std::optional<int> bareNumber(const SourceBlock& block) {
    bool isNumber = false;
    const int value = block.source.size() <= 4 ? block.source.toInt(&isNumber) : 0;
    return isNumber && value > 0 ? std::optional(value) : std::nullopt;
}

bool isDocumentSymbol(QStringView text) {
    static const QRegularExpression kPattern(
        QStringLiteral("^(?:[AES]|CCPR|CEDAW|CERD|CRC|CAT|CED|CMW|CRPD|CTOC|UNEP|TD|DP|ST)/"
                       "[A-Z0-9][A-Za-z0-9./()-]{2,40}\\*{0,2}$"));
    return text.size() <= 48 && text.contains(u'/') && kPattern.match(text).hasMatch();
}

/// The printer's job number at the foot of a United Nations page, alone or with the page's number:
/// "GE.12-16989 (E) 260912", "*1046464*", "10-46464     3", "2/3     18-18142".
bool isJobNumber(QStringView text) {
    static const QRegularExpression kPattern(
        QStringLiteral("^(?:\\d{1,3}(?:/"
                       "\\d{1,3})?\\s+)?(?:GE\\.)?\\d{2}-\\d{5,6}\\*?\\s*(?:\\([A-Z]\\))?(?:\\s+\\d{6}){0,3}("
                       "?:\\s+\\*\\d{7,9}\\*)?"
                       "(?:\\s+\\d{1,3}(?:/\\d{1,3})?)?$|^\\*\\d{7,9}\\*$"));
    const bool begins = text.front().isDigit() || text.front() == u'G' || text.front() == u'*';
    return begins && text.size() <= 160 && kPattern.match(text).hasMatch();
}

/// Bare numbers that count up page by page: each one more than the one before, and far enough apart.
void dropCountingNumbers(SourceBlocks& blocks) {
    std::vector<size_t> run;
    const auto finish = [&] {
        if (run.size() >= 2) {
            for (const size_t i : run) {
                blocks[i].dropped = RepairKind::PageNumber;
            }
        }
        run.clear();
    };
    constexpr int kFewestLinesOnAPage = 8;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto value =
            blocks[i].isOpen() && !blocks[i].isBelowNoteRule ? bareNumber(blocks[i]) : std::nullopt;
        if (!value) {
            continue;
        }
        const bool atPageEdge = blocks[i].startsPage || i + 1 == blocks.size() || blocks[i + 1].startsPage;
        const bool countsOn = !run.empty() && *value == *bareNumber(blocks[run.back()]) + 1 &&
                              blocks[i].lines.first - blocks[run.back()].lines.first >= kFewestLinesOnAPage;
        if (atPageEdge) {
            blocks[i].dropped = RepairKind::PageNumber;
        }
        if (!countsOn) {
            finish();
        }
        run.push_back(i);
    }
    finish();
}

QString maskedHead(QStringView text) {
    QString masked = text.toString().simplified();
    for (QChar& c : masked) {
        c = c.isDigit() ? QChar(u'0') : c;
    }
    return masked;
}

/// Indexes of blocks that stand at the top or the bottom of a page: beside a form feed or a page number.
std::vector<size_t> marginBlocks(const SourceBlocks& blocks) {
    std::vector<bool> inMargin(blocks.size(), false);
    for (size_t i = 0; i < blocks.size(); ++i) {
        const bool edge = blocks[i].startsPage || blocks[i].dropped == RepairKind::PageNumber;
        const size_t from = i >= kMarginLines ? i - kMarginLines : 0;
        for (size_t j = from; edge && j < std::min(i + kMarginLines, blocks.size()); ++j) {
            inMargin[j] = true;
        }
    }
    std::vector<size_t> indexes;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (inMargin[i] && blocks[i].isOpen() && !blocks[i].isBelowNoteRule &&
            blocks[i].source.size() <= kLongestRunningHead) {
            indexes.push_back(i);
        }
    }
    return indexes;
}

void dropRunningHeads(SourceBlocks& blocks) {
    QHash<QString, std::vector<size_t>> lines;
    for (const size_t i : marginBlocks(blocks)) {
        lines[maskedHead(blocks[i].source)].push_back(i);
    }
    for (const auto& same : lines) {
        if (same.size() < kFewestRunningHeads) {
            continue;
        }
        for (const size_t i : same) {
            // A numbered line that differs in its digits alone can be a clause of a list.
            if (!blocks[i].number) {
                blocks[i].dropped = RepairKind::RunningHead;
            }
        }
    }
}

/// The symbol at one edge of a page's first line and a title at the other.
bool isHeadWithSymbol(const QString& line, const QString& symbol) {
    const QString wideGap = QStringLiteral("   ");
    return line.size() <= 240 && (line.startsWith(symbol + wideGap) || line.endsWith(wideGap + symbol));
}

void dropSymbols(SourceBlocks& blocks, QString& symbol) {
    for (SourceBlock& block : blocks) {
        if (!block.isOpen() || (block.isBelowNoteRule && !isJobNumber(block.source))) {
            continue;
        }
        if (block.startsPage && !symbol.isEmpty() && isHeadWithSymbol(block.source, symbol)) {
            block.dropped = RepairKind::RunningHead;
        } else if (isDocumentSymbol(block.source)) {
            if (symbol.isEmpty()) {
                symbol = block.source;
                while (symbol.endsWith(u'*')) {
                    symbol.chop(1);
                }
            }
            block.dropped = RepairKind::RunningHead;
        } else if (isJobNumber(block.source)) {
            block.dropped = RepairKind::RunningHead;
        }
    }
}

/// A page's footnotes stand below a short rule of underscores, down to the foot of the page.
void markNotes(SourceBlocks& blocks) {
    constexpr qsizetype kShortestRule = 8;
    bool below = false;
    for (SourceBlock& block : blocks) {
        const bool clause = block.number && (block.number->style == NumberStyle::Decimal ||
                                             block.number->style == NumberStyle::UpperRoman);
        if (block.startsPage || clause || block.headingMarks > 0 || block.dropped == RepairKind::PageNumber) {
            below = false;
        }
        if (block.dropped == RepairKind::Rule && block.source.size() >= kShortestRule &&
            block.source.startsWith(u'_')) {
            below = true;
        }
        block.isBelowNoteRule = below && !block.dropped && !isJobNumber(block.source);
    }
}

} // namespace

void dropFurniture(SourceBlocks& blocks, SourceSyntax syntax, QString& symbol) {
    for (size_t i = 0; i < blocks.size(); ++i) {
        SourceBlock& block = blocks[i];
        if (isRule(block.source)) {
            block.dropped = RepairKind::Rule;
            // Markdown underlines a heading with = or - on the line below.
            const bool underlines = syntax == SourceSyntax::Markdown && i > 0 &&
                                    block.blankLinesBefore() == 0 &&
                                    (block.source.startsWith(u'=') || block.source.startsWith(u'-'));
            if (underlines && blocks[i - 1].isOpen() && blocks[i - 1].headingMarks == 0) {
                blocks[i - 1].headingMarks = block.source.startsWith(u'=') ? 1 : 2;
            }
        } else if (isDressedPageNumber(block.source)) {
            block.dropped = RepairKind::PageNumber;
        }
    }
    markNotes(blocks);
    dropSymbols(blocks, symbol);
    dropCountingNumbers(blocks);
    dropRunningHeads(blocks);
}

} // namespace duikan
