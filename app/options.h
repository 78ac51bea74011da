// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace duikan {

// Options that end up in Qt strings. `name` is as CLI11 takes it: "--body", "-o,--output" or "REVIEW".

CLI::Option* addText(CLI::App& command, const std::string& name, QString& value,
                     const std::string& description);

/// May be given several times, one value each: "--tag a --tag b".
CLI::Option* addTexts(CLI::App& command, const std::string& name, QStringList& values,
                      const std::string& description);

/// One of the words in `choices`; any other is a wrong call.
CLI::Option* addChoice(CLI::App& command, const std::string& name, QString& value,
                       const std::vector<std::string>& choices, const std::string& description);

/// A number from 1 up.
CLI::Option* addCount(CLI::App& command, const std::string& name, int& value, const std::string& description);

/// "-o,--output": a file whose suffix is one of `suffixes` (".html"); any other is a wrong call.
CLI::Option* addOutput(CLI::App& command, QString& path, const std::vector<std::string>& suffixes,
                       const std::string& description);
[[nodiscard]] bool hasSuffix(const QString& path, QLatin1String suffix); ///< whatever the case

/// The argument REVIEW, which nearly every verb begins with.
CLI::Option* addReview(CLI::App& command, QString& path);

} // namespace duikan
