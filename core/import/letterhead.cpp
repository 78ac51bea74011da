// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/letterhead.h"

#include <QRegularExpression>

namespace duikan {

namespace {

const QRegularExpression& pageNumberForm() {
    static const QRegularExpression form(
        QStringLiteral(
            "^(?:[-–—\\s]*\\d{1,4}[-–—\\s]*|\\d{1,4}\\s*[/|]\\s*\\d{1,4}|[ivxlc]{1,6}"
            "|(?:page|página|стр\\.?|p\\.|الصفحة)\\s*\\d{1,4}(?:\\s*(?:/|of|de|sur|из|من)\\s*\\d{1,4})?"
            "|第\\s*\\d{1,4}\\s*页(?:\\s*[，,/]?\\s*共\\s*\\d{1,4}\\s*页)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// A/RES/73/3, A/64/L.63/Rev.1*, E/CN.4/2003/L.11/Add.3, CCPR/C/GC/36, HRI/GEN/1/Rev.9 (Vol. I)
const QRegularExpression& symbolForm() {
    static const QRegularExpression form(QStringLiteral(
        "^((?:A|E|S|T|ST|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CMW|CED|DP|FCCC|CBD|UNEP|UNCTAD|TD|HRI|HSP|ICC|"
        "JIU|LOS|PC|DPI|CD|BWC|WHA|IDB|GC|APLC|CCW|NPT|INF|ISBA|SPLOS|SPT|UNW|IAEA|CTOC|CAC|FAO)"
        "(?:/[\\w.()\\[\\]-]+)+)\\s*\\*{0,3}$"));
    return form;
}

/// 18-16895 (E) 241018, GE.12-00010 (C) 1, V.18-05678
const QRegularExpression& jobNumberForm() {
    static const QRegularExpression form(
        QStringLiteral("^(?:[A-Z]{1,2}\\.)?\\d{2}-\\d{5}\\*{0,3}(?:\\s*\\([A-Z]\\))?(?:\\s+\\d{1,6}){0,3}$"));
    return form;
}

/// A bar code read as text, and the request to recycle beside it.
const QRegularExpression& barcodeForm() {
    static const QRegularExpression form(QStringLiteral("^\\*\\d{6,9}\\*$"));
    return form;
}

/// "Distr.: General" in the six official languages.
const QRegularExpression& distributionForm() {
    static const QRegularExpression form(
        QStringLiteral("^(?:Distr|分发|Distribución|Distribution ?:|Распространение|التوزيع)"));
    return form;
}

const QRegularExpression& organisationForm() {
    static const QRegularExpression form(QStringLiteral(
        "^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联\\s*合\\s*国|"
        "الأمم المتحدة)$"));
    return form;
}

} // namespace

QString documentSymbol(const QString& text) {
    return symbolForm().match(text).captured(1);
}

bool isJobNumber(const QString& text) {
    return jobNumberForm().match(text).hasMatch();
}

bool isPageNumber(const QString& text) {
    return pageNumberForm().match(text).hasMatch();
}

bool isBarcode(const QString& text) {
    return barcodeForm().match(text).hasMatch();
}

bool isDistributionLine(const QString& text) {
    return distributionForm().match(text).hasMatch();
}

bool isOrganisationName(const QString& text) {
    return organisationForm().match(text).hasMatch();
}

} // namespace duikan
