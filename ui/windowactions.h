// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation/annotation.h"
#include "ui/theme.h"

#include <QAction>
#include <QObject>

#include <array>
#include <vector>

namespace duikan {

class Room;

/// Everything a person can do in the window, once: menus, toolbar, context menus and the list under F1 are
/// made of these. Texts and shortcuts live here, what they do is connected elsewhere.
class WindowActions : public QObject {
    Q_OBJECT
public:
    enum class Group { File, Edit, View, Go, Annotate, Links, Drafts, Help };

    explicit WindowActions(QObject* parent = nullptr);

    void retranslate();
    void setTheme(const Theme& theme);
    [[nodiscard]] static QString groupName(Group group); ///< with the mnemonic of its menu
    [[nodiscard]] std::vector<QAction*> inGroup(Group group) const;
    /// Actions that change the review: off without one, or with the reason in the tool tip when it is
    /// read-only.
    void setEditable(bool hasReview, bool canEdit);

    /// Whether the side that is worked on has pages, and shows them: without pages the actions say why they are off.
    void setPages(bool hasPages, bool areShown);

    /// The action that enters a room: in the menu View, with Ctrl+Alt and its place as key. What can be done
    /// in the room is listed behind the groups.
    QAction* addRoom(Room& room);
    [[nodiscard]] const std::vector<Room*>& rooms() const { return m_rooms; }
    /// The room that is shown: what acts on the two texts is off where they are not to be seen.
    void setRoom(const Room& room);

    QAction* newReview;
    QAction* openReview;
    QAction* saveCopy;
    QAction* mergeCopy;
    QAction* settleConflicts;
    QAction* print;
    QAction* saveAnnotatedPdf;
    QAction* exportRollingText;
    QAction* exportCoverage;
    QAction* exportNotes;
    QAction* importNotes;
    QAction* closeReview;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* copy; ///< the words that are selected
    QAction* copyWithSource;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* searchEverywhere;
    QAction* settings;

    QAction* follow;
    QAction* foldUnlinked;
    QAction* suggestions; ///< whether the gutter shows them
    QAction* proposalsInText; ///< whether the texts show what proposals change
    QAction* suggestionsHere;   ///< only those of the paragraph somebody is at
    QAction* weakerSuggestions; ///< also those that are seldom right
    QAction* outlineTree;
    QAction* notesPanel;
    QAction* showNotes;
    QAction* showLinks;
    QAction* showSuggestions;
    QAction* showHistory;
    QAction* filterNotes;
    QAction* showAllNotes;
    QAction* selectAllNotes;
    QAction* facsimile;  ///< checked: the side that is worked on shows its pages
    QAction* singlePage; ///< a page at a time
    QAction* nextPage;
    QAction* previousPage;
    QAction* pagesPanel; ///< small pictures and outline beside the pages
    QAction* goToPage;
    QAction* fitWidth;  ///< of the pages to the view
    QAction* fitPage;
    QAction* paperSize; ///< 100 %
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* fullScreen;

    QAction* goToLabel;
    QAction* nextParagraph;
    QAction* previousParagraph;
    QAction* nextNote;
    QAction* previousNote;
    QAction* nextLink;
    QAction* previousLink;
    QAction* nextSuggestion;
    QAction* previousSuggestion;
    QAction* otherPane;
    QAction* nextArea;
    QAction* citationsHere; ///< of the current paragraph
    QAction* citations;     ///< of the side
    QAction* repairs;
    QAction* compareClauses;
    QAction* goToMention; ///< the paragraph that the note names

    QAction* noteOfKind; ///< asks for the kind
    QAction* comment;
    QAction* question;
    QAction* proposal;
    QAction* highlight;
    QAction* addPassage;
    QAction* editNote;
    QAction* editWording;
    QAction* editTags;
    QAction* reply;
    QAction* deleteNote;
    QAction* assign; ///< asks to whom
    QAction* assignToMe;
    QAction* tags; ///< all of the review's
    QAction* noteHistory;
    std::array<QAction*, 4> states; ///< in the order of AnnotationState
    std::array<QAction*, 4> kinds;  ///< turn the selected note into one of another AnnotationKind

    QAction* beginLink;
    std::array<QAction*, 6> relations; ///< in the order of builtInRelations()
    QAction* openLink;
    QAction* editLink;
    QAction* deleteLink;
    QAction* acceptSuggestion;
    QAction* dismissSuggestion;
    QAction* concepts; ///< the review's own
    QAction* cancel;

    QAction* addDraft;
    QAction* showLedger;
    QAction* confirmPlace;
    QAction* takeOtherPlace;
    QAction* detachPassage;
    QAction* reopenPassage;
    QAction* showPassage;
    QAction* nextOpenPassage;
    QAction* confirmUnchanged;
    QAction* olderDraft;
    QAction* newerDraft;
    QAction* clauseHistory;

    QAction* shortcuts;
    QAction* about;

private:
    void offerPages();
    [[nodiscard]] bool actsOnTexts(Group group, const QAction* action) const;
    QAction* add(Group group, const QString& name, const QString& icon, const QList<QKeySequence>& keys);

    struct Entry {
        QAction* action;
        Group group;
        QString icon;
    };
    std::vector<Entry> m_entries;
    std::vector<Room*> m_rooms;
    std::vector<QAction*> m_roomActions; ///< as m_rooms
    bool m_showsTexts = true;
    bool m_canFind = true;
    bool m_hasReview = false;
    bool m_canEdit = false;
    bool m_hasPages = false;
    bool m_showsPages = false;
};

} // namespace duikan
