// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbackground.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <semaphore>

namespace duikan {
namespace {

TEST(InBackground, TheAnswerComesToTheThreadOfTheReceiver) {
    QObject receiver;
    int answer = 0;
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    inBackground(
        [&worked] {
            worked = QThread::currentThread();
            return 42;
        },
        &receiver,
        [&](int value) {
            answered = QThread::currentThread();
            answer = value;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }));
    EXPECT_EQ(answer, 42);
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(worked, answered);
}

TEST(InBackground, NobodyIsCalledWhenTheReceiverIsGone) {
    auto receiver = std::make_unique<QObject>();
    std::binary_semaphore mayEnd{0};
    bool isCalled = false;
    inBackground(
        [&mayEnd] {
            mayEnd.acquire();
            return 1;
        },
        receiver.get(), [&isCalled](int) { isCalled = true; });
    receiver.reset();
    mayEnd.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(isCalled);
}

} // namespace
} // namespace duikan
