// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>

#include <functional>
#include <string>
#include <vector>

namespace duikan::test {

// The same PDF in other forms that the standard allows.
[[nodiscard]] QByteArray withObjectStreams(const QByteArray& pdf); ///< and a cross-reference stream
[[nodiscard]] QByteArray linearized(const QByteArray& pdf);
[[nodiscard]] QByteArray hybrid(const QByteArray& pdf); ///< table and stream, ISO 32000-2, 7.5.8.4
[[nodiscard]] QByteArray withIndirectAnnotations(const QByteArray& pdf);
[[nodiscard]] QByteArray withSharedAnnotations(const QByteArray& pdf); ///< one list for all pages
[[nodiscard]] QByteArray turned(const QByteArray& pdf, int degrees);  ///< /Rotate and the content against each other: displayed as before
[[nodiscard]] QByteArray rotated(const QByteArray& pdf, int degrees); ///< /Rotate alone: displayed sideways or on its head
[[nodiscard]] QByteArray cropped(const QByteArray& pdf, const QRectF& box); ///< user space, top() the lower edge
/// Pages i and ii, then 1, 2 …; an outline of "Preface" (the first page) with "Thanks" (the second) in it, and "Body" (the
/// third).
[[nodiscard]] QByteArray withNamedPages(const QByteArray& pdf);
[[nodiscard]] QByteArray certified(const QByteArray& pdf, int permission); ///< by a signature without a key

/// With other words in every annotation that says these.
[[nodiscard]] QByteArray withContents(const QByteArray& pdf, const char* before, const char* after);

/// With another value of a key in the annotation of a name (/NM); `value` is PDF syntax, "null" removes it.
[[nodiscard]] QByteArray withEntry(const QByteArray& pdf, const QByteArray& name, const char* key, const QByteArray& value);
/// Without the annotations whose name begins so.
[[nodiscard]] QByteArray withoutAnnotations(const QByteArray& pdf, const QByteArray& name);

enum class Encryption { Rc4With40, Rc4With128, Aes128, Aes256 };
[[nodiscard]] QByteArray encrypted(const QByteArray& pdf, Encryption encryption, const char* user, const char* owner,
                                   bool allowsNotes = true);

/// Page and page led to, of each link with a place.
[[nodiscard]] std::vector<std::pair<int, int>> jumpsOf(const QByteArray& pdf);

/// Draws a page with its annotations, two pixels a point.
struct Renderer {
    std::string name;
    std::function<QImage(const QByteArray& pdf, int page, const char* password)> draw;
    [[nodiscard]] QImage render(const QByteArray& pdf, int page, const char* password = "") const {
        return draw(pdf, page, password);
    }
};

/// Poppler, and MuPDF where it is installed.
[[nodiscard]] std::vector<Renderer> renderers();

/// The area in which two pages look different, in points; empty when they look alike.
[[nodiscard]] QRectF difference(const QImage& before, const QImage& after);
[[nodiscard]] int darkPixels(const QImage& page);

} // namespace duikan::test
