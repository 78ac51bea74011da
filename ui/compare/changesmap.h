// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <memory>

namespace duikan {

class ComparisonView;
struct ComparedTexts;

/// The whole comparison as a strip: a mark for each change where it lies, a frame around what is in view. A
/// click goes there, dragging scrolls. The keyboard has next and previous change instead.
class ChangesMap : public QWidget {
    Q_OBJECT
public:
    explicit ChangesMap(ComparisonView& view, QWidget* parent = nullptr);

    void setTexts(std::shared_ptr<const ComparedTexts> texts);
    void setTheme(const Theme& theme);

signals:
    void changeClicked(int pair);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double yOf(double fraction) const;

    ComparisonView& m_view;
    std::shared_ptr<const ComparedTexts> m_texts;
    Theme m_theme;
};

} // namespace duikan
