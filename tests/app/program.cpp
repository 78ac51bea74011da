// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace duikan {

namespace {

constexpr int kTimeout = 120'000;

QString programPath() {
    return QStringLiteral(DUIKAN_BINARY_DIR "/duikan");
}

} // namespace

QJsonObject Call::json() const {
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

Call Program::start(const QString& program, const QStringList& arguments) const {
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DUIKAN"), programPath());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    process.closeWriteChannel();
    Call call;
    if (process.waitForFinished(kTimeout) && process.exitStatus() == QProcess::NormalExit) {
        call.exitCode = process.exitCode();
    }
    call.output = QString::fromUtf8(process.readAllStandardOutput());
    call.complaint = QString::fromUtf8(process.readAllStandardError());
    return call;
}

Call Program::run(const QStringList& arguments) const {
    return start(programPath(), arguments);
}

Call Program::shell(const QString& script) const {
    return start(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), script});
}

QString Program::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path(name);
}

QStringList Program::files() const {
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString Program::sampleReview() const {
    const QString review = path(QStringLiteral("samples.duikan"));
    const Call made = run({QStringLiteral("new"), review, submission(), resolution()});
    EXPECT_EQ(made.exitCode, 0) << made.complaint.toStdString();
    return review;
}

QString Program::submission() {
    return QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/000_77a0e7615b3c51b9.txt");
}

QString Program::resolution() {
    return QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/004_b66339c8392d9b34.txt");
}

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString withoutBlanks(QString words) {
    return words.remove(QRegularExpression(QStringLiteral("\\s")));
}

void expectSentence(const Call& call, const QString& mentioned) {
    EXPECT_EQ(call.exitCode, 1);
    const QString sentence = call.complaint.trimmed();
    EXPECT_TRUE(sentence.contains(mentioned)) << sentence.toStdString();
    EXPECT_EQ(sentence.count(u'\n'), 0) << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
}

} // namespace duikan
