// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/incoming.h"
#include "core/review/review.h"

#include <QJsonObject>

#include <map>
#include <span>

namespace duikan {

/// What is to be told of single items of a file. The last ones were left out.
enum class ImportRemark {
    Amended,       ///< the words quoted stand there in another wording
    Ambiguous,     ///< the words quoted fit several places; nobody guesses
    Orphaned,      ///< the words quoted stand nowhere
    WholeDocument, ///< quotes no words; hangs at the beginning of the document
    BadTimes,      ///< has a time that is none
    TooLong,       ///< left out: a text longer than kLongestImportedText
    Malformed,     ///< left out: no note, reply or link can be made of it
};

[[nodiscard]] QString toString(ImportRemark remark); ///< "whole-document"

/// The longest text of one note, in UTF-16 code units: more is no note, and no list can show it.
inline constexpr qsizetype kLongestImportedText = 100'000;

/// A file of notes, read, with its places found; nothing has been changed yet.
struct NotesFile {
    IncomingItems items;
    std::map<ImportRemark, int> remarks;

    void remark(ImportRemark remark) { ++remarks[remark]; }
};

struct ImportSummary {
    TakenIn taken;
    std::map<ImportRemark, int> remarks;
};

/// {"notes", "replies", "links", "updated", "known", "kept", "stray", "remarks": [{"what", "count"}]}
[[nodiscard]] QJsonObject toJson(const ImportSummary& summary);

/// A format in which notes come in. To add one: a reader and one line in the table of notesimport.cpp; the verb
/// `import` and the dialog follow from it. What a reader gets is untrusted: it refuses what it cannot use
/// (unusable()) or leaves single items out with a remark. Text stays text, whatever it looks like.
struct NotesFormat {
    using Reader = Result<NotesFile> (*)(const QString& name, const QByteArray& bytes, const Review& review);

    QLatin1String name;
    QLatin1String suffix; ///< ".jsonld"
    QString (*title)();   ///< for people
    Reader read = nullptr;
};

[[nodiscard]] std::span<const NotesFormat> notesFormats();

/// Takes the notes of a file into a review, in one act. The format goes by the suffix. FileNotFound, FileUnreadable,
/// FileTooLarge, UnsupportedFormat, ReadOnlyReview, what the reader says.
[[nodiscard]] Result<ImportSummary> importNotes(Review& review, const QString& path);

/// The error of a file that is not what its name says; `why` is an untranslated clause.
[[nodiscard]] std::unexpected<Error> unusable(const QString& name, const QString& why);

} // namespace duikan
