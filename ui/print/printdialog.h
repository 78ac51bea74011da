// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/reviewcopy.h"

#include <QDialog>

#include <memory>

namespace duikan {

/// Shows the review copy as it will be printed, lets the reader choose what is in it, and saves it as PDF or
/// sends it to a printer. The preview is the PDF itself: what is saved is what was seen. The review must
/// outlive the dialog.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    /// `reviewName` is the file name of the review, without folders.
    PrintDialog(const Review& review, const QString& reviewName, QWidget* parent = nullptr);
    ~PrintDialog() override;

    [[nodiscard]] ReviewCopyOptions options() const;
    [[nodiscard]] bool isUpToDate() const; ///< the pages shown are those of options()
    [[nodiscard]] int pageCount() const;

    /// Writes the pages shown; waits for them when they are being made. The result is said in the dialog too.
    void saveTo(const QString& path);

signals:
    void pagesReady();               ///< the preview shows options() now
    void saved(const QString& path); ///< as PDF
    void failed(const duikan::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
