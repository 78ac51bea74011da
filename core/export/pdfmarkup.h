// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/paragraph.h"

#include <QDateTime>

namespace duikan {

/// An answer to a note, as a PDF has it: a text annotation in reply to another (/IRT).
struct PdfReply {
    QString id;
    QString author;
    QDateTime at;
    QString contents;
};

/// A judgement on a note: a reply that says nothing but a state of the model "Review" (ISO 32000-2, 12.5.6.3).
struct PdfState {
    QString name; ///< "Accepted", "Rejected", "Completed"
    QString author;
    QDateTime at;
};

/// A place in the same file that a cross-reference leads to; points, as in PageQuads.
struct PdfJump {
    int page = 0;
    QPointF at;
};

/// A note as it is to be written on the pages of a PDF.
struct PdfMarkup {
    enum class Look { Highlight, Underline };
    QString id;            ///< written as /NM, by which it is known when it comes back
    /// The id of an annotation that the file has already. It is left alone, and replies and state are added to it as far
    /// as they are not there; where the file does not have it, the markup is written whole.
    QString inFile;
    Look look = Look::Highlight;
    QString subject;
    QString author;
    QDateTime created;
    QDateTime modified;
    QString contents;      ///< empty for a mere mark
    QString continued;     ///< said in place of the contents on every page but the first
    QString color;         ///< "#rrggbb"
    std::vector<PageQuads> places; ///< points of the page as displayed, as in PageMap
    std::vector<PdfReply> replies;
    std::optional<PdfState> state;
    bool isStateNew = true; ///< was said after the annotation in the file; else that has it, and it is not added to it
    std::optional<PdfJump> jump;
};

/// What a text string of ours for a part of a note ends in, so that it too is known when it comes back: the places
/// after the first, the state, the jump. The id stands before it.
inline constexpr char16_t kPdfPartMark = u'#';

struct AnnotatedPdf {
    QByteArray bytes;
    bool isRepaired = false; ///< the file was damaged: it was rewritten whole before anything was added
    QStringList left;        ///< ids of the markups for which the file has no place
};

/// Adds markups to a PDF, and after its last page those of another PDF (`appendix`, may be empty). The bytes of the source
/// stay as they are and everything is added after them, except in a damaged file (see isRepaired). Annotations that it
/// has already stay too. The result was read again before it is returned. Errors: those of PdfUpdate::begin(), and
/// WriteFailed where what was made does not read back.
[[nodiscard]] Result<AnnotatedPdf> annotatePdf(const QString& name, const QByteArray& source, const QString& password,
                                               const std::vector<PdfMarkup>& markups,
                                               const QByteArray& appendix = {});

} // namespace duikan
