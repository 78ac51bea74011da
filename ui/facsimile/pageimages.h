// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/import/pagetile.h"
#include "core/import/pdfcontents.h"

#include <QImage>
#include <QObject>
#include <QSet>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace duikan {

/// The pictures of a PDF's pages: kept as far as a bound on their bytes allows, those used last longest, and drawn in a
/// worker process by a thread of this class's own. What cannot be drawn costs its page. What the file says of its pages is
/// asked for when the first picture is made, and not before. Lives on the window's thread.
class PageImages : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kMostBytes = 256LL << 20;

    explicit PageImages(QObject* parent = nullptr, qint64 mostBytes = kMostBytes);
    ~PageImages() override;

    /// Other pages: nothing of the ones before is kept, unless the bytes are the same. Empty bytes for none. Nothing can be
    /// wanted of a file whose page sizes are not known: opened() and contentsRead() tell them.
    /// False when it is the same file.
    bool setSource(const QString& name, const QByteArray& bytes, const QString& password);
    void setPageSizes(std::vector<QSizeF> sizes) { m_pageSizes = std::move(sizes); }
    void setPassword(const QString& password); ///< draws again what was refused without it
    void open();                               ///< without a wish for pictures yet
    /// Draws a part of the first page as soon as the file is open, before there is a view to wish for it: the part that
    /// `tile` makes of the page's size. It is called on another thread.
    using FirstTile = std::function<PageTile(QSizeF firstPage)>;
    void drawFirst(FirstTile tile);

    /// What is wanted now, most wanted first, in place of what was wanted before.
    void want(const std::vector<PageTile>& tiles);
    [[nodiscard]] const QImage* picture(const PageTile& tile); ///< null where it is not there
    /// Any pictures of the page, smaller scales first: to show until the wanted one is there.
    [[nodiscard]] std::vector<std::pair<PageTile, const QImage*>> pictures(int page) const;
    [[nodiscard]] bool hasFailed(int page) const { return m_failed.contains(page); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] int drawnCount() const { return m_drawnCount; } ///< since the beginning

    [[nodiscard]] const std::optional<PdfOpening>& opening() const { return m_opening; } ///< none until opened()
    [[nodiscard]] const PdfContents& contents() const { return m_contents; } ///< empty until contentsRead()

signals:
    void opened(int pageCount, QSizeF firstPage);
    void contentsRead();
    void drawn(int page);
    void failed(int page, const duikan::Error& error);
    void passwordNeeded();

private:
    struct Kept {
        QImage image;
        std::list<PageTile>::iterator use;
    };
    struct Drawing; ///< what the thread and this object share

    void start();
    void stop();
    void tell(const Drawing& drawing, std::function<void()> act);
    void takeOpening(const Result<PdfOpening>& opening);
    void takeContents(const Result<PdfContents>& contents);
    void take(const PageTile& tile, const Result<QImage>& image);
    void keep(const PageTile& tile, const QImage& image);

    qint64 m_mostBytes;
    qint64 m_bytes = 0;
    int m_drawnCount = 0;
    std::map<PageTile, Kept> m_kept;
    std::list<PageTile> m_uses; ///< latest first
    QSet<int> m_failed;
    QString m_name;
    QByteArray m_source;
    QString m_password;
    std::vector<QSizeF> m_pageSizes;
    std::optional<PdfOpening> m_opening;
    PdfContents m_contents;
    std::vector<PageTile> m_wanted;
    std::shared_ptr<Drawing> m_drawing; ///< null while nothing is to be drawn
};

} // namespace duikan
