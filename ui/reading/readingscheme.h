// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace duikan {

/// The scheme our own pages are served through: `duikan://text/7`. setHtml() fails without a word past 2 MB, and a
/// scheme of our own lets the gate below shut out every other.
class ReadingScheme {
public:
    [[nodiscard]] static QByteArray name();
    [[nodiscard]] static bool isOurs(const QUrl& url);
    [[nodiscard]] static QUrl page(int serial);
};

/// Serves one page: the one set last. Any address of the scheme names it; the serial only makes a reload a new one.
class PageSource : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setPage(QByteArray html);
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    QByteArray m_html;
};

/// Blocks every request that is not for a page of ours. With page scripts off and navigation refused nothing is left
/// that could reach the network.
class NetworkGate : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;
    [[nodiscard]] int blockedCount() const { return m_blockedCount; }

private:
    int m_blockedCount = 0;
};

} // namespace duikan
