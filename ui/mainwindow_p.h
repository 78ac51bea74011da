// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/citationcommands.h"
#include "ui/facsimile/pagesahead.h"
#include "ui/linkcommands.h"
#include "ui/mainwindow.h"
#include "ui/models/historymodel.h"
#include "ui/models/ledgermodel.h"
#include "ui/models/linksmodel.h"
#include "ui/models/notesmodel.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/navigation.h"
#include "ui/notecommands.h"
#include "ui/openedreview.h"
#include "ui/suggestioncommands.h"
#include "ui/theme.h"
#include "ui/windowactions.h"
#include "ui/windowchrome.h"
#include "ui/windowsettings.h"
#include "ui/workspace.h"

class QStackedWidget;

namespace duikan {

class AnnotatedPdfSaving;
class CompareRoom;
class DiscussionCommands;
class DraftCommands;
class CoverageExport;
class CoverageRoom;
class FacsimileCommands;
class Importing;
class Language;
class LedgerDetail;
class LedgerPanel;
class MessageBar;
class OutlinePanel;
class ReviewStatus;
class ReviewTable;
class Room;
class Rooms;
class ScrollSync;
class SidePanel;
struct HitPlace;
class StartScreen;
class TextFinder;

/// The pieces of the window and the threads between them. What a person does with notes, links and places is
/// in the command classes; here is what concerns the window as a whole.
struct MainWindow::Private {
    Private(MainWindow& window, WindowSettings& settings, Language& language);
    ~Private();

    void show(OpenedReview review);
    void showStart();
    void closeReview();
    void complain(const Error& error);
    void showIncoming(int file, const QString& name, const QByteArray& bytes, const QString& password,
                      std::unique_ptr<PageImages> images = nullptr);
    void endIncoming(bool isRead); ///< the documents that were read are on their sides, or they are not
    void setImporting(bool importing);
    void takeFiles(Side side, const QStringList& paths); ///< dropped or chosen
    void remember();
    void retranslate();
    void applyTheme();

    // mainwindowdrafts.cpp
    void connectDrafts();
    void showLedger(); ///< and gives it the keyboard
    void showLedgerDetail();
    void showClauseHistory(); ///< of the current paragraph
    void chooseDraft(Side side);
    void addDraft(Side side, const QString& path);
    void offerDraft(Side side, const QString& path); ///< asks whether a file is the next draft

    // mainwindowmerge.cpp
    void connectMerge();
    void refuseCopy(const QString& path, const Error& error);
    void settleConflicts(AnnotationId note); ///< beginning at the note

    // mainwindowparts.cpp: what is connected with what
    void makeCentre();
    void makeRooms();
    void connectCompareRoom();
    void connectFile();
    void connectImporting();
    void connectEdit();
    void connectView();
    void connectViews();
    void connectPanels();
    void connectCoverage();
    void connectHelp();
    void followReview(); ///< titles, undo texts, counts: after each act
    void followParagraph(Side side, int ordinal);
    void showTextMenu(Side side, QPoint position);
    void fillRecentMenu();
    void askForNewReview(Side side, const QString& path);
    void chooseFile(Side side);
    void addDocument(const QString& path);
    void saveCopy();
    void print();
    void exportRollingText();

    // mainwindowexchange.cpp
    void exportNotes();
    void chooseNotes(); ///< asks for a file of notes and imports it
    void importNotesFrom(const QString& path);

    void exportCoverage();
    void setZoom(double zoom);
    void setPanelVisible(bool visible);
    void find(const QString& text, bool backward);
    void connectSearch();
    void goToHit(const HitPlace& place);
    void goToParagraphOf(const HitPlace& place);
    void restorePlaces();
    void nextArea();
    void editSettings();

    MainWindow& window;
    WindowSettings& settings;
    Language& language;
    Theme theme;
    OpenedReview opened;
    Workspace workspace;
    WindowActions actions;
    NotesModel notes;
    LinksModel links;
    SuggestionsModel suggestions;
    HistoryModel history;
    LedgerModel ledger;
    WindowChrome* chrome = nullptr;
    MessageBar* messages = nullptr;
    QStackedWidget* centre = nullptr;
    StartScreen* start = nullptr;
    SidePanel* panel = nullptr;
    OutlinePanel* outline = nullptr;
    Rooms* rooms = nullptr;
    ReviewTable* table = nullptr; ///< the room Review
    CompareRoom* compareRoom = nullptr;
    CoverageRoom* coverage = nullptr;
    CoverageExport* coverageExport = nullptr;
    AnnotatedPdfSaving* annotatedPdfSaving = nullptr;
    NoteCommands* noteCommands = nullptr;
    LinkCommands* linkCommands = nullptr;
    SuggestionCommands* suggestionCommands = nullptr;
    DraftCommands* draftCommands = nullptr;
    DiscussionCommands* discussion = nullptr;
    std::array<LedgerDetail*, 2> ledgerDetails{}; ///< in Review and in Compare
    LedgerPanel* comparedLedger = nullptr;        ///< in Compare; that of Review is in the panel
    CitationCommands* citationCommands = nullptr;
    FacsimileCommands* pages = nullptr;
    Importing* importer = nullptr;
    Navigation* navigation = nullptr;
    ReviewStatus* status = nullptr;
    ScrollSync* scrollSync = nullptr;
    TextFinder* finder = nullptr;
    bool isImporting = false;
    std::unique_ptr<PagesAhead> pagesAhead; ///< null when they were shown
    std::vector<Side> incomingSides; ///< of the files being read; none where nothing is shown of them
    bool arePlacesRestored = true;
};

} // namespace duikan
