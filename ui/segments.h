// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace duikan {

/// A row of joined buttons of which one is down: "Review | Compare". Each is the face of a checkable action;
/// the actions belong to one QActionGroup. Left and right go from one to the next. Hidden while there are
/// fewer than two: there is nothing to choose then.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QWidget* parent = nullptr);

    void add(QAction* action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markEnds();

    QHBoxLayout* m_row;
};

} // namespace duikan
