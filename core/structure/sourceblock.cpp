// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/sourceblock.h"

#include "core/structure/markdown.h"
#include "core/text/script.h"

#include <algorithm>

namespace duikan {

namespace {

SourceBlock blockFromLine(const SourceLine& line, SourceSyntax syntax) {
    const QStringView raw(line.text);
    const QStringView trimmed = raw.trimmed();
    const qsizetype lead = trimmed.data() - raw.data();
    SourceBlock block;
    block.source = trimmed.size() == raw.size() ? line.text : trimmed.toString();
    block.lines = {line.number, line.number};
    block.indent = columnWidth(raw.first(lead));
    block.columns = block.indent + columnWidth(trimmed);
    if (syntax == SourceSyntax::Markdown) {
        MarkdownLine markdown = readMarkdownLine(raw);
        block.text = std::move(markdown.text);
        block.headingMarks = markdown.headingMarks;
        block.isEmphasised = markdown.isEmphasised;
        block.hasHardBreak = markdown.hasHardBreak;
    } else {
        block.text = block.source;
    }
    return block;
}

void takeNumber(SourceBlock& block) {
    block.number = readNumber(block.text);
    if (!block.number) {
        return;
    }
    block.printedNumber = block.number->text;
    block.numberPrefix = block.text.first(block.number->length);
    block.text.remove(0, block.number->length);
}

/// The text of an automatic number is not in the line, and what the line begins with is then no number.
void takeHints(SourceBlock& block, const SourceHints& hints) {
    // What a style calls a heading may be the title: the passes that know Markdown's marks settle it.
    const bool isHeading = hints.kind == ParagraphKind::Heading;
    block.kind = isHeading ? std::nullopt : hints.kind;
    block.headingMarks = isHeading ? std::max(1, hints.level) : 0;
    block.dropped = hints.dropped;
    block.level = isHeading ? 0 : hints.level;
    block.footnotes = hints.footnotes;
    block.isEmphasised = hints.isBold;
    block.isWhole = true;
    block.gapBefore = hints.isSetApart ? QStringLiteral("\n\n") : QStringLiteral("\n");
    if (!hints.number.isEmpty()) {
        block.printedNumber = hints.number;
        block.number = block.kind ? std::nullopt : readNumber(QString(hints.number + u' '));
    } else if (!block.dropped && !block.kind) {
        takeNumber(block);
    }
    for (const SourceEdit& edit : hints.edits) {
        block.edits.push_back({.kind = edit.kind,
                               .at = std::max<qsizetype>(0, edit.at - block.numberPrefix.size()),
                               .before = edit.before,
                               .after = edit.after,
                               .lines = block.lines});
    }
}

SourceBlocks blocksFromParagraphs(const std::vector<SourceLine>& lines) {
    SourceBlocks blocks;
    for (const SourceLine& line : lines) {
        if (!QStringView(line.text).trimmed().isEmpty()) {
            blocks.push_back(blockFromLine(line, SourceSyntax::Paragraphs));
            takeHints(blocks.back(), line.hints);
        }
    }
    return blocks;
}

} // namespace

SourceBlocks blocksFromLines(const std::vector<SourceLine>& lines, SourceSyntax syntax) {
    if (syntax == SourceSyntax::Paragraphs) {
        return blocksFromParagraphs(lines);
    }
    SourceBlocks blocks;
    QString gap;
    bool startsPage = false;
    for (const SourceLine& line : lines) {
        const QStringView raw(line.text);
        const QStringView trimmed = raw.trimmed();
        if (trimmed.isEmpty()) {
            startsPage = startsPage || raw.contains(u'\f');
            gap += raw;
            gap += u'\n';
            continue;
        }
        const qsizetype lead = trimmed.data() - raw.data();
        SourceBlock block = blockFromLine(line, syntax);
        block.startsPage = startsPage || raw.first(lead).contains(u'\f');
        block.gapBefore = lead > 0 ? gap + raw.first(lead).toString() : gap;
        takeNumber(block);
        blocks.push_back(std::move(block));
        const QStringView trail = raw.sliced(lead + trimmed.size());
        gap = trail.isEmpty() ? QStringLiteral("\n") : trail.toString() + u'\n';
        startsPage = trail.contains(u'\f');
    }
    return blocks;
}

void join(SourceBlock& block, SourceBlock&& next, RepairKind kind, const QString& glue,
          const QString& removed) {
    block.edits.push_back({.kind = kind,
                           .at = block.text.size(),
                           .before = removed + next.gapBefore,
                           .after = glue,
                           .lines = {block.lines.last, next.lines.first}});
    block.text += glue;
    block.text += next.numberPrefix; // in the middle of a sentence it is no number
    const qsizetype shift = block.text.size();
    block.text += next.text;
    for (TextEdit& edit : next.edits) {
        edit.at += shift;
        block.edits.push_back(std::move(edit));
    }
    block.source += removed + next.gapBefore + next.source;
    block.lines.last = next.lines.last;
    block.columns = next.columns;
    block.hasHardBreak = next.hasHardBreak;
}

QString glueBetween(QStringView first, QStringView second) {
    const bool cjk = !first.isEmpty() && !second.isEmpty() && isCjk(first.back().unicode()) &&
                     isCjk(second.front().unicode());
    return cjk ? QString() : QStringLiteral(" ");
}

} // namespace duikan
