// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/trigramproofs.h"

#include "core/search/numbercoding.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace duikan {

namespace {

constexpr qsizetype kPageSize = 8192;
/// Fewer texts are looked at in less time than anybody notices.
constexpr std::uint32_t kManyTexts = 128;
/// A pair in so many texts is met with many third units: as a set it is laid over them faster than as a list.
constexpr size_t kWorthASet = 512;

using Texts = std::vector<std::uint16_t>;

/// Something for each trigram, found by open addressing. None of its units is U+0000, so 0 is a free place.
class TrigramTable {
public:
    struct Entry {
        Trigram trigram = 0;
        std::uint32_t texts = 0; ///< how many have it; afterwards 1 + its place among the frequent ones, or 0
        std::int32_t last = -1;
    };

    Entry& at(Trigram trigram) {
        size_t slot = slotOf(trigram);
        while (m_entries[slot].trigram != trigram) {
            if (m_entries[slot].trigram == 0) {
                m_entries[slot].trigram = trigram;
                if (++m_count * 2 > m_entries.size()) {
                    grow();
                    return at(trigram);
                }
                break;
            }
            slot = (slot + 1) & (m_entries.size() - 1);
        }
        return m_entries[slot];
    }
    [[nodiscard]] std::vector<Entry>& all() { return m_entries; }

private:
    [[nodiscard]] size_t slotOf(Trigram trigram) const {
        const int bits = std::countr_zero(m_entries.size());
        return size_t(trigram * 0x9E3779B97F4A7C15u >> (64 - bits)); // Knuth's multiplicative hashing
    }

    void grow() {
        std::vector<Entry> smaller(m_entries.size() * 2);
        smaller.swap(m_entries);
        for (const Entry& entry : smaller) {
            if (entry.trigram != 0) {
                size_t slot = slotOf(entry.trigram);
                while (m_entries[slot].trigram != 0) {
                    slot = (slot + 1) & (m_entries.size() - 1);
                }
                m_entries[slot] = entry;
            }
        }
    }

    std::vector<Entry> m_entries = std::vector<Entry>(1 << 16);
    size_t m_count = 0;
};

/// A trigram that many texts have, and which.
struct Frequent {
    Trigram trigram = 0;
    Texts texts;

    [[nodiscard]] Gram first() const { return Gram(trigram >> 16); }
    [[nodiscard]] Gram second() const { return Gram(trigram); }
};

/// Calls visit(trigram, text) for all of the texts, in order.
template<typename Visit>
void forEachTrigram(const std::vector<char16_t>& units, const std::vector<std::uint32_t>& ends, Visit visit) {
    size_t begin = 0;
    for (size_t text = 0; text < ends.size(); ++text) {
        for (size_t i = begin; i + 2 < ends[text]; ++i) {
            if (units[i] != 0 && units[i + 1] != 0 && units[i + 2] != 0) {
                visit(trigramOf(units[i], units[i + 1], units[i + 2]), std::int32_t(text));
            }
        }
        begin = ends[text];
    }
}

std::vector<Frequent> frequentIn(const std::vector<char16_t>& units, const std::vector<std::uint32_t>& ends) {
    TrigramTable table;
    forEachTrigram(units, ends, [&table](Trigram trigram, std::int32_t text) {
        TrigramTable::Entry& entry = table.at(trigram);
        entry.texts += entry.last != text ? 1 : 0;
        entry.last = text;
    });
    std::vector<Frequent> frequent;
    for (TrigramTable::Entry& entry : table.all()) {
        if (entry.texts < kManyTexts) {
            entry.texts = 0;
            continue;
        }
        frequent.push_back({entry.trigram, {}});
        frequent.back().texts.reserve(entry.texts);
        entry.texts = std::uint32_t(frequent.size());
        entry.last = -1;
    }
    forEachTrigram(units, ends, [&](Trigram trigram, std::int32_t text) {
        TrigramTable::Entry& entry = table.at(trigram);
        if (entry.texts != 0 && entry.last != text) {
            entry.last = text;
            frequent[entry.texts - 1].texts.push_back(std::uint16_t(text));
        }
    });
    std::sort(frequent.begin(), frequent.end(),
              [](const Frequent& a, const Frequent& b) { return a.trigram < b.trigram; });
    return frequent;
}

TextSet setOf(const Texts& texts) {
    TextSet set;
    for (const std::uint16_t text : texts) {
        set.insert(text);
    }
    return set;
}

/// Lays pairs over each other.
class Exceptions {
public:
    explicit Exceptions(const GramIndexBuilder& pairs)
        : m_pairs(pairs) {}

    [[nodiscard]] Texts of(const Frequent& frequent) {
        if (!m_hasFirst || m_first != frequent.first()) {
            m_hasFirst = true;
            m_first = frequent.first();
            m_withFirst = setOf(m_pairs.textsOf(m_first));
        }
        const Texts& withSecond = m_pairs.textsOf(frequent.second());
        Texts exceptions;
        if (withSecond.size() < kWorthASet) {
            std::ranges::copy_if(withSecond, std::back_inserter(exceptions), [&](std::uint16_t text) {
                return m_withFirst.contains(text) && !std::ranges::binary_search(frequent.texts, text);
            });
            return exceptions;
        }
        auto known = m_sets.find(frequent.second());
        if (known == m_sets.end()) {
            known = m_sets.emplace(frequent.second(), setOf(withSecond)).first;
        }
        TextSet rest = m_withFirst;
        rest &= known->second;
        for (const std::uint16_t text : frequent.texts) {
            rest.remove(text);
        }
        rest.forEach([&exceptions](unsigned text) {
            exceptions.push_back(std::uint16_t(text));
            return true;
        });
        return exceptions;
    }

private:
    const GramIndexBuilder& m_pairs;
    std::unordered_map<Gram, TextSet> m_sets; ///< of pairs in many texts
    bool m_hasFirst = false;
    Gram m_first = 0;
    TextSet m_withFirst;
};

/// Where so many of the candidates are none, the proof would be longer than looking.
bool isWorthKeeping(const Frequent& frequent, const Texts& exceptions) {
    return exceptions.size() <= frequent.texts.size() / 8;
}

} // namespace

void TrigramProofBuilder::add(QStringView folded) {
    m_units.insert(m_units.end(), folded.utf16(), folded.utf16() + folded.size());
    m_ends.push_back(std::uint32_t(m_units.size()));
}

std::vector<GramPage> TrigramProofBuilder::finishBlock(const GramIndexBuilder& pairs) {
    const std::vector<Frequent> all = frequentIn(m_units, m_ends);
    m_units.clear();
    m_ends.clear();
    Exceptions found(pairs);
    std::vector<GramPage> pages;
    Gram last = 0;
    for (auto begin = all.begin(); begin != all.end();) {
        const Gram pair = begin->first();
        QByteArray proofs;
        std::uint32_t lastThird = 0;
        auto each = begin;
        for (; each != all.end() && each->first() == pair; ++each) {
            const Texts exceptions = found.of(*each);
            if (!isWorthKeeping(*each, exceptions)) {
                continue;
            }
            appendNumber(proofs, std::uint32_t(each->trigram & 0xFFFF) - lastThird);
            lastThird = std::uint32_t(each->trigram & 0xFFFF);
            appendNumber(proofs, std::uint32_t(exceptions.size()));
            std::uint32_t next = 0;
            for (const std::uint16_t text : exceptions) {
                appendNumber(proofs, text - next);
                next = std::uint32_t(text) + 1;
            }
        }
        begin = each;
        if (proofs.isEmpty()) {
            continue;
        }
        if (pages.empty() || pages.back().bytes.size() + proofs.size() / 2 > kPageSize) {
            pages.push_back({pair, {}});
            last = pair;
        }
        appendNumber(pages.back().bytes, pair - last);
        appendNumber(pages.back().bytes, std::uint32_t(proofs.size()));
        pages.back().bytes.append(proofs);
        last = pair;
    }
    return pages;
}

bool removeExceptions(const GramPage& page, Trigram trigram, TextSet& texts) {
    NumberReader reader(page.bytes);
    Gram pair = page.first;
    while (!reader.atEnd()) {
        pair += reader.next();
        NumberReader proofs(reader.take(qsizetype(reader.next())));
        if (pair < Gram(trigram >> 16)) {
            continue;
        }
        std::uint32_t third = 0;
        while (pair == Gram(trigram >> 16) && !proofs.atEnd()) {
            third += proofs.next();
            const std::uint32_t count = proofs.next();
            const bool isIt = third == std::uint32_t(trigram & 0xFFFF);
            std::uint32_t next = 0;
            for (std::uint32_t i = 0; i < count && !proofs.atEnd(); ++i) {
                const std::uint32_t text = next + proofs.next();
                next = text + 1;
                if (isIt && text < kTextsInBlock) {
                    texts.remove(text);
                }
            }
            if (isIt || third > std::uint32_t(trigram & 0xFFFF)) {
                return isIt;
            }
        }
        return false;
    }
    return false;
}

} // namespace duikan
