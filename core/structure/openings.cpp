// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/openings.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>
#include <QStringList>

#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <tuple>

// A static library's resources are linked only when asked for; the macro must stand outside any namespace.
static void initialiseLexicon() {
    Q_INIT_RESOURCE(lexicon);
}

namespace duikan {

namespace {

/// How far the second half of a split wording (提请…注意) may stand from the first.
constexpr qsizetype kLongestGap = 30;
constexpr int kMostPrefixes = 3;
constexpr int kGreatestForce = 5;

// Keys of the table.
constexpr QLatin1String kEntries{"entries"};
constexpr QLatin1String kPrefixes{"prefixes"};
constexpr QLatin1String kId{"id"};
constexpr QLatin1String kForce{"force"};
constexpr QLatin1String kUsualPart{"usual_part"};

/// One wording of one entry of the lexicon.
struct Wording {
    QString id;
    QString tail; ///< of a split wording; else empty
    int force = 0;
    std::optional<ResolutionPart> part;      ///< that the inflection shows; Chinese shows none
    std::optional<ResolutionPart> usualPart; ///< nothing for both
    int rank = 0;                            ///< place among the entry's wordings
    int seen = 0;
    int order = 0; ///< of the entry in the lexicon
};

std::optional<ResolutionPart> usualPartOf(const QString& name) {
    if (name == u"pre") {
        return ResolutionPart::Preambular;
    }
    return name == u"op" ? std::optional(ResolutionPart::Operative) : std::nullopt;
}

QString lowered(QStringView text) {
    QString out = text.toString();
    for (QChar& c : out) {
        if (c.unicode() >= 0x3000 && c.unicode() <= 0x9FFF) {
            continue; // Chinese has no case, and is half of what is read here
        }
        if (c.unicode() < 0x80) { // most of the other half
            c = c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c;
            continue;
        }
        c = c == u'ё' || c == u'Ё' ? QChar(u'е') : c.toLower(); // letter by letter, so that offsets stay
    }
    return out;
}

/// The lexicon; immutable once read.
class Lexicon {
public:
    explicit Lexicon(const QJsonObject& root) {
        const QJsonObject prefixes = root[kPrefixes].toObject();
        for (const auto& language : prefixes) {
            for (const auto& prefix : language.toArray()) {
                const QString words = prefix.toString();
                m_prefixes[words.isEmpty() ? QChar() : words.front()].push_back(words);
            }
        }
        int order = 0;
        for (const auto& entry : root[kEntries].toArray()) {
            addEntry(entry.toObject(), order++);
        }
    }

    /// Those with this first letter.
    const std::vector<QString>& prefixes(QChar first) const {
        static const std::vector<QString> kNone;
        const auto found = m_prefixes.constFind(first);
        return found == m_prefixes.constEnd() ? kNone : *found;
    }
    qsizetype longest() const { return m_longest; }
    const std::vector<Wording>* wordings(QStringView head) const {
        // The key looks at the head where it stands.
        const auto found = m_wordings.constFind(QString::fromRawData(head.data(), head.size()));
        return found == m_wordings.constEnd() ? nullptr : &*found;
    }
    /// How long heads with this first letter are, longest first.
    const std::vector<qsizetype>& lengths(QChar first) const {
        static const std::vector<qsizetype> kNone;
        const auto found = m_lengths.constFind(first);
        return found == m_lengths.constEnd() ? kNone : *found;
    }

private:
    void addEntry(const QJsonObject& entry, int order) {
        Wording wording{
            .id = entry[QStringLiteral("id")].toString(),
            .tail = {},
            .force = entry[QStringLiteral("force")].toInt(),
            .part = {},
            .usualPart = usualPartOf(entry[QStringLiteral("usual_part")].toString()),
            .rank = 0,
            .seen = entry[QStringLiteral("seen")].toInt(),
            .order = order,
        };
        for (auto it = entry.begin(); it != entry.end(); ++it) {
            if (it.key().endsWith(u"_preambular")) {
                wording.part = ResolutionPart::Preambular;
            } else if (it.key().endsWith(u"_operative")) {
                wording.part = ResolutionPart::Operative;
            } else if (it.key() == u"zh") {
                wording.part.reset();
            } else {
                continue;
            }
            wording.rank = 0;
            for (const auto& words : it->toArray()) {
                add(words.toString(), wording);
                ++wording.rank;
            }
        }
    }

    void add(const QString& words, Wording wording) {
        const qsizetype gap = words.indexOf(u'…');
        const QString head = lowered(gap < 0 ? QStringView(words) : QStringView(words).first(gap));
        if (head.isEmpty()) {
            return;
        }
        wording.tail = gap < 0 ? QString() : words.sliced(gap + 1);
        m_longest = std::max(m_longest, head.size());
        std::vector<qsizetype>& lengths = m_lengths[head.front()];
        const auto place = std::ranges::lower_bound(lengths, head.size(), std::greater());
        if (place == lengths.end() || *place != head.size()) {
            lengths.insert(place, head.size());
        }
        m_wordings[head].push_back(std::move(wording));
    }

    QHash<QString, std::vector<Wording>> m_wordings; ///< by lowered head
    QHash<QChar, std::vector<qsizetype>> m_lengths; ///< by the first letter
    QHash<QChar, std::vector<QString>> m_prefixes; ///< by the first letter
    qsizetype m_longest = 0;
};

QJsonObject builtIn() {
    initialiseLexicon();
    const QResource resource(QStringLiteral(":/lexicon/openings.json"));
    Q_ASSERT(resource.isValid());
    return QJsonDocument::fromJson(resource.uncompressedData()).object();
}

std::unique_ptr<const Lexicon>& current() {
    static auto lexicon = std::make_unique<const Lexicon>(builtIn());
    return lexicon;
}

const Lexicon& lexicon() {
    return *current();
}

bool isListOfTexts(const QJsonValue& value) {
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue& one) {
               return one.isString() && !one.toString().trimmed().isEmpty();
           });
}

/// What is wrong with an entry of a person's own table; empty when nothing is.
QString faultOf(const QJsonObject& entry, bool isNew) {
    const QString id = entry[kId].toString();
    if (id.isEmpty()) {
        return QStringLiteral("an entry has no “id”");
    }
    const QJsonValue force = entry[kForce];
    const bool isForce = force.isDouble() && force.toInt(-1) >= 0 && force.toInt(-1) <= kGreatestForce &&
                         force.toDouble() == force.toInt(-1);
    if (force.isUndefined() ? isNew : !isForce) {
        return QStringLiteral("“force” of “%1” has to be a number from 0 to %2").arg(id).arg(kGreatestForce);
    }
    const QJsonValue part = entry[kUsualPart];
    if (!part.isUndefined() &&
        !QStringList{QStringLiteral("pre"), QStringLiteral("op"), QStringLiteral("both")}.contains(
            part.toString())) {
        return QStringLiteral("“usual_part” of “%1” has to be pre, op or both").arg(id);
    }
    for (auto it = entry.begin(); it != entry.end(); ++it) {
        const bool isWording =
            it.key() == u"zh" || it.key().endsWith(u"_preambular") || it.key().endsWith(u"_operative");
        if (isWording && !isListOfTexts(*it)) {
            return QStringLiteral("“%1” of “%2” has to be a list of wordings").arg(it.key(), id);
        }
    }
    return {};
}

/// The built-in table with a person's own laid over it, or what is wrong with that.
std::expected<QJsonObject, QString> laidOver(QJsonObject root, const QJsonObject& own) {
    QJsonArray entries = root[kEntries].toArray();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        places.insert(entries[i][kId].toString(), i);
    }
    if (!own[kEntries].isUndefined() && !own[kEntries].isArray()) {
        return std::unexpected(QStringLiteral("“entries” has to be a list"));
    }
    for (const auto& value : own[kEntries].toArray()) {
        const QJsonObject entry = value.toObject();
        const auto known = places.constFind(entry[kId].toString());
        if (const QString fault = faultOf(entry, known == places.cend()); !fault.isEmpty()) {
            return std::unexpected(fault);
        }
        if (known == places.cend()) {
            places.insert(entry[kId].toString(), entries.size());
            entries.append(entry);
            continue;
        }
        QJsonObject merged = entries[*known].toObject();
        for (auto it = entry.begin(); it != entry.end(); ++it) {
            merged[it.key()] = *it;
        }
        entries[*known] = merged;
    }
    QJsonObject prefixes = root[kPrefixes].toObject();
    const QJsonObject ownPrefixes = own[kPrefixes].toObject();
    for (auto it = ownPrefixes.begin(); it != ownPrefixes.end(); ++it) {
        if (!isListOfTexts(*it)) {
            return std::unexpected(
                QStringLiteral("“prefixes” of “%1” has to be a list of words").arg(it.key()));
        }
        QJsonArray words = prefixes[it.key()].toArray();
        for (const auto& word : it->toArray()) {
            words.append(word);
        }
        prefixes[it.key()] = words;
    }
    root[kEntries] = entries;
    root[kPrefixes] = prefixes;
    return root;
}

bool endsAtWord(QStringView text, qsizetype at) {
    if (at >= text.size() || !text[at - 1].isLetterOrNumber() || text[at - 1].script() == QChar::Script_Han) {
        return true;
    }
    return !text[at].isLetterOrNumber();
}

/// End of a wording whose head ends at `at`; nothing when its tail is missing.
std::optional<qsizetype> endOf(const Wording& wording, QStringView text, qsizetype at) {
    if (wording.tail.isEmpty()) {
        return at;
    }
    const QStringView reach = text.sliced(at, std::min(kLongestGap, text.size() - at));
    const qsizetype tail = reach.indexOf(wording.tail);
    const QStringView between = tail < 0 ? QStringView() : reach.first(tail);
    if (tail <= 0 || between.contains(u'，') || between.contains(u'。') || between.contains(u'；')) {
        return std::nullopt;
    }
    return at + tail + wording.tail.size();
}

/// Smaller is better.
auto preference(const Wording& wording, ResolutionPart part) {
    const bool otherPart = wording.part.value_or(part) != part;
    const bool unusual = wording.usualPart.value_or(part) != part;
    return std::tuple(otherPart, unusual, wording.rank, -wording.seen, wording.order);
}

struct Found {
    const Wording* wording = nullptr;
    qsizetype end = 0;
};

/// The best wording that begins at `from`.
Found findFrom(QStringView text, const QString& lower, qsizetype from, ResolutionPart part) {
    Found best;
    if (from >= lower.size()) {
        return best;
    }
    for (const qsizetype length : lexicon().lengths(lower[from])) {
        if (length > lower.size() - from) {
            continue;
        }
        const std::vector<Wording>* wordings = lexicon().wordings(QStringView(lower).sliced(from, length));
        if (!wordings || !endsAtWord(text, from + length)) {
            continue;
        }
        for (const Wording& wording : *wordings) {
            const auto end = endOf(wording, text, from + length);
            if (end && (*end > best.end ||
                        (*end == best.end && preference(wording, part) < preference(*best.wording, part)))) {
                best = {&wording, *end};
            }
        }
    }
    return best;
}

/// Length of a prefix ("also", 并) at `from`, blanks after it included; 0 for none.
qsizetype prefixLength(const QString& lower, qsizetype from) {
    qsizetype longest = 0;
    if (from >= lower.size()) {
        return longest;
    }
    for (const QString& prefix : lexicon().prefixes(lower[from])) {
        if (QStringView(lower).sliced(from).startsWith(prefix) && endsAtWord(lower, from + prefix.size())) {
            qsizetype end = from + prefix.size();
            while (end < lower.size() && (lower[end].isSpace() || lower[end] == u'，')) {
                ++end;
            }
            longest = std::max(longest, end - from);
        }
    }
    return longest;
}

} // namespace

std::optional<OpeningMatch> findOpening(QStringView text, ResolutionPart part) {
    // Arabic joins "and" to the next word: وإذ يشير opens the second paragraph as إذ يشير does the first.
    const qsizetype joined = text.startsWith(u"وإذ") ? 1 : 0;
    const qsizetype reach = std::min<qsizetype>(text.size(), lexicon().longest() * 2 + kLongestGap);
    const QString lower = lowered(text.first(reach));
    Found best = findFrom(text.first(reach), lower, joined, part);
    qsizetype from = joined;
    for (int count = 0; count < kMostPrefixes; ++count) {
        const qsizetype prefix = prefixLength(lower, from);
        if (prefix == 0) {
            break;
        }
        from += prefix;
        const Found found = findFrom(text.first(reach), lower, from, part);
        if (found.end > best.end) {
            best = found;
        }
    }
    if (!best.wording) {
        return std::nullopt;
    }
    return OpeningMatch{best.wording->id, best.end, best.wording->force};
}

Result<void> setOwnOpenings(const QByteArray& json) {
    QJsonObject own;
    if (!json.trimmed().isEmpty()) {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
        if (!document.isObject()) {
            return failure(ErrorKind::FileUnreadable, {},
                           fault.error == QJsonParseError::NoError
                               ? QStringLiteral("it is no JSON object")
                               : QStringLiteral("%1 at byte %2").arg(fault.errorString()).arg(fault.offset));
        }
        own = document.object();
    }
    const auto table = laidOver(builtIn(), own);
    if (!table) {
        return failure(ErrorKind::FileUnreadable, {}, table.error());
    }
    current() = std::make_unique<const Lexicon>(*table);
    return {};
}

} // namespace duikan
