// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/markup.h"
#include "ui/theme.h"

namespace duikan {

/// The reading page of a document: everything in one file, no address in it. The text is in `<main id="text">`, one
/// `<section>` a paragraph in order of ordinals, each with its label as an attribute and the words inside
/// `<p class="words">` (`<h1>` to `<h4>` for titles and headings).
[[nodiscard]] QByteArray readingPage(const Document& document, const MarksByParagraph& marks, const QString& css);

/// Whether a document is set as Chinese, Japanese or Korean text is: by its language, else by its letters.
[[nodiscard]] bool readsAsChinese(const Document& document);

/// The inside of a paragraph's `.words`: what is replaced when its notes and links change.
[[nodiscard]] QString wordsHtml(const Paragraph& paragraph, const std::vector<Mark>& marks);

/// The theme's variables and the colours of the relations in use, for the page's `<style id="theme">`.
[[nodiscard]] QString readingColors(const Theme& theme, const QStringList& relations);

} // namespace duikan
