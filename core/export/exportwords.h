// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportsummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace duikan {

/// What exported files and their summaries say of their own accord, in the language of the program.
class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::Export)
public:
    // The formats.
    [[nodiscard]] static QString annotatedPdf();
    [[nodiscard]] static QString csv();
    [[nodiscard]] static QString docx();
    [[nodiscard]] static QString akomaNtoso();
    [[nodiscard]] static QString html();
    [[nodiscard]] static QString jsonld();
    [[nodiscard]] static QString markdown();
    [[nodiscard]] static QString xfdf();
    [[nodiscard]] static QString xlsx();
    [[nodiscard]] static QString bundle();

    [[nodiscard]] static QString counts(const ExportSummary& summary);      ///< "3 notes, 1 reply, 2 links"
    [[nodiscard]] static QString of(Loss loss, int count);                  ///< "2 replies left out"
    [[nodiscard]] static QString linksAreRead();                            ///< a remark: they do not come back
    [[nodiscard]] static QStringList losses(const ExportSummary& summary);  ///< one line each, remarks last

    [[nodiscard]] static QString notes();        ///< name of a sheet
    [[nodiscard]] static QString links();        ///< the same
    [[nodiscard]] static QString withoutPlace(); ///< of a note that nobody knows where to put

    // Columns of the tables.
    [[nodiscard]] static QString item();
    [[nodiscard]] static QString note();
    [[nodiscard]] static QString reply();
    [[nodiscard]] static QString link();
    [[nodiscard]] static QString number();
    [[nodiscard]] static QString id();
    [[nodiscard]] static QString inReplyTo();
    [[nodiscard]] static QString document();
    [[nodiscard]] static QString draft();
    [[nodiscard]] static QString paragraph();
    [[nodiscard]] static QString quote();
    [[nodiscard]] static QString verdict();
    [[nodiscard]] static QString relation();
    [[nodiscard]] static QString toDocument();
    [[nodiscard]] static QString toDraft();
    [[nodiscard]] static QString toParagraph();
    [[nodiscard]] static QString toQuote();
    [[nodiscard]] static QString toVerdict();
    [[nodiscard]] static QString kind();
    [[nodiscard]] static QString state();
    [[nodiscard]] static QString tags();
    [[nodiscard]] static QString assignee();
    [[nodiscard]] static QString author();
    [[nodiscard]] static QString created();
    [[nodiscard]] static QString modified();
    [[nodiscard]] static QString text();
    [[nodiscard]] static QString replacement();
};

} // namespace duikan
