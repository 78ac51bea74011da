// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotatedpdfsaving.h"

#include "core/export/annotatingworker.h"
#include "core/export/outputfile.h"
#include "ui/dialogs/savename.h"
#include "ui/inbackground.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QInputDialog>

namespace duikan {

AnnotatedPdfSaving::AnnotatedPdfSaving(Workspace& workspace, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window) {}

void AnnotatedPdfSaving::begin(int document) {
    const Review* review = m_workspace.review();
    const Draft* draft = review != nullptr ? review->state().currentDraft(document) : nullptr;
    if (draft == nullptr) {
        fail({.kind = ErrorKind::UnknownDocument, .subject = QString::number(document), .detail = {}, .alternatives = {}});
        return;
    }
    const auto bytes = review->sourceBytes(draft->id);
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    Job job{.draft = draft->id, .source = draft->source, .bytes = *bytes, .path = {},
            .password = m_workspace.passwords().of(draft->source.sha256), .map = {}, .typeset = {}};
    const QString name = QFileInfo(draft->source.name).completeBaseName();
    job.path = askSaveName(&m_window, tr("Save annotated PDF"), tr("%1 with notes").arg(name) + QStringLiteral(".pdf"),
                           tr("PDF (*.pdf)"));
    if (job.path.isEmpty()) {
        return;
    }
    if (hasOwnPages(*review, document)) {
        m_workspace.announce(tr("Writing the notes into the PDF…"));
        write(job);
    } else {
        m_workspace.announce(tr("Setting the text on pages and writing the notes into them…"));
        typeset(job);
    }
}

void AnnotatedPdfSaving::typeset(const Job& job) {
    const Review* review = m_workspace.review();
    const Draft* draft = review != nullptr ? review->state().draft(job.draft) : nullptr;
    if (draft == nullptr) {
        return; // another review was opened meanwhile
    }
    Job set = job;
    set.typeset = draft->structure;
    m_printer.typesetText(*review, review->state().documentNumber(job.draft), [this, set](Result<TypesetText> text) mutable {
        if (!text) {
            fail(text.error());
            return;
        }
        set.bytes = std::move(text->pdf);
        set.map = std::move(text->pages);
        write(set);
    });
}

void AnnotatedPdfSaving::readPages(const Job& job) {
    const auto read = [job] { return readPageMap(job.source, job.bytes, job.password); };
    inBackground(read, this, [this, job](const Result<std::shared_ptr<const PageMap>>& map) {
        Job again = job;
        if (map) {
            again.map = *map;
            write(again);
            return;
        }
        if (map.error().kind != ErrorKind::PasswordNeeded) {
            fail(map.error());
        } else if (askPassword(again)) {
            readPages(again);
        }
    });
}

bool AnnotatedPdfSaving::askPassword(Job& job) const {
    bool isGiven = false;
    job.password = QInputDialog::getText(&m_window, tr("Password"),
                                         tr("“%1” is locked. Its password:").arg(job.source.name),
                                         QLineEdit::Password, {}, &isGiven);
    return isGiven;
}

Result<DraftPages> AnnotatedPdfSaving::pagesOf(const Job& job, const Review& review) const {
    if (job.typeset != nullptr) {
        return DraftPages::typeset(review, job.draft, job.map);
    }
    const auto kept = DraftPages::kept(review, job.draft);
    return kept ? Result<DraftPages>(*kept) : DraftPages::of(review, job.draft, job.map);
}

void AnnotatedPdfSaving::write(const Job& job) {
    const Review* review = m_workspace.review();
    const Draft* draft = review != nullptr ? review->state().draft(job.draft) : nullptr;
    if (draft == nullptr) {
        return; // another review was opened meanwhile
    }
    if (job.typeset != nullptr && job.typeset != draft->structure) {
        typeset(job); // a repair was taken back meanwhile
        return;
    }
    if (job.map == nullptr && !DraftPages::kept(*review, job.draft)) {
        readPages(job);
        return;
    }
    const auto pages = pagesOf(job, *review);
    if (!pages) {
        fail(pages.error());
        return;
    }
    const PdfMarkups markups = markupsOf(*review, {*pages});
    const auto annotate = [job, markups]() -> Result<AnnotatedPdf> {
        auto annotated = annotateInWorker(
            job.bytes,
            {.name = job.source.name, .password = job.password, .markups = markups.markups, .appendix = {}});
        if (annotated) {
            if (auto written = writeWhole(job.path, annotated->bytes); !written) {
                return std::unexpected(written.error());
            }
        }
        return annotated;
    };
    inBackground(annotate, this,
                 [this, job, markups](const Result<AnnotatedPdf>& written) { finish(job, written, markups); });
}

void AnnotatedPdfSaving::finish(const Job& job, const Result<AnnotatedPdf>& written, const PdfMarkups& markups) {
    if (!written && written.error().kind == ErrorKind::PasswordNeeded) {
        Job again = job;
        if (askPassword(again)) {
            write(again);
        } else {
            emit ended({});
        }
        return;
    }
    if (!written) {
        fail(written.error());
        return;
    }
    if (!job.password.isEmpty()) {
        m_workspace.passwords().remember(job.source.sha256, job.password);
    }
    QString sentence = tr("Saved as “%1”.").arg(QDir::toNativeSeparators(job.path));
    const auto left = int(markups.unplacedNotes.size() + markups.unplacedLinks.size()) + int(written->left.size());
    if (left > 0) {
        sentence += u' ' + tr("%n note(s) or link(s) have no certain place on the pages and are not in it.", nullptr, left);
    }
    if (written->isRepaired) {
        sentence += u' ' + tr("The PDF was damaged and was written anew as a whole.");
    }
    m_workspace.announce(sentence);
    emit ended(job.path);
}

void AnnotatedPdfSaving::fail(const Error& error) {
    emit m_workspace.failed(error);
    emit ended({});
}

} // namespace duikan
