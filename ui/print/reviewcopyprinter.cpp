// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reviewcopyprinter.h"

#include "core/export/outputfile.h"
#include "ui/print/pagefurniture.h"
#include "ui/print/pdfassembly.h"
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

constexpr int kTimeLimit = 60'000; // ms for each of the two runs; the samples take one second
constexpr int kFontPoll = 15;      // ms between looks at whether the fonts are there
constexpr double kTopMargin = 60;  // points; the running head stands in it
constexpr double kBottomMargin = 62;

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

QPageLayout pageLayout(PaperSize paper, bool withRoomForFurniture) {
    const QPageSize size(paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4);
    const QMarginsF margins = withRoomForFurniture ? QMarginsF(0, kTopMargin, 0, kBottomMargin) : QMarginsF();
    return QPageLayout(size, QPageLayout::Portrait, margins, QPageLayout::Point);
}

} // namespace

struct ReviewCopyPrinter::Private {
    explicit Private(ReviewCopyPrinter* printer)
        : q(printer) {
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
                printWhenFontsAreThere(job);
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

    void printWhenFontsAreThere(int forJob) {
        page->runJavaScript(QStringLiteral("document.fonts.status"), QWebEngineScript::ApplicationWorld,
                            [this, forJob](const QVariant& status) {
                                if (forJob != job || !done) {
                                    return;
                                }
                                if (status.toString() == QLatin1String("loaded")) {
                                    printPages(forJob);
                                } else {
                                    QTimer::singleShot(kFontPoll, q, [this, forJob] {
                                        if (forJob == job && done) {
                                            printWhenFontsAreThere(forJob);
                                        }
                                    });
                                }
                            });
    }

    void printPages(int forJob) {
        page->printToPdf(
            [this, forJob](const QByteArray& pdf) {
                if (forJob != job || !done) {
                    return;
                }
                if (pdf.isEmpty()) {
                    finish(failure(ErrorKind::PrintFailed, {}, QStringLiteral("no pages came back")));
                } else if (pages.isEmpty()) {
                    pages = pdf;
                    setFurniture();
                } else {
                    finish(assembleCopy(pages, pdf, copy));
                }
            },
            pageLayout(options.paper, pages.isEmpty()));
    }

    /// The second run: what can only be said when the pages are known.
    void setFurniture() {
        const Result<PrintedGeometry> geometry = geometryOf(pages);
        if (geometry) {
            load(pageFurnitureHtml(copy, options, *geometry));
        } else {
            finish(std::unexpected(geometry.error()));
        }
    }

    void load(const QString& html) {
        timer.start(kTimeLimit);
        source.setPage(html.toUtf8());
        page->load(ReadingScheme::page(++serial));
    }

    void finish(Result<QByteArray> result) {
        timer.stop();
        ++job; // what still comes in from this job is nobody's
        if (const Typeset callback = std::exchange(done, {})) {
            callback(std::move(result));
        }
    }

    ReviewCopyPrinter* q;
    PageSource source;
    NetworkGate gate;
    std::unique_ptr<QWebEngineProfile> profile;
    std::unique_ptr<OffScreenPage> page; ///< goes before its profile
    QTimer timer;
    ReviewCopyOptions options;
    ReviewCopy copy;
    QByteArray pages; ///< printed without furniture; empty in the first run
    Typeset done;     ///< empty when no job is under way
    int job = 0;
    int serial = 0;
};

ReviewCopyPrinter::ReviewCopyPrinter(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this)) {}

ReviewCopyPrinter::~ReviewCopyPrinter() {
    d->done = {};
}

void ReviewCopyPrinter::typeset(const Review& review, const ReviewCopyOptions& options, Typeset done) {
    cancel();
    d->options = options;
    d->copy = composeReviewCopy(review, options);
    d->done = std::move(done);
    d->pages.clear();
    ++d->job;
    d->ensurePage();
    d->load(d->copy.html);
}

void ReviewCopyPrinter::print(const Review& review, const ReviewCopyOptions& options, const QString& path,
                              Done done) {
    typeset(review, options, [path, done = std::move(done)](Result<QByteArray> pdf) {
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

void ReviewCopyPrinter::cancel() {
    if (d->done) {
        d->page->triggerAction(QWebEnginePage::Stop);
        d->finish(failure(ErrorKind::Cancelled));
    }
}

Result<void> ReviewCopyPrinter::save(const QByteArray& pdf, const QString& path) {
    const Result<int> pages = pageCount(pdf);
    if (!pages) {
        return std::unexpected(pages.error());
    }
    return writeWhole(path, pdf, [pages](const QString& written) { return checkPdf(written, *pages); });
}

} // namespace duikan
