// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <array>

class QLineEdit;
class QPushButton;

namespace duikan {

/// Asks for the two documents of a new review. One may be left open.
class NewReviewDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewReviewDialog(const QString& folder, QWidget* parent = nullptr);

    void setPath(int side, const QString& path); ///< 0 left, 1 right
    [[nodiscard]] QString leftPath() const;
    [[nodiscard]] QString rightPath() const;

    /// The formats that can be read, for a file dialog.
    [[nodiscard]] static QString documentFilter();

private:
    void choose(int side);

    QString m_folder;
    std::array<QLineEdit*, 2> m_paths{};
    QPushButton* m_create = nullptr;
};

} // namespace duikan
