// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/words.h"

namespace duikan::test {

std::vector<QStringList> wordsInFourScripts() {
    return {
        {QStringLiteral("重申"), QStringLiteral("人权"), QStringLiteral("的"), QStringLiteral("，"),
         QStringLiteral("合作"), QStringLiteral("18"), QStringLiteral("𠮷"), QStringLiteral("；")},
        {QStringLiteral("Recalls "), QStringLiteral("human "), QStringLiteral("rights"), QStringLiteral(", "),
         QStringLiteral("and "), QStringLiteral("the "), QStringLiteral("2030 "), QStringLiteral("\u00A0")},
        {QStringLiteral("призывает "), QStringLiteral("права "), QStringLiteral("человека"),
         QStringLiteral("; "), QStringLiteral("и "), QStringLiteral("все ")},
        {QStringLiteral("يشجع "), QStringLiteral("حقوق "), QStringLiteral("الإنسان"), QStringLiteral("، "),
         QStringLiteral("و"), QStringLiteral("🙂")},
    };
}

} // namespace duikan::test
