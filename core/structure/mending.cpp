// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/passes.h"
#include "core/text/codepoints.h"
#include "core/text/radicals.h"
#include "core/text/script.h"

#include <algorithm>

namespace duikan {

namespace {

/// Whether any of the slips below may begin with a unit: spares all others a closer look.
bool maySlip(QChar c) {
    if ((c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF) || (c.unicode() < 0x80 && c.isLetter())) {
        return false; // nearly all there is
    }
    switch (c.unicode()) {
    case u';':
    case u',':
    case u'.':
    case u':':
    case u'，':
    case u'。':
    case u'；':
    case u'：':
    case u'、':
        return true;
    default:
        return mayBeRadical(c.unicode());
    }
}

/// A mark printed twice. "。。" twice is a slip, three times an ellipsis; other marks never come in a row.
qsizetype doubledLength(QStringView text, qsizetype at) {
    if (!isOneOf(text[at], u"，。；：、")) {
        return 0;
    }
    qsizetype end = at + 1;
    while (end < text.size() && text[end] == text[at]) {
        ++end;
    }
    const qsizetype length = end - at;
    return length >= 2 && !(text[at] == u'。' && length > 2) ? length : 0;
}

/// Marks of the keyboard double in programs and tables too: only at the very end of a clause is it a slip.
qsizetype doubledAtEnd(QStringView text, qsizetype at) {
    const bool isEnd = at + 2 == text.size() && at > 0 &&
                       (text[at - 1].isLetterOrNumber() || text[at - 1] == u')' || text[at - 1] == u'”');
    return isEnd && isOneOf(text[at], u";,.:") && text[at + 1] == text[at] ? 2 : 0;
}

qsizetype radicalRun(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && unifiedIdeograph(text[end].unicode()) != text[end].unicode()) {
        ++end;
    }
    return end - at;
}

QString unified(QStringView radicals) {
    QString out;
    for (const QChar c : radicals) {
        out += QStringView(QChar::fromUcs4(unifiedIdeograph(c.unicode())));
    }
    return out;
}

/// Builds the mended text in one sweep, and brings the earlier edits along.
class Mender {
public:
    Mender(SourceBlock& block, bool isResolution)
        : m_block(block)
        , m_isResolution(isResolution) {}

    void run() {
        const QString source = m_block.text;
        QString out;
        std::vector<TextEdit> edits;
        size_t nextEdit = 0;
        qsizetype copied = 0;
        const auto bringEdits = [&](qsizetype upTo) {
            for (; nextEdit < m_block.edits.size() && m_block.edits[nextEdit].at <= upTo; ++nextEdit) {
                edits.push_back(std::move(m_block.edits[nextEdit]));
                edits.back().at += out.size() - copied;
            }
        };
        for (qsizetype at = 0; at < source.size();) {
            if (!maySlip(source[at])) {
                ++at;
                continue;
            }
            const qsizetype radicals = radicalRun(source, at);
            qsizetype doubled = radicals > 0 ? 0 : doubledLength(source, at);
            if (doubled == 0 && m_isResolution && radicals == 0) {
                doubled = doubledAtEnd(source, at);
            }
            const qsizetype length = radicals + doubled;
            if (length == 0 || isMendedInside(at, at + length)) {
                ++at;
                continue;
            }
            bringEdits(at);
            out += QStringView(source).sliced(copied, at - copied);
            const QString before = source.sliced(at, length);
            const QString after = radicals > 0 ? unified(before) : before.first(1);
            edits.push_back({.kind = radicals > 0 ? RepairKind::Radical : RepairKind::DoubledMark,
                             .at = out.size(),
                             .before = before,
                             .after = after,
                             .lines = lineAt(at)});
            out += after;
            at += length;
            copied = at;
        }
        if (copied == 0) {
            return;
        }
        bringEdits(source.size());
        out += QStringView(source).sliced(copied);
        m_block.text = std::move(out);
        m_block.edits = std::move(edits);
    }

private:
    /// A join or a removed image lies within: the marks on its sides are no slip of the pen.
    bool isMendedInside(qsizetype begin, qsizetype end) const {
        return std::any_of(m_block.edits.begin(), m_block.edits.end(), [&](const TextEdit& edit) {
            return edit.at < end && edit.at + edit.after.size() > begin && edit.at > begin;
        });
    }

    /// The line in which a place of the text stood, from the line ends joined before it.
    LineRange lineAt(qsizetype at) const {
        int line = m_block.lines.first;
        for (const TextEdit& edit : m_block.edits) {
            if (edit.at < at && edit.lines.last > line) {
                line = edit.lines.last;
            }
        }
        return {line, line};
    }

    SourceBlock& m_block;
    bool m_isResolution;
};

} // namespace

void mendText(SourceBlock& block, bool isResolution) {
    Mender(block, isResolution).run();
}

} // namespace duikan
