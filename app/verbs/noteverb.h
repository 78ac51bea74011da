// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"
#include "core/review/review.h"

namespace duikan {

/// A verb that changes one note of a review: REVIEW, ID, what it adds, and --author.
class NoteVerb : public Verb {
public:
    void declare(CLI::App& command) final;
    [[nodiscard]] Result<void> run(Output& output) final;

protected:
    /// Further arguments and options, bound to the verb's own members.
    virtual void declareMore(CLI::App& command) = 0;
    /// What --author is to be, for the help: "who answers".
    [[nodiscard]] virtual const char* authorRole() const = 0;
    [[nodiscard]] virtual Result<void> change(Review& review, AnnotationId note, Output& output) = 0;

private:
    QString m_review;
    QString m_id;
    QString m_author;
};

} // namespace duikan
