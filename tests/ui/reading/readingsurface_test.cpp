// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingsurface.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QVBoxLayout>
#include <QWebEngineView>
#include <QWidget>

#include <gtest/gtest.h>

namespace duikan {
namespace {

class ReadingSurfaceTest : public testing::Test {
protected:
    void SetUp() override {
        surface = std::make_unique<ReadingSurface>(&window, Qt::white);
        (new QVBoxLayout(&window))->addWidget(surface->view());
        window.resize(600, 400);
        window.show();
        auto document = std::make_shared<Document>();
        Paragraph paragraph;
        paragraph.ordinal = 1;
        paragraph.text = QString(200, u'x');
        document->paragraphs.push_back(paragraph);
        surface->bridge().setDocument(document);
    }

    void show(const QByteArray& more) {
        QSignalSpy loaded(&surface->bridge(), &ReadingBridge::scriptLoaded);
        surface->show("<!DOCTYPE html><style id=theme></style><main id=text><section><p class=words><span class=text>before</span></p>"
                      "</section></main><div id=over></div>" +
                      more);
        ASSERT_TRUE(loaded.wait(20'000));
        QTest::qWait(300);
    }

    /// Length of the text that the page shows, as the reader script finds it.
    [[nodiscard]] qsizetype shownLength() {
        qsizetype length = -1;
        const auto connection = QObject::connect(
            &surface->bridge(), &ReadingBridge::selectionReported, surface.get(),
            [&](const std::vector<Place>& places) { length = places.empty() ? -1 : places[0].range.end; });
        QWidget* view = surface->view()->focusProxy();
        QSignalSpy selected(&surface->bridge(), &ReadingBridge::selectionReported);
        QTest::keyClick(view, Qt::Key_End, Qt::ShiftModifier);
        (void)selected.wait(20'000);
        QObject::disconnect(connection);
        return length;
    }

    QWidget window;
    std::unique_ptr<ReadingSurface> surface;
};

TEST_F(ReadingSurfaceTest, RunsNoScriptOfAPage) {
    show("<script>document.querySelector('.text').textContent = 'a script of the page has run'</script>"
         "<img src='duikan://text/none' onerror=\"document.querySelector('.text').textContent = 'a handler has run'\">");
    EXPECT_EQ(shownLength(), 6);
}

TEST_F(ReadingSurfaceTest, GoesNowhereAndFetchesNothing) {
    QTcpServer outside;
    ASSERT_TRUE(outside.listen(QHostAddress::LocalHost));
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(outside.serverPort());
    show("<meta http-equiv=refresh content='0;url=" + address + "/'><img src='" + address +
         "/a'><link rel=preconnect href='" + address + "'><link rel=stylesheet href='" + address +
         "/b'><iframe src='" + address + "/c'></iframe><video src='" + address + "/d' autoplay></video>");
    EXPECT_FALSE(outside.waitForNewConnection(500));
    EXPECT_EQ(shownLength(), 6) << "the page is still there";
}

TEST_F(ReadingSurfaceTest, AnArgumentIsDataNotScript) {
    show({});
    const QString hostile =
        QStringLiteral("\"); document.querySelector('.text').textContent = 'injected'; (\"\u2028</style>");
    surface->call(QStringLiteral("setTheme"), {hostile});
    EXPECT_EQ(shownLength(), 6);
}

} // namespace
} // namespace duikan
