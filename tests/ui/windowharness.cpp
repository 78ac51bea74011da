// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowharness.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace duikan::test {

namespace {

constexpr int kPatience = 30'000;

} // namespace

WindowHarness::WindowHarness() {
    store = std::make_unique<QSettings>(folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    settings = std::make_unique<WindowSettings>(*store);
    settings->setAuthor(QStringLiteral("林岚"));
    settings->setAppearance(Appearance::Light);
    settings->setLanguage(QStringLiteral("en"));
    language.use(settings->language());
}

WindowHarness::~WindowHarness() {
    closeWindow();
}

void WindowHarness::openWindow(QSize size) {
    window = std::make_unique<MainWindow>(*settings, language);
    window->resize(size);
    window->show();
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window.get());
}

void WindowHarness::closeWindow() {
    if (window) {
        window->close();
        window.reset();
    }
}

QString WindowHarness::sample(int number) {
    return QStringLiteral(DUIKAN_SOURCE_DIR "/resources/samples/") +
           (number == 1 ? QStringLiteral("000_77a0e7615b3c51b9.txt")
                        : QStringLiteral("004_b66339c8392d9b34.txt"));
}

bool WindowHarness::openSamples() {
    QSignalSpy ready(window.get(), &MainWindow::textsReady);
    window->newReview(sample(1), sample(2), folder() + QStringLiteral("/samples.duikan"));
    const bool isReady = ready.wait(kPatience);
    settle();
    return isReady;
}

bool WindowHarness::openReview(const QString& path) {
    QSignalSpy ready(window.get(), &MainWindow::textsReady);
    const bool isOpen = window->openReview(path).has_value();
    const bool isReady = isOpen && (!ready.isEmpty() || ready.wait(kPatience));
    settle();
    return isReady;
}

void WindowHarness::settle() {
    QSignalSpy left(&view(1), &ReadingView::geometryChanged);
    QSignalSpy right(&view(2), &ReadingView::geometryChanged);
    while (left.wait(120) || right.wait(60)) {
    }
}

QAction* WindowHarness::action(const QString& name) const {
    return window->findChild<QAction*>(name);
}

ReadingView& WindowHarness::view(int number) const {
    return *window->findChild<ReadingView*>(number == 1 ? QStringLiteral("leftView")
                                                        : QStringLiteral("rightView"));
}

QWidget* WindowHarness::editor() const {
    for (const QModelIndex index : {notes().currentIndex()}) {
        if (QWidget* widget = index.isValid() ? notes().indexWidget(index) : nullptr) {
            return widget;
        }
    }
    return nullptr;
}

QWidget* WindowHarness::inner(int number) const {
    QWidget* widget = &view(number);
    while (widget->focusProxy() != nullptr) {
        widget = widget->focusProxy();
    }
    return widget;
}

void WindowHarness::focus(int number) {
    view(number).setFocus();
    QTest::qWait(20);
}

void WindowHarness::stand(int number, int ordinal) {
    focus(number);
    QSignalSpy moved(&view(number), &ReadingView::currentParagraphChanged);
    view(number).setCurrentParagraph(ordinal);
    if (view(number).currentParagraph() != ordinal) {
        moved.wait(2000);
    }
}

bool WindowHarness::select(int number, QPoint from, QPoint to) {
    QSignalSpy selected(&view(number), &ReadingView::selectionChanged);
    QTest::mousePress(inner(number), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i) {
        QTest::mouseMove(inner(number), from + (to - from) * i / 4);
        QTest::qWait(10);
    }
    QTest::mouseRelease(inner(number), Qt::LeftButton, {}, to);
    while (view(number).selection().empty() && selected.wait(2000)) {
    }
    settle();
    return !view(number).selection().empty();
}

void WindowHarness::activate() {
    if (QApplication::activeWindow() != window.get() && QApplication::activeModalWidget() == nullptr &&
        QApplication::activePopupWidget() == nullptr) {
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
}

void WindowHarness::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    activate();
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keyClick(target, key, modifiers);
    QTest::qWait(10);
}

void WindowHarness::type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

bool WindowHarness::annotate(const QString& text, Qt::Key key) {
    const int before = notes().model()->rowCount();
    press(key);
    auto* target = QApplication::focusWidget();
    if (target == nullptr || editor() == nullptr) {
        return false;
    }
    // Typed text goes in at once: QTest has no keys for Chinese.
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(target, &event);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    return notes().model()->rowCount() == before + 1;
}

} // namespace duikan::test
