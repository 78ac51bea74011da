// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

namespace CLI {
class App;
}

namespace duikan {

/// Reading files that may be locked with a password, for a verb. The password comes from a file (--password-file, its first
/// line: on the command line everybody could see it), or is asked for where somebody sits at a terminal. It is not kept.
class LockedFiles {
public:
    void declare(CLI::App& command);

    /// As importFile(); PasswordNeeded where there is none that fits.
    [[nodiscard]] Result<DraftSource> read(const QString& path);
    /// The password in the file; empty without one. Errors: FileNotFound, FileUnreadable.
    [[nodiscard]] Result<QString> password() const;
    /// Asks for the password of a file, three times at most, while `attempt` answers PasswordNeeded.
    template<typename T>
    [[nodiscard]] Result<T> opened(const QString& path, const std::function<Result<T>(const QString&)>& attempt) const {
        const Result<QString> given = password();
        if (!given) {
            return std::unexpected(given.error());
        }
        Result<T> answer = attempt(*given);
        for (int tries = 0; tries < kTries && isLocked(answer); ++tries) {
            const std::optional<QString> asked = ask(path);
            if (!asked) {
                break;
            }
            answer = attempt(*asked);
        }
        return answer;
    }

private:
    static constexpr int kTries = 3;
    template<typename T>
    [[nodiscard]] static bool isLocked(const Result<T>& answer) {
        return !answer && answer.error().kind == ErrorKind::PasswordNeeded;
    }
    [[nodiscard]] static std::optional<QString> ask(const QString& path); ///< nothing without a terminal

    QString m_passwordFile;
};

} // namespace duikan
