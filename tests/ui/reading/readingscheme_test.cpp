// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingscheme.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <gtest/gtest.h>

namespace duikan {
namespace {

TEST(ReadingScheme, KnowsItsOwnAddresses) {
    EXPECT_TRUE(ReadingScheme::isOurs(ReadingScheme::page(3)));
    EXPECT_FALSE(ReadingScheme::isOurs(QUrl(QStringLiteral("http://text/3"))));
    EXPECT_FALSE(ReadingScheme::isOurs(QUrl(QStringLiteral("file:///etc/passwd"))));
    EXPECT_FALSE(ReadingScheme::isOurs(QUrl(QStringLiteral("data:text/html,x"))));
}

TEST(NetworkGate, LetsNothingOutEvenOfAHostilePage) {
    QTcpServer outside;
    ASSERT_TRUE(outside.listen(QHostAddress::LocalHost));
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(outside.serverPort());

    QWebEngineProfile profile;
    PageSource source;
    NetworkGate gate;
    profile.installUrlSchemeHandler(ReadingScheme::name(), &source);
    profile.setUrlRequestInterceptor(&gate);
    source.setPage("<!DOCTYPE html><img src='" + address + "/a.png'><iframe src='" + address +
                   "/b'></iframe><link rel=stylesheet href='" + address + "/c.css'><p style=\"background:url('" +
                   address + "/d.png')\">text</p>");
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(ReadingScheme::page(1));
    ASSERT_TRUE(loaded.wait(20'000));

    EXPECT_GE(gate.blockedCount(), 4);
    EXPECT_FALSE(outside.waitForNewConnection(200));
}

TEST(PageSource, ServesPagesLargerThanTwoMegabytes) {
    QWebEngineProfile profile;
    PageSource source;
    profile.installUrlSchemeHandler(ReadingScheme::name(), &source);
    source.setPage("<!DOCTYPE html><title>a</title><p>" + QByteArray(3'000'000, 'x') + "</p><p id=last>end</p>");
    QWebEnginePage page(&profile);
    QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
    page.load(ReadingScheme::page(1));
    ASSERT_TRUE(loaded.wait(20'000));
    EXPECT_TRUE(loaded.front().front().toBool());

    QString last;
    QEventLoop loop;
    page.runJavaScript(QStringLiteral("document.getElementById('last').textContent"), [&](const QVariant& value) {
        last = value.toString();
        loop.quit();
    });
    loop.exec();
    EXPECT_EQ(last, QStringLiteral("end"));
}

} // namespace
} // namespace duikan
