// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/aknidentity.h"

#include "core/structure/citedtext.h"
#include "core/text/folding.h"

#include <QRegularExpression>

#include <utility>

namespace duikan {

namespace {

QString actorOf(UnBody body) {
    switch (body) {
    case UnBody::HumanRightsCouncil:
        return QStringLiteral("unhrc");
    case UnBody::GeneralAssembly:
        return QStringLiteral("unga");
    case UnBody::SecurityCouncil:
        return QStringLiteral("unsc");
    case UnBody::EconomicAndSocialCouncil:
        return QStringLiteral("ecosoc");
    case UnBody::CommissionOnHumanRights:
        return QStringLiteral("unchr");
    case UnBody::SubCommission:
        return QStringLiteral("unschr");
    case UnBody::WorldHealthAssembly:
        return QStringLiteral("wha");
    default:
        return QStringLiteral("un");
    }
}

UnBody bodyOf(const Document& document) {
    const UnBody fromSymbol = bodyOfSymbol(document.symbol);
    return fromSymbol != UnBody::None ? fromSymbol : bodyNamed(fold(document.body).text);
}

/// ISO 639-2/T of the six official languages; their texts are those of the United Nations.
QString languageCode(const QString& tag) {
    constexpr std::pair<const char*, const char*> codes[] = {{"ar", "ara"}, {"en", "eng"}, {"es", "spa"},
                                                             {"fr", "fra"}, {"ru", "rus"}, {"zh", "zho"}};
    for (const auto& [two, three] : codes) {
        if (tag.section(u'-', 0, 0) == QLatin1String(two)) {
            return QLatin1String(three);
        }
    }
    return QStringLiteral("und");
}

/// Letters, figures, hyphens and stops; a stroke becomes a hyphen. A number still open ("21/...") is none.
QString numberOf(const Document& document) {
    const bool isOpen = document.number.contains(QLatin1String("..")) || document.number.contains(u'…');
    QString number = isOpen || document.number.isEmpty() ? document.symbol : document.number;
    number.replace(u'/', u'-');
    number.remove(QRegularExpression(QStringLiteral("[^A-Za-z0-9.-]+")));
    while (number.endsWith(u'.') || number.endsWith(u'-')) {
        number.chop(1);
    }
    return number.isEmpty() ? QStringLiteral("nn") : number;
}

/// Whether the number is that of something adopted: figures on both sides of the stroke, or a RES symbol.
bool hasFinalNumber(const Document& document) {
    static const QRegularExpression number(QStringLiteral("^S?-?[0-9]+/[0-9]+[A-Z]?$"));
    return document.symbol.contains(QLatin1String("/RES/")) ||
           (number.match(document.number).hasMatch() && !document.symbol.contains(QLatin1String("/L.")));
}

} // namespace

QString adoptionDate(const Document& document) {
    static const QRegularExpression iso(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    for (const Paragraph& paragraph : document.paragraphs) {
        if (paragraph.kind != ParagraphKind::Adoption) {
            continue;
        }
        for (const Citation& citation : paragraph.citations) {
            if (citation.kind == CitationKind::Date && iso.match(citation.normalized).hasMatch()) {
                return citation.normalized;
            }
        }
    }
    return {};
}

QString AknIdentity::element() const {
    return isResolution ? QStringLiteral("statement") : QStringLiteral("doc");
}

QString AknIdentity::work() const {
    return QStringLiteral("/akn/un/%1/%2/%3/%4/%5")
        .arg(element(), isResolution ? QStringLiteral("deliberation") : name, actor, date, number);
}

QString AknIdentity::expression() const {
    return QStringLiteral("%1/%2@%3")
        .arg(work(), language, versionDate);
}

AknIdentity aknIdentity(const Draft& draft) {
    const Document& document = *draft.structure;
    AknIdentity identity;
    identity.isResolution = document.isResolution();
    identity.actor = actorOf(bodyOf(document));
    const QString adopted = adoptionDate(document);
    identity.isAdopted = !adopted.isEmpty();
    identity.date = identity.isAdopted ? adopted : draft.added.toUTC().date().toString(Qt::ISODate);
    identity.name = !identity.isResolution ? QStringLiteral("document")
                    : identity.isAdopted || hasFinalNumber(document) ? QStringLiteral("resolution")
                                                                      : QStringLiteral("resolutionDraft");
    identity.number = numberOf(document);
    identity.language = languageCode(document.language);
    identity.version = draft.number;
    if (draft.number > 1) {
        identity.versionDate = draft.added.toUTC().date().toString(Qt::ISODate);
    }
    return identity;
}

} // namespace duikan
