// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/pdfcontents.h"
#include "core/review/review.h"

#include <QCborMap>
#include <QRect>

#include <variant>

namespace duikan {

// What the program and its worker say to each other. The request goes to the worker's standard input, the
// file to be read is its descriptor kSourceDescriptor; answers come on its standard output, each a frame:
// four bytes of length, big-endian, then a CBOR map. Any number of progress messages, then one result or one
// error.

inline constexpr int kSourceDescriptor = 3;
/// A longer frame is no answer of ours.
inline constexpr quint32 kLongestFrame = 1U << 30U;

// A worker called with kRenderOption draws pages instead: its standard input brings frames, the first of them a
// WorkerRequest, to which it answers with a PdfOpening or an error; then questions: a PageRequest, answered with a
// PagePicture or an error, or the one for the PdfContents. It ends with its input.

inline constexpr auto kRenderOption = "--render";

// Called with kAnnotateOption it writes an annotated copy of the file: its standard input is an AnnotatingRequest
// (core/export/annotatingworker.h), its one frame the answer or an error.

inline constexpr auto kAnnotateOption = "--annotate";

// Called with kPagesOption it tells the boxes and turns of the pages of a PDF: its standard input is a WorkerRequest, its one
// frame the answer (core/export/pdfpages.h) or an error.

inline constexpr auto kPagesOption = "--pages";

struct WorkerRequest {
    QString name; ///< of the file, without folders
    QString password;
    friend bool operator==(const WorkerRequest&, const WorkerRequest&) = default;
};

struct WorkerProgress {
    int done = 0;
    int total = 0;
    friend bool operator==(const WorkerProgress&, const WorkerProgress&) = default;
};

struct PageRequest {
    int page = 0; ///< 1-based
    double pixelsPerPoint = 0;
    QRect area; ///< of the page, in pixels
    friend bool operator==(const PageRequest&, const PageRequest&) = default;
};

struct PagePicture {
    int width = 0;
    int height = 0;
    QByteArray pixels; ///< 32 bits each, row by row: 0xffRRGGBB in the machine's order
};

/// The source without its bytes: the program has them.
using WorkerMessage = std::variant<WorkerProgress, DraftSource, Error>;

[[nodiscard]] QByteArray encode(const WorkerRequest& request);
[[nodiscard]] Result<WorkerRequest> decodeRequest(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeFrame(const WorkerMessage& message);
/// Takes the first whole frame off the buffer. Nothing while it is incomplete; InvalidArgument when it is no
/// frame.
[[nodiscard]] Result<std::optional<WorkerMessage>> takeFrame(QByteArray& buffer);

[[nodiscard]] QByteArray frameOf(const QCborMap& map);
[[nodiscard]] Result<std::optional<QCborMap>> takeMap(QByteArray& buffer); ///< as takeFrame()
[[nodiscard]] QCborMap mapOf(const Error& error);
[[nodiscard]] std::optional<Error> errorIn(const QCborMap& answer);
[[nodiscard]] QCborMap mapOf(const WorkerRequest& request);
[[nodiscard]] WorkerRequest workerRequestFrom(const QCborMap& map);
[[nodiscard]] QCborMap mapOf(const PageRequest& request);
[[nodiscard]] PageRequest pageRequestFrom(const QCborMap& map);
[[nodiscard]] QCborMap mapOf(const PdfOpening& opening);
[[nodiscard]] PdfOpening openingFrom(const QCborMap& map);
[[nodiscard]] QCborMap contentsQuestion();
[[nodiscard]] bool isContentsQuestion(const QCborMap& question);
[[nodiscard]] QCborMap mapOf(const PdfContents& contents);
[[nodiscard]] PdfContents contentsFrom(const QCborMap& map);
[[nodiscard]] QCborMap mapOf(const PagePicture& picture);
[[nodiscard]] PagePicture pagePictureFrom(const QCborMap& map);

} // namespace duikan
