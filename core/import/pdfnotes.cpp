// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfnotes.h"

#include "core/base/sha256.h"
#include "core/export/pdfnotetext.h"
#include "core/import/importer.h"
#include "core/review/fields.h"
#include "core/review/foreignnotes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

bool isCertain(const Resolution& resolution) {
    return resolution.place && resolution.verdict != Verdict::Ambiguous &&
           resolution.verdict != Verdict::Orphaned;
}

/// Where the words of the returned file stand in the review.
class Homecoming {
public:
    Homecoming(const Review& review, const DraftSource& pdf) {
        for (const ReviewedDocument& document : review.state().documents()) {
            for (const DraftId id : document.drafts) {
                if (const Draft* draft = review.state().draft(id); draft != nullptr && isBeginning(*draft, pdf.bytes)) {
                    m_homes = {Home{id, std::make_shared<const Anchorer>(draft->structure), draft->structure}};
                    return;
                }
            }
        }
        // Rewritten by another program: its words tell.
        for (const ReviewedDocument& document : review.state().documents()) {
            if (const Draft* draft = review.state().currentDraft(document.number)) {
                m_homes.push_back({draft->id, std::make_shared<const Anchorer>(draft->structure), draft->structure});
            }
        }
    }

    /// Where an anchor in the file stands in the review; nothing when that is not certain, or in two places.
    [[nodiscard]] std::optional<Anchor> find(const Anchor& inFile, NotesFile& file) const {
        std::optional<Anchor> found;
        ImportRemark remark = ImportRemark::Orphaned;
        for (const Home& home : m_homes) {
            Anchor anchor = inFile;
            anchor.draft = home.draft;
            const Resolution resolution = home.anchorer->resolve(anchor);
            const Paragraph* paragraph = isCertain(resolution) ? home.structure->at(resolution.place->ordinal) : nullptr;
            if (paragraph == nullptr) {
                remark = resolution.verdict == Verdict::Ambiguous ? ImportRemark::Ambiguous : remark;
                continue;
            }
            if (found) {
                file.remark(ImportRemark::Ambiguous);
                return std::nullopt;
            }
            found = anchor.wholeParagraph ? describeParagraph(home.draft, *paragraph)
                                          : describe(home.draft, *paragraph, resolution.place->range);
        }
        if (!found) {
            file.remark(remark);
        }
        return found;
    }

private:
    struct Home {
        DraftId draft;
        std::shared_ptr<const Anchorer> anchorer;
        DocumentPtr structure;
    };

    /// Whether the file began as this draft's source: annotations are added after it.
    [[nodiscard]] static bool isBeginning(const Draft& draft, const QByteArray& bytes) {
        return draft.source.bytes > 0 && draft.source.bytes <= bytes.size() &&
               sha256(QByteArrayView(bytes).first(draft.source.bytes)) == draft.source.sha256;
    }

    std::vector<Home> m_homes;
};

class Reader {
public:
    Reader(const Review& review, const DraftSource& pdf)
        : m_review(review)
        , m_pdf(pdf)
        , m_home(review, pdf) {
        for (const auto& [id, note] : review.state().annotations()) {
            m_notes.insert(id.toString(), &note);
            if (note.imported) {
                m_notes.insert(note.imported->id, &note);
            }
        }
        for (const auto& [id, link] : review.state().crossReferences()) {
            m_links.insert(id.toString());
        }
        readHistory();
    }

    [[nodiscard]] NotesFile read() {
        for (const ForeignThread& thread : threadsOf(m_pdf.annotations)) {
            const QString& id = thread.first->id;
            const QString whole = id.first(std::max<qsizetype>(0, id.indexOf(u'#')));
            if (const Annotation* ours = m_notes.value(id)) {
                addKnown(*ours, thread);
                addReplies(thread, id);
            } else if (!whole.isEmpty() && (m_notes.contains(whole) || m_links.contains(whole))) {
                addReplies(thread, whole); // a part of one that is known; to a link nobody can reply
            } else if (addForeign(thread)) {
                addReplies(thread, id);
            }
        }
        return std::move(m_found);
    }

private:
    /// What each note has ever said, and when its state was last said.
    void readHistory() {
        for (const Act& act : m_review.history()) {
            for (const Change& change : act.changes) {
                if (change.target.kind != TargetKind::Annotation) {
                    continue;
                }
                const AnnotationId id{change.target.id};
                if (change.field == field::kState) {
                    m_judged[id] = QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(change.id.value), Qt::UTC);
                }
                for (const QLatin1String words : {field::kBody, field::kReplacement}) {
                    if (change.field == words) {
                        m_said[{id, words}].insert(change.value.toString());
                    } else if (change.field == field::kAll) {
                        m_said[{id, words}].insert(change.value.toObject().value(words).toString());
                    }
                }
            }
        }
    }

    /// A note of ours that comes back: as the review says it, but for what somebody changed in the file. Words that it had
    /// earlier are not a change: the file is only older. Contents that are gone are one where the file says that the note
    /// was changed later than the review says it: a reader that empties a note dates it, a program that lost it does not.
    /// The wording of a proposal is never emptied so.
    void addKnown(const Annotation& ours, const ForeignThread& thread) {
        IncomingNote note;
        note.from = provenanceOf(*thread.first);
        note.anchors = ours.written;
        note.body = ours.body;
        note.replacement = ours.replacement;
        bool isChanged = false;
        const PdfNoteText text = fromPdfContents(bodyOf(*thread.first), ours.kind);
        const PdfNoteText now = fromPdfContents(toPdfContents({.body = ours.body, .replacement = ours.replacement}), ours.kind);
        const bool isBlank = bodyOf(*thread.first).trimmed().isEmpty();
        const bool isEmptied = isBlank && thread.first->modified > ours.modified;
        if (text.body.trimmed() != now.body.trimmed() &&
            (isBlank ? isEmptied : !m_said.value({ours.id, field::kBody}).contains(text.body))) {
            note.body = text.body;
            isChanged = true;
        }
        if (!isBlank && text.replacement.trimmed() != now.replacement.trimmed() &&
            !m_said.value({ours.id, field::kReplacement}).contains(text.replacement)) {
            note.replacement = text.replacement;
            isChanged = true;
        }
        if (const auto state = judgement(ours, thread); state && *state != ours.state) {
            note.state = *state;
            isChanged = true;
        }
        if (isChanged && note.from.modified <= ours.modified) {
            note.from.modified = ours.modified.addMSecs(1); // many readers leave the date as it was
        }
        m_found.items.notes.push_back(std::move(note));
    }

    /// The latest state in the file, if it was said after the last one in the review.
    [[nodiscard]] std::optional<AnnotationState> judgement(const Annotation& ours, const ForeignThread& thread) const {
        std::optional<AnnotationState> latest;
        QDateTime at = m_judged.value(ours.id);
        for (const ForeignAnnotation* answer : thread.answers) {
            const auto state = foreignState(answer->state);
            if (state && (!at.isValid() || answer->modified >= at)) {
                latest = state;
                at = answer->modified;
            }
        }
        return latest;
    }

    [[nodiscard]] bool addForeign(const ForeignThread& thread) {
        const ForeignAnnotation& first = *thread.first;
        IncomingNote note;
        const Passage inFile = passageOf(first, {}, *m_pdf.structure, m_pdf.pageMap.get());
        if (inFile.empty()) {
            m_found.remark(ImportRemark::Orphaned);
        }
        for (const Anchor& anchor : inFile) {
            if (auto home = m_home.find(anchor, m_found)) {
                note.anchors.push_back(*std::move(home));
            }
        }
        if (note.anchors.empty()) {
            return false;
        }
        note.from = provenanceOf(first);
        note.body = bodyOf(first);
        note.kind = note.body.trimmed().isEmpty() ? AnnotationKind::Highlight : AnnotationKind::Comment;
        note.color = first.color;
        for (const ForeignAnnotation* answer : thread.answers) {
            if (const auto state = foreignState(answer->state)) {
                note.state = state;
            }
        }
        m_found.items.notes.push_back(std::move(note));
        return true;
    }

    void addReplies(const ForeignThread& thread, const QString& note) {
        for (const ForeignAnnotation* answer : thread.answers) {
            if (answer->state.isEmpty() && !answer->contents.trimmed().isEmpty()) {
                m_found.items.replies.push_back(
                    {.from = provenanceOf(*answer), .inReplyTo = note, .body = bodyOf(*answer)});
            }
        }
    }

    const Review& m_review;
    const DraftSource& m_pdf;
    Homecoming m_home;
    QHash<QString, const Annotation*> m_notes; ///< by the names they can have in a file
    QSet<QString> m_links;
    QHash<std::pair<AnnotationId, QLatin1String>, QSet<QString>> m_said; ///< by note and field
    QHash<AnnotationId, QDateTime> m_judged;
    NotesFile m_found;
};

} // namespace

NotesFile notesOfPdf(const Review& review, const DraftSource& pdf) { return Reader(review, pdf).read(); }

Result<NotesFile> readPdfNotes(const QString& name, const QByteArray& bytes, const Review& review) {
    const auto pdf = importBytes(name, bytes);
    if (!pdf) {
        return std::unexpected(pdf.error());
    }
    return notesOfPdf(review, *pdf);
}

} // namespace duikan
