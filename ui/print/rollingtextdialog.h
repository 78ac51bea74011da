// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QDialog>

#include <memory>

namespace duikan {

/// Writes the rolling text of a document: says how many proposals there are, lets the reader choose whether
/// accepted ones are taken in, and saves as Word document, PDF or web page. The review must outlive the
/// dialog.
class RollingTextDialog : public QDialog {
    Q_OBJECT
public:
    /// `document` (1-based) is chosen to begin with.
    RollingTextDialog(const Review& review, int document, QWidget* parent = nullptr);
    ~RollingTextDialog() override;

    [[nodiscard]] int document() const; ///< 1-based
    /// The form is that of the suffix: .docx, .pdf, and .html for any other.
    void saveTo(const QString& path);

signals:
    void saved(const QString& path);
    void failed(const duikan::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
