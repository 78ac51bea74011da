// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pdfupdate.h"

namespace duikan {

/// Puts the pages of another PDF after the last one of a PDF, without their links. What a page inherits is written into
/// it, since it gets another parent. Throws what libqpdf throws, and std::runtime_error.
void appendPages(PdfUpdate& update, const QByteArray& appendix);

} // namespace duikan
