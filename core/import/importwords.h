// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/notesimport.h"

#include <QCoreApplication>
#include <QStringList>

namespace duikan {

/// What is said of notes that were imported, in the language of the program.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(duikan::NotesImport)
public:
    [[nodiscard]] static QString annotatedPdf();
    [[nodiscard]] static QString webAnnotations();
    [[nodiscard]] static QString wordComments();
    [[nodiscard]] static QString xfdf();

    [[nodiscard]] static QString added(const TakenIn& taken); ///< "2 notes, 1 reply added", or that nothing was
    /// What else there is to tell, one line each: what was known, what was left out and why.
    [[nodiscard]] static QStringList remarks(const ImportSummary& summary);
    [[nodiscard]] static QString of(ImportRemark remark, int count);
};

} // namespace duikan
