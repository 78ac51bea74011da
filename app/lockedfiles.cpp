// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockedfiles.h"

#include "app/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

namespace duikan {

namespace {

struct LockedFilesWords {
    Q_DECLARE_TR_FUNCTIONS(LockedFiles)
};

/// Keeps what is typed off the screen.
class Unseen {
public:
    Unseen() {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios unseen = m_before;
            unseen.c_lflag &= ~tcflag_t(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
        }
    }
    ~Unseen() {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

} // namespace

void LockedFiles::declare(CLI::App& command) {
    addText(command, "--password-file", m_passwordFile, "a file whose first line is the password of a locked PDF")
        ->type_name("FILE");
}

Result<QString> LockedFiles::password() const {
    if (m_passwordFile.isEmpty()) {
        return QString();
    }
    QFile file(m_passwordFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFileInfo::exists(m_passwordFile) ? ErrorKind::FileUnreadable : ErrorKind::FileNotFound,
                       m_passwordFile, file.errorString());
    }
    QString line = QString::fromUtf8(file.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
        line.chop(1);
    }
    return line;
}

std::optional<QString> LockedFiles::ask(const QString& path) {
    if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDERR_FILENO) == 0) {
        return std::nullopt;
    }
    QTextStream screen(stderr);
    screen << LockedFilesWords::tr("Password of “%1”: ").arg(path) << Qt::flush;
    const Unseen unseen;
    const QString line = QTextStream(stdin).readLine();
    screen << '\n' << Qt::flush;
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

Result<DraftSource> LockedFiles::read(const QString& path) {
    return opened<DraftSource>(path, [&path](const QString& password) {
        ImportOptions options;
        options.password = password;
        return importFile(path, options);
    });
}

} // namespace duikan
