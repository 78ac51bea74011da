// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline.h"

#include "ui/words.h"

#include <algorithm>
#include <optional>

namespace duikan {

namespace {

bool isRun(ParagraphKind kind) {
    return kind == ParagraphKind::Preambular || kind == ParagraphKind::Operative;
}

bool isSection(ParagraphKind kind) {
    return kind == ParagraphKind::Heading || kind == ParagraphKind::AdoptingBody ||
           kind == ParagraphKind::AnnexTitle;
}

/// What stands behind "OP " in a label: "5", "9 bis".
QString numberOf(const QString& label) {
    return label.section(QLatin1Char(' '), 1);
}

/// The last part of a heading's label path: of "二(一)" "(一)", of "二(一)3" "3".
QString lastPart(const QString& label, const QString& parentLabel) {
    return label.startsWith(parentLabel) && label.size() > parentLabel.size()
               ? label.mid(parentLabel.size()).trimmed()
               : label;
}

class Builder {
public:
    explicit Builder(const Document& document)
        : m_document(document) {}

    std::vector<OutlineEntry> build() {
        for (const Paragraph& paragraph : m_document.paragraphs) {
            if (isSection(paragraph.kind)) {
                addSection(paragraph);
            } else if (isRun(paragraph.kind)) {
                addToRun(paragraph);
            }
            if (!m_entries.empty() && paragraph.kind != ParagraphKind::Footnote) {
                m_entries.back().lastOrdinal = paragraph.ordinal;
            }
        }
        shortenSoleRun();
        return std::move(m_entries);
    }

private:
    struct Section {
        int level;
        QString label;
    };

    void addSection(const Paragraph& paragraph) {
        m_run.reset();
        const int level = paragraph.kind == ParagraphKind::Heading ? std::max(1, paragraph.level) : 1;
        while (!m_sections.empty() && m_sections.back().level >= level) {
            m_sections.pop_back();
        }
        const QString label = shortLabel(paragraph.label);
        const bool isNumbered = !paragraph.number.isEmpty();
        OutlineEntry entry;
        entry.title = shortLabel(paragraph.number) + paragraph.text;
        entry.shortTitle = isNumbered
                               ? lastPart(label, m_sections.empty() ? QString() : m_sections.back().label)
                               : QString();
        entry.depth = int(m_sections.size());
        entry.ordinal = paragraph.ordinal;
        m_entries.push_back(entry);
        m_sections.push_back({level, label});
    }

    void addToRun(const Paragraph& paragraph) {
        const bool isPreambular = paragraph.kind == ParagraphKind::Preambular;
        if (m_run != paragraph.kind) {
            m_run = paragraph.kind;
            m_firstNumber = numberOf(paragraph.label);
            OutlineEntry entry;
            entry.depth = int(m_sections.size());
            entry.ordinal = paragraph.ordinal;
            m_entries.push_back(entry);
        }
        const QString last = numberOf(paragraph.label);
        const QString range = last == m_firstNumber ? last : QStringLiteral("%1–%2").arg(m_firstNumber, last);
        m_entries.back().title = (isPreambular ? QStringLiteral("PP ") : QStringLiteral("OP ")) + range;
        m_entries.back().shortTitle = isPreambular ? QStringLiteral("PP") : range;
    }

    /// With one run of operative paragraphs the rail says "OP"; with several, their numbers.
    void shortenSoleRun() {
        const auto isOperative = [](const OutlineEntry& entry) {
            return entry.title.startsWith(QLatin1String("OP ")) && !entry.shortTitle.isEmpty();
        };
        if (std::ranges::count_if(m_entries, isOperative) == 1) {
            std::ranges::find_if(m_entries, isOperative)->shortTitle = QStringLiteral("OP");
        }
    }

    const Document& m_document;
    std::vector<OutlineEntry> m_entries;
    std::vector<Section> m_sections;
    std::optional<ParagraphKind> m_run;
    QString m_firstNumber;
};

} // namespace

std::vector<OutlineEntry> outlineOf(const Document& document) {
    return Builder(document).build();
}

int outlineEntryAt(const std::vector<OutlineEntry>& outline, int ordinal) {
    const auto after = std::ranges::upper_bound(outline, ordinal, {}, &OutlineEntry::ordinal);
    return int(after - outline.begin()) - 1;
}

} // namespace duikan
