// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facsimile/facsimileview.h"
#include "ui/reading/documenthtml.h"
#include "ui/reading/foldlines.h"
#include "ui/reading/readingcontent.h"
#include "ui/reading/readingsurface.h"
#include "ui/readingview.h"

#include <atomic>
#include <functional>

namespace duikan {

/// What a ReadingView wants the page to show, and what the page last said of itself. The page is told through push…()
/// once its script runs; until then the wishes wait here.
struct ReadingView::Private {
    explicit Private(ReadingView* view) : q(view) {}

    void makeSurface();
    void makeFacsimile(std::unique_ptr<FacsimileView> made);
    void showFace();
    template<typename Source>
    void listenTo(const Source& source, Face heard);
    void load();
    void loadText();
    void loadPages();
    void showPages();
    void readPages(const QString& password);
    void takePages(const Result<PageMapPtr>& map);
    [[nodiscard]] QByteArray sourceHash() const; ///< of the draft shown
    [[nodiscard]] std::optional<QString> askForPassword();
    void goWhereWanted();
    void tellAll(const std::function<void(DocumentFace&)>& tell);
    [[nodiscard]] DocumentFace* listener() const;
    [[nodiscard]] double pixels() const { return face == Face::Text ? zoom : 1.0; }
    void pushAll();
    void refresh();
    void pushLinks();
    void pushFolds();
    void pushColors();
    void pushSelected();
    void unfoldAround(int ordinal);
    void receive(const PageGeometry& geometry);
    void click(int ordinal, const QStringList& ids);
    void makeCurrent(int ordinal, bool bringIntoView);
    [[nodiscard]] bool isFolded(int ordinal) const;
    [[nodiscard]] QString colors() const { return readingColors(theme, content.relations()); }

    ReadingView* q;
    std::unique_ptr<ReadingSurface> surface;
    Review* review = nullptr;
    QMetaObject::Connection reviewConnection;
    ReadingContent content;
    Theme theme = Theme::of(Theme::Tone::Light);
    double zoom = 1.0;

    Face face = Face::Text;
    std::unique_ptr<FacsimileView> facsimile; ///< null until it is asked for
    Passwords* passwords = nullptr;
    QString givenPassword; ///< not yet known to open the file
    int pagesNumber = 0;                      ///< which pages were asked for last
    std::shared_ptr<std::atomic<bool>> pagesUnwanted; ///< told to whoever reads them; null while nobody does

    bool scriptRuns = false; ///< the page in the surface is the content's and listens
    bool isShown = false;
    std::vector<Place> selection;
    int current = 0;
    AnnotationId selectedNote;
    CrossReferenceId selectedLink;
    QString currentFound; ///< id of its mark

    bool fold = false;
    QSet<int> unfolded;
    std::vector<FoldLine> folds;

    PageGeometry geometry; ///< in CSS pixels
    std::vector<LinkEnd> linkEnds;
    std::vector<int> watched; ///< ordinals whose extents are asked for, each of this document
    std::vector<LinkEnd> paragraphExtents;
    int linksNumber = 0;
    int jumpingTo = 0; ///< the ordinal last asked for, until the page reports it; 0 else

    /// Where to go once the text is there.
    std::optional<Place> pendingPlace;
    std::optional<double> pendingTop;

    QStringList clickedIds; ///< marks under the last click, smallest first, to cycle through
    qsizetype clickedIndex = 0;
};

} // namespace duikan
