// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/ownlexicon.h"

#include "core/text/folding.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace duikan {

namespace {

constexpr QLatin1String kOwnPrefix{"own:"};
constexpr double kRelatedNearness = 0.8; // a person said so; yet related is not the same

QString folded(const QString& text) {
    return fold(text.simplified()).text.toCaseFolded();
}

/// The built-in concepts that a text names or words, as a whole.
QStringList builtInIds(const QString& text) {
    const ConceptLexicon& lexicon = ConceptLexicon::builtIn();
    QStringList ids;
    for (const Concept& known : lexicon.concepts()) {
        if (folded(known.name) == folded(text)) {
            return {known.id};
        }
    }
    const QString words = fold(text.simplified()).text;
    for (const ConceptMention& mention : lexicon.mentions(phraseTokens(words))) {
        if (mention.range.begin == 0 && mention.range.end == words.size()) {
            ids.append(lexicon.concepts()[size_t(mention.index)].id);
        }
    }
    ids.removeDuplicates();
    return ids;
}

QString ownId(const QString& text) {
    return kOwnPrefix + folded(text);
}

/// What becomes one entry of the source; several concepts of a review may share one.
struct Entry {
    QString name;
    QStringList wordings;
    std::map<QString, double> related;
};

class OwnSource {
public:
    explicit OwnSource(const std::vector<OwnConceptWords>& concepts) {
        for (const OwnConceptWords& words : concepts) {
            add(words);
        }
        for (const OwnConceptWords& words : concepts) {
            relate(words);
        }
    }

    [[nodiscard]] QJsonObject object() const {
        QJsonArray array;
        for (const auto& [id, entry] : m_entries) {
            QJsonObject related;
            for (const auto& [other, nearness] : entry.related) {
                related.insert(other, nearness);
            }
            array.append(QJsonObject{
                {QStringLiteral("id"), id},
                {QStringLiteral("name"), entry.name},
                {QStringLiteral("wordings"),
                 QJsonObject{{QStringLiteral("own"), QJsonArray::fromStringList(entry.wordings)}}},
                {QStringLiteral("related"), related}});
        }
        return {{QStringLiteral("concepts"), array}};
    }

private:
    static QString idOf(const OwnConceptWords& words) {
        const QStringList builtIn = builtInIds(words.name);
        return builtIn.size() == 1 ? builtIn.front() : ownId(words.name);
    }

    void add(const OwnConceptWords& words) {
        const QString id = idOf(words);
        Entry& entry = m_entries[id];
        if (entry.name.isEmpty()) {
            entry.name = words.name;
        }
        for (const QString& wording : QStringList(words.name) + words.wordings) {
            if (!entry.wordings.contains(wording)) {
                entry.wordings.append(wording);
            }
            m_idsByWording[folded(wording)].append(id);
        }
    }

    void relate(const OwnConceptWords& words) {
        for (const QString& text : words.related) {
            QStringList ids = m_idsByWording.value(folded(text)) + builtInIds(text);
            if (ids.isEmpty()) {
                add({.name = text, .wordings = {}, .related = {}});
                ids = m_idsByWording.value(folded(text));
            }
            for (const QString& id : ids) {
                m_entries[idOf(words)].related[id] = kRelatedNearness;
            }
        }
    }

    std::map<QString, Entry> m_entries;
    QHash<QString, QStringList> m_idsByWording;
};

} // namespace

bool isOwnConcept(const QString& id) {
    return id.startsWith(kOwnPrefix);
}

QJsonObject ownConceptSource(const std::vector<OwnConceptWords>& concepts) {
    return OwnSource(concepts).object();
}

} // namespace duikan
