// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingcontent.h"

namespace duikan {

/// What shows a document in a ReadingView: as text, or as the pages it was printed on. The view tells each face the
/// same things and hears the same of each, through signals with the names of ReadingBridge's: geometryReported,
/// selectionReported, clicked, currentRequested, menuRequested, zoomRequested. So whoever asks the view where a
/// paragraph stands, a gutter or another text's scrolling, need not know which face is shown.
class DocumentFace {
public:
    virtual ~DocumentFace() = default;

    /// Whose places are wanted: those of the links, then whole paragraphs. Reports with this number answer to it.
    virtual void setLinks(int number, const std::vector<LinkPassage>& links, const std::vector<int>& watched) = 0;
    virtual void setSelectedMarks(const QStringList& ids) = 0;
    virtual void setCurrent(int ordinal, bool bringIntoView) = 0;
    virtual void goTo(const Place& place) = 0; ///< a third from the top unless it is in view; flashes; reports jumpedTo
    virtual void scrollTo(int ordinal, double fraction) = 0;
    virtual void scrollToOffset(double pixels) = 0; ///< in the pixels that it reports
    virtual void clearSelection() = 0;
};

} // namespace duikan
