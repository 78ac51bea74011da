// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace duikan {

/// What stands in the window without a review: begin, open, and the reviews opened last; one that is gone is
/// grey.
class StartScreen : public QWidget {
    Q_OBJECT
public:
    explicit StartScreen(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);
    void setBusy(bool busy);

signals:
    void newWanted();
    void openWanted();
    void recentChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QStringList m_recentPaths;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_new;
    QPushButton* m_open;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    QLabel* m_hint;
};

} // namespace duikan
