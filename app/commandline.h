// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace duikan {

/// What the program ends with. Scripts rely on the numbers.
enum ExitCode : int { Succeeded = 0, Failed = 1, WrongCall = 2 };

/// What a call without a verb asks the window for.
struct WindowRequest {
    QStringList files;         ///< none, a review, or two documents
    bool measureStart = false; ///< print how long the first texts took, and quit
};

/// A call of the program, taken apart.
struct Call {
    enum class Kind {
        Window, ///< `window` is set
        Verb,   ///< `verb` is set, and has its arguments
        Answer, ///< help or version: `text` goes to standard output
        Wrong,  ///< `text` goes to standard error, with exit code 2
    };
    Kind kind = Kind::Wrong;
    QString language; ///< "en", "zh" or empty for that of the locale
    WindowRequest window;
    std::unique_ptr<duikan::Verb> verb;
    QString text;
};

/// `arguments` without the program's name.
[[nodiscard]] Call parseCall(std::vector<std::string> arguments);

/// Prints help, version or the complaint about a wrong call; returns the exit code.
[[nodiscard]] int printAnswer(const Call& call);

/// Runs the verb of a call and returns the exit code. The application object must exist, and where the verb
/// typesets it has been told with what.
[[nodiscard]] int runVerb(Call call);

} // namespace duikan
