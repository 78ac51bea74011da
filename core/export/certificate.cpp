// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/certificate.h"

#include "core/export/comparisonwords.h"
#include "core/export/markup.h"

#include <QCoreApplication>

namespace duikan {

QString hashLine(const SourceInfo& source) {
    return QStringLiteral("SHA-256 ") + QString::fromLatin1(source.sha256.toHex());
}

void addProgram(Certificate& certificate, const QDateTime& at) {
    certificate.lines.push_back(
        {ComparisonWords::program(),
         QStringLiteral("Duikan %1").arg(QCoreApplication::applicationVersion()).trimmed()});
    certificate.lines.push_back({ComparisonWords::compared(), at.toUTC().toString(Qt::ISODate)});
}

Certificate certificateOf(const Comparison& comparison, const ComparedDraft& left, const ComparedDraft& right,
                          const QDateTime& at) {
    Certificate certificate{ComparisonWords::certificate(), {}};
    certificate.lines = {
        {left.source.name, hashLine(left.source)},
        {right.source.name, hashLine(right.source)},
        {ComparisonWords::settings(), ComparisonWords::settingsInForce()},
        {ComparisonWords::counts(), ComparisonWords::countsOf(comparison)},
        {ComparisonWords::rejecting(left.source.name),
         ComparisonWords::verdict(comparison.proof.rejectAllEqualsLeft),
         comparison.proof.rejectAllEqualsLeft},
        {ComparisonWords::accepting(right.source.name),
         ComparisonWords::verdict(comparison.proof.acceptAllEqualsRight),
         comparison.proof.acceptAllEqualsRight},
    };
    addProgram(certificate, at);
    return certificate;
}

std::unexpected<Error> unproven(const QString& draft) {
    return failure(ErrorKind::InvalidArgument, draft,
                   QStringLiteral("the report would not give it back letter for letter, so nothing was written"),
                   {QStringLiteral("report it with all files concerned")});
}

Result<void> requireProof(const Comparison& comparison, const QString& leftName, const QString& rightName) {
    if (!comparison.proof.rejectAllEqualsLeft) {
        return unproven(leftName);
    }
    if (!comparison.proof.acceptAllEqualsRight) {
        return unproven(rightName);
    }
    return {};
}

QString certificateHtml(const Certificate& certificate) {
    QString html = QStringLiteral("<section class=\"certificate\"><h2 id=\"certificate\"><a "
                                  "href=\"#certificate\">%1</a></h2><dl>")
                       .arg(escapedText(certificate.heading));
    for (const Certificate::Line& line : certificate.lines) {
        const QString verdict = !line.holds   ? QString()
                                : *line.holds ? QStringLiteral(" class=\"holds\"")
                                              : QStringLiteral(" class=\"fails\"");
        html += QStringLiteral("<dt>%1</dt><dd%2>%3</dd>")
                    .arg(escapedText(line.term), verdict, escapedText(line.text));
    }
    return html + QStringLiteral("</dl></section>\n");
}

} // namespace duikan
