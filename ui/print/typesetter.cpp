// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include "core/export/outputfile.h"
#include "ui/print/furnituresheet.h"
#include "ui/reading/readingscheme.h"

#include <QColor>
#include <QPageLayout>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineSettings>

#include <utility>

namespace duikan {

namespace {

constexpr int kTimeLimit = 60'000;         // ms for each of the two runs; the samples take one second
constexpr qsizetype kCharactersPerMs = 5; // more time for more text: a synopsis of 5,000 rows has some 1,700 pages
constexpr int kFontPoll = 15;              // ms between looks at whether the fonts are there

/// A page that shows what we give it and goes nowhere else.
class OffScreenPage : public QWebEnginePage {
public:
    OffScreenPage(QWebEngineProfile* profile, QObject* parent)
        : QWebEnginePage(profile, parent) {
        setBackgroundColor(Qt::transparent); // what is laid over must not hide what it lies on
        QWebEngineSettings* const s = settings();
        s->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
        s->setAttribute(QWebEngineSettings::PluginsEnabled, false);
        s->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
        s->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
        s->setAttribute(QWebEngineSettings::PrintElementBackgrounds, true);
    }

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType /*type*/, bool isMainFrame) override {
        return isMainFrame && ReadingScheme::isOurs(url);
    }
};

QPageLayout pageLayout(const TypesetJob& job, bool withRoomForFurniture) {
    const QPageSize size(job.paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4);
    const QMarginsF margins = withRoomForFurniture ? QMarginsF(0, kRoomForHead, 0, kRoomForFoot) : QMarginsF();
    const auto orientation =
        job.orientation == PaperOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(size, orientation, margins, QPageLayout::Point);
}

} // namespace

struct Typesetter::Private {
    explicit Private(Typesetter* typesetter)
        : q(typesetter) {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, [this] {
            finish(failure(ErrorKind::PrintFailed, {}, QStringLiteral("no answer from the typesetter")));
        });
    }

    /// Chromium starts with the first job, not with the printer.
    void ensurePage() {
        if (page) {
            return;
        }
        profile = std::make_unique<QWebEngineProfile>(); // without a name: nothing of it reaches the disk
        profile->installUrlSchemeHandler(ReadingScheme::name(), &source);
        profile->setUrlRequestInterceptor(&gate);
        page = std::make_unique<OffScreenPage>(profile.get(), nullptr);
        QObject::connect(page.get(), &QWebEnginePage::loadFinished, q, [this](bool ok) {
            if (!done) {
                return;
            }
            if (ok) {
                printWhenFontsAreThere(turn);
            } else {
                finish(failure(ErrorKind::PrintFailed, {}, QStringLiteral("the page could not be laid out")));
            }
        });
        QObject::connect(page.get(), &QWebEnginePage::renderProcessTerminated, q, [this] {
            if (done) {
                finish(failure(ErrorKind::PrintFailed, {}, QStringLiteral("the typesetter ended")));
            }
        });
    }

    void printWhenFontsAreThere(int forTurn) {
        page->runJavaScript(QStringLiteral("document.fonts.status"), QWebEngineScript::ApplicationWorld,
                            [this, forTurn](const QVariant& status) {
                                if (forTurn != turn || !done) {
                                    return;
                                }
                                if (status.toString() == QLatin1String("loaded")) {
                                    printPages(forTurn);
                                } else {
                                    QTimer::singleShot(kFontPoll, q, [this, forTurn] {
                                        if (forTurn == turn && done) {
                                            printWhenFontsAreThere(forTurn);
                                        }
                                    });
                                }
                            });
    }

    void printPages(int forTurn) {
        page->printToPdf(
            [this, forTurn](const QByteArray& pdf) {
                if (forTurn != turn || !done) {
                    return;
                }
                if (pdf.isEmpty()) {
                    finish(failure(ErrorKind::PrintFailed, {}, QStringLiteral("no pages came back")));
                } else if (pages.isEmpty()) {
                    pages = pdf;
                    setFurniture();
                } else {
                    finish(assemblePdf(pages, pdf, job.description));
                }
            },
            pageLayout(job, pages.isEmpty()));
    }

    /// The second run: what can only be said when the pages are known.
    void setFurniture() {
        const Result<PrintedGeometry> geometry = geometryOf(pages);
        if (geometry) {
            load(job.furniture(*geometry));
        } else {
            finish(std::unexpected(geometry.error()));
        }
    }

    void load(const QString& html) {
        timer.start(kTimeLimit + int(job.html.size() / kCharactersPerMs));
        source.setPage(html.toUtf8());
        page->load(ReadingScheme::page(++serial));
    }

    void finish(Result<QByteArray> result) {
        timer.stop();
        ++turn; // what still comes in from this job is nobody's
        if (const Done callback = std::exchange(done, {})) {
            callback(std::move(result));
        }
    }

    Typesetter* q;
    PageSource source;
    NetworkGate gate;
    std::unique_ptr<QWebEngineProfile> profile;
    std::unique_ptr<OffScreenPage> page; ///< goes before its profile
    QTimer timer;
    TypesetJob job;
    QByteArray pages; ///< printed without furniture; empty in the first run
    Done done;        ///< empty when no job is under way
    int turn = 0;     ///< counts the jobs
    int serial = 0;
};

TypesetJob typesetJob(const PrintedReport& report) {
    TypesetJob job;
    job.html = report.html;
    job.description = {report.title, report.author, report.language, report.bookmarks};
    job.paper = report.paper;
    job.orientation = report.orientation;
    job.furniture = [report](const PrintedGeometry& geometry) {
        return reportFurnitureHtml(report, geometry);
    };
    return job;
}

Typesetter::Typesetter(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this)) {}

Typesetter::~Typesetter() {
    d->done = {};
}

void Typesetter::typeset(TypesetJob job, Done done) {
    cancel();
    d->job = std::move(job);
    d->done = std::move(done);
    d->pages.clear();
    ++d->turn;
    d->ensurePage();
    d->load(d->job.html);
}

void Typesetter::print(TypesetJob job, const QString& path, Printed done) {
    typeset(std::move(job), [path, done = std::move(done)](Result<QByteArray> pdf) {
        if (!pdf) {
            Error error = pdf.error();
            error.subject = path;
            done(std::unexpected(std::move(error)));
            return;
        }
        const Result<void> saved = save(*pdf, path);
        done(saved ? Result<QString>(path) : std::unexpected(saved.error()));
    });
}

void Typesetter::cancel() {
    if (d->done) {
        d->page->triggerAction(QWebEnginePage::Stop);
        d->finish(failure(ErrorKind::Cancelled));
    }
}

Result<void> Typesetter::save(const QByteArray& pdf, const QString& path) {
    const Result<int> pages = pageCount(pdf);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    return writeWhole(path, pdf, [pages](const QString& written) { return checkPdf(written, *pages); });
}

} // namespace duikan
