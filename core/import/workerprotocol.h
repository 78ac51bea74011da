// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QCborMap>

#include <variant>

namespace duikan {

// What the program and its worker say to each other. The request goes to the worker's standard input, the
// file to be read is its descriptor kSourceDescriptor; answers come on its standard output, each a frame:
// four bytes of length, big-endian, then a CBOR map. Any number of progress messages, then one result or one
// error.

inline constexpr int kSourceDescriptor = 3;
/// A longer frame is no answer of ours.
inline constexpr quint32 kLongestFrame = 1U << 30U;

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

/// The source without its bytes: the program has them.
using WorkerMessage = std::variant<WorkerProgress, DraftSource, Error>;

[[nodiscard]] QByteArray encode(const WorkerRequest& request);
[[nodiscard]] Result<WorkerRequest> decodeRequest(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeFrame(const WorkerMessage& message);
/// Takes the first whole frame off the buffer. Nothing while it is incomplete; InvalidArgument when it is no
/// frame.
[[nodiscard]] Result<std::optional<WorkerMessage>> takeFrame(QByteArray& buffer);

} // namespace duikan
