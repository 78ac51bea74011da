// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace duikan {

struct VerbEntry;

/// What the program ends with. Scripts rely on the numbers.
enum ExitCode : int { Succeeded = 0, Failed = 1, WrongCall = 2 };

/// What a call without a verb asks the window for.
struct WindowRequest {
    QStringList files;         ///< none, a review, or two documents
    bool measureStart = false; ///< print how long the first texts took, and quit
};

/// A call of the program, taken apart as far as choosing what is to run.
struct Call {
    enum class Kind {
        Window, ///< `window` is set
        Verb,   ///< `verb` and `arguments` are set
        Answer, ///< help or version: `text` goes to standard output
        Wrong,  ///< `text` goes to standard error, with exit code 2
    };
    Kind kind = Kind::Wrong;
    QString language; ///< "en", "zh" or empty for that of the locale
    WindowRequest window;
    const VerbEntry* verb = nullptr;
    std::vector<std::string> arguments; ///< of the verb
    QString text;
};

/// `arguments` without the program's name.
[[nodiscard]] Call parseCall(std::vector<std::string> arguments);

/// Prints help, version or the complaint about a wrong call; returns the exit code.
[[nodiscard]] int printAnswer(const Call& call);

/// Parses the arguments of a verb's call, makes the application object that the verb needs (QCoreApplication,
/// or QGuiApplication off screen where it typesets), runs it, and returns the exit code.
[[nodiscard]] int runVerb(const Call& call, int argc, char** argv);

} // namespace duikan
