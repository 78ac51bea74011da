// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/gramindex.h"

#include "core/search/numbercoding.h"

#include <algorithm>

namespace duikan {

namespace {

/// Long enough that few are half empty in the database, short enough to be looked through at once.
constexpr qsizetype kPageSize = 8192;

QByteArray gapsOf(const std::vector<std::uint16_t>& texts) {
    QByteArray bytes;
    bytes.reserve(qsizetype(texts.size()) + 8);
    std::uint32_t next = 0;
    for (const std::uint16_t text : texts) {
        appendNumber(bytes, text - next);
        next = std::uint32_t(text) + 1;
    }
    return bytes;
}

QByteArray bitmapOf(const std::vector<std::uint16_t>& texts) {
    QByteArray bytes(texts.back() / 8 + 1, '\0');
    for (const std::uint16_t text : texts) {
        bytes[text / 8] = char(bytes[text / 8] | (1 << (text % 8)));
    }
    return bytes;
}

/// Calls visit(gram, postings) for each entry until it answers false.
template<typename Visit>
void forEachEntry(const GramPage& page, Visit visit) {
    NumberReader reader(page.bytes);
    Gram gram = page.first;
    while (!reader.atEnd()) {
        gram += reader.next();
        Postings postings;
        postings.count = int(reader.next());
        const std::uint32_t size = reader.next();
        postings.isBitmap = (size & 1) != 0;
        postings.bytes = reader.take(qsizetype(size >> 1));
        if (!visit(gram, postings)) {
            return;
        }
    }
}

} // namespace

int TextSet::count() const {
    int count = 0;
    for (const std::uint64_t word : m_words) {
        count += std::popcount(word);
    }
    return count;
}

bool TextSet::isEmpty() const {
    return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
}

TextSet& TextSet::operator&=(const TextSet& other) {
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= other.m_words[i];
    }
    return *this;
}

TextSet& TextSet::operator|=(const TextSet& other) {
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] |= other.m_words[i];
    }
    return *this;
}

TextSet TextSet::all(int texts) {
    TextSet set;
    std::fill_n(set.m_words.begin(), texts / 64, ~std::uint64_t(0));
    if (texts % 64 != 0) {
        set.m_words[size_t(texts) / 64] = (std::uint64_t(1) << (texts % 64)) - 1;
    }
    return set;
}

void TextSet::invert(int texts) {
    const TextSet whole = all(texts);
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] = ~m_words[i] & whole.m_words[i];
    }
}

void Postings::addTo(TextSet& texts) const {
    if (isBitmap) {
        const qsizetype size = std::min<qsizetype>(bytes.size(), kTextsInBlock / 8);
        for (qsizetype i = 0; i < size; ++i) {
            texts.m_words[size_t(i) / 8] |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << (i % 8 * 8);
        }
        return;
    }
    NumberReader reader(bytes);
    std::uint32_t next = 0;
    while (!reader.atEnd()) {
        const std::uint32_t text = next + reader.next();
        if (text >= kTextsInBlock) {
            return; // damaged
        }
        texts.insert(text);
        next = text + 1;
    }
}

std::optional<Postings> postingsIn(const GramPage& page, Gram gram) {
    std::optional<Postings> found;
    forEachEntry(page, [&](Gram at, const Postings& postings) {
        if (at == gram) {
            found = postings;
        }
        return at < gram;
    });
    return found;
}

bool addRange(const GramPage& page, Gram from, Gram to, TextSet& texts) {
    bool isPast = false;
    forEachEntry(page, [&](Gram at, const Postings& postings) {
        isPast = at > to;
        if (at >= from && !isPast) {
            postings.addTo(texts);
        }
        return !isPast;
    });
    return !isPast;
}

GramIndexBuilder::GramIndexBuilder() {
    m_slots.resize(1 << 12);
}

GramIndexBuilder::Entry& GramIndexBuilder::entryOf(Gram gram) {
    const size_t mask = m_slots.size() - 1;
    size_t slot = (gram * 0x9E3779B1u) >> 7 & mask; // Knuth's multiplicative hashing
    while (m_slots[slot] != 0) {
        if (Entry& entry = m_entries[m_slots[slot] - 1]; entry.gram == gram) {
            return entry;
        }
        slot = (slot + 1) & mask;
    }
    m_entries.push_back({gram, -1, {}});
    m_slots[slot] = std::uint32_t(m_entries.size());
    if (m_entries.size() * 2 > m_slots.size()) {
        grow();
    }
    return m_entries.back();
}

void GramIndexBuilder::grow() {
    std::vector<std::uint32_t> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t slot = (m_entries[i].gram * 0x9E3779B1u) >> 7 & mask;
        while (larger[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        larger[slot] = std::uint32_t(i + 1);
    }
    m_slots = std::move(larger);
}

void GramIndexBuilder::add(QStringView folded) {
    Q_ASSERT(m_texts < kTextsInBlock);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t second = i + 1 < folded.size() ? folded[i + 1].unicode() : u'\0';
        Entry& entry = entryOf(gramOf(folded[i].unicode(), second));
        if (entry.last != m_texts) {
            entry.last = m_texts;
            entry.texts.push_back(std::uint16_t(m_texts));
        }
    }
    ++m_texts;
}

const std::vector<std::uint16_t>& GramIndexBuilder::textsOf(Gram gram) const {
    static const std::vector<std::uint16_t> kNone;
    const size_t mask = m_slots.size() - 1;
    size_t slot = (gram * 0x9E3779B1u) >> 7 & mask;
    while (m_slots[slot] != 0) {
        if (const Entry& entry = m_entries[m_slots[slot] - 1]; entry.gram == gram) {
            return entry.texts;
        }
        slot = (slot + 1) & mask;
    }
    return kNone;
}

std::vector<GramPage> GramIndexBuilder::finishBlock() {
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) { return a.gram < b.gram; });
    std::vector<GramPage> pages;
    Gram last = 0;
    for (const Entry& entry : m_entries) {
        const QByteArray gaps = gapsOf(entry.texts);
        const bool isBitmap = gaps.size() > entry.texts.back() / 8 + 1;
        const QByteArray bytes = isBitmap ? bitmapOf(entry.texts) : gaps;
        if (pages.empty() || pages.back().bytes.size() + bytes.size() / 2 > kPageSize) {
            pages.push_back({entry.gram, {}});
            last = entry.gram;
        }
        QByteArray& page = pages.back().bytes;
        appendNumber(page, entry.gram - last);
        appendNumber(page, std::uint32_t(entry.texts.size()));
        appendNumber(page, std::uint32_t(bytes.size()) << 1 | std::uint32_t(isBitmap));
        page.append(bytes);
        last = entry.gram;
    }
    m_entries.clear();
    std::fill(m_slots.begin(), m_slots.end(), 0);
    m_texts = 0;
    return pages;
}

} // namespace duikan
