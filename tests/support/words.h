// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace duikan::test {

/// Words to make random texts of, a list for each script: Chinese, Latin, Cyrillic, Arabic. Among them are
/// letters outside the basic plane, figures, marks and a blank that does not break.
[[nodiscard]] std::vector<QStringList> wordsInFourScripts();

} // namespace duikan::test
