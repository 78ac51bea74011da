// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint.h"

#include "ui/errorsentence.h"

#include <cstdio>

namespace duikan {

void complain(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    if (!bytes.endsWith('\n')) {
        std::fputc('\n', stderr);
    }
}

void complain(const Error& error) {
    complain(errorSentence(error));
}

} // namespace duikan
