// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace duikan {

/// Why something outside the program's control failed. Code decides by kind; people read the sentence
/// that ui/errorsentence.h makes of it.
enum class ErrorKind {
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileBinary,
    FileTooLarge,
    FileChanged,
    UnknownEncoding,
    UnsupportedFormat,
    NoText,
    NotAReview,
    NewerReview,
    DamagedReview,
    LockedReview,
    ReadOnlyReview,
    AlreadyExists,
    WriteFailed,
    DiskFull,
    UnknownDocument,
    UnknownLabel,
    AmbiguousLabel,
    QuoteNotFound,
    AmbiguousQuote,
    UnknownItem,
    InvalidArgument,
    NothingToUndo,
    NothingToRedo,
    PrintFailed,
    Cancelled,
    PasswordNeeded,   ///< the file is encrypted and the password, if any, is not its own
    WorkerFailed,     ///< the process that reads files from outside crashed or ran out of memory over it
    WorkerTimedOut,
    ConverterMissing, ///< the program that reads this format is not installed; `detail` names it
    NotesForbidden,   ///< the owner of an encrypted PDF does not allow annotations
    SealedBySignature, ///< a PDF certified by a signature that annotations would break
    NoPages,          ///< a document that is asked for as pages has none
};

/// A failure as a value. Nothing in it is translated.
struct Error {
    ErrorKind kind = ErrorKind::InvalidArgument;
    QString subject;          ///< the file, label or id that it is about
    QString detail;           ///< what is wrong, from the system or a library; may be empty
    QStringList alternatives; ///< what could have been meant, nearest first

    friend bool operator==(const Error&, const Error&) = default;
};

/// The value, or why there is none.
template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString subject = {}, QString detail = {},
                                                    QStringList alternatives = {}) {
    return std::unexpected(
        Error{kind, std::move(subject), std::move(detail), std::move(alternatives)});
}

} // namespace duikan
