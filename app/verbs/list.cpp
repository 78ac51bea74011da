// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conflictlist.h"
#include "app/options.h"
#include "app/reviewfile.h"
#include "app/reviewjson.h"
#include "app/texttable.h"
#include "app/verbs/verbs.h"
#include "core/base/hybridclock.h"
#include "core/review/readingorder.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace duikan {

namespace {

constexpr int kTextWidth = 72;

class ListVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ListVerb)
public:
    void declare(CLI::App& command) override {
        addReview(command, m_review);
        command.add_flag("--history", m_history, "every step since the beginning too");
        command.add_flag("--json", m_json, "print JSON (schema duikan/list/1)");
    }

    Result<void> run(Output& output) override {
        const auto review = openReview(m_review, ReviewStore::Mode::ReadOnly);
        if (!review) {
            return std::unexpected(review.error());
        }
        if (m_json) {
            output.json(toJson(**review, m_history));
            return {};
        }
        listDocuments(output, (*review)->state());
        listNotes(output, **review);
        listLinks(output, **review);
        listConflicts(output, (*review)->state());
        if (m_history) {
            listHistory(output, (*review)->history());
        }
        return {};
    }

private:
    static QString labelOf(const Review& review, const Anchor& anchor) {
        const auto& place = review.resolution(anchor).place;
        const Draft* const draft = review.state().draft(anchor.draft);
        const Paragraph* const paragraph = draft && place ? draft->structure->at(place->ordinal) : nullptr;
        return QStringLiteral("%1:%2").arg(QString::number(review.state().documentNumber(anchor.draft)),
                                           paragraph ? paragraph->label : anchor.label);
    }

    static QString labelsOf(const Review& review, const Passage& passage) {
        QStringList labels;
        for (const Anchor& anchor : passage) {
            labels.append(labelOf(review, anchor));
        }
        labels.removeDuplicates();
        return labels.join(tr(", "));
    }

    static void listDocuments(Output& output, const ReviewState& state) {
        output.line(tr("%n document(s)", nullptr, int(state.documents().size())));
        TextTable table;
        for (const ReviewedDocument& document : state.documents()) {
            const Draft* const draft = state.currentDraft(document.number);
            if (draft != nullptr) {
                const QString& title = draft->structure->title;
                table.add({QString::number(document.number),
                           shortened(title.isEmpty() ? draft->label : title, kTextWidth),
                           tr("%n paragraph(s)", nullptr, int(draft->structure->paragraphs.size())),
                           tr("%n draft(s)", nullptr, int(document.drafts.size())), draft->source.name});
            }
        }
        table.print(output);
    }

    static void listNotes(Output& output, const Review& review) {
        const auto notes = notesInReadingOrder(review);
        output.line();
        output.line(tr("%n note(s)", nullptr, int(notes.size())));
        for (const PlacedNote& note : notes) {
            listNote(output, review, note);
        }
    }

    static void listNote(Output& output, const Review& review, const PlacedNote& note) {
        const Annotation& annotation = *review.state().annotation(note.annotation);
        const auto& words = annotation.anchors.front();
        QStringList head{QString::number(note.number), labelsOf(review, annotation.anchors),
                         kindName(annotation.kind), stateName(annotation.state), annotation.author};
        if (!annotation.assignee.isEmpty()) {
            head.append(u'@' + annotation.assignee);
        }
        for (const QString& tag : annotation.tags) {
            head.append(u'#' + tag);
        }
        output.line(QStringLiteral("  ") + head.join(QStringLiteral("  ")));
        if (!words.wholeParagraph) {
            output.line(QStringLiteral("     “%1”").arg(shortened(words.quote.exact, kTextWidth)));
        }
        if (!annotation.body.isEmpty()) {
            output.line(QStringLiteral("     ") + shortened(annotation.body, kTextWidth));
        }
        if (!annotation.replacement.isEmpty()) {
            output.line(QStringLiteral("     → ") + shortened(annotation.replacement, kTextWidth));
        }
        for (const Reply* const reply : review.state().repliesTo(annotation.id)) {
            output.line(QStringLiteral("     %1: %2").arg(reply->author, shortened(reply->body, kTextWidth)));
        }
        output.line(QStringLiteral("     ") + annotation.id.toString());
    }

    static void listLinks(Output& output, const Review& review) {
        const auto links = linksInReadingOrder(review);
        output.line();
        output.line(tr("%n link(s)", nullptr, int(links.size())));
        TextTable table;
        for (const PlacedLink& placed : links) {
            const CrossReference& link = *review.state().crossReference(placed.crossReference);
            table.add({QString::number(placed.number), labelsOf(review, link.from),
                       relationName(link.relation), labelsOf(review, link.to), link.id.toString(),
                       shortened(link.note, kTextWidth)});
        }
        table.print(output);
    }

    static void listConflicts(Output& output, const ReviewState& state) {
        if (state.conflicts().empty()) {
            return;
        }
        output.line();
        output.line(tr("In conflict since a merge; settle with “duikan settle”:"));
        for (const auto& [target, conflicts] : state.conflicts()) {
            for (const FieldConflict& conflict : conflicts) {
                listConflict(output, target, conflict);
            }
        }
    }

    static void listHistory(Output& output, const std::vector<Act>& acts) {
        output.line();
        output.line(tr("%n step(s)", nullptr, int(acts.size())));
        TextTable table;
        for (const Act& act : acts) {
            const auto time = QDateTime::fromMSecsSinceEpoch(HybridClock::milliseconds(act.id.value));
            const QString author = act.changes.empty() ? QString() : act.changes.front().author;
            table.add({time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), author, titleOf(act)});
        }
        table.print(output);
    }

    static QString titleOf(const Act& act) {
        switch (act.kind) {
        case ActKind::Undo:
            return tr("taken back: %1").arg(actName(act.title));
        case ActKind::Redo:
            return tr("done again: %1").arg(actName(act.title));
        case ActKind::Step:
            break;
        }
        return actName(act.title);
    }

    QString m_review;
    bool m_history = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Verb> makeList() {
    return std::make_unique<ListVerb>();
}

} // namespace duikan
