// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structure/months.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <bitset>

namespace duikan {

namespace {

/// Months as they stand in dates; Russian in the genitive and, without a day, in other cases; Arabic in the
/// Levantine names, the international ones, or both with a stroke between, as in UN documents.
const QHash<QString, int>& months() {
    static const QHash<QString, int> table = [] {
        const char* const rows[12] = {
            "January Jan. janvier enero января январе январь يناير كانون_الثاني",
            "February Feb. février febrero февраля феврале февраль فبراير شباط",
            "March Mar. mars marzo марта марте март مارس آذار",
            "April Apr. avril abril апреля апреле апрель أبريل نيسان",
            "May mai mayo мая мае май مايو أيار",
            "June juin junio июня июне июнь يونيه يونيو حزيران",
            "July juillet julio июля июле июль يوليه يوليو تموز",
            "August Aug. août agosto августа августе август أغسطس آب",
            "September Sept. septembre septiembre setiembre сентября сентябре сентябрь سبتمبر أيلول",
            "October Oct. octobre octubre октября октябре октябрь أكتوبر تشرين_الأول",
            "November Nov. novembre noviembre ноября ноябре ноябрь نوفمبر تشرين_الثاني",
            "December Dec. décembre diciembre декабря декабре декабрь ديسمبر كانون_الأول",
        };
        QHash<QString, int> hash;
        for (int month = 1; month <= 12; ++month) {
            for (QString name : QString::fromUtf8(rows[month - 1]).split(u' ')) {
                hash.insert(name.replace(u'_', u' '), month);
            }
        }
        return hash;
    }();
    return table;
}

/// The names of months by how they begin.
class MonthNames {
public:
    MonthNames() {
        for (const QString& name : months().keys()) {
            m_beginnings.set(slotOf(name));
            m_byInitial[name.front()] << name;
        }
    }

    [[nodiscard]] bool oneBegins(QStringView rest) const {
        if (rest.size() < kBeginning || !m_beginnings.test(slotOf(rest))) { // nearly all words
            return false;
        }
        const auto names = m_byInitial.constFind(rest.front());
        return names != m_byInitial.cend() && std::ranges::any_of(*names, [rest](const QString& name) {
                   return rest.startsWith(name) && (rest.size() == name.size() || !rest[name.size()].isLetter());
               });
    }

private:
    static size_t slotOf(QStringView word) {
        const char16_t* const units = word.utf16();
        return (units[0] * 961U + units[1] * 31U + units[2]) % kSlots;
    }

    static constexpr qsizetype kBeginning = 3; // letters: no name has fewer
    static constexpr size_t kSlots = 4096;
    std::bitset<kSlots> m_beginnings;
    QHash<QChar, QStringList> m_byInitial;
};

} // namespace

QString monthPattern() {
    QStringList names = months().keys();
    std::ranges::sort(names, [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString& name : names) {
        name = QRegularExpression::escape(name);
    }
    const QString name = names.join(u'|');
    return QStringLiteral("(?<monthName>%1)(?:\\s?/\\s?(?&monthName))?(?!\\p{L})").arg(name);
}

std::vector<qsizetype> monthsIn(QStringView text) {
    static const MonthNames names;
    std::vector<qsizetype> found;
    bool inWord = false;
    const char16_t* const units = text.utf16();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = units[at];
        const bool wasInWord = inWord;
        inWord = c < 0x80 ? (c | 0x20U) - u'a' < 26U : text[at].isLetter();
        if (inWord && !wasInWord && names.oneBegins(text.sliced(at))) {
            found.push_back(at);
        }
    }
    return found;
}

int monthOf(const QString& text) {
    return months().value(text.section(u'/', 0, 0).trimmed());
}

} // namespace duikan
