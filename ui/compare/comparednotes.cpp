// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparednotes.h"

#include "core/review/ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace duikan {

namespace {

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(ComparedNotes)
};

std::vector<Anchor> anchorsIn(const Annotation& note, DraftId draft) {
    std::vector<Anchor> anchors;
    const auto add = [&](const std::vector<Anchor>& passage) {
        for (const Anchor& anchor : passage) {
            if (anchor.draft == draft) {
                anchors.push_back(anchor);
            }
        }
    };
    add(note.anchors);
    add(note.written);
    for (const auto& [at, carried] : note.carried) {
        add(carried.before);
        add(carried.standing());
    }
    return anchors;
}

} // namespace

QHash<int, std::vector<AnnotationId>> notesIn(const Review& review, const Draft& draft) {
    QHash<int, std::vector<AnnotationId>> notes;
    for (const auto& [id, note] : review.state().annotations()) {
        QSet<int> ordinals;
        for (const Anchor& anchor : anchorsIn(note, draft.id)) {
            if (const Resolution& resolution = review.resolution(anchor); resolution.place) {
                ordinals.insert(resolution.place->ordinal);
            }
        }
        for (const int ordinal : std::as_const(ordinals)) {
            notes[ordinal].push_back(id);
        }
    }
    return notes;
}

QString carriedText(const Review& review, const Draft& before, const Draft& after, const ComparedPair& pair) {
    if (before.document != after.document || after.number != before.number + 1) {
        return {};
    }
    struct Counts {
        int carried = 0;
        int amended = 0;
        int open = 0;
    };
    Counts notes;
    Counts links;
    for (const LedgerEntry& entry : ledgerOf(review.state(), after.id)) {
        const auto isHere = [&](const Anchor& anchor) {
            const Paragraph* paragraph = before.structure->byId(anchor.paragraph);
            return paragraph != nullptr && std::ranges::find(pair.left, paragraph->ordinal) != pair.left.end();
        };
        if (std::ranges::none_of(entry.carried.before, isHere)) {
            continue;
        }
        Counts& counts = entry.annotation.isNull() ? links : notes;
        if (entry.carried.isOpen()) {
            ++counts.open;
        } else if (entry.carried.verdict == QLatin1String("amended")) {
            ++counts.amended;
        } else {
            ++counts.carried;
        }
    }
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    add(notes.carried, NoteWords::tr("%n note(s) carried", nullptr, notes.carried));
    add(notes.amended, NoteWords::tr("%n note(s) amended", nullptr, notes.amended));
    add(notes.open, NoteWords::tr("%n note(s) to settle", nullptr, notes.open));
    add(links.carried, NoteWords::tr("%n link(s) carried", nullptr, links.carried));
    add(links.amended, NoteWords::tr("%n link(s) amended", nullptr, links.amended));
    add(links.open, NoteWords::tr("%n link(s) to settle", nullptr, links.open));
    return parts.join(NoteWords::tr(", "));
}

} // namespace duikan
