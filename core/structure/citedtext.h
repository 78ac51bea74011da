// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/text/phrases.h"

#include <QHash>

#include <map>
#include <optional>
#include <span>

namespace duikan {

/// The organs whose resolutions are cited by number alone. Council, Assembly and Commission are short names,
/// whose meaning hangs on what was named before.
enum class UnBody {
    None,
    HumanRightsCouncil,
    GeneralAssembly,
    SecurityCouncil,
    EconomicAndSocialCouncil,
    CommissionOnHumanRights,
    SubCommission,
    WorldHealthAssembly,
    Council,
    Assembly,
    Commission,
};

struct BodyMention {
    UnBody body = UnBody::None; ///< never a short name
    TextRange range;
};

/// What some patterns cannot match without: a look at these spares most paragraphs the search. Those of words say
/// that a word begins like one of the pattern's, whatever the case.
struct CitedSigns {
    bool digit = false;  ///< of any script
    bool ideograph = false;
    bool letter = false; ///< of an alphabet
    bool arabic = false;
    bool session = false;    ///< a noun for one in an alphabet but Arabic
    bool resolution = false; ///< a noun for one or for a decision
    bool comment = false;    ///< "general comment", "general recommendation"
    bool agendaItem = false; ///< but Chinese ones
    bool chineseAgendaItem = false;
    bool paragraph = false;  ///< a noun for one, or "PP 3", "OP 3", in an alphabet
    bool fund = false;
};

[[nodiscard]] CitedSigns signsOf(QStringView text);

/// Whether one of some words, or beginnings of words, stands anywhere in a text. For few and rare ones.
[[nodiscard]] bool hasAny(QStringView text, std::initializer_list<QStringView> words);

/// One paragraph on its way to its citations. Ranges are of `text`, which is folded.
struct CitedText {
    QString text;
    CitedSigns signs = {};
    std::vector<BodyMention> bodies = {};      ///< in text order
    std::vector<PhraseMatch> instruments = {}; ///< known ones by name (ids as in instrumentIndex()), longest first
    UnBody author = UnBody::None;             ///< whose text the document is
    QStringList named = {};                   ///< instruments cited so far in the document, oldest first
    bool hangsOnNamed = false;                ///< whether `named` was asked
    std::map<qsizetype, Citation> found = {}; ///< by where they begin; they never overlap

    /// Citations and organs that lie, in part at least, between two offsets, in text order.
    [[nodiscard]] std::vector<const Citation*> foundBetween(qsizetype begin, qsizetype end) const;
    [[nodiscard]] std::span<const BodyMention> bodiesBetween(qsizetype begin, qsizetype end) const;
};

/// What the short names of organs mean at a place of a document.
struct BodyMeanings {
    UnBody author = UnBody::None;
    UnBody council = UnBody::None;
    UnBody assembly = UnBody::None;
    UnBody commission = UnBody::None;
    friend bool operator==(const BodyMeanings&, const BodyMeanings&) = default;
};

/// The year that a date without one means at a place of a document; what a paragraph asks of it and does to it.
class CarriedYear {
public:
    explicit CarriedYear(std::optional<int> year = {})
        : m_year(year) {}

    [[nodiscard]] std::optional<int> value() const { return m_year; }
    [[nodiscard]] std::optional<int> ask() {
        m_isAsked = m_isAsked || !m_isNamed;
        return m_year;
    }
    void name(std::optional<int> year) {
        m_year = year;
        m_isNamed = true;
    }
    [[nodiscard]] bool isAsked() const { return m_isAsked; } ///< before it was named
    [[nodiscard]] bool isNamed() const { return m_isNamed; }

private:
    std::optional<int> m_year;
    bool m_isAsked = false;
    bool m_isNamed = false;
};

/// Names organs; short names mean the organ of that sort named last, in this paragraph or before it, else the
/// author. One reader goes through a document from front to back.
class BodyReader {
public:
    explicit BodyReader(UnBody author);
    /// `phrases` are those of the folded text.
    [[nodiscard]] std::vector<BodyMention> read(const QString& folded, const PhraseText& phrases);

    [[nodiscard]] const BodyMeanings& meanings() const { return m_meanings; }
    void goOn(const BodyMeanings& meanings) { m_meanings = meanings; } ///< behind a paragraph read before

private:
    [[nodiscard]] UnBody meaning(UnBody shortName) const;

    BodyMeanings m_meanings;
};

[[nodiscard]] UnBody bodyNamed(const QString& folded); ///< the one organ that a text names in full, else None
[[nodiscard]] UnBody bodyOfSymbol(QStringView symbol); ///< "A/HRC/21/L.9": the Council

/// The paragraphs of a document by the numbers that its text can name. The document must stay as it is.
class ParagraphNumbers {
public:
    enum class Part { Any, Preambular, Operative };

    explicit ParagraphNumbers(const Document& document);

    /// The label of the one paragraph that a number, with letters such as "(b)", can mean; empty for none or
    /// several.
    [[nodiscard]] QString labelOf(int number, const QString& letters, Part part) const;
    [[nodiscard]] bool isResolution() const { return m_isResolution; }

private:
    QHash<QString, QStringList> m_labels; ///< by "PP 2", "4" or "4(b)"
    bool m_isResolution;
};

/// The instruments and funds that a text names by a wording known for them, longest first.
[[nodiscard]] std::vector<PhraseMatch> instrumentsIn(const PhraseText& text);

/// Each adds what it finds to CitedText::found.
void findResolutions(CitedText& cited);
void findSymbols(CitedText& cited);
void findInstruments(CitedText& cited);
void findFunds(CitedText& cited);
void findSessions(CitedText& cited);
void findAgendaItems(CitedText& cited);
void findDates(CitedText& cited, CarriedYear& year);
/// Last: takes paragraphs of something cited as belonging to that.
void findParagraphs(CitedText& cited, const ParagraphNumbers& numbers);

/// Adds a citation unless an earlier one stands there.
void addCitation(CitedText& cited, TextRange range, CitationKind kind, const QString& normalized,
                 const QString& target = {});

} // namespace duikan
