// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/coveragereport.h"

#include <QObject>

#include <functional>

namespace duikan {

class Typesetter;

/// A matrix and the two texts it is of: what is exported and printed.
struct CoverageSheet {
    Coverage coverage;
    CoveredText rows;
    CoveredText columns;

    [[nodiscard]] PrintedReport printed() const; ///< cut for paper
};

/// Writes a matrix into a file, in the format that the file's name says: .html, .pdf, .xlsx or .csv.
class CoverageExport : public QObject {
    Q_OBJECT
public:
    explicit CoverageExport(QObject* parent);

    using Done = std::function<void(Result<QString>)>; ///< the path written, or why not
    /// `done` is called once: at once, or from the event loop when pages have to be typeset. The file appears
    /// whole or not at all.
    void write(const CoverageSheet& sheet, const QString& path, Done done);

    [[nodiscard]] static QString nameFilters(); ///< for a file dialog

private:
    Typesetter* m_typesetter;
};

} // namespace duikan
