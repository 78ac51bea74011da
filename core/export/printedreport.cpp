// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/printedreport.h"

#include <QLocale>
#include <QSet>

namespace duikan {

PaperSize customaryPaperSize() {
    // CLDR's paperSize data: these territories use Letter, all others A4.
    static const QSet<QLocale::Territory> letter{
        QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,    QLocale::Belize,
        QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica, QLocale::ElSalvador,
        QLocale::Guatemala,    QLocale::Nicaragua, QLocale::Panama,    QLocale::Philippines,
        QLocale::PuertoRico,   QLocale::Venezuela};
    return letter.contains(QLocale().territory()) && QLocale().language() != QLocale::C ? PaperSize::Letter
                                                                                        : PaperSize::A4;
}

} // namespace duikan
