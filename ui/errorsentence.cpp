// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorsentence.h"

#include "ui/errorreason.h"

#include <QCoreApplication>

namespace duikan {

namespace {

/// Names the translation context of the sentences.
struct ErrorSentence {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

/// What is wrong, as the end of a clause: ": Permission denied", or nothing. Libraries end their messages with full stops
/// and line ends; the sentence has its own.
QString because(const QString& detail) {
    QString reason = errorReason(detail).simplified();
    while (reason.endsWith(u'.')) {
        reason.chop(1);
    }
    return reason.isEmpty() ? QString() : ErrorSentence::tr(": %1").arg(reason);
}

QString oneOf(const QStringList& alternatives) {
    return alternatives.join(ErrorSentence::tr(", "));
}

/// The nearest things that exist, with what to do about it, or the advice for when there are none.
QString nearest(const QStringList& alternatives, const QString& otherwise) {
    return alternatives.isEmpty() ? otherwise : ErrorSentence::tr("the nearest: %1").arg(oneOf(alternatives));
}

QString aboutReading(const Error& error) {
    const QString& subject = error.subject;
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return ErrorSentence::tr("“%1” does not exist; check its name and folder.").arg(subject);
    case ErrorKind::FileUnreadable:
        return ErrorSentence::tr("“%1” cannot be read%2; check that it is a file and that you may read it.")
            .arg(subject, because(error.detail));
    case ErrorKind::FileEmpty:
        return ErrorSentence::tr("“%1” is empty; choose a file with text in it.").arg(subject);
    case ErrorKind::FileBinary:
        return ErrorSentence::tr("“%1” holds no text but binary data; choose a text or Markdown file.")
            .arg(subject);
    case ErrorKind::FileTooLarge:
        return ErrorSentence::tr("“%1” is too large to review%2; split it into the parts you need.")
            .arg(subject, because(error.detail));
    case ErrorKind::FileChanged:
        return ErrorSentence::tr("“%1” changed while it was being read; try again when it is at rest.")
            .arg(subject);
    case ErrorKind::UnknownEncoding:
        return ErrorSentence::tr(
                   "The character encoding of “%1” is not known; save it as UTF-8 and try again.")
            .arg(subject);
    case ErrorKind::UnsupportedFormat:
        return ErrorSentence::tr("“%1” is in a format that cannot be read%2; save it as text or Markdown.")
            .arg(subject, because(error.detail));
    case ErrorKind::NoText:
        return ErrorSentence::tr("“%1” has no text to review%2; choose a file with words in it, or run text "
                                 "recognition (OCR) over a scanned one.")
            .arg(subject, because(error.detail));
    default:
        return {};
    }
}

QString aboutForeignFile(const Error& error) {
    const QString& subject = error.subject;
    switch (error.kind) {
    case ErrorKind::PasswordNeeded:
        return ErrorSentence::tr("“%1” is locked with a password; give the one that opens it (on the command line with "
                                 "--password-file).")
            .arg(subject);
    case ErrorKind::WorkerFailed:
        return ErrorSentence::tr("“%1” could not be read, its reader broke off%2; the file may be damaged: "
                                 "save it anew from the program that made it.")
            .arg(subject, because(error.detail));
    case ErrorKind::WorkerTimedOut:
        return ErrorSentence::
            tr("Reading “%1” took too long and was stopped; split the file, or save it anew and try again.")
                .arg(subject);
    case ErrorKind::ConverterMissing:
        return ErrorSentence::tr("“%1” can only be read with %2, which is not installed; install it, or save "
                                 "the file as DOCX.")
            .arg(subject, error.detail.isEmpty() ? QStringLiteral("LibreOffice") : error.detail.simplified());
    default:
        return {};
    }
}

QString aboutReview(const Error& error) {
    const QString& subject = error.subject;
    switch (error.kind) {
    case ErrorKind::NotAReview:
        return ErrorSentence::tr(
                   "“%1” is not a Duikan review; open a .duikan file, or make one with “duikan new”.")
            .arg(subject);
    case ErrorKind::NewerReview:
        return ErrorSentence::tr("“%1” was written by a newer Duikan; update the program to open it.")
            .arg(subject);
    case ErrorKind::DamagedReview:
        return ErrorSentence::
            tr("The review “%1” is damaged%2; go back to a copy of it (“duikan verify” lists every fault).")
                .arg(subject, because(error.detail));
    case ErrorKind::LockedReview:
        return ErrorSentence::tr("“%1” is open in another program; close it there, or open it read-only.")
            .arg(subject);
    case ErrorKind::ReadOnlyReview:
        return ErrorSentence::
            tr("“%1” is open read-only; to change it, close it elsewhere and check that you may write to it.")
                .arg(subject);
    case ErrorKind::UnknownDocument:
        return error.alternatives.isEmpty()
                   ? ErrorSentence::tr("The review has no document %1; “duikan list” shows those it has.")
                         .arg(subject)
                   : ErrorSentence::tr("The review has no document %1; choose one of: %2.")
                         .arg(subject, oneOf(error.alternatives));
    case ErrorKind::UnknownItem:
        return ErrorSentence::tr("The review has no item “%1”; “duikan list” shows those it has.")
            .arg(subject);
    case ErrorKind::NothingToUndo:
        return ErrorSentence::tr("There is nothing to undo in “%1”; it is as it was begun.").arg(subject);
    case ErrorKind::NothingToRedo:
        return ErrorSentence::tr("There is nothing to redo in “%1”; nothing was undone last.").arg(subject);
    default:
        return {};
    }
}

QString aboutPassage(const Error& error) {
    const QString& subject = error.subject;
    switch (error.kind) {
    case ErrorKind::UnknownLabel:
        return ErrorSentence::tr("No paragraph has the label “%1”; %2.")
            .arg(subject,
                 nearest(error.alternatives, ErrorSentence::tr("“duikan inspect” shows all of them")));
    case ErrorKind::AmbiguousLabel:
        return ErrorSentence::tr("“%1” can mean several paragraphs; say which: %2.")
            .arg(subject, oneOf(error.alternatives));
    case ErrorKind::QuoteNotFound:
        return error.alternatives.isEmpty()
                   ? ErrorSentence::tr(
                         "The words “%1” do not stand in the paragraph; quote them as they are printed.")
                         .arg(subject)
                   : ErrorSentence::tr(
                         "The words “%1” do not stand in the paragraph; the nearest there: “%2”.")
                         .arg(subject, error.alternatives.constFirst());
    case ErrorKind::AmbiguousQuote:
        return ErrorSentence::tr("The words “%1” stand in the paragraph more than once%2; quote some more of "
                                 "what is around them.")
            .arg(subject, because(error.detail));
    default:
        return {};
    }
}

QString aboutWriting(const Error& error) {
    const QString& subject = error.subject;
    switch (error.kind) {
    case ErrorKind::AlreadyExists:
        return ErrorSentence::tr("“%1” exists already and was left as it is; choose another name.")
            .arg(subject);
    case ErrorKind::WriteFailed:
        return ErrorSentence::tr(
                   "“%1” could not be written%2; check the folder and that you may write there.")
            .arg(subject, because(error.detail));
    case ErrorKind::DiskFull:
        return ErrorSentence::tr("There is no room on the disk for “%1”; free some space and try again.")
            .arg(subject);
    case ErrorKind::PrintFailed:
        return ErrorSentence::tr("“%1” could not be printed%2; try again, or print to another place.")
            .arg(subject, because(error.detail));
    case ErrorKind::NotesForbidden:
        return ErrorSentence::tr("The owner of “%1” does not allow notes in it; ask for a copy that allows them, "
                                 "or give the owner's password.")
            .arg(subject);
    case ErrorKind::SealedBySignature:
        return ErrorSentence::tr("“%1” is certified by a signature that notes in it would break; print the review "
                                 "copy instead.")
            .arg(subject);
    case ErrorKind::NoPages:
        return ErrorSentence::tr("“%1” is no PDF, so it has no pages to write notes on; print the review copy "
                                 "instead.")
            .arg(subject);
    case ErrorKind::Cancelled:
        return ErrorSentence::tr("“%1” was cancelled; nothing was changed.").arg(subject);
    default:
        return {};
    }
}

QString aboutArgument(const Error& error) {
    const QString advice = error.alternatives.isEmpty()
                               ? ErrorSentence::tr("“duikan help” tells how to call it")
                               : ErrorSentence::tr("possible: %1").arg(oneOf(error.alternatives));
    return ErrorSentence::tr("“%1” cannot be used here%2; %3.")
        .arg(error.subject, because(error.detail), advice);
}

} // namespace

QString errorSentence(const Error& error) {
    for (const auto sentence : {aboutReading, aboutForeignFile, aboutReview, aboutPassage, aboutWriting}) {
        if (const QString text = sentence(error); !text.isEmpty()) {
            return text;
        }
    }
    return aboutArgument(error);
}

} // namespace duikan
