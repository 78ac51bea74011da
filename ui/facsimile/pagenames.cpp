// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facsimile/pagenames.h"

#include <QCoreApplication>

namespace duikan {

namespace {

QString folded(const QString& name) {
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace

QString pageName(const QStringList& labels, int page) {
    const QString label = labels.value(page - 1);
    return label.isEmpty() ? QString::number(page) : label;
}

std::optional<int> pageNamed(const QString& typed, const QStringList& labels, int pageCount) {
    const QString wanted = folded(typed);
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    for (int page = 1; page <= std::min(pageCount, int(labels.size())); ++page) {
        if (folded(labels[page - 1]) == wanted) {
            return page;
        }
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= pageCount ? std::optional(number) : std::nullopt;
}

QString pagePosition(const QStringList& labels, int page, int pageCount) {
    const QString name = pageName(labels, page);
    return name == QString::number(page)
               ? QCoreApplication::translate("PageNames", "Page %1 of %2").arg(page).arg(pageCount)
               : QCoreApplication::translate("PageNames", "Page %1 (%2 of %3)").arg(name).arg(page).arg(pageCount);
}

} // namespace duikan
