// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QFuture>

class QWidget;

namespace duikan {

/// Reads documents in a worker thread, and asks for the password of each that is locked until it opens or the person gives
/// up (Cancelled). The first failure is the result. Passwords are not kept. Follow it with `then(&window, …)`.
[[nodiscard]] QFuture<Result<std::vector<DraftSource>>> importAskingPasswords(QWidget& window, const QStringList& paths);

} // namespace duikan
