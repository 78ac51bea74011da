// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace duikan {

/// How a call of the built program ended.
struct Call {
    int exitCode = -1; ///< -1 when it crashed or did not end in time
    QString output;
    QString complaint; ///< standard error

    [[nodiscard]] QString firstLine() const { return output.section(u'\n', 0, 0); }
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the built program as a process, in a home and a folder of its own, in English, with neither a display
/// nor anything else that a person's surroundings bring.
class Program : public testing::Test {
protected:
    [[nodiscard]] Call run(const QStringList& arguments) const;
    /// The same through a shell, in which "$DUIKAN" is the program: for redirections.
    [[nodiscard]] Call shell(const QString& script) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const; ///< the path
    [[nodiscard]] QStringList files() const; ///< in the folder, hidden ones too

    /// A review of the two samples.
    [[nodiscard]] QString sampleReview() const;

    static QString submission();
    static QString resolution();

private:
    [[nodiscard]] Call start(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
};

[[nodiscard]] QString text(const char* utf8);
[[nodiscard]] QByteArray contents(const QString& path); ///< a failure of the test when it cannot be read
[[nodiscard]] QString withoutBlanks(QString words);

/// One sentence, and nothing besides, on standard error.
void expectSentence(const Call& call, const QString& mentioned);

} // namespace duikan
