// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace duikan {

/// Calls a function in another thread; what it answers comes with the future. It is given copies, and looks at nothing
/// that the window may alter meanwhile.
template<typename Function>
[[nodiscard]] auto inBackground(Function function) {
    using Answer = decltype(function());
    auto promise = std::make_shared<QPromise<Answer>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

/// The same; `done` is called with the answer in the thread of `receiver`, and not at all when that is gone by then: a
/// continuation of the future would be left over.
template<typename Function, typename Done>
void inBackground(Function function, QObject* receiver, Done done) {
    using Answer = decltype(function());
    auto* const watcher = new QFutureWatcher<Answer>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(inBackground(std::move(function)));
}

} // namespace duikan
