// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbox.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace duikan {

QComboBox* makeFilterBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("filter"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(1);
    box->view()->setTextElideMode(Qt::ElideNone);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void refill(QComboBox& box, const QString& all, const QList<std::pair<QString, QVariant>>& entries) {
    const QVariant chosen = box.currentData();
    const QSignalBlocker blocker(box);
    box.clear();
    box.addItem(all);
    for (const auto& [name, value] : entries) {
        box.addItem(name, value);
    }
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
    box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + 24);
}

} // namespace duikan
