// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/paragraph.h"

#include "core/base/enumnames.h"

namespace duikan {

namespace {

constexpr EnumNames<ParagraphKind, 17> kParagraphKinds{{
    {ParagraphKind::Title, u"title"},
    {ParagraphKind::Heading, u"heading"},
    {ParagraphKind::Paragraph, u"paragraph"},
    {ParagraphKind::Caption, u"caption"},
    {ParagraphKind::Figure, u"figure"},
    {ParagraphKind::Sponsors, u"sponsors"},
    {ParagraphKind::Agenda, u"agenda"},
    {ParagraphKind::Session, u"session"},
    {ParagraphKind::Body, u"body"},
    {ParagraphKind::AdoptingBody, u"adopting-body"},
    {ParagraphKind::Preambular, u"preambular"},
    {ParagraphKind::Operative, u"operative"},
    {ParagraphKind::Subparagraph, u"subparagraph"},
    {ParagraphKind::Footnote, u"footnote"},
    {ParagraphKind::Adoption, u"adoption"},
    {ParagraphKind::AnnexTitle, u"annex-title"},
    {ParagraphKind::Table, u"table"},
}};

constexpr EnumNames<CitationKind, 8> kCitationKinds{{
    {CitationKind::Resolution, u"resolution"},
    {CitationKind::Treaty, u"treaty"},
    {CitationKind::AgendaItem, u"agenda-item"},
    {CitationKind::Session, u"session"},
    {CitationKind::Document, u"document"},
    {CitationKind::Fund, u"fund"},
    {CitationKind::Date, u"date"},
    {CitationKind::InternalParagraph, u"internal-paragraph"},
}};

} // namespace

QString toString(ParagraphKind kind) { return kParagraphKinds.name(kind); }

std::optional<ParagraphKind> paragraphKindFromString(QStringView name) { return kParagraphKinds.value(name); }

QString toString(CitationKind kind) { return kCitationKinds.name(kind); }

std::optional<CitationKind> citationKindFromString(QStringView name) { return kCitationKinds.value(name); }

} // namespace duikan
