// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/complaint.h"
#include "app/environment.h"
#include "app/options.h"
#include "app/ownlexicon.h"
#include "app/verbs/verbs.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace duikan {

namespace {

constexpr const char* kVersion = "duikan " DUIKAN_VERSION;

const VerbEntry* findVerb(const std::string& name) {
    const auto* const end = std::end(kVerbs);
    const auto* const entry =
        std::find_if(std::begin(kVerbs), end, [&](const VerbEntry& verb) { return name == verb.name; });
    return entry == end ? nullptr : entry;
}

std::string overview() {
    std::string text = "Review two negotiated texts side by side.\n\n"
                       "Usage: duikan [OPTIONS] [REVIEW | LEFT RIGHT]   open the window\n"
                       "       duikan VERB …                            work without a window\n\nVerbs:\n";
    qsizetype longestName = 0;
    qsizetype widest = 0;
    for (const VerbEntry& verb : kVerbs) {
        longestName = std::max(longestName, QString::fromLatin1(verb.name).size());
        widest = std::max(widest, QString::fromUtf8(verb.arguments).size());
    }
    for (const VerbEntry& verb : kVerbs) {
        const QString arguments = QString::fromUtf8(verb.arguments).leftJustified(widest + 2);
        text += "  " + QString::fromLatin1(verb.name).leftJustified(longestName + 1).toStdString() +
                arguments.toStdString() + verb.summary + '\n';
    }
    return text + "\nOptions:\n"
                  "  --language en|zh   language of the window and of messages; else that of the locale\n"
                  "  --measure-start    print the milliseconds until the texts could be read, and quit\n"
                  "  --version          print the version\n"
                  "  -h, --help         print this; “duikan help VERB” or “duikan VERB --help” tells more\n";
}

void declareCommon(CLI::App& command, QString& language) {
    addChoice(command, "--language", language, {"en", "zh"}, "language of messages; else that of the locale");
    command.get_formatter()->column_width(34);
}

Call answer(const std::string& text) {
    Call call;
    call.kind = Call::Kind::Answer;
    call.text = QString::fromStdString(text);
    return call;
}

Call wrong(const std::string& fault, const std::string& usage) {
    Call call;
    call.kind = Call::Kind::Wrong;
    call.text = QString::fromStdString("duikan: " + fault + "\n\n" + usage);
    return call;
}

std::string helpOf(const VerbEntry& entry) {
    const auto verb = entry.make();
    CLI::App command(entry.summary, std::string("duikan ") + entry.name);
    QString language;
    verb->declare(command);
    declareCommon(command, language);
    return command.help();
}

Call parseHelp(const std::vector<std::string>& arguments) {
    if (arguments.size() < 2) {
        return answer(overview());
    }
    const VerbEntry* const entry = findVerb(arguments[1]);
    return entry ? answer(helpOf(*entry)) : wrong("there is no verb “" + arguments[1] + "”", overview());
}

/// A word that is neither a verb nor looks like a file is a verb mistyped.
bool looksLikeFile(const std::string& word) {
    return word.find_first_of("./") != std::string::npos || QFileInfo::exists(QString::fromStdString(word));
}

Call parseWindow(std::vector<std::string> arguments) {
    if (!arguments.empty() && !arguments[0].starts_with('-') && !looksLikeFile(arguments[0])) {
        return wrong("there is no verb “" + arguments[0] + "”", overview());
    }
    Call call;
    call.kind = Call::Kind::Window;
    bool version = false;
    CLI::App command("Review two negotiated texts side by side.", "duikan");
    QString file;
    QString right;
    addText(command, "FILE", file, "a review, or the document on the left");
    addText(command, "RIGHT", right, "the document on the right");
    command.add_flag("--version", version, "print the version");
    command.add_flag("--measure-start", call.window.measureStart,
                     "print the time to the first text, and quit");
    declareCommon(command, call.language);
    try {
        std::reverse(arguments.begin(), arguments.end());
        command.parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        return answer(overview());
    } catch (const CLI::ParseError& error) {
        return wrong(error.what(), overview());
    }
    if (version) {
        return answer(std::string(kVersion) + '\n');
    }
    for (const QString& given : {file, right}) {
        if (!given.isEmpty()) {
            call.window.files.append(given);
        }
    }
    return call;
}

/// "--body=" gives an empty value; CLI11 would take the next word for it.
std::vector<std::string> withEmptyValuesApart(const std::vector<std::string>& arguments) {
    std::vector<std::string> result;
    for (const std::string& argument : arguments) {
        if (argument.starts_with("--") && argument.size() > 3 && argument.ends_with('=')) {
            result.push_back(argument.substr(0, argument.size() - 1));
            result.emplace_back();
        } else {
            result.push_back(argument);
        }
    }
    return result;
}

/// Takes "--language X" off the front, where it stands before a verb.
QString takeLanguage(std::vector<std::string>& arguments) {
    const auto isLanguage = [](const std::string& word) { return word == "en" || word == "zh"; };
    if (arguments.size() > 2 && arguments[0] == "--language" && isLanguage(arguments[1]) &&
        findVerb(arguments[2])) {
        const QString language = QString::fromStdString(arguments[1]);
        arguments.erase(arguments.begin(), arguments.begin() + 2);
        return language;
    }
    return {};
}

Call parseVerb(const VerbEntry& entry, const QString& language, const std::vector<std::string>& arguments) {
    Call call;
    call.kind = Call::Kind::Verb;
    call.language = language;
    call.verb = entry.make();
    CLI::App command(entry.summary, std::string("duikan ") + entry.name);
    call.verb->declare(command);
    declareCommon(command, call.language);
    try {
        command.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return answer(command.help());
    } catch (const CLI::ParseError& error) {
        return wrong(error.what(), command.help());
    }
    return call;
}

struct OutputMessages {
    Q_DECLARE_TR_FUNCTIONS(OutputMessages)
};

/// Prints what there is to print, even after a failure, and says in one sentence what went wrong.
int finish(Output& output, const Result<void>& outcome) {
    const auto flushed = output.flush();
    if (!outcome) {
        complain(outcome.error());
        return Failed;
    }
    if (!flushed) {
        complain(OutputMessages::tr(
                     "Standard output could not be written: %1; send it to where there is room for it.")
                     .arg(flushed.error().detail));
        return Failed;
    }
    return Succeeded;
}

} // namespace

Call parseCall(std::vector<std::string> arguments) {
    arguments = withEmptyValuesApart(arguments);
    const QString language = takeLanguage(arguments);
    if (!arguments.empty() && arguments[0] == "help") {
        return parseHelp(arguments);
    }
    const VerbEntry* const entry = arguments.empty() ? nullptr : findVerb(arguments[0]);
    if (entry == nullptr) {
        return parseWindow(std::move(arguments));
    }
    arguments.erase(arguments.begin());
    return parseVerb(*entry, language, arguments);
}

int printAnswer(const Call& call) {
    if (call.kind == Call::Kind::Wrong) {
        complain(call.text);
        return WrongCall;
    }
    Output output;
    output.text(call.text);
    return finish(output, {});
}

int runVerb(Call call) {
    nameApplication();
    Language spoken;
    spoken.use(call.language);
    Output output;
    if (const auto own = readOwnOpenings(); !own) {
        return finish(output, own);
    }
    const auto outcome = call.verb->run(output);
    // The process ends here. To free what the verb holds, one small thing after the other, would take a large
    // comparison as long as half of its alignment did; the system takes it back at once.
    [[maybe_unused]] static const Verb* const held = call.verb.release();
    return finish(output, outcome);
}

} // namespace duikan
