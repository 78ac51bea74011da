// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <vector>

namespace duikan {

CLI::Option* addText(CLI::App& command, const std::string& name, QString& value,
                     const std::string& description) {
    return command.add_option_function<std::string>(
        name, [&value](const std::string& given) { value = QString::fromStdString(given); }, description);
}

CLI::Option* addTexts(CLI::App& command, const std::string& name, QStringList& values,
                      const std::string& description) {
    const auto store = [&values](const std::vector<std::string>& given) {
        values.clear();
        for (const std::string& one : given) {
            values.append(QString::fromStdString(one));
        }
    };
    return command.add_option_function<std::vector<std::string>>(name, store, description)
        ->type_size(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

CLI::Option* addChoice(CLI::App& command, const std::string& name, QString& value,
                       const std::vector<std::string>& choices, const std::string& description) {
    return addText(command, name, value, description)->check(CLI::IsMember(choices));
}

CLI::Option* addCount(CLI::App& command, const std::string& name, int& value,
                      const std::string& description) {
    const auto isCount = [](const std::string& text) {
        bool isNumber = false;
        const int number = QString::fromStdString(text).toInt(&isNumber);
        return isNumber && number > 0 ? std::string() : text + " is no number from 1 up";
    };
    return command.add_option(name, value, description)->check(isCount)->type_name("N");
}

bool hasSuffix(const QString& path, QLatin1String suffix) {
    return path.endsWith(suffix, Qt::CaseInsensitive);
}

CLI::Option* addOutput(CLI::App& command, QString& path, const std::vector<std::string>& suffixes,
                       const std::string& description) {
    const auto check = [suffixes](const std::string& given) {
        std::string known;
        for (const std::string& suffix : suffixes) {
            if (hasSuffix(QString::fromStdString(given), QLatin1String(suffix.c_str()))) {
                return std::string();
            }
            known += (known.empty() ? "" : ", ") + suffix;
        }
        return "“" + given + "” cannot be written: its name has to end in one of " + known;
    };
    return addText(command, "-o,--output", path, description)->check(check)->type_name("FILE");
}

CLI::Option* addReview(CLI::App& command, QString& path) {
    return addText(command, "REVIEW", path, "a .duikan file")->required();
}

} // namespace duikan
