// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/wordcommentsreader.h"

#include "core/anchoring/anchorer.h"
#include "core/base/sha256.h"
#include "core/export/documentcomments.h"
#include "core/export/webannotationterms.h"
#include "core/export/worddocument.h"
#include "core/import/anchorplacing.h"
#include "core/import/importer.h"
#include "core/import/incomingtext.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace duikan {

namespace {

/// Who wrote something and when, as far as Word keeps it.
QString signature(const QString& author, const QDateTime& at) {
    return WordDocument::writable(author) + u'\n' + QString::number(at.toSecsSinceEpoch());
}

QString signature(const ForeignAnnotation& comment) {
    return signature(comment.author, comment.created);
}

/// A note or reply of the review that a comment may be.
struct KnownItem {
    QString id;
    QString written; ///< the comment's text as Duikan writes it
    QString body;
};

class Reader {
public:
    Reader(const DraftSource& word, const Review& review)
        : m_word(word)
        , m_placing(review)
        , m_draft(draftOf(review.state())) {
        const ReviewState& state = review.state();
        for (const auto& [id, note] : state.annotations()) {
            m_notes.insert(signature(note.author, note.created),
                           {publicId(id.value, note.imported), commentLines(note).join(u'\n'), note.body});
        }
        for (const auto& [id, reply] : state.replies()) {
            m_replies.insert(signature(reply.author, reply.created),
                             {publicId(id.value, reply.imported), reply.body, reply.body});
        }
        for (const auto& [id, link] : state.crossReferences()) {
            m_links.insert(signature(link.author, link.created));
        }
    }

    NotesFile read() {
        for (const ForeignAnnotation& comment : m_word.annotations) {
            const bool isChange = comment.kind == ForeignAnnotationKind::Insertion ||
                                  comment.kind == ForeignAnnotationKind::Deletion;
            if (isChange || tellsOfALink(comment)) {
                continue;
            }
            if (isTooLong(comment.contents)) {
                m_file.remark(ImportRemark::TooLong);
            } else if (comment.inReplyTo.isEmpty()) {
                readNote(comment);
            } else {
                readReply(comment);
            }
        }
        return std::move(m_file);
    }

private:
    /// The current draft that has most of the file's paragraphs; none when it has no paragraph of any.
    [[nodiscard]] const Draft* draftOf(const ReviewState& state) const {
        QSet<QString> texts;
        for (const Paragraph& paragraph : m_word.structure->paragraphs) {
            texts.insert(paragraph.text);
        }
        const Draft* best = nullptr;
        qsizetype most = 0;
        for (const ReviewedDocument& document : state.documents()) {
            const Draft* draft = state.currentDraft(document.number);
            const qsizetype same =
                draft ? std::ranges::count_if(draft->structure->paragraphs,
                                              [&](const Paragraph& paragraph) { return texts.contains(paragraph.text); })
                      : 0;
            if (same > most) {
                most = same;
                best = draft;
            }
        }
        return best;
    }

    [[nodiscard]] bool tellsOfALink(const ForeignAnnotation& comment) const {
        return (comment.contents.startsWith(u'→') || comment.contents.startsWith(u'←')) &&
               m_links.contains(signature(comment));
    }

    /// Two notes of one second are told apart by what they say.
    [[nodiscard]] static std::optional<KnownItem> known(const QMultiHash<QString, KnownItem>& items,
                                                        const ForeignAnnotation& comment) {
        const QList<KnownItem> found = items.values(signature(comment));
        const auto same = std::ranges::find_if(found, [&](const KnownItem& item) {
            return item.written.trimmed() == comment.contents;
        });
        if (same != found.end()) {
            return *same;
        }
        return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
    }

    [[nodiscard]] static Provenance provenance(const ForeignAnnotation& comment,
                                               const std::optional<KnownItem>& item) {
        Provenance from{.id = item ? item->id : QString(),
                        .author = inert(comment.author).trimmed(),
                        .created = comment.created.toUTC(),
                        .modified = {}};
        if (from.id.isEmpty()) {
            const QStringList content{signature(comment), comment.quote, comment.contents};
            from.id = oa::sourceIri(sha256(content.join(u'\n').toUtf8()));
        }
        return from;
    }

    /// What a known item says is what Duikan wrote, or else what somebody made of it in Word.
    [[nodiscard]] static QString bodyOf(const ForeignAnnotation& comment, const std::optional<KnownItem>& item) {
        return item && item->written.trimmed() == comment.contents ? item->body : inert(comment.contents);
    }

    void readNote(const ForeignAnnotation& comment) {
        if (isOfFurtherPassage(comment.contents) && m_notes.contains(signature(comment))) {
            return;
        }
        const std::optional<KnownItem> item = known(m_notes, comment);
        const Provenance from = provenance(comment, item);
        m_ids.insert(comment.id, from.id);
        IncomingNote note{.from = from, .anchors = passageOf(comment), .body = bodyOf(comment, item)};
        if (!item && comment.state == QLatin1String("Completed")) {
            note.state = AnnotationState::Resolved;
        }
        if (!note.anchors.empty()) {
            m_file.items.notes.push_back(std::move(note));
        }
    }

    void readReply(const ForeignAnnotation& comment) {
        const QString answered = m_ids.value(comment.inReplyTo);
        if (comment.contents.isEmpty()) {
            m_file.remark(ImportRemark::Malformed);
            return;
        }
        const std::optional<KnownItem> item = known(m_replies, comment);
        const Provenance from = provenance(comment, item);
        m_ids.insert(comment.id, answered); // who answers the answer goes on with the thread
        m_file.items.replies.push_back(
            {.from = from, .inReplyTo = answered, .body = bodyOf(comment, item)});
    }

    [[nodiscard]] Passage passageOf(const ForeignAnnotation& comment) {
        const Paragraph* there = comment.place ? m_word.structure->at(comment.place->ordinal) : nullptr;
        if (const Paragraph* here = there ? sameParagraph(*there) : nullptr) {
            const TextRange range = comment.place->range;
            const bool isWhole = range.isEmpty() || range.length() == here->text.size();
            return {isWhole ? describeParagraph(m_draft->id, *here) : describe(m_draft->id, *here, range)};
        }
        ForeignPassage passage;
        passage.source = m_draft ? oa::sourceIri(m_draft->source.sha256) : QString();
        passage.quote.exact = comment.quote;
        if (there) {
            const TextRange range = comment.place->range;
            passage.label = there->label;
            passage.quote.exact = there->text.mid(range.begin, range.length());
            passage.quote.prefix = there->text.first(range.begin);
            passage.quote.suffix = there->text.sliced(range.end);
        }
        return m_placing.place(passage, m_file);
    }

    /// The paragraph of the draft with the same text: the only one, or the one with the same label.
    [[nodiscard]] const Paragraph* sameParagraph(const Paragraph& there) const {
        if (!m_draft) {
            return nullptr;
        }
        const Paragraph* only = nullptr;
        int count = 0;
        for (const Paragraph& here : m_draft->structure->paragraphs) {
            if (here.text != there.text) {
                continue;
            }
            if (here.label == there.label) {
                return &here;
            }
            only = &here;
            ++count;
        }
        return count == 1 ? only : nullptr;
    }

    const DraftSource& m_word;
    AnchorPlacing m_placing;
    const Draft* m_draft;
    QMultiHash<QString, KnownItem> m_notes; ///< by signature
    QMultiHash<QString, KnownItem> m_replies;
    QSet<QString> m_links;
    QHash<QString, QString> m_ids;  ///< of notes, by their comment's id in the file
    NotesFile m_file;
};

} // namespace

Result<NotesFile> readWordComments(const QString& name, const QByteArray& bytes, const Review& review) {
    const auto word = importBytes(QFileInfo(name).fileName(), bytes);
    if (!word) {
        return std::unexpected(word.error());
    }
    if (word->annotations.empty()) {
        return unusable(name, QStringLiteral("it has no comments"));
    }
    return notesOfWord(*word, review);
}

NotesFile notesOfWord(const DraftSource& word, const Review& review) {
    return Reader(word, review).read();
}

} // namespace duikan
