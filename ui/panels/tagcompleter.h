// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace duikan {

/// Completes the tag that is being typed behind the last separator of a list of tags.
class TagCompleter : public QCompleter {
    Q_OBJECT
public:
    TagCompleter(const QStringList& tags, QObject* parent);

    [[nodiscard]] QStringList splitPath(const QString& path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
};

} // namespace duikan
