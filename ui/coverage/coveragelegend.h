// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace duikan {

/// One entry of the legend: the mark as cells show it, and its name. Checked while such links are shown.
class LegendEntry : public QAbstractButton {
    Q_OBJECT
public:
    LegendEntry(const QString& relation, QWidget* parent); ///< empty for suggestions

    [[nodiscard]] const QString& relation() const { return m_relation; }
    void setTheme(const Theme& theme);
    void setCompact(bool compact); ///< the mark alone; the name goes into the tool tip
    [[nodiscard]] int fullWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_relation;
    Theme m_theme;
    bool m_isCompact = false;
};

/// What the letters of the matrix stand for; each can be switched off, and then its links are as if they were
/// not there. Where there is no room for the names the marks stand alone.
class CoverageLegend : public QWidget {
    Q_OBJECT
public:
    explicit CoverageLegend(QWidget* parent = nullptr);

    void setRelations(const QStringList& relations); ///< in this order; suggestions come last
    void setTheme(const Theme& theme);
    void retranslate();
    [[nodiscard]] QStringList hiddenRelations() const;
    [[nodiscard]] bool showsSuggestions() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QList<LegendEntry*> m_entries;
    QStringList m_relations;
    Theme m_theme;
};

} // namespace duikan
