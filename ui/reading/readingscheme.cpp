// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingscheme.h"

#include "ui/readingview.h"

#include <QBuffer>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace duikan {

QByteArray ReadingScheme::name() { return QByteArrayLiteral("duikan"); }

bool ReadingScheme::isOurs(const QUrl& url) { return url.scheme().toLatin1() == name(); }

QUrl ReadingScheme::page(int serial) { return QUrl(QStringLiteral("duikan://text/%1").arg(serial)); }

void ReadingView::registerScheme() {
    if (QWebEngineUrlScheme::schemeByName(ReadingScheme::name()).name() == ReadingScheme::name()) {
        return;
    }
    QWebEngineUrlScheme scheme(ReadingScheme::name());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void PageSource::setPage(QByteArray html) { m_html = std::move(html); }

void PageSource::requestStarted(QWebEngineUrlRequestJob* job) {
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    auto* buffer = new QBuffer(job);
    buffer->setData(m_html);
    job->reply(QByteArrayLiteral("text/html"), buffer);
}

void NetworkGate::interceptRequest(QWebEngineUrlRequestInfo& info) {
    if (!ReadingScheme::isOurs(info.requestUrl())) {
        ++m_blockedCount;
        info.block(true);
    }
}

} // namespace duikan
