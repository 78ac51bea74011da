// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbackground.h"

#include <atomic>

class QWidget;

namespace duikan {

/// Heard by a job in another thread between its parts: nobody wants what it does any more.
using Cancellation = std::shared_ptr<std::atomic<bool>>;

/// Waits while something is done in another thread, and keeps the window painted. Meanwhile nothing else can be done in
/// it: a short job passes unnoticed, a longer one is told of by a small dialog that takes Escape. False, and
/// `cancellation` set, when it was cancelled before it ended.
[[nodiscard]] bool waitForEnd(const QFuture<void>& job, const QString& sentence, const Cancellation& cancellation,
                              QWidget* window);

/// What `function(cancellation)` answers, from another thread; nothing when it was cancelled.
template<typename Function>
[[nodiscard]] auto awaited(const QString& sentence, QWidget* window, Function function) {
    using Answer = std::invoke_result_t<Function, const Cancellation&>;
    const auto cancellation = std::make_shared<std::atomic<bool>>(false);
    const auto answer = inBackground([function = std::move(function), cancellation] {
        return std::make_shared<Answer>(function(cancellation)); // an answer that can only be moved, too
    });
    return waitForEnd(QFuture<void>(answer), sentence, cancellation, window) ? answer.result() : nullptr;
}

} // namespace duikan
