// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/processage.h"

#include <QFile>

#include <ctime>

#include <unistd.h>

namespace duikan {

std::chrono::milliseconds processAge() {
    QFile stat(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (!stat.open(QIODevice::ReadOnly) || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0) {
        return {};
    }
    // The name of the program, which may hold anything, stands in parentheses as field 2; the start is
    // field 22.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 startTicks = fields.value(19).toLongLong();
    const qint64 sinceBoot = now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
    return std::chrono::milliseconds(sinceBoot - startTicks * 1000 / ::sysconf(_SC_CLK_TCK));
}

} // namespace duikan
