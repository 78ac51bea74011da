// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output.h"

#include <memory>

namespace CLI {
class App;
}

namespace duikan {

class Typesetting;

/// One verb of the command line, made for one call: declare() binds its options to its members, run() does
/// the work.
class Verb {
public:
    virtual ~Verb() = default;

    /// Adds arguments and options. May set a callback that throws CLI::ValidationError for a combination of
    /// them that makes no sense; the caller turns it into the usage.
    virtual void declare(CLI::App& command) = 0;

    /// Whether run() typesets pages (still no display); then it must be told before with what.
    [[nodiscard]] virtual bool needsTypesetting() const { return false; }
    void typesetWith(Typesetting& typesetting) { m_typesetting = &typesetting; }

    /// What was written to `output` is printed afterwards, also when the run fails half-way.
    [[nodiscard]] virtual Result<void> run(Output& output) = 0;

protected:
    [[nodiscard]] Typesetting* typesetting() const { return m_typesetting; }

private:
    Typesetting* m_typesetting = nullptr;
};

} // namespace duikan
