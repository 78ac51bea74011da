// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace duikan {

/// The dock at the left of the room Compare: pages behind tabs, the list of changes first. A page is any
/// widget; its windowTitle is the text of its tab, followed when it changes ("Ledger  25").
class CompareDock : public QWidget {
    Q_OBJECT
public:
    explicit CompareDock(QWidget* parent = nullptr);

    void addPage(QWidget* page); ///< takes it as a child
    void showPage(QWidget* page);
    [[nodiscard]] QWidget* currentPage() const;

signals:
    void pageChanged(); ///< another page is in front

protected:
    void changeEvent(QEvent* event) override;

private:
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace duikan
