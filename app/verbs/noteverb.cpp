// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/noteverb.h"

#include "app/options.h"
#include "app/reviewfile.h"

namespace duikan {

void NoteVerb::declare(CLI::App& command) {
    addReview(command, m_review);
    addText(command, "ID", m_id, "of the note, as “duikan annotate” and “duikan list” print it")->required();
    declareMore(command);
    addText(command, "--author", m_author, std::string(authorRole()) + "; else the name in the settings");
}

Result<void> NoteVerb::run(Output& output) {
    const auto review = openReview(m_review, ReviewStore::Mode::ReadWrite, m_author);
    if (!review) {
        return std::unexpected(review.error());
    }
    const auto note = findAnnotation(**review, m_id);
    if (!note) {
        return std::unexpected(note.error());
    }
    return change(**review, *note, output);
}

} // namespace duikan
