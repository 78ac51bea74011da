// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savename.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace duikan {

namespace {

/// Of "PDF (*.pdf);;Web page (*.html)": .pdf and .html.
QStringList suffixesOf(const QString& filters) {
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)"));
    QStringList suffixes;
    for (auto match = pattern.globalMatch(filters); match.hasNext();) {
        suffixes.append(match.next().captured(1));
    }
    return suffixes;
}

} // namespace

QString documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString askSaveName(QWidget* parent, const QString& title, const QString& name, const QString& filters) {
    QString chosen;
    const QString path =
        QFileDialog::getSaveFileName(parent, title, QDir(documentsFolder()).filePath(name), filters, &chosen);
    return path.isEmpty() ? path : withKnownSuffix(path, filters, chosen);
}

QString withKnownSuffix(const QString& path, const QString& filters, const QString& chosen) {
    for (const QString& suffix : suffixesOf(filters)) {
        if (path.endsWith(suffix, Qt::CaseInsensitive)) {
            return path;
        }
    }
    return path + suffixesOf(chosen.isEmpty() ? filters : chosen).value(0);
}

} // namespace duikan
