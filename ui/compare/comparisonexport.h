// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/draft.h"
#include "core/compare/comparison.h"
#include "core/base/error.h"

#include <QObject>

#include <functional>

namespace duikan {

class Typesetter;

/// Writes a comparison as a file: HTML, PDF, or a Word document with tracked changes, by the name's ending.
/// The file appears whole or not at all. One at a time.
class ComparisonExport : public QObject {
    Q_OBJECT
public:
    explicit ComparisonExport(QObject* parent = nullptr);

    using Done = std::function<void(Result<QString>)>; ///< the path written, or why not
    /// `done` is called once, from the event loop for PDF, else before this returns.
    void write(const QString& path, const Draft& left, const Draft& right, const Comparison& comparison,
               const QString& author, Done done);

private:
    Typesetter* m_typesetter = nullptr; ///< made for the first PDF: it starts Chromium
};

} // namespace duikan
