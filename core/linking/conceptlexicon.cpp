// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/conceptlexicon.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QResource>

#include <algorithm>

// A static library's resources are linked only when asked for; the macro must stand outside any namespace.
static void initialiseConcepts() {
    Q_INIT_RESOURCE(lexicon);
}

namespace duikan {

namespace {

constexpr double kToBroader = 0.5;   // a right and one of its kinds share the subject, not the matter
constexpr double kToBroadest = 0.25; // two steps
constexpr double kOwnWeight = 1.0;   // of a concept that a review adds without saying

QJsonObject builtInSource() {
    initialiseConcepts();
    const QResource resource(QStringLiteral(":/lexicon/concepts.json"));
    Q_ASSERT(resource.isValid());
    return QJsonDocument::fromJson(resource.uncompressedData()).object();
}

/// The names by language. A language without one lends its first wording that is whole words.
QHash<QString, QString> namesOf(const QJsonObject& source) {
    QHash<QString, QString> names;
    const QJsonObject wordings = source[QStringLiteral("wordings")].toObject();
    for (auto language = wordings.begin(); language != wordings.end(); ++language) {
        for (const auto& wording : language->toArray()) {
            const QString text = wording.toString();
            if (!text.contains(u'*') && !text.contains(u'…')) {
                names.insert(language.key(), text);
                break;
            }
        }
    }
    names.remove(QStringLiteral("en")); // that is Concept::name
    const QJsonObject given = source[QStringLiteral("names")].toObject();
    for (auto language = given.begin(); language != given.end(); ++language) {
        names.insert(language.key(), language->toString());
    }
    return names;
}

std::unexpected<Error> unusable(const QString& detail) {
    return failure(ErrorKind::InvalidArgument, QStringLiteral("duikan/concepts/1"), detail);
}

} // namespace

const ConceptLexicon& ConceptLexicon::builtIn() {
    static const ConceptLexicon lexicon = [] {
        auto parsedLexicon = parsed({builtInSource()});
        Q_ASSERT(parsedLexicon);
        return std::move(*parsedLexicon);
    }();
    return lexicon;
}

Result<ConceptLexicon> ConceptLexicon::builtInWith(const QJsonObject& additions) {
    return parsed({builtInSource(), additions});
}

Result<ConceptLexicon> ConceptLexicon::parsed(const std::vector<QJsonObject>& sources) {
    ConceptLexicon lexicon;
    for (const QJsonObject& source : sources) {
        if (const auto added = lexicon.addConcepts(source); !added) {
            return std::unexpected(added.error());
        }
    }
    for (const QJsonObject& source : sources) {
        if (const auto added = lexicon.addRelations(source); !added) {
            return std::unexpected(added.error());
        }
    }
    return lexicon;
}

Result<void> ConceptLexicon::addConcepts(const QJsonObject& source) {
    for (const auto& value : source[QStringLiteral("concepts")].toArray()) {
        const QJsonObject object = value.toObject();
        const QString id = object[QStringLiteral("id")].toString();
        const QJsonObject wordings = object[QStringLiteral("wordings")].toObject();
        if (id.isEmpty() || wordings.isEmpty()) {
            return unusable(QStringLiteral("a concept has no id or no wordings"));
        }
        if (!m_byId.contains(id)) {
            m_byId.insert(id, int(m_concepts.size()));
            m_concepts.push_back(
                {id, object[QStringLiteral("name")].toString(id), namesOf(object),
                 std::clamp(object[QStringLiteral("weight")].toDouble(kOwnWeight), 0.0, 1.0)});
            m_neighbours.push_back({{m_byId[id], 1.0}});
        }
        for (const auto& language : wordings) {
            for (const auto& wording : language.toArray()) {
                m_wordings.add(wording.toString(), m_byId[id]);
            }
        }
    }
    return {};
}

Result<void> ConceptLexicon::addRelations(const QJsonObject& source) {
    QHash<QString, QStringList> broader;
    for (const auto& value : source[QStringLiteral("concepts")].toArray()) {
        for (const auto& parent : value[QStringLiteral("broader")].toArray()) {
            broader[value[QStringLiteral("id")].toString()] << parent.toString();
        }
    }
    for (const auto& value : source[QStringLiteral("concepts")].toArray()) {
        const QJsonObject object = value.toObject();
        const int index = m_byId[object[QStringLiteral("id")].toString()];
        const QJsonObject related = object[QStringLiteral("related")].toObject();
        for (auto other = related.begin(); other != related.end(); ++other) {
            if (!m_byId.contains(other.key())) {
                return unusable(other.key());
            }
            relate(index, m_byId[other.key()], other.value().toDouble());
        }
        for (const auto& parentId : object[QStringLiteral("broader")].toArray()) {
            if (!m_byId.contains(parentId.toString())) {
                return unusable(parentId.toString());
            }
            const int parent = m_byId[parentId.toString()];
            relate(index, parent, kToBroader);
            for (const QString& grandparent : broader.value(parentId.toString())) {
                relate(index, m_byId.value(grandparent, parent), kToBroadest);
            }
        }
    }
    return {};
}

void ConceptLexicon::relate(int a, int b, double nearness) {
    if (a == b) {
        return;
    }
    for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
        std::vector<ConceptNeighbour>& list = m_neighbours[size_t(from)];
        const auto known = std::ranges::find(list, to, &ConceptNeighbour::index);
        if (known == list.end()) {
            list.push_back({to, nearness});
        } else {
            known->nearness = std::max(known->nearness, nearness);
        }
    }
}

QString ConceptLexicon::nameOf(const QString& id, QStringView language) const {
    const auto known = m_byId.find(id);
    if (known == m_byId.end()) {
        return id;
    }
    const Concept& named = m_concepts[size_t(*known)];
    const QString code = language.left(2).toString().toLower();
    return named.names.value(code, named.name);
}

const std::vector<ConceptNeighbour>& ConceptLexicon::neighbours(int index) const {
    return m_neighbours[size_t(index)];
}

std::vector<ConceptMention> ConceptLexicon::mentions(const std::vector<PhraseToken>& tokens) const {
    std::vector<PhraseMatch> matches = m_wordings.find(tokens);
    std::ranges::stable_sort(matches, [](const PhraseMatch& a, const PhraseMatch& b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
    });
    std::vector<ConceptMention> mentions;
    TextRange outer;
    for (const PhraseMatch& match : matches) {
        if (!outer.contains(match.range) || outer == match.range) {
            mentions.push_back({match.id, match.range});
            if (!match.isLoose && match.range.end > outer.end) {
                outer = match.range;
            }
        }
    }
    return mentions;
}

} // namespace duikan
