// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"

#include <memory>

namespace CLI {
class App;
}

namespace duikan {

/// One verb of the command line, made for one call: declare() binds its options to its members, run() does
/// the work.
class Verb {
public:
    virtual ~Verb() = default;

    /// Adds arguments and options. May set a callback that throws CLI::ValidationError for a combination of
    /// them that makes no sense; the caller turns it into the usage.
    virtual void declare(CLI::App& command) = 0;

    /// Whether run() typesets pages and so needs Chromium (still no display).
    [[nodiscard]] virtual bool needsWebEngine() const { return false; }

    /// What was written to `output` is printed afterwards, also when the run fails half-way.
    [[nodiscard]] virtual Result<void> run(Output& output) = 0;
};

} // namespace duikan
