// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

class QComboBox;
class QWidget;

namespace duikan {

/// A list of what to filter by, above the list it filters: its first entry stands for all and holds no value.
[[nodiscard]] QComboBox* makeFilterBox(QWidget* parent);

/// Puts other entries under the first one, which reads `all`, and keeps what was chosen where it is still there.
void refill(QComboBox& box, const QString& all, const QList<std::pair<QString, QVariant>>& entries);

} // namespace duikan
