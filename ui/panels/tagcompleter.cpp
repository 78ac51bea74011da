// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tagcompleter.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace duikan {

namespace {

/// Where the tag that is being typed begins.
qsizetype lastTagAt(const QString& text) {
    static const QRegularExpression separator(QStringLiteral("[,;，；、]\\s*"));
    QRegularExpressionMatch match;
    const qsizetype found = text.lastIndexOf(separator, -1, &match);
    return found < 0 ? 0 : match.capturedEnd();
}

} // namespace

TagCompleter::TagCompleter(const QStringList& tags, QObject* parent)
    : QCompleter(tags, parent) {
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

QStringList TagCompleter::splitPath(const QString& path) const {
    return {path.mid(lastTagAt(path)).trimmed()};
}

QString TagCompleter::pathFromIndex(const QModelIndex& index) const {
    const auto* line = qobject_cast<const QLineEdit*>(widget());
    const QString tag = QCompleter::pathFromIndex(index);
    return line != nullptr ? line->text().left(lastTagAt(line->text())) + tag : tag;
}

} // namespace duikan
