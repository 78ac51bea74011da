// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/structure/shape.h"
#include "core/text/script.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace duikan {

namespace {

/// Junk after an image ends somewhere: a picture gives no more scraps than this.
constexpr int kMostJunkLines = 60;

/// "[image: image5.jpg]", "[图片]", "![…](…)": what converters leave where a picture stood.
TextRange findPlaceholder(const QString& text, qsizetype from) {
    static const QRegularExpression kPattern(
        QStringLiteral("\\[(?:image|img|figure|picture|图片|图像|图)\\s*(?:[:：]\\s*[^\\]\\[]{0,200})?\\]|!"
                       "\\[[^\\]\\[]{0,200}\\]\\([^()\\s]{0,400}\\)"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.indexOf(u'[', from) < 0) {
        return {};
    }
    const auto match = kPattern.match(text, from);
    return match.hasMatch() ? TextRange{match.capturedStart(), match.capturedEnd()} : TextRange{};
}

/// A block for a part of a line: `gap` is what stands before it on the line.
SourceBlock partOf(const SourceBlock& block, QStringView text, QStringView gap) {
    SourceBlock part;
    part.text = text.toString();
    part.source = part.text;
    part.gapBefore = gap.toString();
    part.lines = block.lines;
    part.columns = block.columns;
    return part;
}

/// Cuts a line at its placeholders: words, placeholder, words, …
void splitAtPlaceholders(SourceBlock block, SourceBlocks& out) {
    TextRange token = findPlaceholder(block.text, 0);
    if (token.isEmpty()) {
        out.push_back(std::move(block));
        return;
    }
    const QString line = block.text;
    bool isFirst = true;
    qsizetype from = 0;
    const auto add = [&](qsizetype begin, qsizetype end, bool isImage) {
        const QStringView whole = QStringView(line).sliced(begin, end - begin);
        const QStringView words = whole.trimmed();
        if (words.isEmpty()) {
            return;
        }
        const qsizetype wordsBegin = words.data() - line.constData();
        SourceBlock part = partOf(block, words, QStringView(line).sliced(from, wordsBegin - from));
        if (isFirst) {
            part.gapBefore = block.gapBefore;
            part.number = block.number;
            part.numberPrefix = block.numberPrefix;
            part.printedNumber = block.printedNumber;
            part.source.prepend(block.numberPrefix);
            part.indent = block.indent;
            part.startsPage = block.startsPage;
        }
        part.isImagePlaceholder = isImage;
        isFirst = false;
        from = wordsBegin + words.size();
        out.push_back(std::move(part));
    };
    qsizetype done = 0;
    while (!token.isEmpty()) {
        add(done, token.begin, false);
        add(token.begin, token.end, true);
        done = token.end;
        token = findPlaceholder(line, done);
    }
    add(done, line.size(), false);
}

bool canBeCut(const SourceBlock& block) {
    return block.isOpen() && !block.isImagePlaceholder && block.headingMarks == 0 &&
           !endsWithFinalMark(block.text);
}

bool canGoOn(const SourceBlock& block) {
    return block.isOpen() && !block.isImagePlaceholder && block.headingMarks == 0 && !block.number &&
           !isParenthesised(block.text);
}

/// The words before and after a picture are one sentence: what stands before has no end. Where they share no
/// line with it, they must look like running text too.
bool isInMidSentence(const SourceBlock& before, const SourceBlock& image, const SourceBlock& after) {
    if (!canBeCut(before) || !canGoOn(after)) {
        return false;
    }
    const bool sameLine = before.lines.last == image.lines.first;
    const bool goesOn =
        canContinueSentence(after.text) || endsWithFunctionWord(before.text) || endsWithComma(before.text);
    return goesOn &&
           (sameLine ? endsWithFinalMark(after.text) || isBodyLike(after.text) || !isHeadingLike(before.text)
                     : isBodyLike(before.text) && isBodyLike(after.text));
}

class ImageSettler {
public:
    ImageSettler(SourceBlocks& blocks, const QString& language)
        : m_blocks(blocks)
        , m_language(language) {}

    SourceBlocks run() {
        while (m_at < m_blocks.size()) {
            if (m_blocks[m_at].isImagePlaceholder) {
                settleImage();
            } else {
                m_out.push_back(std::move(m_blocks[m_at++]));
            }
        }
        return std::move(m_out);
    }

private:
    void settleImage() {
        SourceBlock image = std::move(m_blocks[m_at++]);
        const std::optional<SourceBlock> junk = takeJunk();
        SourceBlock* before = lastOpen();
        const bool inside =
            before && m_at < m_blocks.size() && isInMidSentence(*before, image, m_blocks[m_at]);
        if (inside) {
            SourceBlock next = std::move(m_blocks[m_at++]);
            const QString removed =
                image.gapBefore + image.source + (junk ? junk->gapBefore + junk->source : QString());
            const QString glue = glueBetween(before->text, next.text);
            join(*before, std::move(next), RepairKind::Image, glue, removed);
            return;
        }
        image.kind = ParagraphKind::Figure;
        m_out.push_back(std::move(image));
        if (junk) {
            m_out.push_back(*junk);
        }
    }

    std::optional<SourceBlock> takeJunk() {
        std::optional<SourceBlock> junk;
        for (int lines = 0; m_at < m_blocks.size() && lines < kMostJunkLines; ++lines, ++m_at) {
            SourceBlock& block = m_blocks[m_at];
            const bool isJunk = !block.isImagePlaceholder && !block.kind &&
                                isNoise(block.source, m_language) &&
                                (!block.dropped || block.dropped == RepairKind::Rule);
            if (!isJunk) {
                break;
            }
            if (!junk) {
                junk = std::move(block);
                junk->dropped = RepairKind::Junk;
            } else {
                junk->source += block.gapBefore + block.source;
                junk->lines.last = block.lines.last;
            }
        }
        return junk;
    }

    SourceBlock* lastOpen() { return !m_out.empty() && m_out.back().isOpen() ? &m_out.back() : nullptr; }

    SourceBlocks& m_blocks;
    const QString& m_language;
    SourceBlocks m_out;
    size_t m_at = 0;
};

} // namespace

void settleImages(SourceBlocks& blocks, const QString& language) {
    SourceBlocks cut;
    cut.reserve(blocks.size());
    for (SourceBlock& block : blocks) {
        if (block.isOpen()) {
            splitAtPlaceholders(std::move(block), cut);
        } else {
            cut.push_back(std::move(block));
        }
    }
    const bool any = std::any_of(cut.begin(), cut.end(),
                                 [](const SourceBlock& block) { return block.isImagePlaceholder; });
    blocks = std::move(cut);
    if (any) {
        blocks = ImageSettler(blocks, language).run();
    }
}

} // namespace duikan
