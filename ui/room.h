// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/printedreport.h"
#include "ui/theme.h"

#include <QAction>
#include <QList>
#include <QWidget>

#include <optional>

namespace duikan {

class WindowSettings;

/// One way to work on a review that fills the window between toolbar and status bar: Review, Compare … The
/// window shows one room at a time.
///
/// To add a room: derive from this class, and hand an instance to Rooms::add() in
/// MainWindow::Private::makeRooms(). Everything else follows from what the class answers: the button in the
/// switch, the entry and key in the menu View, a menu of its own between Links and Help, its lines under F1,
/// its buttons in the toolbar, theme, language and zoom, and that the window opens in it again.
///
/// A room listens to the Workspace for the review; it may find none, or one with a single document.
class Room : public QWidget {
    Q_OBJECT
public:
    /// `name` is what settings and object names call it: "compare". It is never shown.
    Room(const QString& name, QWidget* parent);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isEntered() const { return m_isEntered; } ///< it is the room that is shown

    [[nodiscard]] virtual QString title() const = 0;   ///< "&Compare", of its button and its menu
    [[nodiscard]] virtual QString purpose() const = 0; ///< a phrase for the tool tip
    virtual void setTheme(const Theme& theme) = 0;
    virtual void retranslate() = 0; ///< the language of the window is another one now
    virtual void setZoom(double zoom);

    /// What can be done in this room alone, in the order of its menu, null for a separator line; null too for
    /// none. Give them Qt::WidgetWithChildrenShortcut and a text in retranslate(). The window turns them off
    /// while another room is shown; on, a room turns them itself, in updateCommands().
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }
    [[nodiscard]] virtual QList<QAction*> toolBarCommands() const { return {}; } ///< those with a button
    /// Those that people look for in the menu File; they stand there too.
    [[nodiscard]] virtual QList<QAction*> fileCommands() const { return {}; }
    virtual void updateCommands() {} ///< called when the room is entered

    /// Stands at the left of the status bar while the room is shown; null for the place in the texts.
    [[nodiscard]] virtual QWidget* statusPart() const { return nullptr; }

    /// Whether the two reading views are in it: what acts on them, notes, links and places, is on then.
    [[nodiscard]] virtual bool showsTexts() const { return false; }
    [[nodiscard]] virtual bool canFind() const { return false; } ///< whether the find field does something here
    virtual void find(const QString& text, bool backward);
    /// What printing prints in this room; none for the review copy.
    [[nodiscard]] virtual std::optional<PrintedReport> report() const { return std::nullopt; }
    virtual void takeFocus() = 0; ///< gives the keyboard to where work begins

    virtual void saveLayout(WindowSettings& settings) const;
    virtual void restoreLayout(const WindowSettings& settings);

    void setEntered(bool entered); ///< by Rooms

private:
    QString m_name;
    bool m_isEntered = false;
};

} // namespace duikan
