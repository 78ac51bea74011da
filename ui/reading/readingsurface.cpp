// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingsurface.h"

#include "ui/reading/readingscheme.h"

#include <QFile>
#include <QJsonDocument>
#include <QWebChannel>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <algorithm>

namespace duikan {

namespace {

constexpr quint32 kOurWorld = QWebEngineScript::ApplicationWorld;

/// Goes nowhere but to pages of ours, opens no window, and keeps scripts' complaints out of the terminal.
class ReadingPage : public QWebEnginePage {
public:
    using QWebEnginePage::QWebEnginePage;

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override {
        return isMainFrame && type == NavigationTypeTyped && ReadingScheme::isOurs(url);
    }
    QWebEnginePage* createWindow(WebWindowType) override { return nullptr; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                  const QString& source) override {
        if (level == ErrorMessageLevel) {
            qWarning("reading page: %s (%s:%d)", qUtf8Printable(message), qUtf8Printable(source), line);
        }
    }
};

QString resourceText(const QString& resource) {
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString readerSource() {
    QString source = QStringLiteral("(function () {\n'use strict';\n");
    for (const char* part : {"text", "scrolling", "selection", "reader"}) {
        source += resourceText(QStringLiteral(":/reader/%1.js").arg(QLatin1String(part)));
    }
    return source + QStringLiteral("})();\n");
}

QWebEngineScript script(const QString& name, const QString& source, QWebEngineScript::InjectionPoint when) {
    QWebEngineScript script;
    script.setName(name);
    script.setSourceCode(source);
    script.setInjectionPoint(when);
    script.setWorldId(kOurWorld);
    script.setRunsOnSubFrames(false);
    return script;
}

void shut(QWebEngineSettings& settings) {
    using Attribute = QWebEngineSettings::WebAttribute;
    for (const Attribute attribute :
         {Attribute::JavascriptEnabled, Attribute::AutoLoadImages, Attribute::PluginsEnabled,
          Attribute::LocalStorageEnabled, Attribute::ErrorPageEnabled, Attribute::JavascriptCanOpenWindows,
          Attribute::LocalContentCanAccessRemoteUrls, Attribute::LocalContentCanAccessFileUrls,
          Attribute::AutoLoadIconsForPage, Attribute::NavigateOnDropEnabled, Attribute::WebGLEnabled,
          Attribute::FullScreenSupportEnabled, Attribute::DnsPrefetchEnabled, Attribute::PdfViewerEnabled,
          Attribute::HyperlinkAuditingEnabled, Attribute::SpatialNavigationEnabled}) {
        settings.setAttribute(attribute, false);
    }
}

} // namespace

// Members die from the last to the first: the page must be gone before its profile.
struct ReadingSurface::Private {
    QWebEngineProfile profile; // without a storage name: off the record
    PageSource source;
    NetworkGate gate;
    ReadingBridge bridge;
    QWebChannel channel;
    std::unique_ptr<ReadingPage> page;
    std::unique_ptr<QWebEngineView> view;
    int serial = 0;
    double zoom = 1.0;
};

ReadingSurface::ReadingSurface(QWidget* parent, const QColor& paper) {
    d = std::make_unique<Private>();
    d->profile.installUrlSchemeHandler(ReadingScheme::name(), &d->source);
    d->profile.setUrlRequestInterceptor(&d->gate);
    shut(*d->profile.settings());
    QWebEngineScriptCollection& scripts = *d->profile.scripts();
    scripts.insert(script(QStringLiteral("channel"), resourceText(QStringLiteral(":/qtwebchannel/qwebchannel.js")),
                          QWebEngineScript::DocumentCreation));
    scripts.insert(script(QStringLiteral("reader"), readerSource(), QWebEngineScript::DocumentReady));

    d->page = std::make_unique<ReadingPage>(&d->profile);
    d->page->setBackgroundColor(paper);
    d->channel.registerObject(QStringLiteral("reader"), &d->bridge);
    d->page->setWebChannel(&d->channel, kOurWorld);

    d->view = std::make_unique<QWebEngineView>(parent);
    d->view->setContextMenuPolicy(Qt::PreventContextMenu); // the script reports the wish
    d->view->setAcceptDrops(false);
    d->view->setPage(d->page.get());

    // Chromium forgets the zoom when a page replaces another.
    QObject::connect(d->page.get(), &QWebEnginePage::loadFinished, this,
                     [this] { d->page->setZoomFactor(d->zoom); });
    // A renderer that dies (memory, a fault in Chromium) must not leave an empty pane.
    QObject::connect(d->page.get(), &QWebEnginePage::renderProcessTerminated, this,
                     [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                         if (status != QWebEnginePage::NormalTerminationStatus) {
                             d->page->load(ReadingScheme::page(++d->serial));
                         }
                     });
}

ReadingSurface::~ReadingSurface() {
    d->page->disconnect(this);
    d->view.reset();
    d->page.reset();
}

ReadingBridge& ReadingSurface::bridge() { return d->bridge; }

QWebEngineView* ReadingSurface::view() const { return d->view.get(); }

int ReadingSurface::blockedRequests() const { return d->gate.blockedCount(); }

void ReadingSurface::show(QByteArray html) {
    d->source.setPage(std::move(html));
    d->page->setZoomFactor(d->zoom);
    d->page->load(ReadingScheme::page(++d->serial));
}

void ReadingSurface::setPaper(const QColor& paper) { d->page->setBackgroundColor(paper); }

void ReadingSurface::setZoom(double factor) {
    d->zoom = factor;
    d->page->setZoomFactor(factor);
}

void ReadingSurface::call(const QString& function, std::initializer_list<QJsonValue> arguments) {
    const QByteArray list = QJsonDocument(QJsonArray(arguments)).toJson(QJsonDocument::Compact);
    d->page->runJavaScript(QStringLiteral("duikan.%1(...%2); undefined").arg(function, QString::fromUtf8(list)),
                           kOurWorld);
}

void ReadingSurface::setLinks(int number, const std::vector<LinkPassage>& links, const std::vector<int>& watched) {
    const DocumentPtr& document = d->bridge.document();
    QJsonArray list;
    for (const LinkPassage& link : links) {
        const double length = std::max<double>(1, double(document->at(link.ordinal)->text.size()));
        list.append(QJsonArray{link.crossReference.toString(), link.ordinal, double(link.range.begin) / length,
                               double(link.range.end) / length, link.wholeParagraph});
    }
    for (const int ordinal : watched) {
        list.append(QJsonArray{QString(), ordinal, 0.0, 1.0, true});
    }
    call(QStringLiteral("setLinks"), {number, list});
}

void ReadingSurface::setSelectedMarks(const QStringList& ids) {
    call(QStringLiteral("setSelected"), {QJsonArray::fromStringList(ids)});
}

void ReadingSurface::setCurrent(int ordinal, bool bringIntoView) {
    call(QStringLiteral("setCurrent"), {ordinal, bringIntoView});
}

void ReadingSurface::goTo(const Place& place) {
    call(QStringLiteral("goTo"), {place.ordinal, double(place.range.begin), double(place.range.end)});
}

void ReadingSurface::scrollTo(int ordinal, double fraction) {
    call(QStringLiteral("scrollTo"), {ordinal, fraction});
}

void ReadingSurface::scrollToOffset(double pixels) { call(QStringLiteral("scrollToOffset"), {pixels}); }

void ReadingSurface::clearSelection() { call(QStringLiteral("clearSelection")); }

} // namespace duikan
