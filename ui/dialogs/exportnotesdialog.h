// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportformat.h"

#include <QDialog>

#include <memory>

namespace duikan {

/// Writes the notes and links of a review in one of exportFormats(): the reader chooses the format and whether those
/// of one document or of all are meant, and is told afterwards what the file does not carry. Writing goes on in another
/// thread, from the review's file. The review must outlive the dialog.
class ExportNotesDialog : public QDialog {
    Q_OBJECT
public:
    /// `reviewPath` is the review's file; `document` (1-based) is offered where a format takes only one.
    ExportNotesDialog(const Review& review, const QString& reviewPath, int document, QWidget* parent = nullptr);
    ~ExportNotesDialog() override;

    [[nodiscard]] const ExportFormat& format() const; ///< the one chosen
    void saveTo(const QString& path); ///< in the format chosen, whatever the name; asks for the password of a locked source

signals:
    void saved(const QString& path);
    void failed(const duikan::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
