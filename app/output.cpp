// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace duikan {

void Output::line(const QString& text) {
    m_pending += text.toUtf8();
    m_pending += '\n';
}

void Output::text(const QString& text) {
    m_pending += text.toUtf8();
}

void Output::utf8(const QByteArray& text) {
    m_pending += text;
}

void Output::json(const QJsonObject& object) {
    m_pending += QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<void> Output::flush() {
    const char* next = m_pending.constData();
    qsizetype left = m_pending.size();
    while (left > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, next, size_t(left));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            const int fault = errno;
            return failure(fault == ENOSPC ? ErrorKind::DiskFull : ErrorKind::WriteFailed,
                           QStringLiteral("standard output"), QString::fromLocal8Bit(std::strerror(fault)));
        }
        next += written;
        left -= written;
    }
    m_pending.clear();
    return {};
}

} // namespace duikan
