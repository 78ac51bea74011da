// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace duikan {

/// The organs whose resolutions are cited by number alone. Council, Assembly and Commission are short names, whose
/// meaning hangs on what was named before.
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

/// One paragraph on its way to its citations. Ranges are of `text`, which is folded.
struct CitedText {
    QString text;
    std::vector<BodyMention> bodies = {}; ///< in text order
    UnBody author = UnBody::None;    ///< whose text the document is
    QStringList named = {};               ///< instruments cited so far in the document, oldest first
    std::vector<Citation> found = {};     ///< unsorted, may overlap; earlier ones win
};

/// Names organs; short names mean the organ of that sort named last, in this paragraph or before it, else the author.
/// One reader goes through a document from front to back.
class BodyReader {
public:
    explicit BodyReader(UnBody author);
    [[nodiscard]] std::vector<BodyMention> read(const QString& folded);

private:
    [[nodiscard]] UnBody meaning(UnBody shortName) const;

    UnBody m_author;
    UnBody m_council;
    UnBody m_assembly;
    UnBody m_commission;
};

[[nodiscard]] UnBody bodyNamed(const QString& folded); ///< the one organ that a text names in full, else None
[[nodiscard]] UnBody bodyOfSymbol(QStringView symbol); ///< "A/HRC/21/L.9": the Council

/// Each adds what it finds to CitedText::found.
void findResolutions(CitedText& cited);
void findSymbols(CitedText& cited);
void findInstruments(CitedText& cited);
void findFunds(CitedText& cited);
void findSessions(CitedText& cited);
void findAgendaItems(CitedText& cited);
/// `year` is the one that a date without a year means; it is carried on from paragraph to paragraph.
void findDates(CitedText& cited, std::optional<int>& year);
/// Last: takes paragraphs of something cited as belonging to that.
void findParagraphs(CitedText& cited, const Document& document);

/// Adds a citation unless an earlier one stands there.
void addCitation(CitedText& cited, TextRange range, CitationKind kind, const QString& normalized,
                 const QString& target = {});

} // namespace duikan
