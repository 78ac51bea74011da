// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace duikan {

/// What a verb has to say on standard output, in UTF-8 whatever the locale. Collected and written in one go,
/// so that a reader sees all of it or an exit code that says otherwise.
class Output {
public:
    void line(const QString& text = {});
    void text(const QString& text);    ///< as it is
    void utf8(const QByteArray& text); ///< as it is
    void json(const QJsonObject& object);

    /// Writes to file descriptor 1. WriteFailed or DiskFull when not all of it got there: a pipe whose reader
    /// has gone, a full disk, a closed descriptor.
    [[nodiscard]] Result<void> flush();

private:
    QByteArray m_pending;
};

} // namespace duikan
