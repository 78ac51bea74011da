// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace duikan::test {

// PDFs made to harm who opens them, or to be of no use to anybody.

/// A file of these objects, numbered from 1; the first is the catalogue.
[[nodiscard]] QByteArray pdfOf(const QList<QByteArray>& objects);
[[nodiscard]] QByteArray pdfStream(const QByteArray& content, const QByteArray& entries = {});

/// What shows the one sentence "The words of a file that means harm."
[[nodiscard]] QByteArray hostileWords();

/// One page, with these entries in the catalogue and in the page; the page's content, more in its resources, and more objects
/// from number 6 on.
[[nodiscard]] QByteArray onePage(const QByteArray& catalogue, const QByteArray& page = "/MediaBox [0 0 612 792]",
                                 const QByteArray& content = hostileWords(), const QByteArray& resources = {},
                                 const QList<QByteArray>& more = {});
[[nodiscard]] QByteArray manyEmptyPages(int count);
[[nodiscard]] QByteArray recursivePageTree(); ///< which claims a million pages
[[nodiscard]] QByteArray imagePdf();          ///< a scan: a page that is a picture
[[nodiscard]] QByteArray inflatingPdf();      ///< a small stream of half a gigabyte of blanks

} // namespace duikan::test
