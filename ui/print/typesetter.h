// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdfassembly.h"

#include <QObject>

#include <functional>
#include <memory>

namespace duikan {

/// Room for the furniture on every page that is typeset; points.
inline constexpr double kRoomForHead = 60;
inline constexpr double kRoomForFoot = 62;

/// What there is to set on paper: one HTML page without scripts and with nothing to fetch, whose styles name
/// TrueType fonts only (Chromium embeds the outlines of a CFF font as Type 3, whose text reads back as
/// radicals), and what is laid over its pages once they are known.
struct TypesetJob {
    /// HTML of the same number and size of pages: page numbers, running heads (ui/print/furnituresheet.h).
    using Furniture = std::function<QString(const PrintedGeometry&)>;

    QString html;
    PdfDescription description;
    PaperSize paper = PaperSize::A4;
    PaperOrientation orientation = PaperOrientation::Portrait;
    Furniture furniture;
};

/// The job of a report: running head and occasion, foot with files and page numbers.
[[nodiscard]] TypesetJob typesetJob(const PrintedReport& report);

/// Makes PDF of HTML. Typeset by an off-screen WebEngine page (printToPdf) in two runs, the pages and the
/// furniture laid over them with libqpdf; fonts are cut to what is shown. One job at a time, a newer one
/// cancels the older; `done` is called once, from the event loop. Needs a QGuiApplication and its event loop,
/// no display and no view. ReadingView::registerScheme() must have been called before the application was
/// made.
///
/// A report becomes a file so:
///
///     typesetter.print(typesetJob(report), path, [](Result<QString> written) { … });
class Typesetter : public QObject {
    Q_OBJECT
public:
    explicit Typesetter(QObject* parent = nullptr);
    ~Typesetter() override;

    using Done = std::function<void(Result<QByteArray>)>; ///< the PDF, or why not
    void typeset(TypesetJob job, Done done);

    using Printed = std::function<void(Result<QString>)>; ///< the path written, or why not
    /// The output appears whole or not at all, and has been read back when `done` hears of it.
    void print(TypesetJob job, const QString& path, Printed done);

    void cancel(); ///< `done` hears Cancelled; nothing happens when no job is under way

    /// Writes a PDF whole or not at all, and reads it back.
    [[nodiscard]] static Result<void> save(const QByteArray& pdf, const QString& path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duikan
