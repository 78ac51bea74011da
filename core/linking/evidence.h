// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/suggestion.h"

#include <QHash>

namespace duikan {

/// One thing that a paragraph says and that another may share. Features below the number of concepts are
/// concepts; the others are numbered as they are met.
struct Feature {
    int id = 0;
    TextRange range;    ///< of the paragraph's text; the first place where it stands
    double focus = 1.0; ///< less towards the end of a clause: what it is about stands at its head
};

/// The features of one paragraph, each once, in order of id.
struct Profile {
    int ordinal = 0;
    std::vector<Feature> features;
};

/// What a feature that is no concept is.
struct FeatureName {
    ReasonKind kind = ReasonKind::Term;
    QString text;
};

/// Reads paragraphs into profiles. Both documents go through one reader, so that equal features get equal
/// numbers.
class EvidenceReader {
public:
    explicit EvidenceReader(const ConceptLexicon& lexicon);

    [[nodiscard]] std::vector<Profile> read(const Document& document);
    [[nodiscard]] ReasonKind kindOf(int feature) const;
    [[nodiscard]] QString nameOf(int feature) const;
    [[nodiscard]] bool isWord(int feature) const; ///< a term of letters, not of ideographs
    [[nodiscard]] int featureCount() const { return m_conceptCount + int(m_names.size()); }

private:
    [[nodiscard]] Profile profile(const Paragraph& paragraph);
    [[nodiscard]] int featureOf(ReasonKind kind, const QString& text);

    const ConceptLexicon& m_lexicon;
    int m_conceptCount;
    std::vector<FeatureName> m_names;
    QHash<QString, int> m_ids;
};

/// Whether a paragraph is one that says something: no head block, heading or footnote.
[[nodiscard]] bool isBodyParagraph(const Paragraph& paragraph);

} // namespace duikan
