// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/documentface.h"
#include "ui/reading/readingbridge.h"

#include <QColor>

#include <memory>

class QWebEngineView;
class QWidget;

namespace duikan {

/// A WebEngine view shut off from the world, showing one page of our making with the reader script in it: profile off
/// the record, page scripts off, network gated, navigation refused, drops left to the parent. Chromium starts when
/// this is made.
class ReadingSurface : public QObject, public DocumentFace {
    Q_OBJECT
public:
    ReadingSurface(QWidget* parent, const QColor& paper);
    ~ReadingSurface() override;

    [[nodiscard]] ReadingBridge& bridge();
    [[nodiscard]] QWebEngineView* view() const;
    [[nodiscard]] int blockedRequests() const;

    void show(QByteArray html); ///< replaces the page; the bridge's scriptLoaded() follows
    void setPaper(const QColor& paper);
    void setZoom(double factor);
    /// Calls a function of the reader script. Before scriptLoaded() nothing listens and the call is lost.
    void call(const QString& function, std::initializer_list<QJsonValue> arguments = {});

    void setLinks(int number, const std::vector<LinkPassage>& links, const std::vector<int>& watched) override;
    void setSelectedMarks(const QStringList& ids) override;
    void setCurrent(int ordinal, bool bringIntoView) override;
    void goTo(const Place& place) override;
    void scrollTo(int ordinal, double fraction) override;
    void scrollToOffset(double pixels) override;
    void clearSelection() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
