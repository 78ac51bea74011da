// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/markup.h"
#include "core/structure/citationtargets.h"
#include "ui/theme.h"

#include <QWidget>

#include <memory>

namespace duikan {

class FacsimileView;
class Passwords;

/// Where a link's end stands in a ReadingView, in pixels of the view; the gutter draws from it. `top` and `bottom`
/// may lie outside of [0, height): the end is scrolled out of view then.
struct LinkEnd {
    CrossReferenceId crossReference; ///< null for a paragraph that is watched
    int ordinal = 0;
    double top = 0;
    double bottom = 0;
};

/// One document as a text to read: HTML of our own making in a WebEngine view whose page scripts are off and whose
/// network is shut; our reader script runs in the application world and speaks through one bridge. Shows what the
/// Review says and follows its changed() signal, redrawing only the paragraphs touched. Offsets are UTF-16 code
/// units in Paragraph::text; ordinals are 1-based.
/// A document with pages can be shown as these instead (ui/facsimile); all that is said here holds for either face.
class ReadingView : public QWidget {
    Q_OBJECT
public:
    enum class Face { Text, Facsimile };

    explicit ReadingView(QWidget* parent = nullptr);
    ~ReadingView() override;

    /// Must be called before QApplication is made: registers the scheme that pages are served through.
    static void registerScheme();

    /// Shows the latest draft of a document; nullptr shows nothing. The review must outlive the view or be replaced.
    void setReview(Review* review, int documentNumber);
    void setDraft(DraftId draft); ///< shows this draft of the document; null for the latest one
    void setTheme(const Theme& theme);

    [[nodiscard]] bool hasPages() const; ///< the source of the draft shown is a PDF
    [[nodiscard]] Face face() const;
    /// Keeps the place: the paragraph at the top edge. Without pages the text stays. The pages of a review that keeps
    /// no map of them are read anew first, which takes as long as importing.
    void setFace(Face face);
    /// Pages that were shown while their file was read become those of the document, where it has any: what was drawn is
    /// there, and on the pages the place is kept.
    void adopt(std::unique_ptr<FacsimileView> pages, Face face);
    void setPasswords(Passwords& passwords); ///< of locked PDFs; before pages are shown
    [[nodiscard]] FacsimileView* facsimile() const; ///< null until the pages were shown once

    void setZoom(double factor); ///< of the text; 1.0 is 15 px
    [[nodiscard]] double zoom() const;
    void setShowsProposals(bool shows); ///< what proposals change, struck through and inserted in place
    void setFoldUnlinked(bool fold); ///< runs of paragraphs without notes or links become one line that says so

    [[nodiscard]] DocumentPtr document() const; ///< what is shown; null while there is none
    [[nodiscard]] int documentNumber() const;
    [[nodiscard]] bool isReady() const;           ///< the text is laid out and readable
    [[nodiscard]] std::vector<Place> selection() const; ///< one Place a paragraph, in order; empty without selection
    [[nodiscard]] QString selectedText() const;
    void clearSelection();
    [[nodiscard]] int currentParagraph() const; ///< ordinal; 0 for none
    void setCurrentParagraph(int ordinal);
    void moveCurrentParagraph(int by); ///< past folded ones, and into view; starts at the top edge when there is none
    [[nodiscard]] double topParagraph() const; ///< ordinal at the top edge, with the fraction scrolled past

    /// Scrolls a place to where it can be read (a third from the top) unless it is in view, and flashes it.
    void goTo(const Place& place);
    void scrollToTop(int ordinal, double fraction); ///< at once, without flash: for scroll sync and restoring
    void setSelectedNote(AnnotationId id);          ///< drawn emphasised; null for none
    void setSelectedLink(CrossReferenceId id);
    void setFound(const std::vector<Place>& places); ///< marks the words a search found; none takes the marks away
    void setCurrentFound(const std::optional<Place>& place); ///< the one of them that is stood at

    [[nodiscard]] double scrollOffset() const;  ///< pixels of the page above the view
    [[nodiscard]] double contentHeight() const; ///< pixels of the whole page
    void scrollToOffset(double pixels);         ///< at once, without flash; not reported as scrolled()

    [[nodiscard]] const std::vector<LinkEnd>& linkEnds() const;
    /// Asks for the extents of paragraphs that no link needs; they come with geometryChanged().
    void watchParagraphs(const std::vector<int>& ordinals);
    [[nodiscard]] const std::vector<LinkEnd>& watchedParagraphs() const;
    void setEvidence(const std::vector<Place>& places); ///< marked quietly, in addition to notes and links
    [[nodiscard]] const CitationTargets& citationTargets() const; ///< of the document shown
    [[nodiscard]] bool isJumping() const; ///< goTo() was called and jumped() is still to come

signals:
    void ready();
    void faceChanged();
    void pageChanged(int page, int count); ///< of the facsimile, 1-based; or the pages have got their names or another size
    void failed(const duikan::Error& error);
    void selectionChanged();
    void currentParagraphChanged(int ordinal);
    void geometryChanged(); ///< scrolled or laid out anew: linkEnds() is fresh; once a frame at most
    void jumped(int ordinal); ///< goTo() has brought the text there; geometry is fresh
    void scrolled();        ///< by the reader's hand, not by goTo() or scrollToTop()
    void noteActivated(duikan::AnnotationId id);
    void linkActivated(duikan::CrossReferenceId id);
    /// `citation` is a place in Paragraph::citations; `where` its rectangle in pixels of the view.
    void citationPointedAt(int ordinal, int citation, const QRect& where);
    void citationActivated(int ordinal, int citation);
    void contextMenuRequested(QPoint globalPosition);
    void filesDropped(const QStringList& paths);
    void zoomRequested(int steps); ///< Ctrl and the wheel: 1 or -1

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
