// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anchoring/anchorer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace duikan {

/// What the reader script reports once a frame, in CSS pixels of the page.
struct PageGeometry {
    double scrollOffset = 0;
    double contentHeight = 0;
    double topParagraph = 1; ///< ordinal at the top edge plus the fraction scrolled past
    bool byHand = false;
    int jumpedTo = 0; ///< ordinal that goTo went to in this frame; else 0
    int links = 0; ///< which list of links `ends` belongs to: the number that went with it
    struct Extent {
        double top = 0;
        double bottom = 0;
    };
    std::vector<Extent> ends; ///< in order of the links that the view named
};

/// The one door between the reader script and the program. The methods are what the script may call; each looks at
/// its arguments as at any input from outside (ordinals in range, offsets clamped, ids well formed, numbers finite)
/// and drops what does not fit. The signals carry only what passed.
class ReadingBridge : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setDocument(DocumentPtr document) { m_document = std::move(document); }
    [[nodiscard]] const DocumentPtr& document() const { return m_document; }

    Q_INVOKABLE void loaded();
    Q_INVOKABLE void shown();
    Q_INVOKABLE void geometry(const QJsonObject& frame);
    Q_INVOKABLE void selection(const QJsonArray& places);
    Q_INVOKABLE void click(int ordinal, const QJsonArray& ids);
    Q_INVOKABLE void citationPointed(int ordinal, int citation, const QJsonArray& box); ///< x, y, width, height
    Q_INVOKABLE void citationClick(int ordinal, int citation);
    Q_INVOKABLE void current(int ordinal);
    Q_INVOKABLE void menu(double x, double y, int ordinal);
    Q_INVOKABLE void unfold(int ordinal);
    Q_INVOKABLE void zoomWheel(int step);

signals:
    void scriptLoaded();
    void textShown();
    void geometryReported(const duikan::PageGeometry& geometry);
    void selectionReported(const std::vector<duikan::Place>& places);
    void clicked(int ordinal, const QStringList& ids);
    void citationHovered(int ordinal, int citation, const QRectF& box);
    void citationClicked(int ordinal, int citation);
    void currentRequested(int ordinal);
    void menuRequested(QPointF position, int ordinal); ///< 0 beside the text
    void unfoldRequested(int ordinal);
    void zoomRequested(int step);

private:
    [[nodiscard]] bool isOrdinal(int ordinal) const;
    [[nodiscard]] bool isCitation(int ordinal, int citation) const;

    DocumentPtr m_document;
};

} // namespace duikan
