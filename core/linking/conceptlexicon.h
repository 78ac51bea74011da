// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/phrases.h"

#include <QHash>
#include <QJsonObject>

namespace duikan {

/// A notion of the field, whatever words carry it.
struct Concept {
    QString id;
    QString name;                  ///< what a reader is told, in English
    QHash<QString, QString> names; ///< the same in other languages, by code ("zh")
    double weight = 0; ///< how much of a subject it is: 1 for a specific one, 0.2 for "cooperation"
};

/// How near one concept is to another, from 0 to 1.
struct ConceptNeighbour {
    int index = 0;
    double nearness = 0;
};

struct ConceptMention {
    int index = 0;   ///< place in ConceptLexicon::concepts()
    TextRange range; ///< of the folded text
};

/// What letters cannot carry: concepts with their wordings in six languages and how they are related
/// (resources/lexicon/concepts.json, schema duikan/concepts/1: id, name, names in other languages, weight,
/// wordings by language, `broader` ids, `related` ids with their nearness). Immutable once made.
class ConceptLexicon {
public:
    [[nodiscard]] static const ConceptLexicon& builtIn();
    /// The built-in concepts with a review's own added; a concept of the same id gains the wordings.
    [[nodiscard]] static Result<ConceptLexicon> builtInWith(const QJsonObject& additions);

    [[nodiscard]] const std::vector<Concept>& concepts() const { return m_concepts; }
    /// What a concept is called in a language ("zh", "zh_CN", "en"): its name there, else its first plain
    /// wording there, else its English name; the id itself where there is no such concept.
    [[nodiscard]] QString nameOf(const QString& id, QStringView language) const;
    /// The concept itself with 1, its relatives in both directions with less.
    [[nodiscard]] const std::vector<ConceptNeighbour>& neighbours(int index) const;

    /// The concepts that a text mentions, in text order. A wording inside a longer one of another concept
    /// does not count: 法治 in 法治化, "cooperation" in "technical cooperation".
    [[nodiscard]] std::vector<ConceptMention> mentions(const std::vector<PhraseToken>& tokens) const;

private:
    [[nodiscard]] static Result<ConceptLexicon> parsed(const std::vector<QJsonObject>& sources);
    [[nodiscard]] Result<void> addConcepts(const QJsonObject& source);
    [[nodiscard]] Result<void> addRelations(const QJsonObject& source);
    void relate(int a, int b, double nearness);

    std::vector<Concept> m_concepts;
    QHash<QString, int> m_byId;
    std::vector<std::vector<ConceptNeighbour>> m_neighbours;
    PhraseIndex m_wordings;
};

} // namespace duikan
