// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chromiumtypesetting.h"

#include "ui/print/reviewcopyprinter.h"
#include "ui/print/typesetter.h"

#include <QEventLoop>

namespace duikan {

namespace {

/// Runs the event loop until what `begin(done)` began has called done(outcome).
template <typename Value, typename Begin> Result<Value> awaited(Begin&& begin) {
    QEventLoop loop;
    Result<Value> outcome = failure(ErrorKind::PrintFailed);
    begin([&](Result<Value> done) {
        outcome = std::move(done);
        // Queued, since it may be done before the loop has begun.
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return outcome;
}

} // namespace

Result<QByteArray> ChromiumTypesetting::typeset(const PrintedReport& report) {
    Typesetter typesetter;
    return awaited<QByteArray>([&](auto done) { typesetter.typeset(typesetJob(report), done); });
}

Result<void> ChromiumTypesetting::print(const PrintedReport& report, const QString& path) {
    Typesetter typesetter;
    const auto printed =
        awaited<QString>([&](auto done) { typesetter.print(typesetJob(report), path, done); });
    return printed ? Result<void>() : std::unexpected(printed.error());
}

Result<TypesetText> ChromiumTypesetting::typesetText(const Review& review, int document) {
    ReviewCopyPrinter printer;
    return awaited<TypesetText>([&](auto done) { printer.typesetText(review, document, done); });
}

Result<QString> ChromiumTypesetting::print(const Review& review, const ReviewCopyOptions& options,
                                           const QString& path) {
    ReviewCopyPrinter printer;
    return awaited<QString>([&](auto done) { printer.print(review, options, path, done); });
}

} // namespace duikan
