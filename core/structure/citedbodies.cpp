// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/citedtext.h"

#include "core/text/phrases.h"
#include "core/text/script.h"

#include <algorithm>

namespace duikan {

namespace {

struct BodyName {
    UnBody body;
    const char* name;
};

constexpr BodyName kBodyNames[] = {
    {UnBody::HumanRightsCouncil, "人权理事会"},
    {UnBody::HumanRightsCouncil, "Human Rights Council"},
    {UnBody::HumanRightsCouncil, "Conseil des droits de l'homme"},
    {UnBody::HumanRightsCouncil, "Consejo de Derechos Humanos"},
    {UnBody::HumanRightsCouncil, "Совет* по правам человека"},
    {UnBody::HumanRightsCouncil, "مجلس حقوق الإنسان"},
    {UnBody::HumanRightsCouncil, "لمجلس حقوق الإنسان"},
    {UnBody::HumanRightsCouncil, "HRC"},
    {UnBody::GeneralAssembly, "UNGA"},
    {UnBody::SecurityCouncil, "UNSC"},
    {UnBody::GeneralAssembly, "联合国大会"},
    {UnBody::GeneralAssembly, "联大"},
    {UnBody::GeneralAssembly, "General Assembly"},
    {UnBody::GeneralAssembly, "Assemblée générale"},
    {UnBody::GeneralAssembly, "Asamblea General"},
    {UnBody::GeneralAssembly, "Генеральн* Ассамбле*"},
    {UnBody::GeneralAssembly, "الجمعية العامة"},
    {UnBody::SecurityCouncil, "安全理事会"},
    {UnBody::SecurityCouncil, "安理会"},
    {UnBody::SecurityCouncil, "Security Council"},
    {UnBody::SecurityCouncil, "Conseil de sécurité"},
    {UnBody::SecurityCouncil, "Consejo de Seguridad"},
    {UnBody::SecurityCouncil, "Совет* Безопасности"},
    {UnBody::SecurityCouncil, "مجلس الأمن"},
    {UnBody::EconomicAndSocialCouncil, "经济及社会理事会"},
    {UnBody::EconomicAndSocialCouncil, "经济和社会理事会"},
    {UnBody::EconomicAndSocialCouncil, "经社理事会"},
    {UnBody::EconomicAndSocialCouncil, "Economic and Social Council"},
    {UnBody::EconomicAndSocialCouncil, "ECOSOC"},
    {UnBody::EconomicAndSocialCouncil, "Conseil économique et social"},
    {UnBody::EconomicAndSocialCouncil, "Consejo Económico y Social"},
    {UnBody::EconomicAndSocialCouncil, "Экономическ* и Социальн* Совет*"},
    {UnBody::EconomicAndSocialCouncil, "المجلس الاقتصادي والاجتماعي"},
    {UnBody::CommissionOnHumanRights, "人权委员会"},
    {UnBody::CommissionOnHumanRights, "Commission on Human Rights"},
    {UnBody::CommissionOnHumanRights, "Commission des droits de l'homme"},
    {UnBody::CommissionOnHumanRights, "Comisión de Derechos Humanos"},
    {UnBody::CommissionOnHumanRights, "Комисси* по правам человека"},
    {UnBody::CommissionOnHumanRights, "لجنة حقوق الإنسان"},
    {UnBody::SubCommission, "促进和保护人权小组委员会"},
    {UnBody::SubCommission, "防止歧视及保护少数小组委员会"},
    {UnBody::SubCommission, "Sub-Commission on the Promotion and Protection of Human Rights"},
    {UnBody::SubCommission, "Sub-Commission"},
    {UnBody::SubCommission, "Sous-Commission"},
    {UnBody::SubCommission, "Subcomisión"},
    {UnBody::SubCommission, "Подкомисси*"},
    {UnBody::WorldHealthAssembly, "世界卫生大会"},
    {UnBody::WorldHealthAssembly, "World Health Assembly"},
    {UnBody::WorldHealthAssembly, "Assemblée mondiale de la Santé"},
    {UnBody::WorldHealthAssembly, "Asamblea Mundial de la Salud"},
    {UnBody::WorldHealthAssembly, "Всемирн* ассамбле* здравоохранения"},
    {UnBody::WorldHealthAssembly, "جمعية الصحة العالمية"},
    {UnBody::Council, "理事会"},
    {UnBody::Council, "Council"},
    {UnBody::Council, "Conseil"},
    {UnBody::Council, "Consejo"},
    {UnBody::Council, "Совет*"},
    {UnBody::Council, "المجلس"},
    {UnBody::Assembly, "大会"},
    {UnBody::Assembly, "Assembly"},
    {UnBody::Assembly, "Assemblée"},
    {UnBody::Assembly, "Asamblea"},
    {UnBody::Assembly, "Ассамбле*"},
    {UnBody::Assembly, "الجمعية"},
    {UnBody::Commission, "委员会"},
    {UnBody::Commission, "Commission"},
    {UnBody::Commission, "Comisión"},
    {UnBody::Commission, "Комисси*"},
    {UnBody::Commission, "اللجنة"},
};

const PhraseIndex& bodyIndex() {
    static const PhraseIndex index = [] {
        PhraseIndex phrases;
        for (const BodyName& entry : kBodyNames) {
            phrases.add(QString::fromUtf8(entry.name), int(entry.body));
        }
        return phrases;
    }();
    return index;
}

bool isShort(UnBody body) {
    return body == UnBody::Council || body == UnBody::Assembly || body == UnBody::Commission;
}

bool isCouncil(UnBody body) {
    return body == UnBody::HumanRightsCouncil || body == UnBody::SecurityCouncil ||
           body == UnBody::EconomicAndSocialCouncil;
}

/// A short name is one only when it stands alone: 代表大会, 筹备委员会 and "Council" after a word of a longer
/// proper name are others' organs.
bool standsAlone(const QString& text, TextRange range) {
    const QStringView before = QStringView(text).first(range.begin).trimmed();
    if (before.isEmpty()) {
        return true;
    }
    if (!isIdeograph(text[range.begin].unicode())) {
        const qsizetype wordBegin = before.lastIndexOf(u' ') + 1;
        const QStringView previous = before.sliced(wordBegin);
        static const QStringList articles{QStringLiteral("The"), QStringLiteral("Its")};
        return !text[range.begin].isUpper() || !previous.front().isUpper() ||
               articles.contains(previous.toString()) || wordBegin == 0;
    }
    static const QString endsOfOtherNames = QStringLiteral("表生员界议小务问筹别询董区究员");
    return !endsOfOtherNames.contains(before.back());
}

std::vector<PhraseMatch> outermost(std::vector<PhraseMatch> matches) {
    std::ranges::stable_sort(matches, [](const PhraseMatch& a, const PhraseMatch& b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
    });
    std::vector<PhraseMatch> kept;
    for (const PhraseMatch& match : matches) {
        if (kept.empty() || match.range.begin >= kept.back().range.end) {
            kept.push_back(match);
        }
    }
    return kept;
}

} // namespace

BodyReader::BodyReader(UnBody author)
    : m_meanings{.author = author,
                 .council = isCouncil(author) ? author : UnBody::None,
                 .assembly = author == UnBody::WorldHealthAssembly ? author : UnBody::GeneralAssembly,
                 .commission = author == UnBody::CommissionOnHumanRights ? author : UnBody::None} {}

UnBody BodyReader::meaning(UnBody shortName) const {
    switch (shortName) {
    case UnBody::Council:
        return m_meanings.council;
    case UnBody::Assembly:
        return m_meanings.assembly;
    case UnBody::Commission:
        return m_meanings.commission;
    default:
        return shortName;
    }
}

std::vector<BodyMention> BodyReader::read(const QString& folded, const PhraseText& phrases) {
    std::vector<BodyMention> mentions;
    for (const PhraseMatch& match : outermost(bodyIndex().find(phrases))) {
        const auto name = UnBody(match.id);
        if (isShort(name) && !standsAlone(folded, match.range)) {
            continue;
        }
        const UnBody body = meaning(name);
        if (isCouncil(body)) {
            m_meanings.council = body;
        } else if (body == UnBody::GeneralAssembly || body == UnBody::WorldHealthAssembly) {
            m_meanings.assembly = body;
        } else if (body == UnBody::CommissionOnHumanRights) {
            m_meanings.commission = body;
        }
        if (body != UnBody::None) {
            mentions.push_back({body, match.range});
        }
    }
    return mentions;
}

UnBody bodyNamed(const QString& folded) {
    UnBody named = UnBody::None;
    for (const PhraseMatch& match : outermost(bodyIndex().find(folded))) {
        const auto body = UnBody(match.id);
        if (isShort(body) || body == named) {
            continue;
        }
        if (named != UnBody::None) {
            return UnBody::None;
        }
        named = body;
    }
    return named;
}

UnBody bodyOfSymbol(QStringView symbol) {
    static const std::pair<QStringView, UnBody> prefixes[] = {
        {u"A/HRC/", UnBody::HumanRightsCouncil},
        {u"E/CN.4/SUB.2/", UnBody::SubCommission},
        {u"E/CN.4/", UnBody::CommissionOnHumanRights},
        {u"A/", UnBody::GeneralAssembly},
        {u"S/", UnBody::SecurityCouncil},
        {u"E/", UnBody::EconomicAndSocialCouncil},
    };
    for (const auto& [prefix, body] : prefixes) {
        if (symbol.startsWith(prefix, Qt::CaseInsensitive)) {
            return body;
        }
    }
    return UnBody::None;
}

} // namespace duikan
