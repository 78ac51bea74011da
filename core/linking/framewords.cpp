// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/framewords.h"

#include "core/text/script.h"

#include <QSet>

namespace duikan {

bool isIdeographToken(const PhraseToken& token) {
    return !token.text.isEmpty() &&
           (token.text.front().isHighSurrogate() || isIdeograph(token.text.front().unicode()));
}

bool isFrameWord(const QString& word) {
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "also that their this with which have from these such including inter alia well other further "
            "upon into been being "
            "they them those where when than more most shall should would could will must within between "
            "among through under "
            "human rights states state united nations council assembly general resolution resolutions "
            "international national "
            "recalling reaffirming recognizing stressing emphasizing welcoming noting taking note bearing "
            "mind calls encourages "
            "invites requests urges decides stresses welcomes notes reaffirms recognizes emphasizes "
            "acknowledging acknowledges "
            "about after against before because does done during each every found give given last less like "
            "made "
            "make many much need number only onto over people person persons place same since some still "
            "take "
            "taken than then there thereto therein thereof too used using very were what while who whose "
            "year "
            "years your measures order ensure appropriate necessary relevant particular including regard "
            "respect "
            "promote protect support supported strengthen continue provide full effective relation basis "
            "dans avec pour leur leurs cette entre ainsi notamment droits homme états nations unies afin "
            "aussi "
            "autres avant chaque comme contre depuis dont doit elle elles encore être faire fait mais même "
            "moins "
            "nous pays plus pourquoi quand quelle sans sont sous sur tous tout toute toutes très vers "
            "mesures "
            "demande encourage rappelant décide ceux celles chez deux ans année "
            "para como sobre entre derechos humanos estados naciones unidas también además ante aunque cada "
            "contra cuando desde donde durante ella ellos este esta estas estos hacer hasta haya mismo "
            "mismas "
            "mucho muchos otras otros pero porque puede según sean ser sino tiene tienen toda todas todo "
            "todos "
            "años medidas exhorta insta alienta recordando decide todavía parte partes "
            "通过 加强 提供 支持 方面 作用 包括 进行 继续 促进 推动 开展 领域 人权 国家 各国 有关 相关 作为 "
            "以及 实施 落实 工作 项目 发展 "
            "帮助 提高 提升 基础 重要 主要 问题 情况 活动 根据 确保 建立 努力 原则 目标 方式 过程 意见 "
            "также прав человека государств организации объединенных наций более были быть всех для если или "
            "которые которых между него отношении после путем своих том чтобы этой этих меры призывает "
            "настоятельно рекомендует "
            "التي الذي الذين على إلى عن من في هذا هذه ذلك بين جميع الدول حقوق الإنسان الأمم المتحدة كما أن");
        QSet<QString> set;
        for (const QString& entry : all.split(u' ')) {
            const std::vector<PhraseToken> tokens = phraseTokens(entry);
            // Two ideographs stay as they are; an Arabic word is looked up by its stem.
            set.insert(tokens.size() == 1 ? tokens.front().text : entry);
        }
        return set;
    }();
    return words.contains(word);
}

bool isGrammar(const QString& ideograph) {
    static const QString particles =
        QStringLiteral("的和与及在为对并以于等是有了将就从向由其之各这该所而或者也可应要其他");
    return particles.contains(ideograph);
}

bool isTelling(const PhraseToken& ideograph, const PhraseToken& next) {
    return !isGrammar(ideograph.text) && !isGrammar(next.text) && !isFrameWord(ideograph.text + next.text);
}

} // namespace duikan
