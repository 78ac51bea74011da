// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/adoption.h"

#include "core/text/codepoints.h"

#include <QRegularExpression>

namespace duikan {

namespace {

constexpr qsizetype kLongestLine = 400;
constexpr qsizetype kLongestDate = 48;

QRegularExpression form(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// "[Adopted without a vote.]", the meeting.
bool isBracketOrMeeting(const QString& text) {
    static const QRegularExpression kPattern = form(
        QStringLiteral("^\\[.{2,400}\\]\\.?$|^\\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting$|"
                       "^第\\s*\\d{1,4}\\s*次(?:全体)?会议$|^\\d{1,4}-е (?:пленарное )?заседание,?$|"
                       "^\\d{1,4}[ªa] sesión(?: plenaria)?$|^\\d{1,4}e séance(?: plénière)?$|^الجلسة (?:العامة )?\\d{1,4}$"));
    const bool mayBe = !text.isEmpty() && (text.front().isDigit() || isOneOf(text.front(), u"[第ا"));
    return mayBe && text.size() <= kLongestLine && kPattern.match(text).hasMatch();
}

bool isDate(const QString& text) {
    static const QRegularExpression kPattern =
        form(QStringLiteral("^(?:\\d{1,2}(?:er)? \\w+ \\d{4}(?: года)?|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|"
                            "\\d{1,2}º? de \\w+ de \\d{4}|\\d{1,2} \\w+(?: \\w+)?\\s?/\\s?\\w+ \\d{4})$"));
    return text.size() <= kLongestDate && kPattern.match(text).hasMatch();
}

/// "Adopted by a recorded vote of 27 to 13, with 7 abstentions. The voting was as follows:", with a bracket that is closed
/// behind the last State, or none.
bool tellsOfVote(const QString& text) {
    static const QRegularExpression kPattern = form(QStringLiteral(
        "^\\[?(?:Adopted (?:without a vote|by (?:a recorded vote|consensus))|Adoptée? (?:sans vote|sans être mise? aux voix|par "
        "\\d+ voix|par consensus|à l['’]issue d['’]un vote)|Aprobad[ao] (?:sin votación|en votación registrada|por consenso|por "
        "\\d+ votos)|Принят[ао] (?:без голосования|заносимым|консенсусом)|اعتمدت? (?:بدون تصويت|دون تصويت|بتصويت مسجل|بتوافق)|"
        "(?:经记录表决[，,]?)?以\\s*\\d+\\s*票(?:赞成|对)|未经表决[获而]?通过)"));
    const bool mayBe = !text.isEmpty() && isOneOf(text.front(), u"[AПا经以未");
    return mayBe && text.size() <= kLongestLine && kPattern.match(text).hasMatch();
}

/// "In favour:", "Against:", "Abstaining:"
bool opensVotes(const QString& text) {
    static const QRegularExpression kPattern = form(QStringLiteral(
        "^(?:In favour|Against|Abstaining|Abstentions|(?:Ont )?[Vv]oté (?:pour|contre)|Se sont abstenus|Abstentions|Votos (?:a favor|"
        "en contra)|Abstenciones|Голосовали (?:за|против)|Воздержались|المؤيدون|المعارضون|الممتنعون|赞成|反对|弃权)\\s*[:：]"));
    return kPattern.match(text).hasMatch();
}

bool endsInColon(const QString& text) {
    return text.endsWith(u':') || text.endsWith(u'：');
}

} // namespace

bool AdoptionLines::take(const SourceBlock& block, const SourceBlock* next) {
    const QString& text = block.text;
    const bool isNamed = m_isNaming && !block.number;
    const bool isVoting = m_isVote && opensVotes(text);
    const bool isDateAbove = isDate(text) && next != nullptr && isBracketOrMeeting(next->text);
    const bool isLine = isBracketOrMeeting(text) || (m_wasAdoption && isDate(text)) || isDateAbove || tellsOfVote(text);
    m_wasAdoption = !block.number && (isNamed || isVoting || isLine);
    m_isVote = m_wasAdoption && (m_isVote || (tellsOfVote(text) && endsInColon(text)));
    m_isNaming = m_wasAdoption && isVoting && endsInColon(text);
    return m_wasAdoption;
}

} // namespace duikan
